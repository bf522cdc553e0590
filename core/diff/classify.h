// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diff/lines.h"
#include "core/model/diffdocument.h"

#include <stop_token>

namespace strata {

/// Above this many bytes on either side every hunk is Logic: the language is read from the beginning of the file.
inline constexpr qint64 MostClassifiedBytes = 4 * 1024 * 1024;

/// Says of each hunk of `document` that is not ignored what it amounts to (DiffHunk::kind), from the lines and the moves found
/// before. `type` is the file's as fileType() names it. What is not clearly something less stays Logic. False when stopped.
bool classifyHunks(DiffDocument &document, const std::array<LineTable, 2> &lines, const QString &type, const std::stop_token &stop);

} // namespace strata
