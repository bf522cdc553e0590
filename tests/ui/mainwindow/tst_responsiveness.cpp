// SPDX-License-Identifier: GPL-3.0-or-later
// The one place where time is asserted: however large the library, the window never stands still for more than a tenth of a second.
#include "tests/support/capturedlibrary.h"
#include "tests/support/eventloopwatchdog.h"
#include "ui/changes/changestree.h"
#include "ui/changes/comparepage.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/timeline/timelineview.h"

#include <QSettings>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace strata;
using namespace strata::test;

namespace {

constexpr int FileCount = 20'000;
constexpr std::chrono::milliseconds Limit{100};

CapturedLibrary::Tree manyFiles(int edition)
{
    CapturedLibrary::Tree tree;
    for (int i = 0; i < FileCount; ++i) {
        const QByteArray number = QByteArray::number(i);
        tree.insert(u"packages/p%1/src/module%2.js"_s.arg(i % 200).arg(i),
                    "export const value" + number + " = " + QByteArray::number(edition * (i % 3)) + ";\nexport default value;\n");
    }
    QByteArray large;
    for (int line = 0; line < 60'000; ++line)
        large += "line " + QByteArray::number(line * (line % 97 == 0 ? edition : 1))
                 + " of a generated file with some more words\n";
    tree.insert(u"aaa/generated.js"_s, large);
    return tree;
}

} // namespace

class ResponsivenessTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QSettings().clear();
        m_project = m_captured.newProject(u"Icons"_s);
        m_one = m_captured.add(m_project, manyFiles(1));
        m_two = m_captured.add(m_project, manyFiles(2));
        m_other = m_captured.newProject(u"Small"_s);
        m_captured.add(m_other, {{u"a.txt"_s, "a\n"}});
        m_captured.library->watch();
    }

    void aLargeLibraryNeverBlocksTheWindow()
    {
        MainWindow window(*m_captured.library);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        QTest::qWait(200);
        Session &session = window.session();
        auto *page = window.findChild<ComparePage *>();
        const auto *tree = window.findChild<ChangesTree *>();

        EventLoopWatchdog watchdog;
        const auto check = [&](const char *what) {
            QTest::qWait(150);
            const auto longest = watchdog.longestBlock();
            qInfo("%s: %lld ms", what, static_cast<long long>(longest.count()));
            watchdog.reset();
            return longest <= Limit;
        };
        session.selectProject(m_project.id);
        QTRY_COMPARE_WITH_TIMEOUT(session.projectId(), m_project.id, 20'000);
        QTRY_VERIFY_WITH_TIMEOUT(tree->paths().size() > 10'000, 60'000);
        QVERIFY(check("opening a comparison of 20,000 files"));
        QTRY_COMPARE_WITH_TIMEOUT(page->currentPath(), u"aaa/generated.js"_s, 20'000);
        QTest::qWait(3000); // lines are being counted, the text is being coloured
        QVERIFY(check("counting its lines"));
        for (int i = 0; i < 10; ++i) {
            window.actions().find(u"compare.next-file"_s)->trigger();
            QTest::qWait(40);
        }
        QVERIFY(check("stepping through files"));
        window.showPage(MainWindow::FilesPageIndex);
        QTest::qWait(2500);
        QVERIFY(check("listing 20,000 files"));
        window.showPage(MainWindow::ComparePageIndex);
        session.selectProject(m_other.id);
        QTRY_COMPARE_WITH_TIMEOUT(session.projectId(), m_other.id, 20'000);
        QVERIFY(check("leaving for another project"));
    }

private:
    CapturedLibrary m_captured;
    Project m_project;
    Project m_other;
    Generation m_one;
    Generation m_two;
};

QTEST_MAIN(ResponsivenessTest)
#include "tst_responsiveness.moc"
