// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/query.h"

#include "core/base/clock.h"

#include <QJsonDocument>
#include <QSqlError>
#include <QVariant>

using namespace Qt::StringLiterals;

namespace strata::catalog {

Query::Query(Connection &connection, const QString &sql) : m_connection(connection), m_query(connection.database())
{
    m_query.setForwardOnly(true);
    m_isPrepared = m_query.prepare(sql);
}

Query &Query::bind(const QString &placeholder, qint64 value)
{
    m_query.bindValue(placeholder, value);
    return *this;
}

Query &Query::bind(const QString &placeholder, const QString &value)
{
    // A null QString would become NULL.
    m_query.bindValue(placeholder, value.isNull() ? u""_s : value);
    return *this;
}

Query &Query::bind(const QString &placeholder, const QByteArray &blob)
{
    m_query.bindValue(placeholder, blob);
    return *this;
}

Query &Query::bind(const QString &placeholder, const ContentHash &hash)
{
    const auto *bytes = reinterpret_cast<const char *>(hash.bytes.data());
    return bind(placeholder, hash.isNull() ? QByteArray() : QByteArray(bytes, qsizetype(hash.bytes.size())));
}

Query &Query::bind(const QString &placeholder, const QDateTime &time)
{
    return time.isValid() ? bind(placeholder, toIsoText(time)) : bindNull(placeholder);
}

Query &Query::bind(const QString &placeholder, const QJsonObject &json)
{
    return bind(placeholder, QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact)));
}

Query &Query::bindNull(const QString &placeholder)
{
    m_query.bindValue(placeholder, QVariant());
    return *this;
}

Result<> Query::run()
{
    if (!m_isPrepared || !m_query.exec())
        return m_connection.failed(m_query.lastError(), m_query.lastQuery());
    return {};
}

Result<> Query::finish()
{
    const QSqlError error = m_query.lastError();
    if (error.isValid())
        return m_connection.failed(error, m_query.lastQuery());
    m_query.finish();
    return {};
}

ContentHash Query::hash(int column) const
{
    ContentHash hash;
    const QByteArray bytes = blob(column);
    if (bytes.size() == qsizetype(hash.bytes.size()))
        std::copy_n(bytes.constData(), bytes.size(), reinterpret_cast<char *>(hash.bytes.data()));
    return hash;
}

QDateTime Query::time(int column) const { return fromIsoText(text(column)); }

QJsonObject Query::json(int column) const
{
    const QString json = text(column);
    return json == "{}"_L1 ? QJsonObject() : QJsonDocument::fromJson(json.toUtf8()).object();
}

} // namespace strata::catalog
