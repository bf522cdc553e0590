// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/announce.h"

#include <QAccessible>
#include <QAccessibleAnnouncementEvent>

namespace strata {

void announce(QObject *where, const QString &sentence)
{
    if (sentence.isEmpty() || !QAccessible::isActive())
        return;
    QAccessibleAnnouncementEvent event(where, sentence);
    QAccessible::updateAccessibility(&event);
}

} // namespace strata
