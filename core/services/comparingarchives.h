// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/change.h"
#include "core/services/library.h"

namespace strata {

/// Whether compareArchives reads such a file, by its name: ZIP and what is one (.jar, .whl, .docx …), .tar, .tar.gz, .tgz.
bool isArchiveName(QStringView path);

/// The members two states of one archive differ in, as changed files of two trees (lines are not counted). A side without the file
/// is an empty archive. Members are unpacked for their hashes, piece by piece, nothing is written. Invalid says why an archive is
/// refused: damaged, encrypted, unsafe, or more than the limits of a capture.
Result<TreeComparison> compareArchives(const Library &library, const std::array<TreeSide, 2> &sides, const FileChange &change,
                                       const Progress &progress);

} // namespace strata
