// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/change.h"
#include "core/model/generation.h"
#include "core/model/syncplan.h"

#include <optional>

namespace strata {

/// What activating (rolling back, redoing) will do: the dry run, shown before and returned after.
struct ActivationPlan
{
    enum class Verb { Activate, RollBack, Redo };

    Verb verb = Verb::Activate;
    std::optional<Generation> from; // what is active now; nothing when none is
    std::optional<Generation> to; // nothing when rolling back to "none active"
    ChangesSummary changes; // from → to
    bool changesNothing = false; // `to` is active already
    std::optional<SyncPlan> workspace; // what happens to the linked folder that follows; nothing: none does
    QString workspaceProblem; // why the folder stays as it is although it follows; the activation stands all the same

    bool operator==(const ActivationPlan &) const = default;
};

QJsonObject toJson(const ActivationPlan &plan);

} // namespace strata
