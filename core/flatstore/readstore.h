// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/model/migration.h"

namespace strata {

/// Reads everything a flat store has: its rows from `metadata` (files, or folders of them; JSON, CSV, SQLite, or plain SQL of
/// pg_dump, told by their content), then its folders. Changes nothing, and writes nothing beside what it reads. Invalid with a
/// sentence naming file and line when metadata cannot be understood: half an answer would look like orphans.
Result<FlatStore> readFlatStore(const QString &folder, const QStringList &metadata, const Progress &progress);

/// Its rows alone.
Result<FlatStore> readFlatMetadata(const QStringList &metadata, const Progress &progress);

/// What metadata lies in the store or else beside it, as far as names and first bytes tell: each list is one whole (a dump, a
/// database, an export, or the files of one kind with a table each). More than one means that a person must choose.
QList<QStringList> findFlatMetadata(const QString &folder);

/// The files that `metadata` names, folders replaced by what is in them; NotFound for what is not there.
Result<QStringList> flatMetadataFiles(const QStringList &metadata);

} // namespace strata
