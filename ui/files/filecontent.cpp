// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/files/filecontent.h"

#include "core/services/browsing.h"
#include "core/services/comparing.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QImageReader>
#include <QPainter>
#include <QSvgRenderer>

#include <array>

using namespace Qt::StringLiterals;

namespace strata {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(strata::FileContent)
};

constexpr int SmallestDrawing = 512; // pixels: an icon of 16 × 16 units is drawn large enough to look at
constexpr int LargestDrawing = 4096;

QImage drawSvg(const QByteArray &bytes)
{
    QSvgRenderer renderer;
    // A drawing may name files and addresses: nothing but its own bytes is ever opened.
    renderer.setOptions(QtSvg::Tiny12FeaturesOnly);
    if (!renderer.load(bytes))
        return {};
    QSizeF size = renderer.defaultSize();
    if (size.isEmpty())
        size = QSizeF(SmallestDrawing, SmallestDrawing);
    const double longest = std::max(size.width(), size.height());
    size *= std::clamp<double>(longest, SmallestDrawing, LargestDrawing) / longest;
    QImage image(size.toSize().expandedTo(QSize(1, 1)), QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    renderer.render(&painter);
    return image;
}

QImage decodeImage(const QByteArray &bytes, QString *problem)
{
    QBuffer buffer;
    buffer.setData(bytes);
    QImageReader reader(&buffer);
    reader.setDecideFormatFromContent(true);
    reader.setAutoTransform(true);
    QImage image = reader.read();
    if (image.isNull())
        *problem = Text::tr("The image cannot be shown: %1.").arg(reader.errorString());
    return image;
}

} // namespace

bool isImageType(const QString &type)
{
    static constexpr std::array types{"png"_L1, "jpeg"_L1, "jpg"_L1, "gif"_L1, "webp"_L1, "svg"_L1, "bmp"_L1, "ico"_L1};
    return std::ranges::find(types, type) != types.end();
}

Result<FileContent> loadFileContent(const Library &library, const Generation &generation, const FileEntry &entry,
                                    const Progress &progress)
{
    Result<QByteArray> bytes = readGenerationFile(library, generation, entry.path);
    if (!bytes)
        return std::unexpected(bytes.error());
    FileContent content{.entry = entry, .bytes = *std::move(bytes)};
    if (progress.cancelled())
        return cancelledError();
    if (entry.kind == FileKind::Regular && isImageType(entry.type)) {
        content.image = entry.type == "svg"_L1 ? drawSvg(content.bytes) : decodeImage(content.bytes, &content.problem);
        if (!content.image.isNull() && entry.type != "svg"_L1)
            return content;
    }
    // Decoding is what a comparison with nothing does: one rule for what is text, its encoding and its lines.
    const FileChange whole{.kind = ChangeKind::Added, .file = {std::nullopt, entry}};
    auto document = compareFile(library, {}, generation.id, whole, {}, progress);
    if (!document)
        return std::unexpected(document.error());
    using State = DiffDocument::State;
    if ((*document)->state == State::TooLarge)
        content.problem = Text::tr("The file is too large to be shown as text.");
    else if ((*document)->state != State::Binary)
        content.text = *std::move(document);
    return content;
}

} // namespace strata
