// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/library.h"

#include "core/base/clock.h"
#include "core/base/fileio.h"
#include "core/catalog/migrations.h"
#include "core/services/backingup.h"
#include "core/services/catalogaccess.h"
#include "core/services/catalogwatcher.h"
#include "core/services/libraryupkeep.h"
#include "core/services/rebuilding.h"
#include "core/services/recovering.h"
#include "core/store/diskspace.h"
#include "core/store/generationwriter.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace strata {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(strata::Library)
};

using Access = catalog::Connection::Access;

// The effective user's rights, which are those open() goes by.
bool canWrite(const QString &path) { return ::faccessat(AT_FDCWD, QFile::encodeName(path).constData(), W_OK, AT_EACCESS) == 0; }

QString notPermitted(const LibraryFolder &folder)
{
    return Text::
        tr("The library “%1” cannot be written and is open for reading only. Give yourself the right to write there, or copy it.")
            .arg(folder.root);
}

quint64 deviceOf(const QString &path)
{
    struct stat status;
    return ::stat(QFile::encodeName(path).constData(), &status) == 0 ? status.st_dev : 0;
}

bool hasEntries(const QString &folder)
{
    return !QDir(folder).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
}

// Makes the folders of a new library, or says why this place cannot be one. Answers why it may only be read; empty: it may be
// written.
Result<QString> prepareFolder(const LibraryFolder &folder, Library::Open mode)
{
    const QString &root = folder.root;
    const QFileInfo info(root);
    if (info.exists() && !info.isDir())
        return fail(Error::Kind::Invalid, Text::tr("“%1” is a file, not a library. Choose a folder.").arg(root), root);
    const bool isLibrary = QFile::exists(folder.catalogFile()) || QDir(folder.projectsFolder()).exists();
    if (!isLibrary) {
        if (mode == Library::Open::ExistingOnly)
            return fail(Error::Kind::NotFound, Text::tr("There is no library in “%1”.").arg(root), root);
        if (info.exists() && hasEntries(root)) {
            return fail(Error::Kind::Invalid,
                        Text::tr("“%1” holds other files and is no library. Choose an empty folder or one that does not exist yet.")
                            .arg(root),
                        root);
        }
    }
    if (isLibrary && (!canWrite(root) || (QFile::exists(folder.catalogFile()) && !canWrite(folder.catalogFile()))))
        return notPermitted(folder);
    QStringList wanted{folder.projectsFolder(), folder.tempFolder()};
    if (!isLibrary)
        wanted.append(backupsFolder(folder)); // an older one gets it with its first copy: on a full disk it opens without
    for (const QString &path : std::as_const(wanted)) {
        const auto made = makePath(path);
        if (!made && isLibrary)
            return Text::tr("The library “%1” is open for reading only. %2").arg(root, made.error().message);
        if (!made)
            return std::unexpected(made.error());
    }
    // A version is renamed from one to the other, which is one step on one file system only.
    if (deviceOf(folder.projectsFolder()) != deviceOf(folder.tempFolder())) {
        return Text::tr(
                   "The library “%1” is open for reading only: “%2” and “%3” are on different file systems. Undo the mount or link "
                   "of one of them.")
            .arg(root, folder.projectsFolder(), folder.tempFolder());
    }
    return QString();
}

// Whether a library that cannot be opened to write for this reason can still be read.
bool leavesReading(const Error &error) { return error.kind == Error::Kind::Io || error.kind == Error::Kind::Denied; }

// What a full disk gives back: the ballast, and stages of captures that died, which may be all that fills it.
bool makeRoom(const LibraryFolder &folder)
{
    const bool hadBallast = giveBallastUp(folder);
    const auto removed = removeAbandonedStages(folder.tempFolder());
    return hadBallast || removed.value_or(0) > 0;
}

QString reasonToReadOnly(const LibraryFolder &folder, const Error &error, bool isFull)
{
    if (isFull) {
        return Text::tr("The disk of the library “%1” is full: %2 left. It is open for reading only. Free some space, then open it "
                        "again.")
            .arg(folder.root, bytesText(diskSpace(folder.root).freeBytes));
    }
    return Text::tr("The library “%1” is open for reading only. %2").arg(folder.root, error.message);
}

// Migrations and new catalogs are made by one process at a time.
Result<catalog::Connection> openCurrent(const LibraryFolder &folder)
{
    const auto lock = LibraryLock::acquire(folder.lockFile(), LibraryLock::Mode::Exclusive);
    if (!lock)
        return std::unexpected(lock.error());
    auto connection = openCatalogFile(folder, folder.catalogFile(), Access::Create);
    if (!connection)
        return connection;
    const auto version = catalog::schemaVersion(*connection);
    if (!version)
        return std::unexpected(version.error());
    const QString backup = migrationBackupFile(folder, *version);
    if (const auto migrated = catalog::migrate(*connection, backup); !migrated)
        return std::unexpected(migrated.error());
    removeOldMigrationBackups(folder, backup);
    return connection;
}

} // namespace

Library::Library(LibraryFolder folder) : m_folder(std::move(folder)), m_catalogFile(m_folder.catalogFile()) { }

Library::~Library() = default;

Result<std::unique_ptr<Library>> Library::open(const QString &folder, Open mode)
{
    const LibraryFolder place{QDir::cleanPath(QDir(folder).absolutePath())};
    const auto reason = prepareFolder(place, mode);
    if (!reason)
        return std::unexpected(reason.error());
    std::unique_ptr<Library> library(new Library(place));
    library->m_readOnlyReason = *reason;
    Result<> opened = reason->isEmpty() ? library->openToWrite() : library->openReadOnly();
    if (!opened && reason->isEmpty() && leavesReading(opened.error())) {
        const bool isFull = isDiskFull(opened.error()) || diskSpace(place.root).isFull();
        if (isFull && makeRoom(place))
            opened = library->openToWrite();
        if (!opened && leavesReading(opened.error())) {
            library->m_readOnlyReason = reasonToReadOnly(place, opened.error(), isFull);
            if (auto *upkeep = LibraryUpkeep::of(*library); upkeep && isFull)
                upkeep->noteFullDisk();
            opened = library->openReadOnly();
        }
    }
    if (!opened)
        return std::unexpected(opened.error());
    if (!library->isReadOnly())
        layBallast(place);
    return library;
}

Result<> Library::openToWrite()
{
    const bool isMissing = !QFile::exists(m_folder.catalogFile());
    delete LibraryUpkeep::of(*this); // of an attempt before
    auto *upkeep = new LibraryUpkeep(m_folder, this);
    const bool isAlone = upkeep->shareWithOthers();
    const bool endedUncleanly = isAlone && hasLog(m_folder.catalogFile());
    auto connection = isMissing ? fail(Error::Kind::Database, {})
                                : openCatalogFile(m_folder, m_folder.catalogFile(), Access::ReadWrite);
    auto state = connection ? catalog::schemaState(*connection) : std::unexpected(connection.error());
    if (state && isAlone && (*state == catalog::SchemaState::Current || *state == catalog::SchemaState::Older)) {
        if (const auto whole = upkeep->lookThrough(*connection, endedUncleanly); !whole)
            state = std::unexpected(whole.error());
    }
    // The folders are the truth: a catalog that is gone or unreadable is made again from them.
    if (!state && state.error().kind == Error::Kind::Database && (!isMissing || hasEntries(m_folder.projectsFolder()))) {
        connection = std::unexpected(Error{}); // nothing may hold the old file when the new one takes its place
        if (const auto rebuilt = rebuildCatalog(m_folder, Progress()); !rebuilt)
            return std::unexpected(rebuilt.error());
        connection = openCatalogFile(m_folder, m_folder.catalogFile(), Access::ReadWrite);
        state = connection ? catalog::schemaState(*connection) : std::unexpected(connection.error());
    } else if (isMissing) {
        state = catalog::SchemaState::Empty;
    }
    if (!state)
        return std::unexpected(state.error());
    switch (*state) {
    case catalog::SchemaState::Foreign:
        return fail(Error::Kind::Invalid,
                    Text::tr("“%1” is another program's database, not a library's catalog.").arg(m_catalogFile), m_catalogFile);
    case catalog::SchemaState::Newer:
        m_readOnlyReason =
            Text::tr("The library “%1” was made by a newer Strata and is open for reading only. Update Strata to change it.")
                .arg(m_folder.root);
        m_catalogAccess = CatalogAccess::ReadOnly;
        return {};
    case catalog::SchemaState::Empty:
    case catalog::SchemaState::Older:
        connection = openCurrent(m_folder);
        if (!connection)
            return std::unexpected(connection.error());
        // A new catalog counts as looked through: the second opening shall change nothing.
        if (const auto whole = upkeep->lookThrough(*connection, false); !whole)
            return std::unexpected(whole.error());
        break;
    case catalog::SchemaState::Current: break;
    }
    const auto recovered = recoverLibrary(*connection, m_folder);
    if (!recovered)
        return std::unexpected(recovered.error());
    m_openingProblems = *recovered;
    connection = std::unexpected(Error{}); // what closing it writes back is not a change
    upkeep->begin();
    return {};
}

Result<> Library::openReadOnly()
{
    m_catalogAccess = CatalogAccess::Immutable;
    // Immutable ignores the write-ahead log and would show what was before it.
    if (!hasLog(m_catalogFile)) {
        auto connection = catalog::Connection::open(m_catalogFile, Access::Immutable);
        const auto state = connection ? catalog::schemaState(*connection) : std::unexpected(connection.error());
        if (state && (*state == catalog::SchemaState::Current || *state == catalog::SchemaState::Newer))
            return {};
    }
    // On a full disk the usual place for temporary files may be full as well; memory is not.
    Result<> built;
    for (const QString &place : {QDir::tempPath(), u"/dev/shm"_s}) {
        m_privateCatalog = std::make_unique<QTemporaryDir>(place + u"/strata-XXXXXX"_s);
        if (!m_privateCatalog->isValid()) {
            built = fail(Error::Kind::Io, Text::tr("No temporary folder can be made: %1.").arg(m_privateCatalog->errorString()));
            continue;
        }
        m_catalogFile = m_privateCatalog->filePath(u"library.db"_s);
        built = buildCatalog(m_folder, m_catalogFile, Progress()).transform([](const RebuildReport &) { });
        if (built)
            break;
    }
    return built;
}

void Library::watch()
{
    if (m_watcher || m_catalogAccess == CatalogAccess::Immutable)
        return;
    m_watcher = std::make_unique<CatalogWatcher>(
        m_folder, [this] { QMetaObject::invokeMethod(this, &Library::changed, Qt::QueuedConnection); });
}

Result<> requireWritable(const Library &library)
{
    if (library.isReadOnly())
        return fail(Error::Kind::Denied, library.readOnlyReason(), library.folder().root);
    return {};
}

} // namespace strata
