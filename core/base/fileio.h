// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QByteArray>
#include <QString>

#include <utility>

#include <sys/types.h>

namespace strata {

/// An open file descriptor that closes itself. POSIX calls need one owner.
class FileDescriptor
{
public:
    FileDescriptor() = default;
    explicit FileDescriptor(int fd) : m_fd(fd) { }
    FileDescriptor(FileDescriptor &&other) noexcept : m_fd(std::exchange(other.m_fd, -1)) { }
    FileDescriptor &operator=(FileDescriptor &&other) noexcept;
    ~FileDescriptor() { reset(); }
    Q_DISABLE_COPY(FileDescriptor)

    int get() const { return m_fd; }
    explicit operator bool() const { return m_fd >= 0; }
    /// Closes and tells what close() said: on network and quota file systems a late write error shows only here.
    bool close();
    void reset();

private:
    int m_fd = -1;
};

/// The Error for a failed POSIX call: Kind from errno (ENOENT NotFound, EACCES/EPERM/EROFS Denied, ENOSPC/EDQUOT Io with a
/// sentence about the full disk …). `what` is a whole sentence naming the file; the system's reason is added to it.
[[nodiscard]] std::unexpected<Error> failFromErrno(int errorNumber, const QString &what, const QString &path);

/// All bytes of a regular file; follows no final symbolic link.
Result<QByteArray> readFile(const QString &path);

/// The whole buffer through short writes and EINTR.
bool writeAll(int fd, QByteArrayView data);

/// Replaces `path` by `data` so that after a power cut it is wholly old or wholly new: temporary name in the same folder, write,
/// fsync, rename, fsync of the folder. Not QSaveFile: that one follows links, syncs no folder and hides fdatasync errors.
Result<> writeFileDurably(const QString &path, QByteArrayView data, mode_t mode = 0644);

/// Appends one record and flushes it to disk.
Result<> appendDurably(const QString &path, QByteArrayView data);

Result<> syncDirectory(const QString &path);

/// mkdir -p, each new folder's parent flushed.
Result<> makePath(const QString &path);

/// Moves a file or folder to another name of the same file system and flushes both parents; replaces what rename(2) replaces.
Result<> renameDurably(const QString &from, const QString &to);

/// Deletes a folder and all below it, also read-only (sealed) ones; never follows a link. Missing is success.
Result<> removeTree(const QString &path);

/// True when the path names something, a dangling link too.
bool existsNoFollow(const QString &path);

} // namespace strata
