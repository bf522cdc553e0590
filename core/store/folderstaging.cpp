// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/folderstaging.h"

#include "core/base/parallel.h"

#include <QCoreApplication>
#include <QFile>

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace strata {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(strata::FolderStaging)
};

constexpr qsizetype MaxFilesPerSlice = 256;
constexpr int MaxAttempts = 3;

bool sameState(const struct stat &a, const struct stat &b)
{
    return a.st_size == b.st_size && a.st_mtim.tv_sec == b.st_mtim.tv_sec && a.st_mtim.tv_nsec == b.st_mtim.tv_nsec
           && a.st_ctim.tv_sec == b.st_ctim.tv_sec && a.st_ctim.tv_nsec == b.st_ctim.tv_nsec;
}

// Reads source files for one slice of the list.
class Stager
{
public:
    Stager(GenerationWriter &writer, const QString &root, int rootFd, const Progress &progress)
        : m_root(root), m_from(rootFd), m_progress(progress), m_batch(writer)
    {
    }

    Result<> stage(const ScannedFile &file)
    {
        for (int attempt = 0; attempt < MaxAttempts; ++attempt) {
            const int folder = m_from.parentOf(file.path);
            m_fd = FileDescriptor(folder < 0 ? -1
                                             : ::openat(folder, m_from.name(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC));
            struct stat before;
            if (!m_fd || ::fstat(m_fd.get(), &before) != 0)
                return unreadable(file.path);
            if (!S_ISREG(before.st_mode))
                break;
            const Result<bool> staged = before.st_size <= StageBatch::MaxBytesInMemory ? stageWhole(file, before)
                                                                                       : stageByPieces(file, before);
            if (!staged)
                return std::unexpected(staged.error());
            if (*staged)
                return {};
        }
        const QString full = m_root + u'/' + file.path;
        return fail(Error::Kind::Busy,
                    Text::tr("“%1” changes while it is being read. Stop the program that writes it, then try again.").arg(full),
                    full);
    }

    Result<QList<StagedFile>> finish() { return m_batch.finish(); }

private:
    std::unexpected<Error> unreadable(const QString &path) const
    {
        const QString full = m_root + u'/' + path;
        return failFromErrno(errno, Text::tr("“%1” cannot be read").arg(full), full);
    }

    bool unchanged(const struct stat &before) const
    {
        struct stat after;
        return ::fstat(m_fd.get(), &after) == 0 && sameState(before, after);
    }

    // False when the file changed meanwhile.
    Result<bool> stageWhole(const ScannedFile &file, const struct stat &before)
    {
        QByteArray bytes(before.st_size + 1, Qt::Uninitialized); // one more than the size shows whether the file grew
        qint64 filled = 0;
        for (bool atEnd = false; !atEnd;) {
            const ssize_t got = ::read(m_fd.get(), bytes.data() + filled, size_t(bytes.size() - filled));
            if (got < 0 && errno == EINTR)
                continue;
            if (got < 0)
                return unreadable(file.path);
            filled += got;
            // There was room for more than the size: what came short of it ended at the file's end.
            atEnd = got == 0 || filled >= before.st_size;
        }
        if (filled != before.st_size || !unchanged(before))
            return false;
        bytes.truncate(filled);
        return m_batch.add(file.path, before.st_mode & 0777, std::move(bytes)).transform([] { return true; });
    }

    Result<bool> stageByPieces(const ScannedFile &file, const struct stat &before)
    {
        bool changed = false;
        const Result<> staged = m_batch.addStream(
            file.path, before.st_mode & 0777, [&](std::span<char> buffer) -> Result<qsizetype> {
                for (;;) {
                    if (m_progress.cancelled())
                        return cancelledError();
                    const ssize_t got = ::read(m_fd.get(), buffer.data(), buffer.size());
                    if (got < 0 && errno == EINTR)
                        continue;
                    if (got < 0)
                        return unreadable(file.path);
                    if (got == 0 && !unchanged(before)) {
                        changed = true; // an error makes the writer drop what it has, so that it can begin again
                        return fail(Error::Kind::Busy, {});
                    }
                    return got;
                }
            });
        if (!staged && !changed)
            return std::unexpected(staged.error());
        return !changed;
    }

    const QString &m_root;
    FolderCursor m_from;
    const Progress &m_progress;
    FileDescriptor m_fd;
    StageBatch m_batch;
};

} // namespace

Result<StagedTree> stageFolder(GenerationWriter &writer, const QString &root, const ScannedTree &scan, const Progress &progress)
{
    const FileDescriptor rootFd(::open(QFile::encodeName(root).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (!rootFd)
        return failFromErrno(errno, Text::tr("“%1” cannot be read").arg(root), root);
    for (const FolderEntry &folder : scan.folders) {
        if (const Result<> made = writer.addFolder(folder.path); !made)
            return std::unexpected(made.error());
    }

    StagedTree tree{.folders = scan.folders};
    std::mutex mutex;
    qint64 doneBytes = 0;
    const QString step = Text::tr("Storing files");
    const Result<> staged = inParallel(scan.files.size(), MaxFilesPerSlice, [&](qsizetype first, qsizetype end) -> Result<> {
        Stager stager(writer, root, rootFd.get(), progress);
        for (qsizetype i = first; i < end; ++i) {
            if (progress.cancelled())
                return cancelledError();
            if (scan.files[i].kind == FileKind::Symlink)
                continue;
            if (const Result<> file = stager.stage(scan.files[i]); !file)
                return file;
            const std::lock_guard lock(mutex);
            doneBytes += scan.files[i].size;
            progress.report(doneBytes, scan.totalBytes, step);
        }
        Result<QList<StagedFile>> slice = stager.finish();
        if (!slice)
            return std::unexpected(slice.error());
        const std::lock_guard lock(mutex);
        for (StagedFile &file : *slice)
            tree.add(std::move(file));
        return {};
    });
    if (!staged)
        return std::unexpected(staged.error());

    FolderCursor cursor(writer.source());
    for (const ScannedFile &file : scan.files) {
        if (file.kind != FileKind::Symlink)
            continue;
        Result<StagedFile> link = writer.addLink(cursor, file.path, file.linkTarget);
        if (!link)
            return std::unexpected(link.error());
        tree.add(std::move(*link));
    }
    tree.finish();
    return tree;
}

} // namespace strata
