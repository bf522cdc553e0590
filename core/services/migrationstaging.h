// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/artifact.h"
#include "core/services/capturesource.h"
#include "core/services/migrating.h"

namespace strata {

/// Brings one generation of an old store into the stage: its files from the folder or from `outputFiles`, and what goes to
/// artifacts/.
Result<StagedSource> stageMigrated(GenerationWriter &writer, const MigrationStep &step, const QByteArray &outputFiles,
                                   const QString &store, const QString &libraryRoot, const Progress &progress);

/// The rows of the artifacts that lie in the folder of `generation`, hashed from there.
Result<QList<Artifact>> migratedArtifacts(const LibraryFolder &folder, const Generation &generation, const MigrationStep &step);

} // namespace strata
