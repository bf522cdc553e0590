// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace strata {

struct FolderSize
{
    qint64 files = 0; // regular ones
    qint64 bytes = 0; // of all files, as if nothing was shared
    qint64 ownBytes = 0; // on disk, of files that no name outside the folder shares
};

/// Walks all of it; follows no link. What cannot be read counts nothing.
FolderSize sizeOfFolder(const QString &path);

} // namespace strata
