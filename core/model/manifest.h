// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/model/fileentry.h"
#include "core/model/generation.h"

namespace strata {

inline constexpr int ManifestFormat = 1;

/// Everything needed to recreate a generation's rows.
struct Manifest
{
    Generation generation; // isActive is not written: metadata.json knows
    QList<FileEntry> files; // sorted by comparePaths
    QList<FolderEntry> folders; // every folder below source/, sorted by comparePaths
    QList<SkippedPath> skipped;

    bool operator==(const Manifest &) const = default;
};

/// One SHA-256 over paths, kinds, modes and contents of the whole tree: two generations of equal tree hash are equal.
/// Input: for each file, in order, "<mode> <sha256> <size> <path>\0", then for each folder "d<mode> <path>\0".
ContentHash treeHash(const QList<FileEntry> &files, const QList<FolderEntry> &folders);

/// Indented JSON with a final newline, keys sorted, so that equal manifests are equal bytes.
QByteArray toJsonText(const Manifest &manifest);
/// Fails with Invalid and a sentence naming `path` when the text is no manifest, is of a newer format, holds an unsafe path, or
/// its tree hash does not fit its files.
Result<Manifest> manifestFromJsonText(QByteArrayView text, const QString &path);

} // namespace strata
