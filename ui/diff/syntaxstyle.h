// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/theme.h"

#include <array>

namespace strata {

/// The roles our palette has for pieces of code; far fewer than a syntax definition knows, so that the colours of the diff itself
/// stand out.
enum class SyntaxStyle : quint8 { Plain, Keyword, String, Comment, Type, Markup, Error };

/// A coloured piece of one line, in UTF-16 code units.
struct SyntaxToken
{
    qint32 start = 0;
    qint32 length = 0;
    SyntaxStyle style = SyntaxStyle::Plain;

    bool operator==(const SyntaxToken &) const = default;
};

/// The colour of a style on the text grounds of a theme.
QColor syntaxColor(SyntaxStyle style, const ThemeColors &colors);

} // namespace strata
