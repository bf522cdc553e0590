// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/projectchange.h"

#include "core/base/clock.h"
#include "core/catalog/events.h"
#include "core/catalog/generations.h"
#include "core/services/catalogaccess.h"
#include "core/services/recovering.h"
#include "core/services/versionplaces.h"
#include "core/store/eventsfile.h"
#include "core/store/metadatafile.h"

#include <QCoreApplication>
#include <QDir>

#include <pwd.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace strata {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(strata::ProjectChange)
};

} // namespace

QString currentActor()
{
    // Asked once: getpwuid answers from memory that all threads share.
    static const QString name = [] {
        const passwd *account = ::getpwuid(::getuid());
        return account ? QString::fromLocal8Bit(account->pw_name) : QString::number(::getuid());
    }();
    return name;
}

ProjectChange::ProjectChange(LibraryFolder folder, LibraryLock libraryLock, LibraryLock projectLock, catalog::Connection connection)
    : m_folder(std::move(folder)),
      m_libraryLock(std::move(libraryLock)),
      m_projectLock(std::move(projectLock)),
      m_connection(std::move(connection))
{
}

Result<ProjectChange> ProjectChange::begin(const Library &library, ProjectId id)
{
    if (const auto writable = requireWritable(library); !writable)
        return std::unexpected(writable.error());
    const LibraryFolder &folder = library.folder();
    const auto notFound = [&] {
        return fail(Error::Kind::NotFound, Text::tr("This project is no longer in the library."), folder.projectFolder(id));
    };
    auto libraryLock = LibraryLock::acquire(folder.lockFile(), LibraryLock::Mode::Shared);
    if (!libraryLock)
        return std::unexpected(libraryLock.error());
    if (!QDir(folder.projectFolder(id)).exists())
        return notFound();
    auto projectLock = LibraryLock::acquire(folder.projectLockFile(id), LibraryLock::Mode::Exclusive);
    if (!projectLock)
        return std::unexpected(projectLock.error());
    // Opened only now: a rebuild holds the library's lock and may have put a new catalog in place meanwhile.
    auto connection = openCatalog(library);
    if (!connection)
        return std::unexpected(connection.error());
    ProjectChange change(folder, std::move(*libraryLock), std::move(*projectLock), std::move(*connection));
    if (const auto recovered = recoverProjectIfNeeded(change.m_connection, folder, id, Progress()); !recovered)
        return std::unexpected(recovered.error());
    auto project = readMetadata(folder.metadataFile(id));
    if (!project)
        return project.error().kind == Error::Kind::NotFound ? notFound() : std::unexpected(project.error());
    change.project = *project;
    change.m_saved = std::move(*project);
    return change;
}

Result<int> ProjectChange::nextVersion()
{
    const auto inCatalog = catalog::highestVersion(m_connection, project.id);
    if (!inCatalog)
        return std::unexpected(inCatalog.error());
    int highest = std::max(project.latestVersion, *inCatalog);
    for (const QString &folder : versionFolders(m_folder, project.id)) {
        for (const QString &name : QDir(folder).entryList(QDir::AllDirs | QDir::NoDotAndDotDot))
            highest = std::max(highest, LibraryFolder::parseGenerationFolderName(name).first);
    }
    return highest + 1;
}

Result<Generation> ProjectChange::generation(GenerationId id)
{
    const auto found = catalog::readGeneration(m_connection, id);
    if (!found)
        return std::unexpected(found.error());
    if (!*found || (*found)->project != project.id)
        return fail(Error::Kind::NotFound, Text::tr("This version is no longer in “%1”.").arg(project.name), id.toString());
    return **found;
}

Result<> ProjectChange::save()
{
    project.updatedAt = now();
    if (const auto written = writeMetadata(m_folder.metadataFile(project.id), project); !written)
        return written;
    m_saved = project;
    return {};
}

Result<> ProjectChange::commit(const QString &action, GenerationId generation, const QJsonObject &details, const Rows &rows)
{
    if (project != m_saved) {
        if (const auto saved = save(); !saved)
            return saved;
    }
    auto transaction = catalog::Transaction::begin(m_connection);
    if (!transaction)
        return std::unexpected(transaction.error());
    if (rows) {
        if (const auto written = rows(m_connection); !written)
            return written;
    }
    const auto last = catalog::lastEventSequence(m_connection, project.id);
    if (!last)
        return std::unexpected(last.error());
    const Event event{.sequence = *last + 1,
                      .project = project.id,
                      .generation = generation,
                      .time = now(),
                      .actor = currentActor(),
                      .action = action,
                      .details = details};
    // Only after the rows went in: what the catalog refuses must not be told as done.
    const QString events = m_folder.eventsFile(project.id);
    const qint64 sizeBefore = eventsSize(events);
    if (const auto appended = appendEvent(events, event); !appended)
        return appended;
    Result<> done = catalog::putProject(m_connection, project, stampOf(m_folder, project.id));
    if (done)
        done = catalog::putEvent(m_connection, event);
    if (done)
        done = transaction->commit();
    if (!done)
        takeEventsBack(events, sizeBefore);
    return done;
}

} // namespace strata
