// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/model/libraryfolder.h"
#include "core/store/manifestfile.h"
#include "core/store/packset.h"

#include <QSet>

namespace strata {

/// What an archived version needs from the packs: its packed manifest, and its files unless they were dropped.
QSet<ContentHash> contentsOf(const ManifestFile &file);

/// What all versions in a project's archive and trash need. Fails when one of them cannot be read: then nothing may be cleaned.
Result<QSet<ContentHash>> contentsInUse(const LibraryFolder &folder, ProjectId project, const PackSet &packs);

/// Before a version stops needing its packs: should the process be killed before cleanProjectPacks, the next start does it.
Result<> markPacksUnclean(const LibraryFolder &folder, ProjectId project);
bool arePacksUnclean(const LibraryFolder &folder, ProjectId project);
/// Frees what no version needs any more (cleanPacks), and takes the mark away. With the packs' lock held. Answers the bytes freed.
Result<qint64> cleanProjectPacks(const LibraryFolder &folder, ProjectId project, const Progress &progress);

/// Reads back every content of an archived version. The error names the file.
Result<> checkPackedFiles(const ManifestFile &file, const PackSet &packs, QSet<ContentHash> &checked, const Progress &progress);

} // namespace strata
