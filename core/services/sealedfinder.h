// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/library.h"
#include "core/store/sharing.h"

namespace strata {

/// Where contents lie sealed in the library. Each thread gets its own connection; `library` must outlive the finders.
MakeFinder sealedFinder(const Library &library);

} // namespace strata
