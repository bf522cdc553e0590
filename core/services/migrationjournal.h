// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/migrating.h"
#include "core/store/librarylock.h"

namespace strata {

// What a migration keeps in the library, under migrations/<id>/:
//   plan.json            the journal; until it is there, there is no migration
//   backup/library.db    the catalog before, backup/projects/<id>/metadata.json the projects before
//   metadata/            the old store's metadata as it was read
//   report.json, .txt    once it is complete
//   undone.json          once it is undone

/// One migration at work in a library, in whatever process. Busy with a sentence.
Result<LibraryLock> lockMigrations(const Library &library);

/// Makes the folder with backups and the plan, which gets its id; the plan comes last. The metadata in it are the copies from then
/// on.
Result<MigrationPlan> beginMigration(const Library &library, MigrationPlan plan, const Progress &progress);
/// NotFound when there is none of that id.
Result<MigrationPlan> readMigrationPlan(const Library &library, const QString &id);
Result<> writeMigrationReport(const Library &library, const MigrationReport &report);
Result<> markMigrationUndone(const Library &library, const MigrationUndo &undo);
Result<MigrationRecord> readMigrationRecord(const Library &library, const QString &id);
/// The copies of the metadata, in the order they were read.
QStringList migrationMetadata(const Library &library, const MigrationPlan &plan);

} // namespace strata
