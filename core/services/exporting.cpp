// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/exporting.h"

#include "core/archive/archivecheck.h"
#include "core/archive/tarwriter.h"
#include "core/archive/zipwriter.h"
#include "core/base/clock.h"
#include "core/base/fileio.h"
#include "core/base/flush.h"
#include "core/base/portablename.h"
#include "core/services/browsing.h"
#include "core/services/generationfiles.h"
#include "core/services/recording.h"
#include "core/services/unpacking.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUuid>

#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace strata {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(strata::Export)
};

ArchiveKind kindOf(ExportFormat format)
{
    switch (format) {
    case ExportFormat::Zip: return ArchiveKind::Zip;
    case ExportFormat::Tar: return ArchiveKind::Tar;
    case ExportFormat::TarGz: return ArchiveKind::TarGz;
    }
    Q_UNREACHABLE_RETURN(ArchiveKind::Zip);
}

// Where the archive may go: into a folder that is there, and never among the versions themselves.
Result<> checkPlace(const Library &library, const QString &path)
{
    const QFileInfo info(path);
    if (!info.isAbsolute() || info.fileName().isEmpty())
        return fail(Error::Kind::Invalid, Text::tr("“%1” is no complete path of a file.").arg(path), path);
    if (info.isDir() && !info.isSymLink())
        return fail(Error::Kind::Exists, Text::tr("“%1” is a folder. Choose a name for the archive.").arg(path), path);
    const QString folder = QFileInfo(info.path()).canonicalFilePath();
    if (folder.isEmpty())
        return fail(Error::Kind::NotFound, Text::tr("The folder “%1” does not exist.").arg(info.path()), path);
    const QString root = QFileInfo(library.folder().root).canonicalFilePath();
    if (!root.isEmpty() && (folder == root || folder.startsWith(root + u'/'))) {
        return fail(Error::Kind::Invalid, Text::tr("“%1” lies inside the library. Choose a folder outside of it.").arg(path), path);
    }
    return {};
}

// Gives `tree` names that can be unpacked everywhere, and links targets that lead to them. Lists what gets a name of its own, not
// what only lies in a folder that does.
QList<RenamedPath> usePortableNames(ArchiveTreeSource &tree)
{
    QStringList paths;
    for (const FileEntry &file : std::as_const(tree.files))
        paths.append(file.path);
    for (const FolderEntry &folder : std::as_const(tree.folders))
        paths.append(folder.path);
    std::ranges::sort(paths, [](const QString &a, const QString &b) { return comparePaths(a, b) < 0; });
    tree.names = portableNames(paths);
    for (FileEntry &file : tree.files) {
        if (file.kind == FileKind::Symlink)
            file.linkTarget = portableTarget(file.path, file.linkTarget, tree.names);
    }
    const auto nameOf = [](const QString &path) { return QStringView(path).sliced(path.lastIndexOf(u'/') + 1); };
    QList<RenamedPath> renamed;
    for (const QString &path : std::as_const(paths)) {
        const QString name = tree.names.value(path, path);
        if (nameOf(name) != nameOf(path))
            renamed.append({.from = path, .to = name});
    }
    return renamed;
}

struct Outcome
{
    qint64 size = 0;
    ContentHash sha256;
};

// The archive's own hash, for whoever receives it; and its bytes flushed to disk.
Result<Outcome> hashAndFlush(const QString &path, const Progress &progress)
{
    const auto failed = [&] { return failFromErrno(errno, Text::tr("“%1” cannot be written").arg(path), path); };
    const FileDescriptor fd(::open(QFile::encodeName(path).constData(), O_RDONLY | O_NOFOLLOW | O_CLOEXEC));
    if (!fd || !flushToDisk(fd.get()))
        return failed();
    ContentHasher hasher;
    Outcome outcome;
    QByteArray buffer(1024 * 1024, Qt::Uninitialized);
    for (;;) {
        if (progress.cancelled())
            return cancelledError();
        const ssize_t got = ::read(fd.get(), buffer.data(), size_t(buffer.size()));
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return failed();
        if (got == 0)
            break;
        hasher.add(QByteArrayView(buffer).first(got));
        outcome.size += got;
    }
    outcome.sha256 = hasher.finish();
    return outcome;
}

// Writes beside the target under another name, checks, flushes, renames. Nothing stays behind on failure.
Result<Outcome> writeArchive(const ArchiveTreeSource &tree, const ExportRequest &request, const Progress &progress)
{
    const QFileInfo target(request.path);
    const QString partial = u"%1/.%2.%3.part"_s.arg(target.path(), target.fileName().left(200),
                                                    QUuid::createUuid().toString(QUuid::Id128).left(8));
    Result<> done = request.format == ExportFormat::Zip ? writeZip(tree, partial, progress)
                                                        : writeTar(tree, partial, request.format == ExportFormat::TarGz, progress);
    if (done)
        done = checkArchive(tree, partial, kindOf(request.format), progress);
    Result<Outcome> outcome = done ? hashAndFlush(partial, progress) : std::unexpected(done.error());
    const QByteArray from = QFile::encodeName(partial);
    if (outcome && ::rename(from.constData(), QFile::encodeName(request.path).constData()) != 0)
        outcome = failFromErrno(errno, Text::tr("“%1” cannot be written").arg(request.path), request.path);
    if (!outcome) {
        ::unlink(from.constData());
        return outcome;
    }
    if (const Result<> flushed = syncDirectory(target.path()); !flushed)
        return std::unexpected(flushed.error());
    return outcome;
}

} // namespace

QString exportFileName(const QString &projectName, const Generation &generation, ExportFormat format)
{
    QString name;
    for (const QChar c : projectName.toLower()) {
        if (c.isLetterOrNumber() || c == u'.' || c == u'_')
            name += c;
        else if (!name.isEmpty() && !name.endsWith(u'-'))
            name += u'-';
    }
    while (name.endsWith(u'-') || name.endsWith(u'.'))
        name.chop(1);
    while (name.startsWith(u'.'))
        name.remove(0, 1);
    if (name.isEmpty())
        name = u"project"_s;
    return u"%1-%2.%3"_s.arg(name.left(80), generation.label(), toText(format));
}

Result<ExportJob> exportGeneration(const Library &library, const ExportRequest &request, const Progress &progress)
{
    const Result<Generation> generation = findGeneration(library, request.generation);
    if (!generation)
        return std::unexpected(generation.error());
    const Result<GenerationFiles> stored = GenerationFiles::open(library, *generation);
    if (!stored)
        return std::unexpected(stored.error());
    if (const Result<> place = checkPlace(library, request.path); !place)
        return std::unexpected(place.error());
    const Result<Manifest> manifest = readManifest(library, *generation);
    if (!manifest)
        return std::unexpected(manifest.error());
    // An archived version is unpacked out of sight, for as long as this takes.
    std::unique_ptr<GenerationWriter> unpacked;
    if (stored->folder().isEmpty()) {
        Result<std::unique_ptr<GenerationWriter>> stage = unpackForReading(library, *generation, progress);
        if (!stage)
            return std::unexpected(stage.error());
        unpacked = std::move(*stage);
    }

    ExportJob job{.id = ExportId::create(),
                  .generation = generation->id,
                  .format = request.format,
                  .path = request.path,
                  .fileCount = int(manifest->files.size()),
                  .createdAt = now()};
    ArchiveTreeSource tree{.source = unpacked ? sourceFolder(unpacked->folder()) : stored->folder(),
                           .files = manifest->files,
                           .folders = manifest->folders,
                           .time = generation->createdAt};
    if (request.portableNames)
        job.renamed = usePortableNames(tree);
    const Result<Outcome> outcome = writeArchive(tree, request, progress);
    if (!outcome && outcome.error().kind == Error::Kind::Cancelled)
        return std::unexpected(outcome.error());
    job.completedAt = now();
    job.status = outcome ? ExportStatus::Completed : ExportStatus::Failed;
    if (outcome) {
        job.size = outcome->size;
        job.sha256 = outcome->sha256;
    } else {
        job.errorMessage = outcome.error().message;
    }
    // Recorded once, when it has ended: a killed export leaves no row that says "exporting" for ever. A library that cannot be
    // written still hands its versions out; only the record is missing.
    const Result<> recorded = library.isReadOnly() || !request.isRecorded ? Result<>()
                                                                          : recordExport(library, generation->project, job);
    if (!outcome)
        return std::unexpected(outcome.error());
    // On a full disk a version can still be carried away to another one: that is what an export is for then.
    if (!recorded)
        job.errorMessage = Text::tr("The archive is complete, but the library could not note the export. %1")
                               .arg(recorded.error().message);
    return job;
}

} // namespace strata
