// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/unpacking.h"

#include "core/base/parallel.h"
#include "core/services/catalogaccess.h"
#include "core/services/sealedfinder.h"
#include "core/store/treecheck.h"

#include <QCoreApplication>

#include <atomic>

using namespace Qt::StringLiterals;

namespace strata {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(strata::Unpacking)
};

constexpr qsizetype FilesPerSlice = 64;

Result<> placeLarge(GenerationWriter &writer, FolderCursor &cursor, const FileEntry &file, const PackSet &packs,
                    const FindContents &find, const Progress &progress)
{
    qint64 at = 0;
    QByteArray piece;
    qsizetype used = 0;
    const auto read = [&](std::span<char> buffer) -> Result<qsizetype> {
        if (progress.cancelled())
            return cancelledError();
        if (used == piece.size() && at < file.size) {
            auto next = packs.read(file.sha256, at, std::min(MaximalFrameBytes, file.size - at));
            if (!next)
                return std::unexpected(next.error());
            piece = std::move(*next);
            used = 0;
            at += piece.size();
        }
        const qsizetype taken = std::min(qsizetype(buffer.size()), piece.size() - used);
        std::copy_n(piece.constData() + used, taken, buffer.data());
        used += taken;
        return taken;
    };
    return writer.addStream(cursor, file.path, file.mode, read, find).transform([](const StagedFile &) { });
}

// Slices of the list on every core; each asks once for all its files where they lie sealed.
Result<> placeFiles(GenerationWriter &writer, const Manifest &manifest, const PackSet &packs, const Progress &progress)
{
    std::atomic<qint64> done = 0;
    return inParallel(manifest.files.size(), FilesPerSlice, [&](qsizetype first, qsizetype end) -> Result<> {
        FolderCursor cursor(writer.source());
        const FindContents find = writer.finder();
        QHash<ContentHash, QString> known;
        if (find) {
            QList<ContentHash> hashes;
            for (qsizetype i = first; i < end; ++i)
                hashes.append(manifest.files[i].sha256);
            auto found = find(hashes);
            if (!found)
                return std::unexpected(found.error());
            known = std::move(*found);
        }
        for (qsizetype i = first; i < end; ++i) {
            const FileEntry &file = manifest.files[i];
            if (progress.cancelled())
                return cancelledError();
            if (file.kind == FileKind::Symlink)
                continue;
            Result<> placed;
            if (file.size > MaximalFrameBytes) {
                placed = placeLarge(writer, cursor, file, packs, find, progress);
            } else {
                const auto bytes = packs.read(file.sha256);
                if (!bytes)
                    return std::unexpected(bytes.error());
                const Content content{.sha256 = file.sha256, .type = file.type, .size = file.size};
                placed = writer.addFile(cursor, stagedFile(file.path, file.mode, content), *bytes, known.value(file.sha256));
            }
            if (!placed)
                return placed;
            progress.report(done += file.size, manifest.generation.totalBytes,
                            Text::tr("Unpacking %1").arg(manifest.generation.label()));
        }
        return {};
    });
}

Result<std::unique_ptr<GenerationWriter>> stage(const Library &library, const Manifest &manifest, const PackSet &packs,
                                                SharingMode mode, const Progress &progress)
{
    auto writer = GenerationWriter::begin(library.folder(), manifest.generation.id, sealedFinder(library), mode);
    if (!writer)
        return writer;
    for (const FolderEntry &folder : manifest.folders) {
        if (const auto made = (*writer)->addFolder(folder.path); !made)
            return std::unexpected(made.error());
    }
    if (const auto placed = placeFiles(**writer, manifest, packs, progress); !placed)
        return std::unexpected(placed.error());
    FolderCursor cursor((*writer)->source());
    for (const FileEntry &file : manifest.files) {
        if (file.kind != FileKind::Symlink)
            continue;
        if (const auto link = (*writer)->addLink(cursor, file.path, file.linkTarget); !link)
            return std::unexpected(link.error());
    }
    if (const auto sealed = (*writer)->seal(); !sealed)
        return std::unexpected(sealed.error());
    return writer;
}

} // namespace

Result<std::unique_ptr<GenerationWriter>> unpackGeneration(const Library &library, const ManifestFile &file, const PackSet &packs,
                                                           const Progress &progress)
{
    const Manifest &manifest = file.manifest;
    for (const auto mode : {SharingMode::Shared, SharingMode::IndependentCopies}) {
        auto writer = stage(library, manifest, packs, mode, progress);
        if (!writer)
            return writer;
        InodeHashes known;
        const auto check = checkTree((*writer)->folder(), manifest, known, [](qint64) { }, progress);
        if (!check)
            return std::unexpected(check.error());
        if (check->problems.isEmpty()) {
            if (const auto flushed = (*writer)->flush(progress); !flushed)
                return std::unexpected(flushed.error());
            return writer;
        }
        // A sealed copy this was shared with is damaged: once more, from the packs alone.
        if (mode == SharingMode::IndependentCopies) {
            return fail(Error::Kind::Invalid,
                        Text::tr("“%1” of %2 could not be unpacked as it was: %3")
                            .arg(check->problems.first().path, manifest.generation.label(), check->problems.first().problem),
                        manifest.generation.storagePath);
        }
    }
    Q_UNREACHABLE_RETURN(std::unexpected(Error{}));
}

Result<std::unique_ptr<GenerationWriter>> unpackForReading(const Library &library, const Generation &archived,
                                                           const Progress &progress)
{
    const QString folder = library.folder().absolute(archived.storagePath);
    const auto packs = PackSet::open(packsFolderBeside(folder));
    if (!packs)
        return std::unexpected(packs.error());
    auto file = readManifestFile(folder, packs->get());
    if (!file)
        return std::unexpected(file.error());
    // A stage of its own name: the version may be restored at the same time.
    file->manifest.generation.id = GenerationId::create();
    return stage(library, file->manifest, **packs, SharingMode::Shared, progress);
}

} // namespace strata
