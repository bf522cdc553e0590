// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/connection.h"

#include "core/base/process.h"
#include "core/base/weakness.h"

#include <QCoreApplication>
#include <QFile>
#include <QSqlError>
#include <QSqlQuery>
#include <QUrl>

#include <atomic>

using namespace Qt::StringLiterals;

namespace strata::catalog {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(strata::Catalog)
};

// The primary result codes of sqlite3.h; its header is not included, for two SQLites in one process corrupt files.
enum SqliteCode {
    Perm = 3,
    Busy = 5,
    Locked = 6,
    ReadOnlyFile = 8,
    IoError = 10,
    Corrupt = 11,
    Full = 13,
    CannotOpen = 14,
    NotADatabase = 26
};

QString uriOf(const QString &file, Connection::Access access)
{
    const auto mode = [&]() -> QLatin1StringView {
        switch (access) {
        case Connection::Access::Create: return "?mode=rwc"_L1;
        case Connection::Access::ReadWrite: return "?mode=rw"_L1;
        case Connection::Access::ReadOnly: return "?mode=ro"_L1;
        case Connection::Access::Immutable: return "?mode=ro&immutable=1"_L1;
        }
        Q_UNREACHABLE_RETURN({});
    }();
    return "file:"_L1 + QString::fromLatin1(QUrl::toPercentEncoding(file, "/")) + mode;
}

// The byte of the -shm file a writer locks (WALINDEX_LOCK_OFFSET in SQLite's file format).
constexpr qint64 WriterByte = 120;

std::unexpected<Error> busy(const QString &file, const QString &detail)
{
    const QString holder = lockHolder(file + "-shm"_L1, WriterByte);
    if (holder.isEmpty())
        return fail(Error::Kind::Busy, Text::tr("Another program is writing to the library. Wait until it is done and try again."),
                    detail);
    return fail(Error::Kind::Busy,
                Text::tr("Another program (%1) is writing to the library. Wait until it is done and try again.").arg(holder),
                detail);
}

} // namespace

Connection::Connection(QString file, QString name)
    : m_file(std::move(file)), m_name(std::move(name)), m_database(QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name))
{
}

Connection::Connection(Connection &&other) noexcept
    : m_file(std::move(other.m_file)), m_name(std::exchange(other.m_name, {})), m_database(std::exchange(other.m_database, {}))
{
}

Connection &Connection::operator=(Connection &&other) noexcept
{
    if (this != &other) {
        const Connection closed(std::move(*this));
        m_file = std::move(other.m_file);
        m_name = std::exchange(other.m_name, {});
        m_database = std::exchange(other.m_database, {});
    }
    return *this;
}

Connection::~Connection()
{
    if (m_name.isEmpty())
        return;
    m_database.close();
    m_database = {}; // removeDatabase warns about copies that still exist
    QSqlDatabase::removeDatabase(m_name);
}

Result<Connection> Connection::open(const QString &file, Access access)
{
    static std::atomic<quint64> counter = 0;
    if (access != Access::Create && !QFile::exists(file))
        return fail(Error::Kind::NotFound, Text::tr("There is no catalog “%1”.").arg(file), file);
    Connection connection(file, u"strata-%1"_s.arg(++counter));
    if (!connection.m_database.isValid()) { // not the catalog's fault: nothing may take it for damaged
        return fail(Error::Kind::Io,
                    Text::tr("Qt's driver for SQLite is missing, so “%1” cannot be opened. Install it (on Debian the package "
                             "libqt6sql6-sqlite) and try again.")
                        .arg(file),
                    file);
    }
    connection.m_database.setDatabaseName(uriOf(file, access));
    connection.m_database.setConnectOptions(
        u"QSQLITE_OPEN_URI;QSQLITE_BUSY_TIMEOUT=%1"_s.arg(isWeakened(Weakness::NeverWaitsForCatalog) ? 0 : 10000));
    if (!connection.m_database.open())
        return connection.failed(connection.m_database.lastError(), u"open"_s);

    const bool writes = access == Access::Create || access == Access::ReadWrite;
    for (const auto &pragma :
         {u"PRAGMA foreign_keys = ON"_s, u"PRAGMA trusted_schema = OFF"_s, u"PRAGMA cell_size_check = ON"_s,
          u"PRAGMA mmap_size = 0"_s, u"PRAGMA wal_autocheckpoint = 1000"_s, u"PRAGMA temp_store = MEMORY"_s,
          u"PRAGMA synchronous = %1"_s.arg(isWeakened(Weakness::CommitsWithoutFlush) ? "NORMAL"_L1 : "FULL"_L1)}) {
        if (const auto set = connection.execute(pragma); !set)
            return std::unexpected(set.error());
    }
    // The first statement that reads the file: a damaged one is found out here. A file system without shared memory (a network
    // one) answers with another mode than was asked for; there the rollback journal is safe and WAL is not.
    QSqlQuery journal(connection.m_database);
    if (!journal.exec(writes ? u"PRAGMA journal_mode = WAL"_s : u"SELECT count(*) FROM sqlite_schema"_s) || !journal.next())
        return connection.failed(journal.lastError(), u"PRAGMA journal_mode"_s);
    if (writes && journal.value(0).toString() != "wal"_L1) {
        journal.finish();
        if (const auto set = connection.execute(u"PRAGMA journal_mode = DELETE"_s); !set)
            return std::unexpected(set.error());
    }
    return connection;
}

std::unexpected<Error> Connection::failed(const QSqlError &error, const QString &sql) const
{
    const QString detail = u"%1: %2 (SQLite %3) in: %4"_s.arg(m_file, error.databaseText(), error.nativeErrorCode(), sql);
    switch (error.nativeErrorCode().toInt() & 0xff) {
    case Busy:
    case Locked: return busy(m_file, detail);
    case Perm:
    case ReadOnlyFile: return fail(Error::Kind::Denied, Text::tr("The catalog “%1” cannot be written.").arg(m_file), detail);
    case IoError:
    case CannotOpen:
        return fail(Error::Kind::Io, Text::tr("The catalog “%1” cannot be read or written: %2.").arg(m_file, error.databaseText()),
                    detail);
    case Full:
        return fail(Error::Kind::Io, Text::tr("The disk is full: “%1” cannot grow. Free some space and try again.").arg(m_file),
                    detail);
    case Corrupt:
    case NotADatabase:
        return fail(
            Error::Kind::Database,
            Text::tr("The catalog “%1” is damaged. Run “strata-cli rebuild”: it makes a new one from the folders, which are "
                     "not affected.")
                .arg(m_file),
            detail);
    default:
        return fail(Error::Kind::Database, Text::tr("The catalog “%1” answered: %2.").arg(m_file, error.databaseText()), detail);
    }
}

Result<> Connection::execute(const QString &sql)
{
    QSqlQuery query(m_database);
    if (!query.exec(sql))
        return failed(query.lastError(), sql);
    return {};
}

Result<Transaction> Transaction::begin(Connection &connection)
{
    if (const auto begun = connection.execute(u"BEGIN IMMEDIATE"_s); !begun)
        return std::unexpected(begun.error());
    return Transaction(connection);
}

Transaction::~Transaction()
{
    // SQLite may have rolled back by itself (full disk); the second one is harmless.
    if (m_connection)
        static_cast<void>(m_connection->execute(u"ROLLBACK"_s));
}

Result<> Transaction::commit()
{
    const auto committed = m_connection->execute(u"COMMIT"_s);
    if (committed)
        m_connection = nullptr;
    return committed;
}

} // namespace strata::catalog
