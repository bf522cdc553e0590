// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/progress.h"
#include "core/model/change.h"
#include "core/model/tablecomparison.h"

#include <functional>

namespace strata {

/// Reads the bytes of one side of a changed file; nothing for a side that has none. Called in jobs, in any thread.
using SideReader = std::function<Result<QByteArray>(Side, const Progress &)>;

/// What views can ask about one changed file besides its rows. Called in jobs, in any thread.
struct FileQuestions
{
    SideReader read;
    std::function<Result<TreeComparison>(const Progress &)> compareMembers; // of an archive
    std::function<Result<TableComparison>(const Progress &)> compareTable;
};

} // namespace strata
