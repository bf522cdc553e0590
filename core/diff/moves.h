// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/diff/linediff.h"
#include "core/diff/movematcher.h"

namespace strata {

/// Fills `moves` and `movesByLine` with the blocks that stand elsewhere in the same file: at least three telling lines that are the
/// same but for white space, with small edits between. Only changed lines move; `document` has its rows. False when stopped.
bool findMoves(DiffDocument &document, const std::array<LineTable, 2> &lines, const std::stop_token &stop);

/// What one changed file lost and gained, for moves between files. Made in any thread.
struct ChangedFileLines
{
    std::array<QString, 2> path; // empty where there is no file
    std::array<std::vector<LineRange>, 2> ranges;
    std::array<std::vector<LineKey>, 2> keys; // of the lines of all ranges, one after the other
};

ChangedFileLines changedLinesOf(const FileChange &change, const std::array<LineTable, 2> &tables, const LineDiff &diff);

/// More changed lines than this are not looked at (the first files go first): what is remembered of each takes about 40 bytes.
inline constexpr qint64 MostMovableLines = 2'000'000;

/// The blocks that went from one of the files to another, with both paths. Fails with Cancelled only.
Result<QList<MovedBlock>> movesBetween(std::vector<ChangedFileLines> files, const Progress &progress);

/// Adds to `document` those of `blocks` that have a half in one of its files and the other elsewhere, where its own moves leave
/// room and its lines have changed. That half's path becomes empty.
void addMoves(DiffDocument &document, const QList<MovedBlock> &blocks);

} // namespace strata
