// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/verifying.h"

#include "core/base/clock.h"
#include "core/base/fileio.h"
#include "core/catalog/artifacts.h"
#include "core/catalog/contentplaces.h"
#include "core/catalog/events.h"
#include "core/catalog/files.h"
#include "core/catalog/generations.h"
#include "core/catalog/query.h"
#include "core/services/catalogaccess.h"
#include "core/services/packkeeping.h"
#include "core/services/projects.h"
#include "core/services/versionplaces.h"
#include "core/store/activelink.h"
#include "core/store/eventsfile.h"
#include "core/store/librarylock.h"
#include "core/store/manifestfile.h"
#include "core/store/metadatafile.h"
#include "core/store/packcleaning.h"
#include "core/store/treecheck.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QLocale>

#include <limits>
#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace strata {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(strata::Verification)
};

/// One run; keeps what was hashed, so that a content shared by a hundred versions is read once.
class Verification
{
public:
    Verification(const Library &library, catalog::Connection &connection, VerifyDepth depth, const Progress &progress)
        : m_library(library), m_folder(library.folder()), m_connection(connection), m_depth(depth), m_progress(progress)
    {
    }

    Result<VerifyReport> run(ProjectId project, GenerationId generation);

private:
    using Kind = ProblemKind;
    struct Listing
    {
        QList<Generation> rows;
        QList<Generation> deleted; // in the trash, or without files by retention
        QHash<GenerationId, catalog::ManifestStamp> manifests;
        QStringList folders; // relative to the library's folder
        std::optional<Project> row;
        bool hasAllEvents = true; // the catalog's are those of events.jsonl
    };

    Result<> checkCatalog();
    Result<> checkProjectFolders();
    Result<Listing> list(ProjectId project);
    Result<> checkProject(ProjectId project, const Listing &listing);
    Result<> checkPacks(ProjectId project);
    Result<> checkPacked(const Generation &generation, const ManifestFile &file);
    Result<std::shared_ptr<const PackSet>> packsOf(ProjectId project);
    void checkLink(const Project &project, const Listing &listing);
    Result<> checkGeneration(const Generation &generation, const catalog::ManifestStamp &stamp);
    Result<> checkRows(const Generation &generation, const Manifest &manifest);
    Result<> checkArtifacts(const Generation &generation);
    Result<QList<VerifyProblem::Reached>> otherNames(const Inode &inode, const ContentHash &content, const QString &file);
    void checkLeftovers();
    void report(ProjectId project, Kind kind, const QString &path, const QString &problem)
    {
        m_report.problems.append({.project = project, .path = path, .problem = problem, .kind = kind});
    }
    void report(const Generation &generation, Kind kind, const QString &path, const QString &problem)
    {
        m_report.problems.append({.project = generation.project,
                                  .version = generation.version,
                                  .path = path,
                                  .problem = problem,
                                  .kind = kind,
                                  .generation = generation.id});
    }

    const Library &m_library;
    const LibraryFolder &m_folder;
    catalog::Connection &m_connection;
    VerifyDepth m_depth;
    const Progress &m_progress;
    VerifyReport m_report;
    InodeHashes m_hashes;
    std::shared_ptr<const PackSet> m_packs; // of m_packsOf
    ProjectId m_packsOf;
    QHash<ContentHash, QString> m_contents; // of these packs, checked: what is wrong with it; empty: nothing
    qint64 m_doneBytes = 0;
    qint64 m_totalBytes = 0;
};

Result<VerifyReport> Verification::run(ProjectId project, GenerationId generation)
{
    QList<ProjectId> projects{project};
    if (project.isNull()) {
        const auto known = catalog::readProjects(m_connection);
        if (!known)
            return std::unexpected(known.error());
        projects.clear();
        for (const Project &each : *known)
            projects.append(each.id);
        if (const auto checked = checkCatalog(); !checked)
            return std::unexpected(checked.error());
        if (const auto checked = checkProjectFolders(); !checked)
            return std::unexpected(checked.error());
        checkLeftovers();
    }
    QList<std::pair<ProjectId, Listing>> listings;
    for (const ProjectId id : std::as_const(projects)) {
        auto listing = list(id);
        if (!listing)
            return std::unexpected(listing.error());
        if (!generation.isNull())
            listing->rows.removeIf([&](const Generation &row) { return row.id != generation; });
        for (const Generation &row : std::as_const(listing->rows))
            m_totalBytes += row.totalBytes;
        listings.append({id, std::move(*listing)});
    }
    for (const auto &[id, listing] : std::as_const(listings)) {
        if (generation.isNull()) {
            if (const auto checked = checkProject(id, listing); !checked)
                return std::unexpected(checked.error());
        }
        for (const Generation &row : listing.rows) {
            if (m_progress.cancelled())
                return cancelledError();
            if (const auto checked = checkGeneration(row, listing.manifests.value(row.id)); !checked)
                return std::unexpected(checked.error());
        }
    }
    return m_report;
}

Result<> Verification::checkCatalog()
{
    const QString pages = m_depth == VerifyDepth::Quick ? u"PRAGMA quick_check"_s : u"PRAGMA integrity_check"_s;
    for (const auto &sql : {pages, u"PRAGMA foreign_key_check"_s}) {
        const auto lines = catalog::Query(m_connection, sql).all([](const catalog::Query &row) { return row.text(0); });
        if (!lines)
            return std::unexpected(lines.error());
        for (const QString &line : *lines) {
            if (line != "ok"_L1)
                report(ProjectId(), Kind::CatalogDamaged, u"library.db"_s,
                       Text::tr("The catalog is damaged (%1). Rebuild it.").arg(line));
        }
    }
    return {};
}

Result<> Verification::checkProjectFolders()
{
    for (const QString &name : QDir(m_folder.projectsFolder()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot)) {
        const ProjectId id = ProjectId::fromString(name);
        const QString path = m_folder.relative(m_folder.projectsFolder() + u'/' + name);
        if (id.isNull() || id.toString() != name) {
            report(ProjectId(), Kind::Stray, path, Text::tr("This is no project's folder."));
            continue;
        }
        const auto row = catalog::readProject(m_connection, id);
        if (!row)
            return std::unexpected(row.error());
        if (!*row)
            report(id, Kind::OrphanProject, path,
                   Text::tr("This project is not in the catalog. Open the library again or rebuild it."));
    }
    return {};
}

// Under the project's lock, so that a capture between its rename and its commit is not taken for an orphan.
Result<Verification::Listing> Verification::list(ProjectId project)
{
    std::optional<LibraryLock> lock;
    if (!m_library.isReadOnly() && QDir(m_folder.projectFolder(project)).exists()) {
        auto taken = LibraryLock::acquire(m_folder.projectLockFile(project), LibraryLock::Mode::Shared, LockPatience, m_progress);
        if (!taken)
            return std::unexpected(taken.error());
        lock.emplace(std::move(*taken));
    }
    Listing listing;
    auto rows = catalog::readGenerations(m_connection, project, true);
    auto manifests = catalog::readManifestStamps(m_connection, project);
    auto row = catalog::readProject(m_connection, project);
    if (!rows)
        return std::unexpected(rows.error());
    if (!manifests)
        return std::unexpected(manifests.error());
    if (!row)
        return std::unexpected(row.error());
    if (m_depth == VerifyDepth::Full && row->has_value()) {
        const auto inFile = readEventsFile(m_folder.eventsFile(project));
        const auto inCatalog = catalog::readEvents(m_connection, project, std::numeric_limits<int>::max());
        if (!inCatalog)
            return std::unexpected(inCatalog.error());
        QList<Event> ascending = *inCatalog;
        std::ranges::reverse(ascending);
        listing.hasAllEvents = inFile && inFile->events == ascending;
    }
    listing.rows = std::move(*rows);
    listing.manifests = std::move(*manifests);
    listing.row = std::move(*row);
    std::ranges::reverse(listing.rows);
    const auto deleted = catalog::readDeletedGenerations(m_connection);
    if (!deleted)
        return std::unexpected(deleted.error());
    for (const auto &[generation, time] : *deleted) {
        if (generation.project == project)
            listing.deleted.append(generation);
    }
    const QStringList ours{m_folder.activeLink(project), packsFolder(m_folder, project),
                           m_folder.archiveFolder(project) + u"/.lock"_s};
    for (const QString &parent : versionFolders(m_folder, project)) {
        for (const QString &name : QDir(parent).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot)) {
            if (!ours.contains(parent + u'/' + name))
                listing.folders.append(m_folder.relative(parent + u'/' + name));
        }
    }
    return listing;
}

Result<> Verification::checkProject(ProjectId id, const Listing &listing)
{
    if (!listing.row)
        return fail(Error::Kind::NotFound, Text::tr("This project is no longer in the library."), id.toString());
    const QString folder = m_folder.relative(m_folder.projectFolder(id));
    if (!QDir(m_folder.projectFolder(id)).exists()) {
        report(id, Kind::ProjectMissing, folder, Text::tr("The project's folder is missing."));
        return {};
    }
    const QString metadataPath = m_folder.relative(m_folder.metadataFile(id));
    if (const auto metadata = readMetadata(m_folder.metadataFile(id)); !metadata)
        report(id, Kind::MetadataDamaged, metadataPath, metadata.error().message);
    else if (*metadata != *listing.row)
        report(id, Kind::CatalogDiffers, metadataPath,
               Text::tr("The catalog and this file differ. Open the library again or rebuild it."));
    if (!listing.hasAllEvents)
        report(id, Kind::CatalogDiffers, m_folder.relative(m_folder.eventsFile(id)),
               Text::tr("The catalog and this file tell different histories. Rebuild the catalog."));
    checkLink(*listing.row, listing);
    for (const QString &path : listing.folders) {
        if (!std::ranges::contains(listing.rows, path, &Generation::storagePath)
            && !std::ranges::contains(listing.deleted, path, &Generation::storagePath))
            report(id, Kind::OrphanFolder, path,
                   Text::tr("This is in no version of the catalog. Open the library again or rebuild it."));
    }
    return checkPacks(id);
}

// Damaged packs, and those that nothing needs.
Result<> Verification::checkPacks(ProjectId project)
{
    const auto packs = packsOf(project);
    if (!packs)
        return std::unexpected(packs.error());
    const QString place = m_folder.relative(packsFolder(m_folder, project));
    for (const QString &problem : (*packs)->problems())
        report(project, Kind::PackDamaged, place, problem);
    const auto needed = contentsInUse(m_folder, project, **packs);
    if (!needed)
        return {}; // told with the version that cannot be read
    for (const QString &pack : unneededPacks(**packs, *needed))
        report(project, Kind::PackUnneeded, m_folder.relative(pack),
               Text::tr("No version needs this pack. Open the library again to be rid of it."));
    return {};
}

// Opened once for all versions of a project that follow each other.
Result<std::shared_ptr<const PackSet>> Verification::packsOf(ProjectId project)
{
    if (m_packs && m_packsOf == project)
        return m_packs;
    auto packs = PackSet::open(packsFolder(m_folder, project));
    if (!packs)
        return packs;
    m_packs = *packs;
    m_packsOf = project;
    m_contents.clear();
    return packs;
}

Result<> Verification::checkPacked(const Generation &generation, const ManifestFile &file)
{
    const auto packs = packsOf(generation.project);
    if (!packs)
        return std::unexpected(packs.error());
    const auto checkContent = [&](const ContentHash &hash, const QString &path) {
        auto known = m_contents.find(hash);
        if (known == m_contents.end()) {
            const auto checked = (*packs)->check(hash);
            known = m_contents.insert(hash, checked ? QString() : checked.error().message);
        }
        if (!known->isEmpty())
            report(generation, Kind::PackDamaged, path, *known);
    };
    qint64 done = m_doneBytes;
    for (const FileEntry &entry : file.manifest.files) {
        if (m_progress.cancelled())
            return cancelledError();
        ++m_report.files;
        if (entry.kind == FileKind::Regular)
            checkContent(entry.sha256, entry.path);
        m_progress.report(done += entry.size, m_totalBytes, Text::tr("Reading %1").arg(generation.label()));
    }
    return {};
}

void Verification::checkLink(const Project &project, const Listing &listing)
{
    const QString generations = m_folder.generationsFolder(project.id);
    const QString path = m_folder.relative(m_folder.activeLink(project.id));
    const QString target = readActiveLink(generations);
    const auto active = std::ranges::find(listing.rows, project.activeGeneration(), &Generation::id);
    if (project.activeGeneration().isNull() || active == listing.rows.end()) {
        if (existsNoFollow(m_folder.activeLink(project.id)))
            report(project.id, Kind::ActiveLinkWrong, path, Text::tr("The link “active” is there, but no version is active."));
        if (!project.activeGeneration().isNull())
            report(project.id, Kind::CatalogDiffers, path, Text::tr("The active version is not in the catalog."));
        return;
    }
    if (target.isEmpty())
        report(project.id, Kind::ActiveLinkMissing, path,
               Text::tr("The link “active” is missing; it should point to %1.").arg(active->label()));
    else if (!QDir(generations + u'/' + target).exists())
        report(project.id, Kind::ActiveLinkDangling, path, Text::tr("The link “active” points to nothing."));
    else if (target != LibraryFolder::generationFolderName(active->version, active->id))
        report(project.id, Kind::ActiveLinkWrong, path,
               Text::tr("The link “active” points elsewhere than to %1.").arg(active->label()));
}

Result<> Verification::checkGeneration(const Generation &generation, const catalog::ManifestStamp &stamp)
{
    const QString folder = m_folder.absolute(generation.storagePath);
    ++m_report.generations;
    m_report.bytes += generation.totalBytes;
    const auto ended = [&, base = m_doneBytes] { m_doneBytes = base + generation.totalBytes; };
    if (!QDir(folder).exists()) {
        report(generation, Kind::VersionMissing, generation.storagePath, Text::tr("The version's folder is missing."));
        ended();
        return {};
    }
    const auto packs = packsOf(generation.project);
    if (!packs)
        return std::unexpected(packs.error());
    const auto file = readManifestFile(folder, packs->get());
    if (!file) {
        report(generation, Kind::ManifestDamaged, generation.storagePath + u"/manifest.json"_s, file.error().message);
        ended();
        return {};
    }
    if (file->sha256 != stamp.sha256) {
        report(generation, Kind::CatalogDiffers, generation.storagePath + u"/manifest.json"_s,
               Text::tr("The catalog and the manifest differ. Open the library again or rebuild it."));
    }
    if (const auto checked = checkRows(generation, file->manifest); !checked)
        return checked;
    if (file->packed) {
        if (const auto checked = checkPacked(generation, *file); !checked)
            return checked;
    } else if (generation.hasFiles()) {
        qint64 hashed = m_doneBytes;
        const auto read = [&](qint64 bytes) {
            hashed += bytes;
            m_progress.report(hashed, m_totalBytes, Text::tr("Reading %1").arg(generation.label()));
        };
        const auto check = m_depth == VerifyDepth::Quick ? checkTreeQuickly(folder, file->manifest, m_hashes, m_progress)
                                                         : checkTree(folder, file->manifest, m_hashes, read, m_progress);
        if (!check)
            return std::unexpected(check.error());
        m_report.files += check->files;
        for (const TreeProblem &problem : check->problems) {
            report(generation, problem.kind, problem.path, problem.problem);
            const auto entry = std::ranges::find(file->manifest.files, problem.path, &FileEntry::path);
            if (problem.inode == Inode{} || entry == file->manifest.files.end())
                continue;
            auto reached = otherNames(problem.inode, entry->sha256, sourceFolder(folder) + u'/' + problem.path);
            if (!reached)
                return std::unexpected(reached.error());
            m_report.problems.last().reached = std::move(*reached);
        }
    }
    ended();
    m_progress.report(m_doneBytes, m_totalBytes, Text::tr("Reading %1").arg(generation.label()));
    return checkArtifacts(generation);
}

// Where else the inode of a changed file has a name: versions share equal contents by hard links.
Result<QList<VerifyProblem::Reached>> Verification::otherNames(const Inode &inode, const ContentHash &content, const QString &file)
{
    const auto places = catalog::readPlaces(m_connection, content);
    if (!places)
        return std::unexpected(places.error());
    QList<VerifyProblem::Reached> reached;
    for (const catalog::ContentPlace &place : *places) {
        const QString path = sourceFolder(m_folder.absolute(place.storagePath)) + u'/' + place.path;
        struct stat status;
        if (path != file && ::lstat(QFile::encodeName(path).constData(), &status) == 0
            && Inode{.device = status.st_dev, .number = status.st_ino} == inode)
            reached.append({.project = place.project, .version = place.version, .path = place.path});
    }
    return reached;
}

// What a killed process left is deleted at the next start; what stays for a day, nobody deletes.
void Verification::checkLeftovers()
{
    const QDir temp(m_folder.tempFolder());
    for (const QFileInfo &info : temp.entryInfoList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot)) {
        if (info.lastModified().secsTo(now()) > 24 * 60 * 60)
            report(
                ProjectId(), Kind::Leftover, m_folder.relative(info.filePath()),
                Text::tr("This was left behind on %1.").arg(QLocale().toString(info.lastModified().date(), QLocale::ShortFormat)));
    }
}

Result<> Verification::checkRows(const Generation &generation, const Manifest &manifest)
{
    Generation expected = generation;
    expected.isActive = false;
    if (expected != manifest.generation) {
        report(generation, Kind::CatalogDiffers, {},
               Text::tr("What the catalog says of this version differs from its manifest. Open the library again or rebuild it."));
    }
    const auto rows = catalog::readFiles(m_connection, generation.id);
    if (!rows)
        return std::unexpected(rows.error());
    if (*rows != manifest.files) {
        report(generation, Kind::CatalogDiffers, {},
               Text::tr("The catalog's list of files differs from the manifest's. Rebuild the catalog."));
    }
    return {};
}

Result<> Verification::checkArtifacts(const Generation &generation)
{
    const auto artifacts = catalog::readArtifacts(m_connection, generation.id);
    if (!artifacts)
        return std::unexpected(artifacts.error());
    for (const Artifact &artifact : *artifacts) {
        if (m_depth == VerifyDepth::Quick && QFileInfo(m_folder.absolute(artifact.path)).size() == artifact.size)
            continue;
        const auto bytes = readFile(m_folder.absolute(artifact.path));
        if (!bytes)
            report(generation, Kind::ArtifactMissing, artifact.path, bytes.error().message);
        else if (hashOf(*bytes) != artifact.sha256)
            report(generation, Kind::ArtifactChanged, artifact.path, Text::tr("The content has changed."));
    }
    return {};
}

} // namespace

Result<VerifyReport> verify(const Library &library, ProjectId project, GenerationId generation, VerifyDepth depth,
                            const Progress &progress)
{
    auto connection = openCatalog(library);
    if (!connection)
        return std::unexpected(connection.error());
    return Verification(library, *connection, depth, progress).run(project, generation);
}

QString toPlainText(const Library &library, const VerifyReport &report)
{
    QHash<ProjectId, QString> names;
    for (const ProjectSummary &summary : listProjects(library).value_or(QList<ProjectSummary>()))
        names.insert(summary.project.id, summary.project.name);
    QString text = Text::tr("Library %1, verified on %2: %n problems", nullptr, int(report.problems.size()))
                       .arg(library.folder().root, toIsoText(now()))
                   + u'\n';
    for (const VerifyProblem &problem : report.problems) {
        QStringList words;
        if (!problem.project.isNull())
            words.append(names.value(problem.project, problem.project.toString()));
        if (problem.version > 0)
            words.append(u"v%1"_s.arg(problem.version));
        if (!problem.path.isEmpty())
            words.append(problem.path);
        text += words.join(u' ') + u": "_s + problem.problem;
        for (const VerifyProblem::Reached &reached : problem.reached)
            text += u' '
                    + Text::tr("It is also %1 in %2 v%3.").arg(reached.path, names.value(reached.project)).arg(reached.version);
        text += u'\n';
    }
    return text;
}

QJsonObject toJson(const VerifyReport &report)
{
    QJsonArray problems;
    for (const VerifyProblem &problem : report.problems)
        problems.append(toJson(problem));
    return {
        {u"generations"_s, report.generations},
        {u"files"_s, report.files},
        {u"bytes"_s, report.bytes},
        {u"problems"_s, problems},
    };
}

QJsonObject toJson(const VerifyProblem &problem)
{
    QJsonObject json{
        {u"project_id"_s, problem.project.isNull() ? QJsonValue() : QJsonValue(problem.project.toString())},
        {u"version"_s, problem.version == 0 ? QJsonValue() : QJsonValue(problem.version)},
        {u"path"_s, problem.path},
        {u"problem"_s, problem.problem},
        {u"kind"_s, toText(problem.kind)},
    };
    QJsonArray reached;
    for (const VerifyProblem::Reached &name : problem.reached)
        reached.append(
            QJsonObject{{u"project_id"_s, name.project.toString()}, {u"version"_s, name.version}, {u"path"_s, name.path}});
    if (!reached.isEmpty())
        json.insert(u"reached"_s, reached);
    return json;
}

} // namespace strata
