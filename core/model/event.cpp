// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/event.h"

#include "core/base/clock.h"

using namespace Qt::StringLiterals;

namespace strata {

QJsonObject toJson(const Event &event)
{
    return {
        {u"sequence"_s, event.sequence},
        {u"project_id"_s, event.project.toString()},
        {u"generation_id"_s, event.generation.isNull() ? QJsonValue() : QJsonValue(event.generation.toString())},
        {u"time"_s, toIsoText(event.time)},
        {u"actor"_s, event.actor},
        {u"action"_s, event.action},
        {u"details"_s, event.details},
    };
}

std::optional<Event> eventFromJson(const QJsonObject &json)
{
    Event event{
        .sequence = json["sequence"_L1].toInteger(),
        .project = ProjectId::fromString(json["project_id"_L1].toString()),
        .generation = GenerationId::fromString(json["generation_id"_L1].toString()),
        .time = fromIsoText(json["time"_L1].toString()),
        .actor = json["actor"_L1].toString(),
        .action = json["action"_L1].toString(),
        .details = json["details"_L1].toObject(),
    };
    if (event.project.isNull() || event.action.isEmpty())
        return {};
    return event;
}

} // namespace strata
