// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/connection.h"
#include "core/model/exportjob.h"

namespace strata::catalog {

/// Inserts the export or replaces its row.
Result<> putExport(Connection &connection, const ExportJob &job);
/// Newest first.
Result<QList<ExportJob>> readExports(Connection &connection, ProjectId project);

} // namespace strata::catalog
