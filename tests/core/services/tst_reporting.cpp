// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/services/fixture.h"

#include "core/services/comparing.h"
#include "core/services/reporting.h"

#include <QXmlStreamReader>

#include <sys/stat.h>

using namespace strata;
using namespace strata::test;

namespace {

struct Report
{
    QByteArray html;
    ReportOutcome outcome;
};

Report reportOf(const Fixture &at, const std::array<TreeSide, 2> &sides, const ReportOptions &options = {})
{
    Report report;
    const TreeComparison comparison = valueOf(compareVersions(*at.library, sides, true, {}));
    report.outcome = valueOf(writeReport(*at.library, comparison, options,
                                         [&report](QByteArrayView piece) {
                                             report.html += piece;
                                             return true;
                                         },
                                         {}));
    return report;
}

QString faultOf(const QByteArray &html)
{
    QXmlStreamReader reader(html);
    while (!reader.atEnd())
        reader.readNext();
    return reader.hasError() ? reader.errorString() : QString();
}

} // namespace

class TestReporting : public QObject
{
    Q_OBJECT

private slots:
    void theHeadSaysWhatWasCompared()
    {
        const Fixture at;
        const FixedClock clock(QDateTime(QDate(2026, 2, 14), QTime(9, 0), QTimeZone::UTC));
        const Project project = at.newProject();
        const Generation first = at.capture(project, {{u"a.py"_s, "one\n"}, {u"same"_s, "x"}}, GenerationStatus::Completed,
                                            u"Make <a shop>"_s);
        const Generation second = at.capture(project, {{u"a.py"_s, "two\n"}, {u"same"_s, "x"}, {u"new.py"_s, "n\n"}});
        const Report report = reportOf(at, {first.id, second.id});
        QCOMPARE(faultOf(report.html), QString());
        QVERIFY(report.html.contains("<h1>Aurora Shop: v1 → v2</h1>"));
        QVERIFY(report.html.contains("2 changed file(s): 1 added, 1 modified, 0 deleted, 0 renamed"));
        QVERIFY(report.html.contains("1 unchanged file(s)"));
        QVERIFY(report.html.contains("Make &lt;a shop&gt;"));
        QVERIFY(report.html.contains("datetime=\"2026-02-14T09:00:00Z\""));
        QVERIFY(report.html.contains("<del>one</del>") && report.html.contains("<ins>two</ins>"));
        QCOMPARE(report.outcome, (ReportOutcome{.bytes = report.html.size()}));
    }

    void aFolderIsASideToo()
    {
        const Fixture at;
        const Generation first = at.capture(at.newProject(), {{u"a"_s, "one\n"}});
        const QString folder = at.folder.filePath(u"my <work>"_s);
        QDir().mkpath(folder);
        const Report report = reportOf(at, {first.id, valueOf(lookAtFolder(*at.library, folder, {}))});
        QCOMPARE(faultOf(report.html), QString());
        QVERIFY(report.html.contains("my &lt;work&gt;"));
        const Report fromNothing = reportOf(at, {TreeSide(), first.id});
        QVERIFY(fromNothing.html.contains("<h1>Aurora Shop: nothing → v1</h1>"));
    }

    void aFullReportNamesWhatItLeavesOut()
    {
        const Fixture at;
        const Project project = at.newProject();
        Tree before;
        Tree after;
        for (int i = 0; i < 600; ++i) {
            before.insert(u"f%1.txt"_s.arg(i, 3, 10, QChar(u'0')), QByteArray(200, 'a') + '\n');
            after.insert(u"f%1.txt"_s.arg(i, 3, 10, QChar(u'0')), QByteArray(200, 'b') + '\n');
        }
        const Generation first = at.capture(project, before);
        const Generation second = at.capture(project, after);
        const Report whole = reportOf(at, {first.id, second.id});
        QCOMPARE(whole.outcome.filesLeftOut, 0);
        const Report report = reportOf(at, {first.id, second.id}, {.maximalBytes = whole.html.size() / 2});
        QVERIFY(report.outcome.filesLeftOut > 100 && report.outcome.filesLeftOut < 600);
        QCOMPARE(report.html.count("Not shown here"), report.outcome.filesLeftOut);
        QCOMPARE(report.html.count("<section"), 600);
        QVERIFY(report.html.contains(QByteArray::number(report.outcome.filesLeftOut) + " file(s) are named but not shown"));
        QCOMPARE(faultOf(report.html), QString());
    }

    void ignoredLinesAreCounted()
    {
        const Fixture at;
        const Project project = at.newProject();
        const Generation first = at.capture(project, {{u"a.c"_s, "a\n  b\nc\n"}, {u"b.c"_s, "x y\n"}});
        const Generation second = at.capture(project, {{u"a.c"_s, "a\nb\nC\n"}, {u"b.c"_s, "xy\n"}});
        const Report report = reportOf(at, {first.id, second.id}, {.diff = {.whitespace = DiffOptions::Whitespace::IgnoreAll}});
        QCOMPARE(report.outcome.linesIgnored, 2);
        QVERIFY(report.html.contains("2 lines differ only in what is left out of account."));
    }

    void whatIsNoOrdinaryFileIsNotReplaced()
    {
        const Fixture at;
        const QTemporaryDir folder;
        const QString pipe = folder.filePath(u"pipe"_s);
        QCOMPARE(::mkfifo(qPrintable(pipe), 0600), 0);
        const auto saved = saveReport(*at.library, {}, {}, pipe, {});
        QVERIFY(!saved);
        QCOMPARE(saved.error().message, u"“%1” is not an ordinary file. Choose another name for the report."_s.arg(pipe));
        QVERIFY(!QFileInfo(pipe).isFile());
    }

    void whoeverTakesItMayStop()
    {
        const Fixture at;
        const Project project = at.newProject();
        const Generation first = at.capture(project, {{u"a"_s, "a\n"}});
        const Generation second = at.capture(project, {{u"a"_s, "b\n"}});
        const TreeComparison comparison = valueOf(compareVersions(*at.library, {first.id, second.id}, true, {}));
        int pieces = 0;
        const auto stopped = writeReport(*at.library, comparison, {}, [&](QByteArrayView) { return ++pieces < 2; }, {});
        QVERIFY(!stopped && stopped.error().kind == Error::Kind::Cancelled);
        QCOMPARE(pieces, 2);
        std::stop_source stop;
        stop.request_stop();
        const auto cancelled = writeReport(
            *at.library, comparison, {}, [](QByteArrayView) { return true; }, Progress(stop.get_token()));
        QVERIFY(!cancelled && cancelled.error().kind == Error::Kind::Cancelled);
    }
};

QTEST_GUILESS_MAIN(TestReporting)
#include "tst_reporting.moc"
