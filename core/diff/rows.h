// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diff/decode.h"
#include "core/diff/linediff.h"

namespace strata {

/// Lays the lines of both sides out as rows, hunks and spans of `document`, whose `sides` are set. `changes` come from the lines as
/// `options` see them; two lines they call equal but whose bytes differ become Ignored rows. False when stopped.
bool layRows(DiffDocument &document, const std::array<LineTable, 2> &lines, const std::vector<LineChange> &changes,
             const DiffOptions &options, const std::stop_token &stop);

} // namespace strata
