// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/actions.h"

#include <QSettings>
#include <QTest>
#include <QWidget>

using namespace Qt::StringLiterals;
using namespace strata;

class ActionsTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { QSettings().clear(); }

    void ownShortcutsSurviveARestart()
    {
        const QKeySequence own(u"Ctrl+J"_s);
        {
            QWidget window;
            Actions actions(&window);
            actions.add({.id = u"a"_s, .text = u"A"_s, .shortcuts = {QKeySequence(u"Ctrl+A"_s)}}, &window, [] { });
            actions.setShortcuts(u"a"_s, {own});
        }
        QWidget window;
        Actions actions(&window);
        const QAction *action = actions.add({.id = u"a"_s, .text = u"A"_s, .shortcuts = {QKeySequence(u"Ctrl+A"_s)}}, &window,
                                            [] { });
        QCOMPARE(action->shortcut(), own);
        actions.resetShortcuts(u"a"_s);
        QCOMPARE(action->shortcut(), QKeySequence(u"Ctrl+A"_s));
    }

    void conflictsAreSeenOnlyWhereBothCouldAct()
    {
        QWidget window;
        QWidget left(&window);
        QWidget right(&window);
        Actions actions(&window);
        const QList<QKeySequence> key{QKeySequence(u"S"_s)};
        actions.add({.id = u"left"_s, .shortcuts = key, .context = Qt::WidgetShortcut}, &left, [] { });
        actions.add({.id = u"right"_s, .context = Qt::WidgetShortcut}, &right, [] { });
        actions.add({.id = u"window"_s}, &window, [] { });
        QVERIFY(!actions.conflict(u"right"_s, key));
        QCOMPARE(actions.conflict(u"window"_s, key), actions.find(u"left"_s));
    }

    void actionsGoWithTheirWidget()
    {
        QWidget window;
        Actions actions(&window);
        {
            QWidget pane;
            actions.add({.id = u"pane"_s}, &pane, [] { });
            QVERIFY(actions.find(u"pane"_s));
        }
        QVERIFY(!actions.find(u"pane"_s));
        QVERIFY(actions.all().isEmpty());
    }
};

QTEST_MAIN(ActionsTest)
#include "tst_actions.moc"
