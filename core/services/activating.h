// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/plan.h"
#include "core/services/library.h"

namespace strata {

/// What each verb would do; changes nothing. Invalid when the version has no files (failed, archived), or there is nothing to roll
/// back or redo.
Result<ActivationPlan> planActivation(const Library &library, ProjectId project, GenerationId to, const Progress &progress);
Result<ActivationPlan> planRollBack(const Library &library, ProjectId project, const Progress &progress);
Result<ActivationPlan> planRedo(const Library &library, ProjectId project, const Progress &progress);

/// Moves the `active` link (a new link renamed over the old), the project's history in metadata.json, and the catalog. Answers what
/// was done.
Result<ActivationPlan> activate(const Library &library, ProjectId project, GenerationId to, const Progress &progress);
/// Back to what was active before.
Result<ActivationPlan> rollBack(const Library &library, ProjectId project, const Progress &progress);
Result<ActivationPlan> redo(const Library &library, ProjectId project, const Progress &progress);

} // namespace strata
