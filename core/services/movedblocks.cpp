// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/movedblocks.h"

#include "core/diff/document.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace strata {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(strata::MovedBlocks)
};

} // namespace

Result<std::shared_ptr<const DiffDocument>> compareMovedBlock(const Library &library, const std::array<TreeSide, 2> &sides,
                                                              const MovedBlock &block, const std::array<FileEntry, 2> &files,
                                                              const Progress &progress)
{
    const FileChange both{.kind = ChangeKind::Renamed, .file = {files[Before], files[After]}};
    const auto whole = compareFile(library, sides, both, {.findMoves = false}, progress);
    if (!whole)
        return std::unexpected(whole.error());
    std::array<QByteArray, 2> content;
    for (const Side side : {Before, After}) {
        const TextSide &text = (*whole)->sides[side];
        const LineRange lines = block.lines[side];
        if (lines.first < 0 || lines.count <= 0 || lines.end() > text.lineCount())
            return fail(Error::Kind::Invalid, Text::tr("“%1” has no such lines.").arg(files[side].path), files[side].path);
        for (qint32 line = lines.first; line < lines.end(); ++line)
            content[side] += text.line(line).toUtf8() + '\n';
    }
    Result<DiffDocument> document = makeDiffDocument(content, both.file, {.findMoves = false}, progress);
    if (!document)
        return std::unexpected(document.error());
    return std::make_shared<const DiffDocument>(*std::move(document));
}

} // namespace strata
