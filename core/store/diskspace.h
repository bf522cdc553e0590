// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/model/libraryfolder.h"

namespace strata {

/// What a file system has left for this user.
struct DiskSpace
{
    qint64 freeBytes = 0;
    qint64 totalBytes = 0;
    qint64 freeFiles = -1; // further files and folders; -1: it has no limit

    /// Too little for the catalog to be written.
    bool isFull() const;
    bool operator==(const DiskSpace &) const = default;
};

/// Of the file system that has `path`. All zero when it cannot be asked.
DiskSpace diskSpace(const QString &path);

struct RoomNeeded
{
    qint64 bytes = 0;
    qint64 files = 0; // and folders
};

/// Io with counts when the library's disk has not so much, 5 % more and a reserve of 64 MiB (of a disk under 6.4 GB: a hundredth)
/// left. Only advice, asked before work begins: the disk may still fill up meanwhile. `what` begins the sentence: "“shop” needs".
Result<> requireRoom(const LibraryFolder &library, RoomNeeded needed, const QString &what);

/// Whether what could not be done failed for want of space.
bool isDiskFull(const Error &error);

/// Bytes for sentences: "1.4 MB".
QString bytesText(qint64 bytes);

/// The ballast is 1 MiB in small files, which a full disk gives back, so that a library can still be opened and versions be
/// deleted: that needs room for a log, too. Lays it down when it is not there and the disk has room; quietly does nothing
/// otherwise.
void layBallast(const LibraryFolder &library);
/// True when there was some, which is free now.
bool giveBallastUp(const LibraryFolder &library);

/// Held while something is deleted: gives the ballast up at first when the disk is full, and lays it again at the end when there is
/// room by then.
class RoomToDelete
{
public:
    explicit RoomToDelete(const LibraryFolder &library);
    ~RoomToDelete() { layBallast(m_library); }
    Q_DISABLE_COPY_MOVE(RoomToDelete)

private:
    LibraryFolder m_library;
};

} // namespace strata
