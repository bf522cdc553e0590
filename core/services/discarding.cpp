// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/discarding.h"

#include "core/catalog/artifacts.h"
#include "core/catalog/generations.h"
#include "core/services/packkeeping.h"
#include "core/services/projectchange.h"
#include "core/services/versionplaces.h"
#include "core/store/diskspace.h"

#include <QCoreApplication>
#include <QDir>

using namespace Qt::StringLiterals;

namespace strata {

// The trash of versions lies in the project's folder, beside generations/ and archive/: moving a version there is one rename, and
// the project takes its trash along wherever it goes. What a version was (complete, archived) its manifest says; that it is deleted
// says the place.

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(strata::Discarding)
};

bool isReadable(const Generation &generation) { return generation.hasFiles() || generation.status == GenerationStatus::Archived; }

// What makes a version one that must stay.
Result<> requireDispensable(ProjectChange &change, const Generation &generation)
{
    const Project &project = change.project;
    if (project.activeGeneration() == generation.id) {
        return fail(Error::Kind::Invalid,
                    Text::tr("%1 is active and cannot be deleted. Activate another version first.").arg(generation.label()),
                    generation.storagePath);
    }
    const ActivationHistory &history = project.activations;
    if (history.canRollBack() && history.entries.value(history.position - 1) == generation.id) {
        return fail(Error::Kind::Invalid,
                    Text::tr("%1 is what rolling back “%2” returns to and cannot be deleted. Activate another version first.")
                        .arg(generation.label(), project.name),
                    generation.storagePath);
    }
    const auto rows = catalog::readGenerations(change.catalog(), project.id, true);
    if (!rows)
        return std::unexpected(rows.error());
    if (isReadable(generation) && std::ranges::count_if(*rows, isReadable) == 1) {
        return fail(
            Error::Kind::Invalid,
            Text::tr("%1 is the only version left in “%2”. Delete the project instead.").arg(generation.label(), project.name),
            generation.storagePath);
    }
    return {};
}

} // namespace

Result<Generation> deleteGeneration(const Library &library, ProjectId project, GenerationId id, const Progress &progress)
{
    const RoomToDelete room(library.folder());
    auto change = ProjectChange::begin(library, project);
    if (!change)
        return std::unexpected(change.error());
    const auto row = change->generation(id);
    if (!row)
        return row;
    if (row->status == GenerationStatus::Deleted)
        return row;
    if (const auto may = requireDispensable(*change, *row); !may)
        return std::unexpected(may.error());
    if (progress.cancelled())
        return cancelledError();
    const LibraryFolder &folder = library.folder();
    const QString from = folder.absolute(row->storagePath);
    const auto claim = claimVersionFolder(from, row->label());
    if (!claim)
        return std::unexpected(claim.error());
    const QString trash = versionTrashFolder(folder, project);
    if (const auto made = makePath(trash); !made)
        return std::unexpected(made.error());
    const QString place = trash + u'/' + LibraryFolder::generationFolderName(row->version, row->id);
    const auto stamps = catalog::readManifestStamps(change->catalog(), project);
    if (!stamps)
        return std::unexpected(stamps.error());
    Generation deleted = *row;
    deleted.status = GenerationStatus::Deleted;
    deleted.storagePath = folder.relative(place);
    Result<> done = change->save();
    if (done)
        done = renameDurably(from, place);
    if (done) {
        done = change->commit(u"generation.deleted"_s, id, {{u"version"_s, row->version}}, [&](catalog::Connection &connection) {
            return catalog::putGeneration(connection, deleted, stamps->value(id)).and_then([&] {
                return catalog::moveArtifacts(connection, id, row->storagePath, deleted.storagePath);
            });
        });
    }
    if (!done) {
        static_cast<void>(takeFromBin(place, from)); // else the next start takes it for deleted
        return std::unexpected(done.error());
    }
    return change->generation(id);
}

Result<Generation> dropFiles(const Library &library, ProjectId project, GenerationId id, const Progress &progress)
{
    if (const auto writable = requireWritable(library); !writable)
        return std::unexpected(writable.error());
    const LibraryFolder &folder = library.folder();
    const RoomToDelete room(folder);
    const auto lock = lockPacks(folder, project, PackPatience, progress);
    if (!lock)
        return std::unexpected(lock.error());
    Result<Generation> dropped;
    {
        auto change = ProjectChange::begin(library, project);
        if (!change)
            return std::unexpected(change.error());
        const auto row = change->generation(id);
        if (!row)
            return row;
        if (row->status != GenerationStatus::Archived) {
            return fail(Error::Kind::Invalid,
                        Text::tr("%1 is not archived. Archive it before its files are deleted.").arg(row->label()),
                        row->storagePath);
        }
        // Whoever asked may have looked a moment ago; this cannot be taken back.
        if (row->isStarred) {
            return fail(Error::Kind::Invalid,
                        Text::tr("%1 is starred. Take the star away before its files are deleted.").arg(row->label()),
                        row->storagePath);
        }
        if (const auto may = requireDispensable(*change, *row); !may)
            return std::unexpected(may.error());
        if (progress.cancelled())
            return cancelledError();
        const QString place = folder.absolute(row->storagePath);
        const auto claim = claimVersionFolder(place, row->label());
        if (!claim)
            return std::unexpected(claim.error());
        auto file = readManifestFile(place);
        if (!file)
            return std::unexpected(file.error());
        file->manifest.generation.status = GenerationStatus::Deleted;
        if (const auto marked = markPacksUnclean(folder, project); !marked)
            return std::unexpected(marked.error());
        if (const auto saved = change->save(); !saved)
            return std::unexpected(saved.error());
        const auto written = rewriteManifestFile(place, *file);
        if (!written)
            return std::unexpected(written.error());
        const auto committed = change->commit(u"generation.files_dropped"_s, id,
                                              {{u"version"_s, row->version}, {u"total_size_bytes"_s, row->totalBytes}},
                                              [&](catalog::Connection &connection) {
                                                  return catalog::putGeneration(connection, written->manifest.generation,
                                                                                {.sha256 = written->sha256, .time = written->time});
                                              });
        if (!committed)
            return std::unexpected(committed.error());
        dropped = change->generation(id);
    }
    const auto cleaned = cleanProjectPacks(folder, project, progress);
    if (!cleaned && cleaned.error().kind != Error::Kind::Cancelled)
        return std::unexpected(cleaned.error()); // they are gone from the version; the next start cleans up
    return dropped;
}

} // namespace strata
