// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

namespace strata {

/// "3 min", "14:02", "Tue", "14 Feb", "14 Feb 2025": as short as it stays clear, in the person's time zone and language.
QString relativeTime(const QDateTime &time, const QDateTime &now);
/// The same moment in full, for tooltips.
QString absoluteTime(const QDateTime &time);
/// "4 KB", "1.9 GB": powers of 1000, as file managers show.
QString byteText(qint64 bytes);
/// "+412" / "−38" (a real minus sign), with thousands separators.
QString plusText(qint64 count);
QString minusText(qint64 count);

} // namespace strata
