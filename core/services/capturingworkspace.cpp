// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/capturesource.h"
#include "core/services/workspaceaccess.h"
#include "core/store/folderstaging.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <fcntl.h>

namespace strata {

namespace {

// What `known` vouches for is not opened; `index` is what was seen.
Result<StagedSource> stage(const Library &library, GenerationWriter &writer, const CaptureRequest &request, const StatIndex &known,
                           StatIndex &index, const Progress &progress)
{
    const FileDescriptor folder(::open(QFile::encodeName(request.path).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    StatIndex look = StatIndex::beginLook(folder.get());
    Result<ScannedTree> scan = scanFolder(request.path, {.excludes = request.excludes, .libraryRoot = library.folder().root},
                                          progress);
    if (!scan)
        return std::unexpected(scan.error());
    Result<StagedFolder> staged = stageFolder(writer, request.path, *scan, known, std::move(look), progress);
    if (!staged)
        return std::unexpected(staged.error());
    index = std::move(staged->index);
    index.version = {};
    index.versionTree = treeHash(staged->tree.files, staged->tree.folders);
    return StagedSource{.tree = std::move(staged->tree), .skipped = std::move(scan->skipped), .origin = Origin::Workspace};
}

} // namespace

Result<bool> isOfWorkspace(const Library &library, const CaptureRequest &request)
{
    if (request.path.isEmpty())
        return findLinked(library, request.project).transform([](const Project &) { return true; });
    if (!request.excludes.isEmpty() || !request.errorMessage.isEmpty() || request.createdAt.isValid())
        return false;
    const Result<Project> project = findLinked(library, request.project);
    return project && QDir::cleanPath(QFileInfo(request.path).absoluteFilePath()) == project->workspace->path;
}

Result<CaptureOutcome> captureHeldWorkspace(const Library &library, CaptureRequest request, const Progress &progress)
{
    const Result<Project> project = findLinked(library, request.project);
    if (!project)
        return std::unexpected(project.error());
    const WorkspaceLink &link = *project->workspace;
    const Result<VersionTree> at = readTreeAt(library, link.at);
    if (!at)
        return std::unexpected(at.error());
    request.path = link.path;
    if (!request.parent && at->generation && at->generation->hasFiles())
        request.parent = link.at;
    if (!QFileInfo(link.path).isDir() || (request.onlyIfChanged && at->generation)) {
        const Result<FolderSurvey> now = surveyWorkspace(library, *project, progress);
        if (!now)
            return std::unexpected(now.error());
        if (compareWithFolder(*at, *now).isNone())
            return CaptureOutcome{.generation = *at->generation, .skipped = now->skipped, .isUnchanged = true};
        request.onlyIfChanged = false;
    }
    // What the first version's lines are, nobody has counted yet.
    const StatIndex known = at->generation ? readStatIndex(statIndexFile(library.folder(), project->id)) : StatIndex();
    StatIndex index;
    const CaptureSource source{.stage = [&](GenerationWriter &writer,
                                            const Progress &inner) { return stage(library, writer, request, known, index, inner); },
                               .note =
                                   [&](Project &metadata, GenerationId id) {
                                       if (metadata.workspace && metadata.workspace->path == link.path)
                                           metadata.workspace->at = id;
                                   }};
    Result<CaptureOutcome> outcome = captureFrom(library, request, source, progress);
    if (outcome && !outcome->isUnchanged)
        rememberLook(library, request.project, index, outcome->generation.id, index.versionTree);
    return outcome;
}

Result<CaptureOutcome> captureWorkspace(const Library &library, const CaptureRequest &request, const Progress &progress)
{
    if (const Result<> writable = requireWritable(library); !writable)
        return std::unexpected(writable.error());
    const Result<Project> project = findLinked(library, request.project);
    if (!project)
        return std::unexpected(project.error());
    const Result<LibraryLock> hold = holdWorkspace(library, request.project, progress);
    if (!hold)
        return std::unexpected(hold.error());
    if (const Result<> settled = refuseInterrupted(library, *project, progress); !settled)
        return std::unexpected(settled.error());
    return captureHeldWorkspace(library, request, progress);
}

} // namespace strata
