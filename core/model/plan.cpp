// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/plan.h"

using namespace Qt::StringLiterals;

namespace strata {

QJsonObject toJson(const ActivationPlan &plan)
{
    const auto versionOf = [](const std::optional<Generation> &generation) {
        return generation ? QJsonValue(generation->version) : QJsonValue();
    };
    const auto idOf = [](const std::optional<Generation> &generation) {
        return generation ? QJsonValue(generation->id.toString()) : QJsonValue();
    };
    return {
        {u"from_version"_s, versionOf(plan.from)},
        {u"from_generation_id"_s, idOf(plan.from)},
        {u"to_version"_s, versionOf(plan.to)},
        {u"to_generation_id"_s, idOf(plan.to)},
        {u"changes_summary"_s, toJson(plan.changes)},
        {u"changes_nothing"_s, plan.changesNothing},
        {u"workspace"_s, plan.workspace ? QJsonValue(toJson(*plan.workspace)) : QJsonValue()},
        {u"workspace_problem"_s, plan.workspaceProblem.isEmpty() ? QJsonValue() : QJsonValue(plan.workspaceProblem)},
    };
}

} // namespace strata
