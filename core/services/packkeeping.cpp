// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/packkeeping.h"

#include "core/base/parallel.h"
#include "core/services/versionplaces.h"
#include "core/store/packcleaning.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <atomic>

using namespace Qt::StringLiterals;

namespace strata {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(strata::PackKeeping)
};

QString uncleanMark(const LibraryFolder &folder, ProjectId project) { return packsFolder(folder, project) + u"/.unclean"_s; }

} // namespace

QSet<ContentHash> contentsOf(const ManifestFile &file)
{
    QSet<ContentHash> contents;
    if (!file.packed)
        return contents;
    contents.insert(file.packed->manifest);
    if (file.manifest.generation.status == GenerationStatus::Deleted)
        return contents; // its files went for good; what is known of them stays
    for (const FileEntry &entry : file.manifest.files) {
        if (entry.kind == FileKind::Regular && entry.size > 0)
            contents.insert(entry.sha256);
    }
    return contents;
}

Result<QSet<ContentHash>> contentsInUse(const LibraryFolder &folder, ProjectId project, const PackSet &packs)
{
    QSet<ContentHash> contents;
    for (const QString &parent : {folder.archiveFolder(project), versionTrashFolder(folder, project)}) {
        for (const QString &name : QDir(parent).entryList(QDir::Dirs | QDir::NoSymLinks | QDir::NoDotAndDotDot)) {
            if (LibraryFolder::parseGenerationFolderName(name).first == 0)
                continue;
            const auto tree = readPackedTree(parent + u'/' + name);
            if (!tree)
                return std::unexpected(tree.error());
            if (!*tree)
                continue; // its files lie beside its manifest
            const auto file = readManifestFile(parent + u'/' + name, &packs);
            if (!file)
                return std::unexpected(file.error());
            contents.unite(contentsOf(*file));
        }
    }
    return contents;
}

Result<> markPacksUnclean(const LibraryFolder &folder, ProjectId project)
{
    if (const auto made = makePath(packsFolder(folder, project)); !made)
        return made;
    return writeFileDurably(uncleanMark(folder, project), {});
}

bool arePacksUnclean(const LibraryFolder &folder, ProjectId project) { return existsNoFollow(uncleanMark(folder, project)); }

Result<qint64> cleanProjectPacks(const LibraryFolder &folder, ProjectId project, const Progress &progress)
{
    const QString place = packsFolder(folder, project);
    if (!QDir(place).exists())
        return 0;
    const auto packs = PackSet::open(place);
    if (!packs)
        return std::unexpected(packs.error());
    const auto live = contentsInUse(folder, project, **packs);
    if (!live)
        return std::unexpected(live.error());
    const auto freed = cleanPacks(place, folder.tempFolder(), *live, progress);
    if (freed)
        QFile::remove(uncleanMark(folder, project));
    return freed;
}

Result<> checkPackedFiles(const ManifestFile &file, const PackSet &packs, QSet<ContentHash> &checked, const Progress &progress)
{
    QList<std::pair<ContentHash, QString>> contents;
    qint64 total = 0;
    const auto add = [&](const ContentHash &hash, const QString &path, qint64 size) {
        if (hash.isNull() || size == 0 || checked.contains(hash))
            return;
        checked.insert(hash);
        contents.append({hash, path});
        total += size;
    };
    if (file.packed)
        add(file.packed->manifest, u"manifest.json"_s, 1);
    for (const FileEntry &entry : file.manifest.files) {
        if (entry.kind == FileKind::Regular && file.manifest.generation.status != GenerationStatus::Deleted)
            add(entry.sha256, entry.path, entry.size);
    }
    std::atomic<qint64> done = 0;
    return inParallel(contents.size(), 64, [&](qsizetype first, qsizetype end) -> Result<> {
        for (qsizetype i = first; i < end; ++i) {
            if (progress.cancelled())
                return cancelledError();
            if (const auto read = packs.check(contents[i].first); !read) {
                return fail(read.error().kind,
                            Text::tr("“%1” of %2 cannot be read back from the archive: %3")
                                .arg(contents[i].second, file.manifest.generation.label(), read.error().message),
                            read.error().detail);
            }
            progress.report(++done, contents.size(), Text::tr("Checking %1").arg(file.manifest.generation.label()));
        }
        return {};
    });
}

} // namespace strata
