// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/texts.h"

#include <QCoreApplication>
#include <QLocale>

#include <array>

using namespace Qt::StringLiterals;

namespace strata {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(strata::Texts)
};

} // namespace

QString relativeTime(const QDateTime &time, const QDateTime &now)
{
    if (!time.isValid())
        return {};
    const QLocale locale;
    const QDateTime local = time.toLocalTime();
    const QDateTime localNow = now.toLocalTime();
    const qint64 seconds = local.secsTo(localNow);
    if (seconds >= -60 && seconds < 60)
        return Text::tr("now");
    if (seconds >= 0 && seconds < 3600)
        return Text::tr("%1 min", "minutes ago, short").arg(seconds / 60);
    if (local.date() == localNow.date())
        return local.toString(u"HH:mm");
    const qint64 days = local.date().daysTo(localNow.date());
    if (days > 0 && days < 7)
        return locale.standaloneDayName(local.date().dayOfWeek(), QLocale::ShortFormat);
    const QString day = Text::tr("%1 %2", "day and month, as in 14 Feb")
                            .arg(local.date().day())
                            .arg(locale.monthName(local.date().month(), QLocale::ShortFormat));
    if (local.date().year() == localNow.date().year())
        return day;
    return Text::tr("%1 %2", "day with month, and year, as in 14 Feb 2025").arg(day).arg(local.date().year());
}

QString absoluteTime(const QDateTime &time)
{
    return time.isValid() ? QLocale().toString(time.toLocalTime(), QLocale::LongFormat) : QString();
}

QString byteText(qint64 bytes)
{
    if (bytes < 1000)
        return Text::tr("%1 B", "bytes").arg(bytes);
    const std::array units{Text::tr("%1 KB"), Text::tr("%1 MB"), Text::tr("%1 GB"), Text::tr("%1 TB")};
    qreal value = qreal(bytes) / 1000;
    size_t unit = 0;
    while (value >= 999.5 && unit + 1 < units.size()) {
        value /= 1000;
        ++unit;
    }
    QLocale locale;
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    QString number = locale.toString(value, 'f', value < 9.95 ? 1 : 0);
    if (const QString zero = locale.decimalPoint() + locale.zeroDigit(); number.endsWith(zero))
        number.chop(zero.size());
    return units[unit].arg(number);
}

QString plusText(qint64 count) { return u'+' + QLocale().toString(count); }

QString minusText(qint64 count) { return QChar(0x2212) + QLocale().toString(count); }

} // namespace strata
