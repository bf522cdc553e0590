// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/findingmoves.h"

#include "core/base/filetype.h"
#include "core/base/parallel.h"
#include "core/diff/moves.h"
#include "core/services/comparing.h"

#include <algorithm>

namespace strata {

namespace {

constexpr qint64 LargestFile = 4 * 1024 * 1024; // bytes; beyond it are bundles and data, which nobody moves by hand

bool mayHoldMoves(const FileChange &change)
{
    const auto fits = [](const std::optional<FileEntry> &file) {
        return !file || (file->kind == FileKind::Regular && file->size <= LargestFile);
    };
    return change.contentChanged() && !change.isGenerated && !change.isBinary && std::ranges::all_of(change.file, fits);
}

Result<ChangedFileLines> changedLines(const Library &library, const TreeComparison &comparison, const FileChange &change,
                                      const Progress &progress)
{
    std::array<QByteArray, 2> content;
    for (const Side side : {Before, After}) {
        if (!change.file[side] || (side == Before && change.kind == ChangeKind::Copied))
            continue;
        Result<QByteArray> read = readSideFile(library, comparison.sides[side], *change.file[side]);
        if (!read || looksBinary(*read))
            return ChangedFileLines{};
        content[side] = *std::move(read);
    }
    const std::array<LineTable, 2> tables{splitLines(content[Before]), splitLines(content[After])};
    const Result<LineDiff> diff = diffLines(tables, progress);
    if (!diff)
        return std::unexpected(diff.error());
    return changedLinesOf(change, tables, *diff);
}

} // namespace

Result<QList<MovedBlock>> findMovesBetweenFiles(const Library &library, const TreeComparison &comparison, const Progress &progress)
{
    std::vector<ChangedFileLines> files(size_t(comparison.changes.size()));
    const auto collected = inParallel(comparison.changes.size(), 8, [&](qsizetype first, qsizetype end) -> Result<> {
        for (qsizetype i = first; i < end; ++i) {
            if (progress.cancelled())
                return cancelledError();
            if (!mayHoldMoves(comparison.changes[i]))
                continue;
            Result<ChangedFileLines> lines = changedLines(library, comparison, comparison.changes[i], progress);
            if (!lines)
                return std::unexpected(lines.error());
            files[size_t(i)] = *std::move(lines);
        }
        return {};
    });
    if (!collected)
        return std::unexpected(collected.error());
    return movesBetween(std::move(files), progress);
}

std::shared_ptr<const DiffDocument> withMovesBetweenFiles(std::shared_ptr<const DiffDocument> document,
                                                          const QList<MovedBlock> &moves)
{
    DiffDocument more = *document; // texts and rows are shared
    addMoves(more, moves);
    if (more.moves.size() == document->moves.size())
        return document;
    return std::make_shared<const DiffDocument>(std::move(more));
}

} // namespace strata
