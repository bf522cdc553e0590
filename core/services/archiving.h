// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/model/generation.h"
#include "core/services/library.h"

namespace strata {

/// Packs versions away: each keeps its number, its names and its list of files, and its files can still be read, compared and
/// exported; they take little more room than what changed. The packs are read back and every content is checked before the first
/// folder goes. Together is smaller and faster than one by one. A version that is archived already is answered as it is. Invalid
/// for the active version, and for what has no files; Busy while one of them is being read. When it fails half-way, those archived
/// so far stay archived. Long.
Result<QList<Generation>> archiveGenerations(const Library &library, ProjectId project, const QList<GenerationId> &generations,
                                             const Progress &progress);
Result<Generation> archiveGeneration(const Library &library, ProjectId project, GenerationId generation, const Progress &progress);

/// Brings a version back under its number, from the archive (unpacked, every file checked, sealed) or from the trash (to where it
/// was). A version that is neither is answered as it is. Invalid when its files were deleted for good. Long.
Result<Generation> restoreGeneration(const Library &library, ProjectId project, GenerationId generation, const Progress &progress);

} // namespace strata
