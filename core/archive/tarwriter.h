// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/archive/archivetree.h"

namespace strata {

/// Writes `tree` as a tar archive (ustar, with pax headers only where a name or size needs them) to `path`, which must not exist;
/// on failure nothing is left there. With `packed` as gzip members of 1 MiB each, packed on every core; gunzip and every tar read
/// them as one. The same tree makes the same bytes: no owner, no machine, one time. Not flushed to disk.
Result<> writeTar(const ArchiveTreeSource &tree, const QString &path, bool packed, const Progress &progress);

} // namespace strata
