// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settings.h"

#include "core/base/language.h"
#include "ui/changes/ignoreoptions.h"

#include <QDir>
#include <QFont>
#include <QSettings>
#include <QStandardPaths>

#include <array>

using namespace Qt::StringLiterals;

namespace strata {

namespace {

// Words, not numbers: the file stays readable, and a value added in the middle later changes no one's choice.
constexpr std::array themeNames{std::pair{ThemeChoice::System, "system"_L1}, std::pair{ThemeChoice::Light, "light"_L1},
                                std::pair{ThemeChoice::Dark, "dark"_L1}};
constexpr std::array paletteNames{
    std::pair{DiffPalette::Standard, "standard"_L1}, std::pair{DiffPalette::HighContrast, "high-contrast"_L1},
    std::pair{DiffPalette::RedGreenSafe, "red-green-safe"_L1}, std::pair{DiffPalette::BlueYellowSafe, "blue-yellow-safe"_L1}};

template <typename Value, size_t Count>
QString nameOf(const std::array<std::pair<Value, QLatin1StringView>, Count> &names, Value value)
{
    for (const auto &[candidate, name] : names) {
        if (candidate == value)
            return name;
    }
    return names.front().second;
}

template <typename Value, size_t Count>
Value valueOf(const std::array<std::pair<Value, QLatin1StringView>, Count> &names, const QString &text, Value fallback)
{
    for (const auto &[candidate, name] : names) {
        if (name == text)
            return candidate;
    }
    return fallback;
}

int intWithin(const QSettings &store, const QString &key, int low, int high, int fallback)
{
    bool isNumber = false;
    const int value = store.value(key).toInt(&isNumber);
    return isNumber && value >= low && value <= high ? value : fallback;
}

} // namespace

Settings loadSettings(const QSettings &store)
{
    const Settings defaults;
    Settings settings;
    settings.theme = valueOf(themeNames, store.value(u"application/theme"_s).toString(), defaults.theme);
    settings.palette = valueOf(paletteNames, store.value(u"application/palette"_s).toString(), defaults.palette);
    settings.reducesMotion = store.value(u"application/reduce_motion"_s).toBool();
    if (const QString language = store.value(u"application/language"_s).toString(); applicationLanguages().contains(language))
        settings.language = language;
    settings.editorCommand = store.value(u"application/editor"_s).toString();
    settings.keymap = store.value(u"application/keymap"_s).toString();
    const QString folder = store.value(u"application/export_folder"_s).toString();
    if (QDir::isAbsolutePath(folder))
        settings.exportFolder = folder;
    settings.textFont = store.value(u"compare/font"_s).toString();
    const qreal size = store.value(u"compare/font_size"_s).toReal();
    settings.textPointSize = size >= 6 && size <= 40 ? size : defaults.textPointSize;
    settings.tabWidth = intWithin(store, u"compare/tab_width"_s, 1, 16, defaults.tabWidth);
    settings.contextLines = intWithin(store, u"compare/context_lines"_s, -1, 1000, defaults.contextLines);
    settings.comparing = diffOptionsFromVariant(store.value(u"compare/options"_s).toMap());
    return settings;
}

void saveSettings(const Settings &settings, QSettings &store)
{
    store.setValue(u"application/theme"_s, nameOf(themeNames, settings.theme));
    store.setValue(u"application/palette"_s, nameOf(paletteNames, settings.palette));
    store.setValue(u"application/reduce_motion"_s, settings.reducesMotion);
    store.setValue(u"application/language"_s, settings.language);
    store.setValue(u"application/editor"_s, settings.editorCommand);
    store.setValue(u"application/keymap"_s, settings.keymap);
    store.setValue(u"application/export_folder"_s, settings.exportFolder);
    store.setValue(u"compare/font"_s, settings.textFont);
    store.setValue(u"compare/font_size"_s, settings.textPointSize);
    store.setValue(u"compare/tab_width"_s, settings.tabWidth);
    store.setValue(u"compare/context_lines"_s, settings.contextLines);
    store.setValue(u"compare/options"_s, toVariant(settings.comparing));
}

void adoptEarlierSettings(QSettings &store, const QSettings &earlier)
{
    if (!store.allKeys().isEmpty())
        return;
    for (const QString &key : earlier.allKeys()) {
        // They were written as "general", which Qt's files keep as "%General" and give back as "General": never found again.
        const bool isGeneral = key.startsWith("general/"_L1, Qt::CaseInsensitive);
        store.setValue(isGeneral ? u"application/"_s + key.sliced(8) : key, earlier.value(key));
    }
}

QString exportFolderOf(const Settings &settings)
{
    if (!settings.exportFolder.isEmpty())
        return settings.exportFolder;
    const QString downloads = QStandardPaths::writableLocation(QStandardPaths::DownloadLocation);
    return downloads.isEmpty() ? QDir::homePath() : downloads;
}

QFont textFontOf(const Settings &settings)
{
    QFont font = monospaceFont(settings.textPointSize);
    if (!settings.textFont.isEmpty())
        font.setFamilies({settings.textFont});
    return font;
}

} // namespace strata
