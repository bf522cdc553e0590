// SPDX-License-Identifier: GPL-3.0-or-later
// Changes collected in the Compare tab, and three versions in it: through the page, by keys and commands.
#include "tests/support/scratchlibrary.h"
#include "ui/changes/collectedbar.h"
#include "ui/changes/collectedmarks.h"
#include "ui/changes/comparepage.h"
#include "ui/common/dialogs.h"
#include "ui/common/theme.h"
#include "ui/diff/diffview.h"
#include "ui/diff/threewayview.h"

#include <QApplication>
#include <QClipboard>
#include <QMainWindow>
#include <QScrollBar>
#include <QSettings>

using namespace Qt::StringLiterals;
using namespace strata;
using namespace strata::test;

namespace {

QByteArray numbered(int count, const QMap<int, QByteArray> &instead)
{
    QByteArray text;
    for (int line = 1; line <= count; ++line)
        text += instead.value(line, "line " + QByteArray::number(line)) + '\n';
    return text;
}

} // namespace

class TestCollecting : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        applyTheme(*qApp, ThemeChoice::Light);
        m_first = m_at.capture({{u"a.txt"_s, numbered(60, {})}, {u"b.txt"_s, "b\n"}});
        m_left = m_at.capture({{u"a.txt"_s, numbered(60, {{10, "left 10"}, {30, "left 30"}})}, {u"b.txt"_s, "b\n"}},
                              {.parent = m_first.id});
        m_right = m_at.capture({{u"a.txt"_s, numbered(60, {{30, "right 30"}, {50, "right 50"}})}, {u"b.txt"_s, "b\n"}},
                               {.parent = m_first.id});
    }

    void init()
    {
        QSettings().clear();
        open();
        QVERIFY(ScratchLibrary::select(*m_session, m_right));
    }

    void cleanup()
    {
        m_window.reset();
        m_session.reset();
    }

    void aChangeIsCollectedAndFoundAgain()
    {
        compare(m_first, m_right);
        QCOMPARE(m_page->collected()->collection().count(), 0);
        QVERIFY(m_page->collected()->isHidden());
        const QImage before = m_page->view()->viewport()->grab().toImage();
        key(Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(m_page->collected()->collection().count(), 1);
        QVERIFY(!m_page->collected()->isHidden());
        QVERIFY(m_page->view()->viewport()->grab().toImage() != before);
        key(Qt::Key_Right, Qt::AltModifier); // once more takes it out again
        QCOMPARE(m_page->collected()->collection().count(), 0);
        key(Qt::Key_Right, Qt::AltModifier);

        cleanup(); // another day
        open();
        QVERIFY(ScratchLibrary::select(*m_session, m_right));
        compare(m_first, m_right);
        QCOMPARE(m_page->collected()->collection().count(), 1);
        const auto &document = m_page->view()->document();
        QCOMPARE(m_page->collected()->taken(*document, document->hunks[0].lines), After);
        QCOMPARE(m_page->collected()->taken(*document, document->hunks[1].lines), std::nullopt);
        trigger(u"compare.clear-collected"_s);
        QVERIFY(m_page->collected()->isHidden());
    }

    void takingAndGoingOnCollectsOneAfterAnother()
    {
        compare(m_first, m_right);
        key(Qt::Key_Right, Qt::ControlModifier | Qt::AltModifier);
        QCOMPARE(m_page->view()->currentChange(), 1);
        key(Qt::Key_Left, Qt::ControlModifier | Qt::AltModifier);
        const auto &hunks = m_page->collected()->collection().hunks();
        QCOMPARE(hunks.size(), 2);
        QCOMPARE(hunks[0].taken, After);
        QCOMPARE(hunks[1].taken, Before);
        trigger(u"compare.copy-collected"_s);
        QTRY_VERIFY(QApplication::clipboard()->text().contains(u"-line 30\n+right 30\n"_s));
        QVERIFY(!QApplication::clipboard()->text().contains(u"right 50"_s)); // before's side of it is no change
    }

    void marksStayAtTheirLinesWhenTheTextIsScrolled()
    {
        compare(m_first, m_right);
        m_page->view()->expandAll();
        key(Qt::Key_Right, Qt::AltModifier);
        const auto *marks = m_page->findChild<CollectedMarks *>();
        QScrollBar *bar = m_page->view()->verticalScrollBar();
        QVERIFY(bar->maximum() > 60);
        bar->setValue(0);
        bar->setValue(60); // part of a page: what is painted is moved, not painted anew
        QCOMPARE(marks->pos(), QPoint(0, 0));
        QCOMPARE(marks->size(), m_page->view()->viewport()->size());
    }

    void whereNothingChangedThereIsNothingToCollect()
    {
        compare(m_first, m_right);
        m_page->view()->setContext(FoldModel::everything);
        m_page->view()->setSelection({.side = After, .anchor = {2, 0}, .caret = {2, 0}});
        key(Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(m_page->collected()->collection().count(), 0);
        m_page->view()->setSelection({.side = After, .anchor = {28, 0}, .caret = {50, 0}});
        key(Qt::Key_Right, Qt::AltModifier); // both changes that are selected
        QCOMPARE(m_page->collected()->collection().count(), 2);
    }

    void threeVersionsAreComparedWithTheParentBetween()
    {
        compare(m_first, m_right);
        QVERIFY(!m_window->actions->find(u"compare.three-way"_s)->isEnabled()); // the left side is the parent
        compare(m_left, m_right);
        QVERIFY(m_window->actions->find(u"compare.three-way"_s)->isEnabled());
        trigger(u"compare.three-way"_s);
        QTRY_VERIFY(m_page->isThreeWay());
        ThreeWayView *view = m_page->threeWay();
        QCOMPARE(view->summary(), u"1 conflict(s), 3 change(s)"_s);
        QCOMPARE(view->currentChange(), 1);
        view->setFocus();
        const auto take = [&](Qt::Key number) { QTest::keyClick(view, number, Qt::ControlModifier); };
        const auto taken = [&] { return m_page->collected()->taken(*view->document(), view->document()->changes[1]); };
        take(Qt::Key_1);
        QCOMPARE(taken(), LeftSide);
        take(Qt::Key_3);
        QCOMPARE(taken(), RightSide);
        QCOMPARE(m_page->collected()->collection().count(), 1);
        take(Qt::Key_2);
        QCOMPARE(taken(), BaseSide);
        take(Qt::Key_2);
        QCOMPARE(taken(), std::nullopt);
        take(Qt::Key_1);
        QTest::keyClick(view, Qt::Key_End, Qt::AltModifier);
        QTest::keyClick(view, Qt::Key_Right, Qt::AltModifier);
        // From both sides into the one file they came from.
        trigger(u"compare.copy-collected"_s);
        QTRY_VERIFY(QApplication::clipboard()->text().contains(u"-line 30\n+left 30\n"_s));
        QVERIFY(QApplication::clipboard()->text().contains(u"-line 50\n+right 50\n"_s));
        trigger(u"compare.three-way"_s);
        QTRY_VERIFY(!m_page->isThreeWay());
    }

    void whatWasCollectedIsSaved()
    {
        compare(m_first, m_right);
        key(Qt::Key_Right, Qt::AltModifier);
        ScriptedDialogs dialogs;
        const QString patch = m_at.path(u"one.patch"_s);
        dialogs.answer(patch);
        trigger(u"compare.save-collected"_s);
        QTRY_VERIFY(QFile::exists(patch));
        QFile file(patch);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().contains("-line 30\n+right 30\n"));
    }

private:
    struct Window : QMainWindow
    {
        std::unique_ptr<Actions> actions = std::make_unique<Actions>(this);
    };

    void open()
    {
        m_session = std::make_unique<Session>(*m_at.library);
        m_window = std::make_unique<Window>();
        m_page = new ComparePage(*m_session, *m_window->actions, m_window.get());
        m_window->setCentralWidget(m_page);
        m_window->resize(1100, 600);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }

    void compare(const Generation &base, const Generation &target)
    {
        m_session->compare(base.id, target.id);
        const auto isThere = [&] {
            const auto &document = m_page->view()->document();
            return document && document->file[Before] && document->file[After] && document->file[Before]->sha256 == hashOfA(base)
                   && document->file[After]->sha256 == hashOfA(target);
        };
        QVERIFY(QTest::qWaitFor(isThere));
        m_page->view()->setFocus();
    }

    ContentHash hashOfA(const Generation &generation) const
    {
        const bool isLeft = generation.id == m_left.id;
        const bool isRight = generation.id == m_right.id;
        return hashOf(isLeft    ? numbered(60, {{10, "left 10"}, {30, "left 30"}})
                      : isRight ? numbered(60, {{30, "right 30"}, {50, "right 50"}})
                                : numbered(60, {}));
    }

    void key(Qt::Key key, Qt::KeyboardModifiers modifiers) { QTest::keyClick(m_page->view(), key, modifiers); }
    void trigger(const QString &id) { m_window->actions->find(id)->trigger(); }

    ScratchLibrary m_at;
    Generation m_first;
    Generation m_left;
    Generation m_right;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<Window> m_window;
    ComparePage *m_page = nullptr;
};

QTEST_MAIN(TestCollecting)
#include "tst_collecting.moc"
