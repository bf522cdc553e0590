// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/change.h"
#include "core/model/diffdocument.h"
#include "core/services/library.h"

#include <functional>
#include <memory>

namespace strata {

/// A folder as a side of comparisons, with what a capture would take of it: read once, so that everything asked about this side
/// afterwards speaks of the same moment. Compare anew from a fresh look to see later changes.
Result<TreeSide> lookAtFolder(const Library &library, const QString &folder, const Progress &progress);

/// The changed files of two sides, from their lists alone, with exact renames and copies; and, when `countLines`, also renames and
/// copies of files that resemble each other, which makes the list shorter, and the lines of each file (that reads the changed
/// files, on every core). A folder not looked at yet is looked at now: the answer's `sides` hold what was found, so further
/// questions should be asked with them.
Result<TreeComparison> compareVersions(const Library &library, const std::array<TreeSide, 2> &sides, bool countLines,
                                       const Progress &progress);

/// Only the renames and copies of files that resemble each other, into a comparison whose lines were not counted.
Result<> findRenames(const Library &library, TreeComparison &comparison, const Progress &progress);

/// The rows of one changed file. Busy when it changed in a folder since that was looked at.
Result<std::shared_ptr<const DiffDocument>> compareFile(const Library &library, const std::array<TreeSide, 2> &sides,
                                                        const FileChange &change, const DiffOptions &options,
                                                        const Progress &progress);

/// The patch from one side to the other in git's format, piece by piece to `sink` (which answers false to stop). `paths` empty:
/// every change; else files and folders, on either side; NotFound names one that is on neither.
Result<> writePatch(const Library &library, const std::array<TreeSide, 2> &sides, const QStringList &paths,
                    const std::function<bool(QByteArrayView)> &sink, const Progress &progress);

/// The patch of just these changes, which must be a comparison of its `sides`.
Result<> writePatch(const Library &library, const TreeComparison &comparison, const std::function<bool(QByteArrayView)> &sink,
                    const Progress &progress);

/// The bytes of one file of a side, or a link's target. Busy when it changed in a folder since that was looked at.
Result<QByteArray> readSideFile(const Library &library, const TreeSide &side, const FileEntry &entry);

/// Where a regular file of a side lies on disk, for readers that need more than its bytes. Busy as above.
Result<QString> pathOfSideFile(const Library &library, const TreeSide &side, const FileEntry &entry);

/// Every file of a side, sorted by comparePaths; a folder is looked at unless it was.
Result<QList<FileEntry>> filesOf(const Library &library, const TreeSide &side, const Progress &progress);

} // namespace strata
