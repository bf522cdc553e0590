// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/console.h"
#include "core/model/change.h"

namespace strata {

/// The changed files with their numbers of lines and a bar for each, and a line of sums: what `git diff --stat` prints.
QString statText(const Console &console, const QList<FileChange> &changes);

/// "M<tab>path", "R087<tab>old<tab>new": what `git diff --name-status` prints.
QString nameStatusText(const QList<FileChange> &changes);

} // namespace strata
