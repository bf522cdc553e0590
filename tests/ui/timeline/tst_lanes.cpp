// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/lanes.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace strata;

namespace {

/// "v3:2 v2:1! v1": each version with its parent, '!' when it failed, "v0" a parent below the end.
QList<LaneInput> parse(const QString &text)
{
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    QStringList versions;
    for (const QString &word : words)
        versions.append(word.section(u':', 0, 0).remove(u'!'));
    QList<LaneInput> rows;
    for (const QString &word : words) {
        const QString parent = word.section(u':', 1, 1).remove(u'!');
        LaneInput row{.isFailed = word.endsWith(u'!')};
        if (!parent.isEmpty()) {
            const qsizetype index = versions.indexOf(parent);
            row.parent = index < 0 ? words.size() : index;
        }
        rows.append(row);
    }
    return rows;
}

/// Per row: the node's lane, then its lines: '*' starts or ends at the node, '|' at an edge: "0(*0-0| )".
QString describe(const QList<LaneRow> &rows)
{
    QStringList lines;
    for (const LaneRow &row : rows) {
        QStringList segments;
        for (const LaneSegment &segment : row.segments) {
            segments.append(u"%1%2-%3%4"_s.arg(segment.startsAtNode ? u"*"_s : u"|"_s)
                                .arg(segment.from)
                                .arg(segment.to)
                                .arg(segment.endsAtNode ? u"*"_s : u"|"_s));
        }
        segments.sort();
        lines.append(u"%1(%2)"_s.arg(row.lane).arg(segments.join(u' ')));
    }
    return lines.join(u", "_s);
}

} // namespace

class LanesTest : public QObject
{
    Q_OBJECT

private slots:
    void linesOfDescentAreDrawn_data()
    {
        QTest::addColumn<QString>("versions");
        QTest::addColumn<QString>("expected");
        QTest::newRow("nothing") << QString() << QString();
        QTest::newRow("one") << u"1"_s << u"0()"_s;
        QTest::newRow("a line") << u"3:2 2:1 1"_s << u"0(*0-0|), 0(*0-0| |0-0*), 0(|0-0*)"_s;
        QTest::newRow("a fork bends above its parent")
            << u"4:2 3:2 2:1 1"_s << u"0(*0-0|), 1(*1-0| |0-0|), 0(*0-0| |0-0*), 0(|0-0*)"_s;
        QTest::newRow("a long fork runs beside")
            << u"5:4 4:2 3:1 2:1 1"_s << u"0(*0-0|), 0(*0-0| |0-0*), 1(*1-1| |0-0|), 0(*0-0| |0-0* |1-0|), 0(|0-0*)"_s;
        QTest::newRow("the newest may be the fork")
            << u"4:1 3:2 2:1 1"_s << u"0(*0-0|), 1(*1-1| |0-0|), 1(*1-0| |0-0| |1-1*), 0(|0-0*)"_s;
        QTest::newRow("a lane is used again")
            << u"6:5 5:3 4:3 3:1 2:1 1"_s
            << u"0(*0-0|), 0(*0-0| |0-0*), 1(*1-0| |0-0|), 0(*0-0| |0-0*), 1(*1-0| |0-0|), 0(|0-0*)"_s;
        QTest::newRow("two forks at once take two lanes")
            << u"4:1 3:1 2:1 1"_s << u"0(*0-0|), 1(*1-1| |0-0|), 2(*2-0| |0-0| |1-0|), 0(|0-0*)"_s;
        QTest::newRow("a failed attempt is a dot on its line") << u"3:1 2:1! 1"_s << u"0(*0-0|), 0(|0-0|), 0(|0-0*)"_s;
        QTest::newRow("the newest failed") << u"2:1! 1"_s << u"0(*0-0|), 0(|0-0*)"_s;
        QTest::newRow("a failed one with children is a version") << u"3:2 2:1! 1"_s << u"0(*0-0|), 0(*0-0| |0-0*), 0(|0-0*)"_s;
        QTest::newRow("the parent is folded away") << u"5:4 4:0"_s << u"0(*0-0|), 0(*0-0| |0-0*)"_s;
        QTest::newRow("two roots") << u"2 1"_s << u"0(), 0()"_s;
    }

    void linesOfDescentAreDrawn()
    {
        QFETCH(QString, versions);
        QTEST(describe(layoutLanes(parse(versions))), "expected");
    }

    void noTwoBranchesShareALaneInOneRow()
    {
        // Forks of forks, pseudo-random but the same every time.
        QList<LaneInput> rows;
        quint32 state = 12345;
        constexpr qsizetype Count = 400;
        for (qsizetype i = 0; i < Count; ++i) {
            state = state * 1664525 + 1013904223;
            const qsizetype parent = i + 1 + (state >> 24) % 9;
            rows.append({.parent = parent < Count ? parent : -1, .isFailed = (state >> 16) % 7 == 0});
        }
        const QList<LaneRow> lanes = layoutLanes(rows);
        for (const LaneRow &row : lanes) {
            QHash<int, int> branchAtTop;
            for (const LaneSegment &segment : row.segments) {
                if (segment.startsAtNode)
                    continue;
                QCOMPARE(branchAtTop.value(segment.from, segment.branch), segment.branch);
                branchAtTop.insert(segment.from, segment.branch);
            }
        }
        QVERIFY(laneCount(lanes) > 2);
    }
};

QTEST_GUILESS_MAIN(LanesTest)
#include "tst_lanes.moc"
