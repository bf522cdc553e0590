// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/connection.h"
#include "core/model/artifact.h"

namespace strata::catalog {

/// Inserts the artifact or replaces its row.
Result<> putArtifact(Connection &connection, const Artifact &artifact);
/// Oldest first.
Result<QList<Artifact>> readArtifacts(Connection &connection, GenerationId generation);
/// The generation's folder moved: so did what lies in it.
Result<> moveArtifacts(Connection &connection, GenerationId generation, const QString &fromFolder, const QString &toFolder);

} // namespace strata::catalog
