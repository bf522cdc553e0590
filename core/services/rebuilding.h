// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/model/libraryfolder.h"

#include <QJsonObject>

namespace strata {

struct RebuildReport
{
    int projects = 0;
    int generations = 0;
    int files = 0;
    QStringList problems; // what could not be read, each a sentence naming the place; it stays on disk untouched
};

/// Makes a new catalog from the folders beside the old one and puts it in its place in one step; the old one stays until then.
/// Waits for other writers. Takes the folder, not a Library: a library whose catalog is gone or damaged is what this is for.
Result<RebuildReport> rebuildCatalog(const LibraryFolder &folder, const Progress &progress);

/// Makes a catalog of the library at `file`, which must not exist; writes nothing in the library's folder. For a library that
/// cannot be written.
Result<RebuildReport> buildCatalog(const LibraryFolder &folder, const QString &file, const Progress &progress);

QJsonObject toJson(const RebuildReport &report);

} // namespace strata
