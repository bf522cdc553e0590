// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/archiving.h"

#include "core/catalog/artifacts.h"
#include "core/catalog/files.h"
#include "core/catalog/generations.h"
#include "core/diff/treediff.h"
#include "core/services/browsing.h"
#include "core/services/capturepatch.h"
#include "core/services/catalogaccess.h"
#include "core/services/generationfiles.h"
#include "core/services/packkeeping.h"
#include "core/services/projectchange.h"
#include "core/services/similarity.h"
#include "core/services/unpacking.h"
#include "core/services/versionplaces.h"

#include <QCoreApplication>
#include <QDir>

using namespace Qt::StringLiterals;

namespace strata {

// Unpacking is done in a stage, without the project's lock. Then the stage gets the version's old name, the folder in archive/
// moves out of sight, and the row is committed. Where both are there after a kill, the row says which one counts; without a row it
// is the sealed one. Where only the sealed one is, the version is restored.

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(strata::Restoring)
};

bool isInTrash(const Library &library, const Generation &generation)
{
    return generation.status == GenerationStatus::Deleted
           && generation.storagePath.startsWith(library.folder().relative(versionTrashFolder(library.folder(), generation.project))
                                                + u'/');
}

Result<Generation> restoreFromTrash(const Library &library, const Generation &trashed)
{
    auto change = ProjectChange::begin(library, trashed.project);
    if (!change)
        return std::unexpected(change.error());
    const auto row = change->generation(trashed.id);
    if (!row)
        return row;
    if (!isInTrash(library, *row))
        return row; // somebody was faster
    const LibraryFolder &folder = library.folder();
    const QString from = folder.absolute(row->storagePath);
    auto file = readManifestFile(from);
    if (!file)
        return std::unexpected(file.error());
    const QString name = LibraryFolder::generationFolderName(row->version, row->id);
    const QString parent = file->packed ? folder.archiveFolder(row->project) : folder.generationsFolder(row->project);
    Generation &generation = file->manifest.generation;
    generation.storagePath = folder.relative(parent + u'/' + name);
    Result<> done = change->save();
    if (done)
        done = renameDurably(from, parent + u'/' + name);
    if (done) {
        done = change->commit(
            u"generation.restored"_s, row->id, {{u"version"_s, row->version}, {u"from"_s, u"trash"_s}},
            [&](catalog::Connection &connection) {
                return catalog::putGeneration(connection, generation,
                                              {.sha256 = file->sha256, .time = manifestTime(parent + u'/' + name)})
                    .and_then(
                        [&] { return catalog::moveArtifacts(connection, row->id, row->storagePath, generation.storagePath); });
            });
    }
    if (!done)
        return std::unexpected(done.error());
    return change->generation(trashed.id);
}

Result<> moveArtifactFiles(const QString &from, const QString &to)
{
    const QDir artifacts(artifactsFolder(from));
    for (const QString &name : artifacts.entryList(QDir::Files | QDir::Hidden | QDir::NoSymLinks)) {
        const auto bytes = readFile(artifacts.filePath(name));
        if (!bytes)
            return std::unexpected(bytes.error());
        if (const auto written = writeFileDurably(artifactsFolder(to) + u'/' + name, *bytes); !written)
            return written;
    }
    return {};
}

// The patch against its base, made again as the capture made it. A base whose files are gone leaves the version without one.
Result<> makePatch(const Library &library, const GenerationWriter &writer, const Manifest &manifest, const Progress &progress)
{
    auto connection = openCatalog(library);
    if (!connection)
        return std::unexpected(connection.error());
    const int version = manifest.generation.baseVersion;
    const auto base = version == 0 ? Result<std::optional<Generation>>()
                                   : catalog::readGenerationByVersion(*connection, manifest.generation.project, version);
    if (!base)
        return std::unexpected(base.error());
    if (!*base || !canBeRead(**base))
        return {};
    const auto stored = GenerationFiles::open(library, **base);
    const auto files = catalog::readFiles(*connection, (*base)->id);
    if (!stored)
        return std::unexpected(stored.error());
    if (!files)
        return std::unexpected(files.error());
    const QString source = sourceFolder(writer.folder()) + u'/';
    const ContentReader read = [&](Side side, const FileEntry &file) -> Result<QByteArray> {
        if (side == Before || file.kind == FileKind::Symlink)
            return stored->read(file);
        return readFile(source + file.path);
    };
    TreeComparison comparison = compareTrees(*files, manifest.files);
    if (const auto found = findSimilarFiles(comparison, LookFor::Renames, read, progress);
        !found && found.error().kind == Error::Kind::Cancelled)
        return found;
    return writeCapturePatch(writer.stage(), patchFile({}, version).sliced(1), std::move(comparison), read, progress)
        .transform([](const CapturePatch &) { });
}

// Answers where the folder in archive/ went.
Result<QString> publish(ProjectChange &change, GenerationWriter &writer, const Generation &row, ManifestFile &file)
{
    const QString place = change.folder().generationFolder(row.project, row.version, row.id);
    Generation &generation = file.manifest.generation;
    generation.status = file.packed->status;
    generation.archivedAt = {};
    generation.storagePath = change.folder().relative(place);
    const QByteArray manifest = toJsonText(file.manifest);
    const QString archived = change.folder().absolute(row.storagePath);
    const QString bin = newBin(change.folder());
    Result<> done = change.save().and_then([&] { return writer.publish(place, manifest); }).and_then([&] {
        return renameDurably(archived, bin);
    });
    if (done) {
        done = change.commit(
            u"generation.restored"_s, row.id, {{u"version"_s, row.version}, {u"from"_s, u"archive"_s}},
            [&](catalog::Connection &connection) {
                return catalog::putGeneration(connection, generation, {.sha256 = hashOf(manifest), .time = manifestTime(place)})
                    .and_then([&] { return catalog::moveArtifacts(connection, row.id, row.storagePath, generation.storagePath); });
            });
    }
    if (done)
        return bin;
    // Not restored, once the folder in archive/ is back where it was; else the version is restored all the same.
    if (takeFromBin(bin, archived) && existsNoFollow(place))
        (void)writer.unpublish();
    return std::unexpected(done.error());
}

Result<Generation> restoreFromArchive(const Library &library, const Generation &archived, const Progress &progress)
{
    const LibraryFolder &folder = library.folder();
    const auto lock = lockPacks(folder, archived.project, PackPatience, progress);
    if (!lock)
        return std::unexpected(lock.error());
    const QString from = folder.absolute(archived.storagePath);
    const auto packs = PackSet::open(packsFolder(folder, archived.project));
    if (!packs)
        return std::unexpected(packs.error());
    const auto packed = readManifestFile(from, packs->get());
    if (!packed)
        return std::unexpected(packed.error());
    if (!packed->packed)
        return fail(Error::Kind::Invalid, Text::tr("The manifest in “%1” is none of an archived version.").arg(from), from);
    const auto writer = unpackGeneration(library, *packed, **packs, progress);
    if (!writer)
        return std::unexpected(writer.error());
    if (const auto moved = moveArtifactFiles(from, (*writer)->folder()); !moved)
        return std::unexpected(moved.error());
    if (const auto made = makePatch(library, **writer, packed->manifest, progress); !made)
        return std::unexpected(made.error());

    QString bin;
    Result<Generation> restored;
    {
        auto change = ProjectChange::begin(library, archived.project);
        if (!change)
            return std::unexpected(change.error());
        const auto row = change->generation(archived.id);
        if (!row)
            return row;
        if (row->status != GenerationStatus::Archived)
            return row;
        const auto claim = claimVersionFolder(from, row->label());
        if (!claim)
            return std::unexpected(claim.error());
        auto file = readManifestFile(from, packs->get()); // its note or star may have changed meanwhile
        if (!file)
            return std::unexpected(file.error());
        if (progress.cancelled())
            return cancelledError();
        if (const auto marked = markPacksUnclean(folder, row->project); !marked)
            return std::unexpected(marked.error());
        const auto published = publish(*change, **writer, *row, *file);
        if (!published)
            return std::unexpected(published.error());
        bin = *published;
        restored = change->generation(archived.id);
    }
    static_cast<void>(removeTree(bin)); // what stays is deleted at the next start
    const auto cleaned = cleanProjectPacks(folder, archived.project, progress);
    if (!cleaned && cleaned.error().kind != Error::Kind::Cancelled) {
        return fail(cleaned.error().kind,
                    Text::tr("%1 was restored, but what only it needed in the archive is still there: %2")
                        .arg(archived.label(), cleaned.error().message),
                    cleaned.error().detail);
    }
    return restored;
}

} // namespace

Result<Generation> restoreGeneration(const Library &library, ProjectId project, GenerationId id, const Progress &progress)
{
    if (const auto writable = requireWritable(library); !writable)
        return std::unexpected(writable.error());
    const auto row = findGeneration(library, id);
    if (!row)
        return row;
    if (row->project != project)
        return fail(Error::Kind::NotFound, Text::tr("This version is not in the project."), id.toString());
    switch (row->status) {
    case GenerationStatus::Archived: return restoreFromArchive(library, *row, progress);
    case GenerationStatus::Deleted:
        if (isInTrash(library, *row))
            return restoreFromTrash(library, *row);
        return fail(Error::Kind::Invalid,
                    Text::tr("The files of %1 were deleted for good and cannot be restored.").arg(row->label()), row->storagePath);
    case GenerationStatus::Pending:
    case GenerationStatus::Generating:
    case GenerationStatus::Completed:
    case GenerationStatus::Failed: return row;
    }
    Q_UNREACHABLE_RETURN(row);
}

} // namespace strata
