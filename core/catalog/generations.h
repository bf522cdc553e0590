// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/contenthash.h"
#include "core/catalog/connection.h"
#include "core/model/generation.h"

#include <QHash>

namespace strata::catalog {

/// manifest.json as it was when its row was written.
struct ManifestStamp
{
    ContentHash sha256;
    qint64 time = 0; // modification time in nanoseconds: a manifest of the same time is not read again

    bool operator==(const ManifestStamp &) const = default;
};

/// Inserts the generation or replaces its row; its files stay. isActive is not written: the project's row decides.
Result<> putGeneration(Connection &connection, const Generation &generation, const ManifestStamp &manifest);
/// Takes the row, its files, exports and artifacts out.
Result<> removeGeneration(Connection &connection, GenerationId generation);

/// Newest first, without deleted ones.
Result<QList<Generation>> readGenerations(Connection &connection, ProjectId project, bool includeArchived);
/// Those that are deleted, of all projects, each with the time of the deletion.
Result<QList<std::pair<Generation, QDateTime>>> readDeletedGenerations(Connection &connection);
Result<std::optional<Generation>> readGeneration(Connection &connection, GenerationId generation);
/// The base of the next capture: one row, however many versions there are.
Result<std::optional<Generation>> readNewestCompleted(Connection &connection, ProjectId project);
/// Whatever its status.
Result<std::optional<Generation>> readGenerationByVersion(Connection &connection, ProjectId project, int version);
/// Generations of a project whose name is `text` (exactly) or whose id begins with it, newest first; not deleted ones.
Result<QList<Generation>> readGenerationsNamed(Connection &connection, ProjectId project, const QString &text);
/// A version that was made from a commit of a Git repository, deleted ones too.
struct GitCommitRow
{
    GenerationId generation;
    bool isCompleted = false;
    QString commit; // as its context has it
};
Result<QList<GitCommitRow>> readGitCommits(Connection &connection, ProjectId project);
/// Each manifest.json of a project as the catalog knows it.
Result<QHash<GenerationId, ManifestStamp>> readManifestStamps(Connection &connection, ProjectId project);
/// The highest number in the catalog; 0 without any.
Result<int> highestVersion(Connection &connection, ProjectId project);

} // namespace strata::catalog
