// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/progress.h"
#include "core/model/bytecomparison.h"

namespace strata {

/// Compares two contents that are not text, over their whole length. A side that has no file is empty. What is kept to be shown
/// stays below 512 KiB of each side. Any thread; some 2 GB a second, Cancelled in between.
Result<ByteComparison> compareBytes(const std::array<QByteArray, 2> &contents, const Progress &progress);

} // namespace strata
