// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/storage.h"
#include "ui/storage/stackedbar.h"
#include "ui/storage/storagetable.h"

namespace strata {

/// What the storage view shows of a report, as rows and bars. A row's `source` is its place in the list of the report.

QList<StorageTable::Head> versionHeads();
QList<StorageTable::Row> versionRows(const ProjectStorage &project);

QList<StorageTable::Head> contentHeads();
QList<StorageTable::Row> contentRows(const StorageReport &report);

QList<StorageTable::Head> folderHeads();
QList<StorageTable::Row> folderRows(const StorageReport &report);

QList<StorageTable::Head> hintHeads();
QList<StorageTable::Row> hintRows(const StorageReport &report);

/// Own, shared, archived, exports.
QList<BarPart> partsOf(const ProjectStorage &project);
/// The same of all projects, then trash, and what the library keeps for itself.
QList<BarPart> partsOf(const StorageReport &report);

/// A pattern for .strataignore that means exactly this file.
QString patternFor(const QString &path);

} // namespace strata
