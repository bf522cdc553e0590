// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/images/decodedimage.h"

#include "core/model/change.h"
#include "ui/common/texts.h"

#include <QBuffer>
#include <QColorSpace>
#include <QCoreApplication>
#include <QImageReader>
#include <QLocale>
#include <QPainter>
#include <QSvgRenderer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace strata {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(strata::DecodedImage)
};

constexpr double SmallestDrawing = 512; // pixels: an icon of 16 × 16 units is drawn large enough to look at
constexpr double LargestDrawing = 4096;

bool isDrawing(const QString &type) { return type == "svg"_L1; }

void loadDrawing(QSvgRenderer &renderer, const QByteArray &bytes)
{
    // Nothing but its own bytes is ever opened.
    renderer.setOptions(QtSvg::Tiny12FeaturesOnly);
    renderer.load(bytes);
}

QSizeF sizeOf(const QSvgRenderer &renderer)
{
    const QSizeF size = renderer.defaultSize();
    return size.isEmpty() ? QSizeF(SmallestDrawing, SmallestDrawing) : size;
}

double scaleFor(double longest) { return std::clamp(longest, SmallestDrawing, LargestDrawing) / longest; }

DecodedImage draw(QSvgRenderer &renderer, const QByteArray &bytes, double scale)
{
    DecodedImage decoded{.format = u"SVG"_s, .isDrawing = true, .bytes = bytes.size()};
    if (!renderer.isValid()) {
        decoded.problem = Text::tr("The drawing cannot be shown: it is no valid SVG.");
        return decoded;
    }
    const QSizeF size = sizeOf(renderer);
    decoded.size = size.toSize();
    decoded.image = QImage((size * scale).toSize().expandedTo(QSize(1, 1)), QImage::Format_ARGB32_Premultiplied);
    decoded.image.fill(Qt::transparent);
    QPainter painter(&decoded.image);
    renderer.render(&painter);
    return decoded;
}

QString depthOf(const QImage &image)
{
    const QString bits = Text::tr("%n bits", nullptr, image.bitPlaneCount());
    if (image.colorCount() > 0)
        return Text::tr("%1, palette of %n colours", nullptr, int(image.colorCount())).arg(bits);
    if (image.pixelFormat().colorModel() == QPixelFormat::Grayscale)
        return Text::tr("%1, grey").arg(bits);
    return image.hasAlphaChannel() ? Text::tr("%1 with alpha").arg(bits) : bits;
}

QString formatName(const QByteArray &format) { return format == "webp" ? u"WebP"_s : QString::fromLatin1(format).toUpper(); }

} // namespace

bool isImageType(const QString &type)
{
    static constexpr std::array types{"png"_L1, "jpeg"_L1, "jpg"_L1, "gif"_L1, "webp"_L1, "svg"_L1, "bmp"_L1, "icon"_L1};
    return std::ranges::find(types, type) != types.end();
}

DecodedImage decodeImage(const QByteArray &bytes, const QString &type)
{
    if (isDrawing(type)) {
        QSvgRenderer renderer;
        loadDrawing(renderer, bytes);
        const QSizeF size = sizeOf(renderer);
        return draw(renderer, bytes, scaleFor(std::max(size.width(), size.height())));
    }
    QBuffer buffer;
    buffer.setData(bytes);
    QImageReader reader(&buffer);
    reader.setDecideFormatFromContent(true);
    reader.setAutoTransform(true);
    DecodedImage decoded{.format = formatName(reader.format()), .size = reader.size(), .bytes = bytes.size()};
    const qint64 pixels = qint64(decoded.size.width()) * decoded.size.height();
    if (pixels > MostImagePixels) {
        decoded.problem = Text::tr("The image has %1 million pixels. More than %2 million are not shown.")
                              .arg(QLocale().toString(double(pixels) / 1e6, 'f', 0))
                              .arg(MostImagePixels / 1'000'000);
        return decoded;
    }
    const QImage image = reader.read();
    if (image.isNull()) {
        decoded.problem = Text::tr("The image cannot be shown: %1.").arg(reader.errorString());
        return decoded;
    }
    decoded.size = image.size();
    // Counting walks through the whole file, which only moving pictures are worth.
    if (reader.supportsAnimation()) {
        buffer.seek(0);
        decoded.frameCount = std::max(1, QImageReader(&buffer).imageCount());
    }
    decoded.depth = depthOf(image);
    decoded.image = image.convertToFormat(QImage::Format_ARGB32_Premultiplied);
    // Colours are compared as they are seen, not as numbers in two different spaces.
    if (const QColorSpace space = image.colorSpace(); space.isValid() && space != QColorSpace(QColorSpace::SRgb))
        decoded.image.convertToColorSpace(QColorSpace::SRgb);
    return decoded;
}

std::array<std::optional<DecodedImage>, 2> decodeImages(const std::array<std::optional<QByteArray>, 2> &bytes,
                                                        const std::array<QString, 2> &types)
{
    std::array<std::optional<DecodedImage>, 2> decoded;
    std::array<QSvgRenderer, 2> drawings;
    double longest = 0;
    for (const Side side : {Before, After}) {
        if (!bytes[side] || !isDrawing(types[side]))
            continue;
        loadDrawing(drawings[side], *bytes[side]);
        const QSizeF size = sizeOf(drawings[side]);
        longest = std::max({longest, size.width(), size.height()});
    }
    for (const Side side : {Before, After}) {
        if (bytes[side])
            decoded[side] = isDrawing(types[side]) ? draw(drawings[side], *bytes[side], scaleFor(longest))
                                                   : decodeImage(*bytes[side], types[side]);
    }
    return decoded;
}

QString captionOf(const DecodedImage &image)
{
    if (image.image.isNull())
        return image.problem;
    QStringList facts{image.format, Text::tr("%1 × %2").arg(image.size.width()).arg(image.size.height()), image.depth,
                      byteText(image.bytes)};
    if (image.frameCount > 1)
        facts.append(Text::tr("the first of %n frames", nullptr, image.frameCount));
    facts.removeAll(QString());
    return facts.join(u" · "_s);
}

} // namespace strata
