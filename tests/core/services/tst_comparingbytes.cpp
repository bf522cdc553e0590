// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/magic.h"
#include "core/services/comparingbytes.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace strata;

namespace {

ByteComparison compared(const QByteArray &before, const QByteArray &after)
{
    const auto result = compareBytes({before, after}, Progress());
    return result ? *result : ByteComparison();
}

QByteArray with(QByteArray bytes, qsizetype at, char value)
{
    bytes[at] = value;
    return bytes;
}

} // namespace

class TestComparingBytes : public QObject
{
    Q_OBJECT

private slots:
    void equalBytesDoNotDiffer()
    {
        const ByteComparison bytes = compared("same", "same");
        QCOMPARE(bytes.firstDifference, -1);
        QCOMPARE(bytes.places, 0);
        QCOMPARE(bytes.pieces.size(), 1);
    }

    void smallContentsAreShownWhole()
    {
        const ByteComparison bytes = compared(QByteArray(1000, 'a'), with(QByteArray(1000, 'a'), 500, 'b'));
        QCOMPARE(bytes.firstDifference, 500);
        QCOMPARE(bytes.differingBytes, 1);
        QCOMPARE(bytes.pieces.size(), 1);
        QCOMPARE(bytes.pieces[0].offset, 0);
        QCOMPARE(bytes.pieces[0].bytes[1].size(), 1000);
    }

    void theFirstDifferenceIsFoundFarInside()
    {
        const QByteArray before(5'000'000, 'x');
        const QByteArray after = with(with(before, 3'000'001, 'y'), 4'999'999, 'z');
        const ByteComparison bytes = compared(before, after);
        QCOMPARE(bytes.firstDifference, 3'000'001);
        QCOMPARE(bytes.places, 2);
        QCOMPARE(bytes.differingBytes, 2);
        QCOMPARE(bytes.hiddenPlaces, 0);
        QCOMPARE(bytes.pieces.size(), 2);
        QCOMPARE(bytes.pieces[0].offset, 3'000'000 - 32);
        QCOMPARE(bytes.pieces[0].bytes[0].size(), 16 + 2 * 32);
        QCOMPARE(bytes.pieces[0].bytes[1].at(33), 'y');
        QCOMPARE(bytes.pieces[1].offset + bytes.pieces[1].bytes[0].size(), 5'000'000);
    }

    void whatOnlyOneSideHasBelongsToTheLastPlace()
    {
        ByteComparison bytes = compared("abcX", "abcYZ");
        QCOMPARE(bytes.places, 1);
        QCOMPARE(bytes.firstDifference, 3);
        QCOMPARE(bytes.differingBytes, 2);
        bytes = compared("abc", "abcd");
        QCOMPARE(bytes.firstDifference, 3);
        QCOMPARE(bytes.differingBytes, 1);
        bytes = compared({}, "abcd");
        QCOMPARE(bytes.firstDifference, 0);
        QCOMPARE(bytes.pieces[0].bytes[0].size(), 0);
    }

    void anInsertionLeavesACommonTail()
    {
        const QByteArray tail(200, 't');
        QCOMPARE(compared("head" + tail, "head!!" + tail).commonTail, 200);
        QCOMPARE(compared(QByteArray(10, 'a'), QByteArray(12, 'a')).commonTail, 0); // all of it is the common beginning
    }

    void whatIsShownIsBounded()
    {
        QByteArray before(8'000'000, '\0');
        QByteArray after = before;
        for (qsizetype i = 0; i < after.size(); i += 1000)
            after[i] = 1;
        const ByteComparison bytes = compared(before, after);
        QCOMPARE(bytes.places, 8000);
        QVERIFY(bytes.hiddenPlaces > 0);
        qint64 shown = 0;
        qint64 end = 0;
        for (const BytePiece &piece : bytes.pieces) {
            QVERIFY(piece.offset % 16 == 0);
            QVERIFY(piece.offset >= end);
            end = piece.offset + piece.bytes[0].size();
            shown += piece.bytes[0].size();
        }
        QVERIFY2(shown <= 512 * 1024, qPrintable(QString::number(shown)));
    }

    void comparingStopsWhenAsked()
    {
        std::stop_source stop;
        stop.request_stop();
        const auto result = compareBytes({QByteArray(100, 'a'), QByteArray(100, 'b')}, Progress(stop.get_token()));
        QVERIFY(!result);
        QCOMPARE(result.error().kind, Error::Kind::Cancelled);
    }

    void contentIsKnownByItsFirstBytes()
    {
        QCOMPARE(contentKind("\x89PNG\r\n\x1a\n…"), u"PNG image"_s);
        QCOMPARE(contentKind(QByteArrayView("RIFF\0\0\0\0WEBPVP8 ", 16)), u"WebP image"_s);
        QCOMPARE(contentKind(QByteArrayView("PK\3\4rest")), u"ZIP archive"_s);
        QCOMPARE(contentKind(QByteArray(257, '\0') + "ustar"), u"tar archive"_s);
        QVERIFY(contentKind("hello").isEmpty());
        QVERIFY(contentKind({}).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestComparingBytes)
#include "tst_comparingbytes.moc"
