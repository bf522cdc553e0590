// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/model/migration.h"
#include "core/services/library.h"

namespace strata {

// Brings a flat store (a folder per generation, and the rows of an old backend) into a library. The old store is only ever read.
//
// Phases: planMigration looks at everything and says what will happen (check, dry run); applyMigration keeps the plan and backups
// under migrations/<id>/, captures version by version, and compares every file with its origin; undoMigration takes back exactly
// that. plan.json is the journal: ids are decided in it, so that going on after a kill is doing what is not done yet.

struct MigrationRequest
{
    QString store;
    QStringList metadata; // files, or folders of them; empty: there are only folders
    MigrationOptions options;
};

/// Changes nothing. `library` null: one that is yet to be made. Invalid when metadata cannot be understood, or when library and
/// store lie within one another.
Result<MigrationPlan> planMigration(const Library *library, const MigrationRequest &request, const Progress &progress);

/// Metadata in the store or beside it; each list is one whole. See findFlatMetadata.
QList<QStringList> findMigrationMetadata(const QString &store);

/// Carries a plan out. Exists when a migration of this store is unfinished or the library has changed since it was planned;
/// Invalid for a plan of guesses that nobody accepted. After an error or a cancellation it can be resumed or undone. Problems that
/// the validation finds are in the report; they are no error.
Result<MigrationReport> applyMigration(const Library &library, MigrationPlan plan, const Progress &progress);

/// Goes on with an interrupted migration. NotFound without one of that id; Invalid when it is complete.
Result<MigrationReport> resumeMigration(const Library &library, const QString &id, const Progress &progress);

struct MigrationRecord
{
    enum class State { Interrupted, Finished, Undone };

    QString id;
    QString store;
    State state = State::Interrupted;
    QDateTime startedAt;
    int versions = 0; // planned
    int problems = 0; // of the validation

    bool operator==(const MigrationRecord &) const = default;
};

QString toText(MigrationRecord::State state); // "interrupted", "finished", "undone"
QJsonObject toJson(const MigrationRecord &record);

/// Newest first.
Result<QList<MigrationRecord>> listMigrations(const Library &library);
/// Of a finished one; NotFound.
Result<MigrationReport> readMigrationReport(const Library &library, const QString &id);
/// migrations/<id>
QString migrationFolder(const Library &library, const QString &id);

/// What undoing would take away, and what keeps it from being taken away.
struct MigrationUndo
{
    struct Project
    {
        ProjectId id;
        QString name;
        bool isNew = true; // goes to the trash as a whole; else its versions do
        int versions = 0;
        QStringList changes; // made since the migration, each a sentence; it then stays

        bool operator==(const Project &) const = default;
    };
    QString id;
    QList<Project> projects;

    bool hasChanges() const;
    bool operator==(const MigrationUndo &) const = default;
};

QJsonObject toJson(const MigrationUndo &undo);

/// What undoMigration would do; changes nothing.
Result<MigrationUndo> planMigrationUndo(const Library &library, const QString &id);
/// Moves what the migration made to the trash. Invalid with the list when a project was changed since, unless `leavesChanged`:
/// those projects then stay. May be interrupted and repeated.
Result<MigrationUndo> undoMigration(const Library &library, const QString &id, bool leavesChanged, const Progress &progress);

} // namespace strata
