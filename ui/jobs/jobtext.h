// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace strata {

/// "62 % · 1.4 s left"; without a total only the step, without an estimate only the percentage.
QString progressText(qint64 done, qint64 total, std::optional<qint64> millisecondsLeft);
/// "1.4 s", "48 s", "3 min", "2 h 5 min": rounded so that it does not flicker.
QString durationText(qint64 milliseconds);

} // namespace strata
