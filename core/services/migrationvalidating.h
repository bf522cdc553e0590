// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/migrating.h"

#include <QHash>

namespace strata {

/// Compares what is in the library with the plan and with the old store: every version there with its status, in order, the active
/// one active, every file by SHA-256 against its origin on disk or in `outputFiles` (by old id), every sealed copy against its
/// manifest, every artifact. Reads only. Fails when cancelled or when the library cannot be read; all else is a problem of the
/// report.
Result<MigrationReport> validateMigration(const Library &library, const MigrationPlan &plan,
                                          const QHash<QString, QByteArray> &outputFiles, const Progress &progress);

} // namespace strata
