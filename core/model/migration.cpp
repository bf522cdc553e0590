// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/migration.h"

#include "core/base/clock.h"

#include <algorithm>
#include <numeric>
#include <ranges>

using namespace Qt::StringLiterals;

namespace strata {

namespace {

using Kind = MigrationIssue::Kind;
using Source = MigrationStep::Source;

constexpr std::pair<Kind, QLatin1StringView> KindTexts[] = {
    {Kind::OrphanFolder, "orphan_folder"_L1},
    {Kind::OrphanRow, "orphan_row"_L1},
    {Kind::MissingFolder, "missing_folder"_L1},
    {Kind::DuplicateId, "duplicate_id"_L1},
    {Kind::UnknownProject, "unknown_project"_L1},
    {Kind::NoProject, "no_project"_L1},
    {Kind::Conflict, "conflict"_L1},
    {Kind::UnsafePath, "unsafe_path"_L1},
    {Kind::Unreadable, "unreadable"_L1},
    {Kind::UnknownStatus, "unknown_status"_L1},
    {Kind::SeveralActive, "several_active"_L1},
    {Kind::NoActive, "no_active"_L1},
    {Kind::BadParent, "bad_parent"_L1},
    {Kind::EmptyGeneration, "empty_generation"_L1},
    {Kind::MissingArtifact, "missing_artifact"_L1},
    {Kind::BadRow, "bad_row"_L1},
    {Kind::Taken, "taken"_L1},
    {Kind::Guess, "guess"_L1},
    {Kind::Other, "other"_L1},
};

constexpr std::pair<Source, QLatin1StringView> SourceTexts[] = {
    {Source::Folder, "folder"_L1},
    {Source::OutputFiles, "output_files"_L1},
    {Source::Nothing, "nothing"_L1},
};

template <typename T, typename Make>
QJsonArray arrayOf(const QList<T> &list, Make make)
{
    QJsonArray array;
    for (const T &each : list)
        array.append(make(each));
    return array;
}

QStringList stringsFrom(const QJsonValue &value)
{
    QStringList list;
    for (const QJsonValue &each : value.toArray())
        list.append(each.toString());
    return list;
}

QJsonValue idValue(const auto &id) { return id.isNull() ? QJsonValue() : QJsonValue(id.toString()); }

MigrationIssue issueFromJson(const QJsonObject &json)
{
    return {.kind = migrationIssueKindFromText(json["kind"_L1].toString()).value_or(Kind::Other),
            .path = json["path"_L1].toString(),
            .sentence = json["sentence"_L1].toString(),
            .treatment = json["treatment"_L1].toString()};
}

QList<MigrationIssue> issuesFrom(const QJsonValue &value)
{
    QList<MigrationIssue> issues;
    for (const QJsonValue &each : value.toArray())
        issues.append(issueFromJson(each.toObject()));
    return issues;
}

QJsonObject toJson(const MigrationArtifact &artifact)
{
    return {{u"old_id"_s, artifact.oldId}, {u"artifact_id"_s, artifact.id.toString()},
            {u"type"_s, artifact.type},    {u"from"_s, artifact.from},
            {u"name"_s, artifact.name},    {u"created_at"_s, toIsoText(artifact.createdAt)}};
}

MigrationArtifact artifactFromJson(const QJsonObject &json)
{
    return {.oldId = json["old_id"_L1].toString(),
            .id = ArtifactId::fromString(json["artifact_id"_L1].toString()),
            .type = json["type"_L1].toString(),
            .from = json["from"_L1].toString(),
            .name = json["name"_L1].toString(),
            .createdAt = fromIsoText(json["created_at"_L1].toString())};
}

QJsonObject toJson(const MigrationStep &step)
{
    const auto source = std::ranges::find(SourceTexts, step.source, &std::pair<Source, QLatin1StringView>::first);
    return {{u"old_id"_s, step.oldId},
            {u"generation_id"_s, step.id.toString()},
            {u"source"_s, QString(source->second)},
            {u"folder"_s, step.folder},
            {u"status"_s, toText(step.status)},
            {u"version_name"_s, step.versionName},
            {u"prompt"_s, step.prompt},
            {u"error_message"_s, step.errorMessage},
            {u"context"_s, step.context},
            {u"parent_generation_id"_s, idValue(step.parent)},
            {u"created_at"_s, toIsoText(step.createdAt)},
            {u"artifacts"_s, arrayOf(step.artifacts, [](const MigrationArtifact &each) { return toJson(each); })},
            {u"file_count"_s, step.fileCount},
            {u"total_size_bytes"_s, step.totalBytes}};
}

std::optional<MigrationStep> stepFromJson(const QJsonObject &json)
{
    const auto source = std::ranges::find(SourceTexts, json["source"_L1].toString(), &std::pair<Source, QLatin1StringView>::second);
    const auto status = generationStatusFromText(json["status"_L1].toString());
    MigrationStep step{.oldId = json["old_id"_L1].toString(),
                       .id = GenerationId::fromString(json["generation_id"_L1].toString()),
                       .folder = json["folder"_L1].toString(),
                       .versionName = json["version_name"_L1].toString(),
                       .prompt = json["prompt"_L1].toString(),
                       .errorMessage = json["error_message"_L1].toString(),
                       .context = json["context"_L1].toObject(),
                       .parent = GenerationId::fromString(json["parent_generation_id"_L1].toString()),
                       .createdAt = fromIsoText(json["created_at"_L1].toString()),
                       .fileCount = json["file_count"_L1].toInt(),
                       .totalBytes = json["total_size_bytes"_L1].toInteger()};
    if (source == std::end(SourceTexts) || !status || step.id.isNull())
        return {};
    step.source = source->first;
    step.status = *status;
    for (const QJsonValue &each : json["artifacts"_L1].toArray())
        step.artifacts.append(artifactFromJson(each.toObject()));
    return step;
}

QJsonObject toJson(const MigrationProject &project)
{
    return {{u"old_id"_s, project.oldId},
            {u"project_id"_s, project.id.toString()},
            {u"is_new"_s, project.isNew},
            {u"name"_s, project.name},
            {u"client_id"_s, project.clientId},
            {u"domain"_s, project.domain},
            {u"tech_stack"_s, project.techStack},
            {u"status"_s, toText(project.status)},
            {u"created_at"_s, toIsoText(project.createdAt)},
            {u"row"_s, project.row},
            {u"skipped"_s, project.skipped},
            {u"active_generation_id"_s, idValue(project.active)},
            {u"generations"_s, arrayOf(project.steps, [](const MigrationStep &each) { return toJson(each); })}};
}

std::optional<MigrationProject> projectPlanFromJson(const QJsonObject &json)
{
    MigrationProject project{.oldId = json["old_id"_L1].toString(),
                             .id = ProjectId::fromString(json["project_id"_L1].toString()),
                             .isNew = json["is_new"_L1].toBool(),
                             .name = json["name"_L1].toString(),
                             .clientId = json["client_id"_L1].toString(),
                             .domain = json["domain"_L1].toString(),
                             .techStack = json["tech_stack"_L1].toString(),
                             .status = projectStatusFromText(json["status"_L1].toString()).value_or(ProjectStatus::Draft),
                             .createdAt = fromIsoText(json["created_at"_L1].toString()),
                             .row = json["row"_L1].toObject(),
                             .skipped = json["skipped"_L1].toInt(),
                             .active = GenerationId::fromString(json["active_generation_id"_L1].toString())};
    if (project.id.isNull())
        return {};
    for (const QJsonValue &each : json["generations"_L1].toArray()) {
        std::optional<MigrationStep> step = stepFromJson(each.toObject());
        if (!step)
            return {};
        project.steps.append(std::move(*step));
    }
    return project;
}

} // namespace

QString FlatPlace::toText() const { return number > 0 ? file + u':' + QString::number(number) : file; }

QString toText(MigrationIssue::Kind kind)
{
    return std::ranges::find(KindTexts, kind, &std::pair<Kind, QLatin1StringView>::first)->second;
}

std::optional<MigrationIssue::Kind> migrationIssueKindFromText(QStringView text)
{
    for (const auto &[kind, name] : KindTexts) {
        if (text == name)
            return kind;
    }
    return {};
}

int MigrationPlan::versionCount() const
{
    return std::accumulate(projects.begin(), projects.end(), 0,
                           [](int sum, const MigrationProject &each) { return sum + int(each.steps.size()); });
}

int MigrationPlan::fileCount() const
{
    int sum = 0;
    for (const MigrationProject &project : projects) {
        for (const MigrationStep &step : project.steps)
            sum += step.fileCount;
    }
    return sum;
}

qint64 MigrationPlan::totalBytes() const
{
    qint64 sum = 0;
    for (const MigrationProject &project : projects) {
        for (const MigrationStep &step : project.steps)
            sum += step.totalBytes;
    }
    return sum;
}

QJsonObject toJson(const MigrationIssue &issue)
{
    return {{u"kind"_s, toText(issue.kind)},
            {u"path"_s, issue.path},
            {u"sentence"_s, issue.sentence},
            {u"treatment"_s, issue.treatment}};
}

QJsonObject toJson(const MigrationPlan &plan)
{
    return {{u"migration_id"_s, plan.id},
            {u"store"_s, plan.store},
            {u"metadata"_s, QJsonArray::fromStringList(plan.metadata)},
            {u"collects_orphans"_s, plan.options.collectsOrphans},
            {u"accepts_guesses"_s, plan.options.acceptsGuesses},
            {u"is_guess"_s, plan.isGuess()},
            {u"version_count"_s, plan.versionCount()},
            {u"file_count"_s, plan.fileCount()},
            {u"total_size_bytes"_s, plan.totalBytes()},
            {u"folders_left"_s, plan.foldersLeft},
            {u"made_at"_s, toIsoText(plan.madeAt)},
            {u"projects"_s, arrayOf(plan.projects, [](const MigrationProject &each) { return toJson(each); })},
            {u"issues"_s, arrayOf(plan.issues, [](const MigrationIssue &each) { return toJson(each); })}};
}

std::optional<MigrationPlan> migrationPlanFromJson(const QJsonObject &json)
{
    MigrationPlan plan{
        .id = json["migration_id"_L1].toString(),
        .store = json["store"_L1].toString(),
        .metadata = stringsFrom(json["metadata"_L1]),
        .options = {.collectsOrphans = json["collects_orphans"_L1].toBool(), .acceptsGuesses = json["accepts_guesses"_L1].toBool()},
        .issues = issuesFrom(json["issues"_L1]),
        .foldersLeft = json["folders_left"_L1].toInt(),
        .madeAt = fromIsoText(json["made_at"_L1].toString())};
    if (plan.id.isEmpty() || plan.store.isEmpty())
        return {};
    for (const QJsonValue &each : json["projects"_L1].toArray()) {
        std::optional<MigrationProject> project = projectPlanFromJson(each.toObject());
        if (!project)
            return {};
        plan.projects.append(std::move(*project));
    }
    return plan;
}

QJsonObject toJson(const MigrationReport &report)
{
    const auto project = [](const MigrationReport::Project &each) {
        return QJsonObject{{u"project_id"_s, each.id.toString()},
                           {u"name"_s, each.name},
                           {u"versions"_s, each.versions},
                           {u"active_version"_s, each.activeVersion}};
    };
    return {{u"migration_id"_s, report.id},
            {u"store"_s, report.store},
            {u"metadata"_s, QJsonArray::fromStringList(report.metadata)},
            {u"started_at"_s, toIsoText(report.startedAt)},
            {u"finished_at"_s, toIsoText(report.finishedAt)},
            {u"projects"_s, arrayOf(report.projects, project)},
            {u"versions"_s, report.versions},
            {u"failed_versions"_s, report.failedVersions},
            {u"skipped"_s, report.skipped},
            {u"files_compared"_s, report.filesCompared},
            {u"bytes_compared"_s, report.bytesCompared},
            {u"artifacts"_s, report.artifacts},
            {u"folders_left"_s, report.foldersLeft},
            {u"issues"_s, arrayOf(report.issues, [](const MigrationIssue &each) { return toJson(each); })},
            {u"problems"_s, QJsonArray::fromStringList(report.problems)}};
}

std::optional<MigrationReport> migrationReportFromJson(const QJsonObject &json)
{
    MigrationReport report{.id = json["migration_id"_L1].toString(),
                           .store = json["store"_L1].toString(),
                           .metadata = stringsFrom(json["metadata"_L1]),
                           .startedAt = fromIsoText(json["started_at"_L1].toString()),
                           .finishedAt = fromIsoText(json["finished_at"_L1].toString()),
                           .versions = json["versions"_L1].toInt(),
                           .failedVersions = json["failed_versions"_L1].toInt(),
                           .skipped = json["skipped"_L1].toInt(),
                           .filesCompared = json["files_compared"_L1].toInt(),
                           .bytesCompared = json["bytes_compared"_L1].toInteger(),
                           .artifacts = json["artifacts"_L1].toInt(),
                           .foldersLeft = json["folders_left"_L1].toInt(),
                           .issues = issuesFrom(json["issues"_L1]),
                           .problems = stringsFrom(json["problems"_L1])};
    if (report.id.isEmpty())
        return {};
    for (const QJsonValue &each : json["projects"_L1].toArray()) {
        const QJsonObject project = each.toObject();
        report.projects.append({.id = ProjectId::fromString(project["project_id"_L1].toString()),
                                .name = project["name"_L1].toString(),
                                .versions = project["versions"_L1].toInt(),
                                .activeVersion = project["active_version"_L1].toInt()});
    }
    return report;
}

} // namespace strata
