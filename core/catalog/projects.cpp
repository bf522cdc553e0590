// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/projects.h"

#include "core/catalog/files.h"
#include "core/catalog/query.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace strata::catalog {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(strata::Catalog)
};

// project_id, name, client_id, domain, tech_stack, status, latest_version, retention_policy, created_at, updated_at,
// activation_position, workspace
Project readRow(const Query &row)
{
    Project project{
        .id = row.id<ProjectId>(0),
        .name = row.text(1),
        .clientId = row.text(2),
        .domain = row.text(3),
        .techStack = row.text(4),
        .status = projectStatusFromText(row.text(5)).value_or(ProjectStatus::Draft),
        .latestVersion = int(row.integer(6)),
        .policy = retentionPolicyFromJson(row.json(7)),
        .createdAt = row.time(8),
        .updatedAt = row.time(9),
    };
    project.activations.position = int(row.integer(10));
    if (!row.isNull(11))
        project.workspace = workspaceLinkFromJson(row.json(11));
    return project;
}

Result<QList<GenerationId>> readActivations(Connection &connection, ProjectId project)
{
    return Query(connection, u"SELECT generation_id FROM activations WHERE project_id = :project ORDER BY position"_s)
        .bind(u":project"_s, project)
        .all([](const Query &row) { return row.id<GenerationId>(0); });
}

Result<std::optional<Project>> withActivations(Connection &connection, Result<std::optional<Project>> project)
{
    if (!project || !*project)
        return project;
    const auto entries = readActivations(connection, (*project)->id);
    if (!entries)
        return std::unexpected(entries.error());
    if (!entries->isEmpty())
        (*project)->activations.entries = *entries;
    return project;
}

// The history grows at its end, so what is the same so far stays.
Result<> putActivations(Connection &connection, ProjectId project, const QList<GenerationId> &entries)
{
    const auto known = readActivations(connection, project);
    if (!known)
        return std::unexpected(known.error());
    const qsizetype same = std::mismatch(known->begin(), known->end(), entries.begin(), entries.end()).first - known->begin();
    const auto cut = Query(connection, u"DELETE FROM activations WHERE project_id = :project AND position >= :position"_s)
                         .bind(u":project"_s, project)
                         .bind(u":position"_s, same)
                         .run();
    if (!cut)
        return cut;
    Query insert(connection,
                 u"INSERT INTO activations (project_id, position, generation_id) VALUES (:project, :position, :generation)"_s);
    insert.bind(u":project"_s, project);
    for (qsizetype position = same; position < entries.size(); ++position) {
        const auto inserted = insert.bind(u":position"_s, position).bind(u":generation"_s, entries[position]).run();
        if (!inserted)
            return inserted;
    }
    return {};
}

} // namespace

QString nameKey(const QString &name) { return name.normalized(QString::NormalizationForm_C).toCaseFolded(); }

Result<> putProject(Connection &connection, const Project &project, const FolderStamp &stamp)
{
    const auto holder = Query(connection, u"SELECT project_id FROM projects WHERE name_key = :key AND project_id <> :project"_s)
                            .bind(u":key"_s, nameKey(project.name))
                            .bind(u":project"_s, project.id)
                            .first([](const Query &row) { return row.text(0); });
    if (!holder)
        return std::unexpected(holder.error());
    if (*holder) {
        return fail(Error::Kind::Exists, Text::tr("There is a project “%1” already. Choose another name.").arg(project.name),
                    **holder);
    }
    Query insert(connection, uR"(
            INSERT INTO projects (project_id, name, name_key, client_id, domain, tech_stack, status, active_generation_id,
                activation_position, latest_version, retention_policy, workspace, created_at, updated_at,
                metadata_inode, metadata_time, generations_time, events_size)
            VALUES (:project, :name, :key, :client, :domain, :tech_stack, :status, :active,
                :position, :latest, :policy, :workspace, :created, :updated,
                :metadata_inode, :metadata_time, :generations_time, :events_size)
            ON CONFLICT (project_id) DO UPDATE SET name = excluded.name, name_key = excluded.name_key,
                client_id = excluded.client_id, domain = excluded.domain, tech_stack = excluded.tech_stack,
                status = excluded.status, active_generation_id = excluded.active_generation_id,
                activation_position = excluded.activation_position, latest_version = excluded.latest_version,
                retention_policy = excluded.retention_policy, workspace = excluded.workspace, created_at = excluded.created_at,
                updated_at = excluded.updated_at, metadata_inode = excluded.metadata_inode, metadata_time = excluded.metadata_time,
                generations_time = excluded.generations_time, events_size = excluded.events_size)"_s);
    insert.bind(u":project"_s, project.id)
        .bind(u":name"_s, project.name)
        .bind(u":key"_s, nameKey(project.name))
        .bind(u":client"_s, project.clientId)
        .bind(u":domain"_s, project.domain)
        .bind(u":tech_stack"_s, project.techStack)
        .bind(u":status"_s, toText(project.status))
        .bind(u":active"_s, project.activeGeneration())
        .bind(u":position"_s, project.activations.position)
        .bind(u":latest"_s, project.latestVersion)
        .bind(u":policy"_s, toJson(project.policy))
        .bind(u":created"_s, project.createdAt)
        .bind(u":updated"_s, project.updatedAt)
        .bind(u":metadata_inode"_s, stamp.metadataInode)
        .bind(u":metadata_time"_s, stamp.metadataTime)
        .bind(u":generations_time"_s, stamp.generationsTime)
        .bind(u":events_size"_s, stamp.eventsSize);
    if (project.workspace)
        insert.bind(u":workspace"_s, toJson(*project.workspace));
    else
        insert.bindNull(u":workspace"_s);
    const auto put = insert.run();
    if (!put)
        return put;
    return putActivations(connection, project.id, project.activations.entries);
}

Result<> removeProject(Connection &connection, ProjectId project)
{
    const auto removed =
        Query(connection, u"DELETE FROM projects WHERE project_id = :project"_s).bind(u":project"_s, project).run();
    if (!removed)
        return removed;
    return removeUnusedContents(connection);
}

Result<QList<Project>> readProjects(Connection &connection)
{
    auto projects = Query(connection, uR"(
        SELECT project_id, name, client_id, domain, tech_stack, status, latest_version, retention_policy, created_at, updated_at,
            activation_position, workspace
        FROM projects ORDER BY status = 'archived', name_key)"_s)
                        .all(readRow);
    if (!projects)
        return projects;
    const auto activations = Query(connection, u"SELECT project_id, generation_id FROM activations ORDER BY project_id, position"_s)
                                 .all([](const Query &row) { return std::pair(row.id<ProjectId>(0), row.id<GenerationId>(1)); });
    if (!activations)
        return std::unexpected(activations.error());
    QHash<ProjectId, QList<GenerationId>> entries;
    for (const auto &[project, generation] : *activations)
        entries[project].append(generation);
    for (Project &project : *projects) {
        if (const auto found = entries.constFind(project.id); found != entries.cend())
            project.activations.entries = *found;
    }
    return projects;
}

Result<std::optional<Project>> readProject(Connection &connection, ProjectId project)
{
    return withActivations(connection, Query(connection, uR"(
        SELECT project_id, name, client_id, domain, tech_stack, status, latest_version, retention_policy, created_at, updated_at,
            activation_position, workspace
        FROM projects WHERE project_id = :project)"_s)
                                           .bind(u":project"_s, project)
                                           .first(readRow));
}

Result<std::optional<Project>> readProjectByName(Connection &connection, const QString &name)
{
    return withActivations(connection, Query(connection, uR"(
        SELECT project_id, name, client_id, domain, tech_stack, status, latest_version, retention_policy, created_at, updated_at,
            activation_position, workspace
        FROM projects WHERE name_key = :key)"_s)
                                           .bind(u":key"_s, nameKey(name))
                                           .first(readRow));
}

Result<QHash<ProjectId, ProjectTotals>> readProjectTotals(Connection &connection)
{
    const auto rows = Query(connection, uR"(
        SELECT g.project_id, count(*), sum(g.total_size_bytes), max(g.created_at),
            max(CASE WHEN g.generation_id = p.active_generation_id THEN g.version ELSE 0 END)
        FROM generations g JOIN projects p USING (project_id) WHERE g.status <> 'deleted' GROUP BY g.project_id)"_s)
                          .all([](const Query &row) {
                              return std::pair(row.id<ProjectId>(0), ProjectTotals{.versionCount = int(row.integer(1)),
                                                                                   .activeVersion = int(row.integer(4)),
                                                                                   .sourceBytes = row.integer(2),
                                                                                   .lastCaptureAt = row.time(3)});
                          });
    if (!rows)
        return std::unexpected(rows.error());
    return QHash<ProjectId, ProjectTotals>(rows->begin(), rows->end());
}

Result<QHash<ProjectId, FolderStamp>> readFolderStamps(Connection &connection)
{
    const auto rows = Query(connection,
                            u"SELECT project_id, metadata_inode, metadata_time, generations_time, events_size FROM projects"_s)
                          .all([](const Query &row) {
                              return std::pair(row.id<ProjectId>(0), FolderStamp{.metadataInode = row.integer(1),
                                                                                 .metadataTime = row.integer(2),
                                                                                 .generationsTime = row.integer(3),
                                                                                 .eventsSize = row.integer(4)});
                          });
    if (!rows)
        return std::unexpected(rows.error());
    return QHash<ProjectId, FolderStamp>(rows->begin(), rows->end());
}

Result<std::optional<FolderStamp>> readFolderStamp(Connection &connection, ProjectId project)
{
    return Query(connection, u"SELECT metadata_inode, metadata_time, generations_time, events_size FROM projects "
                             "WHERE project_id = :project"_s)
        .bind(u":project"_s, project)
        .first([](const Query &row) {
            return FolderStamp{.metadataInode = row.integer(0),
                               .metadataTime = row.integer(1),
                               .generationsTime = row.integer(2),
                               .eventsSize = row.integer(3)};
        });
}

Result<LibraryTotals> readLibraryTotals(Connection &connection)
{
    const auto totals = Query(connection, uR"(
        SELECT (SELECT count(*) FROM projects),
            (SELECT count(*) FROM generations WHERE status <> 'deleted'),
            (SELECT coalesce(sum(total_size_bytes), 0) FROM generations WHERE status <> 'deleted'),
            (SELECT coalesce(sum(size), 0) FROM contents))"_s)
                            .first([](const Query &row) {
                                return LibraryTotals{.projects = int(row.integer(0)),
                                                     .versions = int(row.integer(1)),
                                                     .sourceBytes = row.integer(2),
                                                     .uniqueBytes = row.integer(3)};
                            });
    if (!totals)
        return std::unexpected(totals.error());
    return totals->value_or(LibraryTotals{});
}

} // namespace strata::catalog
