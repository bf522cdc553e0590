// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/scanner.h"

#include "core/base/fileio.h"
#include "core/base/relpath.h"
#include "core/store/ignorerules.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>
#include <cerrno>
#include <climits>
#include <cstring>
#include <dirent.h>
#include <fcntl.h>
#include <memory>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace strata {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(strata::Scanner)
};

constexpr qint64 MaxIgnoreFileBytes = 1024 * 1024;

struct CloseDir
{
    void operator()(DIR *dir) const { ::closedir(dir); }
};

QString reasonForSpecial(mode_t mode)
{
    if (S_ISFIFO(mode))
        return Text::tr("it is a named pipe");
    if (S_ISSOCK(mode))
        return Text::tr("it is a socket");
    return Text::tr("it is a device");
}

class Walk
{
public:
    Walk(const QString &root, const ScanOptions &options, const Progress &progress)
        : m_root(root), m_rules(options.excludes), m_takesEverything(options.takesEverything), m_progress(progress)
    {
        struct stat status;
        if (!options.libraryRoot.isEmpty() && ::stat(QFile::encodeName(options.libraryRoot).constData(), &status) == 0) {
            m_libraryDevice = status.st_dev;
            m_libraryInode = status.st_ino;
        }
    }

    Result<ScannedTree> run()
    {
        FileDescriptor fd(::open(QFile::encodeName(m_root).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
        if (!fd)
            return unreadable({});
        struct stat status;
        if (::fstat(fd.get(), &status) != 0)
            return unreadable({});
        if (isLibrary(status)) {
            return fail(Error::Kind::Invalid,
                        Text::tr("“%1” is the library itself. Choose the folder of your project.").arg(m_root), m_root);
        }
        if (const Result<> walked = enter(std::move(fd), {}); !walked)
            return std::unexpected(walked.error());
        leaveOutLinksThatLeadOutTogether();
        const auto byPath = [](const auto &a, const auto &b) { return comparePaths(a.path, b.path) < 0; };
        std::ranges::sort(m_tree.files, byPath);
        std::ranges::sort(m_tree.folders, byPath);
        std::ranges::sort(m_tree.skipped, byPath);
        return std::move(m_tree);
    }

private:
    bool isLibrary(const struct stat &status) const
    {
        return m_libraryInode != 0 && status.st_dev == m_libraryDevice && status.st_ino == m_libraryInode;
    }

    std::unexpected<Error> unreadable(const QString &path) const
    {
        const QString full = path.isEmpty() ? m_root : m_root + u'/' + path;
        return failFromErrno(errno, Text::tr("“%1” cannot be read").arg(full), full);
    }

    void skip(const QString &path, const QString &reason) { m_tree.skipped.append({.path = path, .reason = reason}); }

    // The text of an ignore file, empty when there is none. A link is not followed, as in git.
    Result<QByteArray> ignoreText(int folder, const char *name, const QString &path)
    {
        FileDescriptor fd(::openat(folder, name, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC));
        struct stat status;
        if (!fd && (errno == ENOENT || errno == ELOOP))
            return QByteArray();
        if (!fd || ::fstat(fd.get(), &status) != 0)
            return unreadable(path);
        if (!S_ISREG(status.st_mode))
            return QByteArray();
        QByteArray text(std::min<qint64>(status.st_size, MaxIgnoreFileBytes), Qt::Uninitialized);
        const ssize_t got = ::pread(fd.get(), text.data(), size_t(text.size()), 0);
        if (got < 0)
            return unreadable(path);
        text.truncate(got);
        return text;
    }

    static bool isTaggedAsCache(int folder)
    {
        static constexpr QByteArrayView Signature = "Signature: 8a477f597d28d172789f06886806bc55"; // bford.info/cachedir
        const FileDescriptor fd(::openat(folder, "CACHEDIR.TAG", O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC));
        char head[Signature.size()];
        return fd && ::pread(fd.get(), head, sizeof head, 0) == ssize_t(sizeof head)
               && QByteArrayView(head, sizeof head) == Signature;
    }

    Result<> enter(FileDescriptor fd, const QString &path)
    {
        const QString prefix = path.isEmpty() ? QString() : path + u'/';
        const auto gitignore = ignoreText(fd.get(), ".gitignore", prefix + u".gitignore"_s);
        const auto strataignore = gitignore ? ignoreText(fd.get(), ".strataignore", prefix + u".strataignore"_s) : gitignore;
        if (!strataignore)
            return std::unexpected(strataignore.error());
        const int folder = fd.get();
        const std::unique_ptr<DIR, CloseDir> dir(::fdopendir(::fcntl(folder, F_DUPFD_CLOEXEC, 3)));
        if (!dir)
            return unreadable(path);
        m_rules.enterFolder(path, *gitignore, *strataignore);
        for (;;) {
            errno = 0;
            const dirent *entry = ::readdir(dir.get());
            if (!entry && errno != 0)
                return unreadable(path);
            if (!entry)
                break;
            if (std::strcmp(entry->d_name, ".") == 0 || std::strcmp(entry->d_name, "..") == 0)
                continue;
            if (m_progress.cancelled())
                return cancelledError();
            if (const Result<> looked = look(folder, entry->d_name, prefix); !looked)
                return looked;
        }
        m_rules.leaveFolder();
        return {};
    }

    Result<> look(int folder, const char *name, const QString &prefix)
    {
        const auto safe = safeRelPath(prefix.toUtf8() + name);
        if (!safe) {
            skip(prefix + QFile::decodeName(name), describe(safe.error()));
            return {};
        }
        const QString &path = *safe;
        struct stat status;
        if (::fstatat(folder, name, &status, AT_SYMLINK_NOFOLLOW) != 0)
            return errno == ENOENT ? Result<>() : unreadable(path); // deleted meanwhile
        if (QByteArrayView(name).startsWith(QByteArrayView(TransitionPrefix.data(), TransitionPrefix.size()))) {
            skip(path, Text::tr("it was left by Strata while it brought the folder to another version"));
            return {};
        }
        const bool isFolder = S_ISDIR(status.st_mode);
        const IgnoreRules::Verdict verdict = m_takesEverything ? IgnoreRules::Verdict() : m_rules.verdict(path, isFolder);
        if (verdict.kind == IgnoreRules::Verdict::Kind::LeftOut) {
            skip(path, verdict.reason);
            return {};
        }
        if (isFolder)
            return lookAtFolder(folder, name, path, status, verdict.kind == IgnoreRules::Verdict::Kind::Kept);
        if (S_ISLNK(status.st_mode))
            return lookAtLink(folder, name, path, status);
        if (!S_ISREG(status.st_mode)) {
            skip(path, reasonForSpecial(status.st_mode));
            return {};
        }
        m_tree.files.append({.path = path, .size = status.st_size, .mode = status.st_mode & 0777, .stamp = fileStampOf(status)});
        m_tree.totalBytes += status.st_size;
        if (m_tree.files.size() % 256 == 0)
            m_progress.report(0, 0, Text::tr("Looking at %n file(s)", nullptr, int(m_tree.files.size())));
        return {};
    }

    Result<> lookAtFolder(int parent, const char *name, const QString &path, const struct stat &status, bool keptByRule)
    {
        if (isLibrary(status)) {
            skip(path, Text::tr("it is the library itself"));
            return {};
        }
        FileDescriptor fd(::openat(parent, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC));
        if (!fd)
            return unreadable(path);
        if (!keptByRule && !m_takesEverything && isTaggedAsCache(fd.get())) {
            skip(path, Text::tr("it is marked as a cache (CACHEDIR.TAG)"));
            return {};
        }
        m_tree.folders.append({.path = path, .mode = status.st_mode & 0777});
        return enter(std::move(fd), path);
    }

    Result<> lookAtLink(int folder, const char *name, const QString &path, const struct stat &status)
    {
        char buffer[PATH_MAX];
        const ssize_t length = ::readlinkat(folder, name, buffer, sizeof buffer);
        if (length < 0)
            return unreadable(path);
        const QByteArray raw(buffer, length);
        const QString target = QString::fromUtf8(raw);
        if (target.toUtf8() != raw) {
            skip(path, Text::tr("the target of the link is not valid UTF-8"));
        } else if (!linkStaysInside(path, target)) {
            skip(path, Text::tr("it is a link that leads out of the folder (to %1)").arg(target));
        } else {
            m_tree.files.append({.path = path,
                                 .kind = FileKind::Symlink,
                                 .size = length,
                                 .mode = 0777,
                                 .linkTarget = target,
                                 .stamp = fileStampOf(status)});
            m_tree.totalBytes += length;
        }
        return {};
    }

    // Each may look harmless alone; see linkStaysInside.
    void leaveOutLinksThatLeadOutTogether()
    {
        QHash<QString, QString> links;
        for (const ScannedFile &file : std::as_const(m_tree.files)) {
            if (file.kind == FileKind::Symlink)
                links.insert(file.path, file.linkTarget);
        }
        m_tree.files.removeIf([&](const ScannedFile &file) {
            if (file.kind != FileKind::Symlink || linkStaysInside(file.path, links))
                return false;
            skip(file.path, Text::tr("it is a link that leads out of the folder (to %1)").arg(file.linkTarget));
            m_tree.totalBytes -= file.size;
            return true;
        });
    }

    QString m_root;
    IgnoreRules m_rules;
    bool m_takesEverything = false;
    const Progress &m_progress;
    ScannedTree m_tree;
    dev_t m_libraryDevice = 0;
    ino_t m_libraryInode = 0;
};

} // namespace

Result<ScannedTree> scanFolder(const QString &folder, const ScanOptions &options, const Progress &progress)
{
    return Walk(folder, options, progress).run();
}

} // namespace strata
