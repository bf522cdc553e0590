// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/workspaceaccess.h"

#include "core/catalog/generations.h"
#include "core/catalog/projects.h"
#include "core/services/browsing.h"
#include "core/services/catalogaccess.h"
#include "core/services/projectchange.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace strata {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(strata::Workspace)
};

constexpr int EventsSearched = 100;

// Whether `path` or a folder above it is among what captures leave out.
bool isLeftOut(const QSet<QString> &skipped, QString path)
{
    while (!path.isEmpty()) {
        if (skipped.contains(path))
            return true;
        path.truncate(std::max<qsizetype>(path.lastIndexOf(u'/'), 0));
    }
    return false;
}

ChangeKind kindOf(const FileEntry &before, const FileEntry &after)
{
    return before.kind == after.kind ? ChangeKind::Modified : ChangeKind::TypeChanged;
}

bool isSame(const FileEntry &a, const FileEntry &b)
{
    return a.kind == b.kind && a.sha256 == b.sha256 && (a.mode == b.mode || a.kind == FileKind::Symlink);
}

QString lockFile(const Library &library, ProjectId project)
{
    return library.folder().projectFolder(project) + "/.workspace.lock"_L1;
}

void noteFolders(QSet<QString> &folders, const QString &path)
{
    for (qsizetype slash = path.lastIndexOf(u'/'); slash > 0; slash = path.lastIndexOf(u'/', slash - 1)) {
        if (folders.contains(path.first(slash)))
            return;
        folders.insert(path.first(slash));
    }
}

// Folders tell of themselves only what no file tells: an empty one came or went, or the permission bits are others.
QStringList differingFolders(const VersionTree &version, const FolderSurvey &now)
{
    QSet<QString> withFiles; // in the folder
    QSet<QString> hadFiles; // in the version
    QSet<QString> withLeftOut;
    for (const FileEntry &file : now.files)
        noteFolders(withFiles, file.path);
    for (const FileEntry &file : version.files)
        noteFolders(hadFiles, file.path);
    QSet<QString> skipped;
    for (const SkippedPath &each : now.skipped) {
        noteFolders(withLeftOut, each.path);
        skipped.insert(each.path);
    }
    QHash<QString, quint32> before;
    for (const FolderEntry &folder : version.folders)
        before.insert(folder.path, folder.mode);
    QStringList differing;
    for (const FolderEntry &folder : now.folders) {
        const auto there = before.constFind(folder.path);
        if (there != before.cend()) {
            if (*there != folder.mode)
                differing.append(folder.path);
            before.erase(there);
        } else if (!withFiles.contains(folder.path) && !withLeftOut.contains(folder.path)) {
            differing.append(folder.path);
        }
    }
    for (auto gone = before.keyBegin(); gone != before.keyEnd(); ++gone) {
        if (!hadFiles.contains(*gone) && !isLeftOut(skipped, *gone))
            differing.append(*gone);
    }
    std::ranges::sort(differing, [](const QString &a, const QString &b) { return comparePaths(a, b) < 0; });
    return differing;
}

} // namespace

QString statIndexFile(const LibraryFolder &folder, ProjectId project)
{
    return folder.projectFolder(project) + "/workspace.index"_L1;
}

QString syncJournalFile(const LibraryFolder &folder, ProjectId project)
{
    return folder.projectFolder(project) + "/workspace-sync.json"_L1;
}

Result<Project> findLinked(const Library &library, ProjectId id)
{
    auto connection = openCatalog(library);
    if (!connection)
        return std::unexpected(connection.error());
    const auto project = catalog::readProject(*connection, id);
    if (!project)
        return std::unexpected(project.error());
    if (!*project)
        return fail(Error::Kind::NotFound, Text::tr("This project is no longer in the library."), id.toString());
    if (!(*project)->workspace) {
        return fail(Error::Kind::Invalid,
                    Text::tr("No folder is linked to “%1”. Link the folder you work in first.").arg((*project)->name),
                    id.toString());
    }
    return **project;
}

Result<LibraryLock> holdWorkspace(const Library &library, ProjectId project, const Progress &progress)
{
    return LibraryLock::acquire(lockFile(library, project), LibraryLock::Mode::Exclusive, LockPatience, progress);
}

bool isWorkspaceHeld(const Library &library, ProjectId project)
{
    if (library.isReadOnly())
        return false;
    const auto lock = LibraryLock::acquire(lockFile(library, project), LibraryLock::Mode::Shared, std::chrono::milliseconds(0));
    return !lock && lock.error().kind == Error::Kind::Busy;
}

Result<> acknowledgeSync(const Library &library, const Project &project, const SyncJournal &journal, GenerationId at,
                         const QString &action)
{
    auto change = ProjectChange::begin(library, project.id);
    if (!change)
        return std::unexpected(change.error());
    const QString &path = project.workspace->path;
    if (!change->project.workspace || change->project.workspace->path != path)
        return fail(Error::Kind::NotFound, Text::tr("“%1” is no longer linked to the project.").arg(path), path);
    change->project.workspace->at = at;
    const auto versionOf = [&](GenerationId id) {
        const auto generation = id.isNull() ? fail(Error::Kind::NotFound, {}) : change->generation(id);
        return generation ? QJsonValue(generation->version) : QJsonValue();
    };
    QJsonObject details = journal.details;
    details.insert(u"sync"_s, journal.token);
    details.insert(u"path"_s, path);
    details.insert(u"from_version"_s, versionOf(journal.from));
    details.insert(u"from_generation_id"_s, journal.from.isNull() ? QString() : journal.from.toString());
    details.insert(u"to_version"_s, versionOf(at));
    if (const auto committed = change->commit(action, at, details); !committed)
        return committed;
    return removeSyncJournal(syncJournalFile(library.folder(), project.id));
}

Result<> refuseInterrupted(const Library &library, const Project &project, const Progress &progress)
{
    const auto journal = readSyncJournal(syncJournalFile(library.folder(), project.id));
    if (!journal)
        return std::unexpected(journal.error());
    if (!*journal)
        return {};
    // metadata.json names the version as soon as the folder holds it.
    if (project.workspace && project.workspace->at == (*journal)->to) {
        const auto at = readTreeAt(library, (*journal)->to);
        const auto now = surveyWorkspace(library, project, progress);
        if (at && now && compareWithFolder(*at, *now).isNone()) {
            const auto events = listEvents(library, project.id, EventsSearched);
            if (!events)
                return std::unexpected(events.error());
            const auto isIt = [&](const Event &event) { return event.details["sync"_L1].toString() == (*journal)->token; };
            if (std::ranges::any_of(*events, isIt))
                return removeSyncJournal(syncJournalFile(library.folder(), project.id));
            return acknowledgeSync(library, project, **journal, (*journal)->to, u"workspace.synced"_s);
        }
    }
    const QString path = project.workspace ? project.workspace->path : QString();
    const auto to = findGeneration(library, (*journal)->to);
    return fail(Error::Kind::Invalid,
                Text::tr("Bringing “%1” to %2 was interrupted. Finish it or take it back first: “workspace sync” with --resume or "
                         "--back.")
                    .arg(path, to ? to->label() : Text::tr("another version")),
                path);
}

Result<FolderSurvey> surveyWorkspace(const Library &library, const Project &project, const Progress &progress)
{
    const QString &path = project.workspace->path;
    if (!QFileInfo(path).isDir()) {
        return fail(
            Error::Kind::NotFound,
            Text::tr("The folder “%1” that is linked to “%2” is not there. If you moved it, link the project to its new place.")
                .arg(path, project.name),
            path);
    }
    const StatIndex known = readStatIndex(statIndexFile(library.folder(), project.id));
    auto survey = surveyFolder(path, {.libraryRoot = library.folder().root}, known, progress);
    if (!survey)
        return survey;
    if (survey->filesRead > 0 || survey->index.size() != known.size())
        rememberLook(library, project.id, survey->index, known.version, known.versionTree);
    survey->index.version = known.version;
    survey->index.versionTree = known.versionTree;
    return survey;
}

void rememberLook(const Library &library, ProjectId project, StatIndex index, GenerationId version, const ContentHash &tree)
{
    if (library.isReadOnly())
        return;
    index.version = version;
    index.versionTree = tree;
    writeStatIndex(statIndexFile(library.folder(), project), index);
}

Result<VersionTree> readVersionTree(const Library &library, GenerationId version)
{
    if (version.isNull())
        return VersionTree();
    auto generation = findGeneration(library, version);
    if (!generation)
        return std::unexpected(generation.error());
    auto manifest = readManifest(library, *generation);
    if (!manifest)
        return std::unexpected(manifest.error());
    return VersionTree{
        .generation = std::move(*generation), .files = std::move(manifest->files), .folders = std::move(manifest->folders)};
}

Result<VersionTree> readTreeAt(const Library &library, GenerationId at)
{
    auto tree = readVersionTree(library, at);
    if (!tree && tree.error().kind == Error::Kind::NotFound)
        return VersionTree();
    return tree;
}

FolderDifference compareWithFolder(const VersionTree &version, const FolderSurvey &now)
{
    FolderDifference difference;
    QSet<QString> skipped;
    for (const SkippedPath &each : now.skipped)
        skipped.insert(each.path);
    auto before = version.files.cbegin();
    auto after = now.files.cbegin();
    while (before != version.files.cend() || after != now.files.cend()) {
        const auto order = before == version.files.cend() ? std::strong_ordering::greater
                           : after == now.files.cend()    ? std::strong_ordering::less
                                                          : comparePaths(before->path, after->path);
        if (order < 0) {
            if (isLeftOut(skipped, before->path))
                difference.hidden.append(before->path);
            else
                difference.changes.append({.kind = ChangeKind::Deleted, .file = {*before, std::nullopt}});
            ++before;
        } else if (order > 0) {
            difference.changes.append({.kind = ChangeKind::Added, .file = {std::nullopt, *after}});
            ++after;
        } else {
            if (!isSame(*before, *after))
                difference.changes.append({.kind = kindOf(*before, *after), .file = {*before, *after}});
            ++before;
            ++after;
        }
    }
    difference.folders = differingFolders(version, now);
    return difference;
}

} // namespace strata
