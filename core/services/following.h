// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/plan.h"
#include "core/services/library.h"

namespace strata {

// The linked folder that follows the active version. Activating brings it to the new one; taking that back brings it to what it
// held before, with its own changes of then.

/// Adds to `plan` what would happen to the folder; nothing when none follows.
void planFollowing(const Library &library, ProjectId project, ActivationPlan &plan, const Progress &progress);

/// The folder's own changes as a version, before anything else happens. `plan` is as planFollowing left it.
void captureBeforeActivation(const Library &library, ProjectId project, ActivationPlan &plan, const Progress &progress);

/// After the activation: the folder follows. What cannot be done is in `plan.workspaceProblem`.
void followActivation(const Library &library, ProjectId project, ActivationPlan &plan, const Progress &progress);

} // namespace strata
