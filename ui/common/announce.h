// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QObject;

namespace strata {

/// Lets a screen reader say a sentence, when one listens. Politely: it waits until the reader is silent.
void announce(QObject *where, const QString &sentence);

} // namespace strata
