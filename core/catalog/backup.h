// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/connection.h"

namespace strata::catalog {

/// How many copies of a catalog are kept; the oldest go.
inline constexpr int KeptBackups = 5;

/// Writes a compact copy of the catalog to `file` (an earlier one there is replaced), whole and on disk before it has its name, and
/// makes the folder when it is missing. Never copy the file itself: its log belongs to it. Readers and writers go on meanwhile.
Result<> backUp(Connection &connection, const QString &file);

/// Deletes all but the newest of the copies in `folder` whose names begin with `prefix`, by the times in their names; `made` stays
/// whatever the clock said then.
void removeOldBackups(const QString &folder, const QString &prefix, const QString &made);

} // namespace strata::catalog
