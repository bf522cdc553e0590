// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/comparewithfile.h"
#include "core/services/comparing.h"
#include "core/services/findinchanges.h"

#include "tests/core/services/fixture.h"

using namespace strata;
using namespace strata::test;

class TestFindInChanges : public QObject
{
    Q_OBJECT

private:
    Fixture m_at;
    Project m_project = m_at.newProject();
    Generation m_one;
    Generation m_two;
    TreeComparison m_comparison;

    /// "path side:line* text" for each find, in the order they came; the star says that the line changed.
    QString found(const FindQuery &query)
    {
        QStringList lines;
        const auto summary = findInChanges(
            *m_at.library, m_comparison.sides, m_comparison.changes, query,
            [&lines](const QList<FoundLine> &found) {
                for (const FoundLine &line : found)
                    lines.append(u"%1 %2:%3%4 %5"_s.arg(line.path, line.side == Before ? u"before"_s : u"after"_s)
                                     .arg(line.line + 1)
                                     .arg(line.isChanged ? u"*"_s : QString(), line.text));
            },
            {});
        m_summary = valueOf(summary);
        return lines.join(u'\n');
    }

    FindSummary m_summary;

private slots:
    void initTestCase()
    {
        m_one = m_at.capture(m_project, {{u"a.py"_s, "import cart\ntotal = 0\nprint(total)\n"},
                                         {u"gone.txt"_s, "The total was here\n"},
                                         {u"same.txt"_s, "total\n"}});
        m_two = m_at.capture(m_project, {{u"a.py"_s, "import cart\ntotal = sum(prices)\nprint(total)\n"},
                                         {u"data.bin"_s, QByteArray("total\0\1\2", 8)},
                                         {u"new.txt"_s, "TOTALS\n"},
                                         {u"same.txt"_s, "total\n"}});
        m_comparison = valueOf(compareVersions(*m_at.library, {m_one.id, m_two.id}, false, {}));
    }

    void bothSidesAreLookedThroughAndEqualLinesOnce()
    {
        QCOMPARE(found({.text = u"total"_s}), u"a.py before:2* total = 0\n"
                                              "a.py after:2* total = sum(prices)\n"
                                              "a.py after:3 print(total)\n"
                                              "gone.txt before:1* The total was here\n"
                                              "new.txt after:1* TOTALS"_s);
        QCOMPARE(m_summary, (FindSummary{.lines = 5, .files = 3, .notSearched = 1}));
    }

    void whatIsAskedForNarrowsItDown_data()
    {
        QTest::addColumn<FindQuery>("query");
        QTest::addColumn<int>("lines");
        QTest::newRow("case") << FindQuery{.text = u"TOTAL"_s, .matchesCase = true} << 1;
        QTest::newRow("whole words") << FindQuery{.text = u"total"_s, .wholeWords = true} << 4;
        QTest::newRow("changed lines") << FindQuery{.text = u"total"_s, .onlyChangedLines = true} << 4;
        QTest::newRow("one of each file") << FindQuery{.text = u"total"_s, .onePerFile = true} << 3;
        QTest::newRow("an expression") << FindQuery{.text = u"^total\\b.*\\d$"_s, .isRegex = true} << 1;
        QTest::newRow("signs of expressions taken as they are") << FindQuery{.text = u"sum(prices)"_s} << 1;
        QTest::newRow("an expression that fits nothing everywhere") << FindQuery{.text = u"x*"_s, .isRegex = true} << 0;
    }

    void whatIsAskedForNarrowsItDown()
    {
        QFETCH(const FindQuery, query);
        found(query);
        QTEST(int(m_summary.lines), "lines");
    }

    void aLineOfAnyLengthIsAnsweredInPart()
    {
        const Generation long1 = m_at.capture(m_project,
                                              {{u"min.js"_s, QByteArray(50'000, 'x') + "needle" + QByteArray(50'000, 'y')}});
        const auto comparison = valueOf(compareVersions(*m_at.library, {GenerationId{}, long1.id}, false, {}));
        QList<FoundLine> lines;
        valueOf(findInChanges(*m_at.library, comparison.sides, comparison.changes, {.text = u"needle"_s},
                              [&lines](const QList<FoundLine> &found) { lines += found; }, {}));
        QCOMPARE(lines.size(), 1);
        const FoundLine &line = lines.constFirst();
        QCOMPARE(line.column, 50'000);
        QVERIFY2(line.text.size() < 1000, qPrintable(QString::number(line.text.size())));
        QCOMPARE(line.text.sliced(line.span.start, line.span.length), u"needle"_s);
    }

    void thereIsAnEndToWhatIsAnswered()
    {
        const Generation many = m_at.capture(m_project, {{u"a.txt"_s, QByteArray("needle\n").repeated(8000)},
                                                         {u"b.txt"_s, QByteArray("needle\nneedles\n").repeated(4000)}});
        const auto comparison = valueOf(compareVersions(*m_at.library, {GenerationId{}, many.id}, false, {}));
        qint64 count = 0;
        const FindSummary summary = valueOf(findInChanges(*m_at.library, comparison.sides, comparison.changes,
                                                          {.text = u"needle"_s},
                                                          [&count](const QList<FoundLine> &found) { count += found.size(); }, {}));
        QCOMPARE(count, MostFoundLines);
        QCOMPARE(summary, (FindSummary{.lines = MostFoundLines, .files = 2, .isCut = true}));
    }

    void whatIsNoExpressionIsSaid()
    {
        QCOMPARE(checkFindQuery({.text = u"("_s, .isRegex = true}).error().kind, Error::Kind::Invalid);
        QVERIFY(checkFindQuery({.text = u"("_s}));
        QVERIFY(!checkFindQuery({}));
    }

    void aSearchCanBeCancelled()
    {
        std::stop_source stop;
        stop.request_stop();
        const auto answer = findInChanges(
            *m_at.library, m_comparison.sides, m_comparison.changes, {.text = u"total"_s},
            [](const QList<FoundLine> &) { QFAIL("found in spite of it"); }, Progress(stop.get_token()));
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, Error::Kind::Cancelled);
    }

    void anyFileTakesTheSideItIsGiven()
    {
        const QString path = m_at.folder.filePath(u"loose.py"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("import cart\ntotal = 1\nprint(total)\n");
        file.close();
        const FileEntry entry = *m_comparison.changes.constFirst().file[Before];
        for (const Side place : {Before, After}) {
            const FileComparison comparison = valueOf(compareWithFile(*m_at.library, m_one.id, entry, path, place, {}, {}));
            QCOMPARE(comparison.change.file[place]->path, path);
            QCOMPARE(comparison.document->sides[place].line(1), u"total = 1"_s);
            QCOMPARE(comparison.document->linesAdded, 1);
            QCOMPARE(comparison.document->linesDeleted, 1);
        }
        const auto folder = compareWithFile(*m_at.library, m_one.id, entry, m_at.root(), After, {}, {});
        QVERIFY(!folder);
        QCOMPARE(folder.error().kind, Error::Kind::Invalid);
    }
};

QTEST_GUILESS_MAIN(TestFindInChanges)
#include "tst_findinchanges.moc"
