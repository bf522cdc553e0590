// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/theme.h"

#include <QStringList>

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
    quint8 role = 0; // KSyntaxHighlighting::Theme::TextStyle, for themes that tell more apart

    bool operator==(const SyntaxToken &) const = default;
};

inline constexpr int syntaxRoleCount = 31;

/// Our role for one of KSyntaxHighlighting::Theme::TextStyle.
SyntaxStyle styleOfRole(quint8 role);
/// The colour of a style on the text grounds of a theme.
QColor syntaxColor(SyntaxStyle style, const ThemeColors &colors);

/// The colour of each role: ours, or those of a theme of KSyntaxHighlighting drawn onto our grounds.
using SyntaxColors = std::array<QColor, syntaxRoleCount>;

SyntaxColors ownSyntaxColors(const ThemeColors &colors);
/// A theme by its name; each colour is made readable on every ground of a comparison. An unknown name: ours.
SyntaxColors themedSyntaxColors(const QString &theme, const ThemeColors &colors);
/// The themes that are made for a light or a dark ground, by name. Reading them takes some milliseconds.
QStringList syntaxThemes(bool dark);

/// Which theme a person chose for light and for dark, in the settings; empty: ours.
QString chosenSyntaxTheme(bool dark);
void chooseSyntaxTheme(bool dark, const QString &theme);
SyntaxColors chosenSyntaxColors(const ThemeColors &colors);

} // namespace strata
