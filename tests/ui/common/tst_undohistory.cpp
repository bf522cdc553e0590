// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/undohistory.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace strata;

class UndoHistoryTest : public QObject
{
    Q_OBJECT

private slots:
    void stepsAreTakenBackInOrder()
    {
        UndoHistory history;
        QStringList done;
        const auto step = [&done](const QString &name) {
            return Undoable{.done = name + u" done"_s,
                            .name = name,
                            .undo = [&done, name] { done.append(u"-"_s + name); },
                            .redo = [&done, name] { done.append(u"+"_s + name); }};
        };
        QVERIFY(!history.canUndo());
        history.undo(); // nothing to do is no error
        history.add(step(u"a"_s));
        history.add(step(u"b"_s));
        QCOMPARE(history.undoName(), u"b"_s);
        history.undo();
        history.undo();
        history.redo();
        QCOMPARE(done, (QStringList{u"-b"_s, u"-a"_s, u"+a"_s}));
        QCOMPARE(history.redoName(), u"b"_s);
        history.add(step(u"c"_s)); // cuts b off
        QVERIFY(!history.canRedo());
        history.undo();
        history.undo();
        QVERIFY(!history.canUndo());
        QCOMPARE(done.last(), u"-a"_s);
    }

    void whatWasDoneIsAnnounced()
    {
        UndoHistory history;
        QSignalSpy added(&history, &UndoHistory::added);
        history.add({.done = u"gone"_s, .undo = [] { }, .redo = [] { }});
        QCOMPARE(added.size(), 1);
        QCOMPARE(added.first().first().toString(), u"gone"_s);
    }
};

QTEST_GUILESS_MAIN(UndoHistoryTest)
#include "tst_undohistory.moc"
