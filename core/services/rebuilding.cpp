// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/rebuilding.h"

#include "core/base/clock.h"
#include "core/base/fileio.h"
#include "core/base/flush.h"
#include "core/catalog/migrations.h"
#include "core/catalog/viewed.h"
#include "core/services/catalogaccess.h"
#include "core/services/recovering.h"
#include "core/store/librarylock.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QUuid>

#include <cerrno>
#include <fcntl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace strata {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(strata::Rebuild)
};

using Access = catalog::Connection::Access;

// Another writer's capture ends; a rebuild can wait for it.
constexpr std::chrono::minutes Patience{2};

qint64 folderCount(const LibraryFolder &folder, ProjectId project)
{
    constexpr auto Folders = QDir::Dirs | QDir::NoSymLinks | QDir::NoDotAndDotDot;
    return QDir(folder.generationsFolder(project)).entryList(Folders).size()
           + QDir(folder.archiveFolder(project)).entryList(Folders).size();
}

Result<RebuildReport> build(const LibraryFolder &folder, const QString &file, RecoveryOptions options, const Progress &progress)
{
    auto connection = catalog::Connection::open(file, Access::Create);
    if (!connection)
        return std::unexpected(connection.error());
    if (const auto migrated = catalog::migrate(*connection, {}); !migrated)
        return std::unexpected(migrated.error());
    // Nobody sees this file before it is whole; it is flushed once, at the end.
    if (const auto unsynced = connection->execute(u"PRAGMA synchronous = OFF"_s); !unsynced)
        return std::unexpected(unsynced.error());
    RebuildReport report;
    const QStringList names = QDir(folder.projectsFolder())
                                  .entryList(QDir::Dirs | QDir::NoSymLinks | QDir::NoDotAndDotDot, QDir::Name);
    qint64 total = 0;
    for (const QString &name : names)
        total += folderCount(folder, ProjectId::fromString(name));
    qint64 done = 0; // generation folders of the projects before
    for (qsizetype i = 0; i < names.size(); ++i) {
        const ProjectId id = ProjectId::fromString(names[i]);
        if (id.isNull() || id.toString() != names[i]) {
            report.problems.append(
                Text::tr("“%1” is no project's folder; it was left as it is.").arg(folder.projectsFolder() + u'/' + names[i]));
            continue;
        }
        const Progress within(progress.stopToken(),
                              [&](qint64 seen, qint64, const QString &step) { progress.report(done + seen, total, step); });
        const auto recovered = recoverProject(*connection, folder, id, options, within);
        done += folderCount(folder, id);
        if (progress.cancelled())
            return cancelledError();
        if (!recovered) {
            // A damaged project must not keep the others out of the catalog; a catalog that cannot be written must.
            if (recovered.error().detail.startsWith(file))
                return std::unexpected(recovered.error());
            report.problems.append(recovered.error().message);
            continue;
        }
        ++report.projects;
        report.generations += recovered->generations;
        report.files += recovered->files;
        report.problems.append(recovered->problems);
    }
    if (const auto optimized = connection->execute(u"PRAGMA optimize"_s); !optimized)
        return std::unexpected(optimized.error());
    return report;
}

// One that cannot be opened at the moment (a full disk, a missing right) is not damaged for that.
bool isDamaged(const QString &file)
{
    auto connection = catalog::Connection::open(file, Access::ReadWrite);
    const auto state = connection ? catalog::schemaState(*connection) : std::unexpected(connection.error());
    if (!state)
        return state.error().kind == Error::Kind::Database;
    const auto whole = catalog::quickCheck(*connection);
    return *state == catalog::SchemaState::Foreign || (!whole && whole.error().kind == Error::Kind::Database);
}

// The folders do not know which changes were viewed: only the catalog that goes does. One of before there were marks has none.
void takeMarksOver(const LibraryFolder &folder, const QString &file, RebuildReport &report)
{
    if (!QFile::exists(folder.catalogFile()))
        return;
    const auto stateOfOld = [&folder]() -> Result<catalog::SchemaState> {
        auto old = openCatalogFile(folder, folder.catalogFile(), Access::ReadWrite);
        return old ? catalog::schemaState(*old) : std::unexpected(old.error());
    };
    const auto state = stateOfOld();
    if (state && (*state == catalog::SchemaState::Older || *state == catalog::SchemaState::Empty))
        return;
    auto connection = catalog::Connection::open(file, Access::ReadWrite);
    const auto copied = !state        ? std::unexpected(state.error())
                        : !connection ? std::unexpected(connection.error())
                                      : catalog::copyMarks(folder.catalogFile(), *connection);
    if (!copied)
        report.problems.append(Text::tr("Which changes were viewed could not be read from the old catalog; none is marked now."));
}

Result<> flush(const QString &file)
{
    // A log that is still there could not be written back at the end: the file alone would lack pages.
    if (QFileInfo(file + u"-wal"_s).size() > 0)
        return failFromErrno(EIO, Text::tr("“%1” cannot be flushed to disk").arg(file), file);
    const FileDescriptor fd(::open(QFile::encodeName(file).constData(), O_RDWR | O_CLOEXEC));
    if (!fd || !flushToDisk(fd.get()))
        return failFromErrno(errno, Text::tr("“%1” cannot be flushed to disk").arg(file), file);
    return {};
}

// A damaged catalog is kept for whoever wants to look at it.
Result<> putInPlace(const LibraryFolder &folder, const QString &file)
{
    if (const auto flushed = flush(file); !flushed)
        return flushed;
    const auto lock = LibraryLock::acquire(folder.catalogLockFile(), LibraryLock::Mode::Exclusive);
    if (!lock)
        return std::unexpected(lock.error());
    const QByteArray catalog = QFile::encodeName(folder.catalogFile());
    // One that was only begun is a single page and has nothing to look at.
    constexpr qint64 OnePage = 4096;
    if (QFileInfo(folder.catalogFile()).size() > OnePage && isDamaged(folder.catalogFile())) {
        const QString kept = folder.catalogFile() + u".damaged-"_s + now().toString(u"yyyyMMdd-HHmmss"_s);
        ::link(catalog.constData(), QFile::encodeName(kept).constData());
    }
    // Nobody is opening a connection while this lock is held. Who has one open goes on with the old files, whose names go here,
    // so that the old log can never be taken for the new catalog's.
    for (const char *suffix : {"-wal", "-shm"})
        ::unlink((catalog + suffix).constData());
    return renameDurably(file, folder.catalogFile());
}

} // namespace

Result<RebuildReport> rebuildCatalog(const LibraryFolder &folder, const Progress &progress)
{
    if (!QDir(folder.projectsFolder()).exists())
        return fail(Error::Kind::NotFound, Text::tr("There is no library in “%1”.").arg(folder.root), folder.root);
    if (const auto made = makePath(folder.tempFolder()); !made)
        return std::unexpected(made.error());
    const auto lock = LibraryLock::acquire(folder.lockFile(), LibraryLock::Mode::Exclusive, Patience, progress);
    if (!lock)
        return std::unexpected(lock.error());
    const QString file = folder.tempFolder() + u"/rebuild-"_s + QUuid::createUuid().toString(QUuid::Id128) + u".db"_s;
    auto report = build(folder, file, {.verifiesOrphans = false}, progress);
    if (report) {
        takeMarksOver(folder, file, *report);
        if (const auto placed = putInPlace(folder, file); !placed)
            report = std::unexpected(placed.error());
    }
    for (const auto &suffix : {""_L1, "-wal"_L1, "-shm"_L1})
        QFile::remove(file + suffix); // after a success there is nothing left under these names
    return report;
}

Result<RebuildReport> buildCatalog(const LibraryFolder &folder, const QString &file, const Progress &progress)
{
    return build(folder, file, {.verifiesOrphans = false, .repairsFolder = false, .describesContents = false}, progress);
}

QJsonObject toJson(const RebuildReport &report)
{
    return {
        {u"projects"_s, report.projects},
        {u"generations"_s, report.generations},
        {u"files"_s, report.files},
        {u"problems"_s, QJsonArray::fromStringList(report.problems)},
    };
}

} // namespace strata
