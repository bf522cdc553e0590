// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/contentplaces.h"

#include "core/catalog/query.h"

using namespace Qt::StringLiterals;

namespace strata::catalog {

Result<QList<ContentPlace>> readPlaces(Connection &connection, const ContentHash &content)
{
    return Query(connection, uR"(
        SELECT g.project_id, g.generation_id, g.version, g.storage_path, p.path
        FROM contents c CROSS JOIN files f ON f.content = c.id CROSS JOIN generations g ON g.id = f.generation
            CROSS JOIN paths p ON p.id = f.path
        WHERE c.sha256 = :content AND g.status IN ('completed', 'failed') ORDER BY f.generation DESC, p.path)"_s)
        .bind(u":content"_s, content)
        .all([](const Query &row) {
            return ContentPlace{.project = row.id<ProjectId>(0),
                                .generation = row.id<GenerationId>(1),
                                .version = int(row.integer(2)),
                                .storagePath = row.text(3),
                                .path = row.text(4)};
        });
}

} // namespace strata::catalog
