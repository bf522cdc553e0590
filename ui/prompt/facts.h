// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/event.h"
#include "core/model/generation.h"

namespace strata {

/// One line of what is known about a version.
struct Fact
{
    QString name; // translated
    QString value;
    QString tip; // more of it; empty: nothing

    bool operator==(const Fact &) const = default;
};

/// Everything worth knowing about a version, in the order it is read; what is absent is left out.
QList<Fact> factsOf(const Generation &generation, const QDateTime &now);

QString statusText(GenerationStatus status); // translated: "Completed" …
QString originText(Origin origin);
/// What an event says happened, as a clause: "captured", "made active".
QString eventText(const Event &event);

} // namespace strata
