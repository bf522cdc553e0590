// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/flatstore/flatrows.h"

#include "core/flatstore/folders.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace strata {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(strata::FlatRows)
};

using Kind = MigrationIssue::Kind;
using Names = std::initializer_list<QLatin1StringView>;

/// Takes the first of these columns that says something out of the row.
QJsonValue takeValue(QJsonObject &columns, Names names)
{
    for (const QLatin1StringView name : names) {
        const QJsonValue value = columns[name];
        if (value.isUndefined() || value.isNull() || (value.isString() && value.toString().isEmpty()))
            continue;
        columns.remove(name);
        return value;
    }
    for (const QLatin1StringView name : names)
        columns.remove(name);
    return {};
}

QString textOf(const QJsonValue &value)
{
    if (value.isObject())
        return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    if (value.isArray())
        return QString::fromUtf8(QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact));
    return value.toVariant().toString();
}

QString takeText(QJsonObject &columns, Names names) { return textOf(takeValue(columns, names)); }
QString takeId(QJsonObject &columns, Names names) { return canonicalFlatId(takeText(columns, names)); }

bool takeBool(QJsonObject &columns, Names names)
{
    const QString text = takeText(columns, names).toLower();
    return text == "true"_L1 || text == "t"_L1 || text == "1"_L1 || text == "yes"_L1;
}

// A JSON column comes as an object, or as text from dumps and CSV. What is no object is kept as it is.
QJsonObject takeObject(QJsonObject &columns, QLatin1StringView name)
{
    const QJsonValue value = columns[name];
    QJsonObject object = value.toObject();
    if (value.isString())
        object = QJsonDocument::fromJson(value.toString().toUtf8()).object();
    if (!object.isEmpty() || value.isNull() || value.isObject())
        columns.remove(name);
    return object;
}

// Nulls say nothing.
QJsonObject saying(QJsonObject columns)
{
    for (auto column = columns.begin(); column != columns.end();)
        column = column->isNull() ? columns.erase(column) : column + 1;
    return columns;
}

void keepDuplicate(QJsonObject &kept, const QJsonObject &other)
{
    QJsonArray rows = kept["duplicate_rows"_L1].toArray();
    rows.append(saying(other));
    kept.insert(u"duplicate_rows"_s, rows);
}

} // namespace

QDateTime flatTime(const QString &text)
{
    QString form = text.trimmed();
    if (form.isEmpty())
        return {};
    bool isNumber = false;
    if (const double seconds = form.toDouble(&isNumber); isNumber && seconds > 1e6 && seconds < 1e14)
        return QDateTime::fromMSecsSinceEpoch(qint64(seconds > 1e11 ? seconds : seconds * 1000), QTimeZone::UTC);
    // "2025-10-14 09:00:00.123456+00" → "2025-10-14T09:00:00.123+00:00"
    static const QRegularExpression pattern(
        u"^(\\d{4}-\\d\\d-\\d\\d)[T ](\\d\\d:\\d\\d(?::\\d\\d)?)(?:[.,](\\d+))?\\s*(Z|[+-]\\d\\d(?::?\\d\\d)?)?$"_s,
        QRegularExpression::CaseInsensitiveOption);
    const auto match = pattern.match(form);
    if (!match.hasMatch()) {
        const QDateTime day(QDate::fromString(form, Qt::ISODate), QTime(0, 0), QTimeZone::UTC);
        return day;
    }
    QString zone = match.captured(4).toUpper();
    if (zone.size() == 3)
        zone += u":00"_s;
    else if (zone.size() == 5)
        zone.insert(3, u':');
    const QString time = match.captured(2).size() == 5 ? match.captured(2) + u":00"_s : match.captured(2);
    form = match.captured(1) + u'T' + time + u'.' + match.captured(3).leftJustified(3, u'0', true)
           + (zone.isEmpty() ? u"Z"_s : zone);
    return QDateTime::fromString(form, Qt::ISODateWithMs).toUTC();
}

Result<> FlatRows::take(FlatRow row)
{
    switch (row.table) {
    case FlatTable::Projects: takeProject(std::move(row)); break;
    case FlatTable::Generations: takeGeneration(std::move(row)); break;
    case FlatTable::Artifacts: takeArtifact(std::move(row)); break;
    }
    return {};
}

bool FlatRows::checkId(const QString &id, const FlatRow &row)
{
    if (!id.isEmpty())
        return true;
    m_store.issues.append({.kind = Kind::BadRow,
                           .path = row.place.toText(),
                           .sentence = Text::tr("%1: the row has no id.").arg(row.place.toText()),
                           .treatment = Text::tr("It is left out.")});
    return false;
}

void FlatRows::takeProject(FlatRow row)
{
    const QJsonObject whole = row.columns;
    QJsonObject &columns = row.columns;
    FlatProject project{.id = takeId(columns, {"id"_L1, "project_id"_L1}),
                        .name = takeText(columns, {"name"_L1, "title"_L1}),
                        .clientId = takeText(columns, {"client_id"_L1}),
                        .domain = takeText(columns, {"domain"_L1}),
                        .techStack = takeText(columns, {"tech_stack"_L1, "stack"_L1}),
                        .status = takeText(columns, {"status"_L1}),
                        .activeGeneration = takeId(columns, {"active_generation_id"_L1}),
                        .createdAt = flatTime(takeText(columns, {"created_at"_L1})),
                        .place = row.place};
    if (!checkId(project.id, row))
        return;
    if (const auto same = m_projects.constFind(project.id); same != m_projects.constEnd()) {
        FlatProject &first = m_store.projects[*same];
        keepDuplicate(first.columns, whole);
        m_store.issues.append(
            {.kind = Kind::DuplicateId,
             .path = row.place.toText(),
             .sentence = Text::tr("%1 repeats the project %2 of %3.").arg(row.place.toText(), project.id, first.place.toText()),
             .treatment = Text::tr("The first row counts; the other is kept with it.")});
        return;
    }
    project.columns = saying(columns);
    m_projects.insert(project.id, m_store.projects.size());
    m_store.projects.append(std::move(project));
}

void FlatRows::takeGeneration(FlatRow row)
{
    QJsonObject &columns = row.columns;
    const QJsonValue output = takeValue(columns, {"output_files"_L1});
    const QJsonObject whole = columns;
    FlatGeneration generation{.id = takeId(columns, {"id"_L1, "generation_id"_L1}),
                              .project = takeId(columns, {"project_id"_L1}),
                              .parent = takeId(columns, {"parent_generation_id"_L1, "parent_id"_L1}),
                              .status = takeText(columns, {"status"_L1}),
                              .prompt = takeText(columns, {"prompt"_L1}),
                              .versionName = takeText(columns, {"version_name"_L1}),
                              .errorMessage = takeText(columns, {"error_message"_L1, "error"_L1}),
                              .context = takeObject(columns, "context"_L1),
                              .isActive = takeBool(columns, {"is_active"_L1}),
                              .createdAt = flatTime(takeText(columns, {"created_at"_L1})),
                              .outputFiles = textOf(output).toUtf8(),
                              .place = row.place};
    if (!checkId(generation.id, row))
        return;
    if (generation.outputFiles == "{}" || generation.outputFiles == "[]" || generation.outputFiles == "null")
        generation.outputFiles.clear();
    if (const auto same = m_generations.constFind(generation.id); same != m_generations.constEnd()) {
        FlatGeneration &first = m_store.generations[*same];
        QJsonObject kept = whole;
        if (!generation.context.isEmpty())
            kept.insert(u"context"_s, generation.context); // text or object, as the form of the metadata had it
        if (!generation.outputFiles.isEmpty() && generation.outputFiles != first.outputFiles)
            kept.insert(u"output_files"_s, QString::fromUtf8(generation.outputFiles));
        keepDuplicate(first.columns, kept);
        m_store.issues.append({.kind = Kind::DuplicateId,
                               .path = row.place.toText(),
                               .sentence = Text::tr("%1 repeats the generation %2 of %3.")
                                               .arg(row.place.toText(), generation.id, first.place.toText()),
                               .treatment = Text::tr("The first row counts; the other is kept in the version's context.")});
        return;
    }
    generation.columns = saying(columns);
    m_generations.insert(generation.id, m_store.generations.size());
    m_store.generations.append(std::move(generation));
}

void FlatRows::takeArtifact(FlatRow row)
{
    QJsonObject &columns = row.columns;
    FlatArtifact artifact{.id = takeId(columns, {"id"_L1, "artifact_id"_L1}),
                          .generation = takeId(columns, {"generation_id"_L1}),
                          .type = takeText(columns, {"type"_L1, "artifact_type"_L1}),
                          .location = takeText(columns, {"storage_url"_L1, "storage_path"_L1, "file_path"_L1, "path"_L1}),
                          .createdAt = flatTime(takeText(columns, {"created_at"_L1})),
                          .place = row.place};
    artifact.columns = saying(columns);
    m_store.artifacts.append(std::move(artifact));
}

} // namespace strata
