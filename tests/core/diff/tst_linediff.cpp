// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diff/linediff.h"
#include "core/diff/sequencematcher.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace strata;

namespace {

LineDiff diffOf(QByteArrayView before, QByteArrayView after)
{
    auto diff = diffLines({splitLines(before), splitLines(after)}, Progress());
    return diff ? *std::move(diff) : LineDiff{};
}

// What the script makes of `before`; lines it leaves alone are taken from there.
QByteArray applied(const LineDiff &diff, QByteArrayView before, QByteArrayView after)
{
    const LineTable left = splitLines(before);
    const LineTable right = splitLines(after);
    QByteArray made;
    qint32 at = 0;
    for (const LineChange &change : diff.changes) {
        made += left.lines({at, change.lines[Before].first - at});
        made += right.lines(change.lines[After]);
        at = change.lines[Before].end();
    }
    return made + left.lines({at, left.count() - at}).toByteArray();
}

// The changes as "-first,count +first,count", one per line.
QByteArray toText(const LineDiff &diff)
{
    QByteArray text;
    for (const LineChange &change : diff.changes)
        text += '-' + QByteArray::number(change.lines[Before].first) + ',' + QByteArray::number(change.lines[Before].count) + " +"
                + QByteArray::number(change.lines[After].first) + ',' + QByteArray::number(change.lines[After].count) + '\n';
    return text;
}

// The length of the shortest script, by the plain quadratic table.
qint64 shortestScript(QByteArrayView before, QByteArrayView after)
{
    const LineTable left = splitLines(before);
    const LineTable right = splitLines(after);
    std::vector<qint64> common(size_t(right.count()) + 1);
    for (qint32 i = left.count() - 1; i >= 0; --i) {
        qint64 diagonal = 0;
        for (qint32 j = right.count() - 1; j >= 0; --j) {
            const qint64 below = common[size_t(j)];
            common[size_t(j)] = left.line(i) == right.line(j) ? diagonal + 1 : std::max(below, common[size_t(j) + 1]);
            diagonal = below;
        }
    }
    return left.count() + right.count() - 2 * common[0];
}

QByteArray randomLines(QRandomGenerator &random, int count, int alphabet)
{
    QByteArray text;
    for (int i = 0; i < count; ++i) {
        text += QByteArray(random.bounded(4), ' ') + QByteArray::number(random.bounded(alphabet));
        if (i + 1 < count || random.bounded(4) > 0)
            text += '\n';
    }
    return text;
}

QByteArray edited(QRandomGenerator &random, QByteArrayView text, int percent, int alphabet)
{
    const LineTable lines = splitLines(text);
    QByteArray made;
    for (qint32 i = 0; i < lines.count(); ++i) {
        if (random.bounded(100) >= percent)
            made += lines.line(i);
        if (random.bounded(100) < percent && (made.isEmpty() || made.endsWith('\n')))
            made += QByteArray::number(random.bounded(alphabet)) + '\n';
    }
    return made;
}

} // namespace

class TestLineDiff : public QObject
{
    Q_OBJECT

private slots:
    void cutsLinesBehindNewlines()
    {
        QCOMPARE(splitLines("").count(), 0);
        QCOMPARE(splitLines("\n").count(), 1);
        QCOMPARE(splitLines("a\nb").count(), 2);
        QCOMPARE(splitLines("a\nb").line(1), QByteArrayView("b"));
        QCOMPARE(splitLines("a\r\n\n").line(0), QByteArrayView("a\r\n"));
    }

    void aMissingFinalNewlineIsAChange() { QCOMPARE(toText(diffOf("a\nb\n", "a\nb")), "-1,1 +1,1\n"); }

    void aTextDoesNotDifferFromItself()
    {
        QRandomGenerator random(7);
        for (int round = 0; round < 50; ++round) {
            const QByteArray text = randomLines(random, random.bounded(200), 1 + random.bounded(30));
            QCOMPARE(toText(diffOf(text, text)), QByteArray());
        }
    }

    void applyingTheScriptGivesTheOtherText()
    {
        QRandomGenerator random(11);
        for (int round = 0; round < 3000; ++round) {
            const int alphabet = 1 + random.bounded(round % 2 ? 4 : 60);
            const QByteArray before = randomLines(random, random.bounded(120), alphabet);
            const QByteArray after = round % 3 ? edited(random, before, 1 + random.bounded(40), alphabet)
                                               : randomLines(random, random.bounded(120), alphabet);
            const LineDiff diff = diffOf(before, after);
            QCOMPARE(applied(diff, before, after), after);
            for (size_t i = 1; i < diff.changes.size(); ++i) // they never touch
                QVERIFY(diff.changes[i - 1].lines[Before].end() < diff.changes[i].lines[Before].first);
        }
    }

    void theScriptIsSeldomLongerThanTheShortest()
    {
        QRandomGenerator random(13);
        qint64 ours = 0;
        qint64 shortest = 0;
        for (int round = 0; round < 300; ++round) {
            const QByteArray before = randomLines(random, 100, 40);
            const QByteArray after = edited(random, before, 10, 40);
            const LineDiff diff = diffOf(before, after);
            const qint64 length = diff.linesAdded() + diff.linesDeleted();
            const qint64 least = shortestScript(before, after);
            QVERIFY(length >= least);
            ours += length;
            shortest += least;
        }
        QVERIFY2(ours * 100 <= shortest * 103, qPrintable(u"%1 against %2"_s.arg(ours).arg(shortest)));
    }

    void myersAloneFindsTheShortestScript()
    {
        // Every line occurs too often to be an anchor, and the texts are short enough for an exact search.
        QRandomGenerator random(17);
        for (int round = 0; round < 20; ++round) {
            QByteArray left;
            QByteArray right;
            for (int i = 0; i < 400; ++i) {
                left += random.bounded(2) ? "a\n" : "b\n";
                right += random.bounded(2) ? "a\n" : "b\n";
            }
            const LineDiff diff = diffOf(left, right);
            QCOMPARE(applied(diff, left, right), right);
            QVERIFY(!diff.isCoarse);
            QCOMPARE(diff.linesAdded() + diff.linesDeleted(), shortestScript(left, right));
        }
    }

    void aHardInputIsAnsweredCoarsely()
    {
        QRandomGenerator random(19);
        QByteArray left;
        QByteArray right;
        for (int i = 0; i < 20000; ++i) {
            left += QByteArray(1, char('a' + random.bounded(3))) + '\n';
            right += QByteArray(1, char('a' + random.bounded(3))) + '\n';
        }
        const LineDiff diff = diffOf(left, right);
        QVERIFY(diff.isCoarse);
        QCOMPARE(applied(diff, left, right), right);
    }

    void unrelatedTextsAreOneChange()
    {
        QByteArray left;
        QByteArray right;
        for (int i = 0; i < 1000; ++i) {
            left += "left " + QByteArray::number(i) + '\n';
            right += "right " + QByteArray::number(i) + '\n';
        }
        QCOMPARE(toText(diffOf(left, right)), "-0,1000 +0,1000\n");
    }

    void aStopIsObeyed()
    {
        std::stop_source stop;
        stop.request_stop();
        const auto diff = diffLines({splitLines("a\nb\nc\n"), splitLines("c\nd\na\n")}, Progress(stop.get_token()));
        QVERIFY(!diff);
        QCOMPARE(diff.error().kind, Error::Kind::Cancelled);
    }

    void anInsertedFunctionIsWhole()
    {
        const QByteArray before = "def a():\n    x()\n\n\ndef c():\n    z()\n";
        const QByteArray after = "def a():\n    x()\n\n\ndef b():\n    x()\n\n\ndef c():\n    z()\n";
        QCOMPARE(toText(diffOf(before, after)), "-4,0 +4,4\n");
    }

    void anInsertedBlockStartsAtItsHead()
    {
        const QByteArray before = "a {\n  x;\n}\nb {\n  y;\n}\n";
        const QByteArray after = "a {\n  x;\n}\nn {\n  x;\n}\nb {\n  y;\n}\n";
        QCOMPARE(toText(diffOf(before, after)), "-3,0 +3,3\n");
    }

    void aDeletedLoopKeepsItsBraces()
    {
        const QByteArray before = "for (a) {\n    one();\n}\n\nfor (b) {\n    two();\n}\n\nend();\n";
        const QByteArray after = "for (a) {\n    one();\n}\n\nend();\n";
        QCOMPARE(toText(diffOf(before, after)), "-4,4 +4,0\n");
    }

    void anInsertionJoinsTheDeletionItCanReach()
    {
        // "x" may be inserted before or behind the equal line; beside the removed one they read as one change.
        const QByteArray before = "a\nold\nx\nb\n";
        const QByteArray after = "a\nx\nx\nb\n";
        QCOMPARE(toText(diffOf(before, after)), "-1,1 +1,1\n");
    }

    void aMillionEqualLinesAreAnsweredAtOnce()
    {
        const QByteArray before = QByteArray("x\n").repeated(1'000'000);
        const QByteArray after = QByteArray("x\n").repeated(500'000) + "y\n" + QByteArray("x\n").repeated(400'000);
        const LineDiff diff = diffOf(before, after);
        QCOMPARE(applied(diff, before, after), after);
    }

    void manyLinesOfTwoKindsAreAnsweredCoarsely()
    {
        QRandomGenerator random(31);
        std::array<QByteArray, 2> texts;
        for (QByteArray &text : texts) {
            for (int i = 0; i < 200'000; ++i)
                text += random.bounded(2) ? "{\n" : "}\n";
        }
        const LineDiff diff = diffOf(texts[Before], texts[After]);
        QVERIFY(diff.isCoarse);
        QCOMPARE(applied(diff, texts[Before], texts[After]), texts[After]);
    }

    void movedLinesCostNoMoreThanTheMove()
    {
        QByteArray block;
        QByteArray rest;
        for (int i = 0; i < 300; ++i) {
            block += "moved " + QByteArray::number(i) + '\n';
            rest += "kept " + QByteArray::number(i) + "\nkept too " + QByteArray::number(i) + '\n';
        }
        const LineDiff diff = diffOf(block + rest, rest + block);
        QCOMPARE(diff.linesAdded() + diff.linesDeleted(), 600);
    }
};

QTEST_GUILESS_MAIN(TestLineDiff)
#include "tst_linediff.moc"
