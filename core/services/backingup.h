// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/library.h"

namespace strata {

/// Where copies of the catalog lie.
QString backupsFolder(const LibraryFolder &folder);

/// Whether anybody wrote to the catalog since this library was opened to write: only then there is something to copy.
bool hasCatalogChanged(const Library &library);

/// Copies the catalog to backups/ unless there is a copy of the last day already, and keeps the newest five. True when one was
/// made. Nobody waits for it: readers and writers go on. Does nothing in a library that cannot be written, and on a disk without
/// room for it: the catalog can be made again from the folders, a copy only spares the time.
Result<bool> backUpCatalogIfDue(const Library &library, const Progress &progress);

/// Where the copy made before the schema is changed from `version` on goes.
QString migrationBackupFile(const LibraryFolder &folder, int version);

/// Keeps the newest five of those, `made` among them.
void removeOldMigrationBackups(const LibraryFolder &folder, const QString &made);

} // namespace strata
