// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/change.h"
#include "ui/common/texts.h"
#include "ui/images/decodedimage.h"
#include "ui/images/imagedifference.h"

#include <QBuffer>
#include <QImageReader>
#include <QPainter>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace strata;

namespace {

QImage plain(int width, int height, const QColor &color = Qt::white)
{
    QImage image(width, height, QImage::Format_ARGB32_Premultiplied);
    image.fill(color);
    return image;
}

QImage with(QImage image, const QRect &part, const QColor &color = Qt::black)
{
    QPainter painter(&image);
    painter.setCompositionMode(QPainter::CompositionMode_Source);
    painter.fillRect(part, color);
    return image;
}

ImageDifference differenceOf(const QImage &before, const QImage &after, int tolerance = 0)
{
    const auto difference = compareImages({before, after}, tolerance, Progress());
    return difference ? *difference : ImageDifference();
}

QByteArray encoded(const QImage &image, const char *format)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    return image.save(&buffer, format, 100) ? bytes : QByteArray();
}

QByteArray drawing(const QString &size, const QString &fill)
{
    return u"<svg xmlns='http://www.w3.org/2000/svg' width='%1' height='%1'><rect width='%1' height='%1' fill='%2'/></svg>"_s
        .arg(size, fill)
        .toUtf8();
}

} // namespace

class TestImageDifference : public QObject
{
    Q_OBJECT

private slots:
    void equalImagesDoNotDiffer()
    {
        const ImageDifference difference = differenceOf(plain(40, 30), plain(40, 30));
        QCOMPARE(difference.pixelCount, 1200);
        QCOMPARE(difference.differingCount, 0);
        QVERIFY(difference.regions.isEmpty());
        QCOMPARE(differenceText(difference, 0), u"All pixels are equal."_s);
        QCOMPARE(differenceText(difference, 3), u"No pixel differs by more than the tolerance."_s);
    }

    void eachPlaceIsOneBoxAroundItsPixels()
    {
        const QImage after = with(with(plain(100, 100), {10, 10, 5, 4}), {60, 80, 20, 1});
        const ImageDifference difference = differenceOf(plain(100, 100), after);
        QCOMPARE(difference.differingCount, 40);
        QCOMPARE(difference.regions, (QList<QRect>{{10, 10, 5, 4}, {60, 80, 20, 1}}));
        QCOMPARE(difference.mask.pixelIndex(10, 10), 1);
        QCOMPARE(difference.mask.pixelIndex(9, 10), 0);
        QCOMPARE(differenceText(difference, 0), u"0.4 % of the pixels differ, in 2 regions."_s);
    }

    void neighboursAreOneRegionAndOthersAreNot()
    {
        // Two strokes of one letter, a ring of them around a hole, and a dot far off.
        const QImage after = with(with(with(with(plain(200, 200), {20, 20, 60, 4}), {20, 20, 4, 60}), {76, 20, 4, 60}),
                                  {150, 150, 1, 1});
        const ImageDifference difference = differenceOf(plain(200, 200), after);
        QCOMPARE(difference.regions, (QList<QRect>{{20, 20, 60, 60}, {150, 150, 1, 1}}));
    }

    void aDotInsideTheBoxOfAnotherRegionIsARegionOfItsOwn()
    {
        const QImage after = with(with(with(plain(200, 200), {0, 0, 160, 4}), {0, 0, 4, 160}), {120, 120, 2, 2});
        QCOMPARE(differenceOf(plain(200, 200), after).regions, (QList<QRect>{{0, 0, 160, 160}, {120, 120, 2, 2}}));
    }

    void theToleranceIsTheLargestStepOfAChannel()
    {
        const QImage before = plain(8, 8, QColor(100, 100, 100));
        const QImage after = plain(8, 8, QColor(100, 105, 98));
        QCOMPARE(differenceOf(before, after, 4).differingCount, 64);
        QCOMPARE(differenceOf(before, after, 5).differingCount, 0);
    }

    void alphaCountsButTheColourOfNothingDoesNot()
    {
        QCOMPARE(differenceOf(plain(4, 4, QColor(255, 0, 0, 255)), plain(4, 4, QColor(255, 0, 0, 128))).differingCount, 16);
        QCOMPARE(differenceOf(plain(4, 4, QColor(255, 0, 0, 0)), plain(4, 4, QColor(0, 0, 255, 0))).differingCount, 0);
    }

    void whatOnlyOneImageHasDiffers()
    {
        const ImageDifference difference = differenceOf(plain(10, 20), plain(20, 10));
        QCOMPARE(difference.size, QSize(20, 20));
        QVERIFY(!difference.sameSize);
        QCOMPARE(difference.differingCount, 200); // the two quarters that one has; the one neither has does not count
        QCOMPARE(difference.mask.pixelIndex(19, 19), 0);
        QCOMPARE(difference.mask.pixelIndex(19, 9), 1);
    }

    void littleIsNeverNothingAndAlmostIsNeverAll()
    {
        QCOMPARE(differenceText(differenceOf(plain(200, 200), with(plain(200, 200), {5, 5, 1, 1})), 0),
                 u"less than 0.1 % of the pixels differ, in 1 regions."_s);
        QCOMPARE(differenceText(differenceOf(plain(200, 200), with(plain(200, 200, Qt::red), {5, 5, 1, 1}, Qt::white)), 0),
                 u"more than 99.9 % of the pixels differ, in 1 regions."_s);
    }

    void manyPlacesAreCountedButNotAllListed()
    {
        QImage after = plain(800, 800);
        for (int y = 0; y < 800; y += 24) {
            for (int x = 0; x < 800; x += 24)
                after.setPixelColor(x, y, Qt::black);
        }
        const ImageDifference difference = differenceOf(plain(800, 800), after);
        QCOMPARE(difference.regionCount, 34 * 34);
        QCOMPARE(difference.regions.size(), MostImageRegions);
    }

    void comparingStopsWhenAsked()
    {
        std::stop_source stop;
        stop.request_stop();
        const auto difference = compareImages({plain(4, 4), plain(4, 4)}, 0, Progress(stop.get_token()));
        QVERIFY(!difference);
        QCOMPARE(difference.error().kind, Error::Kind::Cancelled);
    }

    void everyPromisedFormatIsDecoded_data()
    {
        QTest::addColumn<QByteArray>("format");
        QTest::addColumn<QString>("caption");
        QTest::newRow("png") << QByteArray("PNG") << u"PNG · 60 × 40 · 32 bits with alpha"_s;
        QTest::newRow("jpeg") << QByteArray("JPEG") << u"JPEG · 60 × 40 · 24 bits"_s;
        QTest::newRow("webp") << QByteArray("WEBP") << u"WebP · 60 × 40 · "_s;
        QTest::newRow("bmp") << QByteArray("BMP") << u"BMP · 60 × 40 · "_s;
    }

    void everyPromisedFormatIsDecoded()
    {
        QFETCH(QByteArray, format);
        QFETCH(QString, caption);
        const QByteArray bytes = encoded(with(plain(60, 40, QColor(10, 200, 30, 130)), {5, 5, 20, 20}), format.constData());
        QVERIFY(!bytes.isEmpty());
        const DecodedImage decoded = decodeImage(bytes, QString::fromLatin1(format.toLower()));
        QVERIFY2(!decoded.image.isNull(), qPrintable(decoded.problem));
        QCOMPARE(decoded.size, QSize(60, 40));
        QVERIFY2(captionOf(decoded).startsWith(caption), qPrintable(captionOf(decoded)));
        QVERIFY(captionOf(decoded).endsWith(byteText(bytes.size())));
    }

    void gifIsDecoded()
    {
        // One white pixel.
        const QByteArray bytes = QByteArray::fromHex(
            "47494638396101000100800000ffffff00000021f90400000000002c00000000010001000002024401003b");
        const DecodedImage decoded = decodeImage(bytes, u"gif"_s);
        QVERIFY2(!decoded.image.isNull(), qPrintable(decoded.problem));
        QVERIFY2(captionOf(decoded).startsWith(u"GIF · 1 × 1 · "_s), qPrintable(captionOf(decoded)));
    }

    void drawingsAreDrawnInOneScale()
    {
        const auto decoded = decodeImages({drawing(u"100"_s, u"red"_s), drawing(u"200"_s, u"red"_s)}, {u"svg"_s, u"svg"_s});
        QCOMPARE(decoded[Before]->image.size() * 2, decoded[After]->image.size());
        QCOMPARE(decoded[Before]->size, QSize(100, 100));
        QCOMPARE(captionOf(*decoded[Before]).section(u" · "_s, 0, 1), u"SVG · 100 × 100"_s);
    }

    void whatCannotBeDecodedSaysWhy()
    {
        const DecodedImage broken = decodeImage("\x89PNG\r\n\x1a\nrubbish", u"png"_s);
        QVERIFY(broken.image.isNull());
        QVERIFY2(captionOf(broken).startsWith(u"The image cannot be shown: "_s), qPrintable(captionOf(broken)));
        QVERIFY(decodeImage("<svg", u"svg"_s).problem.contains(u"no valid SVG"_s));
    }

    void hugeImagesAreRefusedBeforeTheyAreDecoded()
    {
        // A header of 12 000 × 12 000 pixels without any.
        QByteArray bytes = encoded(plain(1, 1), "BMP");
        const auto put = [&bytes](qsizetype at, quint32 value) {
            for (int i = 0; i < 4; ++i)
                bytes[at + i] = char(value >> (8 * i));
        };
        put(18, 12'000);
        put(22, 12'000);
        const DecodedImage decoded = decodeImage(bytes, u"bmp"_s);
        QVERIFY(decoded.image.isNull());
        QCOMPARE(decoded.problem, u"The image has 144 million pixels. More than 48 million are not shown."_s);
    }
};

QTEST_MAIN(TestImageDifference)
#include "tst_imagedifference.moc"
