// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diff/threeway.h"
#include "ui/common/actions.h"
#include "ui/common/theme.h"
#include "ui/diff/diffview.h"
#include "ui/diff/threewayview.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QMainWindow>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace strata;

namespace {

QByteArray numbered(int from, int to)
{
    QByteArray text;
    for (int i = from; i <= to; ++i)
        text += "line " + QByteArray::number(i) + '\n';
    return text;
}

// Changes at lines 20 (left), 40 (conflict), 60 (both alike), 80 (right), 100 (conflict of white space).
std::shared_ptr<const ThreeWayDocument> sample()
{
    std::array<QByteArray, 3> texts;
    const auto add = [&texts](const QByteArray &left, const QByteArray &base, const QByteArray &right) {
        texts[LeftSide] += left;
        texts[BaseSide] += base;
        texts[RightSide] += right;
    };
    const auto addEqual = [&add](int from, int to) { add(numbered(from, to), numbered(from, to), numbered(from, to)); };
    addEqual(1, 19);
    add("total = sum(left)\n", "total = sum(items)\n", "total = sum(items)\n");
    addEqual(21, 39);
    add("if ready and left:\n", "if ready:\n", "if ready or right:\n    more()\n");
    addEqual(41, 59);
    add("both say this\n", "it was that\n", "both say this\n");
    addEqual(61, 79);
    add("return 1\n", "return 1\n", "return 2\n");
    addEqual(81, 99);
    add("  indented by left\n", "indented by\n", "\tindented by left\n");
    addEqual(101, 120);
    const FileEntry file{.path = u"app/sample.py"_s, .type = u"python"_s};
    return std::make_shared<const ThreeWayDocument>(makeThreeWayDocument(texts, {file, file, file}, {}).value());
}

} // namespace

class TestThreeWayView : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        applyTheme(*qApp, ThemeChoice::Light);
        m_window = std::make_unique<QMainWindow>();
        m_actions = std::make_unique<Actions>(m_window.get());
        auto *stack = new QStackedWidget;
        auto *side = new DiffView;
        side->registerActions(*m_actions);
        m_view = new ThreeWayView;
        m_view->registerActions(*m_actions);
        stack->addWidget(side);
        stack->addWidget(m_view);
        stack->setCurrentWidget(m_view);
        m_window->setCentralWidget(stack);
        m_window->resize(1200, 500);
        m_view->setNames({u"v4 – left"_s, u"v2 – parent of v5"_s, u"v5 – right"_s});
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_view->setFocus();
    }

    void cleanup()
    {
        m_actions.reset();
        m_window.reset();
    }

    void theHeaderCountsConflictsAndChanges()
    {
        m_view->setDocument(sample());
        QCOMPARE(m_view->changeCount(), 5);
        QCOMPARE(m_view->conflictCount(), 2);
        QCOMPARE(m_view->summary(), u"2 conflict(s), 5 change(s)"_s);
        QVERIFY(m_view->accessibleDescription().startsWith(m_view->summary()));
        QStringList labels;
        for (const QLabel *label : m_view->findChildren<QLabel *>())
            labels.append(label->text());
        for (const QString &name : {u"v4 – left"_s, u"v2 – parent of v5"_s, u"v5 – right"_s})
            QVERIFY(labels.contains(name));
    }

    void itOpensAtTheFirstConflict()
    {
        m_view->setDocument(sample());
        QCOMPARE(m_view->currentChange(), 1);
        QVERIFY(m_view->viewport()->rect().contains(m_view->pointOf(m_view->activeSide(), m_view->caret())));
    }

    void keysOfTheSideBySideViewMoveHereToo()
    {
        m_view->setDocument(sample());
        QTest::keyClick(m_view, Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(m_view->currentChange(), 2);
        QTest::keyClick(m_view, Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(m_view->currentChange(), 1);
        QTest::keyClick(m_view, Qt::Key_End, Qt::AltModifier);
        QCOMPARE(m_view->currentChange(), 4);
        QTest::keyClick(m_view, Qt::Key_Down, Qt::AltModifier); // no further
        QCOMPARE(m_view->currentChange(), 4);
        // A person's own keys count.
        m_actions->setShortcuts(u"diff.next-change"_s, {Qt::Key_J});
        QTest::keyClick(m_view, Qt::Key_Home, Qt::AltModifier);
        QTest::keyClick(m_view, Qt::Key_J);
        QCOMPARE(m_view->currentChange(), 1);
        m_actions->resetShortcuts(u"diff.next-change"_s);
    }

    void conflictsAreSteppedOver()
    {
        m_view->setDocument(sample());
        QTest::keyClick(m_view, Qt::Key_Home, Qt::AltModifier);
        QCOMPARE(m_view->currentChange(), 0);
        QTest::keyClick(m_view, Qt::Key_Down, Qt::AltModifier | Qt::ShiftModifier);
        QCOMPARE(m_view->currentChange(), 1);
        QTest::keyClick(m_view, Qt::Key_Down, Qt::AltModifier | Qt::ShiftModifier);
        QCOMPARE(m_view->currentChange(), 4);
        QTest::keyClick(m_view, Qt::Key_Up, Qt::AltModifier | Qt::ShiftModifier);
        QCOMPARE(m_view->currentChange(), 1);
    }

    void aSideIsTakenByItsNumber()
    {
        // Also where the window has these keys for its tabs.
        int tabs = 0;
        m_actions->add({.id = u"view.compare"_s, .category = u"View"_s, .text = u"Compare"_s, .shortcuts = {Qt::CTRL | Qt::Key_1}},
                       m_window.get(), [&tabs] { ++tabs; });
        m_view->setDocument(sample());
        QList<std::pair<LineRange, ThreeWaySide>> taken;
        connect(m_view, &ThreeWayView::takeRequested, this,
                [&](const ThreeWayChange &change, ThreeWaySide side) { taken.append({change.lines[BaseSide], side}); });
        QTest::keyClick(m_view, Qt::Key_1, Qt::ControlModifier);
        QTest::keyClick(m_view, Qt::Key_2, Qt::ControlModifier);
        QTest::keyClick(m_view, Qt::Key_3, Qt::ControlModifier);
        const LineRange lines{39, 1};
        QCOMPARE(taken, (QList<std::pair<LineRange, ThreeWaySide>>{{lines, LeftSide}, {lines, BaseSide}, {lines, RightSide}}));
        QCOMPARE(tabs, 0);
    }

    void whatWasTakenIsMarked()
    {
        m_view->setDocument(sample());
        const QImage before = m_view->viewport()->grab().toImage();
        m_view->setTakenSide([](const ThreeWayChange &change) {
            return change.kind == ThreeWayKind::Conflict ? std::optional(LeftSide) : std::nullopt;
        });
        QVERIFY(m_view->viewport()->grab().toImage() != before);
    }

    void panesAreSwitchedAtTheSameHeight()
    {
        m_view->setDocument(sample());
        const int y = m_view->pointOf(m_view->activeSide(), m_view->caret()).y();
        QList<ThreeWaySide> sides;
        for (int i = 0; i < 3; ++i) {
            QTest::keyClick(m_view, Qt::Key_F6);
            sides.append(m_view->activeSide());
            QCOMPARE(m_view->pointOf(m_view->activeSide(), m_view->caret()).y(), y);
        }
        QCOMPARE(sides, (QList<ThreeWaySide>{LeftSide, BaseSide, RightSide}));
    }

    void oneSideIsCopiedClean()
    {
        m_view->setDocument(sample());
        QTest::keyClick(m_view, Qt::Key_Down, Qt::ShiftModifier);
        QTest::keyClick(m_view, Qt::Key_End, Qt::ShiftModifier);
        QTest::keyClick(m_view, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QApplication::clipboard()->text(), u"if ready or right:\n    more()"_s);
        QTest::keyClick(m_view, Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(m_view->selectedText().count(u'\n'), 120);
    }

    void foldsOpen()
    {
        m_view->setDocument(sample());
        const qsizetype folds = m_view->folds().folds().size();
        QCOMPARE(folds, 6);
        QTest::keyClick(m_view, Qt::Key_E);
        QCOMPARE(m_view->folds().folds().size(), folds - 1);
        for (int i = 0; i < 2; ++i)
            QTest::keyClick(m_view, Qt::Key_D, Qt::ControlModifier); // ten rows of context, then all
        QCOMPARE(m_view->folds().folds().size(), 0);
    }

    void theMouseStandsAndSelects()
    {
        m_view->setDocument(sample());
        const QPoint at = m_view->pointOf(BaseSide, {39, 3});
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, at);
        QCOMPARE(m_view->activeSide(), BaseSide);
        QCOMPARE(m_view->caret(), (TextPosition{39, 3}));
        QTest::mouseDClick(m_view->viewport(), Qt::LeftButton, {}, at + QPoint(8, 0));
        QCOMPARE(m_view->selectedText(), u"ready"_s);
    }

    void aLineIsDescribed()
    {
        m_view->setDocument(sample());
        QCOMPARE(m_view->lineDescription(), u"Line 40, both sides changed it, each in its own way: if ready or right:"_s);
    }

    void filesThatAreNotThereOrNotTextAreExplained()
    {
        const std::array<QByteArray, 3> texts{"", "", "new\nfile\n"};
        m_view->setDocument(std::make_shared<const ThreeWayDocument>(makeThreeWayDocument(texts, {}, {}).value()));
        QCOMPARE(m_view->activeSide(), RightSide);
        QTest::keyClick(m_view, Qt::Key_F6);
        QCOMPARE(m_view->activeSide(), RightSide); // there is nothing to stand on elsewhere
        QTest::keyClick(m_view, Qt::Key_Down);
        QCOMPARE(m_view->caret(), (TextPosition{1, 0}));
        ThreeWayDocument binary{.state = ThreeWayDocument::State::Binary};
        m_view->setDocument(std::make_shared<const ThreeWayDocument>(binary));
        QVERIFY(!m_view->grab().isNull());
        QTest::keyClick(m_view, Qt::Key_Down);
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, QPoint(10, 10));
        m_view->setDocument({});
        QVERIFY(!m_view->grab().isNull());
    }

    void itIsPaintedInLightAndDark()
    {
        m_view->setDocument(sample());
        const QImage light = m_view->grab().toImage();
        applyTheme(*qApp, ThemeChoice::Dark);
        QVERIFY(light.pixelColor(light.width() / 2, light.height() / 2).lightness()
                > m_view->grab().toImage().pixelColor(light.width() / 2, light.height() / 2).lightness());
    }

private:
    std::unique_ptr<QMainWindow> m_window;
    std::unique_ptr<Actions> m_actions;
    ThreeWayView *m_view = nullptr;
};

QTEST_MAIN(TestThreeWayView)
#include "tst_threewayview.moc"
