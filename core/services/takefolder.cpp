// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/takefolder.h"

#include "core/store/foldercursor.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <climits>
#include <cstdio>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace strata {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(strata::TakeFolder)
};

constexpr qsizetype PieceBytes = 256 * 1024;
constexpr char PartialSuffix[] = ".part"; // of what is still being copied
constexpr int ReadFlags = O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC;

QByteArray nameOf(const QString &target) { return QFile::encodeName(target.sliced(target.lastIndexOf(u'/') + 1)); }
QByteArray stagedName(qsizetype number) { return QByteArray::number(number); }

QByteArray linkTarget(int folder, const QByteArray &name)
{
    QByteArray target(PATH_MAX, Qt::Uninitialized);
    const ssize_t length = ::readlinkat(folder, name.constData(), target.data(), size_t(target.size()));
    target.truncate(std::max<ssize_t>(length, 0));
    return target;
}

// All bytes of `from` into the hash, and into `to` when there is one. False with errno, Cancelled through `progress`.
bool pump(int from, int to, ContentHasher &hasher, const Progress &progress)
{
    const std::unique_ptr<char[]> buffer(new char[PieceBytes]);
    for (;;) {
        if (progress.cancelled()) {
            errno = ECANCELED;
            return false;
        }
        const ssize_t got = ::read(from, buffer.get(), size_t(PieceBytes));
        if (got < 0 && errno == EINTR)
            continue;
        if (got <= 0)
            return got == 0;
        const QByteArrayView piece(buffer.get(), got);
        hasher.add(piece);
        if (to >= 0 && !writeAll(to, piece))
            return false;
    }
}

} // namespace

Result<std::unique_ptr<TakeFolder>> TakeFolder::open(const QString &path, const QString &stage, bool mayCreate)
{
    if (mayCreate) {
        if (const Result<> made = makePath(path); !made)
            return std::unexpected(made.error());
    }
    FileDescriptor fd(::open(QFile::encodeName(path).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (!fd)
        return failFromErrno(errno, Text::tr("The folder “%1” cannot be opened").arg(path), path);
    return std::unique_ptr<TakeFolder>(new TakeFolder(path, stage, std::move(fd)));
}

std::unexpected<Error> TakeFolder::cannotWrite(const QString &target) const
{
    const QString full = m_path + u'/' + target;
    return errno == ECANCELED ? cancelledError() : failFromErrno(errno, Text::tr("“%1” cannot be written").arg(full), full);
}

std::unexpected<Error> TakeFolder::cannotRead(const QString &target) const
{
    const QString full = m_path + u'/' + target;
    return errno == ECANCELED ? cancelledError() : failFromErrno(errno, Text::tr("“%1” cannot be read").arg(full), full);
}

std::unexpected<Error> TakeFolder::hasChanged(const QString &target) const
{
    const QString full = m_path + u'/' + target;
    return fail(Error::Kind::Busy, Text::tr("“%1” changed meanwhile and was left as it is. Try again.").arg(full), full);
}

FileDescriptor TakeFolder::parentOf(const QString &target) const
{
    const qsizetype slash = target.lastIndexOf(u'/');
    return FileDescriptor(openFolderBeneath(m_fd.get(), slash < 0 ? QByteArray() : QFile::encodeName(target.first(slash))));
}

Result<int> TakeFolder::stageFd()
{
    if (!m_stageFd) {
        const QByteArray name = QFile::encodeName(m_stage);
        if (::mkdirat(m_fd.get(), name.constData(), 0700) != 0 && errno != EEXIST)
            return cannotWrite(m_stage);
        m_stageFd = FileDescriptor(openFolderBeneath(m_fd.get(), name));
        if (!m_stageFd || ::flock(m_stageFd.get(), LOCK_EX) != 0) // see clearStage()
            return cannotWrite(m_stage);
    }
    return m_stageFd.get();
}

Result<std::optional<FoundFile>> TakeFolder::lookAt(int folder, const QByteArray &name, const QString &target,
                                                    const Progress &progress) const
{
    struct stat status;
    if (::fstatat(folder, name.constData(), &status, AT_SYMLINK_NOFOLLOW) != 0) {
        if (errno == ENOENT)
            return std::nullopt;
        return cannotRead(target);
    }
    if (S_ISLNK(status.st_mode))
        return FoundFile{.kind = FileKind::Symlink, .sha256 = hashOf(linkTarget(folder, name)), .mode = 0777};
    const FileDescriptor fd(::openat(folder, name.constData(), ReadFlags));
    ContentHasher hasher;
    if (!fd || ::fstat(fd.get(), &status) != 0 || !pump(fd.get(), -1, hasher, progress))
        return cannotRead(target);
    return FoundFile{.sha256 = hasher.finish(), .mode = quint32(status.st_mode & 0777)};
}

Result<TakeFolder::Look> TakeFolder::look(const QString &target, const Progress &progress)
{
    const FileDescriptor parent = parentOf(target);
    if (!parent && errno == ENOENT)
        return Look{};
    if (!parent && (errno == ELOOP || errno == ENOTDIR))
        return Look{.inTheWay = Text::tr("a file or a link lies where its folder belongs")};
    if (!parent)
        return cannotRead(target);
    struct stat status;
    const QByteArray name = nameOf(target);
    if (::fstatat(parent.get(), name.constData(), &status, AT_SYMLINK_NOFOLLOW) == 0) {
        if (S_ISDIR(status.st_mode))
            return Look{.inTheWay = Text::tr("a folder of that name is there")};
        if (!S_ISREG(status.st_mode) && !S_ISLNK(status.st_mode))
            return Look{.inTheWay = Text::tr("something that is no file has that name")};
    }
    return lookAt(parent.get(), name, target, progress).transform([](const std::optional<FoundFile> &found) {
        return Look{.found = found};
    });
}

Result<FoundFile> TakeFolder::keep(const QString &target, const QString &to, const Progress &progress)
{
    const FileDescriptor parent = parentOf(target);
    const QByteArray name = nameOf(target);
    struct stat status;
    if (!parent || ::fstatat(parent.get(), name.constData(), &status, AT_SYMLINK_NOFOLLOW) != 0)
        return cannotRead(target);
    if (S_ISLNK(status.st_mode)) {
        const QByteArray text = linkTarget(parent.get(), name);
        return writeFileDurably(to, text, 0600).transform([&] {
            return FoundFile{.kind = FileKind::Symlink, .sha256 = hashOf(text), .mode = 0777};
        });
    }
    const FileDescriptor from(::openat(parent.get(), name.constData(), ReadFlags));
    if (!from || ::fstat(from.get(), &status) != 0)
        return cannotRead(target);
    FileDescriptor copy(::open(QFile::encodeName(to).constData(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600));
    ContentHasher hasher;
    if (!copy || !pump(from.get(), copy.get(), hasher, progress) || ::fsync(copy.get()) != 0 || !copy.close()) {
        if (errno == ECANCELED)
            return cancelledError();
        return failFromErrno(errno, Text::tr("“%1” cannot be kept for undoing").arg(m_path + u'/' + target), to);
    }
    return FoundFile{.sha256 = hasher.finish(), .mode = quint32(status.st_mode & 0777)};
}

Result<> TakeFolder::stage(qsizetype number, const QString &from, const FoundFile &file, const Progress &progress)
{
    const Result<int> folder = stageFd();
    if (!folder)
        return std::unexpected(folder.error());
    if (file.kind == FileKind::Symlink) {
        const Result<QByteArray> text = readFile(from);
        return text ? stageLink(number, QString::fromUtf8(*text)) : std::unexpected(text.error());
    }
    const FileDescriptor source(::open(QFile::encodeName(from).constData(), ReadFlags));
    if (!source)
        return failFromErrno(errno, Text::tr("“%1” cannot be read").arg(from), from);
    const QByteArray partial = stagedName(number) + PartialSuffix;
    FileDescriptor copy(::openat(*folder, partial.constData(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600));
    ContentHasher hasher;
    if (!copy || !pump(source.get(), copy.get(), hasher, progress) || ::fchmod(copy.get(), file.mode & 0777) != 0
        || ::fsync(copy.get()) != 0 || !copy.close())
        return cannotWrite(m_stage + u'/' + QString::number(number));
    if (hasher.finish() != file.sha256)
        return fail(Error::Kind::Io, Text::tr("“%1” is not what was stored: it is damaged. “verify” tells more.").arg(from), from);
    if (::renameat(*folder, partial.constData(), *folder, stagedName(number).constData()) != 0)
        return cannotWrite(m_stage + u'/' + QString::number(number));
    return {};
}

Result<> TakeFolder::stageLink(qsizetype number, const QString &target)
{
    const Result<int> folder = stageFd();
    if (!folder)
        return std::unexpected(folder.error());
    if (::symlinkat(QFile::encodeName(target).constData(), *folder, stagedName(number).constData()) != 0)
        return cannotWrite(m_stage + u'/' + QString::number(number));
    return {};
}

Result<bool> TakeFolder::makeFolder(const QString &target, quint32 mode)
{
    const FileDescriptor parent = parentOf(target);
    if (!parent)
        return cannotWrite(target);
    if (::mkdirat(parent.get(), nameOf(target).constData(), (mode & 0777) | 0700) == 0) {
        m_touched.append(target);
        return true;
    }
    const int reason = errno;
    if (reason == EEXIST && FileDescriptor(openFolderBeneath(m_fd.get(), QFile::encodeName(target))))
        return false;
    errno = reason;
    return cannotWrite(target);
}

Result<> TakeFolder::setFolderMode(const QString &target, quint32 mode)
{
    const FileDescriptor folder(openFolderBeneath(m_fd.get(), QFile::encodeName(target)));
    if (!folder || ::fchmod(folder.get(), mode & 0777) != 0)
        return cannotWrite(target);
    return {};
}

Result<> TakeFolder::place(qsizetype number, const QString &target)
{
    const FileDescriptor parent = parentOf(target);
    const Result<int> staged = stageFd();
    if (!staged)
        return std::unexpected(staged.error());
    const QByteArray from = stagedName(number);
    const QByteArray name = nameOf(target);
    if (!parent)
        return cannotWrite(target);
    int moved = ::renameat2(*staged, from.constData(), parent.get(), name.constData(), RENAME_NOREPLACE);
    if (moved != 0 && (errno == EINVAL || errno == ENOSYS)) {
        // Some network file systems do not know the flag; a second name replaces nothing either.
        moved = ::linkat(*staged, from.constData(), parent.get(), name.constData(), 0);
        if (moved == 0)
            ::unlinkat(*staged, from.constData(), 0);
    }
    if (moved != 0)
        return errno == EEXIST ? hasChanged(target) : cannotWrite(target);
    m_touched.append(target);
    return {};
}

Result<> TakeFolder::exchange(qsizetype number, const QString &target, const FoundFile &expected, const Progress &progress)
{
    const FileDescriptor parent = parentOf(target);
    const Result<int> staged = stageFd();
    if (!staged)
        return std::unexpected(staged.error());
    const QByteArray from = stagedName(number);
    const QByteArray name = nameOf(target);
    if (!parent)
        return cannotWrite(target);
    const auto swap = [&] { return ::renameat2(*staged, from.constData(), parent.get(), name.constData(), RENAME_EXCHANGE); };
    if (swap() != 0) {
        if (errno == ENOENT)
            return hasChanged(target);
        if (errno != EINVAL && errno != ENOSYS)
            return cannotWrite(target);
        // Without the exchange an instant remains between looking and moving; what was looked at is kept already.
        const auto now = lookAt(parent.get(), name, target, Progress());
        if (!now)
            return std::unexpected(now.error());
        if (*now != expected)
            return hasChanged(target);
        if (::renameat(*staged, from.constData(), parent.get(), name.constData()) != 0)
            return cannotWrite(target);
        m_touched.append(target);
        return {};
    }
    m_touched.append(target);
    // Looked at when nobody can reach it by its name any more: a save in the last instant is noticed.
    const auto old = lookAt(*staged, from, target, progress);
    if (!old || *old != expected) {
        if (swap() != 0)
            m_stageFd.reset(); // somebody's work lies in the stage: it stays
        return old ? hasChanged(target) : std::unexpected(old.error());
    }
    ::unlinkat(*staged, from.constData(), 0);
    return {};
}

Result<> TakeFolder::remove(qsizetype number, const QString &target, const FoundFile &expected, const Progress &progress)
{
    const FileDescriptor parent = parentOf(target);
    const Result<int> staged = stageFd();
    if (!staged)
        return std::unexpected(staged.error());
    const QByteArray aside = stagedName(number);
    const QByteArray name = nameOf(target);
    if (!parent || ::renameat(parent.get(), name.constData(), *staged, aside.constData()) != 0)
        return cannotWrite(target);
    m_touched.append(target);
    const auto old = lookAt(*staged, aside, target, progress);
    if (!old || *old != expected) {
        // A new file may have come in its place: then both stay, and the stage is not given up.
        if (const Result<> back = place(number, target); !back)
            m_stageFd.reset();
        return old ? hasChanged(target) : std::unexpected(old.error());
    }
    ::unlinkat(*staged, aside.constData(), 0);
    return {};
}

void TakeFolder::removeFolderIfEmpty(const QString &target)
{
    const FileDescriptor parent = parentOf(target);
    if (parent && ::unlinkat(parent.get(), nameOf(target).constData(), AT_REMOVEDIR) == 0)
        m_touched.append(target);
}

void TakeFolder::clearStage(const QString &stage, const std::function<bool(const ContentHash &)> &isKept)
{
    const FileDescriptor fd(openFolderBeneath(m_fd.get(), QFile::encodeName(stage)));
    if (!fd || ::flock(fd.get(), LOCK_EX | LOCK_NB) != 0)
        return;
    const QString path = m_path + u'/' + stage;
    for (const QString &name : QDir(path).entryList(QDir::Files | QDir::Hidden | QDir::System)) {
        const QByteArray raw = QFile::encodeName(name);
        if (!raw.endsWith(PartialSuffix)) {
            const auto found = lookAt(fd.get(), raw, stage + u'/' + name, Progress());
            if (!found || (*found && !isKept((*found)->sha256)))
                continue;
        }
        ::unlinkat(fd.get(), raw.constData(), 0);
    }
    ::unlinkat(m_fd.get(), QFile::encodeName(stage).constData(), AT_REMOVEDIR);
}

Result<> TakeFolder::finish()
{
    m_touched.sort();
    m_touched.removeDuplicates();
    QByteArray last;
    bool isFirst = true;
    for (const QString &target : std::as_const(m_touched)) {
        const QByteArray folder = QFile::encodeName(target.first(std::max<qsizetype>(target.lastIndexOf(u'/'), 0)));
        if (!isFirst && folder == last)
            continue;
        isFirst = false;
        last = folder;
        const FileDescriptor fd(openFolderBeneath(m_fd.get(), folder));
        if (fd && ::fsync(fd.get()) != 0)
            return cannotWrite(QFile::decodeName(folder));
    }
    m_touched.clear();
    m_stageFd.reset();
    ::unlinkat(m_fd.get(), QFile::encodeName(m_stage).constData(), AT_REMOVEDIR); // not when something is in it: see remove()
    return ::fsync(m_fd.get()) == 0 ? Result<>() : cannotWrite({});
}

void TakeFolder::discard()
{
    if (m_stageFd)
        (void)removeTree(m_path + u'/' + m_stage);
    m_stageFd.reset();
}

} // namespace strata
