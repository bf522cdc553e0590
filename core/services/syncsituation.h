// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/syncplan.h"
#include "core/services/workspaceaccess.h"

namespace strata {

/// A linked folder as it is now, the version it is at and the one it shall be brought to.
struct SyncSituation
{
    Project project;
    VersionTree at;
    VersionTree target; // empty for a null id
    FolderSurvey now;
    FolderDifference drift; // from `at` to `now`

    const QString &folder() const { return project.workspace->path; }
};

/// Reads the folder (what changed in it) and both versions' manifests. Invalid when the version has no files.
Result<SyncSituation> lookAround(const Library &library, ProjectId project, GenerationId to, const Progress &progress);

TransitionTarget targetOf(const Library &library, const VersionTree &tree);
Result<TransitionPlan> planSteps(const Library &library, const SyncSituation &here);
/// The same as people read it.
SyncPlan describe(const SyncSituation &here, const TransitionPlan &steps);

} // namespace strata
