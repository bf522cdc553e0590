// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/events.h"

#include "core/catalog/query.h"

using namespace Qt::StringLiterals;

namespace strata::catalog {

Result<> putEvent(Connection &connection, const Event &event)
{
    return Query(connection, uR"(
        INSERT INTO events (project_id, sequence, generation_id, time, actor, action, details)
        VALUES (:project, :sequence, :generation, :time, :actor, :action, :details)
        ON CONFLICT (project_id, sequence) DO NOTHING)"_s)
        .bind(u":project"_s, event.project)
        .bind(u":sequence"_s, event.sequence)
        .bind(u":generation"_s, event.generation)
        .bind(u":time"_s, event.time)
        .bind(u":actor"_s, event.actor)
        .bind(u":action"_s, event.action)
        .bind(u":details"_s, event.details)
        .run();
}

Result<QList<Event>> readEvents(Connection &connection, ProjectId project, int limit)
{
    return Query(connection, uR"(
        SELECT project_id, sequence, generation_id, time, actor, action, details
        FROM events WHERE project_id = :project ORDER BY sequence DESC LIMIT :limit)"_s)
        .bind(u":project"_s, project)
        .bind(u":limit"_s, limit)
        .all([](const Query &row) {
            return Event{
                .sequence = row.integer(1),
                .project = row.id<ProjectId>(0),
                .generation = row.id<GenerationId>(2),
                .time = row.time(3),
                .actor = row.text(4),
                .action = row.text(5),
                .details = row.json(6),
            };
        });
}

Result<qint64> lastEventSequence(Connection &connection, ProjectId project)
{
    const auto sequence = Query(connection, u"SELECT coalesce(max(sequence), 0) FROM events WHERE project_id = :project"_s)
                              .bind(u":project"_s, project)
                              .first([](const Query &row) { return row.integer(0); });
    if (!sequence)
        return std::unexpected(sequence.error());
    return sequence->value_or(0);
}

} // namespace strata::catalog
