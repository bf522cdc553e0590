// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/archiving.h"

#include "core/base/clock.h"
#include "core/catalog/artifacts.h"
#include "core/catalog/files.h"
#include "core/catalog/generations.h"
#include "core/diff/renames.h"
#include "core/diff/treediff.h"
#include "core/services/catalogaccess.h"
#include "core/services/packkeeping.h"
#include "core/services/projectchange.h"
#include "core/services/similarity.h"
#include "core/services/versionplaces.h"
#include "core/store/packing.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <fcntl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace strata {

// Packs are written and checked without the project's lock, for that may take long; nobody else writes packs meanwhile. Then, with
// the lock: the pack gets its name, and of each version the folder in archive/ is put in its place, then the sealed one moves out
// of sight, then the row is committed. Where both are there after a kill, the row says which one counts; without a row it is the
// sealed one. Where only the archived one is, the version is archived.

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(strata::Archiving)
};

/// A version on its way into the archive.
struct Candidate
{
    Generation generation;
    QString folder;
    ManifestFile manifest;
    PackedTree packed;
};

Result<> requireArchivable(const Generation &generation, const Project &project)
{
    switch (generation.status) {
    case GenerationStatus::Completed:
    case GenerationStatus::Failed: break;
    case GenerationStatus::Archived: return {};
    case GenerationStatus::Deleted:
        return fail(Error::Kind::Invalid, Text::tr("%1 was deleted and cannot be archived.").arg(generation.label()),
                    generation.storagePath);
    case GenerationStatus::Pending:
    case GenerationStatus::Generating:
        return fail(Error::Kind::Invalid, Text::tr("%1 is not complete yet and cannot be archived.").arg(generation.label()),
                    generation.storagePath);
    }
    if (project.activeGeneration() == generation.id) {
        return fail(Error::Kind::Invalid,
                    Text::tr("%1 is active and cannot be archived. Activate another version first.").arg(generation.label()),
                    generation.storagePath);
    }
    return {};
}

/// Reads contents by hash: from the sealed files of the versions being archived, else from the packs.
class Contents
{
public:
    explicit Contents(const PackSet &packs) : m_packs(packs) { }

    void add(const ContentHash &hash, const QString &path, qint64 size)
    {
        if (!m_files.contains(hash))
            m_files.insert(hash, {path, size});
    }

    void addBytes(const ContentHash &hash, QByteArray bytes) { m_bytes.insert(hash, std::move(bytes)); }

    Result<QByteArray> read(const ContentHash &hash, qint64 offset, qint64 size) const
    {
        if (const auto bytes = m_bytes.constFind(hash); bytes != m_bytes.cend())
            return bytes->sliced(offset, size);
        const auto file = m_files.constFind(hash);
        if (file == m_files.cend())
            return m_packs.read(hash, offset, size);
        const auto &[path, fileSize] = *file;
        if (offset == 0 && size == fileSize) {
            auto bytes = readFile(path);
            if (bytes && hashOf(*bytes) != hash) {
                return fail(
                    Error::Kind::Invalid,
                    Text::tr("“%1” is not what was captured, so its version was not archived. Verify the library.").arg(path),
                    path);
            }
            return bytes;
        }
        const auto failed = [&] { return failFromErrno(errno, Text::tr("“%1” cannot be read").arg(path), path); };
        const FileDescriptor fd(::open(QFile::encodeName(path).constData(), O_RDONLY | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK));
        if (!fd)
            return failed();
        QByteArray bytes(qsizetype(size), Qt::Uninitialized);
        for (qint64 filled = 0; filled < size;) {
            const ssize_t got = ::pread(fd.get(), bytes.data() + filled, size_t(size - filled), off_t(offset + filled));
            if (got < 0 && errno == EINTR)
                continue;
            if (got <= 0)
                return failed();
            filled += got;
        }
        return bytes;
    }

private:
    const PackSet &m_packs;
    QHash<ContentHash, std::pair<QString, qint64>> m_files;
    QHash<ContentHash, QByteArray> m_bytes;
};

/// The version next to another: what its files are kept as differences from.
struct Neighbour
{
    int version = 0;
    QList<FileEntry> files;
    ContentHash manifest;
};

/// One run.
class Archiving
{
public:
    Archiving(const Library &library, ProjectId project, const Progress &progress)
        : m_library(library), m_folder(library.folder()), m_project(project), m_progress(progress)
    {
    }

    Result<QList<Generation>> run(const QList<GenerationId> &ids);

private:
    Result<> choose(const QList<GenerationId> &ids);
    Result<> plan();
    Result<> planVersion(Candidate &candidate);
    Result<Neighbour> neighbourOf(const Candidate &candidate);
    Result<QHash<ContentHash, ContentHash>> basesOf(const Neighbour &neighbour, const Candidate &candidate);
    void addContent(const ContentHash &hash, qint64 size, const QString &path, const QString &file, const ContentHash &base);
    Result<std::unique_ptr<PackWriter>> pack();
    Result<> check(const QString &pack);
    Result<> commit(PackWriter &writer);
    Result<> commitVersion(ProjectChange &change, const Candidate &candidate);
    Result<QString> stage(const Candidate &candidate, ManifestFile &manifest);

    const Library &m_library;
    const LibraryFolder &m_folder;
    ProjectId m_project;
    const Progress &m_progress;

    std::optional<catalog::Connection> m_connection;
    std::vector<Candidate> m_candidates; // oldest first
    QList<Generation> m_archivedBefore;
    std::shared_ptr<const PackSet> m_packs;
    std::optional<Contents> m_contents;
    QList<NewContent> m_new;
    QSet<ContentHash> m_planned;
    std::optional<Neighbour> m_previous; // the candidate planned last
    QStringList m_bin;
};

Result<QList<Generation>> Archiving::run(const QList<GenerationId> &ids)
{
    const auto lock = lockPacks(m_folder, m_project, PackPatience, m_progress);
    if (!lock)
        return std::unexpected(lock.error());
    auto connection = openCatalog(m_library);
    if (!connection)
        return std::unexpected(connection.error());
    m_connection.emplace(std::move(*connection));
    if (const auto chosen = choose(ids); !chosen)
        return std::unexpected(chosen.error());
    if (!m_candidates.empty()) {
        if (const auto planned = plan(); !planned)
            return std::unexpected(planned.error());
        const auto writer = pack();
        if (!writer)
            return std::unexpected(writer.error());
        if (m_progress.cancelled())
            return cancelledError();
        const auto committed = commit(**writer);
        for (const QString &folder : std::as_const(m_bin))
            static_cast<void>(removeTree(folder)); // what stays is deleted at the next start
        if (!committed) {
            static_cast<void>(cleanProjectPacks(m_folder, m_project, {})); // likewise
            return std::unexpected(committed.error());
        }
    }
    QList<Generation> archived;
    for (const GenerationId id : ids) {
        const auto row = catalog::readGeneration(*m_connection, id);
        if (!row)
            return std::unexpected(row.error());
        archived.append(row->value_or(Generation{}));
    }
    return archived;
}

Result<> Archiving::choose(const QList<GenerationId> &ids)
{
    const auto project = catalog::readProject(*m_connection, m_project);
    if (!project)
        return std::unexpected(project.error());
    if (!*project)
        return fail(Error::Kind::NotFound, Text::tr("This project is no longer in the library."), m_project.toString());
    for (const GenerationId id : ids) {
        const auto row = catalog::readGeneration(*m_connection, id);
        if (!row)
            return std::unexpected(row.error());
        if (!*row || (*row)->project != m_project)
            return fail(Error::Kind::NotFound, Text::tr("This version is no longer in “%1”.").arg((*project)->name), id.toString());
        if (const auto may = requireArchivable(**row, **project); !may)
            return may;
        if ((*row)->status == GenerationStatus::Archived
            || std::ranges::any_of(m_candidates, [id](const Candidate &candidate) { return candidate.generation.id == id; }))
            continue;
        m_candidates.push_back({.generation = **row, .folder = m_folder.absolute((*row)->storagePath)});
    }
    std::ranges::sort(m_candidates, {}, [](const Candidate &candidate) { return candidate.generation.version; });
    return {};
}

Result<> Archiving::plan()
{
    auto packs = PackSet::open(packsFolder(m_folder, m_project));
    if (!packs)
        return std::unexpected(packs.error());
    m_packs = std::move(*packs);
    m_contents.emplace(*m_packs);
    for (Candidate &candidate : m_candidates) {
        if (m_progress.cancelled())
            return cancelledError();
        m_progress.report(0, 0, Text::tr("Reading %1").arg(candidate.generation.label()));
        auto manifest = readManifestFile(candidate.folder);
        if (!manifest)
            return std::unexpected(manifest.error());
        candidate.manifest = std::move(*manifest);
        if (const auto planned = planVersion(candidate); !planned)
            return planned;
    }
    return {};
}

void Archiving::addContent(const ContentHash &hash, qint64 size, const QString &path, const QString &file, const ContentHash &base)
{
    if (size == 0)
        return;
    m_contents->add(hash, file, size);
    if (m_planned.contains(hash) || m_packs->contains(hash))
        return; // stored once, however many versions have it
    m_planned.insert(hash);
    m_new.append({.sha256 = hash, .size = size, .path = path, .base = base});
}

Result<> Archiving::planVersion(Candidate &candidate)
{
    const auto neighbour = neighbourOf(candidate);
    if (!neighbour)
        return std::unexpected(neighbour.error());
    const QString source = sourceFolder(candidate.folder) + u'/';
    for (const FileEntry &file : candidate.manifest.manifest.files) {
        if (file.kind == FileKind::Regular)
            m_contents->add(file.sha256, source + file.path, file.size);
    }
    const auto bases = basesOf(*neighbour, candidate);
    if (!bases)
        return std::unexpected(bases.error());
    for (const FileEntry &file : candidate.manifest.manifest.files) {
        if (file.kind == FileKind::Regular)
            addContent(file.sha256, file.size, file.path, source + file.path, bases->value(file.sha256));
    }
    // Kept in memory: a star or a note may change the file while the others are being packed.
    auto text = readFile(manifestFile(candidate.folder));
    if (!text)
        return std::unexpected(text.error());
    candidate.packed.manifest = hashOf(*text);
    const qint64 size = text->size();
    m_contents->addBytes(candidate.packed.manifest, *std::move(text));
    addContent(candidate.packed.manifest, size, u"manifest.json"_s, {}, neighbour->manifest);
    m_previous = {
        .version = candidate.generation.version, .files = candidate.manifest.manifest.files, .manifest = candidate.packed.manifest};
    return {};
}

// The nearest older version that is in the packs or comes into this one, else the nearest newer.
Result<Neighbour> Archiving::neighbourOf(const Candidate &candidate)
{
    const auto rows = catalog::readGenerations(*m_connection, m_project, true);
    if (!rows)
        return std::unexpected(rows.error());
    const Generation *best = nullptr;
    for (const Generation &row : *rows) { // newest first
        if (row.status != GenerationStatus::Archived)
            continue;
        if (row.version > candidate.generation.version || !best || best->version > candidate.generation.version)
            best = &row;
        if (row.version < candidate.generation.version)
            break;
    }
    if (m_previous && (!best || best->version > candidate.generation.version || best->version < m_previous->version))
        return *m_previous;
    if (!best)
        return Neighbour{};
    const auto tree = readPackedTree(m_folder.absolute(best->storagePath));
    auto files = catalog::readFiles(*m_connection, best->id);
    if (!tree)
        return std::unexpected(tree.error());
    if (!files)
        return std::unexpected(files.error());
    return Neighbour{.version = best->version, .files = std::move(*files), .manifest = *tree ? (*tree)->manifest : ContentHash{}};
}

// Content → content it was made from, as far as names and resemblance tell.
Result<QHash<ContentHash, ContentHash>> Archiving::basesOf(const Neighbour &neighbour, const Candidate &candidate)
{
    QHash<ContentHash, ContentHash> bases;
    if (neighbour.files.isEmpty())
        return bases;
    TreeComparison comparison = compareTrees(neighbour.files, candidate.manifest.manifest.files);
    pairExactCopies(comparison.changes, neighbour.files);
    const ContentReader read = [this](Side, const FileEntry &file) { return m_contents->read(file.sha256, 0, file.size); };
    if (const auto found = findSimilarFiles(comparison, LookFor::RenamesAndCopies, read, m_progress); !found)
        return std::unexpected(found.error());
    for (const FileChange &change : std::as_const(comparison.changes)) {
        const auto &[before, after] = change.file;
        if (before && after && before->kind == FileKind::Regular && after->kind == FileKind::Regular
            && before->sha256 != after->sha256)
            bases.insert(after->sha256, before->sha256);
    }
    return bases;
}

Result<std::unique_ptr<PackWriter>> Archiving::pack()
{
    auto writer = PackWriter::create(m_folder.tempFolder());
    if (!writer)
        return writer;
    const ReadContent read = [this](const ContentHash &hash, qint64 offset, qint64 size) {
        return m_contents->read(hash, offset, size);
    };
    if (const auto packed = packContents(**writer, m_new, *m_packs, read, m_progress); !packed)
        return std::unexpected(packed.error());
    if (const auto finished = (*writer)->finish(); !finished)
        return std::unexpected(finished.error());
    if (const auto checked = check((*writer)->path()); !checked)
        return std::unexpected(checked.error());
    return writer;
}

// As whoever restores will read it: everything of every version from the packs alone.
Result<> Archiving::check(const QString &pack)
{
    const auto packs = PackSet::open(packsFolder(m_folder, m_project), pack);
    if (!packs)
        return std::unexpected(packs.error());
    QSet<ContentHash> checked;
    for (const Candidate &candidate : m_candidates) {
        ManifestFile file = candidate.manifest;
        file.packed = candidate.packed;
        if (const auto whole = checkPackedFiles(file, **packs, checked, m_progress); !whole)
            return whole;
    }
    return {};
}

Result<> Archiving::commit(PackWriter &writer)
{
    auto change = ProjectChange::begin(m_library, m_project);
    if (!change)
        return std::unexpected(change.error());
    if (const auto saved = change->save(); !saved)
        return saved;
    if (!writer.isEmpty()) {
        if (const auto moved = writer.moveTo(packsFolder(m_folder, m_project)); !moved)
            return std::unexpected(moved.error());
    }
    for (const Candidate &candidate : m_candidates) {
        if (const auto committed = commitVersion(*change, candidate); !committed)
            return committed;
    }
    return {};
}

// The folder in archive/, made out of sight.
Result<QString> Archiving::stage(const Candidate &candidate, ManifestFile &manifest)
{
    const QString folder = u"%1/archive-%2"_s.arg(m_folder.tempFolder(), candidate.generation.id.toString());
    if (const auto removed = removeTree(folder); !removed)
        return std::unexpected(removed.error());
    if (const auto made = makePath(folder); !made)
        return std::unexpected(made.error());
    // What was made beside the code later is no part of the packs: it moves as it is.
    const QDir artifacts(artifactsFolder(candidate.folder));
    const QStringList names = artifacts.entryList(QDir::Files | QDir::Hidden | QDir::NoSymLinks);
    if (!names.isEmpty()) {
        if (const auto made = makePath(artifactsFolder(folder)); !made)
            return std::unexpected(made.error());
        for (const QString &name : names) {
            const QString to = artifactsFolder(folder) + u'/' + name;
            if (::link(QFile::encodeName(artifacts.filePath(name)).constData(), QFile::encodeName(to).constData()) != 0)
                return failFromErrno(errno, Text::tr("“%1” cannot be moved to the archive").arg(artifacts.filePath(name)), to);
        }
        if (const auto flushed = syncDirectory(artifactsFolder(folder)); !flushed)
            return std::unexpected(flushed.error());
    }
    auto written = writePackedManifestFile(folder, manifest.manifest, candidate.packed);
    if (!written)
        return std::unexpected(written.error());
    manifest = std::move(*written);
    return folder;
}

Result<> Archiving::commitVersion(ProjectChange &change, const Candidate &candidate)
{
    const auto row = change.generation(candidate.generation.id);
    if (!row)
        return std::unexpected(row.error());
    if (const auto may = requireArchivable(*row, change.project); !may)
        return may;
    if (row->status == GenerationStatus::Archived)
        return {};
    const auto claim = claimVersionFolder(candidate.folder, row->label());
    if (!claim)
        return std::unexpected(claim.error());
    // Its note or star may have been changed meanwhile, its files cannot.
    auto manifest = readManifestFile(candidate.folder);
    if (!manifest)
        return std::unexpected(manifest.error());
    if (manifest->manifest.files != candidate.manifest.manifest.files) {
        return fail(Error::Kind::Invalid,
                    Text::tr("The manifest of %1 changed while it was being archived. Verify the version.").arg(row->label()),
                    candidate.folder);
    }
    const QString place = m_folder.archiveFolder(m_project) + u'/' + LibraryFolder::generationFolderName(row->version, row->id);
    Generation &generation = manifest->manifest.generation;
    generation.status = GenerationStatus::Archived;
    generation.archivedAt = now();
    generation.storagePath = m_folder.relative(place);
    const auto staged = stage(candidate, *manifest);
    if (!staged)
        return std::unexpected(staged.error());
    const QString sealed = newBin(m_folder); // where the sealed folder goes
    Result<> done = change.save().and_then([&] { return renameDurably(*staged, place); }).and_then([&] {
        return renameDurably(candidate.folder, sealed);
    });
    if (done) {
        done = change.commit(
            u"generation.archived"_s, row->id, {{u"version"_s, row->version}}, [&](catalog::Connection &connection) {
                return catalog::putGeneration(connection, generation, {.sha256 = manifest->sha256, .time = manifestTime(place)})
                    .and_then(
                        [&] { return catalog::moveArtifacts(connection, row->id, row->storagePath, generation.storagePath); });
            });
    }
    if (!done) {
        // Not archived, once the sealed folder is back where it was; else the version is archived all the same.
        if (takeFromBin(sealed, candidate.folder)) {
            if (const auto bin = moveToBin(m_folder, existsNoFollow(place) ? place : *staged))
                m_bin.append(*bin);
        }
        return done;
    }
    m_bin.append(sealed);
    return {};
}

} // namespace

Result<QList<Generation>> archiveGenerations(const Library &library, ProjectId project, const QList<GenerationId> &generations,
                                             const Progress &progress)
{
    if (const auto writable = requireWritable(library); !writable)
        return std::unexpected(writable.error());
    if (!QDir(library.folder().projectFolder(project)).exists()) {
        return fail(Error::Kind::NotFound, Text::tr("This project is no longer in the library."),
                    library.folder().projectFolder(project));
    }
    return Archiving(library, project, progress).run(generations);
}

Result<Generation> archiveGeneration(const Library &library, ProjectId project, GenerationId generation, const Progress &progress)
{
    return archiveGenerations(library, project, {generation}, progress).transform([](const QList<Generation> &archived) {
        return archived.first();
    });
}

} // namespace strata
