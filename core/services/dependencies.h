// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/dependencychange.h"
#include "core/services/library.h"

namespace strata {

struct TreeComparison;

/// The packages that came, went or changed version, from the manifests and lock files among the changes of `comparison` (npm, Yarn,
/// pnpm, Cargo, Poetry, pip, Pipenv, uv, Go, Composer, Bundler). Reads those files only; none of them: an empty answer. A damaged
/// file is one of the problems, never an error.
Result<DependencyDelta> compareDependencies(const Library &library, const TreeComparison &comparison, const Progress &progress);

} // namespace strata
