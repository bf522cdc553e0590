// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/libraryfolder.h"
#include "core/store/librarylock.h"

#include <optional>

namespace strata {

/// Where a project keeps the versions in its trash: projects/<id>/trash, so that they go and come back with the project.
QString versionTrashFolder(const LibraryFolder &folder, ProjectId project);
/// Folders of versions, in the order in which one of two copies counts.
QStringList versionFolders(const LibraryFolder &folder, ProjectId project);
/// The packs of a project's archived versions.
QString packsFolder(const LibraryFolder &folder, ProjectId project);

/// Whoever adds to, rewrites or deletes packs of a project holds this. Taken before the project's lock.
Result<LibraryLock> lockPacks(const LibraryFolder &folder, ProjectId project, std::chrono::milliseconds patience,
                              const Progress &progress);
/// Archiving is long; another one can be waited for.
inline constexpr std::chrono::minutes PackPatience{2};

/// Keeps a version's folder where it is as long as the answer lives (a kernel lock). Nothing when the folder is gone.
std::optional<FileDescriptor> holdVersionFolder(const QString &path);
/// The right to move a version's folder away; Busy, naming `label`, while somebody reads from it.
Result<FileDescriptor> claimVersionFolder(const QString &path, const QString &label);

/// A name in temp/ that the next start deletes should this process not come to it.
QString newBin(const LibraryFolder &folder);
/// Moves a folder there; answers where to. Missing is success.
Result<QString> moveToBin(const LibraryFolder &folder, const QString &path);
/// Takes such a move back. It may be half done when it failed (moved, not flushed), so what counts is where the folder is: true
/// when it is at `path` again.
bool takeFromBin(const QString &bin, const QString &path);

} // namespace strata
