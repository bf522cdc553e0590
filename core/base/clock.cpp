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

namespace {

// The form toIsoText writes, read digit by digit: a list of ten thousand versions has thirty thousand of them, and QDateTime's
// parser takes a microsecond for each. Invalid when it is another form.
QDateTime fromOwnForm(QStringView text)
{
    constexpr QLatin1StringView Form("0000-00-00T00:00:00.000Z");
    if (text.size() != Form.size())
        return {};
    for (qsizetype i = 0; i < Form.size(); ++i) {
        if (Form[i] == u'0' ? (text[i] < u'0' || text[i] > u'9') : text[i] != Form[i])
            return {};
    }
    const auto number = [text](qsizetype first, qsizetype length) {
        int value = 0;
        for (const QChar digit : text.sliced(first, length))
            value = value * 10 + (digit.unicode() - u'0');
        return value;
    };
    const QDate date(number(0, 4), number(5, 2), number(8, 2));
    const QTime time(number(11, 2), number(14, 2), number(17, 2), number(20, 3));
    return date.isValid() && time.isValid() ? QDateTime(date, time, QTimeZone::UTC) : QDateTime();
}

} // namespace

QDateTime fromIsoText(const QString &text)
{
    if (const QDateTime time = fromOwnForm(text); time.isValid() || text.isEmpty())
        return time;
    return QDateTime::fromString(text, Qt::ISODateWithMs).toUTC();
}

} // namespace strata
