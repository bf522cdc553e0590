// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>

namespace strata {

/// A line drawing from ui/common/icons, by file name without extension, in the text colour of the application's palette at the
/// time it is painted: it follows light and dark by itself, and is faint when disabled.
QIcon themedIcon(const QString &name);

/// Makes the drawings known under :/icons; the functions here and applyTheme call it.
void registerIcons();

/// The mark of the application, in its own colours.
QIcon applicationIcon();

} // namespace strata
