// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/migrationstaging.h"

#include "core/services/migrationorigin.h"
#include "core/store/folderstaging.h"
#include "core/store/sourcefile.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace strata {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(strata::Migration)
};

Result<StagedTree> stageOutput(GenerationWriter &writer, const QByteArray &outputFiles)
{
    const Result<UsableOutput> output = usableOutput(outputFiles);
    if (!output)
        return std::unexpected(output.error());
    StagedTree tree;
    QSet<QString> folders;
    for (const UsableOutput::File &file : output->files) {
        for (qsizetype slash = file.path.indexOf(u'/'); slash >= 0; slash = file.path.indexOf(u'/', slash + 1)) {
            const QString folder = file.path.first(slash);
            if (folders.contains(folder))
                continue;
            folders.insert(folder);
            if (const Result<> made = writer.addFolder(folder); !made)
                return std::unexpected(made.error());
            tree.folders.append({.path = folder});
        }
    }
    std::ranges::sort(tree.folders, [](const FolderEntry &a, const FolderEntry &b) { return comparePaths(a.path, b.path) < 0; });
    StageBatch batch(writer);
    for (const UsableOutput::File &file : output->files) {
        if (const Result<> added = batch.add(file.path, 0644, file.content); !added)
            return std::unexpected(added.error());
    }
    Result<QList<StagedFile>> staged = batch.finish();
    if (!staged)
        return std::unexpected(staged.error());
    for (StagedFile &file : *staged)
        tree.add(std::move(file));
    tree.finish();
    return tree;
}

std::unexpected<Error> cannotWrite(const QString &path)
{
    return failFromErrno(errno, Text::tr("“%1” cannot be written").arg(path), path);
}

// On disk when this succeeds: the writer flushes source/ only.
Result<> writeArtifact(const QString &to, const QByteArray &content)
{
    FileDescriptor out(::open(QFile::encodeName(to).constData(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0644));
    if (!out || !writeAll(out.get(), content) || ::fsync(out.get()) != 0 || !out.close())
        return cannotWrite(to);
    return {};
}

Result<> copyArtifact(const QString &store, const QString &from, const QString &to, const Progress &progress)
{
    const FileDescriptor root(::open(QFile::encodeName(store).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (!root || !from.startsWith(store + u'/'))
        return fail(Error::Kind::NotFound, Text::tr("“%1” is no longer in the old store.").arg(from), from);
    FolderCursor cursor(root.get());
    const Result<SourceFile> in = SourceFile::open(cursor, store, from.sliced(store.size() + 1));
    if (!in)
        return std::unexpected(in.error());
    FileDescriptor out(::open(QFile::encodeName(to).constData(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0644));
    if (!out)
        return cannotWrite(to);
    QByteArray buffer(256 * 1024, Qt::Uninitialized);
    for (;;) {
        if (progress.cancelled())
            return cancelledError();
        const Result<qsizetype> got = in->read(std::span(buffer.data(), size_t(buffer.size())));
        if (!got)
            return std::unexpected(got.error());
        if (*got == 0)
            break;
        if (!writeAll(out.get(), QByteArrayView(buffer).first(*got)))
            return cannotWrite(to);
    }
    if (!in->isUntouched())
        return SourceFile::neverHoldsStill(store, from.sliced(store.size() + 1));
    if (::fsync(out.get()) != 0 || !out.close())
        return cannotWrite(to);
    return {};
}

} // namespace

Result<StagedSource> stageMigrated(GenerationWriter &writer, const MigrationStep &step, const QByteArray &outputFiles,
                                   const QString &store, const QString &libraryRoot, const Progress &progress)
{
    StagedSource staged{.origin = Origin::Migrated};
    if (step.source == MigrationStep::Source::Folder) {
        Result<ScannedTree> scan = scanFolder(step.folder, {.libraryRoot = libraryRoot, .takesEverything = true}, progress);
        if (!scan)
            return std::unexpected(scan.error());
        Result<StagedTree> tree = stageFolder(writer, step.folder, *scan, progress);
        if (!tree)
            return std::unexpected(tree.error());
        staged.tree = std::move(*tree);
        staged.skipped = std::move(scan->skipped);
    } else if (step.source == MigrationStep::Source::OutputFiles) {
        Result<StagedTree> tree = stageOutput(writer, outputFiles);
        if (!tree)
            return std::unexpected(tree.error());
        staged.tree = std::move(*tree);
    }
    for (const MigrationArtifact &artifact : step.artifacts) {
        const QString to = artifactsFolder(writer.folder()) + u'/' + artifact.name;
        const Result<> written = artifact.from.isEmpty() ? writeArtifact(to, outputFiles)
                                                         : copyArtifact(store, artifact.from, to, progress);
        if (!written)
            return std::unexpected(written.error());
    }
    return staged;
}

Result<QList<Artifact>> migratedArtifacts(const LibraryFolder &folder, const Generation &generation, const MigrationStep &step)
{
    QList<Artifact> artifacts;
    const QString place = folder.absolute(generation.storagePath);
    for (const MigrationArtifact &artifact : step.artifacts) {
        const QString path = artifactsFolder(place) + u'/' + artifact.name;
        const Result<ContentHash> hash = hashFile(artifactsFolder(place), artifact.name);
        if (!hash)
            return std::unexpected(hash.error());
        artifacts.append({.id = artifact.id,
                          .generation = generation.id,
                          .type = artifact.type,
                          .path = folder.relative(path),
                          .size = QFileInfo(path).size(),
                          .sha256 = *hash,
                          .createdAt = artifact.createdAt});
    }
    return artifacts;
}

} // namespace strata
