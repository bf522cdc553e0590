// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/healing.h"

#include "core/base/contenthash.h"
#include "core/base/flush.h"
#include "core/store/foldercursor.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QUuid>

#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace strata {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(strata::Healing)
};

constexpr const char *NewName = "new";

} // namespace

Healer::Healer(QString source, QString quarantine, QString workshop)
    : m_source(std::move(source)), m_quarantine(std::move(quarantine)), m_workshop(std::move(workshop))
{
}

Healer::Healer(Healer &&other) noexcept
    : m_source(std::move(other.m_source)),
      m_quarantine(std::move(other.m_quarantine)),
      m_workshop(std::exchange(other.m_workshop, {})),
      m_sourceFd(std::move(other.m_sourceFd)),
      m_workshopFd(std::move(other.m_workshopFd))
{
}

Healer::~Healer()
{
    if (!m_workshop.isEmpty())
        static_cast<void>(removeTree(m_workshop));
}

Result<Healer> Healer::begin(const LibraryFolder &library, const QString &source, const QString &quarantine)
{
    Healer healer(source, quarantine, library.tempFolder() + u"/stage-repair-"_s + QUuid::createUuid().toString(QUuid::Id128));
    for (const QString &path : {source, healer.m_workshop}) {
        if (const auto made = makePath(path); !made)
            return std::unexpected(made.error());
    }
    healer.m_sourceFd = FileDescriptor(
        ::open(QFile::encodeName(source).constData(), O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC));
    healer.m_workshopFd = FileDescriptor(
        ::open(QFile::encodeName(healer.m_workshop).constData(), O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC));
    // Held as a stage is, so that nobody's recovery deletes it.
    if (!healer.m_sourceFd || !healer.m_workshopFd || ::flock(healer.m_workshopFd.get(), LOCK_EX | LOCK_NB) != 0)
        return healer.failed({});
    return healer;
}

std::unexpected<Error> Healer::failed(const QString &path) const
{
    const QString place = path.isEmpty() ? m_source : m_source + u'/' + path;
    return failFromErrno(errno, Text::tr("“%1” cannot be repaired").arg(place), place);
}

Result<Healer::OpenFolder> Healer::unsealParentOf(const QString &path) const
{
    const qsizetype slash = path.lastIndexOf(u'/');
    OpenFolder folder{.name = QFile::encodeName(path.sliced(slash + 1))};
    folder.fd = FileDescriptor(
        openFolderBeneath(m_sourceFd.get(), slash < 0 ? QByteArray() : QFile::encodeName(path.first(slash))));
    struct stat status;
    if (!folder.fd || ::fstat(folder.fd.get(), &status) != 0)
        return failed(path);
    folder.mode = status.st_mode & 07777;
    if (::fchmod(folder.fd.get(), folder.mode | 0700) != 0)
        return failed(path);
    return folder;
}

Result<> Healer::closeAgain(OpenFolder &folder, const QString &path) const
{
    if (::fchmod(folder.fd.get(), folder.mode) != 0 || !flushToDisk(folder.fd.get()))
        return failed(path);
    return {};
}

// What bears the name goes to the quarantine first; a file keeps its name there until the new one has it.
Result<> Healer::place(const QByteArray &made, const QString &path)
{
    auto folder = unsealParentOf(path);
    if (!folder)
        return std::unexpected(folder.error());
    struct stat status;
    const int parent = folder->fd.get();
    if (::fstatat(parent, folder->name.constData(), &status, AT_SYMLINK_NOFOLLOW) == 0) {
        const QString aside = m_quarantine + u'/' + path;
        if (const auto ready = makePath(QFileInfo(aside).path()); !ready)
            return ready;
        const QByteArray target = QFile::encodeName(aside);
        const bool isKept = (!S_ISDIR(status.st_mode)
                             && ::linkat(parent, folder->name.constData(), AT_FDCWD, target.constData(), 0) == 0)
                            || ::renameat(parent, folder->name.constData(), AT_FDCWD, target.constData()) == 0;
        if (!isKept)
            return failed(path);
        if (const auto synced = syncDirectory(QFileInfo(aside).path()); !synced)
            return synced;
    }
    if (::renameat(m_workshopFd.get(), made.constData(), parent, folder->name.constData()) != 0)
        return failed(path);
    return closeAgain(*folder, path);
}

Result<> Healer::putFile(const FileEntry &file, const QString &good)
{
    ::unlinkat(m_workshopFd.get(), NewName, 0); // of an attempt that failed
    // A shared name needs no bytes; the caller has hashed them.
    if (!m_sharer.share(good, file.size, m_workshopFd.get(), NewName)) {
        const FileDescriptor from(::open(QFile::encodeName(good).constData(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC));
        FileDescriptor to(::openat(m_workshopFd.get(), NewName, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0444));
        if (!from || !to)
            return failed(file.path);
        ContentHasher hasher;
        QByteArray buffer(256 * 1024, Qt::Uninitialized);
        for (;;) {
            const ssize_t got = ::read(from.get(), buffer.data(), size_t(buffer.size()));
            if (got < 0 && errno == EINTR)
                continue;
            if (got == 0)
                break;
            const QByteArrayView piece(buffer.constData(), std::max<ssize_t>(got, 0));
            if (got < 0 || !writeAll(to.get(), piece))
                return failed(file.path);
            hasher.add(piece);
        }
        if (hasher.finish() != file.sha256)
            return fail(Error::Kind::Io, Text::tr("“%1” changes while it is being read.").arg(good), good);
        if (!flushToDisk(to.get()) || !to.close())
            return failed(file.path);
    } else if (m_sharer.hasCloned()) {
        const FileDescriptor clone(::openat(m_workshopFd.get(), NewName, O_RDONLY | O_NOFOLLOW | O_CLOEXEC));
        if (!clone || !flushToDisk(clone.get()))
            return failed(file.path);
    }
    return place(NewName, file.path);
}

Result<> Healer::putLink(const QString &path, const QString &target)
{
    ::unlinkat(m_workshopFd.get(), NewName, 0);
    if (::symlinkat(target.toUtf8().constData(), m_workshopFd.get(), NewName) != 0)
        return failed(path);
    return place(NewName, path);
}

Result<> Healer::putFolder(const QString &path)
{
    auto folder = unsealParentOf(path);
    if (!folder)
        return std::unexpected(folder.error());
    struct stat status;
    if (::fstatat(folder->fd.get(), folder->name.constData(), &status, AT_SYMLINK_NOFOLLOW) == 0 && !S_ISDIR(status.st_mode)) {
        if (const auto aside = setAside(path); !aside)
            return aside;
        ::fchmod(folder->fd.get(), folder->mode | 0700); // the line above has sealed it again
    }
    if (::mkdirat(folder->fd.get(), folder->name.constData(), 0755) != 0 && errno != EEXIST)
        return failed(path);
    if (const auto closed = closeAgain(*folder, path); !closed)
        return closed;
    return seal(path);
}

Result<> Healer::setAside(const QString &path)
{
    auto folder = unsealParentOf(path);
    if (!folder)
        return folder.error().kind == Error::Kind::NotFound ? Result<>() : std::unexpected(folder.error());
    const QString aside = m_quarantine + u'/' + path;
    if (const auto ready = makePath(QFileInfo(aside).path()); !ready)
        return ready;
    // A folder's own ".." changes with its place, for which it must be writable.
    struct stat status;
    if (::fstatat(folder->fd.get(), folder->name.constData(), &status, AT_SYMLINK_NOFOLLOW) == 0 && S_ISDIR(status.st_mode))
        ::fchmodat(folder->fd.get(), folder->name.constData(), (status.st_mode & 07777) | 0700, 0);
    if (::renameat(folder->fd.get(), folder->name.constData(), AT_FDCWD, QFile::encodeName(aside).constData()) != 0
        && errno != ENOENT)
        return failed(path);
    if (const auto synced = syncDirectory(QFileInfo(aside).path()); !synced)
        return synced;
    return closeAgain(*folder, path);
}

Result<> Healer::seal(const QString &path)
{
    const QByteArray name = path.isEmpty() ? QByteArray(".") : QFile::encodeName(path);
    struct stat status;
    if (::fstatat(m_sourceFd.get(), name.constData(), &status, AT_SYMLINK_NOFOLLOW) != 0)
        return failed(path);
    const mode_t readable = S_ISDIR(status.st_mode) ? 0500 : 0400;
    if (::fchmodat(m_sourceFd.get(), name.constData(), (status.st_mode & 07777 & ~mode_t(0222)) | readable, 0) != 0)
        return failed(path);
    return {};
}

} // namespace strata
