// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtTypes>

namespace strata {

/// What folders really take on a disk. A file of several names (hard links) counts once.
struct DiskUsage
{
    qint64 bytes = 0; // of the files, each once
    qint64 blockBytes = 0; // what the file system gave them; blocks that clones share count for each
    qint64 files = 0; // names
    qint64 links = 0; // names beyond the first of a file
    qint64 clones = 0; // files that share blocks with others
    qint64 freedBytes = 0; // of the files whose every name lies here: what deleting all of it would give back

    bool operator==(const DiskUsage &) const = default;
};

} // namespace strata
