// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/archive/archivetree.h"

namespace strata {

/// Writes `tree` as a ZIP archive to `path`, which must not exist; on failure nothing is left there. Files are packed on every core
/// ahead of libzip, which writes the container. The same tree makes the same bytes: order by name, the tree's one time (in UTC,
/// two seconds fine, from 1980), Unix modes, nothing of this machine. Not flushed to disk.
Result<> writeZip(const ArchiveTreeSource &tree, const QString &path, const Progress &progress);

} // namespace strata
