// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/flatstore/sqlitereader.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlField>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QTemporaryDir>
#include <QUrl>

#include <atomic>

using namespace Qt::StringLiterals;

namespace strata {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(strata::SqliteReader)
};

std::unexpected<Error> cannotRead(const QString &file, const QSqlError &error)
{
    return fail(Error::Kind::Database, Text::tr("The database “%1” cannot be read: %2.").arg(file, error.databaseText()), file);
}

QJsonValue valueOf(const QVariant &value)
{
    if (value.isNull())
        return {};
    switch (value.typeId()) {
    case QMetaType::Int:
    case QMetaType::LongLong: return value.toLongLong();
    case QMetaType::Double: return value.toDouble();
    case QMetaType::QByteArray: return QString::fromUtf8(value.toByteArray());
    default: return value.toString();
    }
}

Result<> readTable(QSqlDatabase &database, const QString &file, const QString &table, const TakeFlatRow &take,
                   const Progress &progress)
{
    const std::optional<FlatTable> kind = flatTableOf(table);
    QSqlQuery query(database);
    query.setForwardOnly(true);
    if (!query.exec(u"SELECT * FROM \"%1\" ORDER BY rowid"_s.arg(table)))
        return cannotRead(file, query.lastError());
    for (qint64 number = 1; query.next(); ++number) {
        if (progress.cancelled())
            return cancelledError();
        const QSqlRecord record = query.record();
        FlatRow row{.table = *kind, .place = {.file = u"%1 (%2)"_s.arg(QFileInfo(file).fileName(), table), .number = number}};
        for (int i = 0; i < record.count(); ++i) {
            const QVariant value = record.value(i);
            if (value.typeId() == QMetaType::QString && value.toString().size() > MaxFlatValueBytes)
                return flatValueTooLong(row.place, record.fieldName(i));
            setColumn(row.columns, record.fieldName(i).toLower(), valueOf(value));
        }
        if (const Result<> taken = take(std::move(row)); !taken)
            return taken;
    }
    return query.lastError().isValid() ? Result<>(cannotRead(file, query.lastError())) : Result<>();
}

Result<> readDatabase(QSqlDatabase database, const QString &file, const TakeFlatRow &take, const Progress &progress)
{
    if (!database.open())
        return cannotRead(file, database.lastError());
    QSqlQuery query(database);
    for (const auto &pragma : {u"PRAGMA trusted_schema = OFF"_s, u"PRAGMA query_only = ON"_s, u"PRAGMA cell_size_check = ON"_s})
        query.exec(pragma);
    if (!query.exec(u"PRAGMA quick_check(1)"_s) || !query.next())
        return cannotRead(file, query.lastError());
    if (const QString answer = query.value(0).toString(); answer != "ok"_L1)
        return fail(Error::Kind::Database, Text::tr("The database “%1” is damaged: %2.").arg(file, answer), file);
    if (!query.exec(
            u"SELECT name FROM sqlite_schema WHERE type = 'table' AND lower(name) IN ('projects', 'generations', 'artifacts') "
            "ORDER BY CASE lower(name) WHEN 'projects' THEN 0 WHEN 'generations' THEN 1 ELSE 2 END"_s))
        return cannotRead(file, query.lastError());
    QStringList tables;
    while (query.next())
        tables.append(query.value(0).toString());
    query.finish();
    if (tables.isEmpty()) {
        return fail(Error::Kind::Invalid,
                    Text::tr("The database “%1” has no table “projects”, “generations” or “artifacts”.").arg(file), file);
    }
    for (const QString &table : std::as_const(tables)) {
        if (const Result<> read = readTable(database, file, table, take, progress); !read)
            return read;
    }
    return {};
}

} // namespace

bool isSqlite(QByteArrayView head) { return head.startsWith(QByteArrayView("SQLite format 3\0", 16)); }

Result<> readFlatSqlite(const QString &file, const TakeFlatRow &take, const Progress &progress)
{
    static std::atomic<quint64> counter = 0;
    QTemporaryDir copies;
    QString opened = file;
    // What is in its log would be missing, and only a writer may bring it in.
    const auto hasLog = [&](const QString &suffix) { return QFileInfo(file + suffix).size() > 0; };
    if (hasLog(u"-wal"_s) || hasLog(u"-journal"_s)) {
        opened = copies.filePath(u"copy.db"_s);
        for (const QString &suffix : {QString(), u"-wal"_s, u"-journal"_s}) {
            if (!suffix.isEmpty() && !hasLog(suffix))
                continue;
            if (!QFile::copy(file + suffix, opened + suffix))
                return fail(Error::Kind::Io, Text::tr("“%1” cannot be copied to a temporary folder.").arg(file + suffix), file);
            QFile::setPermissions(opened + suffix, QFile::ReadOwner | QFile::WriteOwner);
        }
    }
    const QString name = u"strata-flat-%1"_s.arg(++counter);
    Result<> read;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
        const QString mode = opened == file ? u"?mode=ro&immutable=1"_s : u"?mode=rw"_s;
        database.setDatabaseName(u"file:"_s + QString::fromLatin1(QUrl::toPercentEncoding(opened, "/")) + mode);
        database.setConnectOptions(u"QSQLITE_OPEN_URI"_s);
        read = readDatabase(database, file, take, progress);
        database.close();
    }
    QSqlDatabase::removeDatabase(name);
    return read;
}

} // namespace strata
