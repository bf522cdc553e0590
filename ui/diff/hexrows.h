// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/bytecomparison.h"
#include "core/model/diffdocument.h"

namespace strata {

/// A binary comparison as rows of 16 bytes ("00000010  89 50 4e …  .PNG…"), so that the text view shows, folds, finds and copies
/// it: same offsets stand beside each other, differing bytes are marked. Made from `head`; the state and the files are kept.
DiffDocument hexDocument(const DiffDocument &binary);
/// The same of the pieces around the differences of whole files; a row between two pieces says how much is left out.
DiffDocument hexDocument(const std::array<std::optional<FileEntry>, 2> &file, const ByteComparison &bytes);

} // namespace strata
