// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/foldersnapshot.h"

#include "core/base/filetype.h"
#include "core/base/parallel.h"
#include "core/store/sourcefile.h"

#include <QCoreApplication>
#include <QFile>

#include <atomic>
#include <cerrno>
#include <fcntl.h>
#include <vector>

namespace strata {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(strata::FolderSnapshot)
};

constexpr qsizetype PieceBytes = 256 * 1024;
constexpr qsizetype HeadBytes = 8192;
constexpr int MaxAttempts = 3;

/// Hashes files below one root, in one thread.
class Looker
{
public:
    Looker(const QString &root, int rootFd, const Progress &progress) : m_root(root), m_from(rootFd), m_progress(progress) { }

    struct Seen
    {
        FileEntry entry;
        FileStamp stamp;
    };
    // Nothing when the file is no longer there.
    Result<std::optional<Seen>> look(const ScannedFile &scanned)
    {
        for (int attempt = 0; attempt < MaxAttempts; ++attempt) {
            const Result<SourceFile> file = SourceFile::open(m_from, m_root, scanned.path);
            if (!file && file.error().kind == Error::Kind::NotFound)
                return std::nullopt;
            if (!file)
                return std::unexpected(file.error());
            if (!file->isRegular())
                break;
            Result<FileEntry> entry = hashed(scanned.path, *file);
            if (!entry)
                return std::unexpected(entry.error());
            if (file->isUntouched())
                return Seen{.entry = std::move(*entry), .stamp = file->stamp()};
        }
        return SourceFile::neverHoldsStill(m_root, scanned.path);
    }

private:
    Result<FileEntry> hashed(const QString &path, const SourceFile &file)
    {
        FileEntry entry{.path = path, .mode = file.mode()};
        QByteArray head;
        for (;;) {
            if (m_progress.cancelled())
                return cancelledError();
            const Result<qsizetype> got = file.read(m_piece);
            if (!got)
                return std::unexpected(got.error());
            if (*got == 0)
                break;
            const QByteArrayView piece(m_piece.data(), *got);
            m_hasher.add(piece);
            head.append(piece.first(std::min(*got, HeadBytes - head.size())));
            entry.size += *got;
        }
        entry.sha256 = m_hasher.finish();
        entry.type = fileType(path, head);
        return entry;
    }

    const QString &m_root;
    FolderCursor m_from;
    const Progress &m_progress;
    ContentHasher m_hasher;
    std::vector<char> m_piece = std::vector<char>(PieceBytes);
};

FileEntry linkEntry(const ScannedFile &link)
{
    const QByteArray target = link.linkTarget.toUtf8();
    return {.path = link.path,
            .kind = FileKind::Symlink,
            .type = QStringLiteral("symlink"),
            .size = target.size(),
            .mode = link.mode,
            .sha256 = hashOf(target),
            .linkTarget = link.linkTarget};
}

} // namespace

Result<FolderSurvey> surveyFolder(const QString &folder, const ScanOptions &options, const StatIndex &known,
                                  const Progress &progress)
{
    const FileDescriptor root(::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (!root)
        return failFromErrno(errno, Text::tr("“%1” cannot be read").arg(folder), folder);
    FolderSurvey survey{.index = StatIndex::beginLook(root.get())};
    Result<ScannedTree> scan = scanFolder(folder, options, progress);
    if (!scan)
        return std::unexpected(scan.error());
    std::vector<std::optional<Looker::Seen>> seen(size_t(scan->files.size()));
    QList<qsizetype> unknown;
    for (qsizetype i = 0; i < scan->files.size(); ++i) {
        const ScannedFile &file = scan->files[i];
        if (file.kind == FileKind::Symlink) {
            seen[size_t(i)] = {.entry = linkEntry(file), .stamp = file.stamp};
        } else if (const StatIndex::Entry *entry = known.trusted(file.path, file.stamp)) {
            seen[size_t(i)] = {
                .entry = {.path = file.path, .type = entry->type, .size = file.size, .mode = file.mode, .sha256 = entry->sha256},
                .stamp = file.stamp};
        } else {
            unknown.append(i);
        }
    }
    qint64 unknownBytes = 0;
    for (const qsizetype i : std::as_const(unknown))
        unknownBytes += scan->files[i].size;
    std::atomic<qint64> doneBytes = 0;
    const Result<> looked = inParallel(unknown.size(), 64, [&](qsizetype first, qsizetype end) -> Result<> {
        Looker looker(folder, root.get(), progress);
        for (qsizetype i = first; i < end; ++i) {
            if (progress.cancelled())
                return cancelledError();
            const ScannedFile &file = scan->files[unknown[i]];
            Result<std::optional<Looker::Seen>> entry = looker.look(file);
            if (!entry)
                return std::unexpected(entry.error());
            seen[size_t(unknown[i])] = *std::move(entry);
            progress.report(doneBytes += file.size, unknownBytes, Text::tr("Reading the folder"));
        }
        return {};
    });
    if (!looked)
        return std::unexpected(looked.error());
    survey.folders = std::move(scan->folders);
    survey.skipped = std::move(scan->skipped);
    survey.filesRead = int(unknown.size());
    survey.files.reserve(qsizetype(seen.size()));
    for (std::optional<Looker::Seen> &file : seen) {
        if (!file)
            continue;
        survey.index.insert(file->entry.path, {.stamp = file->stamp, .sha256 = file->entry.sha256, .type = file->entry.type});
        survey.files.append(std::move(file->entry));
    }
    return survey;
}

Result<FolderSnapshot> snapshotFolder(const QString &folder, const ScanOptions &options, const Progress &progress)
{
    return surveyFolder(folder, options, StatIndex(), progress).transform([](FolderSurvey &&survey) {
        return FolderSnapshot{.files = std::move(survey.files), .skipped = std::move(survey.skipped)};
    });
}

} // namespace strata
