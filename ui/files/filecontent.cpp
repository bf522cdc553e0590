// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/files/filecontent.h"

#include "core/services/browsing.h"
#include "core/services/comparing.h"
#include "ui/images/decodedimage.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace strata {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(strata::FileContent)
};

} // namespace

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
        const DecodedImage decoded = decodeImage(content.bytes, entry.type);
        content.image = decoded.image;
        if (!decoded.isDrawing)
            content.problem = decoded.problem;
        if (!content.image.isNull() && !decoded.isDrawing)
            return content;
    }
    // Decoding is what a comparison with nothing does: one rule for what is text, its encoding and its lines.
    const FileChange whole{.kind = ChangeKind::Added, .file = {std::nullopt, entry}};
    auto document = compareFile(library, {TreeSide(), generation.id}, whole, {}, progress);
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
