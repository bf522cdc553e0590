// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/fileentry.h"
#include "core/model/ids.h"

#include <memory>

namespace strata {

/// What lay in a folder on disk when it was looked at: the files a capture would take, sorted by comparePaths, and what it would
/// leave out.
struct FolderSnapshot
{
    QList<FileEntry> files;
    QList<SkippedPath> skipped;

    bool operator==(const FolderSnapshot &) const = default;
};

/// One side of a comparison: a stored version, any folder on disk, or nothing (the empty tree).
struct TreeSide
{
    GenerationId generation; // null: not a version
    QString folder; // absolute path; empty: not a folder
    std::shared_ptr<const FolderSnapshot> snapshot; // what was found in `folder`, once it was looked at; null before

    TreeSide() = default;
    TreeSide(GenerationId id) : generation(id) { } // NOLINT(google-explicit-constructor): most sides are versions
    static TreeSide ofFolder(QString path)
    {
        TreeSide side;
        side.folder = std::move(path);
        return side;
    }

    bool isFolder() const { return !folder.isEmpty(); }
    bool isNothing() const { return generation.isNull() && folder.isEmpty(); }
    /// The same place, and for a folder the same look at it.
    bool operator==(const TreeSide &) const = default;
};

} // namespace strata
