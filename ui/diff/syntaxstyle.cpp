// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diff/syntaxstyle.h"

namespace strata {

QColor syntaxColor(SyntaxStyle style, const ThemeColors &colors)
{
    const bool dark = colors.isDark;
    switch (style) {
    case SyntaxStyle::Plain: return colors.text;
    case SyntaxStyle::Keyword: return QColor::fromRgb(dark ? 0xc4a1ff : 0x7c3aed);
    case SyntaxStyle::String: return QColor::fromRgb(dark ? 0x7fd6c2 : 0x0f766e);
    case SyntaxStyle::Comment: return QColor::fromRgb(dark ? 0x8b95a7 : 0x5e6a7e);
    case SyntaxStyle::Type: return QColor::fromRgb(dark ? 0x7cc4e8 : 0x0b6b8a);
    case SyntaxStyle::Markup: return QColor::fromRgb(dark ? 0x8fb0ff : 0x2f5bd0);
    case SyntaxStyle::Error: return colors.removed;
    }
    Q_UNREACHABLE_RETURN(colors.text);
}

} // namespace strata
