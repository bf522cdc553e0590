// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/theme.h"

namespace strata {

/// How a QPalette carries the choice of a DiffPalette to the widgets that paint: in a role no style of ours draws with.
QColor shadowFor(DiffPalette palette);

} // namespace strata
