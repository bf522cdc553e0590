// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diff/decode.h"
#include "core/diff/linediff.h"

namespace strata {

/// Lays the lines of both sides out as rows, hunks and spans of `document`, whose `sides` are set. `changes` come from `seen`, the
/// lines as `options` see them (`lines` themselves when nothing is ignored): two lines that are equal there but not in their bytes
/// become Ignored rows. Two that stand between changes without being equal even there become Changed ones. False when stopped.
bool layRows(DiffDocument &document, const std::array<LineTable, 2> &lines, const std::array<LineTable, 2> &seen,
             const std::vector<LineChange> &changes, const DiffOptions &options, const std::stop_token &stop);

} // namespace strata
