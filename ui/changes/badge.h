// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/change.h"
#include "ui/common/theme.h"

class QPainter;

namespace strata {

/// The colour of a kind of change.
QColor changeColor(ChangeKind kind, const ThemeColors &colors);

/// The letter of a change on a tinted square, in the middle of `rect`; its side grows with the font.
void paintBadge(QPainter *painter, const QRect &rect, const FileChange &change, const ThemeColors &colors, const QFont &font);
int badgeSide(const QFont &font);

} // namespace strata
