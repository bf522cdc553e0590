// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/project.h"

#include "core/base/clock.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace strata {

QString toText(ProjectStatus status)
{
    switch (status) {
    case ProjectStatus::Draft: return u"draft"_s;
    case ProjectStatus::Active: return u"active"_s;
    case ProjectStatus::Archived: return u"archived"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

std::optional<ProjectStatus> projectStatusFromText(QStringView text)
{
    for (const auto status : {ProjectStatus::Draft, ProjectStatus::Active, ProjectStatus::Archived}) {
        if (text == toText(status))
            return status;
    }
    return {};
}

void ActivationHistory::activate(GenerationId id)
{
    if (id == current())
        return;
    entries.resize(position + 1);
    entries.append(id);
    ++position;
}

namespace {

QJsonValue toJsonValue(GenerationId id) { return id.isNull() ? QJsonValue() : QJsonValue(id.toString()); }

QJsonObject toJson(const ActivationHistory &history)
{
    QJsonArray entries;
    for (const GenerationId &id : history.entries)
        entries.append(toJsonValue(id));
    return {{u"entries"_s, entries}, {u"position"_s, history.position}};
}

ActivationHistory activationHistoryFromJson(const QJsonObject &json)
{
    ActivationHistory history;
    const QJsonArray entries = json["entries"_L1].toArray();
    if (entries.isEmpty())
        return history;
    history.entries.clear();
    for (const QJsonValue &entry : entries)
        history.entries.append(GenerationId::fromString(entry.toString()));
    history.position = std::clamp(json["position"_L1].toInt(), 0, int(history.entries.size()) - 1);
    return history;
}

} // namespace

QJsonObject toJson(const Project &project)
{
    return {
        {u"id"_s, project.id.toString()},
        {u"name"_s, project.name},
        {u"client_id"_s, project.clientId},
        {u"domain"_s, project.domain},
        {u"tech_stack"_s, project.techStack},
        {u"status"_s, toText(project.status)},
        {u"active_generation_id"_s, toJsonValue(project.activeGeneration())},
        {u"activations"_s, toJson(project.activations)},
        {u"latest_version"_s, project.latestVersion},
        {u"retention_policy"_s, toJson(project.policy)},
        {u"workspace"_s, project.workspace ? QJsonValue(toJson(*project.workspace)) : QJsonValue()},
        {u"created_at"_s, toIsoText(project.createdAt)},
        {u"updated_at"_s, toIsoText(project.updatedAt)},
    };
}

std::optional<Project> projectFromJson(const QJsonObject &json)
{
    Project project;
    project.id = ProjectId::fromString(json["id"_L1].toString());
    project.name = json["name"_L1].toString();
    if (project.id.isNull() || project.name.isEmpty())
        return {};
    project.clientId = json["client_id"_L1].toString();
    project.domain = json["domain"_L1].toString();
    project.techStack = json["tech_stack"_L1].toString();
    project.status = projectStatusFromText(json["status"_L1].toString()).value_or(ProjectStatus::Draft);
    project.activations = activationHistoryFromJson(json["activations"_L1].toObject());
    project.latestVersion = json["latest_version"_L1].toInt();
    project.policy = retentionPolicyFromJson(json["retention_policy"_L1].toObject());
    project.workspace = workspaceLinkFromJson(json["workspace"_L1].toObject());
    project.createdAt = fromIsoText(json["created_at"_L1].toString());
    project.updatedAt = fromIsoText(json["updated_at"_L1].toString());
    return project;
}

} // namespace strata
