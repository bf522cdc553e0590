// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/workspace.h"

#include "core/catalog/generations.h"
#include "core/services/browsing.h"
#include "core/services/catalogaccess.h"
#include "core/services/projectchange.h"
#include "core/services/workspaceaccess.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace strata {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(strata::Workspace)
};

bool isWithin(const QString &inner, const QString &outer)
{
    return inner == outer || inner.startsWith(outer.endsWith(u'/') ? outer : outer + u'/');
}

// The folder as links on the way resolve, so that one folder is one folder however it is named.
QString canonical(const QString &path)
{
    const QString resolved = QFileInfo(path).canonicalFilePath();
    return resolved.isEmpty() ? QDir::cleanPath(path) : resolved;
}

Result<> checkPlace(const Library &library, const QString &folder)
{
    const QFileInfo info(folder);
    if (!info.exists())
        return fail(Error::Kind::NotFound, Text::tr("“%1” does not exist. Choose the folder you work in.").arg(folder), folder);
    if (!info.isDir())
        return fail(Error::Kind::Invalid, Text::tr("“%1” is a file. Choose the folder you work in.").arg(folder), folder);
    const QString place = canonical(folder);
    const QString root = canonical(library.folder().root);
    if (isWithin(place, root)) {
        return fail(Error::Kind::Invalid,
                    Text::tr("“%1” belongs to the library, where versions are kept as they were. Choose the folder you work in.")
                        .arg(folder),
                    folder);
    }
    if (isWithin(root, place)) {
        return fail(Error::Kind::Invalid,
                    Text::tr("The library “%1” lies in “%2”. Choose the folder of one project.").arg(library.folder().root, folder),
                    folder);
    }
    if (isWithin(canonical(QDir::homePath()), place)) {
        return fail(Error::Kind::Invalid, Text::tr("“%1” holds more than one project. Choose the folder of one.").arg(folder),
                    folder);
    }
    return {};
}

// Asked inside the transaction that makes the link: of two who want one folder at once, one is told.
Result<> refuseTaken(catalog::Connection &connection, ProjectId self, const QString &folder)
{
    const auto projects = catalog::readProjects(connection);
    if (!projects)
        return std::unexpected(projects.error());
    const QString place = canonical(folder);
    for (const Project &other : *projects) {
        if (other.id == self || !other.workspace)
            continue;
        const QString taken = canonical(other.workspace->path);
        if (taken == place)
            return fail(Error::Kind::Exists,
                        Text::tr("“%1” is linked to “%2” already. Unlink it there first.").arg(folder, other.name), folder);
        if (isWithin(taken, place) || isWithin(place, taken)) {
            return fail(Error::Kind::Exists,
                        Text::tr("“%1” is linked to “%2”, and one of the two folders lies in the other. Choose another folder.")
                            .arg(other.workspace->path, other.name),
                        folder);
        }
    }
    return {};
}

// How many of the version's files lie in the folder; 0 when that is less than half of them.
qsizetype resemblance(const VersionTree &version, const FolderSurvey &now)
{
    QHash<QString, ContentHash> there;
    for (const FileEntry &file : now.files)
        there.insert(file.path, file.sha256);
    const auto same = std::ranges::count_if(version.files, [&](const FileEntry &file) {
        const auto found = there.constFind(file.path);
        return found != there.cend() && *found == file.sha256;
    });
    return 2 * same >= version.files.size() ? qsizetype(same) : 0;
}

Result<GenerationId> findVersionOf(const Library &library, const Project &project, const FolderSurvey &now,
                                   const Progress &progress)
{
    const auto generations = listGenerations(library, project.id, false);
    if (!generations)
        return std::unexpected(generations.error());
    qint64 bytes = 0;
    for (const FileEntry &file : now.files)
        bytes += file.size;
    for (const Generation &generation : *generations) { // newest first
        if (progress.cancelled())
            return cancelledError();
        if (generation.fileCount != now.files.size() || generation.totalBytes != bytes || !generation.hasFiles())
            continue;
        const auto tree = readVersionTree(library, generation.id);
        if (tree && compareWithFolder(*tree, now).isNone())
            return generation.id;
    }
    if (project.workspace && !project.workspace->at.isNull())
        return project.workspace->at;
    QList<GenerationId> candidates{project.activeGeneration()};
    for (const Generation &generation : *generations) {
        if (generation.status == GenerationStatus::Completed) {
            candidates.append(generation.id);
            break;
        }
    }
    GenerationId closest;
    qsizetype most = 0;
    for (const GenerationId id : std::as_const(candidates)) {
        const auto tree = readVersionTree(library, id);
        const qsizetype same = tree ? resemblance(*tree, now) : 0;
        if (same > most)
            closest = id;
        most = std::max(most, same);
    }
    return closest;
}

void set(WorkspaceLink &link, const WorkspaceOptions &options)
{
    link.followsActive = options.followsActive.value_or(link.followsActive);
    link.captureAfterQuietSeconds = std::max(options.captureAfterQuietSeconds.value_or(link.captureAfterQuietSeconds), 0);
    link.captureEveryMinutes = std::max(options.captureEveryMinutes.value_or(link.captureEveryMinutes), 0);
}

// A folder left between two versions must not be let go of; one that is gone cannot be helped.
Result<> refuseHalfway(const Library &library, const Project &project, const Progress &progress)
{
    if (!project.workspace || !QFileInfo(project.workspace->path).isDir())
        return {};
    return refuseInterrupted(library, project, progress);
}

} // namespace

Result<Project> linkWorkspace(const Library &library, ProjectId id, const QString &folder, const WorkspaceOptions &options,
                              const Progress &progress)
{
    if (const auto writable = requireWritable(library); !writable)
        return std::unexpected(writable.error());
    const QString path = QDir::cleanPath(QFileInfo(folder).absoluteFilePath());
    if (const auto place = checkPlace(library, path); !place)
        return std::unexpected(place.error());
    const auto hold = holdWorkspace(library, id, progress);
    if (!hold)
        return std::unexpected(hold.error());
    auto connection = openCatalog(library);
    if (!connection)
        return std::unexpected(connection.error());
    const auto project = catalog::readProject(*connection, id);
    if (!project)
        return std::unexpected(project.error());
    if (!*project)
        return fail(Error::Kind::NotFound, Text::tr("This project is no longer in the library."), id.toString());
    if (const auto taken = refuseTaken(*connection, id, path); !taken)
        return std::unexpected(taken.error());
    const bool isElsewhere = (*project)->workspace && canonical((*project)->workspace->path) != canonical(path);
    if (isElsewhere) {
        if (const auto settled = refuseHalfway(library, **project, progress); !settled)
            return std::unexpected(settled.error());
    }

    const auto now = surveyFolder(path, {.libraryRoot = library.folder().root}, StatIndex(), progress);
    if (!now)
        return std::unexpected(now.error());
    const auto at = findVersionOf(library, **project, *now, progress);
    if (!at)
        return std::unexpected(at.error());
    auto change = ProjectChange::begin(library, id);
    if (!change)
        return std::unexpected(change.error());
    const Project before = change->project;
    WorkspaceLink link = before.workspace.value_or(WorkspaceLink());
    link.path = path;
    link.at = *at;
    set(link, options);
    change->project.workspace = link;
    const auto committed = change->commit(u"workspace.linked"_s, *at, {{u"path"_s, path}},
                                          [&](catalog::Connection &rows) { return refuseTaken(rows, id, path); });
    if (!committed) {
        change->project = before;
        static_cast<void>(change->save());
        return std::unexpected(committed.error());
    }
    rememberLook(library, id, now->index, {}, {});
    return change->project;
}

Result<Project> editWorkspace(const Library &library, ProjectId id, const WorkspaceOptions &options)
{
    if (const auto linked = findLinked(library, id); !linked)
        return linked;
    auto change = ProjectChange::begin(library, id);
    if (!change)
        return std::unexpected(change.error());
    if (!change->project.workspace)
        return change->project; // unlinked meanwhile
    const Project before = change->project;
    set(*change->project.workspace, options);
    if (change->project == before)
        return before;
    if (const auto committed = change->commit(u"workspace.edited"_s); !committed)
        return std::unexpected(committed.error());
    return change->project;
}

Result<Project> unlinkWorkspace(const Library &library, ProjectId id)
{
    if (const auto writable = requireWritable(library); !writable)
        return std::unexpected(writable.error());
    const auto linked = findLinked(library, id);
    if (!linked)
        return linked;
    const auto hold = holdWorkspace(library, id);
    if (!hold)
        return std::unexpected(hold.error());
    if (const auto settled = refuseHalfway(library, *linked, Progress()); !settled)
        return std::unexpected(settled.error());
    auto change = ProjectChange::begin(library, id);
    if (!change)
        return std::unexpected(change.error());
    const QString path = change->project.workspace ? change->project.workspace->path : QString();
    change->project.workspace.reset();
    if (const auto committed = change->commit(u"workspace.unlinked"_s, {}, {{u"path"_s, path}}); !committed)
        return std::unexpected(committed.error());
    QFile::remove(statIndexFile(library.folder(), id));
    if (const auto removed = removeSyncJournal(syncJournalFile(library.folder(), id)); !removed)
        return std::unexpected(removed.error());
    return change->project;
}

Result<WorkspaceStatus> workspaceStatus(const Library &library, ProjectId id, const Progress &progress)
{
    const auto project = findLinked(library, id);
    if (!project)
        return std::unexpected(project.error());
    WorkspaceStatus status{.link = *project->workspace};
    // Asked before the look: what is at work then may have ended since, but not the other way round.
    const auto journal = readSyncJournal(syncJournalFile(library.folder(), id));
    if (!journal)
        return std::unexpected(journal.error());
    status.isBusy = isWorkspaceHeld(library, id);
    auto now = surveyWorkspace(library, *project, progress);
    if (!now)
        return std::unexpected(now.error());
    status.filesRead = now->filesRead;
    status.ignored = now->skipped;
    for (const FolderEntry &folder : std::as_const(now->folders))
        status.entered.append(folder.path);
    const GenerationId at = project->workspace->at;
    const ContentHash tree = treeHash(now->files, now->folders);
    const bool isKnown = !at.isNull() && now->index.version == at && now->index.versionTree == tree;
    if (isKnown) {
        if (const auto generation = findGeneration(library, at))
            status.at = *generation;
    } else {
        const auto version = readTreeAt(library, at);
        if (!version)
            return std::unexpected(version.error());
        status.at = version->generation;
        FolderDifference difference = compareWithFolder(*version, *now);
        status.changes = std::move(difference.changes);
        status.folders = std::move(difference.folders);
        status.hidden = std::move(difference.hidden);
        if (status.at && now->index.version != at)
            rememberLook(library, id, now->index, at, version->hash());
    }
    // Killed between the acknowledgement and the end of the journal, it is finished.
    if (*journal && !status.isBusy && ((*journal)->to != at || status.differs())) {
        if (const auto to = findGeneration(library, (*journal)->to))
            status.interruptedTo = *to;
        if (const auto from = findGeneration(library, (*journal)->from))
            status.interruptedFrom = *from;
    }
    return status;
}

} // namespace strata
