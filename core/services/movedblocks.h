// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/comparing.h"

namespace strata {

/// The two places of a moved block, compared with each other: a document of these lines alone. `files` are the files the block's
/// lines lie in, on each side; Invalid when they have fewer lines than the block says.
Result<std::shared_ptr<const DiffDocument>> compareMovedBlock(const Library &library, const std::array<TreeSide, 2> &sides,
                                                              const MovedBlock &block, const std::array<FileEntry, 2> &files,
                                                              const Progress &progress);

} // namespace strata
