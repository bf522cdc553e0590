// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/projects.h"

#include "core/base/clock.h"
#include "core/base/fileio.h"
#include "core/catalog/events.h"
#include "core/services/catalogaccess.h"
#include "core/services/projectchange.h"
#include "core/services/projectorigin.h"
#include "core/services/recovering.h"
#include "core/services/suggesting.h"
#include "core/store/diskspace.h"
#include "core/store/eventsfile.h"
#include "core/store/metadatafile.h"

#include <QCoreApplication>
#include <QDir>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace strata {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(strata::Projects)
};

constexpr qsizetype LongestName = 200;
constexpr qsizetype ShortestIdPrefix = 8;

Result<QString> checkedName(const QString &name)
{
    const QString trimmed = name.trimmed();
    if (trimmed.isEmpty())
        return fail(Error::Kind::Invalid, Text::tr("A project needs a name."));
    if (trimmed.size() > LongestName) {
        return fail(Error::Kind::Invalid,
                    Text::tr("A project's name has at most %1 characters; this one has %2.").arg(LongestName).arg(trimmed.size()));
    }
    if (std::ranges::any_of(trimmed, [](QChar c) { return c.category() == QChar::Other_Control; }))
        return fail(Error::Kind::Invalid, Text::tr("A project's name cannot have line breaks or other control characters."));
    return trimmed;
}

std::unexpected<Error> nameTaken(const QString &name)
{
    return fail(Error::Kind::Exists, Text::tr("There is a project “%1” already. Choose another name.").arg(name), name);
}

// The whole folder of a new project, flushed.
Result<> makeProjectFolder(const LibraryFolder &stage, const Project &project, const Event &event)
{
    for (const QString &path :
         {stage.generationsFolder(project.id), stage.archiveFolder(project.id), stage.sharedFolder(project.id)}) {
        if (const auto made = makePath(path); !made)
            return made;
    }
    if (const auto written = writeMetadata(stage.metadataFile(project.id), project); !written)
        return written;
    return appendEvent(stage.eventsFile(project.id), event);
}

} // namespace

Result<Project> createProject(const Library &library, const NewProject &request) { return createProject(library, request, {}); }

Result<Project> createProject(const Library &library, const NewProject &request, const ProjectOrigin &origin)
{
    if (const auto writable = requireWritable(library); !writable)
        return std::unexpected(writable.error());
    const auto name = checkedName(request.name);
    if (!name)
        return std::unexpected(name.error());
    const QDateTime time = now();
    const Project project{.id = origin.id.isNull() ? ProjectId::create() : origin.id,
                          .name = *name,
                          .clientId = request.clientId,
                          .domain = request.domain,
                          .techStack = request.techStack,
                          .status = origin.status,
                          .createdAt = origin.createdAt.isValid() ? origin.createdAt : time,
                          .updatedAt = time};
    const Event event{.sequence = 1,
                      .project = project.id,
                      .time = time,
                      .actor = currentActor(),
                      .action = u"project.created"_s,
                      .details = {{u"name"_s, project.name}}};

    const LibraryFolder &folder = library.folder();
    const auto lock = LibraryLock::acquire(folder.lockFile(), LibraryLock::Mode::Shared);
    if (!lock)
        return std::unexpected(lock.error());
    if (existsNoFollow(folder.projectFolder(project.id)))
        return fail(Error::Kind::Exists, Text::tr("There is a project of the id %1 already.").arg(project.id.toString()));
    auto connection = openCatalog(library);
    if (!connection)
        return std::unexpected(connection.error());
    // Made complete out of sight; as a library of its own, so that the same names lead to its places.
    const LibraryFolder stage{folder.tempFolder() + u"/project-"_s + project.id.toString()};
    const auto discard = [&](const Error &error) {
        static_cast<void>(removeTree(stage.root));
        return std::unexpected(error);
    };
    if (const auto made = makeProjectFolder(stage, project, event); !made)
        return discard(made.error());
    // Else an opening of the library that sees the folder takes it in, though it may yet be taken back.
    const auto projectLock = LibraryLock::acquire(stage.projectLockFile(project.id), LibraryLock::Mode::Exclusive);
    if (!projectLock)
        return discard(projectLock.error());
    auto transaction = catalog::Transaction::begin(*connection);
    if (!transaction)
        return discard(transaction.error());
    // Names are looked at under the catalog's write lock: of two who want one name at once, one is told before its folder is there.
    const auto holder = catalog::readProjectByName(*connection, project.name);
    if (!holder)
        return discard(holder.error());
    if (*holder)
        return discard(nameTaken(project.name).error());
    if (const auto moved = renameDurably(stage.projectFolder(project.id), folder.projectFolder(project.id)); !moved)
        return discard(moved.error());
    Result<> done = catalog::putProject(*connection, project, stampOf(folder, project.id));
    if (done)
        done = catalog::putEvent(*connection, event);
    if (done)
        done = transaction->commit();
    if (!done) {
        // Out of sight again; what cannot be taken back now is a whole project, which the next opening takes in.
        static_cast<void>(renameDurably(folder.projectFolder(project.id), stage.projectFolder(project.id)));
        return discard(done.error());
    }
    static_cast<void>(removeTree(stage.root));
    return project;
}

Result<QList<ProjectSummary>> listProjects(const Library &library)
{
    auto connection = openCatalog(library);
    if (!connection)
        return std::unexpected(connection.error());
    const auto projects = catalog::readProjects(*connection);
    const auto totals = catalog::readProjectTotals(*connection);
    if (!projects)
        return std::unexpected(projects.error());
    if (!totals)
        return std::unexpected(totals.error());
    QList<ProjectSummary> summaries;
    summaries.reserve(projects->size());
    for (const Project &project : *projects) {
        const catalog::ProjectTotals sums = totals->value(project.id);
        summaries.append({.project = project,
                          .versionCount = sums.versionCount,
                          .activeVersion = sums.activeVersion,
                          .sourceBytes = sums.sourceBytes,
                          .lastCaptureAt = sums.lastCaptureAt});
    }
    return summaries;
}

Result<LibraryStatistics> libraryStatistics(const Library &library)
{
    auto connection = openCatalog(library);
    if (!connection)
        return std::unexpected(connection.error());
    const auto totals = catalog::readLibraryTotals(*connection);
    if (!totals)
        return std::unexpected(totals.error());
    return LibraryStatistics{.projects = totals->projects,
                             .versions = totals->versions,
                             .sourceBytes = totals->sourceBytes,
                             .uniqueBytes = totals->uniqueBytes};
}

Result<Project> findProject(const Library &library, const QString &nameOrId)
{
    auto connection = openCatalog(library);
    if (!connection)
        return std::unexpected(connection.error());
    const auto named = catalog::readProjectByName(*connection, nameOrId.trimmed());
    if (!named)
        return std::unexpected(named.error());
    if (*named)
        return **named;
    const auto projects = catalog::readProjects(*connection);
    if (!projects)
        return std::unexpected(projects.error());
    QList<Project> fitting;
    QStringList names;
    for (const Project &project : *projects) {
        names.append(project.name);
        if (nameOrId.size() >= ShortestIdPrefix && project.id.toString().startsWith(nameOrId, Qt::CaseInsensitive))
            fitting.append(project);
    }
    if (fitting.size() == 1)
        return fitting.first();
    if (fitting.size() > 1) {
        return fail(
            Error::Kind::Invalid,
            Text::tr("The ids of %n projects begin with “%1”. Give more of it.", nullptr, int(fitting.size())).arg(nameOrId),
            nameOrId);
    }
    const QStringList near = nearestNames(nameOrId, names);
    const QString nothing = Text::tr("There is no project “%1”.").arg(nameOrId);
    if (names.isEmpty())
        return fail(Error::Kind::NotFound, nothing + u' ' + Text::tr("The library has no projects yet."), nameOrId);
    if (near.isEmpty())
        return fail(Error::Kind::NotFound, nothing, nameOrId);
    return fail(Error::Kind::NotFound, nothing + u' ' + Text::tr("Did you mean %1?").arg(quotedList(near)), nameOrId);
}

Result<Project> editProject(const Library &library, ProjectId id, const ProjectEdit &edit)
{
    auto change = ProjectChange::begin(library, id);
    if (!change)
        return std::unexpected(change.error());
    Project &project = change->project;
    const Project before = project;
    if (edit.name) {
        const auto name = checkedName(*edit.name);
        if (!name)
            return std::unexpected(name.error());
        const auto holder = catalog::readProjectByName(change->catalog(), *name);
        if (!holder)
            return std::unexpected(holder.error());
        if (*holder && (*holder)->id != id)
            return nameTaken(*name);
        project.name = *name;
    }
    project.clientId = edit.clientId.value_or(project.clientId);
    project.domain = edit.domain.value_or(project.domain);
    project.techStack = edit.techStack.value_or(project.techStack);
    project.status = edit.status.value_or(project.status);
    if (project == before)
        return project;
    if (const auto committed = change->commit(u"project.edited"_s); !committed) {
        // The name went to somebody else between the question and the commit.
        if (committed.error().kind == Error::Kind::Exists) {
            project = before;
            static_cast<void>(change->save());
        }
        return std::unexpected(committed.error());
    }
    return project;
}

Result<> deleteProject(const Library &library, ProjectId id, const Progress &progress)
{
    const LibraryFolder &folder = library.folder();
    const RoomToDelete room(folder);
    auto change = ProjectChange::begin(library, id);
    if (!change)
        return std::unexpected(change.error());
    if (progress.cancelled())
        return cancelledError();
    if (const auto made = makePath(folder.trashFolder()); !made)
        return made;
    // The time of this event is what the trash is sorted by.
    if (const auto saved = change->save(); !saved)
        return saved;
    if (const auto committed = change->commit(u"project.deleted"_s); !committed)
        return committed;
    if (const auto moved = renameDurably(folder.projectFolder(id), folder.trashFolder() + u'/' + id.toString()); !moved)
        return moved;
    auto transaction = catalog::Transaction::begin(change->catalog());
    if (!transaction)
        return std::unexpected(transaction.error());
    if (const auto removed = catalog::removeProject(change->catalog(), id); !removed)
        return removed;
    return transaction->commit();
}

Result<Project> restoreProject(const Library &library, ProjectId id, const Progress &progress)
{
    if (const auto writable = requireWritable(library); !writable)
        return std::unexpected(writable.error());
    const LibraryFolder &folder = library.folder();
    const auto lock = LibraryLock::acquire(folder.lockFile(), LibraryLock::Mode::Shared);
    if (!lock)
        return std::unexpected(lock.error());
    auto connection = openCatalog(library);
    if (!connection)
        return std::unexpected(connection.error());
    const QString trashed = folder.trashFolder() + u'/' + id.toString();
    const auto project = readMetadata(trashed + u"/metadata.json"_s);
    if (!project) {
        if (project.error().kind == Error::Kind::NotFound)
            return fail(Error::Kind::NotFound, Text::tr("This project is not in the trash."), trashed);
        return std::unexpected(project.error());
    }
    const auto holder = catalog::readProjectByName(*connection, project->name);
    if (!holder)
        return std::unexpected(holder.error());
    if (*holder) {
        return fail(Error::Kind::Exists,
                    Text::tr("There is another project “%1” now. Rename that one, then restore this one.").arg(project->name),
                    trashed);
    }
    const auto projectLock = LibraryLock::acquire(trashed + u"/.lock"_s, LibraryLock::Mode::Exclusive);
    if (!projectLock)
        return std::unexpected(projectLock.error());
    if (const auto moved = renameDurably(trashed, folder.projectFolder(id)); !moved)
        return std::unexpected(moved.error());
    // From here on a kill is finished by the next opening.
    const auto recovered = recoverProject(*connection, folder, id, {.verifiesOrphans = false}, progress);
    if (!recovered)
        return std::unexpected(recovered.error());
    return readMetadata(folder.metadataFile(id));
}

Result<QList<Project>> listTrash(const Library &library)
{
    QList<Project> projects;
    const QDir trash(library.folder().trashFolder());
    for (const QString &name : trash.entryList(QDir::Dirs | QDir::NoSymLinks | QDir::NoDotAndDotDot)) {
        if (const auto project = readMetadata(trash.filePath(name) + u"/metadata.json"_s))
            projects.append(*project);
    }
    std::ranges::sort(projects, std::ranges::greater(), &Project::updatedAt);
    return projects;
}

} // namespace strata
