// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diff/syntaxstyle.h"

#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/Theme>
#include <QSettings>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace strata {

namespace {

using KSyntaxHighlighting::Theme;

static_assert(int(Theme::Others) + 1 == syntaxRoleCount || int(Theme::Error) + 1 == syntaxRoleCount);

QString settingsKey(bool dark) { return dark ? u"diff/syntax-theme-dark"_s : u"diff/syntax-theme-light"_s; }

bool isDark(const Theme &theme) { return qGray(theme.editorColor(Theme::BackgroundColor)) < 128; }

} // namespace

SyntaxStyle styleOfRole(quint8 role)
{
    switch (Theme::TextStyle(role)) {
    case Theme::Keyword:
    case Theme::ControlFlow:
    case Theme::Import:
    case Theme::Preprocessor: return SyntaxStyle::Keyword;
    case Theme::Char:
    case Theme::SpecialChar:
    case Theme::String:
    case Theme::VerbatimString:
    case Theme::SpecialString: return SyntaxStyle::String;
    case Theme::Comment:
    case Theme::Documentation:
    case Theme::CommentVar:
    case Theme::RegionMarker: return SyntaxStyle::Comment;
    case Theme::DataType:
    case Theme::Extension: return SyntaxStyle::Type;
    case Theme::Information:
    case Theme::Warning:
    case Theme::Alert: return SyntaxStyle::Markup;
    case Theme::Error: return SyntaxStyle::Error;
    case Theme::Normal:
    case Theme::Function:
    case Theme::BuiltIn:
    case Theme::Constant:
    case Theme::DecVal:
    case Theme::BaseN:
    case Theme::Float:
    case Theme::Attribute:
    case Theme::Variable:
    case Theme::Operator:
    case Theme::Annotation:
    case Theme::Others: return SyntaxStyle::Plain;
    }
    return SyntaxStyle::Plain;
}

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

SyntaxColors ownSyntaxColors(const ThemeColors &colors)
{
    SyntaxColors result;
    // Chosen for the grounds of the standard palettes; those of the others may ask for more.
    const std::array grounds{colors.surface, colors.addedLine, colors.removedLine, colors.movedLine, colors.ignoredLine};
    for (int role = 0; role < syntaxRoleCount; ++role) {
        const QColor color = syntaxColor(styleOfRole(quint8(role)), colors);
        const bool isRead = std::ranges::all_of(grounds, [&](const QColor &ground) { return contrast(color, ground) >= 4.5; });
        result.at(role) = isRead ? color : readableOnCode(color, colors);
    }
    return result;
}

SyntaxColors themedSyntaxColors(const QString &name, const ThemeColors &colors)
{
    const KSyntaxHighlighting::Repository repository;
    const Theme theme = repository.theme(name);
    if (!theme.isValid())
        return ownSyntaxColors(colors);
    SyntaxColors result;
    for (int role = 0; role < syntaxRoleCount; ++role) {
        const QRgb color = theme.textColor(Theme::TextStyle(role));
        result.at(role) = color == 0 || role == Theme::Normal ? colors.text : readableOnCode(QColor::fromRgb(color), colors);
    }
    return result;
}

QStringList syntaxThemes(bool dark)
{
    const KSyntaxHighlighting::Repository repository;
    QStringList names;
    const QList<Theme> themes = repository.themes();
    for (const Theme &theme : themes) {
        if (isDark(theme) == dark)
            names.append(theme.name());
    }
    names.sort(Qt::CaseInsensitive);
    return names;
}

QString chosenSyntaxTheme(bool dark) { return QSettings().value(settingsKey(dark)).toString(); }

void chooseSyntaxTheme(bool dark, const QString &theme) { QSettings().setValue(settingsKey(dark), theme); }

SyntaxColors chosenSyntaxColors(const ThemeColors &colors)
{
    const QString name = chosenSyntaxTheme(colors.isDark);
    return name.isEmpty() ? ownSyntaxColors(colors) : themedSyntaxColors(name, colors);
}

} // namespace strata
