// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/connection.h"
#include "core/catalog/projects.h"
#include "core/services/library.h"

namespace strata {

/// A connection for the calling thread, read-only when the library is.
Result<catalog::Connection> openCatalog(const Library &library);

/// The same by the file's place. Waits while a rebuild puts a new catalog in its place, so that no connection ever sees the old
/// file beside the new one's log.
Result<catalog::Connection> openCatalogFile(const LibraryFolder &folder, const QString &file, catalog::Connection::Access access);

/// The project's folder as it is on disk now; all zero where there is nothing.
catalog::FolderStamp stampOf(const LibraryFolder &folder, ProjectId project);

} // namespace strata
