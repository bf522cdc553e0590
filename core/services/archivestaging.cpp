// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/archivestaging.h"

#include "core/archive/tarreader.h"
#include "core/archive/zipreader.h"
#include "core/base/nameclash.h"
#include "core/base/parallel.h"
#include "core/store/ignorerules.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSet>

#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <limits>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace strata {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(strata::ArchiveStaging)
};

constexpr qsizetype MaxFilesPerSlice = 256;

/// The ignore rules over a list of entries that come in any order: what lies below a folder that is left out is left out with it,
/// and only the folder is reported.
class Filter
{
public:
    explicit Filter(const QStringList &excludes) : m_rules(excludes) { }

    bool takes(const QString &path, bool isFolder)
    {
        for (qsizetype slash = path.indexOf(u'/'); slash >= 0; slash = path.indexOf(u'/', slash + 1)) {
            if (!takesItself(path.first(slash), true))
                return false;
        }
        return takesItself(path, isFolder);
    }

    /// Reports another reason.
    void skip(const QString &path, const QString &reason) { m_skipped.append({.path = path, .reason = reason}); }

    QList<SkippedPath> skipped() &&
    {
        std::ranges::sort(m_skipped, [](const SkippedPath &a, const SkippedPath &b) { return comparePaths(a.path, b.path) < 0; });
        return std::move(m_skipped);
    }

private:
    bool takesItself(const QString &path, bool isFolder)
    {
        if (isFolder) {
            if (const auto known = m_folders.constFind(path); known != m_folders.constEnd())
                return *known;
        }
        const IgnoreRules::Verdict verdict = m_rules.verdict(path, isFolder);
        const bool taken = verdict.kind != IgnoreRules::Verdict::Kind::LeftOut;
        if (!taken)
            skip(path, verdict.reason);
        if (isFolder)
            m_folders.insert(path, taken);
        return taken;
    }

    IgnoreRules m_rules;
    QHash<QString, bool> m_folders;
    QList<SkippedPath> m_skipped;
};

/// The folders of a tree, those too that an archive only implies.
class Folders
{
public:
    void add(const QString &path, quint32 mode) { m_modes.insert(path, mode); }

    void addParentsOf(const QString &path)
    {
        for (qsizetype slash = path.lastIndexOf(u'/'); slash > 0; slash = path.lastIndexOf(u'/', slash - 1)) {
            if (m_modes.contains(path.first(slash)))
                return;
            m_modes.insert(path.first(slash), 0755);
        }
    }

    QList<FolderEntry> sorted() const
    {
        QList<FolderEntry> folders;
        for (auto folder = m_modes.cbegin(); folder != m_modes.cend(); ++folder)
            folders.append({.path = folder.key(), .mode = folder.value()});
        std::ranges::sort(folders, [](const FolderEntry &a, const FolderEntry &b) { return comparePaths(a.path, b.path) < 0; });
        return folders;
    }

private:
    QHash<QString, quint32> m_modes;
};

Result<> addLinks(GenerationWriter &writer, const QList<ArchiveEntry> &links, StagedTree &tree)
{
    FolderCursor cursor(writer.source());
    for (const ArchiveEntry &link : links) {
        Result<StagedFile> staged = writer.addLink(cursor, link.path, link.target);
        if (!staged)
            return std::unexpected(staged.error());
        tree.add(std::move(*staged));
    }
    return {};
}

ArchiveLimits limitsFor(const ArchiveConsent &consent)
{
    ArchiveLimits limits{.backslashAsSlash = consent.backslashAsSlash};
    if (consent.highRatio)
        limits.ratioFrom = std::numeric_limits<qint64>::max();
    return limits;
}

Result<ArchiveTree> stageZip(GenerationWriter &writer, const QString &path, const QStringList &excludes,
                             const ArchiveLimits &limits, const Progress &progress)
{
    const Result<std::unique_ptr<ZipReader>> reader = ZipReader::open(path, limits);
    if (!reader)
        return std::unexpected(reader.error());
    const QList<ArchiveEntry> &entries = (*reader)->entries();

    Filter filter(excludes);
    Folders folders;
    QList<qsizetype> files;
    QList<ArchiveEntry> links;
    qint64 totalBytes = 0;
    for (qsizetype i = 0; i < entries.size(); ++i) {
        const ArchiveEntry &entry = entries[i];
        if (!filter.takes(entry.path, entry.kind == ArchiveEntry::Kind::Folder))
            continue;
        folders.addParentsOf(entry.path);
        if (entry.kind == ArchiveEntry::Kind::Folder) {
            folders.add(entry.path, entry.mode);
        } else if (entry.kind == ArchiveEntry::Kind::Link) {
            links.append(entry);
        } else {
            files.append(i);
            totalBytes += entry.size;
        }
    }

    ArchiveTree result{.tree = {.folders = folders.sorted()}, .skipped = std::move(filter).skipped()};
    for (const FolderEntry &folder : std::as_const(result.tree.folders)) {
        if (const Result<> made = writer.addFolder(folder.path); !made)
            return std::unexpected(made.error());
    }
    std::mutex mutex;
    const QString step = Text::tr("Unpacking files");
    const Result<> staged = inParallel(files.size(), MaxFilesPerSlice, [&](qsizetype first, qsizetype end) -> Result<> {
        StageBatch batch(writer);
        for (qsizetype i = first; i < end; ++i) {
            if (progress.cancelled())
                return cancelledError();
            const ArchiveEntry &entry = entries[files[i]];
            Result<> added;
            if (entry.size > StageBatch::MaxBytesInMemory) {
                added = batch.addStream(
                    entry.path, entry.mode,
                    [&progress, read = (*reader)->stream(files[i])](std::span<char> buffer) -> Result<qsizetype> {
                        return progress.cancelled() ? cancelledError() : read(buffer);
                    });
            } else {
                Result<QByteArray> bytes = (*reader)->read(files[i]);
                added = bytes ? batch.add(entry.path, entry.mode, std::move(*bytes)) : std::unexpected(bytes.error());
            }
            if (!added)
                return added;
        }
        Result<QList<StagedFile>> slice = batch.finish();
        if (!slice)
            return std::unexpected(slice.error());
        const std::lock_guard lock(mutex);
        for (StagedFile &file : *slice)
            result.tree.add(std::move(file));
        progress.report(result.tree.totalBytes, totalBytes, step);
        return {};
    });
    if (!staged)
        return std::unexpected(staged.error());
    if (const Result<> linked = addLinks(writer, links, result.tree); !linked)
        return std::unexpected(linked.error());
    result.tree.finish();
    return result;
}

/// Takes a tar's files as they come. Small ones wait until a handful can be hashed and written on every core.
class TarStaging
{
public:
    TarStaging(GenerationWriter &writer, TarReader &reader, const Progress &progress)
        : m_writer(writer), m_reader(reader), m_progress(progress)
    {
    }

    Result<> file(const ArchiveEntry &entry)
    {
        if (const Result<> made = folderOf(entry.path); !made)
            return made;
        const auto read = [this](std::span<char> buffer) -> Result<qsizetype> {
            return m_progress.cancelled() ? cancelledError() : m_reader.read(buffer);
        };
        if (entry.size > StageBatch::MaxBytesInMemory)
            return stream(entry.path, entry.mode, read);
        QByteArray bytes(entry.size, Qt::Uninitialized);
        for (qint64 filled = 0; filled < entry.size;) {
            const Result<qsizetype> got = read({bytes.data() + filled, size_t(entry.size - filled)});
            if (!got)
                return std::unexpected(got.error());
            filled += *got;
        }
        m_waitingBytes += bytes.size();
        m_waiting.append({.path = entry.path, .mode = entry.mode, .bytes = std::move(bytes)});
        return m_waitingBytes < StageBatch::MaxBytesInMemory && m_waiting.size() < 1024 ? Result<>() : stageWaiting();
    }

    /// A second name for an earlier file: its bytes once more.
    Result<> copyOf(const ArchiveEntry &entry)
    {
        Result<> ready = stageWaiting();
        if (ready)
            ready = folderOf(entry.path);
        if (!ready)
            return ready;
        const QString from = sourceFolder(m_writer.folder()) + u'/' + entry.target;
        FolderCursor cursor(m_writer.source());
        const int folder = cursor.parentOf(entry.target);
        const auto fd = std::make_shared<FileDescriptor>(
            folder < 0 ? -1 : ::openat(folder, cursor.name(), O_RDONLY | O_NOFOLLOW | O_CLOEXEC));
        return stream(entry.path, m_modes.value(entry.target, 0644), [fd, from](std::span<char> buffer) -> Result<qsizetype> {
            const ssize_t got = ::read(fd->get(), buffer.data(), buffer.size());
            return got >= 0 ? Result<qsizetype>(got) : failFromErrno(errno, Text::tr("“%1” cannot be read").arg(from), from);
        });
    }

    Result<> folder(const ArchiveEntry &entry)
    {
        folders.addParentsOf(entry.path);
        folders.add(entry.path, entry.mode);
        return m_writer.addFolder(entry.path);
    }

    Result<> stageWaiting()
    {
        std::mutex mutex;
        const Result<> staged = inParallel(m_waiting.size(), MaxFilesPerSlice, [&](qsizetype first, qsizetype end) -> Result<> {
            StageBatch batch(m_writer);
            for (qsizetype i = first; i < end; ++i) {
                if (const Result<> added = batch.add(m_waiting[i].path, m_waiting[i].mode, m_waiting[i].bytes); !added)
                    return added;
            }
            const std::lock_guard lock(mutex);
            return collect(batch);
        });
        m_waiting.clear();
        m_waitingBytes = 0;
        return staged;
    }

    StagedTree tree;
    Folders folders;

private:
    struct Waiting
    {
        QString path;
        quint32 mode = 0644;
        QByteArray bytes;
    };

    Result<> folderOf(const QString &path)
    {
        const qsizetype slash = path.lastIndexOf(u'/');
        if (slash < 0)
            return {};
        folders.addParentsOf(path);
        return m_writer.addFolder(path.first(slash));
    }

    Result<> stream(const QString &path, quint32 mode, const ReadPiece &read)
    {
        StageBatch batch(m_writer);
        const Result<> added = batch.addStream(path, mode, read);
        return added ? collect(batch) : added;
    }

    Result<> collect(StageBatch &batch)
    {
        Result<QList<StagedFile>> files = batch.finish();
        if (!files)
            return std::unexpected(files.error());
        for (StagedFile &file : *files) {
            m_modes.insert(file.entry.path, file.entry.mode);
            tree.add(std::move(file));
        }
        return {};
    }

    GenerationWriter &m_writer;
    TarReader &m_reader;
    const Progress &m_progress;
    QList<Waiting> m_waiting;
    qint64 m_waitingBytes = 0;
    QHash<QString, quint32> m_modes; // of the files staged
};

Result<ArchiveTree> stageTar(GenerationWriter &writer, const QString &path, ArchiveKind kind, const QStringList &excludes,
                             const ArchiveLimits &limits, const Progress &progress)
{
    const Result<std::unique_ptr<TarReader>> reader = TarReader::open(path, kind, limits, progress.stopToken());
    if (!reader)
        return std::unexpected(reader.error());
    const qint64 packedBytes = QFileInfo(path).size();
    const QString step = Text::tr("Unpacking files");
    Filter filter(excludes);
    TarStaging staging(writer, **reader, progress);
    QList<ArchiveEntry> links;
    QSet<QString> taken;
    for (;;) {
        if (progress.cancelled())
            return cancelledError();
        const Result<std::optional<ArchiveEntry>> entry = (*reader)->next();
        if (!entry)
            return std::unexpected(entry.error());
        if (!*entry)
            break;
        progress.report((*reader)->position(), packedBytes, step);
        const ArchiveEntry &found = **entry;
        if (!filter.takes(found.path, found.kind == ArchiveEntry::Kind::Folder))
            continue;
        Result<> done;
        switch (found.kind) {
        case ArchiveEntry::Kind::File:
            taken.insert(found.path);
            done = staging.file(found);
            break;
        case ArchiveEntry::Kind::Folder: done = staging.folder(found); break;
        case ArchiveEntry::Kind::Link:
            staging.folders.addParentsOf(found.path);
            links.append(found);
            break;
        case ArchiveEntry::Kind::HardLink:
            if (taken.contains(found.target)) {
                taken.insert(found.path);
                done = staging.copyOf(found);
            } else {
                filter.skip(found.path, Text::tr("it is a second name of %1, which is left out").arg(found.target));
            }
            break;
        }
        if (!done)
            return std::unexpected(done.error());
    }
    if (const Result<> staged = staging.stageWaiting(); !staged)
        return std::unexpected(staged.error());
    for (const ArchiveEntry &link : std::as_const(links)) {
        if (const qsizetype slash = link.path.lastIndexOf(u'/'); slash > 0) {
            if (const Result<> made = writer.addFolder(link.path.first(slash)); !made)
                return std::unexpected(made.error());
        }
    }
    if (const Result<> linked = addLinks(writer, links, staging.tree); !linked)
        return std::unexpected(linked.error());
    staging.tree.finish();
    staging.tree.folders = staging.folders.sorted();
    return ArchiveTree{.tree = std::move(staging.tree), .skipped = std::move(filter).skipped()};
}

} // namespace

Result<ArchiveTree> stageArchive(GenerationWriter &writer, const QString &path, const QStringList &excludes,
                                 const ArchiveConsent &consent, const Progress &progress)
{
    const Result<ArchiveKind> kind = archiveKindOf(path);
    if (!kind)
        return std::unexpected(kind.error());
    const ArchiveLimits limits = limitsFor(consent);
    return *kind == ArchiveKind::Zip ? stageZip(writer, path, excludes, limits, progress)
                                     : stageTar(writer, path, *kind, excludes, limits, progress);
}

Result<CapturePreview> previewArchive(const QString &path, const QStringList &excludes, const ArchiveConsent &consent,
                                      const Progress &progress)
{
    const Result<ArchiveKind> kind = archiveKindOf(path);
    if (!kind)
        return std::unexpected(kind.error());
    const ArchiveLimits limits = limitsFor(consent);
    Filter filter(excludes);
    CapturePreview preview;
    QStringList paths;
    const auto count = [&](const ArchiveEntry &entry) {
        const bool isFolder = entry.kind == ArchiveEntry::Kind::Folder;
        if (!filter.takes(entry.path, isFolder))
            return;
        paths.append(entry.path);
        if (isFolder)
            return;
        ++preview.fileCount;
        preview.totalBytes += entry.size;
    };
    if (*kind == ArchiveKind::Zip) {
        const Result<std::unique_ptr<ZipReader>> reader = ZipReader::open(path, limits);
        if (!reader)
            return std::unexpected(reader.error());
        std::ranges::for_each((*reader)->entries(), count);
    } else {
        const Result<std::unique_ptr<TarReader>> reader = TarReader::open(path, *kind, limits, progress.stopToken());
        if (!reader)
            return std::unexpected(reader.error());
        for (;;) {
            if (progress.cancelled())
                return cancelledError();
            const Result<std::optional<ArchiveEntry>> entry = (*reader)->next();
            if (!entry)
                return std::unexpected(entry.error());
            if (!*entry)
                break;
            count(**entry);
        }
    }
    preview.skipped = std::move(filter).skipped();
    std::ranges::sort(paths, [](const QString &a, const QString &b) { return comparePaths(a, b) < 0; });
    paths.removeDuplicates(); // a folder may be named twice
    preview.warnings = nameWarnings(paths);
    return preview;
}

QList<SkippedPath> nameWarnings(const QStringList &paths)
{
    QList<SkippedPath> warnings;
    for (const NameClash &clash : findNameClashes(paths))
        warnings.append({.path = clash.path, .reason = describe(clash)});
    return warnings;
}

ArchiveConsent consentFor(const Error &error)
{
    const QString code = refusalCode(error);
    return {.backslashAsSlash = code == toText(PathProblem::Backslash), .highRatio = code == toText(ArchiveProblem::RatioTooHigh)};
}

} // namespace strata
