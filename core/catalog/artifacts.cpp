// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/artifacts.h"

#include "core/catalog/query.h"

using namespace Qt::StringLiterals;

namespace strata::catalog {

Result<> putArtifact(Connection &connection, const Artifact &artifact)
{
    return Query(connection, uR"(
        INSERT INTO artifacts (artifact_id, generation_id, type, path, size, sha256, created_at)
        VALUES (:artifact, :generation, :type, :path, :size, :sha256, :created)
        ON CONFLICT (artifact_id) DO UPDATE SET path = excluded.path, size = excluded.size, sha256 = excluded.sha256)"_s)
        .bind(u":artifact"_s, artifact.id)
        .bind(u":generation"_s, artifact.generation)
        .bind(u":type"_s, artifact.type)
        .bind(u":path"_s, artifact.path)
        .bind(u":size"_s, artifact.size)
        .bind(u":sha256"_s, artifact.sha256)
        .bind(u":created"_s, artifact.createdAt)
        .run();
}

Result<QList<Artifact>> readArtifacts(Connection &connection, GenerationId generation)
{
    return Query(connection, uR"(
        SELECT artifact_id, generation_id, type, path, size, sha256, created_at
        FROM artifacts WHERE generation_id = :generation ORDER BY created_at, artifact_id)"_s)
        .bind(u":generation"_s, generation)
        .all([](const Query &row) {
            return Artifact{
                .id = row.id<ArtifactId>(0),
                .generation = row.id<GenerationId>(1),
                .type = row.text(2),
                .path = row.text(3),
                .size = row.integer(4),
                .sha256 = row.hash(5),
                .createdAt = row.time(6),
            };
        });
}

Result<> moveArtifacts(Connection &connection, GenerationId generation, const QString &fromFolder, const QString &toFolder)
{
    return Query(connection, u"UPDATE artifacts SET path = :to || substr(path, length(:from) + 1) "
                             "WHERE generation_id = :generation AND substr(path, 1, length(:from) + 1) = :from || '/'"_s)
        .bind(u":generation"_s, generation)
        .bind(u":from"_s, fromFolder)
        .bind(u":to"_s, toFolder)
        .run();
}

} // namespace strata::catalog
