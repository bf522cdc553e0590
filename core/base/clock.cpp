// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"

#include <atomic>

using namespace Qt::StringLiterals;

namespace strata {

namespace {
// Milliseconds since the epoch, or -1 for the real clock.
std::atomic<qint64> fixedTime = -1;
} // namespace

QDateTime now()
{
    const qint64 fixed = fixedTime.load();
    return fixed >= 0 ? QDateTime::fromMSecsSinceEpoch(fixed, QTimeZone::UTC) : QDateTime::currentDateTimeUtc();
}

FixedClock::FixedClock(const QDateTime &time) { fixedTime = time.toMSecsSinceEpoch(); }

FixedClock::~FixedClock() { fixedTime = -1; }

void FixedClock::advance(std::chrono::milliseconds by) { fixedTime += by.count(); }

QString toIsoText(const QDateTime &time) { return time.isValid() ? time.toUTC().toString(Qt::ISODateWithMs) : QString(); }

QDateTime fromIsoText(const QString &text)
{
    return text.isEmpty() ? QDateTime() : QDateTime::fromString(text, Qt::ISODateWithMs).toUTC();
}

} // namespace strata
