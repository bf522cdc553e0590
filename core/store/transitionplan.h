// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/foldersnapshot.h"

namespace strata {

/// What shall lie in a folder: the files of a sealed version.
struct TransitionTarget
{
    QString source; // the version's source/, absolute
    QList<FileEntry> files; // sorted by comparePaths, as the folders
    QList<FolderEntry> folders;
};

/// Every step that makes a folder of the user's, as it was just looked at, hold a version.
struct TransitionPlan
{
    struct Placement
    {
        FileEntry file;
        std::optional<FileStamp> replaces; // what lies there; nothing: nothing may lie there
    };
    struct Removal
    {
        QString path;
        FileStamp stamp;
        bool isEarly = false; // something is to be placed at its path, above or below it
    };
    struct ModeChange
    {
        QString path;
        quint32 mode = 0;
        FileStamp stamp;
    };

    QList<Placement> placements; // regular files, then links: nothing is ever written through a link
    QList<Removal> removals; // of files the look found, and no others
    QList<ModeChange> modes; // of files whose content stays
    QList<FolderEntry> newFolders; // parents first
    QStringList goneFolders; // deepest first; removed when nothing is left in them
    QList<FolderEntry> folderModes; // of folders that stay, deepest first
    QStringList inTheWay; // paths of the version where something lies that no capture takes; it stays as it is
    qint64 bytes = 0; // of the files to write

    bool isEmpty() const
    {
        return placements.isEmpty() && removals.isEmpty() && modes.isEmpty() && newFolders.isEmpty() && goneFolders.isEmpty()
               && folderModes.isEmpty();
    }
};

/// `root` is looked into once more where the version has paths that `now` has not. Files that are left out of captures are never
/// part of the plan.
Result<TransitionPlan> planTransition(const QString &root, const FolderSurvey &now, const TransitionTarget &target);

} // namespace strata
