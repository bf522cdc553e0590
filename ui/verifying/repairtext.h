// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/repairing.h"

namespace strata {

/// What a repair would do, in numbers for the question before it.
struct RepairCounts
{
    int repaired = 0;
    int left = 0;
    QStringList sentences; // one per kind of step that occurs
};
RepairCounts countSteps(const QList<RepairStep> &steps);

} // namespace strata
