// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/model/event.h"

namespace strata {

/// events.jsonl: one event per line, only ever appended to. An event's sequence is its line's number.

/// Appends `event` under its sequence, durably. A line that a power cut left unfinished is closed first, so that it spoils no
/// other.
Result<> appendEvent(const QString &path, const Event &event);

/// The file's size in bytes; 0 without it.
qint64 eventsSize(const QString &path);
/// Cuts the file back to `size`, for an event whose change was refused after it was written; as far as the disk allows.
void takeEventsBack(const QString &path, qint64 size);

struct EventsRead
{
    QList<Event> events;
    qint64 lineCount = 0; // of the whole file, damaged lines too
};
/// Every event; lines that are no events are left out but counted. A missing file has none.
Result<EventsRead> readEventsFile(const QString &path);

} // namespace strata
