// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/diffdocument.h"
#include "core/services/library.h"

#include <memory>

namespace strata {

/// The blocks of lines that went from one changed file of `comparison` to another: reads and compares the changed text files on
/// every core. Left out are those made by tools and those above a few megabytes; files that cannot be read have no moves.
Result<QList<MovedBlock>> findMovesBetweenFiles(const Library &library, const TreeComparison &comparison, const Progress &progress);

/// `document` with the blocks among `moves` that left it for another file, or came from one; itself when there are none.
std::shared_ptr<const DiffDocument> withMovesBetweenFiles(std::shared_ptr<const DiffDocument> document,
                                                          const QList<MovedBlock> &moves);

} // namespace strata
