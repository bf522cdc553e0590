// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/treecheck.h"

#include "core/base/fileio.h"
#include "core/base/parallel.h"
#include "core/base/weakness.h"
#include "core/model/libraryfolder.h"

#include <QCoreApplication>
#include <QFile>
#include <QMap>

#include <algorithm>
#include <cerrno>
#include <dirent.h>
#include <fcntl.h>
#include <mutex>
#include <sys/stat.h>
#include <unistd.h>
#include <vector>

using namespace Qt::StringLiterals;

namespace strata {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(strata::TreeCheck)
};

struct Found
{
    Inode inode;
    mode_t mode = 0;
    qint64 size = 0;
    qint64 time = 0; // of the last change of its bytes, seconds
};

struct PathLess
{
    bool operator()(const QString &a, const QString &b) const { return comparePaths(a, b) < 0; }
};
using FoundTree = std::map<QString, Found, PathLess>;

class Walk
{
public:
    Walk(FoundTree &found, QList<TreeProblem> &problems, const Progress &progress)
        : m_found(found), m_problems(problems), m_progress(progress)
    {
    }

    void folder(int parent, const char *name, const QString &path)
    {
        const FileDescriptor fd(::openat(parent, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC));
        DIR *dir = fd ? ::fdopendir(::dup(fd.get())) : nullptr;
        if (!dir) {
            m_problems.append({path, Text::tr("This folder cannot be read."), ProblemKind::FolderUnreadable});
            return;
        }
        while (const dirent *entry = ::readdir(dir)) {
            if (std::strcmp(entry->d_name, ".") == 0 || std::strcmp(entry->d_name, "..") == 0)
                continue;
            if (m_progress.cancelled())
                break;
            const QString child = (path.isEmpty() ? QString() : path + u'/') + QFile::decodeName(entry->d_name);
            struct stat status;
            if (::fstatat(fd.get(), entry->d_name, &status, AT_SYMLINK_NOFOLLOW) != 0) {
                m_problems.append({child, Text::tr("This file cannot be read."), ProblemKind::FileUnreadable});
                continue;
            }
            m_found.emplace(child, Found{.inode = {.device = status.st_dev, .number = status.st_ino},
                                         .mode = status.st_mode,
                                         .size = status.st_size,
                                         .time = status.st_mtim.tv_sec});
            if (S_ISDIR(status.st_mode))
                folder(fd.get(), entry->d_name, child);
        }
        ::closedir(dir);
    }

private:
    FoundTree &m_found;
    QList<TreeProblem> &m_problems;
    const Progress &m_progress;
};

struct HashTask
{
    Inode inode;
    QString path; // absolute
    qint64 size = 0;
};

void hashAll(std::vector<HashTask> tasks, InodeHashes &known, const std::function<void(qint64)> &hashed, const Progress &progress)
{
    // The largest first, so that no core is left alone with one at the end.
    std::ranges::sort(tasks, std::ranges::greater(), &HashTask::size);
    std::mutex mutex;
    static_cast<void>(inParallel(qsizetype(tasks.size()), 8, [&](qsizetype first, qsizetype end) -> Result<> {
        for (qsizetype i = first; i < end; ++i) {
            if (progress.cancelled())
                return cancelledError();
            const HashTask &task = tasks[size_t(i)];
            const std::optional<ContentHash> hash = hashOfFile(task.path, progress);
            const std::scoped_lock lock(mutex);
            if (hash)
                known.insert(task.inode, *hash);
            hashed(task.size);
        }
        return {};
    }));
}

QString linkTarget(const QString &path)
{
    QByteArray target(PATH_MAX, Qt::Uninitialized);
    const ssize_t length = ::readlink(QFile::encodeName(path).constData(), target.data(), size_t(target.size()));
    return length < 0 ? QString() : QFile::decodeName(target.first(length));
}

/// Shared by both ways of checking.
Result<TreeCheck> check(const QString &generationFolder, const Manifest &manifest, InodeHashes &known, bool isQuick,
                        const std::function<void(qint64 bytes)> &hashed, const Progress &progress)
{
    TreeCheck result;
    const QString source = sourceFolder(generationFolder);
    struct stat status;
    if (::lstat(QFile::encodeName(source).constData(), &status) != 0 || !S_ISDIR(status.st_mode)) {
        result.problems.append({QString(), Text::tr("The folder “source” is missing."), ProblemKind::FolderMissing});
        return result;
    }
    FoundTree found;
    Walk(found, result.problems, progress).folder(AT_FDCWD, QFile::encodeName(source).constData(), {});

    using Kind = ProblemKind;
    const auto report = [&](const QString &path, Kind kind, const QString &problem) {
        result.problems.append({path, problem, kind});
    };
    if (status.st_mode & 0222)
        report({}, Kind::FolderWritable, Text::tr("The folder “source” can be written."));
    // A version of an earlier date, such as a commit's, was made when its folder was. Some file systems count in seconds.
    const qint64 sealedAt = std::max<qint64>(manifest.generation.completedAt.toSecsSinceEpoch(), status.st_mtim.tv_sec) + 1;
    std::vector<HashTask> tasks;
    QSet<Inode> queued;
    QSet<Inode> trusted; // not read
    for (const FileEntry &file : manifest.files) {
        ++result.files;
        result.bytes += file.size;
        const auto place = found.find(file.path);
        if (place == found.end() || file.kind == FileKind::Symlink)
            continue;
        if (isQuick && place->second.time <= sealedAt)
            trusted.insert(place->second.inode);
        else if (S_ISREG(place->second.mode) && place->second.size == file.size && !known.contains(place->second.inode)
                 && !queued.contains(place->second.inode)) {
            queued.insert(place->second.inode);
            tasks.push_back({.inode = place->second.inode, .path = source + u'/' + file.path, .size = file.size});
        }
    }
    hashAll(std::move(tasks), known, hashed, progress);
    if (progress.cancelled())
        return cancelledError();

    for (const FileEntry &file : manifest.files) {
        const auto place = found.find(file.path);
        if (place == found.end()) {
            report(file.path, Kind::FileMissing, Text::tr("The file is missing."));
            continue;
        }
        const Found &there = place->second;
        if (file.kind == FileKind::Symlink) {
            if (!S_ISLNK(there.mode))
                report(file.path, Kind::WrongType, Text::tr("This should be a symbolic link."));
            else if (linkTarget(source + u'/' + file.path) != file.linkTarget)
                report(file.path, Kind::LinkChanged, Text::tr("The symbolic link points elsewhere than it should."));
        } else if (!S_ISREG(there.mode)) {
            report(file.path, Kind::WrongType, Text::tr("This should be a regular file."));
        } else if (there.size != file.size) {
            report(file.path, Kind::FileChanged,
                   Text::tr("The content has changed: %1 bytes instead of %2.").arg(there.size).arg(file.size));
            result.problems.last().inode = there.inode;
        } else if (!trusted.contains(there.inode) && !known.contains(there.inode)) {
            report(file.path, Kind::FileUnreadable, Text::tr("The file cannot be read."));
        } else if (!trusted.contains(there.inode) && known.value(there.inode) != file.sha256
                   && !isWeakened(Weakness::SkipsHashCheck)) {
            report(file.path, Kind::FileChanged, Text::tr("The content has changed."));
            result.problems.last().inode = there.inode;
        } else if (there.mode & 0222) {
            report(file.path, Kind::FileWritable, Text::tr("The file can be written."));
        }
        found.erase(place);
    }
    for (const FolderEntry &folder : manifest.folders) {
        const auto place = found.find(folder.path);
        if (place == found.end()) {
            report(folder.path, Kind::FolderMissing, Text::tr("The folder is missing."));
            continue;
        }
        if (!S_ISDIR(place->second.mode))
            report(folder.path, Kind::WrongType, Text::tr("This should be a folder."));
        else if (place->second.mode & 0222)
            report(folder.path, Kind::FolderWritable, Text::tr("The folder can be written."));
        found.erase(place);
    }
    for (const auto &[path, there] : found)
        report(path, S_ISDIR(there.mode) ? Kind::FolderExtra : Kind::FileExtra,
               S_ISDIR(there.mode) ? Text::tr("This folder does not belong here.") : Text::tr("This file does not belong here."));
    std::ranges::sort(result.problems, [](const TreeProblem &a, const TreeProblem &b) { return comparePaths(a.path, b.path) < 0; });
    return result;
}

} // namespace

std::optional<ContentHash> hashOfFile(const QString &path, const Progress &progress)
{
    const FileDescriptor fd(::open(QFile::encodeName(path).constData(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC));
    if (!fd)
        return {};
    ContentHasher hasher;
    QByteArray buffer(256 * 1024, Qt::Uninitialized);
    while (!progress.cancelled()) {
        const ssize_t got = ::read(fd.get(), buffer.data(), size_t(buffer.size()));
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return {};
        if (got == 0)
            return hasher.finish();
        hasher.add(QByteArrayView(buffer.constData(), got));
    }
    return {};
}

size_t qHash(const Inode &inode, size_t seed) noexcept { return qHashMulti(seed, inode.device, inode.number); }

Result<TreeCheck> checkTree(const QString &generationFolder, const Manifest &manifest, InodeHashes &known,
                            const std::function<void(qint64 bytes)> &hashed, const Progress &progress)
{
    return check(generationFolder, manifest, known, false, hashed, progress);
}

Result<TreeCheck> checkTreeQuickly(const QString &generationFolder, const Manifest &manifest, InodeHashes &known,
                                   const Progress &progress)
{
    return check(generationFolder, manifest, known, true, [](qint64) { }, progress);
}

} // namespace strata
