// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/capturing.h"

#include "core/base/clock.h"
#include "core/base/parallel.h"
#include "core/base/weakness.h"
#include "core/catalog/files.h"
#include "core/catalog/generations.h"
#include "core/diff/treediff.h"
#include "core/services/activating.h"
#include "core/services/archivestaging.h"
#include "core/services/browsing.h"
#include "core/services/capturepatch.h"
#include "core/services/capturesource.h"
#include "core/services/catalogaccess.h"
#include "core/services/projectchange.h"
#include "core/services/sealedfinder.h"
#include "core/services/similarity.h"
#include "core/services/workspaceaccess.h"
#include "core/store/diskspace.h"
#include "core/store/folderstaging.h"
#include "core/store/manifestfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSet>

#include <algorithm>
#include <cerrno>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace strata {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(strata::Capture)
};

/// What the new version is compared with: nothing, or a completed version and its files.
struct Base
{
    Generation generation; // version 0: none
    QList<FileEntry> files;
};

QString sourcePath(const QString &path) { return QDir::cleanPath(QFileInfo(path).absoluteFilePath()); }

// Inside the library only what belongs to a version (its source and its exports) stays as it is while it is read.
Result<> checkPlace(const Library &library, const QString &path)
{
    const QString root = QFileInfo(library.folder().root).canonicalFilePath();
    const QString source = QFileInfo(path).canonicalFilePath();
    if (root.isEmpty() || !source.startsWith(root + u'/'))
        return {};
    // projects/<id>/generations/<version>/source/…
    const QString part = source.sliced(root.size() + 1).section(u'/', 4, 4);
    if (part == "source"_L1 || part == "artifacts"_L1)
        return {};
    return fail(Error::Kind::Invalid, Text::tr("“%1” belongs to the library itself. Choose the folder of your project.").arg(path),
                path);
}

// Null when no version is completed.
Result<GenerationId> newestCompleted(catalog::Connection &connection, ProjectId project)
{
    return catalog::readNewestCompleted(connection, project).transform([](const std::optional<Generation> &newest) {
        return newest ? newest->id : GenerationId{};
    });
}

// Another capture may have become the base while this one was staged.
Result<bool> isStillBase(ProjectChange &change, const CaptureRequest &request, const Base &base)
{
    if (request.parent)
        return change.generation(base.generation.id).transform([](const Generation &parent) { return parent.hasFiles(); });
    return newestCompleted(change.catalog(), request.project).transform([&](GenerationId newest) {
        return newest == base.generation.id;
    });
}

QStringList pathsOf(const auto &files, const QList<FolderEntry> &folders)
{
    QStringList paths;
    paths.reserve(files.size() + folders.size());
    for (const auto &file : files)
        paths.append(file.path);
    for (const FolderEntry &folder : folders)
        paths.append(folder.path);
    std::ranges::sort(paths, [](const QString &a, const QString &b) { return comparePaths(a, b) < 0; });
    return paths;
}

std::unexpected<Error> nothingToCapture(const QString &path, const QList<SkippedPath> &skipped)
{
    if (skipped.isEmpty())
        return fail(Error::Kind::Invalid, Text::tr("“%1” has no files to capture.").arg(path), path);
    return fail(Error::Kind::Invalid,
                Text::tr("“%1” has no files to capture: everything in it was left out. First: %2, %3.")
                    .arg(path, skipped.first().path, skipped.first().reason),
                path);
}

// The parent asked for, else the newest completed version.
Result<Base> findBase(catalog::Connection &connection, const CaptureRequest &request)
{
    Base base;
    if (request.parent) {
        const auto parent = catalog::readGeneration(connection, *request.parent);
        if (!parent)
            return std::unexpected(parent.error());
        if (!*parent || (*parent)->project != request.project)
            return fail(Error::Kind::NotFound, Text::tr("The parent is no version of this project."), request.parent->toString());
        if (!(*parent)->hasFiles()) {
            return fail(Error::Kind::Invalid,
                        Text::tr("%1 has no files to compare with. Restore it first.").arg((*parent)->label()),
                        request.parent->toString());
        }
        base.generation = **parent;
    } else {
        const auto newest = catalog::readNewestCompleted(connection, request.project);
        if (!newest)
            return std::unexpected(newest.error());
        if (!*newest)
            return base;
        base.generation = **newest;
    }
    auto files = catalog::readFiles(connection, base.generation.id);
    if (!files)
        return std::unexpected(files.error());
    base.files = std::move(*files);
    return base;
}

// Before anything is written. When all of it is too much, files of a size the base has too are taken for unchanged: asking too
// little only means that the disk itself says no later.
Result<> checkRoom(const Library &library, const CaptureRequest &request, const ScannedTree &scan)
{
    const QString what = Text::tr("Capturing “%1” needs").arg(request.path);
    const auto hasRoom = [&](const QSet<qint64> &known) {
        RoomNeeded needed{.files = scan.folders.size() + 8};
        for (const ScannedFile &file : scan.files) {
            if (known.contains(file.size))
                continue;
            needed.bytes += file.size;
            ++needed.files;
        }
        return requireRoom(library.folder(), needed, what);
    };
    const Result<> all = hasRoom({});
    if (all || request.independentCopies)
        return all;
    Result<catalog::Connection> connection = openCatalog(library);
    const Result<Base> base = connection ? findBase(*connection, request) : std::unexpected(connection.error());
    if (!base)
        return std::unexpected(base.error());
    QSet<qint64> known;
    for (const FileEntry &file : base->files)
        known.insert(file.size);
    return hasRoom(known);
}

Result<StagedSource> stageSource(const Library &library, GenerationWriter &writer, const CaptureRequest &request,
                                 const Progress &progress)
{
    const QString path = sourcePath(request.path);
    const QFileInfo info(path);
    if (!info.exists()) {
        return fail(Error::Kind::NotFound, Text::tr("“%1” does not exist. Choose the folder or archive to capture.").arg(path),
                    path);
    }
    if (!info.isDir()) {
        const Result<> hasRoom = requireRoom(library.folder(), {.bytes = info.size()},
                                             Text::tr("Capturing “%1” needs at least").arg(path));
        if (!hasRoom)
            return std::unexpected(hasRoom.error());
        Result<ArchiveTree> archive = stageArchive(writer, path, request.excludes, request.consent, progress);
        if (!archive)
            return std::unexpected(archive.error());
        return StagedSource{.tree = std::move(archive->tree), .skipped = std::move(archive->skipped), .origin = Origin::Archive};
    }
    Result<ScannedTree> scan = scanFolder(path, {.excludes = request.excludes, .libraryRoot = library.folder().root}, progress);
    if (!scan)
        return std::unexpected(scan.error());
    if (const Result<> hasRoom = checkRoom(library, request, *scan); !hasRoom)
        return std::unexpected(hasRoom.error());
    Result<StagedTree> tree = stageFolder(writer, path, *scan, progress);
    if (!tree)
        return std::unexpected(tree.error());
    return StagedSource{.tree = std::move(*tree), .skipped = std::move(scan->skipped), .origin = request.origin};
}

QString patchName(int baseVersion) { return patchFile({}, baseVersion).sliced(1); }

// Files against the base; the first version's lines are known already.
ChangesSummary changesOf(const TreeComparison &comparison, const StagedTree &tree, const Base &base)
{
    ChangesSummary changes = summaryOf(comparison);
    if (base.generation.version != 0)
        return changes;
    QHash<ContentHash, qint64> lines;
    for (const Content &content : tree.contents)
        lines.insert(content.sha256, std::max<qint64>(content.lineCount, 0));
    for (const FileEntry &file : tree.files)
        changes.linesAdded += lines.value(file.sha256);
    return changes;
}

// The comparison with the base, and the patch into the stage. Called again should another capture make a newer base meanwhile.
Result<CapturePatch> compareWithBase(const Library &library, const GenerationWriter &writer, const StagedTree &tree,
                                     const Base &base, Generation &generation, const Progress &progress)
{
    generation.baseVersion = base.generation.version;
    TreeComparison comparison = compareTrees(base.files, tree.files);
    generation.changes = changesOf(comparison, tree, base);
    if (base.generation.version == 0)
        return CapturePatch{};
    progress.report(0, 0, Text::tr("Comparing with %1").arg(base.generation.label()));
    const std::array<QString, 2> sources{sourceFolder(library.folder().absolute(base.generation.storagePath)),
                                         sourceFolder(writer.folder())};
    const auto read = [&](Side side, const FileEntry &file) -> Result<QByteArray> {
        if (file.kind == FileKind::Symlink)
            return file.linkTarget.toUtf8();
        Result<QByteArray> bytes = readFile(sources[side] + u'/' + file.path);
        // Nothing but what was staged may get into the patch, whoever plays with the stage meanwhile.
        if (bytes && side == After && hashOf(*bytes) != file.sha256)
            return fail(Error::Kind::Invalid, Text::tr("“%1” changed in the library while it was compared.").arg(file.path),
                        file.path);
        return bytes;
    };
    // Copies stay files added: git cannot take them back, and this patch is kept to go both ways.
    if (const Result<> found = findSimilarFiles(comparison, LookFor::Renames, read, progress);
        !found && found.error().kind == Error::Kind::Cancelled)
        return std::unexpected(found.error());
    generation.changes = changesOf(comparison, tree, base);
    Result<CapturePatch> patch = writeCapturePatch(writer.stage(), patchName(generation.baseVersion), std::move(comparison), read,
                                                   progress);
    if (patch) {
        generation.changes.linesAdded = patch->linesAdded;
        generation.changes.linesDeleted = patch->linesDeleted;
    }
    return patch;
}

// Flushing waits for the disk while comparing needs the processor: both at once.
Result<CapturePatch> flushAndCompare(const Library &library, GenerationWriter &writer, const StagedTree &tree, const Base &base,
                                     Generation &generation, const Progress &progress)
{
    Result<CapturePatch> patch;
    const Result<> done = inParallel(2, 1, [&](qsizetype task, qsizetype) -> Result<> {
        if (task == 0)
            return writer.flush(progress);
        patch = compareWithBase(library, writer, tree, base, generation, progress);
        return patch.transform([](const CapturePatch &) { });
    });
    if (!done)
        return std::unexpected(done.error());
    return patch;
}

Generation newGeneration(const CaptureRequest &request, const StagedSource &staged, GenerationId id, const Base &base)
{
    const bool hasFailed = !request.errorMessage.isEmpty();
    return {
        .id = id,
        .project = request.project,
        .versionName = request.versionName.trimmed(),
        .status = hasFailed ? GenerationStatus::Failed : GenerationStatus::Completed,
        .origin = staged.origin,
        .prompt = request.prompt,
        .context = request.context,
        .parent = request.parent.value_or(GenerationId{}),
        .parentVersion = request.parent ? base.generation.version : 0,
        .isIteration = request.parent.has_value(),
        .note = request.note,
        .errorMessage = request.errorMessage,
        .fileCount = int(staged.tree.files.size()),
        .totalBytes = staged.tree.totalBytes,
        .createdAt = request.createdAt.isValid() ? request.createdAt : now(),
        .completedAt = request.createdAt,
    };
}

// Whether the base has exactly this tree, folders too.
Result<bool> isSameAsBase(const Library &library, const StagedSource &staged, const Base &base)
{
    if (base.generation.version == 0)
        return false;
    return readVersionTree(library, base.generation.id).transform([&](const VersionTree &tree) {
        return tree.hash() == treeHash(staged.tree.files, staged.tree.folders);
    });
}

// Moves the stage into its place and makes it known. Either all of it has happened, or nothing is left of it.
Result<> publish(ProjectChange &change, GenerationWriter &writer, Generation &generation, const StagedSource &staged,
                 const CaptureSource &source)
{
    const Result<int> version = change.nextVersion();
    if (!version)
        return std::unexpected(version.error());
    generation.version = *version;
    if (!generation.completedAt.isValid())
        generation.completedAt = now();
    const QString place = change.folder().generationFolder(generation.project, generation.version, generation.id);
    generation.storagePath = change.folder().relative(place);
    const QByteArray manifest = toJsonText(
        Manifest{.generation = generation, .files = staged.tree.files, .folders = staged.tree.folders, .skipped = staged.skipped});
    const Project before = change.project;
    change.project.latestVersion = generation.version;
    if (change.project.status == ProjectStatus::Draft)
        change.project.status = ProjectStatus::Active;
    if (source.note)
        source.note(change.project, generation.id);

    const auto move = [&] { return writer.publish(place, manifest); };
    const auto record = [&] {
        QHash<ContentHash, Content> contents;
        for (const Content &content : staged.tree.contents)
            contents.insert(content.sha256, content);
        const catalog::ManifestStamp stamp{.sha256 = hashOf(manifest), .time = manifestTime(place)};
        const bool hasFailed = generation.status == GenerationStatus::Failed;
        return change.commit(hasFailed ? u"generation.failed"_s : u"generation.captured"_s, generation.id,
                             {{u"version"_s, generation.version},
                              {u"origin"_s, toText(generation.origin)},
                              {u"file_count"_s, generation.fileCount},
                              {u"total_size_bytes"_s, generation.totalBytes}},
                             [&](catalog::Connection &connection) {
                                 return catalog::putGeneration(connection, generation, stamp).and_then([&] {
                                     return catalog::insertFiles(connection, generation.id, staged.tree.files, contents);
                                 });
                             });
    };
    Result<> done = makePath(change.folder().generationsFolder(generation.project));
    if (isWeakened(Weakness::CommitsBeforeRename))
        done = done.and_then(record).and_then(move);
    else
        done = done.and_then(move).and_then(record);
    if (done)
        return {};
    // What cannot be taken back now stays a whole version without a row; the next start takes it in or says so.
    if (existsNoFollow(place))
        (void)writer.unpublish();
    change.project = before;
    (void)change.save();
    return isWeakened(Weakness::HidesFailedPublish) ? Result<>() : done;
}

} // namespace

Result<CaptureOutcome> capture(const Library &library, const CaptureRequest &request, const Progress &progress)
{
    const Result<bool> isLinked = isOfWorkspace(library, request);
    if (!isLinked)
        return std::unexpected(isLinked.error());
    if (*isLinked)
        return captureWorkspace(library, request, progress);
    if (const Result<> outside = checkPlace(library, sourcePath(request.path)); !outside)
        return std::unexpected(outside.error());
    const auto stage = [&](GenerationWriter &writer, const Progress &inner) {
        return stageSource(library, writer, request, inner);
    };
    return captureFrom(library, request, {.stage = stage}, progress);
}

Result<CaptureOutcome> captureFrom(const Library &library, const CaptureRequest &request, const CaptureSource &source,
                                   const Progress &progress)
{
    if (const Result<> writable = requireWritable(library); !writable)
        return std::unexpected(writable.error());
    const Result<QString> name = checkedVersionName(request.versionName);
    if (!name)
        return std::unexpected(name.error());
    Result<catalog::Connection> connection = openCatalog(library);
    if (!connection)
        return std::unexpected(connection.error());
    Result<Base> base = findBase(*connection, request);
    if (!base)
        return std::unexpected(base.error());

    const GenerationId id = request.id.value_or(GenerationId::create());
    const SharingMode mode = request.independentCopies ? SharingMode::IndependentCopies : SharingMode::Shared;
    const Result<std::unique_ptr<GenerationWriter>> writer = GenerationWriter::begin(library.folder(), id, sealedFinder(library),
                                                                                     mode);
    if (!writer)
        return std::unexpected(writer.error());
    const Result<StagedSource> staged = source.stage(**writer, progress);
    if (!staged)
        return std::unexpected(staged.error());
    if (request.onlyIfChanged) {
        const Result<bool> isSame = isSameAsBase(library, *staged, *base);
        if (!isSame)
            return std::unexpected(isSame.error());
        if (*isSame)
            return CaptureOutcome{.generation = base->generation, .skipped = staged->skipped, .isUnchanged = true};
    }
    if (staged->tree.files.isEmpty() && request.errorMessage.isEmpty())
        return nothingToCapture(request.path, staged->skipped);
    if (const Result<> sealed = (*writer)->seal(); !sealed)
        return std::unexpected(sealed.error());

    Generation generation = newGeneration(request, *staged, id, *base);
    CaptureOutcome outcome{.skipped = staged->skipped, .warnings = nameWarnings(pathsOf(staged->tree.files, staged->tree.folders))};
    Result<CapturePatch> patch = flushAndCompare(library, **writer, staged->tree, *base, generation, progress);
    for (bool isPublished = false; !isPublished;) {
        if (!patch)
            return std::unexpected(patch.error());
        outcome.warning = patch->problem;
        {
            Result<ProjectChange> change = ProjectChange::begin(library, request.project);
            if (!change)
                return std::unexpected(change.error());
            const Result<bool> isCurrent = isStillBase(*change, request, *base);
            if (!isCurrent)
                return std::unexpected(isCurrent.error());
            if (progress.cancelled())
                return cancelledError();
            if (*isCurrent) {
                if (const Result<> wanted = source.mayPublish ? source.mayPublish(*change) : Result<>(); !wanted)
                    return std::unexpected(wanted.error());
                if (const Result<> published = publish(*change, **writer, generation, *staged, source); !published)
                    return std::unexpected(published.error());
                isPublished = true;
            }
        }
        // Without the lock again, for comparing may take long.
        if (!isPublished) {
            const QByteArray patchPath = QFile::encodeName(patchName(generation.baseVersion));
            if (::unlinkat((*writer)->stage(), patchPath.constData(), 0) != 0 && errno != ENOENT)
                return failFromErrno(errno, Text::tr("The patch “%1” cannot be replaced").arg(QFile::decodeName(patchPath)), {});
            // Opened anew: a rebuild may have put another catalog in the place of the one read before, which knows no later base.
            connection = openCatalog(library);
            if (!connection)
                return std::unexpected(connection.error());
            base = findBase(*connection, request);
            if (!base)
                return std::unexpected(base.error());
            patch = compareWithBase(library, **writer, staged->tree, *base, generation, progress);
        }
    }
    outcome.generation = generation;
    if (request.activate && generation.status == GenerationStatus::Completed) {
        const Result<ActivationPlan> activated = activate(library, request.project, id, progress);
        outcome.generation.isActive = activated.has_value();
        if (!activated) {
            const QString problem = Text::tr("%1 was captured but not activated: %2")
                                        .arg(generation.label(), activated.error().message);
            outcome.warning = outcome.warning.isEmpty() ? problem : outcome.warning + u'\n' + problem;
        }
    }
    return outcome;
}

Result<CapturePreview> previewCapture(const Library &library, const QString &path, const QStringList &excludes,
                                      const ArchiveConsent &consent, const Progress &progress)
{
    const QString source = sourcePath(path);
    if (!QFileInfo::exists(source))
        return fail(Error::Kind::NotFound, Text::tr("“%1” does not exist. Choose the folder or archive to capture.").arg(source),
                    source);
    if (const Result<> outside = checkPlace(library, source); !outside)
        return std::unexpected(outside.error());
    if (!QFileInfo(source).isDir())
        return previewArchive(source, excludes, consent, progress);
    const Result<ScannedTree> scan = scanFolder(source, {.excludes = excludes, .libraryRoot = library.folder().root}, progress);
    if (!scan)
        return std::unexpected(scan.error());
    return CapturePreview{.fileCount = int(scan->files.size()),
                          .totalBytes = scan->totalBytes,
                          .skipped = scan->skipped,
                          .warnings = nameWarnings(pathsOf(scan->files, scan->folders))};
}

} // namespace strata
