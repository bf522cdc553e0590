// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/syncplan.h"

#include <QStringList>

namespace strata {

/// "~/src/shop"
QString placeText(const QString &path);
/// "3 modified, 1 added"; only what there is.
QString countsText(const WorkspaceCounts &counts);
/// "Workspace ~/src/shop differs from v7: 3 modified, 1 added."
QString driftSentence(const WorkspaceStatus &status);
/// "Your 4 changed files are saved as v13 first. 14 files change in ~/src/shop, 3 are deleted."
QString syncSentence(const SyncPlan &plan);
/// "~/src/shop is at v7 now. Your 4 changed files are v13."
QString syncedSentence(const SyncPlan &done);
/// One line for each file that changes: "M app/main.py".
QStringList changeLines(const QList<FileChange> &changes);

} // namespace strata
