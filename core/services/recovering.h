// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/catalog/connection.h"
#include "core/catalog/projects.h"
#include "core/model/libraryfolder.h"
#include "core/model/project.h"

namespace strata {

/// What stands behind opening after a crash, restoring from the trash and rebuilding: the catalog made to follow the folders.
/// Authority: metadata.json for the project, its history and what is active; manifest.json for a generation; events.jsonl for
/// events and exports; the catalog only for what these lost. All of it may be interrupted and repeated.

struct RecoveryOptions
{
    /// A folder without a row is hashed before it is taken in; what does not fit its manifest goes to the quarantine.
    bool verifiesOrphans = true;
    /// metadata.json, the link and leftovers are put right, too. Off where nothing may be written.
    bool repairsFolder = true;
    /// Line counts and previews are made again, which reads every content once.
    bool describesContents = true;
};

struct RecoveryReport
{
    int generations = 0; // read from their manifests
    int files = 0;
    QStringList problems; // sentences naming the place; what cannot be read stays where it is, untouched
};

/// Reads the project's folder and makes its rows, its link and its stamp fit. Call with the project's lock held, outside any
/// transaction. A project that is not in the catalog is taken in; Invalid when it cannot be. Progress counts generation folders.
Result<RecoveryReport> recoverProject(catalog::Connection &connection, const LibraryFolder &folder, ProjectId project,
                                      RecoveryOptions options, const Progress &progress);
/// True when the folder is as it was when the project's row got its `stamp`, and nothing half-written lies in it.
bool isUntouched(const catalog::FolderStamp &stamp, const LibraryFolder &folder, ProjectId project);
/// The same as recoverProject, but only when the folder is not as it was when the project's row was written (four numbers from
/// three stat calls). Answers the problems.
Result<QStringList> recoverProjectIfNeeded(catalog::Connection &connection, const LibraryFolder &folder, ProjectId project,
                                           const Progress &progress);

/// At opening: stages no living process holds are deleted, deletions finished, every project whose folder changed recovered. A
/// project that another process is writing is left to it. Answers what could not be put right.
Result<QStringList> recoverLibrary(catalog::Connection &connection, const LibraryFolder &folder);

} // namespace strata
