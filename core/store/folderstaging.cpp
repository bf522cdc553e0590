// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/folderstaging.h"

#include "core/base/parallel.h"
#include "core/store/sourcefile.h"

#include <QCoreApplication>
#include <QFile>

#include <cerrno>
#include <fcntl.h>

using namespace Qt::StringLiterals;

namespace strata {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(strata::FolderStaging)
};

constexpr qsizetype MaxFilesPerSlice = 256;
constexpr int MaxAttempts = 3;

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
            const Result<SourceFile> source = SourceFile::open(m_from, m_root, file.path);
            if (!source)
                return std::unexpected(source.error());
            if (!source->isRegular())
                break;
            const Result<bool> staged = source->size() <= StageBatch::MaxBytesInMemory ? stageWhole(file.path, *source)
                                                                                       : stageByPieces(file.path, *source);
            if (!staged)
                return std::unexpected(staged.error());
            if (*staged) {
                m_stamps.insert(file.path, source->stamp());
                return {};
            }
        }
        return SourceFile::neverHoldsStill(m_root, file.path);
    }

    // Takes out of `files` what was shared with the library's copy, and answers it.
    Result<QList<FileEntry>> share(QList<FileEntry> &files) { return m_batch.addShared(files); }

    Result<QList<StagedFile>> finish() { return m_batch.finish(); }
    FileStamp stampOf(const QString &path) const { return m_stamps.value(path); }

private:
    // False when the file changed meanwhile.
    Result<bool> stageWhole(const QString &path, const SourceFile &source)
    {
        QByteArray bytes(source.size() + 1, Qt::Uninitialized); // one more than the size shows whether the file grew
        qint64 filled = 0;
        for (bool atEnd = false; !atEnd;) {
            const Result<qsizetype> got = source.read(std::span(bytes.data() + filled, size_t(bytes.size() - filled)));
            if (!got)
                return std::unexpected(got.error());
            filled += *got;
            // There was room for more than the size: what came short of it ended at the file's end.
            atEnd = *got == 0 || filled >= source.size();
        }
        if (filled != source.size() || !source.isUntouched())
            return false;
        bytes.truncate(filled);
        return m_batch.add(path, source.mode(), std::move(bytes)).transform([] { return true; });
    }

    Result<bool> stageByPieces(const QString &path, const SourceFile &source)
    {
        bool changed = false;
        const Result<> staged = m_batch.addStream(path, source.mode(), [&](std::span<char> buffer) -> Result<qsizetype> {
            if (m_progress.cancelled())
                return cancelledError();
            const Result<qsizetype> got = source.read(buffer);
            if (got && *got == 0 && !source.isUntouched()) {
                changed = true; // an error makes the writer drop what it has, so that it can begin again
                return fail(Error::Kind::Busy, {});
            }
            return got;
        });
        if (!staged && !changed)
            return std::unexpected(staged.error());
        return !changed;
    }

    const QString &m_root;
    FolderCursor m_from;
    const Progress &m_progress;
    StageBatch m_batch;
    QHash<QString, FileStamp> m_stamps; // of the files read
};

FileEntry knownEntry(const ScannedFile &file, const StatIndex::Entry &known)
{
    return {.path = file.path, .type = known.type, .size = file.size, .mode = file.mode, .sha256 = known.sha256};
}

} // namespace

Result<StagedFolder> stageFolder(GenerationWriter &writer, const QString &root, const ScannedTree &scan, const StatIndex &known,
                                 StatIndex index, const Progress &progress)
{
    const FileDescriptor rootFd(::open(QFile::encodeName(root).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (!rootFd)
        return failFromErrno(errno, Text::tr("“%1” cannot be read").arg(root), root);
    for (const FolderEntry &folder : scan.folders) {
        if (const Result<> made = writer.addFolder(folder.path); !made)
            return std::unexpected(made.error());
    }

    StagedFolder folder{.tree = {.folders = scan.folders}, .index = std::move(index)};
    StagedTree &tree = folder.tree;
    const auto take = [&](const FileEntry &entry, const FileStamp &stamp) {
        folder.index.insert(entry.path, {.stamp = stamp, .sha256 = entry.sha256, .type = entry.type});
    };
    std::mutex mutex;
    qint64 doneBytes = 0;
    const QString step = Text::tr("Storing files");
    const Result<> staged = inParallel(scan.files.size(), MaxFilesPerSlice, [&](qsizetype first, qsizetype end) -> Result<> {
        Stager stager(writer, root, rootFd.get(), progress);
        QList<FileEntry> unopened;
        QHash<QString, const ScannedFile *> scanned;
        for (qsizetype i = first; i < end; ++i) {
            const ScannedFile &file = scan.files[i];
            if (file.kind == FileKind::Symlink)
                continue;
            scanned.insert(file.path, &file);
            if (const StatIndex::Entry *entry = known.trusted(file.path, file.stamp))
                unopened.append(knownEntry(file, *entry));
        }
        const Result<QList<FileEntry>> shared = stager.share(unopened);
        if (!shared)
            return std::unexpected(shared.error());
        {
            const std::lock_guard lock(mutex);
            for (const FileEntry &entry : *shared) {
                const ScannedFile *file = scanned.take(entry.path);
                tree.totalBytes += entry.size;
                tree.files.append(entry);
                take(entry, file->stamp);
                doneBytes += entry.size;
            }
            progress.report(doneBytes, scan.totalBytes, step);
        }
        for (qsizetype i = first; i < end; ++i) {
            if (progress.cancelled())
                return cancelledError();
            if (!scanned.contains(scan.files[i].path))
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
        for (StagedFile &file : *slice) {
            take(file.entry, stager.stampOf(file.entry.path));
            tree.add(std::move(file));
        }
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
        take(link->entry, file.stamp);
        tree.add(std::move(*link));
    }
    tree.finish();
    return folder;
}

Result<StagedTree> stageFolder(GenerationWriter &writer, const QString &root, const ScannedTree &scan, const Progress &progress)
{
    return stageFolder(writer, root, scan, StatIndex(), StatIndex(), progress).transform([](StagedFolder &&folder) {
        return std::move(folder.tree);
    });
}

} // namespace strata
