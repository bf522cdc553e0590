// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/connection.h"
#include "core/model/project.h"

#include <QHash>

namespace strata::catalog {

/// What a project's folder looked like when its row was last written. A write touches metadata.json first and commits this
/// last, so a difference from the disk means: a write was cut off, read the folder again.
struct FolderStamp
{
    qint64 metadataInode = 0; // each write makes a new file: tells two apart that fall into one tick of the clock
    qint64 metadataTime = 0; // modification time of metadata.json, nanoseconds
    qint64 generationsTime = 0; // of generations/
    qint64 eventsSize = 0; // bytes of events.jsonl

    bool operator==(const FolderStamp &) const = default;
};

/// Sums over a project's generations that are not deleted.
struct ProjectTotals
{
    int versionCount = 0;
    int activeVersion = 0; // 0: none
    qint64 sourceBytes = 0;
    QDateTime lastCaptureAt;
};

/// Sums over the library.
struct LibraryTotals
{
    int projects = 0;
    int versions = 0;
    qint64 sourceBytes = 0;
    qint64 uniqueBytes = 0;
};

/// What names are compared by: two names with equal keys are the same name.
QString nameKey(const QString &name);

/// Inserts the project or replaces its row, with its history of activations. Inside a transaction. Exists when another project
/// has the name.
Result<> putProject(Connection &connection, const Project &project, const FolderStamp &stamp);
/// Takes the project and all its rows out, and contents that no other project has. Inside a transaction.
Result<> removeProject(Connection &connection, ProjectId project);

/// By status (draft and active before archived), then name.
Result<QList<Project>> readProjects(Connection &connection);
Result<std::optional<Project>> readProject(Connection &connection, ProjectId project);
Result<std::optional<Project>> readProjectByName(Connection &connection, const QString &name);
Result<QHash<ProjectId, ProjectTotals>> readProjectTotals(Connection &connection);
Result<QHash<ProjectId, FolderStamp>> readFolderStamps(Connection &connection);
Result<std::optional<FolderStamp>> readFolderStamp(Connection &connection, ProjectId project);
Result<LibraryTotals> readLibraryTotals(Connection &connection);

} // namespace strata::catalog
