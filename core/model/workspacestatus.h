// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/change.h"
#include "core/model/workspacelink.h"

#include <QStringList>

namespace strata {

/// How the files of a workspace differ from a version, in numbers. A file counts once.
struct WorkspaceCounts
{
    int added = 0;
    int modified = 0; // in content or kind
    int deleted = 0;
    int modeChanged = 0; // in their permission bits alone
    int folders = 0; // that came, went or have other permission bits, where no file tells of it

    int files() const { return added + modified + deleted + modeChanged; }
    bool operator==(const WorkspaceCounts &) const = default;
};

/// A linked folder beside the version it is at. What captures leave out is never a difference.
struct WorkspaceStatus
{
    WorkspaceLink link;
    std::optional<Generation> at; // nothing: it was never captured or brought to a version, or that one is gone
    QList<FileChange> changes; // from the version to the folder, sorted by path: Added, Modified, TypeChanged, Deleted
    QStringList folders; // see WorkspaceCounts
    QList<SkippedPath> ignored; // a whole folder once
    QStringList hidden; // files of the version that the folder's own rules leave out now: they stay as they are
    QStringList entered; // every folder that is looked into, for those who watch them
    int filesRead = 0; // the others were known by size, times and inode
    bool isBusy = false; // it is being captured or brought to a version at this moment
    std::optional<Generation> interruptedFrom; // bringing it from here …
    std::optional<Generation> interruptedTo; // … to here was interrupted and is to be finished or taken back

    bool isInterrupted() const { return interruptedTo.has_value(); }
    bool differs() const { return !changes.isEmpty() || !folders.isEmpty(); }
    WorkspaceCounts counts() const;

    bool operator==(const WorkspaceStatus &) const = default;
};

WorkspaceCounts countChanges(const QList<FileChange> &changes, qsizetype folders = 0);

QJsonObject toJson(const WorkspaceCounts &counts);
/// Path lists by kind: {added_files, modified_files, deleted_files, mode_changed_files}.
QJsonObject pathsToJson(const QList<FileChange> &changes);
QJsonObject toJson(const WorkspaceStatus &status);

} // namespace strata
