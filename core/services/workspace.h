// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/workspacestatus.h"
#include "core/services/library.h"
#include "core/services/projects.h"

namespace strata {

/// How a linked folder behaves; what is absent stays as it is.
struct WorkspaceOptions
{
    std::optional<bool> followsActive;
    std::optional<int> captureAfterQuietSeconds;
    std::optional<int> captureEveryMinutes;

    bool operator==(const WorkspaceOptions &) const = default;
};

/// Links `folder` to the project, in place of what was linked before. The version the folder is at is found out by its files: the
/// newest that equals it, else what was known of this project's folder, else of the active and the newest one the one it is closer
/// to, when at least half of that is there. Reads the folder once. NotFound when it is not there; Invalid when it is no folder, has
/// to do with the library or is the person's home; Exists when another project has it, or one below or above it.
Result<Project> linkWorkspace(const Library &library, ProjectId project, const QString &folder, const WorkspaceOptions &options,
                              const Progress &progress);
Result<Project> editWorkspace(const Library &library, ProjectId project, const WorkspaceOptions &options);
/// The folder stays as it is.
Result<Project> unlinkWorkspace(const Library &library, ProjectId project);

/// What differs from the version the folder is at. Of a folder that did not change no file is opened. NotFound when the folder is
/// gone.
Result<WorkspaceStatus> workspaceStatus(const Library &library, ProjectId project, const Progress &progress);

} // namespace strata
