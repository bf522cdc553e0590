// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QSqlDatabase>

class QSqlError;

namespace strata::catalog {

/// One open connection to a catalog file. Opening costs a fraction of a millisecond, so a job makes its own on its stack; it must
/// stay in the thread that made it. Nothing in this process may open the file by other means: closing such a file drops SQLite's
/// locks.
class Connection
{
public:
    enum class Access {
        Create, // as ReadWrite; makes an empty file where there is none
        ReadWrite,
        ReadOnly, // the file may change, but not by this connection
        Immutable, // for a disk that cannot be written: no locks, no -wal, the file as it is
    };

    /// NotFound when there is no file; Database when it is damaged or no SQLite file; Denied, Busy or Io as the system says.
    static Result<Connection> open(const QString &file, Access access);
    Connection(Connection &&other) noexcept;
    Connection &operator=(Connection &&other) noexcept;
    ~Connection();

    const QString &file() const { return m_file; }
    const QSqlDatabase &database() const { return m_database; }
    /// The Error for what SQLite said: a sentence naming the file, with `sql` in its detail.
    std::unexpected<Error> failed(const QSqlError &error, const QString &sql) const;
    /// One statement without values or rows.
    Result<> execute(const QString &sql);

private:
    Connection(QString file, QString name);

    QString m_file;
    QString m_name; // Qt's registry knows connections by name; empty after a move
    QSqlDatabase m_database;
};

/// A write transaction: rolled back at the end of the block unless committed. BEGIN IMMEDIATE, for a plain BEGIN that reads and
/// then writes fails at once when another writer came in between, whatever the busy timeout.
class Transaction
{
public:
    static Result<Transaction> begin(Connection &connection);
    Transaction(Transaction &&other) noexcept : m_connection(std::exchange(other.m_connection, nullptr)) { }
    Transaction &operator=(Transaction &&) = delete;
    ~Transaction();

    Result<> commit();

private:
    explicit Transaction(Connection &connection) : m_connection(&connection) { }

    Connection *m_connection;
};

} // namespace strata::catalog
