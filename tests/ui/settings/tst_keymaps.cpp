// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/scratchlibrary.h"
#include "ui/common/dialogs.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/settings/keymaps.h"
#include "ui/settings/shortcutspage.h"

#include <QCheckBox>
#include <QComboBox>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>
#include <QTreeWidget>

using namespace Qt::StringLiterals;
using namespace strata;

namespace {

QList<QKeySequence> keys(std::initializer_list<const char16_t *> texts)
{
    QList<QKeySequence> list;
    for (const char16_t *text : texts)
        list.append(QKeySequence(QString::fromUtf16(text)));
    return list;
}

/// Three actions of which one has a key of its own in the keymap of Meld.
struct Window
{
    QWidget widget;
    Actions actions{&widget};
    JobRunner jobs;

    Window()
    {
        actions.add({.id = u"diff.next-change"_s, .text = u"Next change"_s, .shortcuts = keys({u"Alt+Down", u"F7"})}, &widget,
                    [] { });
        actions.add({.id = u"diff.cycle-context"_s, .text = u"Context"_s, .shortcuts = keys({u"Ctrl+D"})}, &widget, [] { });
        actions.add({.id = u"edit.other"_s, .text = u"Other"_s, .shortcuts = keys({u"Ctrl+O"})}, &widget, [] { });
    }

    QList<QKeySequence> of(const QString &id) const { return actions.find(id)->shortcuts(); }
};

} // namespace

class TestKeymaps : public QObject
{
    Q_OBJECT

private slots:
    void init() { QSettings().clear(); }

    void noKeymapGivesOneKeyTwoMeanings_data()
    {
        QTest::addColumn<QString>("id");
        for (const Keymap &keymap : keymaps())
            QTest::newRow(qPrintable(keymap.id)) << keymap.id;
    }

    void noKeymapGivesOneKeyTwoMeanings()
    {
        QFETCH(QString, id);
        test::ScratchLibrary scratch;
        MainWindow window(*scratch.library);
        window.actions().setPreset(keymapById(id).keys);
        QStringList conflicts;
        for (const QAction *action : window.actions().all()) {
            for (const QAction *other : window.actions().conflicts(Actions::id(action), action->shortcuts()))
                conflicts.append(u"%1 %2"_s.arg(Actions::id(action), Actions::id(other)));
        }
        QVERIFY2(conflicts.isEmpty(), qPrintable(conflicts.join(u'\n')));
    }

    void keymapsNameActionsThatExist()
    {
        test::ScratchLibrary scratch;
        MainWindow window(*scratch.library);
        int known = 0;
        for (const Keymap &keymap : keymaps()) {
            for (auto binding = keymap.keys.begin(); binding != keymap.keys.end(); ++binding) {
                for (const QKeySequence &key : *binding)
                    QVERIFY2(!key.isEmpty() && key[0].key() != Qt::Key_unknown, qPrintable(binding.key()));
                known += window.actions().find(binding.key()) ? 1 : 0;
            }
        }
        QVERIFY2(known >= 20, qPrintable(QString::number(known)));
    }

    void aKeymapStandsBetweenTheBuiltInKeysAndOnesOwn()
    {
        Window window;
        window.actions.setShortcuts(u"edit.other"_s, keys({u"Ctrl+J"}));
        window.actions.setPreset(keymapById(u"meld"_s).keys);
        QCOMPARE(window.of(u"diff.next-change"_s), keys({u"Alt+Down", u"Ctrl+D"}));
        QCOMPARE(window.of(u"diff.cycle-context"_s), keys({u"Ctrl+Shift+D"}));
        QCOMPARE(window.of(u"edit.other"_s), keys({u"Ctrl+J"}));
        // What is announced later has the keymap's keys too, and a reset goes back to them.
        window.actions.add({.id = u"diff.go-to-line"_s, .shortcuts = keys({u"Ctrl+G"})}, &window.widget, [] { });
        QCOMPARE(window.of(u"diff.go-to-line"_s), keys({u"Ctrl+I"}));
        window.actions.setShortcuts(u"diff.go-to-line"_s, keys({u"F12"}));
        window.actions.resetShortcuts(u"diff.go-to-line"_s);
        QCOMPARE(window.of(u"diff.go-to-line"_s), keys({u"Ctrl+I"}));
        window.actions.setPreset({});
        QCOMPARE(window.of(u"diff.next-change"_s), keys({u"Alt+Down", u"F7"}));
        QCOMPARE(window.of(u"edit.other"_s), keys({u"Ctrl+J"}));
    }

    void whatAKeymapChangesIsSaidBefore()
    {
        Window window;
        window.actions.setShortcuts(u"diff.cycle-context"_s, keys({u"F12"}));
        const QList<KeyChange> changes = changesBy(keymapById(u"meld"_s), window.actions);
        QCOMPARE(changes, (QList<KeyChange>{{u"diff.next-change"_s, keys({u"Alt+Down", u"F7"}), keys({u"Alt+Down", u"Ctrl+D"})}}));

        ShortcutsPage page(window.actions, window.jobs);
        QSignalSpy chosen(&page, &ShortcutsPage::keymapChosen);
        auto *combo = page.findChild<QComboBox *>(u"keymaps"_s);
        ScriptedDialogs dialogs;
        dialogs.answer({}); // no
        emit combo->activated(combo->findData(u"meld"_s));
        QTest::qWait(0);
        QCOMPARE(chosen.size(), 0);
        QCOMPARE(combo->currentText(), u"Strata"_s);
        dialogs.answer(u"yes"_s);
        emit combo->activated(combo->findData(u"meld"_s));
        QVERIFY(!chosen.isEmpty() || chosen.wait());
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen[0][0].toString(), u"meld"_s);
        QCOMPARE(combo->currentText(), u"Meld"_s);
        QCOMPARE(window.of(u"diff.next-change"_s), keys({u"Alt+Down", u"Ctrl+D"}));
        QVERIFY2(dialogs.shown().join(u'\n').contains(u"The keys of 1 actions change."_s), qPrintable(dialogs.shown().join(u'\n')));
    }

    void onesOwnKeysRestAndComeBack()
    {
        Window window;
        window.actions.setShortcuts(u"edit.other"_s, keys({u"Ctrl+J"}));
        ShortcutsPage page(window.actions, window.jobs);
        page.findChild<QAction *>(u"setKeysAside"_s)->trigger();
        QCOMPARE(window.of(u"edit.other"_s), keys({u"Ctrl+O"}));
        window.actions.setShortcuts(u"diff.cycle-context"_s, keys({u"F12"}));
        page.findChild<QAction *>(u"restoreKeys"_s)->trigger();
        QCOMPARE(window.of(u"edit.other"_s), keys({u"Ctrl+J"}));
        QCOMPARE(window.of(u"diff.cycle-context"_s), keys({u"F12"}));
    }

    void aKeymapTravelsInAFile()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"keys.json"_s);
        ScriptedDialogs dialogs;
        {
            Window window;
            window.actions.setShortcuts(u"edit.other"_s, keys({u"Ctrl+J"}));
            window.actions.setShortcuts(u"diff.cycle-context"_s, {});
            ShortcutsPage page(window.actions, window.jobs);
            page.showKeymap(u"meld"_s);
            dialogs.answer(path);
            page.findChild<QAction *>(u"exportKeymap"_s)->trigger();
            QTRY_VERIFY(QFileInfo(path).size() > 0);
        }
        QSettings().clear();
        Window window;
        ShortcutsPage page(window.actions, window.jobs);
        QSignalSpy chosen(&page, &ShortcutsPage::keymapChosen);
        dialogs.answer(path);
        page.findChild<QAction *>(u"importKeymap"_s)->trigger();
        QVERIFY(chosen.wait());
        QCOMPARE(window.of(u"edit.other"_s), keys({u"Ctrl+J"}));
        QCOMPARE(window.of(u"diff.cycle-context"_s), QList<QKeySequence>());
        QCOMPARE(window.of(u"diff.next-change"_s), keys({u"Alt+Down", u"Ctrl+D"}));
    }

    void filesThatAreNoKeymapsAreRefused_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("message");
        QTest::newRow("no JSON") << QByteArray("keys") << u"This file is no keymap of Strata."_s;
        QTest::newRow("other JSON") << QByteArray("{\"keys\":{}}") << u"This file is no keymap of Strata."_s;
        QTest::newRow("newer") << QByteArray("{\"format\":\"strata-keymap\",\"version\":9}")
                               << u"This keymap was written by a newer Strata."_s;
        QTest::newRow("no key") << QByteArray("{\"format\":\"strata-keymap\",\"version\":1,\"keys\":{\"a\":[\"Ctrl+Nonsense\"]}}")
                                << u"“Ctrl+Nonsense” is no key this computer knows."_s;
    }

    void filesThatAreNoKeymapsAreRefused()
    {
        QFETCH(QByteArray, json);
        const auto keymap = keymapFromJson(json);
        QVERIFY(!keymap);
        QTEST(keymap.error().message, "message");
    }

    void conflictsAreSeenAtAGlance()
    {
        Window window;
        window.actions.find(u"edit.other"_s)->setShortcuts(keys({u"Ctrl+D"}));
        ShortcutsPage page(window.actions, window.jobs);
        auto *list = page.findChild<QTreeWidget *>(u"shortcutsList"_s);
        auto *only = page.findChild<QCheckBox *>(u"shortcutsConflicts"_s);
        QCOMPARE(only->text(), u"Conflicts only (2)"_s);
        QTreeWidgetItem *other = list->findItems(u"Other"_s, Qt::MatchExactly).first();
        QCOMPARE(other->text(3), u"Context"_s);
        only->click();
        QVERIFY(list->findItems(u"Next change"_s, Qt::MatchExactly).first()->isHidden());
        QVERIFY(!other->isHidden());
        list->setCurrentItem(other);
        page.findChild<QPushButton *>(u"removeShortcut"_s)->click();
        QCOMPARE(only->text(), u"Conflicts only (0)"_s);
    }

    void aLetterAloneIsNoKeyForTheWholeWindow()
    {
        Window window;
        window.actions.add({.id = u"pane.star"_s, .text = u"Star"_s, .context = Qt::WidgetWithChildrenShortcut}, &window.widget,
                           [] { });
        ShortcutsPage page(window.actions, window.jobs);
        auto *list = page.findChild<QTreeWidget *>(u"shortcutsList"_s);
        auto *edit = page.findChild<QKeySequenceEdit *>(u"shortcutKeys"_s);
        auto *assign = page.findChild<QPushButton *>(u"assignShortcut"_s);
        list->setCurrentItem(list->findItems(u"Other"_s, Qt::MatchExactly).first());
        edit->setKeySequence(QKeySequence(u"S"_s));
        QVERIFY(!assign->isEnabled());
        QVERIFY(!page.findChild<QLabel *>(u"shortcutConflict"_s)->text().isEmpty());
        edit->setKeySequence(QKeySequence(u"F8"_s));
        QVERIFY(assign->isEnabled());
        list->setCurrentItem(list->findItems(u"Star"_s, Qt::MatchExactly).first());
        edit->setKeySequence(QKeySequence(u"S"_s));
        QVERIFY(assign->isEnabled());
    }

    void lettersAreTypedIntoFieldsAndActInReadOnlyPanes()
    {
        QWidget pane;
        QLineEdit field(&pane);
        QWidget readOnly(&pane);
        readOnly.setFocusPolicy(Qt::StrongFocus);
        Actions actions(&pane);
        int runs = 0;
        actions.add({.id = u"pane.star"_s, .shortcuts = keys({u"S"}), .context = Qt::WidgetWithChildrenShortcut}, &pane,
                    [&runs] { ++runs; });
        pane.show();
        pane.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&pane));
        field.setFocus();
        QTest::keyClick(&field, Qt::Key_S);
        QCOMPARE(field.text(), u"s"_s);
        QCOMPARE(runs, 0);
        readOnly.setFocus();
        QTest::keyClick(&readOnly, Qt::Key_S);
        QCOMPARE(runs, 1);
    }
};

QTEST_MAIN(TestKeymaps)
#include "tst_keymaps.moc"
