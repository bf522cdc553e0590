// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace strata {

/// The names that come near what somebody typed, best first: those that contain it or are contained in it, and those few edits away
/// (up to a third of the length), all without case.
QStringList nearestNames(const QString &typed, const QStringList &names, int most = 3);

/// "“a”, “b” and “c”", for sentences.
QString quotedList(const QStringList &names);

} // namespace strata
