// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/library.h"

namespace strata {

/// Whether the library holds the sample projects already.
Result<bool> hasSamples(const Library &library);

/// Captures the sample projects that come with the application (resources/samples) into `library`, version by version through the
/// same service a user's capture takes. What is there already stays.
Result<> addSamples(const Library &library, const Progress &progress);

} // namespace strata
