// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/usage.h"

#include "core/catalog/query.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace strata::catalog {

namespace {

// "3,3,7" as SQLite joins them. An index scan hands them out in order, but nothing promises it.
QList<int> numbersFrom(const QString &text)
{
    QList<int> numbers;
    for (const QStringView part : QStringView(text).split(u','))
        numbers.append(part.toInt());
    if (!std::ranges::is_sorted(numbers))
        std::ranges::sort(numbers);
    numbers.erase(std::ranges::unique(numbers).begin(), numbers.end());
    return numbers;
}

} // namespace

Result<QHash<int, GenerationNumber>> readGenerationNumbers(Connection &connection)
{
    const auto rows =
        Query(
            connection,
            u"SELECT id, generation_id, project_id, version, status, status = 'deleted' AND instr(storage_path, '/trash/') > 0 FROM generations"_s)
            .all([](const Query &row) {
                return GenerationNumber{.row = int(row.integer(0)),
                                        .id = row.id<GenerationId>(1),
                                        .project = row.id<ProjectId>(2),
                                        .version = int(row.integer(3)),
                                        .status = generationStatusFromText(row.text(4)).value_or(GenerationStatus::Failed),
                                        .isTrashed = row.integer(5) != 0};
            });
    if (!rows)
        return std::unexpected(rows.error());
    QHash<int, GenerationNumber> numbers;
    numbers.reserve(rows->size());
    for (const GenerationNumber &number : *rows)
        numbers.insert(number.row, number);
    return numbers;
}

Result<QList<ContentUse>> readContentUses(Connection &connection, ProjectId project)
{
    // A bare column beside min() is of the row that has the minimum (SQLite's documented extension).
    Query query(connection, uR"(
        SELECT c.size, p.path, u.holders
        FROM (
            SELECT f.content AS content, f.path AS path, min(f.generation), group_concat(f.generation) AS holders
            FROM files f
            WHERE f.content IS NOT NULL AND (:project IS NULL OR f.content IN (
                SELECT content FROM files
                WHERE generation IN (SELECT id FROM generations WHERE project_id = :project) AND content IS NOT NULL))
            GROUP BY f.content
        ) u CROSS JOIN contents c ON c.id = u.content CROSS JOIN paths p ON p.id = u.path)"_s);
    return query.bind(u":project"_s, project).all([](const Query &row) {
        return ContentUse{.size = row.integer(0), .path = row.text(1), .generations = numbersFrom(row.text(2))};
    });
}

Result<QHash<ProjectId, qint64>> readArtifactBytes(Connection &connection)
{
    const auto rows = Query(connection,
                            u"SELECT g.project_id, sum(a.size) FROM artifacts a JOIN generations g USING (generation_id) "
                            "GROUP BY g.project_id"_s)
                          .all([](const Query &row) { return std::pair(row.id<ProjectId>(0), row.integer(1)); });
    if (!rows)
        return std::unexpected(rows.error());
    return QHash<ProjectId, qint64>(rows->begin(), rows->end());
}

Result<> removeArtifact(Connection &connection, const QString &artifact)
{
    return Query(connection, u"DELETE FROM artifacts WHERE artifact_id = :artifact"_s).bind(u":artifact"_s, artifact).run();
}

Result<QList<KeptExport>> readKeptExports(Connection &connection, ProjectId project, const QString &root)
{
    return Query(connection, uR"(
        SELECT a.artifact_id, a.generation_id, a.path, a.size, a.created_at, EXISTS (
            SELECT 1 FROM exports e
            WHERE e.generation_id = a.generation_id AND e.path = :root || '/' || a.path AND e.status = 'failed')
        FROM artifacts a JOIN generations g USING (generation_id)
        WHERE g.project_id = :project AND a.type IN ('zip', 'tar', 'tar.gz') ORDER BY a.created_at, a.artifact_id)"_s)
        .bind(u":root"_s, root)
        .bind(u":project"_s, project)
        .all([](const Query &row) {
            return KeptExport{
                .artifact = row.text(0),
                .generation = row.id<GenerationId>(1),
                .path = row.text(2),
                .bytes = row.integer(3),
                .isFailed = row.integer(5) != 0,
                .createdAt = row.time(4),
            };
        });
}

Result<QList<GenerationId>> readDeployed(Connection &connection, ProjectId project)
{
    return Query(connection, u"SELECT DISTINCT d.generation_id FROM deployments d JOIN generations g USING (generation_id) "
                             "WHERE g.project_id = :project AND d.status IN ('pending', 'deploying', 'completed')"_s)
        .bind(u":project"_s, project)
        .all([](const Query &row) { return row.id<GenerationId>(0); });
}

Result<QHash<GenerationId, QDateTime>> readNewestEventTimes(Connection &connection, ProjectId project, const QString &action)
{
    const auto rows = Query(connection, u"SELECT generation_id, max(time) FROM events "
                                        "WHERE project_id = :project AND action = :action AND generation_id IS NOT NULL "
                                        "GROUP BY generation_id"_s)
                          .bind(u":project"_s, project)
                          .bind(u":action"_s, action)
                          .all([](const Query &row) { return std::pair(row.id<GenerationId>(0), row.time(1)); });
    if (!rows)
        return std::unexpected(rows.error());
    return QHash<GenerationId, QDateTime>(rows->begin(), rows->end());
}

Result<QDateTime> readNewestEventTime(Connection &connection, ProjectId project)
{
    const auto time = Query(connection, u"SELECT time FROM events WHERE project_id = :project ORDER BY sequence DESC LIMIT 1"_s)
                          .bind(u":project"_s, project)
                          .first([](const Query &row) { return row.time(0); });
    if (!time)
        return std::unexpected(time.error());
    return time->value_or(QDateTime());
}

} // namespace strata::catalog
