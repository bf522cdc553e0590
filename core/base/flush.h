// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace strata {

/// fsync: what was written to the file, or the names in the folder, last through a power cut when this answers true; else errno
/// says why not. After a failure what was written must be given up and written anew from its source: a second fsync would succeed
/// without the data (Rebello et al., "Can Applications Recover from fsync Failures?", 2020).
bool flushToDisk(int fd);
/// The same for everything on the descriptor's file system.
bool flushFileSystem(int fd);

} // namespace strata
