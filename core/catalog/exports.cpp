// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/exports.h"

#include "core/catalog/query.h"

using namespace Qt::StringLiterals;

namespace strata::catalog {

Result<> putExport(Connection &connection, const ExportJob &job)
{
    return Query(connection, uR"(
        INSERT INTO exports (export_id, generation_id, format, status, path, size, file_count, sha256, error_message,
            created_at, completed_at)
        VALUES (:export, :generation, :format, :status, :path, :size, :file_count, :sha256, :error_message, :created, :completed)
        ON CONFLICT (export_id) DO UPDATE SET status = excluded.status, path = excluded.path, size = excluded.size,
            file_count = excluded.file_count, sha256 = excluded.sha256, error_message = excluded.error_message,
            completed_at = excluded.completed_at)"_s)
        .bind(u":export"_s, job.id)
        .bind(u":generation"_s, job.generation)
        .bind(u":format"_s, toText(job.format))
        .bind(u":status"_s, toText(job.status))
        .bind(u":path"_s, job.path)
        .bind(u":size"_s, job.size)
        .bind(u":file_count"_s, job.fileCount)
        .bind(u":sha256"_s, job.sha256)
        .bind(u":error_message"_s, job.errorMessage)
        .bind(u":created"_s, job.createdAt)
        .bind(u":completed"_s, job.completedAt)
        .run();
}

Result<QList<ExportJob>> readExports(Connection &connection, ProjectId project)
{
    return Query(connection, uR"(
        SELECT e.export_id, e.generation_id, e.format, e.status, e.path, e.size, e.file_count, e.sha256, e.error_message,
            e.created_at, e.completed_at
        FROM exports e JOIN generations g USING (generation_id)
        WHERE g.project_id = :project ORDER BY e.created_at DESC, e.export_id)"_s)
        .bind(u":project"_s, project)
        .all([](const Query &row) {
            return ExportJob{
                .id = row.id<ExportId>(0),
                .generation = row.id<GenerationId>(1),
                .format = exportFormatFromText(row.text(2)).value_or(ExportFormat::Zip),
                .status = exportStatusFromText(row.text(3)).value_or(ExportStatus::Failed),
                .path = row.text(4),
                .size = row.integer(5),
                .fileCount = int(row.integer(6)),
                .sha256 = row.hash(7),
                .errorMessage = row.text(8),
                .createdAt = row.time(9),
                .completedAt = row.time(10),
            };
        });
}

} // namespace strata::catalog
