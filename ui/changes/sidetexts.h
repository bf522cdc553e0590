// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/treeside.h"

#include <QString>

namespace strata {

class Session;

/// What a side of a comparison is called: "v7", a folder's name, "Nothing".
QString sideLabel(const Session &session, const TreeSide &side);
/// What stands beside it: the version's name, the folder's path.
QString sideName(const Session &session, const TreeSide &side);
/// A side as the command line takes it; empty when it has no words for it.
QString sideArgument(const Session &session, const TreeSide &side);

/// Folders that were compared with, the latest first, at most five; kept in the settings.
QStringList recentFolders();
void noteRecentFolder(const QString &folder);

} // namespace strata
