// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/restoredmanifest.h"

#include "core/catalog/files.h"
#include "core/catalog/generations.h"
#include "core/store/treecheck.h"

#include <QDir>
#include <QDirIterator>

namespace strata {

Result<std::optional<Manifest>> restoredManifest(catalog::Connection &connection, const LibraryFolder &folder, GenerationId id,
                                                 const Progress &progress)
{
    const auto generation = catalog::readGeneration(connection, id);
    if (!generation)
        return std::unexpected(generation.error());
    if (!*generation || !(*generation)->hasFiles())
        return std::nullopt;
    auto files = catalog::readFiles(connection, id);
    if (!files)
        return std::unexpected(files.error());
    Manifest manifest{.generation = **generation, .files = std::move(*files)};
    manifest.generation.isActive = false;
    const QString place = folder.absolute(manifest.generation.storagePath);
    const QDir source(sourceFolder(place));
    QDirIterator it(source.path(), QDir::Dirs | QDir::NoSymLinks | QDir::Hidden | QDir::NoDotAndDotDot,
                    QDirIterator::Subdirectories);
    while (it.hasNext())
        manifest.folders.append({.path = source.relativeFilePath(it.next())});
    std::ranges::sort(manifest.folders,
                      [](const FolderEntry &a, const FolderEntry &b) { return comparePaths(a.path, b.path) < 0; });
    InodeHashes known;
    const auto check = checkTree(place, manifest, known, [](qint64) { }, progress);
    if (!check)
        return std::unexpected(check.error());
    return check->problems.isEmpty() ? std::optional(manifest) : std::nullopt;
}

} // namespace strata
