// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <functional>

namespace strata {

/// Calls `work(first, end)` for consecutive slices of [0, count) on every core (this thread is one of them), and returns when all
/// are done. A slice is at most `most` long, and shorter when else a core might run out of work while another has much. After the
/// first error no further slice is begun, and that error is answered. `work` must bear being called from several threads; slices
/// are handed out in order, so neighbours tend to meet the same thread.
Result<> inParallel(qsizetype count, qsizetype most, const std::function<Result<>(qsizetype first, qsizetype end)> &work);

/// How many threads inParallel uses at most.
int workerCount();

} // namespace strata
