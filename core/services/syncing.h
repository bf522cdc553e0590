// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/syncplan.h"
#include "core/services/library.h"

namespace strata {

struct SyncRequest
{
    ProjectId project;
    GenerationId to;
    /// Files of the version where something lies that captures leave out are not brought; else there is Invalid with their names.
    bool leavesInTheWay = false;
    QJsonObject details; // more for the event
};

/// What bringing the linked folder to a version would do; changes nothing. Does not mind what is in the way, but lists it.
Result<SyncPlan> planSync(const Library &library, const SyncRequest &request, const Progress &progress);

/// Brings the linked folder to a version. Its own changes are captured first, as a version of their own. Then every new file is
/// put beside its place and verified; then, if the folder still is what was captured, file by file takes its place, and what the
/// version does not have goes. Files that captures leave out are never touched, and no link is followed. When it fails, or is
/// cancelled, the folder is as it was; when it is killed, workspaceStatus says so and settleSync goes on or back. Busy with a list
/// when something in the folder changed meanwhile.
Result<SyncPlan> syncWorkspace(const Library &library, const SyncRequest &request, const Progress &progress);

enum class Settle { Resume, Back };
/// Ends a sync that was killed. What somebody changed since is captured first. Invalid when none was interrupted.
Result<SyncPlan> settleSync(const Library &library, ProjectId project, Settle how, bool leavesInTheWay, const Progress &progress);
/// What it would do.
Result<SyncPlan> planSettle(const Library &library, ProjectId project, Settle how, const Progress &progress);

/// The version the folder held before it was last brought to another, with its own changes of then: where undoing leads. Invalid
/// when it was never brought to one.
Result<Generation> findSyncUndo(const Library &library, ProjectId project);

} // namespace strata
