// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/contenthash.h"
#include "core/catalog/connection.h"
#include "core/model/ids.h"

#include <QDateTime>
#include <QJsonObject>
#include <QSqlQuery>

#include <optional>
#include <type_traits>

namespace strata::catalog {

/// One prepared statement. Values are bound by name; `all` and `first` read whole answers, because an open SELECT holds a snapshot
/// and keeps the write-ahead log from being emptied. The columns are read by position in the statement's own order.
class Query
{
public:
    Query(Connection &connection, const QString &sql);

    Query &bind(const QString &placeholder, qint64 value);
    Query &bind(const QString &placeholder, const QString &value); // never NULL
    Query &bind(const QString &placeholder, const QByteArray &blob); // NULL when null
    Query &bind(const QString &placeholder, const ContentHash &hash); // NULL when null
    Query &bind(const QString &placeholder, const QDateTime &time); // NULL when invalid
    Query &bind(const QString &placeholder, const QJsonObject &json);
    Query &bindNull(const QString &placeholder);
    template <typename Tag>
    Query &bind(const QString &placeholder, Id<Tag> id) // NULL when null
    {
        return id.isNull() ? bindNull(placeholder) : bind(placeholder, id.toString());
    }

    /// Executes a statement without rows. May be repeated with other values.
    Result<> run();
    /// Rows the last run() changed.
    int changedRows() const { return m_query.numRowsAffected(); }

    /// Every row through `readRow(const Query &)`.
    template <typename ReadRow>
    auto all(ReadRow readRow) -> Result<QList<std::invoke_result_t<ReadRow, const Query &>>>
    {
        QList<std::invoke_result_t<ReadRow, const Query &>> rows;
        if (const auto ran = run(); !ran)
            return std::unexpected(ran.error());
        while (m_query.next())
            rows.append(readRow(*this));
        if (const auto ended = finish(); !ended)
            return std::unexpected(ended.error());
        return rows;
    }

    /// The first row, or nothing.
    template <typename ReadRow>
    auto first(ReadRow readRow) -> Result<std::optional<std::invoke_result_t<ReadRow, const Query &>>>
    {
        std::optional<std::invoke_result_t<ReadRow, const Query &>> row;
        if (const auto ran = run(); !ran)
            return std::unexpected(ran.error());
        if (m_query.next())
            row = readRow(*this);
        if (const auto ended = finish(); !ended)
            return std::unexpected(ended.error());
        return row;
    }

    // Of the current row.
    QString text(int column) const { return m_query.value(column).toString(); }
    qint64 integer(int column) const { return m_query.value(column).toLongLong(); }
    bool isNull(int column) const { return m_query.isNull(column); }
    QByteArray blob(int column) const { return m_query.value(column).toByteArray(); }
    ContentHash hash(int column) const;
    QDateTime time(int column) const;
    QJsonObject json(int column) const;
    template <typename AnyId>
    AnyId id(int column) const
    {
        return AnyId::fromString(text(column));
    }

private:
    Result<> finish();

    Connection &m_connection;
    QSqlQuery m_query;
    bool m_isPrepared = false;
};

} // namespace strata::catalog
