// SPDX-License-Identifier: GPL-3.0-or-later
// What the text panes ask of the page, answered over a real library.
#include "tests/support/scratchlibrary.h"
#include "ui/changes/comparepage.h"
#include "ui/changes/findpanel.h"
#include "ui/diff/diffview.h"
#include "ui/diff/findbar.h"
#include "ui/diff/movepopup.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace strata;
using strata::test::ScratchLibrary;

namespace {

const QByteArray Discount =
    "def discount(cart):\n    rate = cart.rate\n    amount = cart.total * rate\n    log(amount)\n    return amount\n";

QByteArray numbered(int from, int to)
{
    QByteArray lines;
    for (int i = from; i <= to; ++i)
        lines += "value_" + QByteArray::number(i) + " = " + QByteArray::number(i * 7) + '\n';
    return lines;
}

} // namespace

class TestComparePanes : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_one = m_scratch.capture({{u"app/cart.py"_s, Discount + numbered(1, 40)}, {u"app/tax.py"_s, numbered(100, 130)}});
        m_two = m_scratch.capture({{u"app/cart.py"_s, numbered(1, 20) + "changed = True\n" + numbered(21, 40) + Discount},
                                   {u"app/tax.py"_s, "rate = 3\n" + numbered(100, 130)}});
    }

    void init()
    {
        QSettings().clear();
        m_window = std::make_unique<QWidget>();
        m_window->resize(1100, 700);
        m_session = std::make_unique<Session>(*m_scratch.library);
        m_actions = new Actions(m_window.get());
        m_page = new ComparePage(*m_session, *m_actions, m_window.get());
        m_page->resize(1100, 700);
        m_shown.clear();
        connect(m_page, &ComparePage::shown, this, [this](const QString &path) { m_shown = path; });
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        QVERIFY(ScratchLibrary::select(*m_session, m_two));
        m_session->compare(m_one.id, m_two.id);
        QTRY_COMPARE(m_shown, u"app/cart.py"_s);
        m_page->focusView();
    }

    void cleanup()
    {
        m_window.reset();
        m_session.reset();
    }

    void aLineOfAnotherFileIsGoneTo()
    {
        QVERIFY(view().goTo(u"tax.py:12"_s));
        QTRY_COMPARE(m_shown, u"app/tax.py"_s);
        QCOMPARE(view().selection().caret.line, 11);
        QCOMPARE(view().activeSide(), After);
        QSignalSpy said(m_session.get(), &Session::said);
        QVERIFY(view().goTo(u"nowhere.py:3"_s));
        QCOMPARE(said.size(), 1);
        QCOMPARE(m_page->currentPath(), u"app/tax.py"_s);
    }

    void theTwoPlacesOfAMoveAreCompared()
    {
        QVERIFY(!view().document()->moves.isEmpty());
        QVERIFY(view().goTo(u"L2"_s));
        m_actions->find(u"diff.compare-move"_s)->trigger();
        QTRY_VERIFY(m_page->findChild<MovePopup *>());
        auto *popup = m_page->findChild<MovePopup *>();
        QTRY_VERIFY(popup->isVisible());
        const auto &document = popup->view()->document();
        QCOMPARE(document->sides[Before].lineCount(), document->sides[After].lineCount());
        QVERIFY(document->sides[Before].text.contains(u"amount = cart.total * rate"));
        QVERIFY2(popup->accessibleName().contains(u"app/cart.py:1–"), qPrintable(popup->accessibleName()));
        QTest::keyClick(popup, Qt::Key_Escape);
        QTRY_VERIFY(!m_page->findChild<MovePopup *>());
    }

    void linesThatWentToAnotherFileAreMarkedInTheFileOnShow()
    {
        const auto other = m_scratch.capture(
            {{u"app/cart.py"_s, numbered(1, 40)}, {u"app/tax.py"_s, Discount + numbered(100, 130)}});
        m_session->compare(m_one.id, other.id);
        const auto destination = [this] {
            const auto &document = view().document();
            return document && !document->moves.isEmpty() ? document->moves.first().path[After] : QString();
        };
        QTRY_COMPARE(destination(), u"app/tax.py"_s);
        QCOMPARE(m_shown, u"app/cart.py"_s);
    }

    void aChangeIsCopiedAsAPatch()
    {
        QVERIFY(view().goTo(u"R21"_s));
        QGuiApplication::clipboard()->clear();
        m_actions->find(u"diff.copy-patch"_s)->trigger();
        QTRY_VERIFY(QGuiApplication::clipboard()->text().contains(u"+changed = True"));
        const QString patch = QGuiApplication::clipboard()->text();
        QVERIFY(patch.startsWith(u"diff --git a/app/cart.py b/app/cart.py"));
        QVERIFY(!patch.contains(u"def discount"));
    }

    void linesPutSideBySideAreComparedAgain()
    {
        const auto before = view().document();
        QVERIFY(view().goTo(u"L10"_s));
        m_actions->find(u"diff.align"_s)->trigger();
        QVERIFY(view().goTo(u"R9"_s));
        m_actions->find(u"diff.align"_s)->trigger();
        QTRY_VERIFY(view().document() != before);
        const ViewRows &rows = view().rows();
        QCOMPARE(rows.rowOfLine[Before].at(9), rows.rowOfLine[After].at(8));
        QVERIFY(view().alignments().isMarked(Before, 9));
        const auto aligned = view().document();
        m_actions->find(u"diff.clear-alignments"_s)->trigger();
        QTRY_VERIFY(view().document() != aligned);
        QVERIFY(!view().alignments().isMarked(Before, 9));
    }

    void theFindBarLeadsToAllFiles()
    {
        view().find();
        auto *bar = view().findChild<FindBar *>();
        bar->findChild<QLineEdit *>()->setText(u"value_7"_s);
        const QList<QToolButton *> buttons = bar->findChildren<QToolButton *>();
        const auto all = std::ranges::find(buttons, u"Find in all changed files"_s, &QToolButton::toolTip);
        QVERIFY(all != buttons.end());
        (*all)->click();
        auto *panel = m_page->findChild<FindPanel *>();
        QTRY_VERIFY(panel->isVisible());
        QCOMPARE(panel->query().text, u"value_7"_s);
    }

private:
    DiffView &view() { return *m_page->view(); }

    ScratchLibrary m_scratch;
    Generation m_one;
    Generation m_two;
    std::unique_ptr<QWidget> m_window;
    std::unique_ptr<Session> m_session;
    Actions *m_actions = nullptr;
    ComparePage *m_page = nullptr;
    QString m_shown;
};

QTEST_MAIN(TestComparePanes)
#include "tst_comparepanes.moc"
