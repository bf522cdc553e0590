// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diff/linediff.h"

namespace strata {

/// The script of the lines in `ranges` as they are without their white space. When stopped, all of it is one change.
std::vector<LineChange> diffWithoutSpace(const std::array<LineTable, 2> &tables, const std::array<LineRange, 2> &ranges,
                                         const std::stop_token &stop);

/// Where a passage was indented anew, a script of exact lines holds on to the few that are equal by chance, mostly braces, and so
/// lays the passage out awry. Such parts of `changes` are replaced by the script of the lines without their white space: what lies
/// between the changes is then the same but for white space. Nothing else is touched.
void followReindentation(std::vector<LineChange> &changes, const std::array<LineTable, 2> &tables, const std::stop_token &stop);

} // namespace strata
