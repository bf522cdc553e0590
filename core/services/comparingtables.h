// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/change.h"
#include "core/model/tablecomparison.h"
#include "core/services/library.h"

namespace strata {

/// Two states of a CSV or TSV file (FileEntry::type "csv", or a name ending in .tsv or .tab) as a table. Invalid when the file is
/// binary or too large for one.
Result<TableComparison> compareTables(const Library &library, const std::array<TreeSide, 2> &sides, const FileChange &change,
                                      const Progress &progress);

} // namespace strata
