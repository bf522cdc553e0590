// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

namespace strata {

/// `active` in a project's generations/ folder: a relative link to the folder of the active generation. It follows metadata.json,
/// which has the history and is written first; whatever a crash left is put right from there.

/// Points `active` to `folderName` (a name in generations/), or takes it away when the name is empty. A new link under another name
/// is renamed over the old, so `active` resolves at every instant; flushed.
Result<> setActiveLink(const QString &generationsFolder, const QString &folderName);

/// The name `active` points to; empty without a link. Says nothing about whether it resolves.
QString readActiveLink(const QString &generationsFolder);

/// Deletes the links under other names that a killed process left.
void removeLeftoverLinks(const QString &generationsFolder);

} // namespace strata
