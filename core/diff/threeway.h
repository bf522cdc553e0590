// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/model/threeway.h"

#include <QByteArray>

namespace strata {

/// Compares left and right with their common base, line by line: the two scripts from the base are laid over each other, as diff3
/// does (Khanna, Kunal and Pierce, "A Formal Investigation of Diff3", 2007), and changes whose stretches of the base overlap or
/// touch become one. LF and CR LF count as the same; a missing final newline does not. An absent file is empty. Fails with
/// Cancelled only.
Result<ThreeWayDocument> makeThreeWayDocument(const std::array<QByteArray, 3> &content,
                                              const std::array<std::optional<FileEntry>, 3> &file, const Progress &progress);

} // namespace strata
