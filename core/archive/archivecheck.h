// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/archive/archiveentry.h"
#include "core/archive/archivetree.h"

namespace strata {

/// Reads a finished archive from front to end with the same code that takes archives in, and compares every name, kind, mode, link
/// target and SHA-256 with `tree`. An error names the first difference.
Result<> checkArchive(const ArchiveTreeSource &tree, const QString &path, ArchiveKind kind, const Progress &progress);

} // namespace strata
