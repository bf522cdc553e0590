// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/library.h"

#include "core/base/clock.h"
#include "core/base/fileio.h"
#include "core/catalog/migrations.h"
#include "core/services/catalogaccess.h"
#include "core/services/catalogwatcher.h"
#include "core/services/rebuilding.h"
#include "core/services/recovering.h"
#include "core/store/librarylock.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <fcntl.h>
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

bool hasEntries(const QString &folder)
{
    return !QDir(folder).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
}

// Makes the folders of a new library, or says why this place cannot be one.
Result<> prepareFolder(const LibraryFolder &folder, Library::Open mode)
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
    if (isLibrary && !canWrite(root))
        return {};
    for (const QString &path : {folder.projectsFolder(), folder.tempFolder()}) {
        if (const auto made = makePath(path); !made)
            return made;
    }
    return {};
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
    const QString backup = folder.root + u"/backups/library-%1.db"_s.arg(now().toString(u"yyyyMMdd-HHmmss"_s));
    if (const auto migrated = catalog::migrate(*connection, backup); !migrated)
        return std::unexpected(migrated.error());
    return connection;
}

} // namespace

Library::Library(LibraryFolder folder) : m_folder(std::move(folder)), m_catalogFile(m_folder.catalogFile()) { }

Library::~Library() = default;

Result<std::unique_ptr<Library>> Library::open(const QString &folder, Open mode)
{
    const LibraryFolder place{QDir::cleanPath(QDir(folder).absolutePath())};
    if (const auto prepared = prepareFolder(place, mode); !prepared)
        return std::unexpected(prepared.error());
    std::unique_ptr<Library> library(new Library(place));
    const bool isWritable = canWrite(place.root) && (!QFile::exists(place.catalogFile()) || canWrite(place.catalogFile()));
    if (const auto opened = isWritable ? library->openToWrite() : library->openReadOnly(); !opened)
        return std::unexpected(opened.error());
    return library;
}

Result<> Library::openToWrite()
{
    const bool isMissing = !QFile::exists(m_folder.catalogFile());
    auto connection = isMissing ? fail(Error::Kind::Database, {})
                                : openCatalogFile(m_folder, m_folder.catalogFile(), Access::ReadWrite);
    auto state = connection ? catalog::schemaState(*connection) : std::unexpected(connection.error());
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
        break;
    case catalog::SchemaState::Current: break;
    }
    const auto recovered = recoverLibrary(*connection, m_folder);
    if (!recovered)
        return std::unexpected(recovered.error());
    m_openingProblems = *recovered;
    return {};
}

Result<> Library::openReadOnly()
{
    m_readOnlyReason =
        Text::tr(
            "The library “%1” cannot be written and is open for reading only. Give yourself the right to write there, or copy it.")
            .arg(m_folder.root);
    m_catalogAccess = CatalogAccess::Immutable;
    const QFileInfo log(m_catalogFile + u"-wal"_s);
    // Immutable ignores the write-ahead log and would show what was before it.
    if (!log.exists() || log.size() == 0) {
        auto connection = catalog::Connection::open(m_catalogFile, Access::Immutable);
        const auto state = connection ? catalog::schemaState(*connection) : std::unexpected(connection.error());
        if (state && (*state == catalog::SchemaState::Current || *state == catalog::SchemaState::Newer))
            return {};
    }
    m_privateCatalog = std::make_unique<QTemporaryDir>();
    if (!m_privateCatalog->isValid())
        return fail(Error::Kind::Io, Text::tr("No temporary folder can be made: %1.").arg(m_privateCatalog->errorString()));
    m_catalogFile = m_privateCatalog->filePath(u"library.db"_s);
    const auto built = buildCatalog(m_folder, m_catalogFile, Progress());
    return built ? Result<>() : std::unexpected(built.error());
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
