// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/flatstore/flatrow.h"

namespace strata {

/// The tables of another program's SQLite database, which is trusted in nothing: opened for reading, checked first, its views and
/// triggers left alone. Nothing is written beside it: a database with a write-ahead log is copied elsewhere and read there.
Result<> readFlatSqlite(const QString &file, const TakeFlatRow &take, const Progress &progress);

/// Whether the file says that it is one.
bool isSqlite(QByteArrayView head);

} // namespace strata
