// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/gitstaging.h"

#include "core/base/parallel.h"
#include "core/base/relpath.h"

#include <QCoreApplication>

#include <algorithm>
#include <atomic>

using namespace Qt::StringLiterals;

namespace strata {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(strata::GitStaging)
};

constexpr qsizetype MaxFilesPerSlice = 256;
constexpr qint64 LongestLink = 4096;
constexpr qint64 LongestPointer = 1024; // git-lfs.com, docs/spec.md
constexpr QByteArrayView PointerStart = "version https://git-lfs.github.com/spec/v1\n";

bool isPointer(QByteArrayView bytes) { return bytes.size() < LongestPointer && bytes.startsWith(PointerStart); }

template <typename Entry>
void sortByPath(QList<Entry> &entries)
{
    std::ranges::sort(entries, [](const Entry &a, const Entry &b) { return comparePaths(a.path, b.path) < 0; });
}

} // namespace

/// A repository object borrowed for one slice of work in one thread.
class GitStaging::Reader
{
public:
    explicit Reader(GitStaging &owner) : m_owner(owner)
    {
        const std::lock_guard lock(owner.m_readersLock);
        if (!owner.m_readers.empty()) {
            m_repository = std::move(owner.m_readers.back());
            owner.m_readers.pop_back();
        }
    }
    ~Reader()
    {
        const std::lock_guard lock(m_owner.m_readersLock);
        if (m_repository)
            m_owner.m_readers.push_back(std::move(m_repository));
    }
    Q_DISABLE_COPY_MOVE(Reader)

    Result<GitBlob> blob(const GitId &id)
    {
        if (!m_repository) {
            auto opened = GitRepository::open(m_owner.m_repository.root());
            if (!opened)
                return std::unexpected(opened.error());
            m_repository = std::move(*opened);
        }
        return m_repository->blob(id);
    }

private:
    GitStaging &m_owner;
    std::unique_ptr<GitRepository> m_repository;
};

/// One tree on its way into one stage.
class GitStaging::Stage
{
public:
    Stage(GitStaging &owner, GenerationWriter &writer, const GitTree &source, const Progress &progress)
        : m_owner(owner), m_writer(writer), m_source(source), m_progress(progress)
    {
    }

    Result<StagedSource> run()
    {
        for (const FolderEntry &folder : m_source.folders) {
            if (const Result<> made = m_writer.addFolder(folder.path); !made)
                return std::unexpected(made.error());
        }
        m_tree.folders = m_source.folders;
        QList<qsizetype> unknown;
        QList<qsizetype> known;
        for (qsizetype i = 0; i < m_source.files.size(); ++i)
            (m_owner.m_known.contains(keyOf(m_source.files[i])) ? known : unknown).append(i);
        if (const Result<> shared = shareKnown(known, unknown); !shared)
            return std::unexpected(shared.error());
        std::ranges::sort(unknown); // neighbours in a folder tend to meet the same thread
        if (const Result<> read = readUnknown(unknown); !read)
            return std::unexpected(read.error());
        if (const Result<> linked = addLinks(); !linked)
            return std::unexpected(linked.error());
        m_tree.finish();
        return StagedSource{.tree = std::move(m_tree), .skipped = m_source.skipped, .origin = Origin::Git};
    }

private:
    // What cannot be shared (its version is gone, or the file has too many names) is moved to `unknown`.
    Result<> shareKnown(const QList<qsizetype> &known, QList<qsizetype> &unknown)
    {
        return inParallel(known.size(), MaxFilesPerSlice, [&](qsizetype first, qsizetype end) -> Result<> {
            FolderCursor cursor(m_writer.source());
            QList<FileEntry> shared;
            QList<qsizetype> refused;
            for (qsizetype i = first; i < end; ++i) {
                if (m_progress.cancelled())
                    return cancelledError();
                const GitFile &file = m_source.files[known[i]];
                const Known content = m_owner.m_known.value(keyOf(file));
                FileEntry entry{
                    .path = file.path, .type = content.type, .size = content.size, .mode = file.mode, .sha256 = content.sha256};
                if (m_writer.addShared(cursor, entry, content.place))
                    shared.append(std::move(entry));
                else
                    refused.append(known[i]);
            }
            const std::lock_guard lock(m_lock);
            for (FileEntry &entry : shared) {
                m_tree.totalBytes += entry.size;
                m_tree.files.append(std::move(entry));
            }
            unknown += refused;
            report(shared.size());
            return {};
        });
    }

    Result<> readUnknown(const QList<qsizetype> &unknown)
    {
        return inParallel(unknown.size(), MaxFilesPerSlice, [&](qsizetype first, qsizetype end) -> Result<> {
            Reader reader(m_owner);
            StageBatch batch(m_writer);
            QList<GitId> pointers;
            for (qsizetype i = first; i < end; ++i) {
                if (m_progress.cancelled())
                    return cancelledError();
                const GitFile &file = m_source.files[unknown[i]];
                const Result<GitBlob> blob = reader.blob(file.blob);
                if (!blob)
                    return std::unexpected(blob.error());
                if (isPointer(blob->bytes()))
                    pointers.append(file.blob);
                if (const Result<> added = add(batch, file, *blob); !added)
                    return added;
            }
            Result<QList<StagedFile>> staged = batch.finish();
            if (!staged)
                return std::unexpected(staged.error());
            const std::lock_guard lock(m_lock);
            for (StagedFile &file : *staged)
                m_tree.add(std::move(file));
            for (const GitId &pointer : pointers)
                m_owner.m_pointers.insert(pointer);
            report(end - first);
            return {};
        });
    }

    static Result<> add(StageBatch &batch, const GitFile &file, const GitBlob &blob)
    {
        const QByteArrayView bytes = blob.bytes();
        if (bytes.size() <= StageBatch::MaxBytesInMemory)
            return batch.add(file.path, file.mode, bytes.toByteArray());
        return batch.addStream(file.path, file.mode, [rest = bytes](std::span<char> buffer) mutable -> Result<qsizetype> {
            const qsizetype taken = std::min(rest.size(), qsizetype(buffer.size()));
            std::ranges::copy(rest.first(taken), buffer.begin());
            rest = rest.sliced(taken);
            return taken;
        });
    }

    Result<> addLinks()
    {
        FolderCursor cursor(m_writer.source());
        Reader reader(m_owner);
        for (const GitFile &link : m_source.links) {
            const Result<GitBlob> target = reader.blob(link.blob);
            if (!target)
                return std::unexpected(target.error());
            Result<StagedFile> staged = m_writer.addLink(cursor, link.path, QString::fromUtf8(target->bytes()));
            if (!staged)
                return std::unexpected(staged.error());
            m_tree.add(std::move(*staged));
        }
        return {};
    }

    void report(qsizetype more)
    {
        m_done += more;
        m_progress.report(m_done, m_source.files.size(),
                          Text::tr("file %1 of %2").arg(QString::number(m_done), QString::number(m_source.files.size())));
    }

    GitStaging &m_owner;
    GenerationWriter &m_writer;
    const GitTree &m_source;
    const Progress &m_progress;
    std::mutex m_lock; // guards what follows, and m_pointers of the owner
    StagedTree m_tree;
    qsizetype m_done = 0;
};

GitStaging::GitStaging(const GitRepository &repository, const QStringList &excludes)
    : m_repository(repository), m_rules(excludes, IgnoreRules::Defaults::Off)
{
}

Result<GitTree> GitStaging::list(const GitId &tree) const
{
    GitTree found;
    if (const Result<> listed = listFolder(tree, {}, found); !listed)
        return std::unexpected(listed.error());
    QHash<QString, QString> links;
    for (const GitFile &link : std::as_const(found.links)) {
        const Result<qint64> size = m_repository.blobSize(link.blob);
        if (!size)
            return std::unexpected(size.error());
        if (*size > LongestLink)
            continue; // no target: it is left out below
        const Result<GitBlob> target = m_repository.blob(link.blob);
        if (!target)
            return std::unexpected(target.error());
        const QString text = QString::fromUtf8(target->bytes());
        if (!text.isEmpty() && text.toUtf8() == target->bytes() && !text.contains(QChar::Null))
            links.insert(link.path, text);
    }
    leaveOutLinksThatLeadOut(found, std::move(links));
    sortByPath(found.files);
    sortByPath(found.links);
    sortByPath(found.folders);
    sortByPath(found.skipped);
    return found;
}

Result<> GitStaging::listFolder(const GitId &tree, const QByteArray &prefix, GitTree &found) const
{
    const Result<QList<GitTreeEntry>> entries = m_repository.entries(tree);
    if (!entries)
        return std::unexpected(entries.error());
    QSet<QByteArray> names;
    for (const GitTreeEntry &entry : *entries) {
        const QByteArray raw = prefix + entry.name;
        const auto skip = [&](const QString &reason) { found.skipped.append({.path = QString::fromUtf8(raw), .reason = reason}); };
        const auto path = safeRelPath(raw);
        const bool isFolder = entry.kind == GitTreeEntry::Kind::Folder;
        if (!path || entry.name.contains('/')) {
            skip(describe(path ? PathProblem::EmptyComponent : path.error()));
        } else if (entry.name.compare(".git", Qt::CaseInsensitive) == 0) {
            skip(Text::tr("it would be taken for a repository of its own"));
        } else if (names.contains(entry.name)) {
            skip(Text::tr("the commit has two entries of that name"));
        } else if (const auto verdict = m_rules.verdict(*path, isFolder); verdict.kind == IgnoreRules::Verdict::Kind::LeftOut) {
            skip(verdict.reason);
        } else if (entry.kind == GitTreeEntry::Kind::Submodule) {
            skip(Text::tr("it is a submodule: its files are in another repository, at commit %1").arg(entry.id.toShortHex()));
        } else if (isFolder) {
            found.folders.append({.path = *path, .mode = 0755});
            if (const Result<> listed = listFolder(entry.id, raw + '/', found); !listed)
                return listed;
        } else if (entry.kind == GitTreeEntry::Kind::Link) {
            found.links.append({.path = *path, .blob = entry.id, .mode = 0777});
        } else {
            found.files.append(
                {.path = *path, .blob = entry.id, .mode = entry.kind == GitTreeEntry::Kind::Executable ? 0755u : 0644u});
        }
        names.insert(entry.name);
    }
    return {};
}

// Each alone first, then with the others that stay: together they may lead where none does alone.
void GitStaging::leaveOutLinksThatLeadOut(GitTree &found, QHash<QString, QString> links) const
{
    const auto leaveOut = [&](const auto &leadsOut) {
        found.links.removeIf([&](const GitFile &link) {
            const auto target = links.constFind(link.path);
            if (target != links.constEnd() && !leadsOut(link.path, *target))
                return false;
            found.skipped.append({.path = link.path,
                                  .reason = target == links.constEnd()
                                                ? Text::tr("the target of the link is too long or not valid UTF-8")
                                                : Text::tr("it is a link that leads out of the folder (to %1)").arg(*target)});
            return true;
        });
    };
    leaveOut([](const QString &path, const QString &target) { return !linkStaysInside(path, target); });
    QHash<QString, QString> kept;
    for (const GitFile &link : std::as_const(found.links))
        kept.insert(link.path, links.value(link.path));
    leaveOut([&](const QString &path, const QString &) { return !linkStaysInside(path, kept); });
}

Result<StagedSource> GitStaging::stage(GenerationWriter &writer, const GitTree &tree, const Progress &progress)
{
    Result<StagedSource> staged = Stage(*this, writer, tree, progress).run();
    m_pointerCount = int(std::ranges::count_if(tree.files, [&](const GitFile &file) { return m_pointers.contains(file.blob); }));
    return staged;
}

void GitStaging::remember(const GitTree &tree, const QList<FileEntry> &entries, const QString &sourceFolder)
{
    QHash<QStringView, const FileEntry *> byPath;
    byPath.reserve(entries.size());
    for (const FileEntry &entry : entries) {
        if (entry.kind == FileKind::Regular)
            byPath.insert(entry.path, &entry);
    }
    for (const GitFile &file : tree.files) {
        if (const FileEntry *entry = byPath.value(file.path)) {
            m_known.insert(
                keyOf(file),
                {.type = entry->type, .size = entry->size, .sha256 = entry->sha256, .place = sourceFolder + u'/' + file.path});
        }
    }
}

} // namespace strata
