// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/progress.h"
#include "core/model/change.h"

#include <functional>

namespace strata {

/// Reads the bytes of one side of a changed file; nothing for a side that has none. Called in jobs, in any thread.
using SideReader = std::function<Result<QByteArray>(Side, const Progress &)>;

} // namespace strata
