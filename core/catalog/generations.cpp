// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/generations.h"

#include "core/catalog/query.h"

using namespace Qt::StringLiterals;

namespace strata::catalog {

namespace {

constexpr QLatin1StringView SelectGeneration(R"(
    SELECT g.generation_id, g.project_id, g.version, g.version_name, g.status, g.origin, g.prompt, g.context,
        g.parent_generation_id, g.parent_version, g.base_version, g.is_iteration, g.starred, g.note, g.error_message,
        g.file_count, g.total_size_bytes, g.files_added, g.files_modified, g.files_deleted, g.files_renamed,
        g.lines_added, g.lines_deleted, g.storage_path, g.created_at, g.completed_at, g.archived_at,
        g.generation_id = p.active_generation_id
    FROM generations g JOIN projects p USING (project_id) )");

Generation readRow(const Query &row)
{
    return {
        .id = row.id<GenerationId>(0),
        .project = row.id<ProjectId>(1),
        .version = int(row.integer(2)),
        .versionName = row.text(3),
        .status = generationStatusFromText(row.text(4)).value_or(GenerationStatus::Failed),
        .origin = originFromText(row.text(5)).value_or(Origin::Folder),
        .prompt = row.text(6),
        .context = row.json(7),
        .parent = row.id<GenerationId>(8),
        .parentVersion = int(row.integer(9)),
        .baseVersion = int(row.integer(10)),
        .isIteration = row.integer(11) != 0,
        .isActive = row.integer(27) != 0,
        .isStarred = row.integer(12) != 0,
        .note = row.text(13),
        .errorMessage = row.text(14),
        .fileCount = int(row.integer(15)),
        .totalBytes = row.integer(16),
        .changes = {.added = int(row.integer(17)),
                    .modified = int(row.integer(18)),
                    .deleted = int(row.integer(19)),
                    .renamed = int(row.integer(20)),
                    .linesAdded = row.integer(21),
                    .linesDeleted = row.integer(22)},
        .storagePath = row.text(23),
        .createdAt = row.time(24),
        .completedAt = row.time(25),
        .archivedAt = row.time(26),
    };
}

} // namespace

Result<> putGeneration(Connection &connection, const Generation &generation, const ManifestStamp &manifest)
{
    return Query(connection, uR"(
        INSERT INTO generations (generation_id, project_id, version, version_name, status, origin, prompt, context,
            parent_generation_id, parent_version, base_version, is_iteration, starred, note, error_message, file_count,
            total_size_bytes, files_added, files_modified, files_deleted, files_renamed, lines_added, lines_deleted,
            storage_path, manifest_sha256, manifest_time, created_at, completed_at, archived_at)
        VALUES (:generation, :project, :version, :version_name, :status, :origin, :prompt, :context,
            :parent, :parent_version, :base_version, :is_iteration, :starred, :note, :error_message, :file_count,
            :total_size_bytes, :files_added, :files_modified, :files_deleted, :files_renamed, :lines_added, :lines_deleted,
            :storage_path, :manifest, :manifest_time, :created, :completed, :archived)
        ON CONFLICT (generation_id) DO UPDATE SET version = excluded.version, version_name = excluded.version_name,
            status = excluded.status, origin = excluded.origin, prompt = excluded.prompt, context = excluded.context,
            parent_generation_id = excluded.parent_generation_id, parent_version = excluded.parent_version,
            base_version = excluded.base_version, is_iteration = excluded.is_iteration, starred = excluded.starred,
            note = excluded.note, error_message = excluded.error_message, file_count = excluded.file_count,
            total_size_bytes = excluded.total_size_bytes, files_added = excluded.files_added,
            files_modified = excluded.files_modified, files_deleted = excluded.files_deleted,
            files_renamed = excluded.files_renamed, lines_added = excluded.lines_added,
            lines_deleted = excluded.lines_deleted, storage_path = excluded.storage_path,
            manifest_sha256 = excluded.manifest_sha256, manifest_time = excluded.manifest_time, created_at = excluded.created_at,
            completed_at = excluded.completed_at, archived_at = excluded.archived_at)"_s)
        .bind(u":generation"_s, generation.id)
        .bind(u":project"_s, generation.project)
        .bind(u":version"_s, generation.version)
        .bind(u":version_name"_s, generation.versionName)
        .bind(u":status"_s, toText(generation.status))
        .bind(u":origin"_s, toText(generation.origin))
        .bind(u":prompt"_s, generation.prompt)
        .bind(u":context"_s, generation.context)
        .bind(u":parent"_s, generation.parent)
        .bind(u":parent_version"_s, generation.parentVersion)
        .bind(u":base_version"_s, generation.baseVersion)
        .bind(u":is_iteration"_s, generation.isIteration ? 1 : 0)
        .bind(u":starred"_s, generation.isStarred ? 1 : 0)
        .bind(u":note"_s, generation.note)
        .bind(u":error_message"_s, generation.errorMessage)
        .bind(u":file_count"_s, generation.fileCount)
        .bind(u":total_size_bytes"_s, generation.totalBytes)
        .bind(u":files_added"_s, generation.changes.added)
        .bind(u":files_modified"_s, generation.changes.modified)
        .bind(u":files_deleted"_s, generation.changes.deleted)
        .bind(u":files_renamed"_s, generation.changes.renamed)
        .bind(u":lines_added"_s, generation.changes.linesAdded)
        .bind(u":lines_deleted"_s, generation.changes.linesDeleted)
        .bind(u":storage_path"_s, generation.storagePath)
        .bind(u":manifest"_s, manifest.sha256)
        .bind(u":manifest_time"_s, manifest.time)
        .bind(u":created"_s, generation.createdAt)
        .bind(u":completed"_s, generation.completedAt)
        .bind(u":archived"_s, generation.archivedAt)
        .run();
}

Result<> removeGeneration(Connection &connection, GenerationId generation)
{
    return Query(connection, u"DELETE FROM generations WHERE generation_id = :generation"_s)
        .bind(u":generation"_s, generation)
        .run();
}

Result<QList<Generation>> readGenerations(Connection &connection, ProjectId project, bool includeArchived)
{
    return Query(connection, SelectGeneration
                                 + "WHERE g.project_id = :project AND g.status <> 'deleted' "
                                   "AND (:archived OR g.status <> 'archived') ORDER BY g.version DESC"_L1)
        .bind(u":project"_s, project)
        .bind(u":archived"_s, includeArchived ? 1 : 0)
        .all(readRow);
}

Result<QList<std::pair<Generation, QDateTime>>> readDeletedGenerations(Connection &connection)
{
    auto generations = Query(connection, SelectGeneration + "WHERE g.status = 'deleted' ORDER BY g.project_id, g.version"_L1)
                           .all(readRow);
    const auto times = Query(connection, uR"(
        SELECT e.generation_id, max(e.time) FROM events e JOIN generations g USING (generation_id)
        WHERE g.status = 'deleted' AND e.action IN ('generation.deleted', 'generation.files_dropped') GROUP BY e.generation_id)"_s)
                           .all([](const Query &row) { return std::pair(row.id<GenerationId>(0), row.time(1)); });
    if (!generations)
        return std::unexpected(generations.error());
    if (!times)
        return std::unexpected(times.error());
    const QHash<GenerationId, QDateTime> timeOf(times->begin(), times->end());
    QList<std::pair<Generation, QDateTime>> deleted;
    for (Generation &generation : *generations) {
        const QDateTime time = timeOf.value(generation.id);
        deleted.append({std::move(generation), time});
    }
    return deleted;
}

Result<std::optional<Generation>> readGeneration(Connection &connection, GenerationId generation)
{
    return Query(connection, SelectGeneration + "WHERE g.generation_id = :generation"_L1)
        .bind(u":generation"_s, generation)
        .first(readRow);
}

Result<std::optional<Generation>> readNewestCompleted(Connection &connection, ProjectId project)
{
    return Query(connection,
                 SelectGeneration + "WHERE g.project_id = :project AND g.status = 'completed' ORDER BY g.version DESC LIMIT 1"_L1)
        .bind(u":project"_s, project)
        .first(readRow);
}

Result<std::optional<Generation>> readGenerationByVersion(Connection &connection, ProjectId project, int version)
{
    return Query(connection, SelectGeneration + "WHERE g.project_id = :project AND g.version = :version"_L1)
        .bind(u":project"_s, project)
        .bind(u":version"_s, version)
        .first(readRow);
}

Result<QList<Generation>> readGenerationsNamed(Connection &connection, ProjectId project, const QString &text)
{
    return Query(connection, SelectGeneration
                                 + "WHERE g.project_id = :project AND g.status <> 'deleted' "
                                   "AND :text <> '' AND (g.version_name = :text OR (length(:text) >= 8 AND "
                                   "substr(g.generation_id, 1, length(:text)) = lower(:text))) ORDER BY g.version DESC"_L1)
        .bind(u":project"_s, project)
        .bind(u":text"_s, text)
        .all(readRow);
}

Result<QList<GitCommitRow>> readGitCommits(Connection &connection, ProjectId project)
{
    return Query(connection, u"SELECT generation_id, status = 'completed', json_extract(context, '$.git.commit') FROM generations "
                             "WHERE project_id = :project AND json_extract(context, '$.git.commit') IS NOT NULL"_s)
        .bind(u":project"_s, project)
        .all([](const Query &row) {
            return GitCommitRow{.generation = row.id<GenerationId>(0), .isCompleted = row.integer(1) != 0, .commit = row.text(2)};
        });
}

Result<QHash<GenerationId, ManifestStamp>> readManifestStamps(Connection &connection, ProjectId project)
{
    const auto rows = Query(connection,
                            u"SELECT generation_id, manifest_sha256, manifest_time FROM generations WHERE project_id = :project"_s)
                          .bind(u":project"_s, project)
                          .all([](const Query &row) {
                              return std::pair(row.id<GenerationId>(0),
                                               ManifestStamp{.sha256 = row.hash(1), .time = row.integer(2)});
                          });
    if (!rows)
        return std::unexpected(rows.error());
    return QHash<GenerationId, ManifestStamp>(rows->begin(), rows->end());
}

Result<int> highestVersion(Connection &connection, ProjectId project)
{
    const auto version = Query(connection, u"SELECT coalesce(max(version), 0) FROM generations WHERE project_id = :project"_s)
                             .bind(u":project"_s, project)
                             .first([](const Query &row) { return int(row.integer(0)); });
    if (!version)
        return std::unexpected(version.error());
    return version->value_or(0);
}

} // namespace strata::catalog
