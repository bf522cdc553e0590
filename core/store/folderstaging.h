// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/scanner.h"
#include "core/store/stagebatch.h"

namespace strata {

/// Brings what `scan` found below `root` into the stage: every file is read once, on every core, and hashed while it is in memory.
/// A file that changes while it is read is read again, three times, then fails the capture, as does one that cannot be read.
Result<StagedTree> stageFolder(GenerationWriter &writer, const QString &root, const ScannedTree &scan, const Progress &progress);

} // namespace strata
