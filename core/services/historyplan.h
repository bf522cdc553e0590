// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/remote/gitrepository.h"

#include <QStringList>

#include <optional>

namespace strata {

/// Which part of a repository's history is meant.
struct HistoryRange
{
    enum class Unit { Commits, Tags };

    Unit unit = Unit::Commits;
    QStringList branches; // their first parents; none: what is checked out. Names that rev-parse knows will do. Commits only
    bool allBranches = false; // every local branch instead
    QString since; // only what is not in this revision; empty: from the beginning
    int limit = 0; // only so many of the newest; 0: all
    bool keepsEmpty = false; // commits too that change no file

    bool operator==(const HistoryRange &) const = default;
};

/// A commit that becomes a version.
struct HistoryCommit
{
    GitCommit commit;
    QString branch; // the first one that led to it; empty for a tag's
    QStringList tags; // annotated ones first

    bool operator==(const HistoryCommit &) const = default;
};

/// What of a history is to be captured, in this order.
struct HistoryPlan
{
    QList<HistoryCommit> commits; // parents before children, else the older first
    int knownCount = 0; // commits in the range that are versions already
    int emptyCount = 0; // commits in the range that change no file
    bool isShallow = false; // the repository does not go back to its beginning
    /// The nearest commit before each of the range that is in it too, or is a version.
    QHash<GitId, GitId> ancestors;
};

/// `known`: the commits that are versions already. Reads commits, no trees and no files.
Result<HistoryPlan> planRange(const GitRepository &repository, const HistoryRange &range, const QSet<GitId> &known,
                              const Progress &progress);

} // namespace strata
