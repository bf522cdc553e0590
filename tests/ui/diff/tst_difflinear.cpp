// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/diff/diffwindow.h"
#include "tests/ui/diff/sampledocuments.h"
#include "ui/common/theme.h"
#include "ui/diff/linearview.h"

#include <QAccessible>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace strata;

namespace {

QStringList said; // what was announced, by the hook below

void listen(QAccessibleEvent *event)
{
    if (event->type() == QAccessible::Announcement)
        said.append(static_cast<QAccessibleAnnouncementEvent *>(event)->message());
}

struct Window : DiffWindow
{
    explicit Window(const std::shared_ptr<const DiffDocument> &document) : DiffWindow(document) { said.clear(); }
    LinearView *list() const { return view.findChild<LinearView *>(); }
};

std::shared_ptr<const DiffDocument> threeChanges()
{
    return documentFrom(u" a\n b\n~old|new\n c\n d\n e\n f\n+one\n+two\n g\n h\n i\n-gone\n j\n"_s);
}

} // namespace

class DiffLinearTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        applyTheme(*qApp, ThemeChoice::Light);
        QAccessible::setActive(true);
        QAccessible::installUpdateHandler(listen);
    }
    void cleanupTestCase() { QAccessible::installUpdateHandler(nullptr); }

    void theListTakesThePlaceOfThePanes()
    {
        Window window(threeChanges());
        QVERIFY(!window.view.isLinear());
        QTest::keyClick(&window.view, Qt::Key_F9, Qt::ShiftModifier);
        QVERIFY(window.view.isLinear());
        QVERIFY(window.list()->hasFocus());
        QCOMPARE(window.list()->model()->rowCount(), 3);
        QCOMPARE(window.list()->currentIndex().data().toString(), u"Change 1 of 3, line 3 removed, line 3 added"_s);
        QCOMPARE(said.last(), u"Change 1 of 3, line 3 removed, line 3 added"_s);
        QTest::keyClick(window.list(), Qt::Key_Escape);
        QVERIFY(!window.view.isLinear());
        QVERIFY(window.view.hasFocus());
    }

    void f7GoesFromChangeToChange()
    {
        Window window(threeChanges());
        window.view.setLinear(true);
        QTest::keyClick(window.list(), Qt::Key_F7);
        QCOMPARE(said.last(), u"Change 2 of 3, lines 8–9 added"_s);
        QCOMPARE(window.list()->currentChange(), 1);
        QTest::keyClick(window.list(), Qt::Key_F7);
        QCOMPARE(window.list()->currentChange(), 2);
        QTest::keyClick(window.list(), Qt::Key_F7, Qt::ShiftModifier);
        QCOMPARE(window.list()->currentChange(), 1);
        // From where the arrow keys went.
        window.list()->setCurrentIndex(window.list()->model()->index(0, 0));
        QTest::keyClick(window.list(), Qt::Key_F7);
        QCOMPARE(window.list()->currentChange(), 1);
        // Leaving it, the panes stand on the change that was read.
        window.view.setLinear(false);
        QCOMPARE(window.view.currentChange(), 1);
    }

    void enterReadsTheLines()
    {
        Window window(threeChanges());
        window.view.setLinear(true);
        QTest::keyClick(window.list(), Qt::Key_Return);
        QCOMPARE(said.last(), u"Unchanged, line 1: a\nUnchanged, line 2: b\nRemoved, line 3: old\nAdded, line 3: new\n"
                              "Unchanged, line 4: c\nUnchanged, line 5: d\nUnchanged, line 6: e"_s);
        const QModelIndex change = window.list()->currentIndex();
        QCOMPARE(window.list()->model()->rowCount(change), 7);
        QVERIFY(window.list()->isExpanded(change));
        QTest::keyClick(window.list(), Qt::Key_Down);
        QCOMPARE(window.list()->currentIndex().data().toString(), u"Unchanged, line 1: a"_s);
        QTest::keyClick(window.list(), Qt::Key_Return);
        QCOMPARE(said.last(), u"Unchanged, line 1: a"_s);
    }

    void anotherDocumentFillsTheListAnew()
    {
        Window window(threeChanges());
        window.view.setLinear(true);
        window.view.setDocument(documentFrom(u" a\n+only\n"_s));
        QCOMPARE(window.list()->model()->rowCount(), 1);
        window.view.setDocument(nullptr);
        QCOMPARE(window.list()->model()->rowCount(), 0);
    }

    void eachPaneIsAText()
    {
        Window window(documentFrom(u" one\n~left|right\n+more\n"_s));
        QAccessibleInterface *view = QAccessible::queryAccessibleInterface(&window.view);
        QVERIFY(view);
        QList<QAccessibleInterface *> panes;
        for (int i = 0; i < view->childCount(); ++i) {
            if (QAccessibleInterface *child = view->child(i); child && child->textInterface() && !child->object())
                panes.append(child);
        }
        QCOMPARE(panes.size(), 2);
        QCOMPARE(panes.at(0)->textInterface()->text(0, 100), u"one\nleft\n"_s);
        QCOMPARE(panes.at(1)->textInterface()->text(0, 100), u"one\nright\nmore\n"_s);
        QVERIFY(panes.at(0)->state().readOnly);
        QCOMPARE(panes.at(0)->parent(), view);
        QCOMPARE(view->indexOfChild(panes.at(1)), view->childCount() - 1);
        QVERIFY(panes.at(1)->text(QAccessible::Name).contains(u"sample.py"_s));
        QVERIFY(panes.at(0)->rect().right() < panes.at(1)->rect().left());
        int start = 0;
        int end = 0;
        QCOMPARE(panes.at(1)->textInterface()->attributes(10, &start, &end), u"line:3;change:added;"_s);
        QCOMPARE(start, 10);
        QCOMPARE(end, 14);
        panes.at(0)->textInterface()->setCursorPosition(5);
        QCOMPARE(window.view.activeSide(), Before);
        QCOMPARE(window.view.selection().caret, (TextPosition{1, 1}));
    }
};

QTEST_MAIN(DiffLinearTest)
#include "tst_difflinear.moc"
