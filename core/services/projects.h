// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/project.h"
#include "core/services/library.h"

namespace strata {

struct NewProject
{
    QString name;
    QString clientId;
    QString domain;
    QString techStack;
};

struct ProjectEdit
{
    std::optional<QString> name;
    std::optional<QString> clientId;
    std::optional<QString> domain;
    std::optional<QString> techStack;
    std::optional<ProjectStatus> status;
};

/// A project as the browser lists it.
struct ProjectSummary
{
    Project project;
    int versionCount = 0; // all that still exist, archived ones too
    int activeVersion = 0; // 0: none
    qint64 sourceBytes = 0;
    QDateTime lastCaptureAt;

    bool operator==(const ProjectSummary &) const = default;
};

struct LibraryStatistics
{
    int projects = 0;
    int versions = 0;
    qint64 sourceBytes = 0; // of all versions, as if each stood alone
    qint64 uniqueBytes = 0; // of the contents, each counted once: what they take on disk

    bool operator==(const LibraryStatistics &) const = default;
};

/// Exists when the name is taken; Invalid when it is empty, longer than 200 characters or has control characters.
Result<Project> createProject(const Library &library, const NewProject &request);
/// By status (draft and active before archived), then name.
Result<QList<ProjectSummary>> listProjects(const Library &library);
Result<LibraryStatistics> libraryStatistics(const Library &library);
/// By name (without case), id, or the first 8 or more characters of an id; NotFound tells the names that come near.
Result<Project> findProject(const Library &library, const QString &nameOrId);
Result<Project> editProject(const Library &library, ProjectId project, const ProjectEdit &edit);
/// Moves the whole project to the library's trash; restoreProject brings it back as it was.
Result<> deleteProject(const Library &library, ProjectId project, const Progress &progress);
Result<Project> restoreProject(const Library &library, ProjectId project, const Progress &progress);
/// The projects in the trash, newest deletion first.
Result<QList<Project>> listTrash(const Library &library);

} // namespace strata
