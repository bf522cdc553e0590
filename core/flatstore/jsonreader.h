// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/flatstore/flatrow.h"

#include <QByteArray>

namespace strata {

/// A JSON export: one object with "projects", "generations" and "artifacts"; an array of one table's rows; projects with their
/// generations inside them, and those with their artifacts; or one row per line. `table` is told by the file's name, when it is.
Result<> readFlatJson(const QByteArray &text, const QString &file, std::optional<FlatTable> table, const TakeFlatRow &take);

} // namespace strata
