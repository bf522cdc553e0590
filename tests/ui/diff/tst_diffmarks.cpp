// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/diff/diffwindow.h"
#include "tests/ui/diff/sampledocuments.h"
#include "ui/common/theme.h"
#include "ui/diff/alignments.h"
#include "ui/diff/bookmarks.h"

#include <QClipboard>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace strata;

namespace {

QString numbered(int lines, const QString &first = {})
{
    QString rows = first;
    for (int line = 1; line <= lines; ++line)
        rows += line == 50 ? u"~old|new\n"_s : u" line %1\n"_s.arg(line);
    return rows;
}

using Window = DiffWindow;

} // namespace

class DiffMarksTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { applyTheme(*qApp, ThemeChoice::Light); }

    void bookmarksAreSetVisitedAndTakenAway()
    {
        Window window(documentFrom(numbered(100)));
        for (const QString &place : {u"R10"_s, u"R80"_s, u"L30"_s}) {
            QVERIFY(window.view.goTo(place));
            window.press(Qt::Key_F2, Qt::ControlModifier);
        }
        QCOMPARE(window.view.bookmarkedLines(After), (QList<qint32>{9, 79}));
        QCOMPARE(window.view.bookmarkedLines(Before), (QList<qint32>{29}));
        window.press(Qt::Key_F2);
        QCOMPARE(window.view.selection().caret.line, 79);
        QCOMPARE(window.view.activeSide(), After);
        window.press(Qt::Key_F2); // past the last comes the first
        QCOMPARE(window.view.selection().caret.line, 9);
        window.press(Qt::Key_F2, Qt::ShiftModifier);
        QCOMPARE(window.view.selection().caret.line, 79);
        window.press(Qt::Key_F2, Qt::ControlModifier);
        QCOMPARE(window.view.bookmarkedLines(After), (QList<qint32>{9}));
        window.view.clearBookmarks();
        QVERIFY(window.view.bookmarkedLines(After).isEmpty());
        QVERIFY(window.view.bookmarkedLines(Before).isEmpty());
    }

    void bookmarksFollowTheirLineAndStayWithTheirFile()
    {
        Window window(documentFrom(numbered(100)));
        QVERIFY(window.view.goTo(u"R80"_s));
        window.press(Qt::Key_F2, Qt::ControlModifier);
        window.view.setDocument(documentFrom(numbered(100, u"+one more\n+and another\n"_s)));
        QCOMPARE(window.view.bookmarkedLines(After), (QList<qint32>{81}));
        window.view.setDocument(documentFrom(numbered(100), u"other.py"_s));
        QVERIFY(window.view.bookmarkedLines(After).isEmpty());
        Window later(documentFrom(numbered(100)));
        later.view.restoreState(window.view.saveState());
        QCOMPARE(later.view.bookmarkedLines(After), (QList<qint32>{79}));
    }

    void theOldestBookmarksAreForgotten()
    {
        const auto document = documentFrom(numbered(20));
        Bookmarks marks;
        for (qsizetype i = 0; i < Bookmarks::most + 5; ++i)
            marks.toggle(u"%1.py"_s.arg(i), After, document->sides[After], 3);
        QCOMPARE(marks.size(), Bookmarks::most);
        QVERIFY(marks.linesIn(u"0.py"_s, After, document->sides[After]).isEmpty());
        QCOMPARE(marks.linesIn(u"1004.py"_s, After, document->sides[After]), (QList<qint32>{3}));
    }

    void twoPressesAlignTwoLines()
    {
        Window window(documentFrom(numbered(100)));
        QSignalSpy changed(&window.view, &DiffView::alignmentsChanged);
        QVERIFY(window.view.goTo(u"L20"_s));
        window.press(Qt::Key_S, Qt::AltModifier);
        QCOMPARE(changed.size(), 0);
        QVERIFY(window.view.alignments().isMarked(Before, 19));
        QVERIFY(window.view.goTo(u"R25"_s));
        window.press(Qt::Key_S, Qt::AltModifier);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed.last().first().value<QList<Alignments::Pair>>(), (QList<Alignments::Pair>{{19, 24}}));
        // The page compares again with them: the marks stay; another file begins without.
        window.view.setDocument(documentFrom(numbered(100)));
        QVERIFY(window.view.alignments().isMarked(After, 24));
        window.press(Qt::Key_S, Qt::AltModifier);
        QCOMPARE(changed.last().first().value<QList<Alignments::Pair>>(), QList<Alignments::Pair>());
        window.view.setAlignments({{3, 4}});
        window.press(Qt::Key_S, Qt::AltModifier | Qt::ShiftModifier);
        QVERIFY(window.view.alignments().pairs().isEmpty());
        window.view.setAlignments({{3, 4}});
        window.view.setDocument(documentFrom(numbered(100), u"other.py"_s));
        QVERIFY(window.view.alignments().pairs().isEmpty());
    }

    void alignedLinesNeverCross()
    {
        Alignments marks;
        const auto pair = [&](qint32 before, qint32 after) {
            marks.mark(Before, before);
            return marks.mark(After, after);
        };
        QCOMPARE(pair(10, 12), Alignments::Step::Paired);
        QCOMPARE(pair(20, 30), Alignments::Step::Paired);
        QCOMPARE(marks.pairs(), (QList<Alignments::Pair>{{10, 12}, {20, 30}}));
        pair(5, 20); // crosses the first
        QCOMPARE(marks.pairs(), (QList<Alignments::Pair>{{5, 20}, {20, 30}}));
        QCOMPARE(marks.mark(After, 30), Alignments::Step::Unpaired);
        QCOMPARE(marks.mark(Before, 7), Alignments::Step::Waiting);
        QCOMPARE(marks.mark(Before, 8), Alignments::Step::Waiting);
        QCOMPARE(marks.mark(Before, 8), Alignments::Step::Withdrawn);
    }

    void linesGoAsMarkdownAndAsLinks()
    {
        Window window(documentFrom(u" one\n two ``` three\n four\n"_s, u"app/my file.py"_s));
        window.view.setSelection({.side = After, .anchor = {0, 0}, .caret = {2, 0}});
        window.view.copyAsFence();
        QCOMPARE(QGuiApplication::clipboard()->text(), u"````\none\ntwo ``` three\n````\n"_s);
        QGuiApplication::clipboard()->setText(u"before"_s);
        window.view.copyLink();
        QCOMPARE(QGuiApplication::clipboard()->text(), u"before"_s);
        window.view.setLinkPrefixes({u"strata://shop/v6/"_s, u"strata://shop/v7/"_s});
        window.view.copyLink();
        QCOMPARE(QGuiApplication::clipboard()->text(), u"strata://shop/v7/app/my%20file.py#L1-L2"_s);
        window.view.goTo(u"L3"_s);
        window.view.copyLink();
        QCOMPARE(QGuiApplication::clipboard()->text(), u"strata://shop/v6/app/my%20file.py#L3"_s);
    }

    void aPatchIsAskedForTheChangesThatAreSelected()
    {
        Window window(documentFrom(u" a\n~1|2\n b\n+3\n c\n-4\n"_s));
        QSignalSpy asked(&window.view, &DiffView::copyPatchRequested);
        window.view.goTo(u"R4"_s);
        window.view.copyAsPatch();
        QCOMPARE(asked.last().first().value<QList<LineRanges>>(), (QList<LineRanges>{{LineRange{3, 0}, LineRange{3, 1}}}));
        window.view.setSelection({.side = After, .anchor = {0, 0}, .caret = {4, 0}});
        window.view.copyAsPatch();
        QCOMPARE(asked.last().first().value<QList<LineRanges>>().size(), 2);
    }

    void anotherFileIsAskedForByItsName()
    {
        Window window(documentFrom(numbered(100)));
        QSignalSpy asked(&window.view, &DiffView::lineRequested);
        QVERIFY(window.view.goTo(u"sample.py:40"_s));
        QCOMPARE(window.view.selection().caret.line, 39);
        QVERIFY(window.view.goTo(u"src/util.ts:7"_s));
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.first().first().value<LineAddress>(), (LineAddress{.path = u"src/util.ts"_s, .side = After, .line = 6}));
        QVERIFY(!window.view.goTo(u"sample.py:4000"_s));
    }

    void contextIsRememberedForAllAndForAnExtension()
    {
        Window window(documentFrom(numbered(100)));
        window.view.setContext(10);
        window.view.setDocument(documentFrom(numbered(100), u"a.md"_s));
        QCOMPARE(window.view.context(), 10);
        window.view.setContextForExtension(0);
        QCOMPARE(window.view.context(), 0);
        window.press(Qt::Key_D, Qt::ControlModifier);
        QCOMPARE(window.view.context(), 3);
        window.view.setDocument(documentFrom(numbered(100)));
        QCOMPARE(window.view.context(), 10);
        Window later(documentFrom(numbered(100), u"b.md"_s));
        later.view.restoreState(window.view.saveState());
        QCOMPARE(later.view.context(), 3);
        later.view.setContextForExtension({});
        QCOMPARE(later.view.context(), 10);
    }

    void narrowWindowsRememberTheirOwnMode()
    {
        Window window(documentFrom(numbered(100)));
        QCOMPARE(window.view.mode(), DiffView::Mode::SideBySide);
        window.view.resize(700, 500);
        QCOMPARE(window.view.mode(), DiffView::Mode::Unified);
        window.view.setMode(DiffView::Mode::SideBySide);
        window.view.resize(950, 500);
        window.view.setMode(DiffView::Mode::Unified);
        window.view.resize(700, 500);
        QCOMPARE(window.view.mode(), DiffView::Mode::SideBySide);
        window.view.resize(950, 500);
        QCOMPARE(window.view.mode(), DiffView::Mode::Unified);
    }

    void aFoldBarOpensTwentyLinesUpOrDownOrAll()
    {
        Window window(documentFrom(numbered(100)));
        DiffView &view = window.view;
        QCOMPARE(view.folds().folds(), (QList<RowRange>{{0, 46}, {53, 47}}));
        // The first fold has nothing above it: its parts are "↑ 20" and "all".
        view.goTo(u"R47"_s);
        const auto click = [&](int fold, int fromRight) {
            const RowLayout::Item item = view.layout().itemOfFold(fold);
            const int y = view.pointOf(After, {46, 0}).y() + int(item.top - view.layout().itemOfRow(46).top);
            QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, QPoint(view.paneRect(After).right() - fromRight, y));
        };
        const int y = view.pointOf(After, {46, 0}).y();
        click(0, 50);
        QCOMPARE(view.folds().folds().first(), (RowRange{0, 26}));
        QVERIFY(view.pointOf(After, {46, 0}).y() >= y);
        click(0, 12);
        QCOMPARE(view.folds().folds(), (QList<RowRange>{{53, 47}}));
        QCOMPARE(view.selection().caret.line, 46);
    }
};

QTEST_MAIN(DiffMarksTest)
#include "tst_diffmarks.moc"
