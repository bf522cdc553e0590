// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/recording.h"

#include "core/base/clock.h"
#include "core/catalog/artifacts.h"
#include "core/catalog/exports.h"
#include "core/catalog/generations.h"
#include "core/catalog/usage.h"
#include "core/services/projectchange.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace strata {

namespace {

QJsonObject toJson(const Artifact &artifact)
{
    return {
        {u"artifact_id"_s, artifact.id.toString()},
        {u"type"_s, artifact.type},
        {u"path"_s, artifact.path},
        {u"size"_s, artifact.size},
        {u"sha256"_s, artifact.sha256.toHex()},
        {u"created_at"_s, toIsoText(artifact.createdAt)},
    };
}

Artifact artifactFromJson(const QJsonObject &json, GenerationId generation)
{
    return {
        .id = ArtifactId::fromString(json["artifact_id"_L1].toString()),
        .generation = generation,
        .type = json["type"_L1].toString(),
        .path = json["path"_L1].toString(),
        .size = json["size"_L1].toInteger(),
        .sha256 = ContentHash::fromHex(json["sha256"_L1].toString()),
        .createdAt = fromIsoText(json["created_at"_L1].toString()),
    };
}

std::optional<ExportJob> exportJobFromJson(const QJsonObject &json, GenerationId generation)
{
    const auto format = exportFormatFromText(json["format"_L1].toString());
    const auto status = exportStatusFromText(json["status"_L1].toString());
    const ExportId id = ExportId::fromString(json["export_id"_L1].toString());
    if (!format || !status || id.isNull())
        return {};
    return ExportJob{
        .id = id,
        .generation = generation,
        .format = *format,
        .status = *status,
        .path = json["path"_L1].toString(),
        .size = json["size"_L1].toInteger(),
        .fileCount = json["file_count"_L1].toInt(),
        .sha256 = ContentHash::fromHex(json["sha256"_L1].toString()),
        .errorMessage = json["error_message"_L1].toString(),
        .createdAt = fromIsoText(json["created_at"_L1].toString()),
        .completedAt = fromIsoText(json["completed_at"_L1].toString()),
    };
}

} // namespace

Result<> recordExport(const Library &library, ProjectId project, const ExportJob &job, const std::optional<Artifact> &artifact)
{
    auto change = ProjectChange::begin(library, project);
    if (!change)
        return std::unexpected(change.error());
    QJsonObject details{{u"export"_s, strata::toJson(job)}};
    if (artifact)
        details.insert(u"artifact"_s, toJson(*artifact));
    const QString action = job.status == ExportStatus::Failed ? u"generation.export_failed"_s : u"generation.exported"_s;
    return change->commit(action, job.generation, details, [&](catalog::Connection &connection) -> Result<> {
        if (const auto put = catalog::putExport(connection, job); !put)
            return put;
        return artifact ? catalog::putArtifact(connection, *artifact) : Result<>();
    });
}

Result<> recordArtifacts(const Library &library, ProjectId project, GenerationId generation, const QList<Artifact> &artifacts)
{
    auto change = ProjectChange::begin(library, project);
    if (!change)
        return std::unexpected(change.error());
    QJsonArray list;
    for (const Artifact &artifact : artifacts)
        list.append(toJson(artifact));
    return change->commit(u"generation.artifacts_added"_s, generation, {{u"artifacts"_s, list}},
                          [&](catalog::Connection &connection) -> Result<> {
                              for (const Artifact &artifact : artifacts) {
                                  if (const auto put = catalog::putArtifact(connection, artifact); !put)
                                      return put;
                              }
                              return {};
                          });
}

Result<> replayEvent(catalog::Connection &connection, const Event &event)
{
    const QJsonObject details = event.details;
    if (event.action == "artifact.removed"_L1)
        return catalog::removeArtifact(connection, details["artifact_id"_L1].toString());
    const std::optional<ExportJob> job = exportJobFromJson(details["export"_L1].toObject(), event.generation);
    const QJsonArray artifacts = details["artifacts"_L1].toArray();
    if (!job && artifacts.isEmpty())
        return {};
    // The version may have been deleted by hand since.
    const auto generation = catalog::readGeneration(connection, event.generation);
    if (!generation)
        return std::unexpected(generation.error());
    if (!*generation)
        return {};
    for (const QJsonValue &artifact : artifacts) {
        if (const auto put = catalog::putArtifact(connection, artifactFromJson(artifact.toObject(), event.generation)); !put)
            return put;
    }
    if (!job)
        return {};
    if (const auto put = catalog::putExport(connection, *job); !put)
        return put;
    return details.contains("artifact"_L1)
               ? catalog::putArtifact(connection, artifactFromJson(details["artifact"_L1].toObject(), event.generation))
               : Result<>();
}

} // namespace strata
