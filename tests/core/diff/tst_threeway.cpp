// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diff/threeway.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace strata;

namespace {

using Texts = std::array<QByteArray, 3>; // left, base, right

ThreeWayDocument documentOf(const Texts &texts) { return makeThreeWayDocument(texts, {}, {}).value(); }

// One line per row: what happened to it, then the lines; '*' behind what is not the base's.
QByteArray toText(const ThreeWayDocument &document)
{
    QByteArray text;
    for (const ThreeWayRow &row : document.rows) {
        text += "=<>&!"[int(row.kind)];
        for (const ThreeWaySide side : {LeftSide, BaseSide, RightSide}) {
            text += side == LeftSide ? " " : " | ";
            text += row.line[side] < 0 ? QByteArray("-") : document.sides[side].line(row.line[side]).toUtf8();
            if (row.isChanged[side])
                text += '*';
        }
        text += '\n';
    }
    return text;
}

QByteArray linesOf(const ThreeWayDocument &document, ThreeWaySide side)
{
    QByteArray text;
    qint32 next = 0;
    for (const ThreeWayRow &row : document.rows) {
        if (row.line[side] < 0)
            continue;
        if (row.line[side] != next++)
            return "a line is out of order";
        text += document.sides[side].line(row.line[side]).toUtf8() + '\n';
    }
    return next == document.sides[side].lineCount() ? text : "a line is missing";
}

// What a merge takes where there is no conflict.
QByteArray merged(const ThreeWayDocument &document)
{
    QByteArray text;
    for (const ThreeWayRow &row : document.rows) {
        const ThreeWaySide side = row.kind == ThreeWayKind::Left ? LeftSide : RightSide;
        if (row.line[side] >= 0)
            text += document.sides[side].line(row.line[side]).toUtf8() + '\n';
    }
    return text;
}

ThreeWayKind mirrored(ThreeWayKind kind)
{
    return kind == ThreeWayKind::Left ? ThreeWayKind::Right : kind == ThreeWayKind::Right ? ThreeWayKind::Left : kind;
}

} // namespace

class TestThreeWay : public QObject
{
    Q_OBJECT

private slots:
    void changesAreLaidOverEachOther_data()
    {
        QTest::addColumn<QByteArray>("left");
        QTest::addColumn<QByteArray>("base");
        QTest::addColumn<QByteArray>("right");
        QTest::addColumn<QByteArray>("rows");
        const auto row = [](const char *name, const Texts &texts, const QByteArray &rows) {
            QTest::newRow(name) << texts[LeftSide] << texts[BaseSide] << texts[RightSide] << rows;
        };
        row("nothing changed", {"a\nb\n", "a\nb\n", "a\nb\n"}, "= a | a | a\n= b | b | b\n");
        row("all empty", {"", "", ""}, "");
        row("each changes its own lines", {"A\nb\nc\nd\n", "a\nb\nc\nd\n", "a\nb\nc\nD\n"},
            "< A* | a* | a\n"
            "= b | b | b\n"
            "= c | c | c\n"
            "> d | d* | D*\n");
        row("both alike", {"a\nB\nc\n", "a\nb\nc\n", "a\nB\nc\n"}, "= a | a | a\n& B* | b* | B*\n= c | c | c\n");
        row("both, differently", {"a\nleft\nc\n", "a\nb\nc\n", "a\nright\nc\n"},
            "= a | a | a\n! left* | b* | right*\n= c | c | c\n");
        row("left deletes what right changes", {"a\nc\n", "a\nb\nc\n", "a\nB\nc\n"}, "= a | a | a\n! - | b* | B*\n= c | c | c\n");
        row("both insert at one place", {"a\nl\nb\n", "a\nb\n", "a\nr\ns\nb\n"},
            "= a | a | a\n! l* | - | r*\n! - | - | s*\n= b | b | b\n");
        row("neighbouring changes are one", {"A\nb\nc\n", "a\nb\nc\n", "a\nB\nc\n"}, "! A* | a* | a\n! b | b* | B*\n= c | c | c\n");
        row("one line apart they are two", {"A\nb\nc\n", "a\nb\nc\n", "a\nb\nC\n"}, "< A* | a* | a\n= b | b | b\n> c | c* | C*\n");
        row("a chain of overlaps is one", {"A\nB\nc\nD\nE\n", "a\nb\nc\nd\ne\n", "a\nX\nY\nZ\ne\n"},
            "! A* | a* | a\n! B* | b* | X*\n! c | c* | Y*\n! D* | d* | Z*\n! E* | e* | e\n");
        row("a new file on both sides", {"a\nb\n", "", "a\nc\n"}, "! a* | - | a*\n! b* | - | c*\n");
        row("inserted above a changed line", {"a\nnew\nthe value is 2\nz\n", "a\nthe value is 1\nz\n", "a\nthe value is 1\nz\n"},
            "= a | a | a\n< new* | - | -\n< the value is 2* | the value is 1* | the value is 1\n= z | z | z\n");
        row("a missing final newline counts", {"a", "a\n", "a\n"}, "< a* | a* | a\n");
        row("line endings do not", {"a\r\nB\r\n", "a\nb\n", "a\nb\n"}, "= a | a | a\n< B* | b* | b\n");
    }
    void changesAreLaidOverEachOther()
    {
        QFETCH(QByteArray, left);
        QFETCH(QByteArray, base);
        QFETCH(QByteArray, right);
        QFETCH(QByteArray, rows);
        QCOMPARE(toText(documentOf({left, base, right})), rows);
    }

    void conflictsOfWhiteSpaceAreTold()
    {
        const ThreeWayDocument document = documentOf({"a\n  x(1)\nb\nl\n", "a\nx\nb\nc\n", "a\n\tx( 1 )\nb\nr\n"});
        QCOMPARE(document.changes.size(), 2);
        QCOMPARE(document.conflictCount(), 2);
        QVERIFY(document.changes[0].isWhitespaceOnly);
        QVERIFY(!document.changes[1].isWhitespaceOnly);
    }

    void spansSayWhereLinesDiffer()
    {
        const ThreeWayDocument document = documentOf({"the quick red fox\n", "the quick brown fox\n", "the slow brown fox\n"});
        const auto marked = [&](ThreeWaySide side) {
            QStringList words;
            for (const TextSpan &span : document.spansOf(document.rows[0], side))
                words.append(document.sides[side].line(0).sliced(span.start, span.length).toString());
            return words.join(u'|');
        };
        QCOMPARE(marked(LeftSide), u"red"_s);
        QCOMPARE(marked(RightSide), u"slow"_s);
        QCOMPARE(marked(BaseSide), u"quick|brown"_s);
    }

    void binaryFilesAreNotCompared()
    {
        QCOMPARE(documentOf({"a\n", QByteArray("\0x", 2), "a\n"}).state, ThreeWayDocument::State::Binary);
    }

    void aStopIsNoticed()
    {
        std::stop_source stop;
        stop.request_stop();
        const auto document = makeThreeWayDocument({"a\n", "b\n", "c\n"}, {}, Progress(stop.get_token()));
        QVERIFY(!document && document.error().kind == Error::Kind::Cancelled);
    }

    void everySideIsWholeAndSidesMirror()
    {
        QRandomGenerator random(11);
        int conflicts = 0;
        for (int round = 0; round < 400; ++round) {
            Texts texts;
            for (int i = 0, count = random.bounded(25); i < count; ++i)
                texts[BaseSide] += QByteArray(random.bounded(2), ' ') + QByteArray::number(random.bounded(12)) + '\n';
            QList<QByteArray> lines = texts[BaseSide].split('\n');
            lines.removeLast();
            for (const ThreeWaySide side : {LeftSide, RightSide}) {
                for (const QByteArray &line : std::as_const(lines)) {
                    const int fate = random.bounded(12);
                    if (fate == 0)
                        continue;
                    texts[side] += fate == 1 ? "changed " + line + '\n' : line + '\n';
                    if (fate == 2)
                        texts[side] += "new " + QByteArray::number(random.bounded(3)) + '\n';
                }
            }
            const ThreeWayDocument document = documentOf(texts);
            const ThreeWayDocument mirror = documentOf({texts[RightSide], texts[BaseSide], texts[LeftSide]});
            for (const ThreeWaySide side : {LeftSide, BaseSide, RightSide})
                QCOMPARE(linesOf(document, side), texts[side]);
            QCOMPARE(mirror.rows.size(), document.rows.size());
            QCOMPARE(mirror.changes.size(), document.changes.size());
            for (qsizetype i = 0; i < document.rows.size(); ++i) {
                QCOMPARE(mirror.rows[i].kind, mirrored(document.rows[i].kind));
                QCOMPARE(mirror.rows[i].line[LeftSide], document.rows[i].line[RightSide]);
                QCOMPARE(mirror.rows[i].line[RightSide], document.rows[i].line[LeftSide]);
            }
            for (const ThreeWayChange &change : document.changes) {
                QVERIFY(change.rowCount > 0);
                QCOMPARE(document.rows[change.firstRow].change, qint32(&change - document.changes.constData()));
            }
            conflicts += document.conflictCount();
            // With nothing to the left, the merge is right.
            QCOMPARE(merged(documentOf({texts[BaseSide], texts[BaseSide], texts[RightSide]})), texts[RightSide]);
            QCOMPARE(merged(documentOf({texts[LeftSide], texts[BaseSide], texts[LeftSide]})), texts[LeftSide]);
        }
        QVERIFY(conflicts > 100);
    }
};

QTEST_GUILESS_MAIN(TestThreeWay)
#include "tst_threeway.moc"
