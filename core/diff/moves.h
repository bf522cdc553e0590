// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/diff/linediff.h"
#include "core/diff/movematcher.h"

#include <QHash>

namespace strata {

/// Fills `moves` and `movesByLine` with the blocks that stand elsewhere in the same file: at least three telling lines that are the
/// same but for white space, with small edits between. Only changed lines move; `document` has its rows. False when stopped.
bool findMoves(DiffDocument &document, const std::array<LineTable, 2> &lines, const std::stop_token &stop);

/// What one changed file lost and gained, as MoveIndex asks for it. Made in any thread.
struct ChangedFileLines
{
    std::array<QString, 2> path; // empty where there is no file
    std::array<std::vector<LineRange>, 2> ranges;
    std::array<std::vector<LineKey>, 2> keys; // of the lines of all ranges, one after the other
};

ChangedFileLines changedLinesOf(const FileChange &change, const std::array<LineTable, 2> &tables, const LineDiff &diff);

/// The blocks that went from one file of a comparison to another. Immutable, so any thread may ask.
class MoveIndex
{
public:
    /// More changed lines than this are not looked at (the first files go first): what is remembered of each takes about 40 bytes.
    static constexpr qint64 MostLines = 2'000'000;

    /// Fails with Cancelled only.
    static Result<MoveIndex> make(std::vector<ChangedFileLines> files, const Progress &progress);

    /// Adds to `document` the blocks of its files whose other half is in another file, where its own moves leave room. Both paths
    /// of such a block but its own are set.
    void addMoves(DiffDocument &document) const;

    qsizetype count() const { return m_blocks.size(); }

private:
    QList<MovedBlock> m_blocks; // with both paths
    std::array<QHash<QString, QList<qint32>>, 2> m_byPath;
};

} // namespace strata
