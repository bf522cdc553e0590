// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QTimeZone>

#include <chrono>

namespace strata {

/// The one place time comes from, so that tests can set it. UTC, whole milliseconds.
QDateTime now();

/// Fixes now() for the life of the object. Tests only; not for use from two threads at once.
class FixedClock
{
public:
    explicit FixedClock(const QDateTime &time);
    ~FixedClock();
    Q_DISABLE_COPY_MOVE(FixedClock)

    void advance(std::chrono::milliseconds by);
};

/// ISO 8601 in UTC with milliseconds ("2026-02-14T09:00:00.000Z"); empty for an invalid time. The only time format on disk.
QString toIsoText(const QDateTime &time);
QDateTime fromIsoText(const QString &text);

} // namespace strata
