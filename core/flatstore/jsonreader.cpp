// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/flatstore/jsonreader.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QList>

#include <array>

using namespace Qt::StringLiterals;

namespace strata {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(strata::JsonReader)
};

std::optional<FlatTable> tableByFields(const QJsonObject &row)
{
    if (row.contains("generation_id"_L1) && (row.contains("storage_url"_L1) || row.contains("type"_L1)))
        return FlatTable::Artifacts;
    if (row.contains("prompt"_L1) || row.contains("output_files"_L1) || row.contains("project_id"_L1))
        return FlatTable::Generations;
    if (row.contains("name"_L1) || row.contains("generations"_L1))
        return FlatTable::Projects;
    return {};
}

/// Walks one document; rows are numbered table by table, as they come.
class Walk
{
public:
    Walk(const QString &file, const TakeFlatRow &take) : m_file(file), m_take(take) { }

    Result<> rows(const QJsonValue &value, std::optional<FlatTable> table)
    {
        if (!value.isArray())
            return fail(Error::Kind::Invalid, Text::tr("“%1”: the rows of a table must be an array.").arg(m_file));
        for (const QJsonValue &each : value.toArray()) {
            if (const Result<> taken = row(each, table, {}); !taken)
                return taken;
        }
        return {};
    }

    Result<> row(const QJsonValue &value, std::optional<FlatTable> table, const QJsonObject &inherited)
    {
        QJsonObject columns;
        const QJsonObject fields = value.toObject();
        for (auto field = fields.begin(); field != fields.end(); ++field)
            setColumn(columns, field.key().toLower(), field.value());
        if (!table)
            table = tableByFields(columns);
        if (!value.isObject() || !table) {
            return fail(Error::Kind::Invalid,
                        Text::tr("“%1” holds something that is no row of projects, generations or artifacts.").arg(m_file));
        }
        for (auto field = inherited.begin(); field != inherited.end(); ++field) {
            if (columns[field.key()].isUndefined())
                columns.insert(field.key(), field.value());
        }
        const QJsonValue id = columns["id"_L1];
        const QJsonValue generations = *table == FlatTable::Projects ? columns.take(u"generations"_s) : QJsonValue();
        const QJsonValue artifacts = *table == FlatTable::Generations ? columns.take(u"artifacts"_s) : QJsonValue();
        FlatRow row{.table = *table, .columns = columns, .place = {.file = m_file, .number = ++m_numbers[size_t(*table)]}};
        for (auto field = columns.begin(); field != columns.end(); ++field) {
            if (field.value().isString() && field.value().toString().size() > MaxFlatValueBytes)
                return flatValueTooLong(row.place, field.key());
        }
        if (const Result<> taken = m_take(std::move(row)); !taken)
            return taken;
        if (const Result<> taken = nested(generations, FlatTable::Generations, {{u"project_id"_s, id}}); !taken)
            return taken;
        return nested(artifacts, FlatTable::Artifacts, {{u"generation_id"_s, id}});
    }

private:
    Result<> nested(const QJsonValue &rows, FlatTable table, const QJsonObject &inherited)
    {
        for (const QJsonValue &each : rows.toArray()) {
            if (const Result<> taken = row(each, table, inherited); !taken)
                return taken;
        }
        return {};
    }

    const QString &m_file;
    const TakeFlatRow &m_take;
    std::array<qint64, 3> m_numbers{};
};

// {"…": "…"} per line, as row_to_json in psql writes it.
Result<bool> readLines(const QByteArray &text, Walk &walk, std::optional<FlatTable> table)
{
    QList<QJsonValue> rows;
    for (const QByteArray &line : text.split('\n')) {
        if (line.trimmed().isEmpty())
            continue;
        const QJsonDocument document = QJsonDocument::fromJson(line);
        if (!document.isObject())
            return false;
        rows.append(document.object());
    }
    for (const QJsonValue &each : std::as_const(rows)) {
        if (const Result<> taken = walk.row(each, table, {}); !taken)
            return std::unexpected(taken.error());
    }
    return !rows.isEmpty();
}

} // namespace

Result<> readFlatJson(const QByteArray &text, const QString &file, std::optional<FlatTable> table, const TakeFlatRow &take)
{
    Walk walk(file, take);
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(text, &error);
    if (error.error == QJsonParseError::GarbageAtEnd) {
        const Result<bool> read = readLines(text, walk, table);
        if (!read || *read)
            return read.transform([](bool) { });
    }
    if (error.error != QJsonParseError::NoError) {
        const qsizetype line = text.first(std::clamp<qsizetype>(error.offset, 0, text.size())).count('\n') + 1;
        return fail(
            Error::Kind::Invalid,
            Text::tr("“%1” is no proper JSON: %2 in line %3. It may have been cut off.").arg(file, error.errorString()).arg(line));
    }
    if (document.isArray())
        return walk.rows(document.array(), table);
    const QJsonObject root = document.object();
    bool hasTable = false;
    for (auto field = root.begin(); field != root.end(); ++field) {
        const std::optional<FlatTable> named = flatTableOf(field.key());
        if (!named)
            continue;
        hasTable = true;
        if (const Result<> taken = walk.rows(field.value(), named); !taken)
            return taken;
    }
    if (!hasTable)
        return fail(Error::Kind::Invalid, Text::tr("“%1” has neither projects, generations nor artifacts in it.").arg(file));
    return {};
}

} // namespace strata
