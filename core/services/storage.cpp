// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/storage.h"

#include "core/catalog/generations.h"
#include "core/catalog/projects.h"
#include "core/catalog/usage.h"
#include "core/services/catalogaccess.h"
#include "core/services/versionplaces.h"
#include "core/store/diskusage.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace strata {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(strata::Storage)
};

bool isPlain(GenerationStatus status) { return status == GenerationStatus::Completed || status == GenerationStatus::Failed; }

/// Adds contents up, by version, project, path and folder.
class Adding
{
public:
    Adding(const QHash<int, catalog::GenerationNumber> &numbers, ProjectId only) : m_numbers(numbers), m_only(only)
    {
        for (const catalog::GenerationNumber &number : numbers) {
            int &newest = m_newest[number.project];
            if (number.status == GenerationStatus::Completed)
                newest = std::max(newest, number.version);
        }
    }

    void add(const catalog::ContentUse &use);

    QHash<int, VersionStorage> byVersion; // by row number; only the two sums are filled in
    QHash<ProjectId, ProjectStorage> byProject;
    QList<LargeContent> contents;
    QList<StoredPath> paths;
    QHash<std::pair<ProjectId, QString>, LargeFolder> folders;
    qint64 plainBytes = 0;

private:
    const QHash<int, catalog::GenerationNumber> &m_numbers;
    ProjectId m_only;
    QHash<ProjectId, int> m_newest; // the number of its newest completed version
};

void Adding::add(const catalog::ContentUse &use)
{
    QList<catalog::GenerationNumber> holders; // that still have it, in a folder or the archive
    int plain = 0;
    for (const int row : use.generations) {
        const auto number = m_numbers.constFind(row);
        if (number == m_numbers.cend() || (!isPlain(number->status) && number->status != GenerationStatus::Archived))
            continue;
        holders.append(*number);
        plain += isPlain(number->status);
    }
    if (holders.isEmpty())
        return;
    plainBytes += plain > 0 ? use.size : 0;
    QHash<ProjectId, int> plainIn; // how many plain versions of each project
    for (const catalog::GenerationNumber &holder : std::as_const(holders)) {
        VersionStorage &version = byVersion[holder.row];
        const bool isOnly = isPlain(holder.status) ? plain == 1 : holders.size() == 1;
        (isOnly ? version.ownBytes : version.sharedBytes) += use.size;
        if (isPlain(holder.status))
            ++plainIn[holder.project];
    }
    for (auto in = plainIn.begin(); in != plainIn.end(); ++in) {
        ProjectStorage &project = byProject[in.key()];
        (*in == 1 && plain == 1 ? project.ownBytes : project.sharedBytes) += use.size;
        project.elsewhereBytes += plainIn.size() > 1 ? use.size : 0;
    }

    const auto belongs = [this](const catalog::GenerationNumber &number) { return m_only.isNull() || number.project == m_only; };
    const auto first = std::ranges::find_if(holders, belongs);
    if (first == holders.end())
        return;
    LargeContent content{.project = first->project,
                         .path = use.path,
                         .bytes = use.size,
                         .firstVersion = first->version,
                         .lastVersion = first->version};
    for (const catalog::GenerationNumber &holder : std::as_const(holders)) {
        if (holder.project != content.project)
            continue;
        ++content.versions;
        content.firstVersion = std::min(content.firstVersion, holder.version);
        content.lastVersion = std::max(content.lastVersion, holder.version);
    }
    content.isCurrent = content.lastVersion == m_newest.value(content.project);
    contents.append(content);
    if (!m_only.isNull())
        paths.append({.path = use.path, .bytes = use.size, .isCurrent = content.isCurrent});
    for (qsizetype slash = use.path.indexOf(u'/'); slash >= 0; slash = use.path.indexOf(u'/', slash + 1)) {
        LargeFolder &folder = folders[{content.project, use.path.first(slash)}];
        folder.project = content.project;
        folder.path = use.path.first(slash);
        folder.bytes += use.size;
        ++folder.contents;
    }
}

template <typename Row>
void keepLargest(QList<Row> &rows, int most)
{
    const auto order = [](const Row &a, const Row &b) { return a.bytes != b.bytes ? a.bytes > b.bytes : a.path < b.path; };
    const auto end = rows.begin() + std::min<qsizetype>(most, rows.size());
    std::ranges::partial_sort(rows, end, order);
    rows.erase(end, rows.end());
}

Result<qint64> bytesFreedBy(const QString &folder, const Progress &progress)
{
    DiskMeter meter;
    const auto measured = meter.measure(folder, progress);
    return measured ? Result<qint64>(meter.usage().freedBytes) : std::unexpected(measured.error());
}

qint64 catalogBytes(const QString &file)
{
    // By stat alone: opening and closing the file would drop SQLite's locks.
    return QFileInfo(file).size() + QFileInfo(file + u"-wal"_s).size();
}

} // namespace

qint64 StorageReport::bytes() const
{
    qint64 sum = plainBytes + trashBytes + catalogBytes + backupBytes + quarantineBytes + temporaryBytes;
    for (const ProjectStorage &project : projects)
        sum += project.archivedBytes + project.artifactBytes + project.trashBytes;
    return sum;
}

Result<StorageReport> readStorage(const Library &library, ProjectId only, int largest, const Progress &progress)
{
    auto connection = openCatalog(library);
    if (!connection)
        return std::unexpected(connection.error());
    // One snapshot: a capture between two of these questions must not mix what they say.
    if (const auto begun = connection->execute(u"BEGIN"_s); !begun)
        return std::unexpected(begun.error());
    progress.report(0, 0, Text::tr("Adding up what versions share"));
    const auto projects = catalog::readProjects(*connection);
    if (!projects)
        return std::unexpected(projects.error());
    const auto numbers = catalog::readGenerationNumbers(*connection);
    if (!numbers)
        return std::unexpected(numbers.error());
    const auto uses = catalog::readContentUses(*connection, only);
    if (!uses)
        return std::unexpected(uses.error());
    const auto artifacts = catalog::readArtifactBytes(*connection);
    if (!artifacts)
        return std::unexpected(artifacts.error());
    Adding adding(*numbers, only);
    for (const catalog::ContentUse &use : *uses) {
        if (progress.cancelled())
            return cancelledError();
        adding.add(use);
    }

    const LibraryFolder &folder = library.folder();
    StorageReport report{.plainBytes = adding.plainBytes};
    QHash<GenerationId, VersionStorage> sums;
    for (const auto &[row, sum] : adding.byVersion.asKeyValueRange())
        sums.insert(numbers->value(row).id, sum);
    for (const Project &project : *projects) {
        if (!only.isNull() && project.id != only)
            continue;
        ProjectStorage storage = adding.byProject.value(project.id);
        storage.id = project.id;
        storage.name = project.name;
        storage.archivedBytes = bytesBelow(folder.archiveFolder(project.id));
        storage.artifactBytes = artifacts->value(project.id);
        const auto trashed = bytesFreedBy(versionTrashFolder(folder, project.id), progress);
        if (!trashed)
            return std::unexpected(trashed.error());
        storage.trashBytes = *trashed;
        const auto generations = catalog::readGenerations(*connection, project.id, true);
        if (!generations)
            return std::unexpected(generations.error());
        for (const Generation &generation : *generations) {
            VersionStorage version = sums.value(generation.id);
            version.id = generation.id;
            version.version = generation.version;
            version.versionName = generation.versionName;
            version.status = generation.status;
            version.totalBytes = generation.totalBytes;
            version.files = generation.fileCount;
            version.createdAt = generation.createdAt;
            if (isPlain(generation.status)) {
                ++storage.versions;
                storage.totalBytes += generation.totalBytes;
            } else if (generation.status == GenerationStatus::Archived) {
                ++storage.archivedVersions;
            }
            storage.byVersion.append(version);
        }
        report.projects.append(storage);
    }
    std::ranges::stable_sort(report.projects, std::ranges::greater(), &ProjectStorage::bytes);
    if (!only.isNull() && report.projects.isEmpty())
        return fail(Error::Kind::NotFound, Text::tr("This project is no longer in the library."), only.toString());

    report.largest = std::move(adding.contents);
    keepLargest(report.largest, largest);
    report.folders = adding.folders.values();
    keepLargest(report.folders, largest);
    report.hints = excludeHints(adding.paths);

    if (only.isNull()) {
        progress.report(0, 0, Text::tr("Measuring the trash"));
        const auto trashed = bytesFreedBy(folder.trashFolder(), progress);
        if (!trashed)
            return std::unexpected(trashed.error());
        report.trashBytes = *trashed;
        report.catalogBytes = catalogBytes(library.catalogFile());
        report.backupBytes = bytesBelow(folder.root + u"/backups"_s);
        report.quarantineBytes = bytesBelow(folder.quarantineFolder());
        report.temporaryBytes = bytesBelow(folder.tempFolder());
    }
    return report;
}

Result<DiskUsage> measureVersions(const Library &library, ProjectId only, const Progress &progress)
{
    const LibraryFolder &folder = library.folder();
    QStringList projects{only.toString()};
    if (only.isNull())
        projects = QDir(folder.projectsFolder()).entryList(QDir::Dirs | QDir::NoSymLinks | QDir::NoDotAndDotDot);
    DiskMeter meter;
    for (const QString &name : std::as_const(projects)) {
        const ProjectId project = ProjectId::fromString(name);
        if (project.isNull())
            continue;
        const QDir generations(folder.generationsFolder(project));
        for (const QString &generation : generations.entryList(QDir::Dirs | QDir::NoSymLinks | QDir::NoDotAndDotDot)) {
            if (const auto measured = meter.measure(sourceFolder(generations.filePath(generation)), progress); !measured)
                return std::unexpected(measured.error());
        }
    }
    return meter.usage();
}

QJsonObject toJson(const DiskUsage &usage)
{
    return {
        {u"bytes"_s, usage.bytes}, {u"block_bytes"_s, usage.blockBytes}, {u"files"_s, usage.files},
        {u"links"_s, usage.links}, {u"clones"_s, usage.clones},
    };
}

QJsonObject toJson(const StorageReport &report)
{
    QHash<ProjectId, QString> names;
    QJsonArray projects;
    for (const ProjectStorage &project : report.projects) {
        names.insert(project.id, project.name);
        QJsonArray versions;
        for (const VersionStorage &version : project.byVersion) {
            versions.append(QJsonObject{{u"generation_id"_s, version.id.toString()},
                                        {u"version"_s, version.version},
                                        {u"status"_s, toText(version.status)},
                                        {u"file_count"_s, version.files},
                                        {u"total_size_bytes"_s, version.totalBytes},
                                        {u"own_bytes"_s, version.ownBytes},
                                        {u"shared_bytes"_s, version.sharedBytes}});
        }
        projects.append(QJsonObject{{u"project_id"_s, project.id.toString()},
                                    {u"project"_s, project.name},
                                    {u"version_count"_s, project.versions},
                                    {u"archived_count"_s, project.archivedVersions},
                                    {u"total_size_bytes"_s, project.totalBytes},
                                    {u"own_bytes"_s, project.ownBytes},
                                    {u"shared_bytes"_s, project.sharedBytes},
                                    {u"shared_with_other_projects_bytes"_s, project.elsewhereBytes},
                                    {u"archived_bytes"_s, project.archivedBytes},
                                    {u"artifact_bytes"_s, project.artifactBytes},
                                    {u"trash_bytes"_s, project.trashBytes},
                                    {u"versions"_s, versions}});
    }
    QJsonArray largest;
    for (const LargeContent &content : report.largest) {
        largest.append(QJsonObject{{u"project"_s, names.value(content.project)},
                                   {u"path"_s, content.path},
                                   {u"bytes"_s, content.bytes},
                                   {u"version_count"_s, content.versions},
                                   {u"first_version"_s, content.firstVersion},
                                   {u"last_version"_s, content.lastVersion},
                                   {u"in_newest_version"_s, content.isCurrent}});
    }
    QJsonArray folders;
    for (const LargeFolder &folder : report.folders) {
        folders.append(QJsonObject{{u"project"_s, names.value(folder.project)},
                                   {u"path"_s, folder.path},
                                   {u"bytes"_s, folder.bytes},
                                   {u"contents"_s, folder.contents}});
    }
    QJsonArray hints;
    for (const ExcludeHint &hint : report.hints) {
        hints.append(QJsonObject{
            {u"pattern"_s, hint.pattern}, {u"reason"_s, hint.reason}, {u"bytes"_s, hint.bytes}, {u"contents"_s, hint.contents}});
    }
    return {
        {u"projects"_s, projects},
        {u"plain_bytes"_s, report.plainBytes},
        {u"trash_bytes"_s, report.trashBytes},
        {u"catalog_bytes"_s, report.catalogBytes},
        {u"backup_bytes"_s, report.backupBytes},
        {u"quarantine_bytes"_s, report.quarantineBytes},
        {u"temporary_bytes"_s, report.temporaryBytes},
        {u"total_bytes"_s, report.bytes()},
        {u"largest_contents"_s, largest},
        {u"largest_folders"_s, folders},
        {u"exclude_hints"_s, hints},
    };
}

} // namespace strata
