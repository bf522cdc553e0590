// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/discarding.h"

#include "core/base/clock.h"
#include "core/catalog/files.h"
#include "core/catalog/generations.h"
#include "core/services/archiving.h"
#include "core/services/catalogaccess.h"
#include "core/services/packkeeping.h"
#include "core/services/projectchange.h"
#include "core/services/projects.h"
#include "core/services/versionplaces.h"
#include "core/store/diskspace.h"
#include "core/store/foldersize.h"
#include "core/store/metadatafile.h"

#include <QCoreApplication>
#include <QDir>

using namespace Qt::StringLiterals;

namespace strata {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(strata::Trash)
};

// A project in the trash has no rows: its folder is asked.
TrashItem projectItem(const LibraryFolder &folder, const Project &project)
{
    TrashItem item{.project = project.id, .projectName = project.name, .versionCount = 0, .deletedAt = project.updatedAt};
    const QString place = folder.trashFolder() + u'/' + project.id.toString();
    for (const auto &parent : {u"/generations"_s, u"/archive"_s}) {
        for (const QString &name : QDir(place + parent).entryList(QDir::Dirs | QDir::NoSymLinks | QDir::NoDotAndDotDot))
            item.versionCount += LibraryFolder::parseGenerationFolderName(name).first > 0 ? 1 : 0;
    }
    item.bytes = sizeOfFolder(place).bytes;
    return item;
}

Result<qint64> deleteProjectItem(const Library &library, ProjectId project, const Progress &progress)
{
    const LibraryFolder &folder = library.folder();
    const QString place = folder.trashFolder() + u'/' + project.toString();
    const auto lock = LibraryLock::acquire(folder.lockFile(), LibraryLock::Mode::Shared, LockPatience, progress);
    if (!lock)
        return std::unexpected(lock.error());
    if (!existsNoFollow(place))
        return 0;
    progress.report(0, 0, Text::tr("Deleting a project"));
    const qint64 freed = sizeOfFolder(place).ownBytes;
    // From here on it is gone: the next start deletes what a kill leaves.
    const auto bin = moveToBin(folder, place);
    if (!bin)
        return std::unexpected(bin.error());
    return removeTree(*bin).transform([freed] { return freed; });
}

Result<qint64> deleteVersionItem(const Library &library, const TrashItem &item, const Progress &progress)
{
    const LibraryFolder &folder = library.folder();
    const auto lock = lockPacks(folder, item.project, PackPatience, progress);
    if (!lock)
        return std::unexpected(lock.error());
    QString bin;
    qint64 freed = 0;
    {
        auto change = ProjectChange::begin(library, item.project);
        if (!change)
            return std::unexpected(change.error());
        const auto row = catalog::readGeneration(change->catalog(), item.generation);
        if (!row)
            return std::unexpected(row.error());
        const QString trash = folder.relative(versionTrashFolder(folder, item.project)) + u'/';
        if (!*row || (*row)->status != GenerationStatus::Deleted || !(*row)->storagePath.startsWith(trash))
            return 0;
        progress.report(0, 0, Text::tr("Deleting %1").arg((*row)->label()));
        const QString place = folder.absolute((*row)->storagePath);
        freed = sizeOfFolder(place).ownBytes;
        const auto packed = readPackedTree(place);
        if (packed && *packed) {
            if (const auto marked = markPacksUnclean(folder, item.project); !marked)
                return std::unexpected(marked.error());
        }
        if (const auto saved = change->save(); !saved)
            return std::unexpected(saved.error());
        const auto moved = moveToBin(folder, place);
        if (!moved)
            return std::unexpected(moved.error());
        bin = *moved;
        const auto committed = change->commit(u"generation.purged"_s, item.generation, {{u"version"_s, (*row)->version}},
                                              [&](catalog::Connection &connection) {
                                                  return catalog::removeGeneration(connection, item.generation).and_then([&] {
                                                      return catalog::removeUnusedContents(connection);
                                                  });
                                              });
        if (!committed)
            return std::unexpected(committed.error());
    }
    static_cast<void>(removeTree(bin)); // what stays is deleted at the next start
    const auto cleaned = cleanProjectPacks(folder, item.project, progress);
    if (!cleaned && cleaned.error().kind != Error::Kind::Cancelled)
        return cleaned; // the version is gone; the next start cleans up
    return freed + cleaned.value_or(0);
}

} // namespace

QJsonObject toJson(const TrashItem &item)
{
    return {
        {u"type"_s, item.isProject() ? u"project"_s : u"version"_s},
        {u"project_id"_s, item.project.toString()},
        {u"project_name"_s, item.projectName},
        {u"generation_id"_s, item.isProject() ? QJsonValue() : QJsonValue(item.generation.toString())},
        {u"version"_s, item.isProject() ? QJsonValue() : QJsonValue(item.version)},
        {u"version_name"_s, item.name.isEmpty() ? QJsonValue() : QJsonValue(item.name)},
        {u"version_count"_s, item.versionCount},
        {u"total_size_bytes"_s, item.bytes},
        {u"deleted_at"_s, toIsoText(item.deletedAt)},
    };
}

Result<QList<TrashItem>> listTrashItems(const Library &library)
{
    const LibraryFolder &folder = library.folder();
    QList<TrashItem> items;
    const QDir trash(folder.trashFolder());
    for (const QString &name : trash.entryList(QDir::Dirs | QDir::NoSymLinks | QDir::NoDotAndDotDot)) {
        if (const auto project = readMetadata(trash.filePath(name) + u"/metadata.json"_s))
            items.append(projectItem(folder, *project));
    }
    auto connection = openCatalog(library);
    if (!connection)
        return std::unexpected(connection.error());
    const auto versions = catalog::readDeletedGenerations(*connection);
    const auto projects = catalog::readProjects(*connection);
    if (!versions)
        return std::unexpected(versions.error());
    if (!projects)
        return std::unexpected(projects.error());
    for (const auto &[generation, deletedAt] : *versions) {
        if (!generation.storagePath.startsWith(folder.relative(versionTrashFolder(folder, generation.project)) + u'/'))
            continue; // its files went for good, by retention
        const auto project = std::ranges::find(*projects, generation.project, &Project::id);
        items.append({.project = generation.project,
                      .projectName = project == projects->end() ? QString() : project->name,
                      .generation = generation.id,
                      .version = generation.version,
                      .name = generation.versionName,
                      .bytes = generation.totalBytes,
                      .deletedAt = deletedAt});
    }
    std::ranges::stable_sort(items, std::ranges::greater(), &TrashItem::deletedAt);
    return items;
}

Result<> restoreTrashItem(const Library &library, const TrashItem &item, const Progress &progress)
{
    if (item.isProject())
        return restoreProject(library, item.project, progress).transform([](const Project &) { });
    return restoreGeneration(library, item.project, item.generation, progress).transform([](const Generation &) { });
}

Result<qint64> deleteTrashItem(const Library &library, const TrashItem &item, const Progress &progress)
{
    if (const auto writable = requireWritable(library); !writable)
        return std::unexpected(writable.error());
    return item.isProject() ? deleteProjectItem(library, item.project, progress) : deleteVersionItem(library, item, progress);
}

Result<qint64> emptyTrash(const Library &library, const Progress &progress)
{
    const RoomToDelete room(library.folder());
    const auto items = listTrashItems(library);
    if (!items)
        return std::unexpected(items.error());
    qint64 freed = 0;
    for (qsizetype i = 0; i < items->size(); ++i) {
        if (progress.cancelled())
            return cancelledError();
        progress.report(i, items->size(), Text::tr("Emptying the trash"));
        const auto deleted = deleteTrashItem(library, items->at(i), Progress(progress.stopToken()));
        if (deleted)
            freed += *deleted;
        else if (deleted.error().kind != Error::Kind::NotFound) // NotFound: somebody was faster
            return deleted;
    }
    return freed;
}

} // namespace strata
