// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/jobtext.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace strata {

namespace {
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(strata::JobsBar)
};
} // namespace

QString durationText(qint64 milliseconds)
{
    const QLocale locale;
    if (milliseconds < 10'000)
        return Text::tr("%1 s").arg(locale.toString(double(std::max<qint64>(milliseconds, 0)) / 1000, 'f', 1));
    const qint64 seconds = (milliseconds + 500) / 1000;
    if (seconds < 60)
        return Text::tr("%1 s").arg(locale.toString(seconds));
    const qint64 minutes = (seconds + 30) / 60;
    if (minutes < 60)
        return Text::tr("%1 min").arg(locale.toString(minutes));
    return Text::tr("%1 h %2 min").arg(locale.toString(minutes / 60), locale.toString(minutes % 60));
}

QString progressText(qint64 done, qint64 total, std::optional<qint64> millisecondsLeft)
{
    if (total <= 0)
        return {};
    // Rounded down: "100 %" stands for done and nothing else.
    const int percent = int(std::clamp<double>(double(done) * 100.0 / double(total), 0, 100));
    const QString share = Text::tr("%1 %").arg(QLocale().toString(percent));
    if (!millisecondsLeft)
        return share;
    return Text::tr("%1 · %2 left").arg(share, durationText(*millisecondsLeft));
}

} // namespace strata
