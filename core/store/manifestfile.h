// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/manifest.h"

#include <optional>

namespace strata {

class PackSet;

/// Where the rest of an archived generation lies: its manifest.json as it was with the files beside it is a content in the
/// project's packs like the files themselves. Its patch is not kept: it is made again from the two versions.
struct PackedTree
{
    ContentHash manifest;
    GenerationStatus status = GenerationStatus::Completed; // what it was; read from the packed manifest

    bool operator==(const PackedTree &) const = default;
};

/// manifest.json of one generation, read.
struct ManifestFile
{
    Manifest manifest;
    ContentHash sha256; // of the file's bytes
    qint64 time = 0; // its modification time in nanoseconds
    std::optional<PackedTree> packed; // of an archived generation; nothing: the files lie beside the manifest
};

/// Replaces `generationFolder`/manifest.json durably; answers it as it lies on disk then.
Result<ManifestFile> writeManifestFile(const QString &generationFolder, const Manifest &manifest);
/// The same for an archived generation: what is known of it, without the list of its files, which is packed.
Result<ManifestFile> writePackedManifestFile(const QString &generationFolder, const Manifest &manifest, const PackedTree &packed);
/// Writes it in the form it was read in.
Result<ManifestFile> rewriteManifestFile(const QString &generationFolder, const ManifestFile &file);
/// NotFound without the file; Invalid as manifestFromJsonText says. Of an archived generation the list of files is read from
/// `packs`, or when null from the project's packs.
Result<ManifestFile> readManifestFile(const QString &generationFolder, const PackSet *packs = nullptr);
/// Only what a packed manifest refers to; nothing when it is none. Does not open the packs.
Result<std::optional<PackedTree>> readPackedTree(const QString &generationFolder);
/// Its modification time in nanoseconds; 0 without the file.
qint64 manifestTime(const QString &generationFolder);

} // namespace strata
