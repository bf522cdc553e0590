// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/diffdocument.h"
#include "ui/common/theme.h"

class QSettings;

namespace strata {

/// What a person sets once and expects to stay. A plain value: whoever needs it is handed one, and another when it changes.
struct Settings
{
    ThemeChoice theme = ThemeChoice::System;
    DiffPalette palette = DiffPalette::Standard;
    bool reducesMotion = false; // whatever the desktop says
    QString language; // "de", "zh_CN" …; empty: as the desktop says. Read when the application starts
    QString editorCommand; // with %f for the file and %l for the line; empty: what the desktop opens such files with
    QString exportFolder; // absolute; empty: the person's folder for downloads

    QString textFont; // family; empty: monospaceFont()'s choice
    qreal textPointSize = 9;
    int tabWidth = 4; // columns, 1 to 16
    int contextLines = 3; // around each change; -1: the whole file
    DiffOptions comparing; // what a comparison leaves out of account; its alignments are never kept
    QString keymap; // Keymap::id; empty: Strata's own keys

    bool operator==(const Settings &) const = default;
};

/// What is missing or out of range keeps its default.
Settings loadSettings(const QSettings &store);
void saveSettings(const Settings &settings, QSettings &store);
/// Earlier versions named no organization, so that Qt kept their settings under "Unknown Organization". Copies them once, into a
/// store that has none yet; an earlier version finds its own still there.
void adoptEarlierSettings(QSettings &store, const QSettings &earlier);

/// Where exports go: the chosen folder, else the person's downloads, else their home.
QString exportFolderOf(const Settings &settings);
/// The font of text panes.
QFont textFontOf(const Settings &settings);

} // namespace strata
