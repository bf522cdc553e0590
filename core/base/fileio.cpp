// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/fileio.h"

#include "core/base/flush.h"
#include "core/base/weakness.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QUuid>

#include <cerrno>
#include <cstring>
#include <dirent.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace strata {

namespace {

QString tr(const char *text) { return QCoreApplication::translate("strata::FileIo", text); }

QString parentOf(const QString &path)
{
    const qsizetype slash = path.lastIndexOf(u'/');
    return slash < 0 ? u"."_s : slash == 0 ? u"/"_s : path.left(slash);
}

Error::Kind kindOf(int errorNumber)
{
    switch (errorNumber) {
    case ENOENT:
    case ENOTDIR: return Error::Kind::NotFound;
    case EEXIST:
    case ENOTEMPTY: return Error::Kind::Exists;
    case EACCES:
    case EPERM:
    case EROFS: return Error::Kind::Denied;
    default: return Error::Kind::Io;
    }
}

QString reasonOf(int errorNumber)
{
    switch (errorNumber) {
    case ENOENT: return tr(QT_TRANSLATE_NOOP("strata::FileIo", "it does not exist"));
    case EACCES:
    case EPERM: return tr(QT_TRANSLATE_NOOP("strata::FileIo", "permission denied"));
    case EROFS: return tr(QT_TRANSLATE_NOOP("strata::FileIo", "the disk is read-only"));
    case ENOSPC: return tr(QT_TRANSLATE_NOOP("strata::FileIo", "the disk is full; free some space and try again"));
    case EDQUOT: return tr(QT_TRANSLATE_NOOP("strata::FileIo", "your disk quota is used up; free some space and try again"));
    case ELOOP: return tr(QT_TRANSLATE_NOOP("strata::FileIo", "it is a symbolic link"));
    default: return QString::fromLocal8Bit(std::strerror(errorNumber));
    }
}

bool removeEntries(int directory, QString &culprit);

// Sealed folders are r-x: their owner must first be let in. Files need nothing: unlink asks the folder only, and the inode
// may be shared with other generations, so its mode is left alone.
bool removeAt(int parent, const char *name, QString &culprit)
{
    if (::unlinkat(parent, name, 0) == 0 || errno == ENOENT)
        return true;
    if (errno != EISDIR && errno != EPERM && errno != EACCES) {
        culprit = QFile::decodeName(name);
        return false;
    }
    const int unlinkError = errno;
    const FileDescriptor fd(::openat(parent, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC));
    if (!fd) {
        if (::fchmodat(parent, name, 0700, 0) == 0 && errno != ENOTDIR) {
            const FileDescriptor again(::openat(parent, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC));
            if (again && removeEntries(again.get(), culprit) && ::unlinkat(parent, name, AT_REMOVEDIR) == 0)
                return true;
        }
        if (errno == ENOTDIR)
            errno = unlinkError;
        if (culprit.isEmpty())
            culprit = QFile::decodeName(name);
        return false;
    }
    ::fchmod(fd.get(), 0700);
    if (!removeEntries(fd.get(), culprit))
        return false;
    if (::unlinkat(parent, name, AT_REMOVEDIR) == 0 || errno == ENOENT)
        return true;
    culprit = QFile::decodeName(name);
    return false;
}

bool removeEntries(int directory, QString &culprit)
{
    DIR *dir = ::fdopendir(::dup(directory));
    if (!dir)
        return false;
    bool ok = true;
    while (const dirent *entry = ::readdir(dir)) {
        if (std::strcmp(entry->d_name, ".") == 0 || std::strcmp(entry->d_name, "..") == 0)
            continue;
        if (!removeAt(directory, entry->d_name, culprit)) {
            ok = false;
            break;
        }
    }
    const int savedErrno = errno;
    ::closedir(dir);
    errno = savedErrno;
    return ok;
}

} // namespace

FileDescriptor &FileDescriptor::operator=(FileDescriptor &&other) noexcept
{
    if (this != &other) {
        reset();
        m_fd = std::exchange(other.m_fd, -1);
    }
    return *this;
}

bool FileDescriptor::close()
{
    const int fd = std::exchange(m_fd, -1);
    return fd < 0 || ::close(fd) == 0 || errno == EINTR;
}

void FileDescriptor::reset()
{
    const int savedErrno = errno;
    close();
    errno = savedErrno;
}

std::unexpected<Error> failFromErrno(int errorNumber, const QString &what, const QString &path)
{
    return fail(kindOf(errorNumber), tr(QT_TRANSLATE_NOOP("strata::FileIo", "%1: %2.")).arg(what, reasonOf(errorNumber)),
                u"%1 (errno %2)"_s.arg(path).arg(errorNumber));
}

Result<QByteArray> readFile(const QString &path)
{
    const auto failed = [&] {
        return failFromErrno(errno, tr(QT_TRANSLATE_NOOP("strata::FileIo", "“%1” cannot be read")).arg(path), path);
    };
    FileDescriptor fd(::open(QFile::encodeName(path).constData(), O_RDONLY | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK));
    struct stat status;
    if (!fd || ::fstat(fd.get(), &status) != 0)
        return failed();
    if (!S_ISREG(status.st_mode))
        return fail(Error::Kind::Invalid, tr(QT_TRANSLATE_NOOP("strata::FileIo", "“%1” is not a regular file.")).arg(path), path);
    QByteArray data(qsizetype(status.st_size), Qt::Uninitialized);
    qsizetype filled = 0;
    for (;;) {
        if (filled == data.size())
            data.resize(data.size() + 4096); // the file may have grown, and end-of-file needs one more read
        const ssize_t got = ::read(fd.get(), data.data() + filled, size_t(data.size() - filled));
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return failed();
        if (got == 0)
            break;
        filled += got;
    }
    data.truncate(filled);
    return data;
}

bool writeAll(int fd, QByteArrayView data)
{
    while (!data.isEmpty()) {
        const ssize_t written = ::write(fd, data.data(), size_t(data.size()));
        if (written < 0) {
            if (errno == EINTR)
                continue;
            return errno == ENOSPC && isWeakened(Weakness::IgnoresFullDisk);
        }
        data = isWeakened(Weakness::IgnoresShortWrites) ? QByteArrayView() : data.sliced(written);
    }
    return true;
}

Result<> writeFileDurably(const QString &path, QByteArrayView data, mode_t mode)
{
    const QString temporary = u"%1/.%2.tmp"_s.arg(parentOf(path), QUuid::createUuid().toString(QUuid::Id128));
    const bool isInPlace = isWeakened(Weakness::WritesInPlace);
    const QByteArray temporaryName = QFile::encodeName(isInPlace ? path : temporary);
    FileDescriptor fd(
        ::open(temporaryName.constData(), O_WRONLY | O_CREAT | (isInPlace ? O_TRUNC : O_EXCL) | O_NOFOLLOW | O_CLOEXEC, mode));
    if (!fd || !writeAll(fd.get(), data) || !flushToDisk(fd.get()) || !fd.close()
        || ::rename(temporaryName.constData(), QFile::encodeName(path).constData()) != 0) {
        const int failure = errno;
        ::unlink(temporaryName.constData());
        return failFromErrno(failure, tr(QT_TRANSLATE_NOOP("strata::FileIo", "“%1” cannot be written")).arg(path), path);
    }
    return syncDirectory(parentOf(path));
}

Result<> appendDurably(const QString &path, QByteArrayView data)
{
    FileDescriptor fd(::open(QFile::encodeName(path).constData(), O_WRONLY | O_CREAT | O_APPEND | O_NOFOLLOW | O_CLOEXEC, 0644));
    struct stat before{};
    if (!fd || ::fstat(fd.get(), &before) != 0 || !writeAll(fd.get(), data) || !flushToDisk(fd.get()) || !fd.close()) {
        const int failure = errno;
        // Half a record would be in the way of the next one.
        if (before.st_nlink > 0)
            static_cast<void>(::truncate(QFile::encodeName(path).constData(), before.st_size));
        return failFromErrno(failure, tr(QT_TRANSLATE_NOOP("strata::FileIo", "“%1” cannot be written")).arg(path), path);
    }
    // A file that was just made is not safe before its name is.
    return before.st_size == 0 ? syncDirectory(parentOf(path)) : Result<>();
}

Result<> syncDirectory(const QString &path)
{
    FileDescriptor fd(::open(QFile::encodeName(path).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (!fd || !flushToDisk(fd.get()))
        return failFromErrno(errno, tr(QT_TRANSLATE_NOOP("strata::FileIo", "The folder “%1” cannot be flushed to disk")).arg(path),
                             path);
    return {};
}

Result<> makePath(const QString &path)
{
    if (::mkdir(QFile::encodeName(path).constData(), 0755) == 0)
        return syncDirectory(parentOf(path));
    if (errno == EEXIST && QFileInfo(path).isDir())
        return {};
    if (errno == ENOENT && parentOf(path) != path) {
        if (const auto made = makePath(parentOf(path)); !made)
            return made;
        if (::mkdir(QFile::encodeName(path).constData(), 0755) == 0 || errno == EEXIST)
            return syncDirectory(parentOf(path));
    }
    return failFromErrno(errno, tr(QT_TRANSLATE_NOOP("strata::FileIo", "The folder “%1” cannot be created")).arg(path), path);
}

Result<> renameDurably(const QString &from, const QString &to)
{
    if (::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) != 0) {
        return failFromErrno(errno, tr(QT_TRANSLATE_NOOP("strata::FileIo", "“%1” cannot be moved to “%2”")).arg(from, to), from);
    }
    if (const auto synced = syncDirectory(parentOf(to)); !synced || parentOf(to) == parentOf(from))
        return synced;
    return syncDirectory(parentOf(from));
}

Result<> removeTree(const QString &path)
{
    QString culprit;
    if (removeAt(AT_FDCWD, QFile::encodeName(path).constData(), culprit))
        return {};
    return failFromErrno(
        errno, tr(QT_TRANSLATE_NOOP("strata::FileIo", "“%1” cannot be deleted")).arg(culprit.isEmpty() ? path : culprit), path);
}

bool existsNoFollow(const QString &path)
{
    struct stat status;
    return ::lstat(QFile::encodeName(path).constData(), &status) == 0;
}

} // namespace strata
