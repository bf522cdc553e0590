// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/generationwriter.h"
#include "core/store/scanner.h"

namespace strata {

/// A whole tree as it lies in the stage. `files` are sorted by comparePaths; `contents` has each hash once.
struct StagedTree
{
    QList<FileEntry> files;
    QList<FolderEntry> folders;
    QList<Content> contents;
    qint64 totalBytes = 0;

    void add(StagedFile staged);
    void finish(); // sorts, and drops repeated contents
};

/// Brings what `scan` found below `root` into the stage: every file is read once, on every core, and hashed while it is in memory.
/// A file that changes while it is read is read again, three times, then fails the capture, as does one that cannot be read.
Result<StagedTree> stageFolder(GenerationWriter &writer, const QString &root, const ScannedTree &scan, const Progress &progress);

} // namespace strata
