// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/generation.h"

#include "core/base/clock.h"

using namespace Qt::StringLiterals;

namespace strata {

QString toText(GenerationStatus status)
{
    switch (status) {
    case GenerationStatus::Pending: return u"pending"_s;
    case GenerationStatus::Generating: return u"generating"_s;
    case GenerationStatus::Completed: return u"completed"_s;
    case GenerationStatus::Failed: return u"failed"_s;
    case GenerationStatus::Archived: return u"archived"_s;
    case GenerationStatus::Deleted: return u"deleted"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

QString toText(Origin origin)
{
    switch (origin) {
    case Origin::Folder: return u"folder"_s;
    case Origin::Archive: return u"archive"_s;
    case Origin::Workspace: return u"workspace"_s;
    case Origin::Git: return u"git"_s;
    case Origin::Agent: return u"agent"_s;
    case Origin::Api: return u"api"_s;
    case Origin::Migrated: return u"migrated"_s;
    case Origin::Composed: return u"composed"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

std::optional<GenerationStatus> generationStatusFromText(QStringView text)
{
    for (const auto status : {GenerationStatus::Pending, GenerationStatus::Generating, GenerationStatus::Completed,
                              GenerationStatus::Failed, GenerationStatus::Archived, GenerationStatus::Deleted}) {
        if (text == toText(status))
            return status;
    }
    return {};
}

std::optional<Origin> originFromText(QStringView text)
{
    for (const auto origin : {Origin::Folder, Origin::Archive, Origin::Workspace, Origin::Git, Origin::Agent, Origin::Api,
                              Origin::Migrated, Origin::Composed}) {
        if (text == toText(origin))
            return origin;
    }
    return {};
}

namespace {

QJsonValue textOrNull(const QString &text) { return text.isEmpty() ? QJsonValue() : QJsonValue(text); }

QJsonValue versionOrNull(int version) { return version == 0 ? QJsonValue() : QJsonValue(version); }

} // namespace

QJsonObject toJson(const ChangesSummary &changes)
{
    return {
        {u"added"_s, changes.added},     {u"modified"_s, changes.modified},      {u"deleted"_s, changes.deleted},
        {u"renamed"_s, changes.renamed}, {u"lines_added"_s, changes.linesAdded}, {u"lines_deleted"_s, changes.linesDeleted},
    };
}

ChangesSummary changesSummaryFromJson(const QJsonObject &json)
{
    return {
        .added = json["added"_L1].toInt(),
        .modified = json["modified"_L1].toInt(),
        .deleted = json["deleted"_L1].toInt(),
        .renamed = json["renamed"_L1].toInt(),
        .linesAdded = json["lines_added"_L1].toInteger(),
        .linesDeleted = json["lines_deleted"_L1].toInteger(),
    };
}

QJsonObject toJson(const Generation &generation)
{
    return {
        {u"generation_id"_s, generation.id.toString()},
        {u"project_id"_s, generation.project.toString()},
        {u"version"_s, generation.version},
        {u"version_name"_s, textOrNull(generation.versionName)},
        {u"status"_s, toText(generation.status)},
        {u"origin"_s, toText(generation.origin)},
        {u"prompt"_s, textOrNull(generation.prompt)},
        {u"context"_s, generation.context},
        {u"parent_generation_id"_s, generation.parent.isNull() ? QJsonValue() : QJsonValue(generation.parent.toString())},
        {u"parent_version"_s, versionOrNull(generation.parentVersion)},
        {u"base_version"_s, versionOrNull(generation.baseVersion)},
        {u"is_iteration"_s, generation.isIteration},
        {u"is_active"_s, generation.isActive},
        {u"starred"_s, generation.isStarred},
        {u"note"_s, textOrNull(generation.note)},
        {u"error_message"_s, textOrNull(generation.errorMessage)},
        {u"file_count"_s, generation.fileCount},
        {u"total_size_bytes"_s, generation.totalBytes},
        {u"changes_summary"_s, toJson(generation.changes)},
        {u"storage_path"_s, generation.storagePath},
        {u"created_at"_s, textOrNull(toIsoText(generation.createdAt))},
        {u"completed_at"_s, textOrNull(toIsoText(generation.completedAt))},
        {u"archived_at"_s, textOrNull(toIsoText(generation.archivedAt))},
    };
}

std::optional<Generation> generationFromJson(const QJsonObject &json)
{
    const auto status = generationStatusFromText(json["status"_L1].toString());
    Generation generation{
        .id = GenerationId::fromString(json["generation_id"_L1].toString()),
        .project = ProjectId::fromString(json["project_id"_L1].toString()),
        .version = json["version"_L1].toInt(),
        .versionName = json["version_name"_L1].toString(),
        .status = status.value_or(GenerationStatus::Failed),
        .origin = originFromText(json["origin"_L1].toString()).value_or(Origin::Folder),
        .prompt = json["prompt"_L1].toString(),
        .context = json["context"_L1].toObject(),
        .parent = GenerationId::fromString(json["parent_generation_id"_L1].toString()),
        .parentVersion = json["parent_version"_L1].toInt(),
        .baseVersion = json["base_version"_L1].toInt(),
        .isIteration = json["is_iteration"_L1].toBool(),
        .isActive = json["is_active"_L1].toBool(),
        .isStarred = json["starred"_L1].toBool(),
        .note = json["note"_L1].toString(),
        .errorMessage = json["error_message"_L1].toString(),
        .fileCount = json["file_count"_L1].toInt(),
        .totalBytes = json["total_size_bytes"_L1].toInteger(),
        .changes = changesSummaryFromJson(json["changes_summary"_L1].toObject()),
        .storagePath = json["storage_path"_L1].toString(),
        .createdAt = fromIsoText(json["created_at"_L1].toString()),
        .completedAt = fromIsoText(json["completed_at"_L1].toString()),
        .archivedAt = fromIsoText(json["archived_at"_L1].toString()),
    };
    if (generation.id.isNull() || generation.project.isNull() || generation.version < 1 || !status)
        return {};
    return generation;
}

} // namespace strata
