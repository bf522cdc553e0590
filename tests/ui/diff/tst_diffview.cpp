// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diff/document.h"
#include "tests/ui/diff/sampledocuments.h"
#include "ui/common/actions.h"
#include "ui/common/theme.h"
#include "ui/diff/diffview.h"
#include "ui/diff/findbar.h"
#include "ui/diff/noticebar.h"

#include <QAccessible>
#include <QClipboard>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRandomGenerator>
#include <QScreen>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace strata;

namespace {

// 200 equal lines with changes at lines 51, 101 (added only on the right) and 151.
std::shared_ptr<const DiffDocument> longDocument()
{
    QString rows;
    for (int line = 1; line <= 200; ++line) {
        if (line == 51)
            rows += u"~old ⟨one⟩ and ⟨two⟩|new ⟨uno⟩ and ⟨due⟩\n"_s;
        else if (line == 101)
            rows += u"+only right\n"_s;
        else if (line == 151)
            rows += u"-only left\n"_s;
        else
            rows += u" line %1\n"_s.arg(line);
    }
    return documentFrom(rows);
}

struct Window
{
    explicit Window(const std::shared_ptr<const DiffDocument> &document, QSize size = {900, 500}) : actions(&view)
    {
        view.resize(size);
        view.registerActions(actions);
        view.show();
        view.activateWindow();
        view.setFocus();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        view.setDocument(document);
    }

    QString countText() const
    {
        for (QLabel *label : view.findChild<FindBar *>()->findChildren<QLabel *>())
            return label->text();
        return {};
    }

    DiffView view;
    Actions actions;
};

TextPosition caretOf(const DiffView &view) { return view.selection().caret; }

} // namespace

class DiffViewTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { applyTheme(*qApp, ThemeChoice::Light); }

    void aNewDocumentStandsOnItsFirstChange()
    {
        Window window(nullptr);
        QSignalSpy counts(&window.view, &DiffView::changeCountChanged);
        QSignalSpy currents(&window.view, &DiffView::currentChangeChanged);
        window.view.setDocument(longDocument());
        QCOMPARE(counts.last().first().toInt(), 3);
        QCOMPARE(currents.last(), (QVariantList{0, 3}));
        QCOMPARE(caretOf(window.view), (TextPosition{50, 0}));
    }

    void changesAreVisitedByKeyboard()
    {
        Window window(longDocument());
        QTest::keyClick(&window.view, Qt::Key_N);
        QCOMPARE(window.view.currentChange(), 1);
        QCOMPARE(caretOf(window.view), (TextPosition{100, 0}));
        QTest::keyClick(&window.view, Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(window.view.currentChange(), 2);
        QCOMPARE(window.view.activeSide(), Before);
        QTest::keyClick(&window.view, Qt::Key_F7, Qt::ShiftModifier);
        QCOMPARE(window.view.currentChange(), 1);
        QTest::keyClick(&window.view, Qt::Key_P);
        QCOMPARE(window.view.currentChange(), 0);
        QTest::keyClick(&window.view, Qt::Key_End, Qt::AltModifier);
        QCOMPARE(window.view.currentChange(), 2);
        QTest::keyClick(&window.view, Qt::Key_Home, Qt::AltModifier);
        QCOMPARE(window.view.currentChange(), 0);
    }

    void theNextFileNeedsASecondPress()
    {
        Window window(longDocument());
        window.view.setNeighbourFiles(u"a.py"_s, u"z.py"_s);
        QSignalSpy next(&window.view, &DiffView::nextFileRequested);
        QSignalSpy previous(&window.view, &DiffView::previousFileRequested);
        window.view.lastChange();
        window.view.nextChange();
        QCOMPARE(next.size(), 0);
        window.view.nextChange();
        QCOMPARE(next.size(), 1);
        // Moving in between takes the first press back.
        window.view.nextChange();
        QTest::keyClick(&window.view, Qt::Key_Home);
        window.view.nextChange();
        QCOMPARE(next.size(), 1);
        window.view.firstChange();
        window.view.previousChange();
        window.view.previousChange();
        QCOMPARE(previous.size(), 1);
    }

    void withoutANextFileNothingIsAsked()
    {
        Window window(longDocument());
        QSignalSpy next(&window.view, &DiffView::nextFileRequested);
        window.view.lastChange();
        for (int press = 0; press < 3; ++press)
            window.view.nextChange();
        QCOMPARE(next.size(), 0);
    }

    void theCaretMovesLikeInText()
    {
        Window window(documentFrom(u" one\n-gone\n two words\n~x|y\n"_s));
        window.view.setSelection({.side = After, .anchor = {0, 0}, .caret = {0, 0}});
        QTest::keyClick(&window.view, Qt::Key_End);
        QCOMPARE(caretOf(window.view), (TextPosition{0, 3}));
        QTest::keyClick(&window.view, Qt::Key_Right);
        QCOMPARE(caretOf(window.view), (TextPosition{1, 0}));
        QTest::keyClick(&window.view, Qt::Key_Right, Qt::ControlModifier);
        QCOMPARE(caretOf(window.view), (TextPosition{1, 4}));
        // Up steps over the filler row.
        QTest::keyClick(&window.view, Qt::Key_Up);
        QCOMPARE(caretOf(window.view), (TextPosition{0, 3}));
        QTest::keyClick(&window.view, Qt::Key_Down);
        QCOMPARE(caretOf(window.view), (TextPosition{1, 4}));
        QTest::keyClick(&window.view, Qt::Key_F6);
        QCOMPARE(window.view.activeSide(), Before);
        QCOMPARE(caretOf(window.view), (TextPosition{2, 0}));
        QTest::keyClick(&window.view, Qt::Key_Up);
        QCOMPARE(caretOf(window.view), (TextPosition{1, 0}));
        QTest::keyClick(&window.view, Qt::Key_End, Qt::ControlModifier);
        QCOMPARE(caretOf(window.view), (TextPosition{3, 1}));
    }

    void copiedTextIsCleanAndOfOneSide()
    {
        Window window(documentFrom(u" one\n~left|right\n+more\n end\n"_s));
        QTest::keyClick(&window.view, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(&window.view, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"one\nright\nmore\nend"_s);
        window.view.setSelection({.side = Before, .anchor = {0, 1}, .caret = {1, 2}});
        window.view.copySelection();
        QCOMPARE(QGuiApplication::clipboard()->text(), u"ne\nle"_s);
        window.view.copyLocation();
        QCOMPARE(QGuiApplication::clipboard()->text(), u"app/sample.py:2"_s);
        QTest::keyClick(&window.view, Qt::Key_Home);
        window.view.copySelection();
        QCOMPARE(QGuiApplication::clipboard()->text(), u"left\n"_s);
    }

    void theMouseSelectsOnOneSideOnly()
    {
        Window window(documentFrom(u" alpha beta\n~left|right\n gamma\n"_s));
        DiffView &view = window.view;
        QWidget *viewport = view.viewport();
        QTest::mousePress(viewport, Qt::LeftButton, {}, view.pointOf(After, {0, 6}));
        QTest::mouseMove(viewport, view.pointOf(After, {2, 3}));
        QCOMPARE(view.selectedText(), u"beta\nright\ngam"_s);
        // Dragging over the other pane stays on this side.
        QTest::mouseMove(viewport, view.pointOf(Before, {1, 2}));
        QCOMPARE(view.activeSide(), After);
        QTest::mouseRelease(viewport, Qt::LeftButton, {}, view.pointOf(After, {2, 3}));
        QTest::mouseDClick(viewport, Qt::LeftButton, {}, view.pointOf(Before, {0, 7}));
        QCOMPARE(view.activeSide(), Before);
        QCOMPARE(view.selectedText(), u"beta"_s);
        QTest::mouseClick(viewport, Qt::LeftButton, Qt::ShiftModifier, view.pointOf(Before, {2, 5}));
        QCOMPARE(view.selectedText(), u"beta\nleft\ngamma"_s);
    }

    void aClickOnAFoldOpensIt()
    {
        Window window(longDocument());
        DiffView &view = window.view;
        QCOMPARE(view.folds().folds().size(), 4);
        view.verticalScrollBar()->setValue(0);
        const QPoint fold(view.paneRect(Before).left() + 200, 10);
        QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, fold);
        QCOMPARE(view.folds().folds().size(), 3);
        QTest::keyClick(&view, Qt::Key_D, Qt::ControlModifier);
        QCOMPARE(view.context(), 10);
        QTest::keyClick(&view, Qt::Key_D, Qt::ControlModifier);
        QVERIFY(view.folds().folds().isEmpty());
    }

    void openingLinesKeepsThePlace()
    {
        Window window(longDocument(), {900, 200});
        DiffView &view = window.view;
        view.lastChange();
        const int y = view.pointOf(view.activeSide(), caretOf(view)).y();
        QTest::keyClick(&view, Qt::Key_E);
        QCOMPARE(view.pointOf(view.activeSide(), caretOf(view)).y(), y);
        view.expandAll();
        QVERIFY(view.folds().folds().isEmpty());
        QCOMPARE(view.pointOf(view.activeSide(), caretOf(view)).y(), y);
    }

    void goingToALineOpensFolds()
    {
        Window window(longDocument());
        DiffView &view = window.view;
        QVERIFY(view.goTo(u"L120"_s));
        QCOMPARE(view.activeSide(), Before);
        QCOMPARE(caretOf(view), (TextPosition{119, 0}));
        QCOMPARE(view.folds().foldOf(view.caretRow()), -1);
        const int y = view.pointOf(Before, caretOf(view)).y();
        QVERIFY(y > 0 && y < view.viewport()->height());
        QVERIFY(view.goTo(u"R5"_s));
        QCOMPARE(view.activeSide(), After);
        QVERIFY(view.goTo(u"%50"_s));
        QVERIFY(!view.goTo(u"L5000"_s));
        QVERIFY(!view.goTo(u"nonsense"_s));
        QTest::keyClick(&view, Qt::Key_G, Qt::ControlModifier);
        QTest::keyClicks(qApp->focusWidget(), u"77"_s);
        QTest::keyClick(qApp->focusWidget(), Qt::Key_Return);
        QCOMPARE(caretOf(view).line, 76);
        QVERIFY(view.hasFocus());
    }

    void findingOpensFoldsAndCounts()
    {
        Window window(longDocument());
        DiffView &view = window.view;
        QTest::keyClick(&view, Qt::Key_F, Qt::ControlModifier);
        auto *bar = view.findChild<FindBar *>();
        QVERIFY(bar->isVisible());
        QTest::keyClicks(qApp->focusWidget(), u"line 17"_s);
        QTRY_COMPARE(window.countText(), u"2 of 11"_s);
        QTRY_COMPARE(view.selectedText(), u"line 17"_s);
        QCOMPARE(view.folds().foldOf(view.caretRow()), -1);
        QTest::keyClick(qApp->focusWidget(), Qt::Key_Return);
        QCOMPARE(window.countText(), u"3 of 11"_s);
        for (int press = 0; press < 3; ++press)
            QTest::keyClick(qApp->focusWidget(), Qt::Key_Return, Qt::ShiftModifier);
        QCOMPARE(window.countText(), u"11 of 11"_s);
        QTest::keyClick(qApp->focusWidget(), Qt::Key_Escape);
        QVERIFY(!bar->isVisible());
        QVERIFY(view.hasFocus());
    }

    void differencesInsideLinesAreVisited()
    {
        Window window(longDocument());
        QTest::keyClick(&window.view, Qt::Key_F4);
        QCOMPARE(window.view.selectedText(), u"uno"_s);
        QTest::keyClick(&window.view, Qt::Key_F4);
        QCOMPARE(window.view.selectedText(), u"due"_s);
        QTest::keyClick(&window.view, Qt::Key_F4, Qt::ShiftModifier);
        QCOMPARE(window.view.selectedText(), u"uno"_s);
    }

    void bothSidesStandLevelInEveryMode()
    {
        const QString word = u"verylongword "_s.repeated(30);
        Window window(documentFrom(u" a\n~%1|short\n b\n"_s.arg(word)));
        DiffView &view = window.view;
        QCOMPARE(view.pointOf(Before, {2, 0}).y(), view.pointOf(After, {2, 0}).y());
        view.setWordWrap(true);
        QVERIFY(view.layout().rowHeight(1) >= 4 * view.layout().lineHeight());
        QCOMPARE(view.pointOf(Before, {2, 0}).y(), view.pointOf(After, {2, 0}).y());
        view.resize(600, 500);
        QCOMPARE(view.pointOf(Before, {2, 0}).y(), view.pointOf(After, {2, 0}).y());
        view.setZoom(4);
        QCOMPARE(view.pointOf(Before, {2, 0}).y(), view.pointOf(After, {2, 0}).y());
    }

    void theCaretWalksThroughWrappedLines()
    {
        Window window(documentFrom(u" "_s + u"abcdefghi "_s.repeated(40) + u"\n end\n"_s));
        DiffView &view = window.view;
        view.setWordWrap(true);
        view.setSelection({.side = After, .anchor = {0, 0}, .caret = {0, 0}});
        const int lines = view.layout().rowHeight(0) / view.layout().lineHeight();
        QVERIFY(lines > 3);
        for (int press = 1; press < lines; ++press) {
            QTest::keyClick(&view, Qt::Key_Down);
            QCOMPARE(caretOf(view).line, 0);
        }
        QTest::keyClick(&view, Qt::Key_Down);
        QCOMPARE(caretOf(view), (TextPosition{1, 0}));
    }

    void sidewaysScrollingIsSharedUntilUnlocked()
    {
        Window window(documentFrom(u" %1\n~a|b\n"_s.arg(QString(300, u'x'))));
        DiffView &view = window.view;
        view.setSelection({.side = After, .anchor = {0, 300}, .caret = {0, 300}});
        const int left = view.pointOf(Before, {0, 300}).x() - view.paneRect(Before).left();
        const int right = view.pointOf(After, {0, 300}).x() - view.paneRect(After).left();
        QCOMPARE(left, right);
        view.setScrollLocked(false);
        view.setSelection({.side = After, .anchor = {0, 0}, .caret = {0, 0}});
        QVERIFY(view.pointOf(Before, {0, 0}).x() < view.paneRect(Before).left());
        QVERIFY(view.pointOf(After, {0, 0}).x() > view.paneRect(After).left());
    }

    void oneColumnShowsAndCopiesTheSame()
    {
        Window window(documentFrom(u" a\n~left|right\n b\n"_s));
        DiffView &view = window.view;
        view.setMode(DiffView::Mode::Unified);
        QCOMPARE(view.rows().rows.size(), 4);
        QVERIFY(view.pointOf(Before, {1, 0}).y() < view.pointOf(After, {1, 0}).y());
        view.selectSide();
        QCOMPARE(view.selectedText(), u"a\nright\nb"_s);
        QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, view.pointOf(Before, {1, 2}));
        QCOMPARE(view.activeSide(), Before);
        QCOMPARE(caretOf(view), (TextPosition{1, 2}));
    }

    void theMiddleCanBeDragged()
    {
        Window window(longDocument());
        DiffView &view = window.view;
        const int before = view.paneRect(Before).width();
        const QPoint middle(view.paneRect(Before).right() + 10, 100);
        QTest::mousePress(view.viewport(), Qt::LeftButton, {}, middle);
        QTest::mouseMove(view.viewport(), middle + QPoint(120, 0));
        QTest::mouseRelease(view.viewport(), Qt::LeftButton, {}, middle + QPoint(120, 0));
        QVERIFY(view.paneRect(Before).width() > before + 100);
    }

    void theSameFileAgainKeepsThePlace()
    {
        Window window(longDocument());
        window.view.goTo(u"R150"_s);
        const int y = window.view.pointOf(After, caretOf(window.view)).y();
        window.view.setDocument(longDocument());
        QCOMPARE(caretOf(window.view), (TextPosition{149, 0}));
        QCOMPARE(window.view.pointOf(After, caretOf(window.view)).y(), y);
    }

    void addedFilesShowFillerOnTheLeft()
    {
        auto document = std::make_shared<DiffDocument>(*documentFrom(u"+one\n+two\n"_s));
        document->file[Before].reset();
        Window window(document);
        QCOMPARE(window.view.changeCount(), 1);
        QTest::keyClick(&window.view, Qt::Key_F6);
        QCOMPARE(window.view.activeSide(), After);
    }

    void everyStateIsExplained()
    {
        Window window(documentFrom(u" a\n"_s));
        auto *bar = window.view.findChild<NoticeBar *>();
        QVERIFY(bar->isVisible());
        QVERIFY(bar->text().contains(u"byte for byte"));
        auto binary = std::make_shared<DiffDocument>();
        binary->state = DiffDocument::State::Binary;
        binary->file = {FileEntry{.path = u"a.bin"_s, .size = 4}, FileEntry{.path = u"a.bin"_s, .size = 4}};
        binary->head = {QByteArray("\0abc", 4), QByteArray("\0axc", 4)};
        window.view.setDocument(binary);
        QVERIFY2(bar->text().contains(u"first difference is at byte 2"), qPrintable(bar->text()));
        QCOMPARE(window.view.changeCount(), 1);
        window.view.setDocument(longDocument());
        QVERIFY(!bar->isVisible());
        window.view.setDocument(nullptr);
        QCOMPARE(window.view.changeCount(), 0);
        QTest::keyClick(&window.view, Qt::Key_Down);
        QTest::keyClick(&window.view, Qt::Key_N);
        QTest::keyClick(&window.view, Qt::Key_A, Qt::ControlModifier);
        window.view.grab();
    }

    void whatMovesAlongLooksLikeWhatIsPaintedAnew()
    {
        Window window(longDocument(), {900, 300});
        DiffView &view = window.view;
        view.expandAll();
        view.selectSide();
        for (int distance : {3, 40, -17, 120, 250, -90, 1000, -5, 5}) {
            view.verticalScrollBar()->setValue(view.verticalScrollBar()->value() + distance);
            QTest::qWait(30);
            const QImage onScreen = view.screen()->grabWindow(view.winId()).toImage().convertToFormat(QImage::Format_RGB32);
            const QImage anew = view.grab().toImage().convertToFormat(QImage::Format_RGB32);
            QCOMPARE(onScreen.size(), anew.size());
            QVERIFY2(onScreen == anew, qPrintable(u"after %1 pixels"_s.arg(distance)));
        }
    }

    void whatAPersonChoseIsFoundAgain()
    {
        Window first(longDocument());
        first.view.setMode(DiffView::Mode::Unified);
        first.view.setContext(10);
        first.view.setZoom(3);
        first.view.setOverviewVisible(false);
        Window second(longDocument());
        second.view.restoreState(first.view.saveState());
        QCOMPARE(second.view.saveState(), first.view.saveState());
        QCOMPARE(second.view.context(), 10);
        second.view.restoreState({});
        QCOMPARE(second.view.mode(), DiffView::Mode::SideBySide);
        QVERIFY(second.view.isOverviewVisible());
    }

    void screenReadersReadTheActiveSide()
    {
        Window window(documentFrom(u" one\n~left|right\n+more\n"_s));
        QAccessibleInterface *reader = QAccessible::queryAccessibleInterface(&window.view);
        QVERIFY(reader);
        QAccessibleTextInterface *text = reader->textInterface();
        QVERIFY(text);
        QVERIFY(reader->state().readOnly);
        QCOMPARE(text->text(0, text->characterCount()), u"one\nright\nmore\n"_s);
        QCOMPARE(text->cursorPosition(), 4);
        QCOMPARE(reader->text(QAccessible::Value), u"Line 2, changed: right"_s);
        text->setSelection(0, 5, 9);
        QCOMPARE(window.view.selectedText(), u"ight"_s);
        QCOMPARE(text->offsetAtPoint(text->characterRect(6).center()), 6);
        QTest::keyClick(&window.view, Qt::Key_F6);
        QCOMPARE(text->text(4, 8), u"left"_s);
    }

    // Real comparisons of random texts, random keys and clicks: whatever is done, the sides stand level and nothing breaks.
    void anyComparisonSurvivesRandomUse_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 12; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }
    void anyComparisonSurvivesRandomUse()
    {
        QFETCH(const quint32, seed);
        QRandomGenerator random(seed);
        const auto randomText = [&random](const QStringList &lines) {
            QString text;
            for (const QString &line : lines) {
                const int dice = random.bounded(12);
                if (dice == 0)
                    continue;
                text += dice == 1 ? line.toUpper() : dice == 2 ? line + u" #\t日本語 👍🏽"_s : line;
                text += random.bounded(30) == 0 ? u"\r\n"_s : u"\n"_s;
                if (dice == 3)
                    text += u"inserted %1\n"_s.arg(random.bounded(100));
            }
            return text.toUtf8();
        };
        QStringList lines;
        for (int i = random.bounded(300); i > 0; --i)
            lines.append(u"    "_s.repeated(random.bounded(4)) + u"word%1 "_s.arg(random.bounded(40)).repeated(random.bounded(20)));
        const std::array<QByteArray, 2> content{randomText(lines), randomText(lines)};
        const std::array<std::optional<FileEntry>, 2> file{FileEntry{.path = u"a.py"_s}, FileEntry{.path = u"a.py"_s}};
        const auto made = makeDiffDocument(content, file, {}, {});
        QVERIFY(made);
        const auto document = std::make_shared<const DiffDocument>(*made);
        Window window(document, {700, 400});
        DiffView &view = window.view;
        static constexpr Qt::Key keys[]{Qt::Key_Down, Qt::Key_Up, Qt::Key_Left, Qt::Key_Right,    Qt::Key_Home,
                                        Qt::Key_End,  Qt::Key_N,  Qt::Key_P,    Qt::Key_E,        Qt::Key_F4,
                                        Qt::Key_F6,   Qt::Key_F7, Qt::Key_F9,   Qt::Key_PageDown, Qt::Key_PageUp};
        static constexpr Qt::KeyboardModifier modifiers[]{Qt::NoModifier, Qt::ShiftModifier, Qt::ControlModifier};
        for (int step = 0; step < 150; ++step) {
            const QPoint point(random.bounded(view.viewport()->width()), random.bounded(view.viewport()->height()));
            switch (random.bounded(8)) {
            case 0: QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, point); break;
            case 1: QTest::mouseDClick(view.viewport(), Qt::LeftButton, {}, point); break;
            case 2: view.setWordWrap(random.bounded(2)); break;
            case 3: view.setMode(random.bounded(3) ? DiffView::Mode::SideBySide : DiffView::Mode::Unified); break;
            case 4: view.cycleContext(); break;
            case 5: view.goTo(u"%%1"_s.arg(random.bounded(101))); break;
            default: QTest::keyClick(&view, keys[random.bounded(int(std::size(keys)))], modifiers[random.bounded(3)]);
            }
            if (step % 10 == 0)
                view.grab();
            if (!view.hasRows())
                continue;
            QCOMPARE(clamped(document->sides[view.activeSide()], caretOf(view)), caretOf(view));
            QVERIFY(view.caretRow() >= 0);
            qint64 y = 0;
            for (RowLayout::Item item = view.layout().itemAt(0); item.index >= 0; item = view.layout().next(item)) {
                QCOMPARE(item.top, y);
                y = item.bottom();
            }
        }
        view.selectSide();
        const TextSide &side = document->sides[view.activeSide()];
        QCOMPARE(view.selectedText().count(u'\n'), std::max(0, side.lineCount() - 1));
    }

    void fastModeIsSaidAndCanBeLeft()
    {
        Window window(documentFrom(u"~⟨%1⟩|b\n"_s.arg(QString(25'000, u'x'))));
        auto *bar = window.view.findChild<NoticeBar *>();
        QVERIFY(bar->text().contains(u"large file"));
        QTest::mouseClick(bar->findChild<QPushButton *>(), Qt::LeftButton);
        QVERIFY(!bar->isVisible());
    }

    // The pictures to hold beside the design; that they are not empty is what can be checked without eyes.
    void picturesAreDrawn_data()
    {
        QTest::addColumn<ThemeChoice>("theme");
        QTest::newRow("light") << ThemeChoice::Light;
        QTest::newRow("dark") << ThemeChoice::Dark;
    }
    void picturesAreDrawn()
    {
        QFETCH(const ThemeChoice, theme);
        applyTheme(*qApp, theme);
        Window window(checkoutDocument(), {631, 706});
        DiffView &view = window.view;
        view.clearFocus();
        // Colours arrive from their own thread.
        const QColor keyword = syntaxColor(SyntaxStyle::Keyword, theme == ThemeChoice::Dark ? darkColors() : lightColors());
        const auto hasKeyword = [&] {
            const QImage image = view.grab().toImage();
            for (int y = 0; y < image.height(); ++y) {
                for (int x = 0; x < image.width() / 2; ++x) {
                    if (image.pixelColor(x, y) == keyword)
                        return true;
                }
            }
            return false;
        };
        QTRY_VERIFY(hasKeyword());
        const QString folder = u"" STRATA_BIN_DIR "/../pictures"_s;
        QVERIFY(QDir().mkpath(folder));
        const QString name = folder + u"/diff-"_s + QString::fromLatin1(QTest::currentDataTag());
        QVERIFY(view.grab().save(name + u".png"_s));
        view.setFocus();
        view.find();
        QTest::keyClicks(qApp->focusWidget(), u"cart"_s);
        QTRY_VERIFY(window.countText().contains(u" of "));
        QTest::qWait(50);
        QVERIFY(view.grab().save(name + u"-find.png"_s));
        view.setMode(DiffView::Mode::Unified);
        QTest::qWait(100);
        QVERIFY(view.grab().save(name + u"-unified.png"_s));
        view.setMode(DiffView::Mode::SideBySide);
        auto kinds = std::make_shared<DiffDocument>(
            *documentFrom(u" \"\"\"שלום עולם: text that runs the other way\"\"\"\n"
                          " \tif tabs: pass  # 日本語 and 👍🏽 and e\u0301\n"
                          "+added = 1\n+added = 2\n unchanged()\n-removed = 1\n-removed = 2\n unchanged()\n"
                          "=same( 1 )|same(1)\n unchanged()\n~trailing⟨  ⟩|trailing\n"
                          "~evil = \"a⟨\u202e⟩b\"|evil = \"ab\"\n end\n"_s));
        kinds->sides[After].endsWithNewline = false;
        view.setDocument(kinds);
        view.setSelection({.side = After, .anchor = {0, 4}, .caret = {1, 9}});
        QTest::qWait(200);
        QVERIFY(view.grab().save(name + u"-kinds.png"_s));
        view.setDocument(checkoutDocument());
        view.setWordWrap(true);
        QTest::qWait(100);
        QVERIFY(view.grab().save(name + u"-wrapped.png"_s));
        applyTheme(*qApp, ThemeChoice::Light);
    }
};

QTEST_MAIN(DiffViewTest)
#include "tst_diffview.moc"
