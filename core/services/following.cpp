// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/following.h"

#include "core/services/browsing.h"
#include "core/services/capturing.h"
#include "core/services/syncing.h"
#include "core/services/workspaceaccess.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace strata {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(strata::Following)
};

constexpr int EventsSearched = 1000;

QString idOf(const std::optional<Generation> &generation) { return generation ? generation->id.toString() : QString(); }

// Taking an activation back leads the folder to what it held before that; anything else to the version itself.
GenerationId folderTarget(const Library &library, ProjectId project, const ActivationPlan &plan)
{
    const GenerationId version = plan.to ? plan.to->id : GenerationId();
    if (plan.verb == ActivationPlan::Verb::Activate)
        return version;
    const auto events = listEvents(library, project, EventsSearched);
    if (!events)
        return version;
    const auto last = std::ranges::find(*events, u"workspace.synced"_s, &Event::action);
    if (last == events->end() || !last->details.contains("activated_to"_L1)
        || last->details["activated_to"_L1].toString() != idOf(plan.from)
        || last->details["activated_from"_L1].toString() != idOf(plan.to))
        return version;
    const auto before = findGeneration(library, GenerationId::fromString(last->details["from_generation_id"_L1].toString()));
    return before && before->hasFiles() ? before->id : version;
}

SyncRequest requestFor(ProjectId project, const ActivationPlan &plan)
{
    return {.project = project,
            .to = plan.workspace->to->id,
            .details = {{u"activated_from"_s, idOf(plan.from)}, {u"activated_to"_s, idOf(plan.to)}}};
}

} // namespace

void planFollowing(const Library &library, ProjectId project, ActivationPlan &plan, const Progress &progress)
{
    plan.workspace.reset();
    plan.workspaceProblem.clear();
    const auto linked = findLinked(library, project);
    if (!linked || !linked->workspace->followsActive || plan.changesNothing)
        return;
    const GenerationId to = folderTarget(library, project, plan);
    if (to.isNull())
        return;
    auto sync = planSync(library, {.project = project, .to = to}, progress);
    if (sync)
        plan.workspace = std::move(*sync);
    else
        plan.workspaceProblem = sync.error().message;
}

void captureBeforeActivation(const Library &library, ProjectId project, ActivationPlan &plan, const Progress &progress)
{
    if (!plan.workspace || !plan.workspace->capturesDrift || !plan.workspace->inTheWay.isEmpty())
        return;
    const auto captured = capture(
        library,
        {.project = project,
         .note = Text::tr("The folder's own changes, saved before it was brought to %1").arg(plan.workspace->to->label()),
         .onlyIfChanged = true},
        progress);
    if (captured)
        plan.workspace->captured = captured->generation;
    else
        plan.workspaceProblem = captured.error().message;
}

void followActivation(const Library &library, ProjectId project, ActivationPlan &plan, const Progress &progress)
{
    if (!plan.workspace || !plan.workspaceProblem.isEmpty())
        return;
    auto done = syncWorkspace(library, requestFor(project, plan), progress);
    if (!done) {
        plan.workspaceProblem = done.error().message;
        return;
    }
    if (!done->captured && plan.workspace->captured) {
        done->captured = plan.workspace->captured;
        done->capturesDrift = true;
        done->drift = plan.workspace->drift;
        done->driftFolders = plan.workspace->driftFolders;
    }
    plan.workspace = std::move(*done);
}

} // namespace strata
