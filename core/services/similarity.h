// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diff/gitpatch.h"
#include "core/model/change.h"

namespace strata {

enum class LookFor { Renames, RenamesAndCopies };

/// Finds in `comparison` the renames and copies that only contents tell (pairSimilar), reading on every core what may be one: files
/// that were added, and those of before that are not far smaller or larger than one of them. Bounded in files and bytes: past that,
/// mayLackRenames is set. Errors of `reader` are passed on.
Result<> findSimilarFiles(TreeComparison &comparison, LookFor what, const ContentReader &reader, const Progress &progress);

} // namespace strata
