// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/connection.h"
#include "core/model/generation.h"
#include "core/model/retention.h"

#include <QHash>

namespace strata::catalog {

/// A generation by the number its files' rows carry.
struct GenerationNumber
{
    int row = 0;
    GenerationId id;
    ProjectId project;
    int version = 0;
    GenerationStatus status = GenerationStatus::Completed;
    bool isTrashed = false; // deleted, and its folder still there
};
/// Of the whole library, deleted ones too.
Result<QHash<int, GenerationNumber>> readGenerationNumbers(Connection &connection);

/// One content and every generation that has it.
struct ContentUse
{
    qint64 size = 0;
    QString path; // in the first of them
    QList<int> generations; // row numbers in ascending order, each once
};
/// Every content a project has, or with a null id the library; generations of other projects are named too. One pass over an index:
/// a thousand versions of a thousand files take a few tenths of a second.
Result<QList<ContentUse>> readContentUses(Connection &connection, ProjectId project);

/// Bytes of what lies beside the sources, by project.
Result<QHash<ProjectId, qint64>> readArtifactBytes(Connection &connection);
Result<> removeArtifact(Connection &connection, const QString &artifact);
/// The archives of versions that lie in the library at `root`, oldest first.
Result<QList<KeptExport>> readKeptExports(Connection &connection, ProjectId project, const QString &root);
/// Generations that are on the web now.
Result<QList<GenerationId>> readDeployed(Connection &connection, ProjectId project);
/// The newest time each generation of the project was the subject of an event with this action.
Result<QHash<GenerationId, QDateTime>> readNewestEventTimes(Connection &connection, ProjectId project, const QString &action);
/// Of the project's newest event by number; invalid without any.
Result<QDateTime> readNewestEventTime(Connection &connection, ProjectId project);

} // namespace strata::catalog
