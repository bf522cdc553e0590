// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/fileentry.h"
#include "core/model/generation.h"
#include "core/model/treeside.h"

#include <array>

namespace strata {

/// Left and right everywhere: Before is older (base), After newer (target). Pairs are std::array<T, 2> indexed by it.
enum Side { Before, After };

/// Copied: After is new and resembles Before, which is still there.
enum class ChangeKind : quint8 { Added, Modified, Deleted, Renamed, TypeChanged, Copied };

/// One changed file between two trees.
struct FileChange
{
    ChangeKind kind = ChangeKind::Modified;
    std::array<std::optional<FileEntry>, 2> file; // absent on the side where there is none
    int similarity = 100; // percent, for Renamed and Copied
    bool isBinary = false;
    bool isGenerated = false; // a lock file, or made by a tool: lists fold it away
    qint64 linesAdded = -1; // -1: not counted (binary, or too large)
    qint64 linesDeleted = -1;

    /// The path a list shows: after's, or before's when deleted.
    const QString &path() const { return (file[After] ? file[After] : file[Before])->path; }
    bool contentChanged() const { return !file[Before] || !file[After] || file[Before]->sha256 != file[After]->sha256; }
    bool modeChanged() const { return file[Before] && file[After] && file[Before]->mode != file[After]->mode; }
    bool operator==(const FileChange &) const = default;
};

/// The changed files of two trees, sorted by path().
struct TreeComparison
{
    QList<FileChange> changes;
    int unchangedCount = 0;
    bool mayLackRenames = false; // too many or too large files came and went to try each pair: some stay deleted and added
    std::array<TreeSide, 2> sides; // what was compared, folders with what was found in them

    bool operator==(const TreeComparison &) const = default;
};

/// `change` told without pairs: a rename and a change of type as one file deleted and one added, a copy as a file added, whose
/// lines are not counted; anything else as it is.
QList<FileChange> asDeletedAndAdded(const FileChange &change);

/// Counts over `comparison`; a type change counts as modified, a copy as added.
ChangesSummary summaryOf(const TreeComparison &comparison);

/// 'A', 'M', 'D', 'R', 'T', 'C'.
char letterOf(ChangeKind kind);

} // namespace strata
