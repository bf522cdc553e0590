// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/connection.h"
#include "core/model/event.h"

namespace strata::catalog {

/// Inserts the event; one with its number is left as it is, for lines of events.jsonl never change.
Result<> putEvent(Connection &connection, const Event &event);
/// Newest first, at most `limit`.
Result<QList<Event>> readEvents(Connection &connection, ProjectId project, int limit);
/// The number of the newest event; 0 without any.
Result<qint64> lastEventSequence(Connection &connection, ProjectId project);

} // namespace strata::catalog
