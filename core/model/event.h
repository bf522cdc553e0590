// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/ids.h"

#include <QDateTime>
#include <QJsonObject>

#include <optional>

namespace strata {

/// One line of a project's events.jsonl: who did what when.
struct Event
{
    qint64 sequence = 0; // line number in events.jsonl, from 1
    ProjectId project;
    GenerationId generation; // null when the event is about the project
    QDateTime time;
    QString actor; // user name, or "client:<id>"
    QString action; // "project.created", "generation.captured", "generation.activated", "generation.exported" …
    QJsonObject details;

    bool operator==(const Event &) const = default;
};

QJsonObject toJson(const Event &event);
std::optional<Event> eventFromJson(const QJsonObject &json);

} // namespace strata
