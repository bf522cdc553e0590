// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/scanner.h"
#include "core/store/stagebatch.h"
#include "core/store/statindex.h"

namespace strata {

/// Brings what `scan` found below `root` into the stage: every file is read once, on every core, and hashed while it is in memory.
/// A file that changes while it is read is read again, three times, then fails the capture, as does one that cannot be read.
Result<StagedTree> stageFolder(GenerationWriter &writer, const QString &root, const ScannedTree &scan, const Progress &progress);

struct StagedFolder
{
    StagedTree tree; // `contents` lacks those that were not read: the library has them
    StatIndex index; // each file under the stamp it was taken with
};
/// The same, but what `known` vouches for is shared with its sealed copy and not opened, as far as the library has one. `index` is
/// of the look that began before `scan` was made, still empty.
Result<StagedFolder> stageFolder(GenerationWriter &writer, const QString &root, const ScannedTree &scan, const StatIndex &known,
                                 StatIndex index, const Progress &progress);

} // namespace strata
