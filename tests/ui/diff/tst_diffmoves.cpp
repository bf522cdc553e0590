// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/diff/diffwindow.h"
#include "tests/ui/diff/sampledocuments.h"
#include "ui/common/theme.h"
#include "ui/diff/changelabels.h"
#include "ui/diff/movemap.h"

#include <QHelpEvent>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QToolTip>

using namespace Qt::StringLiterals;
using namespace strata;

namespace {

void addMove(DiffDocument &document, const MovedBlock &move)
{
    const auto index = qint32(document.moves.size());
    document.moves.append(move);
    for (Side side : {Before, After}) {
        if (move.path[side].isEmpty())
            document.movesByLine[side].append(index);
    }
}

// Three lines move down over an equal line, a line is changed between, one line comes; `similarity` below 100: the second moved
// line was edited on the way.
std::shared_ptr<const DiffDocument> movingDocument(int similarity = 100)
{
    auto document = std::make_shared<DiffDocument>(
        *documentFrom(u"-alpha()\n-beta()\n-gamma()\n same 1\n same 2\n same 3\n~x = 1|x = 2\n"
                      " same 4\n+alpha()\n+%1\n+gamma()\n same 5\n+new()\n"_s.arg(similarity < 100 ? u"beta(2)"_s : u"beta()"_s)));
    addMove(*document, {.lines = {LineRange{0, 3}, LineRange{5, 3}}, .path = {}, .similarity = similarity});
    for (DiffHunk &hunk : document->hunks) {
        if (hunk.rowCount == 3 && similarity == 100)
            hunk.kind = ChangeClass::Moved;
    }
    return document;
}

struct Window : DiffWindow
{
    using DiffWindow::DiffWindow;

    QList<qint32> stops()
    {
        QList<qint32> rows;
        view.goTo(u"L1"_s);
        for (int press = 0; press < 12; ++press) {
            QTest::keyClick(&view, Qt::Key_F7);
            if (!rows.isEmpty() && rows.last() == view.caretRow())
                break;
            rows.append(view.caretRow());
        }
        return rows;
    }
};

} // namespace

class DiffMovesTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { applyTheme(*qApp, ThemeChoice::Light); }

    void labelsNameTheOtherEnd()
    {
        MoveMap moves;
        moves.setDocument(movingDocument());
        QCOMPARE(moves.label(0, Before), u"→ sample.py:6"_s);
        QCOMPARE(moves.label(0, After), u"← sample.py:1"_s);
        QCOMPARE(moves.counterpart(Before, 1), (LineAddress{.path = {}, .side = After, .line = 6}));
        QVERIFY(!moves.counterpart(Before, 3).has_value());
        auto elsewhere = std::make_shared<DiffDocument>(*documentFrom(u"-one()\n-two()\n-three()\n end\n"_s));
        addMove(*elsewhere,
                {.lines = {LineRange{0, 3}, LineRange{87, 3}}, .path = {QString(), u"src/util.ts"_s}, .similarity = 100});
        moves.setDocument(elsewhere);
        QCOMPARE(moves.label(0, Before), u"→ util.ts:88"_s);
        QCOMPARE(moves.counterpart(Before, 2), (LineAddress{.path = u"src/util.ts"_s, .side = After, .line = 89}));
    }

    void theCounterpartIsOneKeyAway()
    {
        Window window(movingDocument());
        QVERIFY(window.view.goTo(u"L2"_s));
        QTest::keyClick(&window.view, Qt::Key_G, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(window.view.activeSide(), After);
        QCOMPARE(window.view.selection().caret.line, 6);
        QTest::keyClick(&window.view, Qt::Key_G, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(window.view.activeSide(), Before);
        QCOMPARE(window.view.selection().caret.line, 1);
    }

    void aCounterpartInAnotherFileIsAskedFor()
    {
        auto document = std::make_shared<DiffDocument>(*documentFrom(u"-one()\n-two()\n-three()\n end\n"_s));
        addMove(*document,
                {.lines = {LineRange{0, 3}, LineRange{87, 3}}, .path = {QString(), u"src/util.ts"_s}, .similarity = 100});
        Window window(document);
        QSignalSpy asked(&window.view, &DiffView::lineRequested);
        QVERIFY(window.view.goTo(u"L3"_s));
        QTest::keyClick(&window.view, Qt::Key_G, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.first().first().value<LineAddress>(), (LineAddress{.path = u"src/util.ts"_s, .side = After, .line = 89}));
    }

    void skippingMovesStopsAtEveryOtherChange()
    {
        Window window(movingDocument());
        QCOMPARE(window.view.changeCount(), 4);
        QCOMPARE(window.stops(), (QList<qint32>{6, 8, 12}));
        window.view.setSkipsMoves(true);
        QCOMPARE(window.view.changeCount(), 4);
        QCOMPARE(window.stops(), (QList<qint32>{6, 12}));
    }

    void skippingMovesNeverSkipsAnEditInsideOne()
    {
        Window window(movingDocument(67));
        window.view.setSkipsMoves(true);
        // Both ends of the move hold a line that the other has not.
        QCOMPARE(window.stops(), (QList<qint32>{1, 6, 9, 12}));
    }

    void movesNeedNotCountAsChanges()
    {
        Window window(movingDocument());
        QSignalSpy counts(&window.view, &DiffView::changeCountChanged);
        window.view.setCountsMoves(false);
        QCOMPARE(window.view.changeCount(), 2);
        QCOMPARE(counts.size(), 1);
        QCOMPARE(window.stops(), (QList<qint32>{6, 12}));
        window.view.setCountsMoves(true);
        QCOMPARE(window.view.changeCount(), 4);
        window.view.setDocument(movingDocument(67));
        window.view.setCountsMoves(false);
        QCOMPARE(window.view.changeCount(), 4);
    }

    void steppingStopsAtChosenClassesOnly()
    {
        auto document = std::make_shared<DiffDocument>(*documentFrom(u" a\n~1|2\n b\n~# x|# y\n c\n~3|4\n d\n"_s));
        document->hunks[1].kind = ChangeClass::Comments;
        Window window(document);
        QCOMPARE(window.stops(), (QList<qint32>{1, 3, 5}));
        window.view.setStepsThrough(ChangeClass::Comments, false);
        QCOMPARE(window.stops(), (QList<qint32>{1, 5}));
        QCOMPARE(window.view.changeCount(), 3);
        window.actions.find(u"diff.logic-only"_s)->trigger();
        QVERIFY(!window.view.stepsThrough(ChangeClass::Formatting));
        window.actions.find(u"diff.logic-only"_s)->trigger();
        QVERIFY(window.view.stepsThrough(ChangeClass::Comments));
    }

    void aChangeIsASentence()
    {
        auto document = std::make_shared<DiffDocument>(
            *documentFrom(u" def total(cart):\n     start\n     middle\n~    a|    b\n+    c\n     end\n"_s));
        document->hunks[0].kind = ChangeClass::Rename;
        const ViewRows rows = sideBySideRows(*document);
        QCOMPARE(changeSentence(*document, rows, 0),
                 u"Change 1 of 1, line 4 removed, lines 4–5 added, in def total(cart), rename"_s);
    }

    void aClickOnALabelAsksForTheTwoPlaces()
    {
        Window window(movingDocument());
        QSignalSpy asked(&window.view, &DiffView::moveCompareRequested);
        window.view.verticalScrollBar()->setValue(0);
        const QRect pane = window.view.paneRect(Before);
        QTest::mouseClick(window.view.viewport(), Qt::LeftButton, {},
                          QPoint(pane.right() - 20, window.view.pointOf(Before, {0, 0}).y()));
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.first().first().value<MovedBlock>().lines[After], (LineRange{5, 3}));
    }

    void theNumbersTellWhatAChangeAmountsTo()
    {
        auto document = std::make_shared<DiffDocument>(*documentFrom(u" a\n~# one|# two\n b\n"_s));
        document->hunks[0].kind = ChangeClass::Comments;
        Window window(document);
        const QPoint point(window.view.paneRect(After).left() + 10, window.view.pointOf(After, {1, 0}).y());
        QHelpEvent help(QEvent::ToolTip, point, window.view.viewport()->mapToGlobal(point));
        QCoreApplication::sendEvent(window.view.viewport(), &help);
        QTRY_COMPARE(QToolTip::text(), u"Change 1 of 1, line 2 removed, line 2 added, comments\nOnly comments differ."_s);
    }

    void movedLinesHaveAGroundOfTheirOwn()
    {
        Window window(movingDocument(67));
        window.view.setContext(FoldModel::everything);
        const QImage image = window.view.viewport()->grab().toImage();
        const auto groundAt = [&](Side side, qint32 line) {
            const QPoint point = window.view.pointOf(side, {line, 0});
            return image.pixelColor(point.x() + 200, point.y());
        };
        QCOMPARE(groundAt(Before, 0), lightColors().movedLine);
        QCOMPARE(groundAt(After, 5), lightColors().movedLine);
        // The line edited on its way is an edit.
        QCOMPARE(groundAt(After, 6), lightColors().addedLine);
        QCOMPARE(groundAt(After, 9), lightColors().addedLine);
    }
};

QTEST_MAIN(DiffMovesTest)
#include "tst_diffmoves.moc"
