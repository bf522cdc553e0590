// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/actions.h"
#include "ui/diff/syntaxstyle.h"
#include "ui/settings/samplecomparison.h"
#include "ui/settings/settings.h"
#include "ui/settings/settingsdialog.h"
#include "ui/settings/shortcutspage.h"

#include <QCheckBox>
#include <QComboBox>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QSpinBox>
#include <QStandardPaths>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>

using namespace Qt::StringLiterals;
using namespace strata;

class TestSettings : public QObject
{
    Q_OBJECT

private slots:
    void init() { QSettings().clear(); }

    void whatIsSavedIsLoaded()
    {
        QTemporaryDir folder;
        const QString file = folder.filePath(u"s.ini"_s);
        const Settings wanted{.theme = ThemeChoice::Dark,
                              .palette = DiffPalette::RedGreenSafe,
                              .reducesMotion = true,
                              .language = u"zh_CN"_s,
                              .editorCommand = u"kate --line %l %f"_s,
                              .exportFolder = u"/srv/out"_s,
                              .textFont = u"DejaVu Sans Mono"_s,
                              .textPointSize = 12.5,
                              .tabWidth = 8,
                              .contextLines = -1,
                              .comparing = {.whitespace = DiffOptions::Whitespace::IgnoreAmount, .ignoreComments = true},
                              .keymap = u"meld"_s};
        {
            QSettings store(file, QSettings::IniFormat);
            saveSettings(wanted, store);
        }
        const QString again = folder.filePath(u"again.ini"_s); // not what QSettings still remembers of the first
        QVERIFY(QFile::copy(file, again));
        QCOMPARE(loadSettings(QSettings(again, QSettings::IniFormat)), wanted);
    }

    void whatEarlierVersionsStoredIsTakenOverOnce()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(u"earlier.ini"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("[%General]\ntheme=dark\nkeymap=meld\n\n[compare]\ntab_width=8\n\n[libraries]\n1f\\page=2\n");
        file.close();
        QSettings store(folder.filePath(u"today.ini"_s), QSettings::IniFormat);
        adoptEarlierSettings(store, QSettings(file.fileName(), QSettings::IniFormat));
        QCOMPARE(loadSettings(store), (Settings{.theme = ThemeChoice::Dark, .tabWidth = 8, .keymap = u"meld"_s}));
        QCOMPARE(store.value(u"libraries/1f/page"_s).toInt(), 2);

        saveSettings({.theme = ThemeChoice::Light}, store);
        adoptEarlierSettings(store, QSettings(file.fileName(), QSettings::IniFormat));
        QCOMPARE(loadSettings(store).theme, ThemeChoice::Light);
    }

    void nonsenseInTheFileFallsBackToDefaults()
    {
        QTemporaryDir folder;
        QSettings store(folder.filePath(u"s.ini"_s), QSettings::IniFormat);
        store.setValue(u"application/theme"_s, u"purple"_s);
        store.setValue(u"application/export_folder"_s, u"not/absolute"_s);
        store.setValue(u"compare/font_size"_s, 4000);
        store.setValue(u"compare/tab_width"_s, 0);
        store.setValue(u"compare/context_lines"_s, u"many"_s);
        store.setValue(u"application/palette"_s, 7);
        store.setValue(u"application/language"_s, u"tlh"_s);
        store.setValue(u"compare/options"_s, u"all"_s);
        QCOMPARE(loadSettings(store), Settings());
    }

    void exportsGoToDownloadsUnlessAFolderIsChosen()
    {
        QCOMPARE(exportFolderOf({.exportFolder = u"/srv/out"_s}), u"/srv/out"_s);
        QVERIFY(QDir::isAbsolutePath(exportFolderOf({})));
    }

    void everyChangeInTheDialogCountsAtOnce()
    {
        QWidget window;
        Actions actions(&window);
        JobRunner jobs;
        SettingsDialog dialog(Settings(), actions, jobs, &window);
        QSignalSpy changed(&dialog, &SettingsDialog::changed);

        auto *theme = dialog.findChild<QComboBox *>(u"settingsTheme"_s);
        theme->setCurrentIndex(theme->findData(int(ThemeChoice::Dark)));
        QCOMPARE(changed.size(), 1);
        QCOMPARE(dialog.settings().theme, ThemeChoice::Dark);

        dialog.findChild<QSpinBox *>(u"settingsTabWidth"_s)->setValue(2);
        dialog.findChild<QSpinBox *>(u"settingsContext"_s)->setValue(-1);
        QCOMPARE(changed.size(), 3);
        QCOMPARE(dialog.settings().tabWidth, 2);
        QCOMPARE(dialog.settings().contextLines, -1);
        QVERIFY(dialog.settings().textFont.isEmpty()); // nobody chose one

        auto *folder = dialog.findChild<QLineEdit *>(u"settingsExportFolder"_s);
        folder->setText(u"relative"_s);
        emit folder->editingFinished();
        QVERIFY(dialog.settings().exportFolder.isEmpty());
        folder->setText(u"/srv/out"_s);
        emit folder->editingFinished();
        QCOMPARE(dialog.settings().exportFolder, u"/srv/out"_s);

        changed.clear();
        auto *palette = dialog.findChild<QComboBox *>(u"settingsPalette"_s);
        palette->setCurrentIndex(palette->findData(int(DiffPalette::BlueYellowSafe)));
        QCOMPARE(dialog.settings().palette, DiffPalette::BlueYellowSafe);
        dialog.findChild<QCheckBox *>(u"settingsReduceMotion"_s)->click();
        QVERIFY(dialog.settings().reducesMotion);
        dialog.findChild<QCheckBox *>(u"settingsIgnoreComments"_s)->click();
        QVERIFY(dialog.settings().comparing.ignoreComments);
        auto *editor = dialog.findChild<QLineEdit *>(u"settingsEditor"_s);
        editor->setText(u" code -g %f:%l "_s);
        emit editor->editingFinished();
        QCOMPARE(dialog.settings().editorCommand, u"code -g %f:%l"_s);
        QCOMPARE(changed.size(), 4);

        dialog.findChild<QPushButton *>(u"resetSettings"_s)->click();
        QCOMPARE(dialog.settings(), Settings());
        QCOMPARE(changed.last().first().value<Settings>(), Settings());
    }

    void everyLanguageIsOfferedInItsOwnWords()
    {
        QWidget window;
        Actions actions(&window);
        JobRunner jobs;
        SettingsDialog dialog(Settings(), actions, jobs, &window);
        auto *language = dialog.findChild<QComboBox *>(u"settingsLanguage"_s);
        QStringList names;
        for (int i = 0; i < language->count(); ++i)
            names.append(language->itemText(i));
        QCOMPARE(names, (QStringList{u"As the system"_s, u"English"_s, u"Deutsch"_s, u"Español"_s, u"Français"_s, u"日本語"_s,
                                     u"简体中文"_s}));
        language->setCurrentIndex(2);
        QCOMPARE(dialog.settings().language, u"de"_s);
    }

    void codeHasAThemeForLightAndOneForDark()
    {
        QWidget window;
        Actions actions(&window);
        JobRunner jobs;
        SettingsDialog dialog(Settings(), actions, jobs, &window);
        dialog.findChild<QTabWidget *>(u"settingsTabs"_s)->setCurrentIndex(1);
        dialog.QDialog::show();
        auto *dark = dialog.findChild<QComboBox *>(u"settingsDarkSyntax"_s);
        auto *light = dialog.findChild<QComboBox *>(u"settingsLightSyntax"_s);
        QVERIFY(dark->count() > 1 && light->count() > 1);
        QVERIFY(light->findData(dark->itemData(1)) < 0);
        dark->setCurrentIndex(1);
        emit dark->activated(1);
        QCOMPARE(chosenSyntaxTheme(true), dark->itemText(1));
        QVERIFY(chosenSyntaxTheme(false).isEmpty());
        dialog.findChild<QPushButton *>(u"resetSettings"_s)->click();
        QVERIFY(chosenSyntaxTheme(true).isEmpty());
    }

    void theSampleShowsAllSortsOfChanges()
    {
        const auto sample = sampleComparison();
        QSet<RowKind> kinds;
        for (const DiffRow &row : sample->rows)
            kinds.insert(row.kind);
        QCOMPARE(kinds, (QSet<RowKind>{RowKind::Equal, RowKind::Changed, RowKind::Removed, RowKind::Added}));
        qint32 rows = 0;
        for (const DiffHunk &hunk : sample->hunks)
            rows += hunk.rowCount;
        QCOMPARE(rows, 5);
    }

    void aKeyTakenByAnotherActionIsShownAndMoves()
    {
        QWidget window;
        Actions actions(&window);
        actions.add({.id = u"a.export"_s, .category = u"Version"_s, .text = u"Export"_s, .shortcuts = {QKeySequence(u"Ctrl+E"_s)}},
                    &window, [] { });
        actions.add({.id = u"a.other"_s, .category = u"Version"_s, .text = u"Other"_s}, &window, [] { });
        JobRunner jobs;
        ShortcutsPage page(actions, jobs);
        auto *list = page.findChild<QTreeWidget *>(u"shortcutsList"_s);
        auto *keys = page.findChild<QKeySequenceEdit *>(u"shortcutKeys"_s);
        auto *conflict = page.findChild<QLabel *>(u"shortcutConflict"_s);
        QCOMPARE(page.findChild<QCheckBox *>(u"shortcutsConflicts"_s)->text(), u"Conflicts only (0)"_s);
        list->setCurrentItem(list->findItems(u"Other"_s, Qt::MatchExactly).first());
        keys->setKeySequence(QKeySequence(u"Ctrl+E"_s));
        QVERIFY2(conflict->text().contains(u"“Export”"_s), qPrintable(conflict->text()));

        page.findChild<QPushButton *>(u"assignShortcut"_s)->click();
        QCOMPARE(actions.find(u"a.other"_s)->shortcut(), QKeySequence(u"Ctrl+E"_s));
        QVERIFY(actions.find(u"a.export"_s)->shortcuts().isEmpty());
        QVERIFY(conflict->text().isEmpty());

        list->setCurrentItem(list->findItems(u"Export"_s, Qt::MatchExactly).first());
        page.findChild<QPushButton *>(u"resetShortcut"_s)->click();
        QCOMPARE(actions.find(u"a.export"_s)->shortcut(), QKeySequence(u"Ctrl+E"_s));
    }

    void theFilterFindsActionsByTheirKeys()
    {
        QWidget window;
        Actions actions(&window);
        actions.add({.id = u"a.one"_s, .text = u"One"_s, .shortcuts = {QKeySequence(u"F7"_s)}}, &window, [] { });
        actions.add({.id = u"a.two"_s, .text = u"Two"_s}, &window, [] { });
        JobRunner jobs;
        ShortcutsPage page(actions, jobs);
        page.findChild<QLineEdit *>(u"shortcutsFilter"_s)->setText(u"f7"_s);
        auto *list = page.findChild<QTreeWidget *>(u"shortcutsList"_s);
        QVERIFY(!list->findItems(u"One"_s, Qt::MatchExactly).first()->isHidden());
        QVERIFY(list->findItems(u"Two"_s, Qt::MatchExactly).first()->isHidden());
    }
};

QTEST_MAIN(TestSettings)
#include "tst_settings.moc"
