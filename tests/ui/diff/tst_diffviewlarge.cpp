// SPDX-License-Identifier: GPL-3.0-or-later
// The window must never hang: a watchdog measures how long the event loop was not reached while large texts are used.
#include "tests/ui/diff/sampledocuments.h"
#include "ui/common/theme.h"
#include "ui/diff/diffview.h"
#include "ui/diff/findbar.h"
#include "ui/diff/noticebar.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTest>
#include <QTimer>

#include <ctime>

using namespace Qt::StringLiterals;
using namespace strata;

namespace {

/// The longest time the GUI thread worked between two turns of the event loop. Its processor time is taken, not the clock's: the
/// view never waits for anything, and a busy machine must not make the test fail.
class Watchdog : public QObject
{
public:
    Watchdog()
    {
        m_timer.setInterval(0);
        connect(&m_timer, &QTimer::timeout, this, [this] {
            const qint64 now = processorMilliseconds();
            m_longest = std::max(m_longest, now - m_since);
            m_since = now;
        });
        m_timer.start();
    }
    qint64 takeLongest()
    {
        const qint64 now = processorMilliseconds();
        const qint64 longest = std::max(m_longest, now - m_since);
        m_longest = 0;
        m_since = now;
        return longest;
    }

private:
    static qint64 processorMilliseconds()
    {
        timespec time{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return time.tv_sec * 1000 + time.tv_nsec / 1'000'000;
    }

    QTimer m_timer;
    qint64 m_since = processorMilliseconds();
    qint64 m_longest = 0;
};

// Code-like lines, every 200th changed. Built directly: a sample written as text would be read for longer than the test runs.
std::shared_ptr<const DiffDocument> largeDocument(qint32 lines, const QString &line)
{
    auto document = std::make_shared<DiffDocument>();
    document->state = DiffDocument::State::Text;
    for (Side side : {Before, After}) {
        document->file[side] = FileEntry{.path = u"src/large.ts"_s, .type = u"typescript"_s};
        TextSide &text = document->sides[side];
        text.lineEnding = LineEnding::Lf;
        for (qint32 i = 0; i < lines; ++i) {
            text.lineStarts.append(qint32(text.text.size()));
            text.text += line;
            text.text += QString::number(i % 200 == 7 && side == After ? -i : i);
            text.lineEnds.append(qint32(text.text.size()));
            text.text += u'\n';
        }
    }
    for (qint32 i = 0; i < lines; ++i) {
        DiffRow row{.line = {i, i}};
        if (i % 200 == 7) {
            row.kind = RowKind::Changed;
            row.hunk = qint32(document->hunks.size());
            document->hunks.append({.lines = {LineRange{i, 1}, LineRange{i, 1}}, .firstRow = i, .rowCount = 1});
        }
        document->rows.append(row);
    }
    return document;
}

} // namespace

class DiffViewLargeTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { applyTheme(*qApp, ThemeChoice::Light); }

    void largeTextsNeverHangTheWindow_data()
    {
        QTest::addColumn<qint32>("lines");
        QTest::addColumn<QString>("line");
        QTest::newRow("200,000 lines") << 200'000 << u"    const total = sum(cart.items); // "_s;
        QTest::newRow("9 MB")
            << 90'000
            << u"    export function checkout(cart: Cart, request: Request): Promise<Session | undefined> { return create(cart); } // "_s;
        QTest::newRow("lines of 50,000 characters") << 100 << u"var a=function(){return 42};"_s.repeated(1800);
    }
    void largeTextsNeverHangTheWindow()
    {
        QFETCH(const qint32, lines);
        QFETCH(const QString, line);
        const auto document = largeDocument(lines, line);
        DiffView view;
        view.resize(1440, 900);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        QTest::qWait(50);

        Watchdog watchdog;
        const auto settle = [&](const char *what) {
            QTest::qWait(60);
            const qint64 longest = watchdog.takeLongest();
            qInfo("%s: %lld ms", what, longest);
            QVERIFY2(longest < 100, what);
        };
        watchdog.takeLongest();
        view.setDocument(document);
        settle("open");
        view.showInFull();
        settle("show in full");
        for (int step = 0; step < 40; ++step) {
            view.verticalScrollBar()->setValue(view.verticalScrollBar()->value() + 400);
            QTest::qWait(2);
        }
        settle("scroll");
        for (int percent : {90, 10, 50, 100, 0}) {
            QVERIFY(view.goTo(u"%%1"_s.arg(percent)));
            QTest::qWait(20);
        }
        settle("jump");
        view.lastChange();
        settle("last change");
        view.expandAll();
        settle("expand all");
        view.find();
        QTest::keyClicks(view.findChild<QLineEdit *>(), u"42"_s);
        QTest::qWait(300);
        settle("find");
        view.setSelection({.side = After, .anchor = {}, .caret = {lines - 1, 1'000'000}});
        settle("select to the end");
        view.setZoom(2);
        settle("zoom");
        view.setWordWrap(true);
        settle("wrap");
        view.setMode(DiffView::Mode::Unified);
        settle("one column");
    }

    void aLineOfFiftyMegabytesIsShownInPieces()
    {
        const auto document = largeDocument(1, QString(50'000'000, u'x'));
        DiffView view;
        view.resize(1440, 900);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        Watchdog watchdog;
        view.setDocument(document);
        QTest::qWait(50);
        view.showInFull();
        QTest::qWait(50);
        view.setSelection({.side = After, .anchor = {0, 1000}, .caret = {0, 2000}});
        QTest::qWait(50);
        view.setWordWrap(true);
        QTest::qWait(50);
        view.verticalScrollBar()->setValue(view.verticalScrollBar()->maximum());
        QTest::qWait(50);
        QVERIFY2(watchdog.takeLongest() < 100, "a line of 50 MB");
    }
};

QTEST_MAIN(DiffViewLargeTest)
#include "tst_diffviewlarge.moc"
