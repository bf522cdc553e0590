// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/treeside.h"
#include "core/store/scanner.h"

namespace strata {

/// The files a capture of `folder` would take, read once on every core for their hashes. A file deleted meanwhile is not there; one
/// that cannot be read, or does not hold still, fails and is named. As soon as this answers the folder may change again.
Result<FolderSnapshot> snapshotFolder(const QString &folder, const ScanOptions &options, const Progress &progress);

} // namespace strata
