// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/store/packset.h"

#include <QSet>

namespace strata {

/// Makes room in a project's packs: those nothing of `live` needs are deleted, those of which less than half is needed are written
/// anew without the rest. What is needed are the live contents and what they are differences from. A new pack is verified and has
/// its name before the old one goes; a kill in between leaves both, which harms nothing. Nobody else may write packs of the project
/// meanwhile. Does nothing when a pack cannot be opened. Answers the bytes freed.
Result<qint64> cleanPacks(const QString &packsFolder, const QString &tempFolder, const QSet<ContentHash> &live,
                          const Progress &progress);

/// The paths of those cleanPacks would delete.
QStringList unneededPacks(const PackSet &packs, const QSet<ContentHash> &live);

} // namespace strata
