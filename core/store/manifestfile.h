// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/manifest.h"

namespace strata {

/// manifest.json of one generation, read.
struct ManifestFile
{
    Manifest manifest;
    ContentHash sha256; // of the file's bytes
    qint64 time = 0; // its modification time in nanoseconds
};

/// Replaces `generationFolder`/manifest.json durably; answers it as it lies on disk then.
Result<ManifestFile> writeManifestFile(const QString &generationFolder, const Manifest &manifest);
/// NotFound without the file; Invalid as manifestFromJsonText says.
Result<ManifestFile> readManifestFile(const QString &generationFolder);
/// Its modification time in nanoseconds; 0 without the file.
qint64 manifestTime(const QString &generationFolder);

} // namespace strata
