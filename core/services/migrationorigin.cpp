// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/migrationorigin.h"

#include "core/base/fileio.h"
#include "core/base/parallel.h"
#include "core/base/relpath.h"
#include "core/flatstore/outputfiles.h"
#include "core/store/scanner.h"
#include "core/store/sourcefile.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSet>

#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <mutex>

using namespace Qt::StringLiterals;

namespace strata {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(strata::Migration)
};

constexpr qsizetype FilesPerSlice = 64;

Result<ContentHash> hashOpened(const SourceFile &file)
{
    ContentHasher hasher;
    QByteArray buffer(256 * 1024, Qt::Uninitialized);
    for (;;) {
        const Result<qsizetype> got = file.read(std::span(buffer.data(), size_t(buffer.size())));
        if (!got)
            return std::unexpected(got.error());
        if (*got == 0)
            return hasher.finish();
        hasher.add(QByteArrayView(buffer).first(*got));
    }
}

FileDescriptor openFolder(const QString &path)
{
    return FileDescriptor(::open(QFile::encodeName(path).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
}

std::unexpected<Error> cannotRead(const QString &path)
{
    return failFromErrno(errno, Text::tr("“%1” cannot be read").arg(path), path);
}

// "a" cannot be a file when there is "a/b".
bool clashes(const QString &path, const QSet<QString> &files, const QSet<QString> &folders)
{
    if (files.contains(path) || folders.contains(path))
        return true;
    for (qsizetype slash = path.indexOf(u'/'); slash >= 0; slash = path.indexOf(u'/', slash + 1)) {
        if (files.contains(path.first(slash)))
            return true;
    }
    return false;
}

} // namespace

Result<UsableOutput> usableOutput(const QByteArray &outputFiles)
{
    Result<QList<OutputFile>> parsed = parseOutputFiles(outputFiles);
    if (!parsed)
        return std::unexpected(parsed.error());
    std::ranges::sort(*parsed, [](const OutputFile &a, const OutputFile &b) { return comparePaths(a.path, b.path) < 0; });
    UsableOutput output;
    QSet<QString> files;
    QSet<QString> folders;
    for (OutputFile &file : *parsed) {
        if (!file.hasContent)
            continue;
        const auto path = safeRelPath(file.path.toUtf8());
        if (!path || file.path.endsWith(u'/')) {
            output.refused.append(
                {.path = file.path, .reason = path ? Text::tr("it is the name of a folder") : describe(path.error())});
            continue;
        }
        if (clashes(*path, files, folders)) {
            output.refused.append({.path = file.path, .reason = Text::tr("another file needs its name")});
            continue;
        }
        files.insert(*path);
        for (qsizetype slash = path->indexOf(u'/'); slash >= 0; slash = path->indexOf(u'/', slash + 1))
            folders.insert(path->first(slash));
        output.files.append({.path = *path, .content = std::move(file.content)});
    }
    return output;
}

Result<QHash<QString, ContentHash>> hashFolder(const QString &folder, const QString &libraryRoot, const Progress &progress)
{
    const Result<ScannedTree> scan = scanFolder(folder, {.libraryRoot = libraryRoot, .takesEverything = true}, progress);
    if (!scan)
        return std::unexpected(scan.error());
    const FileDescriptor root = openFolder(folder);
    if (!root)
        return cannotRead(folder);
    QHash<QString, ContentHash> hashes;
    std::mutex mutex;
    const Result<> hashed = inParallel(scan->files.size(), FilesPerSlice, [&](qsizetype first, qsizetype end) -> Result<> {
        FolderCursor cursor(root.get());
        for (qsizetype i = first; i < end; ++i) {
            if (progress.cancelled())
                return cancelledError();
            const ScannedFile &scanned = scan->files[i];
            Result<ContentHash> hash = hashOf(scanned.linkTarget.toUtf8());
            if (scanned.kind == FileKind::Regular) {
                const Result<SourceFile> file = SourceFile::open(cursor, folder, scanned.path);
                hash = file ? hashOpened(*file) : std::unexpected(file.error());
            }
            if (!hash)
                return std::unexpected(hash.error());
            const std::lock_guard lock(mutex);
            hashes.insert(scanned.path, *hash);
        }
        return {};
    });
    if (!hashed)
        return std::unexpected(hashed.error());
    return hashes;
}

Result<ContentHash> hashFile(const QString &root, const QString &path)
{
    const FileDescriptor fd = openFolder(root);
    if (!fd)
        return cannotRead(root);
    FolderCursor cursor(fd.get());
    const Result<SourceFile> file = SourceFile::open(cursor, root, path);
    if (!file)
        return std::unexpected(file.error());
    if (!file->isRegular())
        return fail(Error::Kind::Invalid, Text::tr("“%1” is no regular file.").arg(root + u'/' + path), path);
    return hashOpened(*file);
}

QString findArtifact(const QString &store, const QString &location)
{
    QString path = location;
    if (path.startsWith("file://"_L1))
        path = path.sliced(7);
    if (path.contains("://"_L1))
        return {};
    while (path.startsWith("./"_L1))
        path = path.sliced(2);
    while (path.startsWith(u'/'))
        path = path.sliced(1);
    for (QString end = path; !end.isEmpty(); end = end.section(u'/', 1)) {
        const auto safe = safeRelPath(end.toUtf8());
        if (!safe)
            return {};
        const QFileInfo file(store + u'/' + *safe);
        if (file.isFile() && !file.isSymLink() && file.canonicalFilePath().startsWith(store + u'/'))
            return file.canonicalFilePath();
        if (!end.contains(u'/'))
            break;
    }
    return {};
}

} // namespace strata
