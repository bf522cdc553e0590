// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/verifying.h"

#include "core/base/fileio.h"
#include "core/catalog/artifacts.h"
#include "core/catalog/files.h"
#include "core/catalog/generations.h"
#include "core/catalog/query.h"
#include "core/services/catalogaccess.h"
#include "core/services/packkeeping.h"
#include "core/services/versionplaces.h"
#include "core/store/activelink.h"
#include "core/store/librarylock.h"
#include "core/store/manifestfile.h"
#include "core/store/metadatafile.h"
#include "core/store/packcleaning.h"
#include "core/store/treecheck.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>

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
    Verification(const Library &library, catalog::Connection &connection, const Progress &progress)
        : m_library(library), m_folder(library.folder()), m_connection(connection), m_progress(progress)
    {
    }

    Result<VerifyReport> run(ProjectId project, GenerationId generation);

private:
    struct Listing
    {
        QList<Generation> rows;
        QList<Generation> deleted; // in the trash, or without files by retention
        QHash<GenerationId, catalog::ManifestStamp> manifests;
        QStringList folders; // relative to the library's folder
        std::optional<Project> row;
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
    void report(ProjectId project, int version, const QString &path, const QString &problem)
    {
        m_report.problems.append({.project = project, .version = version, .path = path, .problem = problem});
    }

    const Library &m_library;
    const LibraryFolder &m_folder;
    catalog::Connection &m_connection;
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
    for (const auto &sql : {u"PRAGMA integrity_check"_s, u"PRAGMA foreign_key_check"_s}) {
        const auto lines = catalog::Query(m_connection, sql).all([](const catalog::Query &row) { return row.text(0); });
        if (!lines)
            return std::unexpected(lines.error());
        for (const QString &line : *lines) {
            if (line != "ok"_L1)
                report({}, 0, u"library.db"_s, Text::tr("The catalog is damaged (%1). Rebuild it.").arg(line));
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
            report({}, 0, path, Text::tr("This is no project's folder."));
            continue;
        }
        const auto row = catalog::readProject(m_connection, id);
        if (!row)
            return std::unexpected(row.error());
        if (!*row)
            report(id, 0, path, Text::tr("This project is not in the catalog. Open the library again or rebuild it."));
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
        report(id, 0, folder, Text::tr("The project's folder is missing."));
        return {};
    }
    const QString metadataPath = m_folder.relative(m_folder.metadataFile(id));
    if (const auto metadata = readMetadata(m_folder.metadataFile(id)); !metadata)
        report(id, 0, metadataPath, metadata.error().message);
    else if (*metadata != *listing.row)
        report(id, 0, metadataPath, Text::tr("The catalog and this file differ. Open the library again or rebuild it."));
    checkLink(*listing.row, listing);
    for (const QString &path : listing.folders) {
        if (!std::ranges::contains(listing.rows, path, &Generation::storagePath)
            && !std::ranges::contains(listing.deleted, path, &Generation::storagePath))
            report(id, 0, path, Text::tr("This is in no version of the catalog. Open the library again or rebuild it."));
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
        report(project, 0, place, problem);
    const auto needed = contentsInUse(m_folder, project, **packs);
    if (!needed)
        return {}; // told with the version that cannot be read
    for (const QString &pack : unneededPacks(**packs, *needed))
        report(project, 0, m_folder.relative(pack),
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
            report(generation.project, generation.version, path, *known);
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
            report(project.id, 0, path, Text::tr("The link “active” is there, but no version is active."));
        if (!project.activeGeneration().isNull())
            report(project.id, 0, path, Text::tr("The active version is not in the catalog."));
        return;
    }
    if (target.isEmpty())
        report(project.id, 0, path, Text::tr("The link “active” is missing; it should point to %1.").arg(active->label()));
    else if (!QDir(generations + u'/' + target).exists())
        report(project.id, 0, path, Text::tr("The link “active” points to nothing."));
    else if (target != LibraryFolder::generationFolderName(active->version, active->id))
        report(project.id, 0, path, Text::tr("The link “active” points elsewhere than to %1.").arg(active->label()));
}

Result<> Verification::checkGeneration(const Generation &generation, const catalog::ManifestStamp &stamp)
{
    const QString folder = m_folder.absolute(generation.storagePath);
    ++m_report.generations;
    m_report.bytes += generation.totalBytes;
    const auto ended = [&, base = m_doneBytes] { m_doneBytes = base + generation.totalBytes; };
    if (!QDir(folder).exists()) {
        report(generation.project, generation.version, generation.storagePath, Text::tr("The version's folder is missing."));
        ended();
        return {};
    }
    const auto packs = packsOf(generation.project);
    if (!packs)
        return std::unexpected(packs.error());
    const auto file = readManifestFile(folder, packs->get());
    if (!file) {
        report(generation.project, generation.version, generation.storagePath + u"/manifest.json"_s, file.error().message);
        ended();
        return {};
    }
    if (file->sha256 != stamp.sha256) {
        report(generation.project, generation.version, generation.storagePath + u"/manifest.json"_s,
               Text::tr("The catalog and the manifest differ. Open the library again or rebuild it."));
    }
    if (const auto checked = checkRows(generation, file->manifest); !checked)
        return checked;
    if (file->packed) {
        if (const auto checked = checkPacked(generation, *file); !checked)
            return checked;
    } else if (generation.hasFiles()) {
        qint64 hashed = m_doneBytes;
        const auto check = checkTree(
            folder, file->manifest, m_hashes,
            [&](qint64 bytes) {
                hashed += bytes;
                m_progress.report(hashed, m_totalBytes, Text::tr("Reading %1").arg(generation.label()));
            },
            m_progress);
        if (!check)
            return std::unexpected(check.error());
        m_report.files += check->files;
        for (const TreeProblem &problem : check->problems)
            report(generation.project, generation.version, problem.path, problem.problem);
    }
    ended();
    m_progress.report(m_doneBytes, m_totalBytes, Text::tr("Reading %1").arg(generation.label()));
    return checkArtifacts(generation);
}

Result<> Verification::checkRows(const Generation &generation, const Manifest &manifest)
{
    Generation expected = generation;
    expected.isActive = false;
    if (expected != manifest.generation) {
        report(generation.project, generation.version, {},
               Text::tr("What the catalog says of this version differs from its manifest. Open the library again or rebuild it."));
    }
    const auto rows = catalog::readFiles(m_connection, generation.id);
    if (!rows)
        return std::unexpected(rows.error());
    if (*rows != manifest.files) {
        report(generation.project, generation.version, {},
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
        const auto bytes = readFile(m_folder.absolute(artifact.path));
        if (!bytes)
            report(generation.project, generation.version, artifact.path, bytes.error().message);
        else if (hashOf(*bytes) != artifact.sha256)
            report(generation.project, generation.version, artifact.path, Text::tr("The content has changed."));
    }
    return {};
}

} // namespace

Result<VerifyReport> verify(const Library &library, ProjectId project, GenerationId generation, const Progress &progress)
{
    auto connection = openCatalog(library);
    if (!connection)
        return std::unexpected(connection.error());
    return Verification(library, *connection, progress).run(project, generation);
}

QJsonObject toJson(const VerifyReport &report)
{
    QJsonArray problems;
    for (const VerifyProblem &problem : report.problems) {
        problems.append(QJsonObject{
            {u"project_id"_s, problem.project.isNull() ? QJsonValue() : QJsonValue(problem.project.toString())},
            {u"version"_s, problem.version == 0 ? QJsonValue() : QJsonValue(problem.version)},
            {u"path"_s, problem.path},
            {u"problem"_s, problem.problem},
        });
    }
    return {
        {u"generations"_s, report.generations},
        {u"files"_s, report.files},
        {u"bytes"_s, report.bytes},
        {u"problems"_s, problems},
    };
}

} // namespace strata
