// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/migrations.h"

#include "core/catalog/backup.h"
#include "core/catalog/query.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

// Outside any namespace, as Q_INIT_RESOURCE asks. Without it the linker leaves a static library's resources out.
static void loadCatalogResource() { Q_INIT_RESOURCE(catalog); }

namespace strata::catalog {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(strata::Catalog)
};

Result<qint64> pragma(Connection &connection, const QString &name)
{
    const auto value = Query(connection, u"PRAGMA "_s + name).first([](const Query &row) { return row.integer(0); });
    if (!value)
        return std::unexpected(value.error());
    return value->value_or(0);
}

Result<> apply(Connection &connection, const Migration &migration)
{
    auto transaction = Transaction::begin(connection);
    if (!transaction)
        return std::unexpected(transaction.error());
    // The files have no triggers, so a semicolon at the end of a line always ends a statement.
    for (const QString &statement : migration.sql.split(u";\n"_s, Qt::SkipEmptyParts)) {
        if (statement.trimmed().isEmpty())
            continue;
        if (const auto executed = connection.execute(statement); !executed)
            return executed;
    }
    for (const QString &statement :
         {u"PRAGMA application_id = %1"_s.arg(ApplicationId), u"PRAGMA user_version = %1"_s.arg(migration.version)}) {
        if (const auto executed = connection.execute(statement); !executed)
            return executed;
    }
    return transaction->commit();
}

} // namespace

QList<Migration> builtInMigrations()
{
    loadCatalogResource();
    QList<Migration> migrations;
    const QDir folder(u":/strata/catalog/migrations"_s);
    for (const QString &name : folder.entryList({u"*.sql"_s}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        const bool isOpen = file.open(QIODevice::ReadOnly);
        Q_ASSERT(isOpen);
        Q_UNUSED(isOpen)
        migrations.append({.version = name.left(4).toInt(), .sql = QString::fromUtf8(file.readAll())});
        Q_ASSERT(migrations.last().version == migrations.size());
    }
    return migrations;
}

Result<SchemaState> schemaState(Connection &connection)
{
    const auto version = pragma(connection, u"user_version"_s);
    const auto application = pragma(connection, u"application_id"_s);
    const auto tables = Query(connection, u"SELECT count(*) FROM sqlite_schema"_s).first([](const Query &row) {
        return row.integer(0);
    });
    for (const auto *error :
         {version ? nullptr : &version.error(), application ? nullptr : &application.error(), tables ? nullptr : &tables.error()}) {
        if (error)
            return std::unexpected(*error);
    }
    if (*version == 0 && *application == 0 && tables->value_or(0) == 0)
        return SchemaState::Empty;
    if (*application != ApplicationId)
        return SchemaState::Foreign;
    const int newest = builtInMigrations().last().version;
    return *version > newest ? SchemaState::Newer : *version < newest ? SchemaState::Older : SchemaState::Current;
}

Result<int> schemaVersion(Connection &connection)
{
    return pragma(connection, u"user_version"_s).transform([](qint64 version) { return int(version); });
}

Result<> quickCheck(Connection &connection)
{
    const auto answer = Query(connection, u"PRAGMA quick_check(1)"_s).first([](const Query &row) { return row.text(0); });
    if (!answer)
        return std::unexpected(answer.error());
    if (*answer == "ok"_L1)
        return {};
    return fail(Error::Kind::Database,
                Text::tr("The catalog “%1” is damaged: %2.").arg(connection.file(), answer->value_or(QString())),
                connection.file());
}

Result<> migrate(Connection &connection, const QString &backupFile, const QList<Migration> &migrations)
{
    const auto version = pragma(connection, u"user_version"_s);
    if (!version)
        return std::unexpected(version.error());
    if (*version > 0 && *version < migrations.last().version) {
        if (const auto backed = backUp(connection, backupFile); !backed)
            return backed;
    }
    for (const Migration &migration : migrations) {
        if (migration.version <= *version)
            continue;
        if (const auto applied = apply(connection, migration); !applied)
            return applied;
    }
    return {};
}

} // namespace strata::catalog
