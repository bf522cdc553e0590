// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/capturing.h"
#include "core/services/historyplan.h"

namespace strata {

struct HistoryRequest
{
    ProjectId project;
    QString path; // a Git repository: its working folder, a linked worktree, or bare
    HistoryRange range;
    QStringList excludes; // globs in .gitignore's language
    bool activate = false; // the last one captured
    bool independentCopies = false;
};

/// What a person asks first of a folder.
struct RepositoryFacts
{
    QString root;
    QString branch; // checked out; empty: none is
    QStringList branches; // local, the checked out one first
    int commitCount = 0; // down the first parents of what is checked out
    int tagCount = 0;
    bool isShallow = false;

    bool operator==(const RepositoryFacts &) const = default;
};

/// Fails as GitRepository::open does; a repository without commits has none.
Result<RepositoryFacts> lookAtRepository(const QString &path, const Progress &progress);

/// What capturing would do. Reads commits, no files.
Result<HistoryPlan> planHistory(const Library &library, const HistoryRequest &request, const Progress &progress);
/// The same for a project that is not there yet.
Result<HistoryPlan> planHistory(const QString &path, const HistoryRange &range, const Progress &progress);

/// A version made from a commit.
struct CapturedCommit
{
    Generation generation;
    QString commit; // 40 hexadecimal digits
    QStringList tags;
    QList<SkippedPath> skipped;
    int pointerCount = 0; // Git LFS pointers among its files, kept as they are
    QString warning; // as CaptureOutcome::warning
};

struct HistoryOutcome
{
    QList<CapturedCommit> captured; // in order
    qsizetype plannedCount = 0;
    int knownCount = 0; // were versions already
    int emptyCount = 0; // change no file
    int withoutFilesCount = 0; // hold nothing, or nothing that is not left out
    bool isShallow = false;
    QString warning; // what was asked for beside (activation) and failed
    std::optional<Error> stopped; // cancelled, or what could not be captured; what came before is whole and stays
};

/// Makes one version per commit (or tag) of the repository, oldest first: the message is its prompt, a tag its name, the version of
/// the commit it stands on its parent, and context.git says commit, author and times. Commits that are versions of the project
/// already are passed over, so that a run goes on where another was cancelled or killed, and later takes only what is new. A file
/// that did not change since the commit before is neither read nor hashed again; nothing is checked out, and the repository is
/// never written to. Fails when it cannot begin; what stops it later is in the outcome.
Result<HistoryOutcome> captureHistory(const Library &library, const HistoryRequest &request, const Progress &progress);

} // namespace strata
