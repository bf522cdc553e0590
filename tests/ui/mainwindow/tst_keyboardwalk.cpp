// SPDX-License-Identifier: GPL-3.0-or-later
// A whole walk without a pointing device: project → pair of versions → file → change by change → next file → find → copy → back.
// Keys go to the window, as they come from a keyboard; each step writes down what can be seen then, and the record is compared.
#include "tests/support/capturedlibrary.h"
#include "ui/changes/changestree.h"
#include "ui/changes/comparepage.h"
#include "ui/diff/diffview.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/timeline/timelineview.h"

#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QSettings>
#include <QTest>
#include <QWindow>

using namespace Qt::StringLiterals;
using namespace strata;
using namespace strata::test;

namespace {

QByteArray numberedLines(int count, const QMap<int, QByteArray> &instead)
{
    QByteArray text;
    for (int line = 1; line <= count; ++line)
        text += instead.value(line, "line " + QByteArray::number(line)) + '\n';
    return text;
}

} // namespace

class KeyboardWalkTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QSettings().clear();
        const Project blog = m_captured.newProject(u"Fieldnotes"_s);
        m_captured.add(blog, {{u"index.md"_s, "# Hello\n"}});
        const Project shop = m_captured.newProject(u"Aurora Shop"_s);
        const QByteArray oldCart = numberedLines(40, {{7, "total = 0"}});
        m_captured.add(shop, {{u"app.py"_s, numberedLines(60, {})}, {u"cart.py"_s, oldCart}});
        m_captured.add(shop, {{u"app.py"_s, numberedLines(60, {{30, "half way"}})}, {u"cart.py"_s, oldCart}});
        m_captured.add(shop, {{u"app.py"_s, numberedLines(60, {{10, "first edit"}, {30, "half way"}, {50, "second edit"}})},
                              {u"cart.py"_s, numberedLines(40, {{7, "total = sum(prices)"}})}});
        m_window.resize(1440, 900);
        m_window.show();
        m_window.restorePlace();
        m_window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&m_window));
        QTRY_VERIFY(session().isLoaded() && !session().generations().isEmpty());
    }

    void aPersonWalksFromAProjectToACopiedLineAndBack()
    {
        press(Qt::ALT | Qt::Key_1);
        press(Qt::Key_Home);
        QTRY_VERIFY(session().project() && session().project()->project.name == u"Aurora Shop"_s);
        record(u"project "_s + session().project()->project.name);

        press(Qt::ALT | Qt::Key_2);
        QTRY_COMPARE(session().generations().size(), 3);
        press(Qt::Key_Home);
        press(Qt::SHIFT | Qt::Key_Down);
        press(Qt::SHIFT | Qt::Key_Down);
        QTRY_VERIFY(session().generation(session().base()) && session().generation(session().base())->version == 1);
        record(u"compare %1 with %2"_s.arg(session().generation(session().base())->label(),
                                           session().generation(session().target())->label()));

        press(Qt::ALT | Qt::Key_3);
        QTRY_VERIFY(view()->hasFocus());
        QTRY_COMPARE(page()->currentPath(), u"app.py"_s);
        QTRY_COMPARE(view()->changeCount(), 3);
        recordPlace();
        press(Qt::ALT | Qt::Key_Down);
        recordPlace();
        press(Qt::ALT | Qt::Key_Down);
        recordPlace();
        press(Qt::ALT | Qt::Key_Down); // the last one: says so
        recordPlace();
        press(Qt::ALT | Qt::Key_Down);
        QTRY_COMPARE(page()->currentPath(), u"cart.py"_s);
        QTRY_COMPARE(view()->changeCount(), 1);
        recordPlace();
        press(Qt::Key_BracketLeft);
        QTRY_COMPARE(page()->currentPath(), u"app.py"_s);
        QTRY_COMPARE(view()->changeCount(), 3);
        press(Qt::Key_BracketRight);
        QTRY_COMPARE(page()->currentPath(), u"cart.py"_s);
        QTRY_COMPARE(view()->changeCount(), 1);

        press(Qt::CTRL | Qt::Key_F);
        QTRY_VERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()));
        type(u"line 30"_s);
        QTRY_COMPARE(view()->selectedText(), u"line 30"_s);
        record(u"found %1"_s.arg(view()->selectedText()));
        press(Qt::Key_Escape);
        QTRY_VERIFY(view()->hasFocus());

        press(Qt::CTRL | Qt::Key_G);
        QTRY_VERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()));
        type(u"R7"_s);
        press(Qt::Key_Return);
        QTRY_VERIFY(view()->hasFocus());
        QTRY_VERIFY(view()->lineDescription().contains(u"total = sum(prices)"_s));
        press(Qt::Key_Home);
        press(Qt::SHIFT | Qt::Key_End);
        press(Qt::CTRL | Qt::Key_C);
        QTRY_COMPARE(QApplication::clipboard()->text(), u"total = sum(prices)"_s);
        record(u"copied "_s + QApplication::clipboard()->text());
        press(Qt::Key_F6);
        press(Qt::Key_Home);
        press(Qt::SHIFT | Qt::Key_End);
        press(Qt::CTRL | Qt::Key_C);
        QTRY_COMPARE(QApplication::clipboard()->text(), u"total = 0"_s);
        record(u"copied "_s + QApplication::clipboard()->text());

        press(Qt::Key_Escape);
        QTRY_VERIFY(m_window.findChild<TimelineView *>()->hasFocus());
        record(u"back at the versions"_s);

        QCOMPARE(m_record.join(u'\n'), uR"(project Aurora Shop
compare v1 with v3
app.py, change 1 of 3
app.py, change 2 of 3
app.py, change 3 of 3
app.py, change 3 of 3
cart.py, change 1 of 1
found line 30
copied total = sum(prices)
copied total = 0
back at the versions)"_s);
    }

private:
    /// Through the window, so that shortcuts and the focus decide where it goes.
    void press(QKeyCombination keys)
    {
        QTest::keyClick(m_window.windowHandle(), keys.key(), keys.keyboardModifiers());
        QCoreApplication::processEvents();
    }

    void type(const QString &text)
    {
        for (const QChar sign : text) {
            QTest::sendKeyEvent(QTest::Click, m_window.windowHandle(), Qt::Key_unknown, sign, Qt::NoModifier);
            QCoreApplication::processEvents();
        }
    }

    void record(const QString &line) { m_record.append(line); }
    void recordPlace()
    {
        record(u"%1, change %2 of %3"_s.arg(page()->currentPath()).arg(view()->currentChange() + 1).arg(view()->changeCount()));
    }

    Session &session() { return m_window.session(); }
    ComparePage *page() { return m_window.findChild<ComparePage *>(); }
    DiffView *view() { return page()->view(); }

    CapturedLibrary m_captured;
    MainWindow m_window{*m_captured.library};
    QStringList m_record;
};

QTEST_MAIN(KeyboardWalkTest)
#include "tst_keyboardwalk.moc"
