// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/contenthash.h"
#include "core/catalog/connection.h"
#include "core/model/generation.h"

#include <QHash>

namespace strata::catalog {

/// Inserts the generation or replaces its row; its files stay. `manifestHash` is the SHA-256 of its manifest.json. isActive is not
/// written: the project's row decides.
Result<> putGeneration(Connection &connection, const Generation &generation, const ContentHash &manifestHash);
/// Takes the row, its files, exports and artifacts out.
Result<> removeGeneration(Connection &connection, GenerationId generation);

/// Newest first, without deleted ones.
Result<QList<Generation>> readGenerations(Connection &connection, ProjectId project, bool includeArchived);
Result<std::optional<Generation>> readGeneration(Connection &connection, GenerationId generation);
/// Whatever its status.
Result<std::optional<Generation>> readGenerationByVersion(Connection &connection, ProjectId project, int version);
/// Generations of a project whose name is `text` (exactly) or whose id begins with it, newest first; not deleted ones.
Result<QList<Generation>> readGenerationsNamed(Connection &connection, ProjectId project, const QString &text);
/// SHA-256 of each manifest.json as the catalog knows it, of one project.
Result<QHash<GenerationId, ContentHash>> readManifestHashes(Connection &connection, ProjectId project);
/// The highest number in the catalog; 0 without any.
Result<int> highestVersion(Connection &connection, ProjectId project);

} // namespace strata::catalog
