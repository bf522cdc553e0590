// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/diffdocument.h"

#include <memory>

namespace strata {

/// A few lines of code that changed, to look at fonts and colours with.
std::shared_ptr<const DiffDocument> sampleComparison();

} // namespace strata
