// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/catalog/connection.h"
#include "core/model/libraryfolder.h"
#include "core/model/manifest.h"

#include <optional>

namespace strata {

/// The manifest of a version whose own cannot be read, from its rows in the catalog and the folders on disk; nothing when the files
/// do not fit it. Folders get the mode 0755, for only the manifest knew theirs, and what the capture left out is forgotten.
Result<std::optional<Manifest>> restoredManifest(catalog::Connection &connection, const LibraryFolder &folder,
                                                 GenerationId generation, const Progress &progress);

} // namespace strata
