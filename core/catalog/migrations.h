// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/connection.h"

#include <QList>

namespace strata::catalog {

/// "STRA" in PRAGMA application_id, so that a stranger's database is never taken for a catalog.
inline constexpr qint32 ApplicationId = 0x53545241;

/// One numbered file of migrations/: the statements that lead from `version` - 1 to `version`.
struct Migration
{
    int version = 0;
    QString sql;
};

/// Those built into this program, ascending, without gaps from 1.
QList<Migration> builtInMigrations();

enum class SchemaState {
    Empty, // a new file
    Older,
    Current,
    Newer, // by a later Strata: may be read, never written
    Foreign, // not a catalog
};

Result<SchemaState> schemaState(Connection &connection);
/// The number of the last migration that was applied; 0: none.
Result<int> schemaVersion(Connection &connection);

/// Reads every page once; Database when something is wrong with one.
Result<> quickCheck(Connection &connection);

/// Brings the schema up to the last of `migrations`, each step one transaction with its number. A catalog that holds something
/// is copied to `backupFile` first (an earlier copy there is replaced). Call with the library's lock held; does nothing when
/// the schema is current.
Result<> migrate(Connection &connection, const QString &backupFile, const QList<Migration> &migrations = builtInMigrations());

} // namespace strata::catalog
