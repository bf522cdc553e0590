// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/model/change.h"

#include <QByteArray>

namespace strata {

/// The changed files of two trees, from their entries alone: nothing is read. Both lists are sorted by comparePaths, and so is the
/// answer by FileChange::path(). A deleted and an added file of the same kind and content are one rename; when there are several to
/// choose from, the same base name goes first, then the order of paths. Empty files are never renames: all of them are alike.
/// Lines are not counted (-1) and isBinary is false: see countLines.
TreeComparison compareTrees(const QList<FileEntry> &before, const QList<FileEntry> &after);

/// Fills isBinary, linesAdded and linesDeleted of `change` from its contents (empty where there is no file), as git's --numstat
/// would: links count as text of one line. Fails with Cancelled only.
Result<> countLines(FileChange &change, const std::array<QByteArray, 2> &content, const Progress &progress);

} // namespace strata
