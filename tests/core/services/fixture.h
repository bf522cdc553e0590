// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/fileio.h"
#include "core/catalog/files.h"
#include "core/catalog/generations.h"
#include "core/services/library.h"
#include "core/services/projectchange.h"
#include "core/services/projects.h"
#include "core/store/contentfacts.h"
#include "core/store/manifestfile.h"

#include <QDir>
#include <QFile>
#include <QMap>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

// A library in a temporary folder with versions laid down by hand: what these tests are about is what happens to them afterwards.

namespace strata::test {

using namespace Qt::StringLiterals;

/// The value, or a failure of the test with the whole error.
template <typename T>
T valueOf(Result<T> result)
{
    if (!result)
        qFatal("%s (%s)", qPrintable(result.error().message), qPrintable(result.error().detail));
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

using Tree = QMap<QString, QByteArray>; // path → content; "path*" is executable, "path@" a link

struct Fixture
{
    QTemporaryDir folder;
    std::unique_ptr<Library> library = open();

    QString root() const { return folder.filePath(u"library"_s); }
    std::unique_ptr<Library> open() const { return valueOf(Library::open(root())); }
    void reopen()
    {
        library.reset();
        library = open();
    }
    LibraryFolder place() const { return {root()}; }
    Project newProject(const QString &name = u"Aurora Shop"_s) const { return valueOf(createProject(*library, {.name = name})); }
    Project reread(const Project &project) const { return valueOf(findProject(*library, project.id.toString())); }

    /// The folder of a version as a capture leaves it, sealed; without a row.
    ManifestFile layDown(const Project &project, int version, const Tree &tree,
                         GenerationStatus status = GenerationStatus::Completed, const QString &prompt = {}) const
    {
        Manifest manifest{.generation = {.id = GenerationId::create(),
                                         .project = project.id,
                                         .version = version,
                                         .status = status,
                                         .prompt = prompt,
                                         .createdAt = now(),
                                         .completedAt = now()}};
        const QString path = place().generationFolder(project.id, version, manifest.generation.id);
        manifest.generation.storagePath = place().relative(path);
        const QString source = sourceFolder(path);
        QDir().mkpath(source);
        for (auto file = tree.begin(); file != tree.end(); ++file) {
            const QString name = file.key().endsWith(u'*') || file.key().endsWith(u'@') ? file.key().chopped(1) : file.key();
            const QString target = source + u'/' + name;
            QDir().mkpath(QFileInfo(target).path());
            FileEntry entry{.path = name, .type = u"text"_s, .size = file->size(), .sha256 = hashOf(*file)};
            if (file.key().endsWith(u'@')) {
                entry.kind = FileKind::Symlink;
                entry.type = u"symlink"_s;
                entry.linkTarget = QString::fromUtf8(*file);
                entry.mode = 0777;
                ::symlink(file->constData(), QFile::encodeName(target).constData());
            } else {
                entry.mode = file.key().endsWith(u'*') ? 0755 : 0644;
                QFile bytes(target);
                if (!bytes.open(QIODevice::WriteOnly))
                    qFatal("cannot write %s", qPrintable(target));
                bytes.write(*file);
                bytes.close();
                ::chmod(QFile::encodeName(target).constData(), entry.mode & 0555);
            }
            manifest.generation.totalBytes += entry.size;
            manifest.files.append(entry);
        }
        std::ranges::sort(manifest.files, [](const FileEntry &a, const FileEntry &b) { return comparePaths(a.path, b.path) < 0; });
        manifest.generation.fileCount = int(manifest.files.size());
        sealFolders(source, {}, manifest);
        std::ranges::sort(manifest.folders,
                          [](const FolderEntry &a, const FolderEntry &b) { return comparePaths(a.path, b.path) < 0; });
        return valueOf(writeManifestFile(path, manifest));
    }

    /// The same with its rows, as a whole capture makes them.
    Generation capture(const Project &project, const Tree &tree, GenerationStatus status = GenerationStatus::Completed,
                       const QString &prompt = {}) const
    {
        auto change = valueOf(ProjectChange::begin(*library, project.id));
        const int version = valueOf(change.nextVersion());
        change.project.latestVersion = version;
        valueOf(change.save());
        const ManifestFile file = layDown(project, version, tree, status, prompt);
        const Generation &generation = file.manifest.generation;
        QHash<ContentHash, Content> contents;
        for (auto entry = tree.begin(); entry != tree.end(); ++entry) {
            if (entry.key().endsWith(u'@'))
                continue;
            ContentFacts facts(entry.key());
            facts.add(*entry);
            contents.insert(hashOf(*entry), facts.finish());
        }
        valueOf(change.commit(u"generation.captured"_s, generation.id, {}, [&](catalog::Connection &connection) -> Result<> {
            if (auto put = catalog::putGeneration(connection, generation, {.sha256 = file.sha256, .time = file.time}); !put)
                return put;
            return catalog::insertFiles(connection, generation.id, file.manifest.files, contents);
        }));
        return generation;
    }

    QString folderOf(const Generation &generation) const { return place().absolute(generation.storagePath); }

private:
    static void sealFolders(const QString &folder, const QString &relative, Manifest &manifest)
    {
        for (const QString &name : QDir(folder).entryList(QDir::Dirs | QDir::NoSymLinks | QDir::NoDotAndDotDot | QDir::Hidden)) {
            const QString path = relative.isEmpty() ? name : relative + u'/' + name;
            manifest.folders.append({.path = path, .mode = 0755});
            sealFolders(folder + u'/' + name, path, manifest);
        }
        ::chmod(QFile::encodeName(folder).constData(), 0555);
    }
};

} // namespace strata::test
