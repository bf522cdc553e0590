// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/treeside.h"
#include "core/store/scanner.h"
#include "core/store/statindex.h"

namespace strata {

/// All a capture of a folder would take, with the stamps it was found under.
struct FolderSurvey
{
    QList<FileEntry> files; // sorted by comparePaths, as the others
    QList<FolderEntry> folders;
    QList<SkippedPath> skipped;
    StatIndex index; // of every file, links too
    int filesRead = 0; // whose content was not known by `known`
};

/// The same as snapshotFolder, but opens only the files that `known` does not vouch for.
Result<FolderSurvey> surveyFolder(const QString &folder, const ScanOptions &options, const StatIndex &known,
                                  const Progress &progress);

/// The files a capture of `folder` would take, read once on every core for their hashes. A file deleted meanwhile is not there; one
/// that cannot be read, or does not hold still, fails and is named. As soon as this answers the folder may change again.
Result<FolderSnapshot> snapshotFolder(const QString &folder, const ScanOptions &options, const Progress &progress);

} // namespace strata
