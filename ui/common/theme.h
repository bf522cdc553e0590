// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPalette>
#include <QString>

#include <optional>

class QApplication;

namespace strata {

/// Every colour the window paints with, by its job. Text on any of its grounds has a contrast of 4.5 : 1 or better.
struct ThemeColors
{
    bool isDark = false;

    QColor window; // header, timeline, detail
    QColor sidebar; // project column
    QColor surface; // text panes
    QColor field; // line edits, quiet buttons
    QColor border; // hairlines
    QColor text;
    QColor textMuted; // second lines, counts
    QColor textFaint; // line numbers, disabled
    QColor accent; // primary buttons, lanes, the current tab
    QColor accentText; // on accent
    QColor selection; // the selected row
    QColor hover;
    QColor focusRing;

    QColor added; // text and bars: "+412", the active badge
    QColor removed; // "−38", failed
    QColor changed; // M badge, fork lane
    QColor renamed; // R badge
    QColor onBadge; // text on a filled badge

    QColor addedLine, addedSpan; // grounds in the diff
    QColor removedLine, removedSpan;
    QColor moved, movedLine; // rail and label of moved lines; their ground
    QColor ignoredLine;
    QColor filler, fillerHatch; // rows without a line
    QColor fold, foldText; // "… 14 unchanged lines"
    QColor ribbon; // between the panes
    QColor searchHit, currentHit;
    QColor currentLine;
};

/// By which colours a comparison tells what was added from what was removed. Signs and patterns beside the lines always say it
/// too.
enum class DiffPalette : quint8 {
    Standard, // green and red
    HighContrast, // stronger everywhere, not only in comparisons
    RedGreenSafe, // blue and orange: for deuteranopia and protanopia
    BlueYellowSafe, // blue and red: for tritanopia
};
inline constexpr int diffPaletteCount = 4;

const ThemeColors &lightColors(DiffPalette palette = DiffPalette::Standard);
const ThemeColors &darkColors(DiffPalette palette = DiffPalette::Standard);
/// The colours that fit a palette made by applyTheme: widgets ask with their own palette() when they paint, and hear of a
/// switch by QEvent::PaletteChange. There is no global theme.
const ThemeColors &themeColors(const QPalette &palette);

/// `color` laid over `ground` so that `share` (0 to 1) of it is left: tints of badges and tiles.
QColor mixed(const QColor &color, const QColor &ground, qreal share);
/// The contrast of the Web Content Accessibility Guidelines: 1 to 21.
qreal contrast(const QColor &a, const QColor &b);
/// `color` drawn towards the text colour just as far as it takes to be read on every ground of a comparison.
QColor readableOnCode(const QColor &color, const ThemeColors &colors);

enum class ThemeChoice { System, Light, Dark };

/// Sets style, palette, fonts and style sheet of the whole application; may be called again at any time. With System the window
/// follows the desktop's light and dark from then on; without a palette the one of before stays. Buttons may carry the dynamic
/// property "role": "primary", "quiet" (on a field's ground), "plain" (no frame), "danger"; labels "muted" or "error".
void applyTheme(QApplication &application, ThemeChoice choice, std::optional<DiffPalette> palette = {});

/// The fixed-pitch font of text panes: JetBrains Mono where installed, else the system's.
QFont monospaceFont(qreal pointSize);

} // namespace strata
