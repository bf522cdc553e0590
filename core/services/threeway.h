// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/threeway.h"
#include "core/model/treeside.h"
#include "core/services/library.h"

#include <memory>

namespace strata {

/// Compares one file of left and right with the version both came from. `path` is right's, else left's, else the base's; where it
/// was renamed on the way, the others' names are found. NotFound when none of them has it.
Result<std::shared_ptr<const ThreeWayDocument>> compareThreeWay(const Library &library, const std::array<TreeSide, 3> &sides,
                                                                const QString &path, const Progress &progress);

} // namespace strata
