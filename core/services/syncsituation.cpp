// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/syncsituation.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace strata {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(strata::Syncing)
};

Result<VersionTree> readTarget(const Library &library, const Project &project, GenerationId id)
{
    auto tree = readVersionTree(library, id);
    if (!tree)
        return tree;
    if (tree->generation && tree->generation->project != project.id)
        return fail(Error::Kind::NotFound, Text::tr("This version is no longer in “%1”.").arg(project.name), id.toString());
    if (tree->generation && !tree->generation->hasFiles()) {
        return fail(Error::Kind::Invalid,
                    Text::tr("%1 has no files to bring to the folder. Restore it first.").arg(tree->generation->label()),
                    id.toString());
    }
    return tree;
}

// From the folder to the version, as people read it.
QList<FileChange> changesOf(const FolderSurvey &now, const TransitionPlan &steps, const VersionTree &target)
{
    QHash<QString, const FileEntry *> there;
    for (const FileEntry &file : now.files)
        there.insert(file.path, &file);
    QHash<QString, const FileEntry *> wanted;
    for (const FileEntry &file : target.files)
        wanted.insert(file.path, &file);
    const auto entry = [](const QHash<QString, const FileEntry *> &files, const QString &path) {
        const FileEntry *file = files.value(path);
        return file ? std::optional(*file) : std::nullopt;
    };
    QList<FileChange> changes;
    const auto add = [&](const QString &path) {
        FileChange change{.file = {entry(there, path), entry(wanted, path)}};
        change.kind = !change.file[Before]                                    ? ChangeKind::Added
                      : !change.file[After]                                   ? ChangeKind::Deleted
                      : change.file[Before]->kind != change.file[After]->kind ? ChangeKind::TypeChanged
                                                                              : ChangeKind::Modified;
        changes.append(std::move(change));
    };
    for (const TransitionPlan::Placement &placement : steps.placements)
        add(placement.file.path);
    for (const TransitionPlan::Removal &removal : steps.removals)
        add(removal.path);
    for (const TransitionPlan::ModeChange &mode : steps.modes)
        add(mode.path);
    std::ranges::sort(changes, [](const FileChange &a, const FileChange &b) { return comparePaths(a.path(), b.path()) < 0; });
    return changes;
}

} // namespace

Result<SyncSituation> lookAround(const Library &library, ProjectId id, GenerationId to, const Progress &progress)
{
    SyncSituation here;
    auto project = findLinked(library, id);
    if (!project)
        return std::unexpected(project.error());
    here.project = std::move(*project);
    auto target = readTarget(library, here.project, to);
    if (!target)
        return std::unexpected(target.error());
    here.target = std::move(*target);
    auto at = readTreeAt(library, here.project.workspace->at);
    if (!at)
        return std::unexpected(at.error());
    here.at = std::move(*at);
    auto now = surveyWorkspace(library, here.project, progress);
    if (!now)
        return std::unexpected(now.error());
    here.now = std::move(*now);
    here.drift = compareWithFolder(here.at, here.now);
    return here;
}

TransitionTarget targetOf(const Library &library, const VersionTree &tree)
{
    const QString folder = tree.generation ? library.folder().absolute(tree.generation->storagePath) : QString();
    return {.source = sourceFolder(folder), .files = tree.files, .folders = tree.folders};
}

Result<TransitionPlan> planSteps(const Library &library, const SyncSituation &here)
{
    return planTransition(here.folder(), here.now, targetOf(library, here.target));
}

namespace {

// A new folder gets its permission bits as well, and is one folder all the same.
qsizetype countFolders(const TransitionPlan &steps)
{
    QSet<QString> paths(steps.goneFolders.cbegin(), steps.goneFolders.cend());
    for (const QList<FolderEntry> &folders : {steps.newFolders, steps.folderModes}) {
        for (const FolderEntry &folder : folders)
            paths.insert(folder.path);
    }
    return paths.size();
}

} // namespace

SyncPlan describe(const SyncSituation &here, const TransitionPlan &steps)
{
    SyncPlan plan{.folder = here.folder(),
                  .from = here.at.generation,
                  .to = here.target.generation,
                  .drift = here.drift.changes,
                  .driftFolders = here.drift.folders.size(),
                  .changes = changesOf(here.now, steps, here.target),
                  .folderChanges = countFolders(steps),
                  .bytesToWrite = steps.bytes,
                  .inTheWay = steps.inTheWay};
    // A folder that has become the version by hand, or that has no file, has nothing to lose.
    plan.capturesDrift = !here.drift.isNone() && !here.now.files.isEmpty() && !steps.isEmpty();
    plan.capturesAs = here.project.latestVersion + 1;
    plan.changesNothing = steps.isEmpty() && here.at.generation && here.at.generation->id == here.target.generation->id;
    return plan;
}

} // namespace strata
