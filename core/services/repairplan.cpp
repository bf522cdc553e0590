// SPDX-License-Identifier: GPL-3.0-or-later
// What could be done about each problem; repairing.cpp does it.
#include "core/services/repairing.h"

#include "core/catalog/contentplaces.h"
#include "core/catalog/generations.h"
#include "core/services/catalogaccess.h"
#include "core/services/restoredmanifest.h"
#include "core/store/manifestfile.h"
#include "core/store/treecheck.h"

#include <QCoreApplication>
#include <QFile>

#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace strata {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(strata::Repair)
};

using Kind = RepairStep::Kind;

std::optional<struct stat> statusOf(const QString &path)
{
    struct stat status;
    if (::lstat(QFile::encodeName(path).constData(), &status) != 0)
        return {};
    return status;
}

class Planner
{
public:
    Planner(const LibraryFolder &folder, catalog::Connection &connection, const Progress &progress)
        : m_folder(folder), m_connection(connection), m_progress(progress)
    {
    }

    Result<QList<RepairStep>> plan(const QList<VerifyProblem> &problems)
    {
        for (const VerifyProblem &problem : problems) {
            if (m_progress.cancelled())
                return cancelledError();
            m_progress.report(++m_seen, problems.size(), Text::tr("Looking for good copies"));
            if (const auto planned = planFor(problem); !planned)
                return std::unexpected(planned.error());
        }
        return m_steps;
    }

private:
    Result<> planFor(const VerifyProblem &problem);
    Result<> planForTree(const VerifyProblem &problem);
    Result<> planForFile(const VerifyProblem &problem, const FileEntry &file);
    Result<> planForSource(const VerifyProblem &problem, const Manifest &manifest);
    Result<> planForManifest(const VerifyProblem &problem);
    Result<std::optional<catalog::ContentPlace>> goodCopy(const FileEntry &file, const QString &damaged);
    Result<std::optional<ContentHash>> hashOfInode(const QString &path, const struct stat &status);
    void add(const VerifyProblem &problem, Kind kind, const QString &what, const QString &good = {})
    {
        m_steps.append({.problem = problem, .kind = kind, .goodCopy = good, .what = what});
    }
    QString sourceOf(const Generation &generation) const { return sourceFolder(m_folder.absolute(generation.storagePath)); }

    const LibraryFolder &m_folder;
    catalog::Connection &m_connection;
    const Progress &m_progress;
    qint64 m_seen = 0;
    InodeHashes m_hashes;
    GenerationId m_read; // whose manifest m_manifest is
    Generation m_generation;
    Result<ManifestFile> m_manifest;
    QList<RepairStep> m_steps;
};

Result<> Planner::planFor(const VerifyProblem &problem)
{
    switch (problem.kind) {
    case ProblemKind::CatalogDamaged:
    case ProblemKind::CatalogDiffers:
        add(problem, Kind::RebuildCatalog, Text::tr("The catalog is made anew from the folders."));
        return {};
    case ProblemKind::OrphanProject:
    case ProblemKind::MetadataDamaged:
    case ProblemKind::ActiveLinkMissing:
    case ProblemKind::ActiveLinkDangling:
    case ProblemKind::ActiveLinkWrong:
    case ProblemKind::PackUnneeded:
        add(problem, Kind::Settle, Text::tr("Catalog, link and folder are made to fit each other."));
        return {};
    case ProblemKind::OrphanFolder: {
        const QString name = problem.path.section(u'/', -1);
        const bool isVersion = LibraryFolder::parseGenerationFolderName(name).first > 0;
        if (isVersion && readManifestFile(m_folder.absolute(problem.path)))
            add(problem, Kind::Settle, Text::tr("The version is taken into the catalog if its files fit its manifest."));
        else
            add(problem, Kind::SetAside, Text::tr("It is moved to the quarantine."));
        return {};
    }
    case ProblemKind::Stray: add(problem, Kind::SetAside, Text::tr("It is moved to the quarantine.")); return {};
    case ProblemKind::Leftover: {
        static const QStringList ours{u"temp/stage-"_s, u"temp/project-"_s, u"temp/rebuild-"_s};
        if (std::ranges::any_of(ours, [&](const QString &prefix) { return problem.path.startsWith(prefix); }))
            add(problem, Kind::RemoveLeftover, Text::tr("It is deleted: Strata made it and did not complete it."));
        else
            add(problem, Kind::SetAside, Text::tr("It is moved to the quarantine."));
        return {};
    }
    case ProblemKind::ManifestDamaged: return planForManifest(problem);
    case ProblemKind::ProjectMissing:
    case ProblemKind::VersionMissing:
    case ProblemKind::ArtifactMissing:
    case ProblemKind::ArtifactChanged: add(problem, Kind::None, Text::tr("There is no other copy in the library.")); return {};
    default: return planForTree(problem);
    }
}

Result<> Planner::planForTree(const VerifyProblem &problem)
{
    if (m_read != problem.generation) {
        const auto generation = catalog::readGeneration(m_connection, problem.generation);
        if (!generation)
            return std::unexpected(generation.error());
        m_read = problem.generation;
        m_generation = generation->value_or(Generation{});
        m_manifest = readManifestFile(m_folder.absolute(m_generation.storagePath));
    }
    if (!m_manifest) {
        add(problem, Kind::None, m_manifest.error().message);
        return {};
    }
    const Manifest &manifest = m_manifest->manifest;
    const auto file = std::ranges::find(manifest.files, problem.path, &FileEntry::path);
    switch (problem.kind) {
    case ProblemKind::FileExtra:
    case ProblemKind::FolderExtra: add(problem, Kind::SetAside, Text::tr("It is moved to the quarantine.")); return {};
    case ProblemKind::FolderWritable:
    case ProblemKind::FolderUnreadable: add(problem, Kind::Seal, Text::tr("Its permissions are put right.")); return {};
    case ProblemKind::FolderMissing:
        if (problem.path.isEmpty())
            return planForSource(problem, manifest);
        add(problem, Kind::MakeFolder, Text::tr("The folder is made again."));
        return {};
    default: break;
    }
    if (file != manifest.files.end())
        return planForFile(problem, *file);
    add(problem, Kind::MakeFolder, Text::tr("What is there goes to the quarantine, and the folder is made again."));
    return {};
}

Result<> Planner::planForFile(const VerifyProblem &problem, const FileEntry &file)
{
    if (file.kind == FileKind::Symlink) {
        add(problem, Kind::RestoreLink, Text::tr("The link is made again; it points to “%1”.").arg(file.linkTarget));
        return {};
    }
    const QString path = sourceOf(m_generation) + u'/' + file.path;
    const auto status = statusOf(path);
    const bool isWhole = problem.kind == ProblemKind::FileWritable;
    // An inode with other names is never touched: the file gets one of its own.
    if (isWhole && status && status->st_nlink == 1) {
        add(problem, Kind::Seal, Text::tr("Its permissions are put right."));
        return {};
    }
    const auto good = goodCopy(file, path);
    if (!good)
        return std::unexpected(good.error());
    if (*good) {
        add(problem, Kind::Heal, Text::tr("It is made again from v%1, %2.").arg((*good)->version).arg((*good)->path),
            sourceFolder(m_folder.absolute((*good)->storagePath)) + u'/' + (*good)->path);
    } else if (isWhole) {
        add(problem, Kind::Heal, Text::tr("It gets bytes of its own, sealed."), path);
    } else if (problem.kind == ProblemKind::FileUnreadable && status && S_ISREG(status->st_mode) && status->st_nlink == 1) {
        add(problem, Kind::Seal, Text::tr("Its permissions are put right."));
    } else {
        add(problem, Kind::None, Text::tr("There is no other copy of its content in the library."));
    }
    return {};
}

// Everything the folder held.
Result<> Planner::planForSource(const VerifyProblem &problem, const Manifest &manifest)
{
    VerifyProblem each = problem;
    add(problem, Kind::MakeFolder, Text::tr("The folder is made again."));
    for (const FolderEntry &folder : manifest.folders) {
        each.path = folder.path;
        add(each, Kind::MakeFolder, Text::tr("The folder is made again."));
    }
    each.kind = ProblemKind::FileMissing;
    each.problem = Text::tr("The file is missing.");
    for (const FileEntry &file : manifest.files) {
        each.path = file.path;
        if (const auto planned = planForFile(each, file); !planned)
            return planned;
    }
    return {};
}

Result<> Planner::planForManifest(const VerifyProblem &problem)
{
    const auto restored = restoredManifest(m_connection, m_folder, problem.generation, m_progress);
    if (!restored)
        return std::unexpected(restored.error());
    if (*restored)
        add(problem, Kind::RestoreManifest, Text::tr("It is written again from the catalog, which the files fit."));
    else
        add(problem, Kind::QuarantineVersion,
            Text::tr("The version is moved to the quarantine: nothing tells any more what belongs to it."));
    return {};
}

// A sealed file of another inode that has the content still.
Result<std::optional<catalog::ContentPlace>> Planner::goodCopy(const FileEntry &file, const QString &damaged)
{
    const auto places = catalog::readPlaces(m_connection, file.sha256);
    if (!places)
        return std::unexpected(places.error());
    const auto bad = statusOf(damaged);
    for (const catalog::ContentPlace &place : *places) {
        const QString path = sourceFolder(m_folder.absolute(place.storagePath)) + u'/' + place.path;
        const auto status = statusOf(path);
        if (!status || !S_ISREG(status->st_mode) || status->st_size != file.size
            || (bad && bad->st_ino == status->st_ino && bad->st_dev == status->st_dev))
            continue;
        const auto hash = hashOfInode(path, *status);
        if (!hash)
            return std::unexpected(hash.error());
        if (*hash == file.sha256)
            return place;
    }
    return std::nullopt;
}

Result<std::optional<ContentHash>> Planner::hashOfInode(const QString &path, const struct stat &status)
{
    const Inode inode{.device = status.st_dev, .number = status.st_ino};
    if (!m_hashes.contains(inode)) {
        const auto hash = hashOfFile(path, m_progress);
        if (m_progress.cancelled())
            return cancelledError();
        if (!hash)
            return std::nullopt;
        m_hashes.insert(inode, *hash);
    }
    return m_hashes.value(inode);
}

} // namespace

Result<QList<RepairStep>> planRepair(const Library &library, const VerifyReport &report, const Progress &progress)
{
    auto connection = openCatalog(library);
    if (!connection)
        return std::unexpected(connection.error());
    return Planner(library.folder(), *connection, progress).plan(report.problems);
}

} // namespace strata
