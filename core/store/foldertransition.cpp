// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/foldertransition.h"

#include "core/base/parallel.h"
#include "core/store/sourcefile.h"

#include <QCoreApplication>
#include <QFile>

#include <cerrno>
#include <climits>
#include <cstdio>
#include <fcntl.h>
#include <linux/fs.h>
#include <sys/ioctl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace strata {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(strata::FolderTransition)
};

constexpr qsizetype PieceBytes = 256 * 1024;
constexpr qsizetype MaxSingleFlushes = 32;
constexpr qsizetype NamesShown = 3;
constexpr QLatin1StringView RecoveredPrefix("recovered-by-strata-");

QString parentOf(const QString &path)
{
    const qsizetype slash = path.lastIndexOf(u'/');
    return slash < 0 ? QString() : path.first(slash);
}

QString joined(const QString &folder, const QString &name) { return folder.isEmpty() ? name : folder + u'/' + name; }

// Renaming changes the time of change, and nothing else, of what is renamed.
bool isSameFile(const struct stat &status, const FileStamp &stamp)
{
    const FileStamp now = fileStampOf(status);
    return now.inode == stamp.inode && now.size == stamp.size && now.modified == stamp.modified;
}

std::optional<ContentHash> hashAt(int folder, const char *name)
{
    struct stat status;
    if (::fstatat(folder, name, &status, AT_SYMLINK_NOFOLLOW) != 0)
        return {};
    if (S_ISLNK(status.st_mode)) {
        QByteArray target(PATH_MAX, Qt::Uninitialized);
        const ssize_t length = ::readlinkat(folder, name, target.data(), size_t(target.size()));
        return length < 0 ? std::nullopt : std::optional(hashOf(QByteArrayView(target).first(length)));
    }
    const FileDescriptor fd(::openat(folder, name, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC));
    if (!fd || !S_ISREG(status.st_mode))
        return {};
    ContentHasher hasher;
    std::vector<char> piece(PieceBytes);
    for (;;) {
        const ssize_t got = ::read(fd.get(), piece.data(), piece.size());
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return {};
        if (got == 0)
            return hasher.finish();
        hasher.add(QByteArrayView(piece.data(), got));
    }
}

// Somebody's file that was taken out of its place: there again, or in sight beside it when another one took the place.
void giveBack(int from, const char *temporary, int to, const char *name)
{
    if (::renameat2(from, temporary, to, name, RENAME_NOREPLACE) == 0)
        return;
    const QByteArray visible = QByteArray(RecoveredPrefix.data(), RecoveredPrefix.size())
                               + QByteArray(temporary).sliced(TransitionPrefix.size());
    ::renameat2(from, temporary, to, visible.constData(), RENAME_NOREPLACE);
}

// Bytes of its own, cloned where the file system can: the sealed file is never lent to those who may write.
bool copyContent(int from, int to, ContentHash &hash)
{
    ContentHasher hasher;
    const bool isCloned = ::ioctl(to, FICLONE, from) == 0;
    std::vector<char> piece(PieceBytes);
    for (;;) {
        const ssize_t got = ::read(isCloned ? to : from, piece.data(), piece.size());
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return false;
        if (got == 0)
            break;
        const QByteArrayView bytes(piece.data(), got);
        hasher.add(bytes);
        if (!isCloned && !writeAll(to, bytes))
            return false;
    }
    hash = hasher.finish();
    return true;
}

} // namespace

FolderTransition::FolderTransition(QString root, FileDescriptor fd, const FolderSurvey &now, const TransitionTarget &target,
                                   TransitionPlan plan, const QString &token)
    : m_root(std::move(root)),
      m_fd(std::move(fd)),
      m_plan(std::move(plan)),
      m_source(target.source),
      m_token(token),
      m_cursor(m_fd.get())
{
    for (const FolderEntry &folder : now.folders)
        m_folderModes.insert(folder.path, folder.mode);
    for (const FolderEntry &folder : target.folders)
        m_targetModes.insert(folder.path, folder.mode);
}

Result<std::unique_ptr<FolderTransition>> FolderTransition::begin(const QString &root, const FolderSurvey &now,
                                                                  const TransitionTarget &target, TransitionPlan plan,
                                                                  const QString &token)
{
    FileDescriptor fd(::open(QFile::encodeName(root).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (!fd)
        return failFromErrno(errno, Text::tr("“%1” cannot be read").arg(root), root);
    return std::unique_ptr<FolderTransition>(new FolderTransition(root, std::move(fd), now, target, std::move(plan), token));
}

std::unexpected<Error> FolderTransition::cannotWrite(const QString &path) const
{
    const QString full = path.isEmpty() ? m_root : m_root + u'/' + path;
    return failFromErrno(errno, Text::tr("“%1” cannot be written").arg(full), full);
}

std::unexpected<Error> FolderTransition::hasChanged(const QStringList &paths) const
{
    const QStringList first = paths.first(std::min(paths.size(), NamesShown));
    QString names = u"“"_s + first.join(u"”, “"_s) + u"”"_s;
    if (paths.size() > NamesShown)
        names = Text::tr("%1 and %n more", nullptr, int(paths.size() - NamesShown)).arg(names);
    return fail(Error::Kind::Busy,
                Text::tr("Another program changed files in “%1” meanwhile: %2. Let it finish, then try again.").arg(m_root, names),
                paths.join(u'\n'));
}

QByteArray FolderTransition::temporaryName(qsizetype number) const
{
    return (TransitionPrefix + m_token + u'-' + QString::number(number)).toUtf8();
}

// In the nearest folder that is there already: where a file must go first to make room for a folder, that is further up.
QString FolderTransition::stagedPath(qsizetype number) const
{
    QString folder = parentOf(m_plan.placements[number].file.path);
    while (!folder.isEmpty() && !m_folderModes.contains(folder))
        folder = parentOf(folder);
    return joined(folder, QString::fromUtf8(temporaryName(number)));
}

int FolderTransition::writableParent(FolderCursor &cursor, const QString &path)
{
    const int folder = cursor.parentOf(path);
    if (folder < 0 || ::faccessat(folder, ".", W_OK | X_OK, AT_EACCESS) == 0)
        return folder;
    // A version may have read-only folders of its own; their owner brings them to another one all the same.
    struct stat status;
    if (errno != EACCES || parentOf(path).isEmpty() || ::fstat(folder, &status) != 0
        || ::fchmod(folder, (status.st_mode & 0777) | 0700) != 0) {
        errno = EACCES;
        return -1;
    }
    m_unlocked.insert(parentOf(path));
    return folder;
}

Result<> FolderTransition::stage(const Progress &progress)
{
    // Folders are unlocked first, by one thread.
    for (qsizetype i = 0; i < m_plan.placements.size(); ++i) {
        const QString path = stagedPath(i);
        if (writableParent(m_cursor, path) < 0)
            return cannotWrite(parentOf(path));
    }
    for (const TransitionPlan::Removal &removal : std::as_const(m_plan.removals)) {
        if (writableParent(m_cursor, removal.path) < 0)
            return cannotWrite(parentOf(removal.path));
    }
    std::atomic<qint64> doneBytes = 0;
    const Result<> staged = inParallel(m_plan.placements.size(), 32, [&](qsizetype first, qsizetype end) -> Result<> {
        FolderCursor cursor(m_fd.get());
        for (qsizetype i = first; i < end; ++i) {
            if (progress.cancelled())
                return cancelledError();
            progress.report(doneBytes += m_plan.placements[i].file.size, m_plan.bytes, Text::tr("Copying files"));
            if (const Result<> file = stageFile(cursor, i); !file)
                return file;
        }
        return {};
    });
    if (!staged)
        return staged;
    progress.report(0, 0, Text::tr("Writing to disk"));
    if (m_plan.placements.size() > MaxSingleFlushes && ::syncfs(m_fd.get()) != 0)
        return cannotWrite({});
    return {};
}

Result<> FolderTransition::stageFile(FolderCursor &cursor, qsizetype number)
{
    const FileEntry &file = m_plan.placements[number].file;
    const int folder = cursor.parentOf(stagedPath(number));
    if (folder < 0)
        return cannotWrite(file.path);
    if (file.kind == FileKind::Symlink) {
        if (::symlinkat(file.linkTarget.toUtf8().constData(), folder, cursor.name()) != 0)
            return cannotWrite(file.path);
        return {};
    }
    const QString sealed = m_source + u'/' + file.path;
    const FileDescriptor from(::open(QFile::encodeName(sealed).constData(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC));
    if (!from)
        return failFromErrno(errno, Text::tr("“%1” cannot be read").arg(sealed), sealed);
    FileDescriptor to(::openat(folder, cursor.name(), O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600));
    ContentHash hash;
    if (!to || !copyContent(from.get(), to.get(), hash))
        return cannotWrite(file.path);
    if (hash != file.sha256) {
        return fail(Error::Kind::Io,
                    Text::tr("“%1” is no longer what was captured. Run “verify”; the folder was left as it is.").arg(sealed),
                    sealed);
    }
    if (::fchmod(to.get(), file.mode & 0777) != 0)
        return cannotWrite(file.path);
    if (m_plan.placements.size() <= MaxSingleFlushes && ::fsync(to.get()) != 0)
        return cannotWrite(file.path);
    return to.close() ? Result<>() : cannotWrite(file.path);
}

bool FolderTransition::isAsExpected(const QString &path, const std::optional<FileStamp> &expected)
{
    const int folder = m_cursor.parentOf(path);
    struct stat status;
    if (folder < 0 || ::fstatat(folder, m_cursor.name(), &status, AT_SYMLINK_NOFOLLOW) != 0)
        return !expected && (errno == ENOENT || errno == ENOTDIR || errno == ELOOP);
    return expected && fileStampOf(status) == *expected;
}

Result<> FolderTransition::check()
{
    QStringList changed;
    QSet<QString> early; // what goes first may lie where something is placed
    for (const TransitionPlan::Removal &removal : std::as_const(m_plan.removals)) {
        if (removal.isEarly)
            early.insert(removal.path.toCaseFolded());
        if (!isAsExpected(removal.path, removal.stamp))
            changed.append(removal.path);
    }
    for (const TransitionPlan::Placement &placement : std::as_const(m_plan.placements)) {
        const QString &path = placement.file.path;
        const bool becomesFree = !placement.replaces && (m_folderModes.contains(path) || early.contains(path.toCaseFolded()));
        if (!becomesFree && !isAsExpected(path, placement.replaces))
            changed.append(path);
    }
    for (const TransitionPlan::ModeChange &mode : std::as_const(m_plan.modes)) {
        if (!isAsExpected(mode.path, mode.stamp))
            changed.append(mode.path);
    }
    if (changed.isEmpty())
        return {};
    changed.sort();
    return hasChanged(changed);
}

Result<> FolderTransition::apply(const Progress &progress)
{
    const qint64 total = m_plan.placements.size() + m_plan.removals.size() + m_plan.modes.size();
    qint64 done = 0;
    const auto step = [&] {
        progress.report(done++, total, Text::tr("Bringing “%1” over").arg(m_root));
        return !progress.cancelled();
    };
    for (const bool isEarly : {true, false}) {
        if (!isEarly) {
            // Only now: a file may have had to go to make room for a folder, and a folder for a file.
            for (const QString &folder : std::as_const(m_plan.goneFolders)) {
                const bool makesRoom = std::ranges::any_of(m_plan.placements, [&](const TransitionPlan::Placement &placement) {
                    return placement.file.path == folder || folder.startsWith(placement.file.path + u'/');
                });
                if (!makesRoom)
                    continue;
                const int parent = writableParent(m_cursor, folder);
                if (parent < 0 || (::unlinkat(parent, m_cursor.name(), AT_REMOVEDIR) != 0 && errno != ENOENT)) {
                    if (errno == ENOTEMPTY || errno == EEXIST || errno == ENOTDIR)
                        return hasChanged({folder});
                    return cannotWrite(folder);
                }
                m_touched.insert(parentOf(folder));
            }
            for (const FolderEntry &folder : std::as_const(m_plan.newFolders)) {
                if (const Result<> made = makeFolder(folder); !made)
                    return made;
            }
            for (qsizetype i = 0; i < m_plan.placements.size(); ++i) {
                if (!step())
                    return cancelledError();
                if (const Result<> placed = place(i); !placed)
                    return placed;
            }
            for (const TransitionPlan::ModeChange &mode : std::as_const(m_plan.modes)) {
                if (!step())
                    return cancelledError();
                if (const Result<> changed = changeMode(mode); !changed)
                    return changed;
            }
        }
        for (qsizetype i = 0; i < m_plan.removals.size(); ++i) {
            if (m_plan.removals[i].isEarly != isEarly)
                continue;
            if (!step())
                return cancelledError();
            if (const Result<> removed = remove(i); !removed)
                return removed;
        }
    }
    if (const Result<> settled = settleFolders(); !settled)
        return settled;
    progress.report(total, total, Text::tr("Writing to disk"));
    return flush();
}

Result<> FolderTransition::place(qsizetype number)
{
    const TransitionPlan::Placement &placement = m_plan.placements[number];
    const QString &path = placement.file.path;
    FolderCursor from(m_fd.get());
    const int source = from.parentOf(stagedPath(number));
    const int folder = writableParent(m_cursor, path);
    if (source < 0 || folder < 0)
        return cannotWrite(path);
    m_touched.insert(parentOf(path));
    m_touched.insert(parentOf(stagedPath(number)));
    if (!placement.replaces) {
        if (::renameat2(source, from.name(), folder, m_cursor.name(), RENAME_NOREPLACE) == 0)
            return {};
        if (errno != EINVAL && errno != ENOSYS)
            return errno == EEXIST ? hasChanged({path}) : cannotWrite(path);
        if (!isAsExpected(path, {}))
            return hasChanged({path});
        return ::renameat(source, from.name(), m_cursor.parentOf(path), m_cursor.name()) == 0 ? Result<>() : cannotWrite(path);
    }
    if (::renameat2(source, from.name(), folder, m_cursor.name(), RENAME_EXCHANGE) != 0) {
        if (errno == ENOENT)
            return hasChanged({path});
        if (errno != EINVAL && errno != ENOSYS)
            return cannotWrite(path);
        // Some network file systems cannot exchange.
        if (!isAsExpected(path, placement.replaces))
            return hasChanged({path});
        return ::renameat(source, from.name(), m_cursor.parentOf(path), m_cursor.name()) == 0 ? Result<>() : cannotWrite(path);
    }
    struct stat status;
    if (::fstatat(source, from.name(), &status, AT_SYMLINK_NOFOLLOW) != 0 || !isSameFile(status, *placement.replaces)) {
        if (::renameat2(source, from.name(), folder, m_cursor.name(), RENAME_EXCHANGE) != 0)
            giveBack(source, from.name(), folder, m_cursor.name());
        return hasChanged({path});
    }
    return ::unlinkat(source, from.name(), 0) == 0 ? Result<>() : cannotWrite(path);
}

Result<> FolderTransition::remove(qsizetype number)
{
    const TransitionPlan::Removal &removal = m_plan.removals[number];
    const QByteArray aside = temporaryName(m_plan.placements.size() + number);
    const int folder = writableParent(m_cursor, removal.path);
    if (folder < 0)
        return errno == ENOENT || errno == ENOTDIR ? hasChanged({removal.path}) : cannotWrite(removal.path);
    m_touched.insert(parentOf(removal.path));
    if (::renameat(folder, m_cursor.name(), folder, aside.constData()) != 0)
        return errno == ENOENT ? hasChanged({removal.path}) : cannotWrite(removal.path);
    struct stat status;
    if (::fstatat(folder, aside.constData(), &status, AT_SYMLINK_NOFOLLOW) != 0 || !isSameFile(status, removal.stamp)) {
        giveBack(folder, aside.constData(), folder, m_cursor.name());
        return hasChanged({removal.path});
    }
    return ::unlinkat(folder, aside.constData(), 0) == 0 ? Result<>() : cannotWrite(removal.path);
}

Result<> FolderTransition::changeMode(const TransitionPlan::ModeChange &change)
{
    const int folder = m_cursor.parentOf(change.path);
    struct stat status;
    if (folder < 0 || ::fstatat(folder, m_cursor.name(), &status, AT_SYMLINK_NOFOLLOW) != 0 || fileStampOf(status) != change.stamp
        || !S_ISREG(status.st_mode))
        return hasChanged({change.path});
    // By descriptor where it can be opened, so that no link is followed; a file nobody may read needs its name.
    const FileDescriptor fd(::openat(folder, m_cursor.name(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC));
    const int done = fd ? ::fchmod(fd.get(), change.mode & 0777) : ::fchmodat(folder, m_cursor.name(), change.mode & 0777, 0);
    return done == 0 ? Result<>() : cannotWrite(change.path);
}

Result<> FolderTransition::makeFolder(const FolderEntry &folder)
{
    const int parent = writableParent(m_cursor, folder.path);
    if (parent < 0)
        return cannotWrite(folder.path);
    m_touched.insert(parentOf(folder.path));
    if (::mkdirat(parent, m_cursor.name(), 0700) == 0)
        return {};
    struct stat status;
    if (errno == EEXIST && ::fstatat(parent, m_cursor.name(), &status, AT_SYMLINK_NOFOLLOW) == 0 && S_ISDIR(status.st_mode))
        return {};
    return errno == EEXIST ? hasChanged({folder.path}) : cannotWrite(folder.path);
}

// Empty folders the version does not have go; what others put into them meanwhile keeps them. Then every folder gets its mode.
Result<> FolderTransition::settleFolders()
{
    for (const QString &folder : std::as_const(m_plan.goneFolders)) {
        const int parent = m_cursor.parentOf(folder);
        if (parent >= 0 && ::unlinkat(parent, m_cursor.name(), AT_REMOVEDIR) == 0)
            m_touched.insert(parentOf(folder));
    }
    QHash<QString, quint32> modes;
    for (const QString &folder : std::as_const(m_unlocked)) {
        if (m_targetModes.contains(folder) || m_folderModes.contains(folder))
            modes.insert(folder, m_targetModes.contains(folder) ? m_targetModes.value(folder) : m_folderModes.value(folder));
    }
    for (const FolderEntry &folder : std::as_const(m_plan.folderModes))
        modes.insert(folder.path, folder.mode);
    QStringList paths = modes.keys();
    std::ranges::sort(paths, std::ranges::greater()); // children before the parents that may shut them off
    for (const QString &path : std::as_const(paths)) {
        const FileDescriptor fd(openFolderBeneath(m_fd.get(), path.toUtf8()));
        if (!fd && (errno == ENOENT || errno == ENOTDIR))
            continue; // it went with its files
        if (!fd || ::fchmod(fd.get(), modes.value(path) & 0777) != 0)
            return cannotWrite(path);
    }
    m_unlocked.clear();
    return {};
}

Result<> FolderTransition::flush()
{
    if (m_touched.size() + m_plan.modes.size() + m_plan.folderModes.size() > MaxSingleFlushes)
        return ::syncfs(m_fd.get()) == 0 ? Result<>() : cannotWrite({});
    for (const TransitionPlan::ModeChange &mode : std::as_const(m_plan.modes)) {
        const FileDescriptor fd(
            ::openat(m_cursor.parentOf(mode.path), m_cursor.name(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC));
        if (fd && ::fsync(fd.get()) != 0)
            return cannotWrite(mode.path);
    }
    for (const FolderEntry &folder : std::as_const(m_plan.folderModes))
        m_touched.insert(folder.path);
    for (const QString &path : std::as_const(m_touched)) {
        const FileDescriptor fd(openFolderBeneath(m_fd.get(), path.toUtf8()));
        if (!fd && (errno == ENOENT || errno == ENOTDIR || errno == EACCES))
            continue; // gone again, or a folder its mode shuts
        if (!fd || ::fsync(fd.get()) != 0)
            return cannotWrite(path);
    }
    return {};
}

void FolderTransition::discard()
{
    for (qsizetype i = 0; i < m_plan.placements.size(); ++i) {
        const int folder = m_cursor.parentOf(stagedPath(i));
        if (folder >= 0)
            ::unlinkat(folder, m_cursor.name(), 0);
    }
    for (const QString &path : std::as_const(m_unlocked)) {
        const FileDescriptor fd(openFolderBeneath(m_fd.get(), path.toUtf8()));
        if (fd && m_folderModes.contains(path))
            ::fchmod(fd.get(), m_folderModes.value(path));
    }
    m_unlocked.clear();
}

Result<QStringList> clearTransition(const QString &root, const QList<SkippedPath> &skipped, const QString &token,
                                    bool mayBeUnfinished, const std::function<bool(const ContentHash &)> &isKept)
{
    const FileDescriptor fd(::open(QFile::encodeName(root).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (!fd)
        return failFromErrno(errno, Text::tr("“%1” cannot be read").arg(root), root);
    FolderCursor cursor(fd.get());
    QStringList kept;
    const QString prefix = TransitionPrefix + token + u'-';
    for (const SkippedPath &each : skipped) {
        const QString name = each.path.sliced(each.path.lastIndexOf(u'/') + 1);
        if (!name.startsWith(prefix))
            continue;
        const QString full = root + u'/' + each.path;
        const auto failed = [&] { return failFromErrno(errno, Text::tr("“%1” cannot be cleared away").arg(full), full); };
        const int folder = cursor.parentOf(each.path);
        if (folder < 0)
            return failed();
        const QByteArray from = cursor.name();
        const std::optional<ContentHash> hash = mayBeUnfinished ? std::nullopt : hashAt(folder, from.constData());
        if (mayBeUnfinished || (hash && isKept(*hash))) {
            struct stat parent;
            if (::unlinkat(folder, from.constData(), 0) != 0 && errno != ENOENT
                && (::fstat(folder, &parent) != 0 || ::fchmod(folder, (parent.st_mode & 0777) | 0700) != 0
                    || ::unlinkat(folder, from.constData(), 0) != 0))
                return failed();
            continue;
        }
        const QString visible = RecoveredPrefix + name.sliced(TransitionPrefix.size());
        if (::renameat2(folder, from.constData(), folder, visible.toUtf8().constData(), RENAME_NOREPLACE) != 0)
            return failed();
        kept.append(joined(parentOf(each.path), visible));
    }
    return kept;
}

} // namespace strata
