// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/folderstaging.h"

#include "core/base/parallel.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <tuple>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace strata {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(strata::FolderStaging)
};

constexpr qint64 MaxBytesInMemory = 16 * 1024 * 1024; // per thread; larger files go piece by piece
constexpr qsizetype FilesPerSlice = 32;
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
        : m_writer(writer), m_root(root), m_from(rootFd), m_to(writer.source()), m_progress(progress)
    {
    }

    Result<StagedFile> stage(const ScannedFile &file)
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
            const Result<std::optional<StagedFile>> staged = before.st_size <= MaxBytesInMemory ? stageWhole(file, before)
                                                                                                : stageByPieces(file, before);
            if (!staged)
                return std::unexpected(staged.error());
            if (*staged)
                return **staged;
        }
        return fail(Error::Kind::Busy,
                    Text::tr("“%1” changes while it is being read. Stop the program that writes it, then try again.")
                        .arg(m_root + u'/' + file.path),
                    m_root + u'/' + file.path);
    }

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

    // Nothing when the file changed meanwhile.
    Result<std::optional<StagedFile>> stageWhole(const ScannedFile &file, const struct stat &before)
    {
        // One byte more than the size shows whether the file grew.
        if (m_buffer.size() < before.st_size + 1)
            m_buffer.resize(before.st_size + 1);
        qint64 filled = 0;
        while (filled <= before.st_size) {
            const ssize_t got = ::read(m_fd.get(), m_buffer.data() + filled, size_t(before.st_size + 1 - filled));
            if (got < 0 && errno == EINTR)
                continue;
            if (got < 0)
                return unreadable(file.path);
            if (got == 0)
                break;
            filled += got;
        }
        if (filled != before.st_size || !unchanged(before))
            return std::nullopt;
        return m_writer.addFile(m_to, file.path, before.st_mode & 0777, QByteArrayView(m_buffer).first(filled));
    }

    Result<std::optional<StagedFile>> stageByPieces(const ScannedFile &file, const struct stat &before)
    {
        bool changed = false;
        const Result<StagedFile> staged = m_writer.addFile(
            m_to, file.path, before.st_mode & 0777, [&](std::span<char> buffer) -> Result<qsizetype> {
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
        if (changed)
            return std::nullopt;
        if (!staged)
            return std::unexpected(staged.error());
        return *staged;
    }

    GenerationWriter &m_writer;
    const QString &m_root;
    FolderCursor m_from;
    FolderCursor m_to;
    const Progress &m_progress;
    FileDescriptor m_fd;
    QByteArray m_buffer;
};

} // namespace

void StagedTree::add(StagedFile staged)
{
    totalBytes += staged.entry.size;
    contents.append(std::move(staged.content));
    files.append(std::move(staged.entry));
}

void StagedTree::finish()
{
    std::ranges::sort(files, [](const FileEntry &a, const FileEntry &b) { return comparePaths(a.path, b.path) < 0; });
    // Of equal contents under several names the one that tells less stays: a copy of a secret file has no preview either.
    std::ranges::sort(contents, [](const Content &a, const Content &b) {
        return std::tie(a.sha256, a.preview, a.type) < std::tie(b.sha256, b.preview, b.type);
    });
    const auto repeated = std::ranges::unique(contents, [](const Content &a, const Content &b) { return a.sha256 == b.sha256; });
    contents.erase(repeated.begin(), repeated.end());
}

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
    const Result<> staged = inParallel(scan.files.size(), FilesPerSlice, [&](qsizetype first, qsizetype end) -> Result<> {
        Stager stager(writer, root, rootFd.get(), progress);
        QList<StagedFile> slice;
        for (qsizetype i = first; i < end; ++i) {
            if (progress.cancelled())
                return cancelledError();
            if (scan.files[i].kind == FileKind::Symlink)
                continue;
            Result<StagedFile> file = stager.stage(scan.files[i]);
            if (!file)
                return std::unexpected(file.error());
            slice.append(std::move(*file));
        }
        const std::lock_guard lock(mutex);
        for (StagedFile &file : slice) {
            doneBytes += file.entry.size;
            tree.add(std::move(file));
        }
        progress.report(doneBytes, scan.totalBytes, step);
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
