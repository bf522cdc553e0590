// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtTypes>

#include <sys/stat.h>

namespace strata {

/// What the file system says of a file without opening it. Two equal stamps of one path mean equal content, unless it was written
/// twice within one tick of the clock: see StatIndex.
struct FileStamp
{
    qint64 size = 0;
    qint64 modified = 0; // nanoseconds since 1970; anybody may set it back
    qint64 changed = 0; // of content, mode or name; only the system sets it
    quint64 inode = 0; // another one: the file was replaced

    bool operator==(const FileStamp &) const = default;
};

inline qint64 nanosecondsOf(const timespec &time) { return qint64(time.tv_sec) * 1'000'000'000 + time.tv_nsec; }

inline FileStamp fileStampOf(const struct stat &status)
{
    return {.size = status.st_size,
            .modified = nanosecondsOf(status.st_mtim),
            .changed = nanosecondsOf(status.st_ctim),
            .inode = status.st_ino};
}

} // namespace strata
