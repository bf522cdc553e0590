// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/connection.h"
#include "core/model/manifest.h"
#include "core/model/workspacestatus.h"
#include "core/services/library.h"
#include "core/services/projects.h"
#include "core/store/foldersnapshot.h"
#include "core/store/librarylock.h"
#include "core/store/syncjournal.h"
#include "core/store/transitionplan.h"

// What the services around a linked folder share.

namespace strata {

/// What the library keeps beside metadata.json about the linked folder: derived, and the journal of a sync.
QString statIndexFile(const LibraryFolder &folder, ProjectId project);
QString syncJournalFile(const LibraryFolder &folder, ProjectId project);

/// The project with its link; Invalid with a sentence when no folder is linked to it.
Result<Project> findLinked(const Library &library, ProjectId project);

/// Who captures a linked folder or brings it to a version holds it alone; taken before any other lock. Busy after LockPatience.
Result<LibraryLock> holdWorkspace(const Library &library, ProjectId project, const Progress &progress = {});
/// Whether somebody does at this moment.
bool isWorkspaceHeld(const Library &library, ProjectId project);

/// Invalid, with a sentence that says how to go on, when a sync of the folder was interrupted. One that was killed after its last
/// step, but before that was acknowledged, is acknowledged now. Call with the folder held.
Result<> refuseInterrupted(const Library &library, const Project &project, const Progress &progress);
/// The end of a sync: the folder is at `at` from now on, the event tells it, and the journal goes.
Result<> acknowledgeSync(const Library &library, const Project &project, const SyncJournal &journal, GenerationId at,
                         const QString &action);

/// The folder as it is now, opening only what changed since the last look; remembers this one. NotFound with a sentence when the
/// folder is gone.
Result<FolderSurvey> surveyWorkspace(const Library &library, const Project &project, const Progress &progress);

/// Keeps the look for the next one. `tree`: that of `version`, which the folder is at.
void rememberLook(const Library &library, ProjectId project, StatIndex index, GenerationId version, const ContentHash &tree);

/// A version's files and folders, from its manifest; empty for a null id.
struct VersionTree
{
    std::optional<Generation> generation;
    QList<FileEntry> files;
    QList<FolderEntry> folders;

    ContentHash hash() const { return treeHash(files, folders); }
};
Result<VersionTree> readVersionTree(const Library &library, GenerationId version);
/// The same of what a workspace is at; empty, too, when that version no longer is in the library.
Result<VersionTree> readTreeAt(const Library &library, GenerationId at);

/// How the folder differs from the version.
struct FolderDifference
{
    QList<FileChange> changes;
    QStringList folders; // that came, went or have other permission bits, where no file tells of it
    QStringList hidden; // files of the version that captures leave out of this folder

    bool isNone() const { return changes.isEmpty() && folders.isEmpty(); }
};
FolderDifference compareWithFolder(const VersionTree &version, const FolderSurvey &now);

} // namespace strata
