// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diff/document.h"
#include "core/diff/moves.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace strata;

namespace {

const QByteArray Load = "def load(path):\n    with open(path) as file:\n        return parse(file.read())\n";
const QByteArray Save = "def save(path, items):\n    text = render(items)\n    write(path, text)\n    log(path)\n";
const QByteArray Total = "def total(items):\n    return sum(item.price for item in items)\n";

// One changed file of a comparison; a null text is no file.
struct Case
{
    QString path;
    std::array<QByteArray, 2> text;

    std::array<std::optional<FileEntry>, 2> file() const
    {
        std::array<std::optional<FileEntry>, 2> entries;
        for (const Side side : {Before, After}) {
            if (!text[side].isNull())
                entries[side] = FileEntry{.path = path};
        }
        return entries;
    }
};

ChangedFileLines changedLines(const Case &changed)
{
    const std::array<LineTable, 2> tables{splitLines(changed.text[Before]), splitLines(changed.text[After])};
    const auto diff = diffLines(tables, Progress());
    return diff ? changedLinesOf({.file = changed.file()}, tables, *diff) : ChangedFileLines();
}

QList<MovedBlock> movesOf(const QList<Case> &cases)
{
    std::vector<ChangedFileLines> files;
    for (const Case &changed : cases)
        files.push_back(changedLines(changed));
    return movesBetween(std::move(files), Progress()).value_or(QList<MovedBlock>());
}

QString toText(const MovedBlock &move)
{
    const auto place = [&move](Side side) {
        return u"%1:%2,%3"_s.arg(move.path[side]).arg(move.lines[side].first + 1).arg(move.lines[side].count);
    };
    return u"%1 -> %2 %3%"_s.arg(place(Before), place(After)).arg(move.similarity);
}

DiffDocument documentOf(const Case &changed)
{
    auto document = makeDiffDocument(changed.text, changed.file(), {}, Progress());
    return document ? *std::move(document) : DiffDocument();
}

} // namespace

class TestMoves : public QObject
{
    Q_OBJECT

private slots:
    void aFunctionIsFoundInAnotherFile()
    {
        const Case from{u"a.py"_s, {Load + "\n" + Save + "\n" + Total, Load + "\n" + Total}};
        const Case to{u"b.py"_s, {"import a\n", "import a\n\n\n" + Save}};
        const QList<MovedBlock> moves = movesOf({from, to});
        QCOMPARE(moves.size(), 1);
        QCOMPARE(toText(moves.first()), u"a.py:5,4 -> b.py:4,4 100%"_s);

        DiffDocument left = documentOf(from);
        addMoves(left, moves);
        QCOMPARE(left.moves.size(), 1);
        QCOMPARE(toText(left.moves.first()), u":5,4 -> b.py:4,4 100%"_s);
        QCOMPARE(left.moveAt(Before, 5), 0);
        QVERIFY(left.movesByLine[After].isEmpty());
        DiffDocument right = documentOf(to);
        addMoves(right, moves);
        QCOMPARE(toText(right.moves.first()), u"a.py:5,4 -> :4,4 100%"_s);
        QCOMPARE(right.moveAt(After, 3), 0);
        QVERIFY(right.movesByLine[Before].isEmpty());
    }

    void aFileMayComeApart()
    {
        const QList<MovedBlock> moves = movesOf({{u"all.py"_s, {Load + "\n" + Save, QByteArray()}},
                                                 {u"load.py"_s, {QByteArray(), Load}},
                                                 {u"save.py"_s, {QByteArray(), "# saving\n" + Save}}});
        QStringList texts;
        for (const MovedBlock &move : moves)
            texts.append(toText(move));
        QCOMPARE(texts, (QStringList{u"all.py:1,3 -> load.py:1,3 100%"_s, u"all.py:5,4 -> save.py:2,4 100%"_s}));
    }

    void theOwnFileGoesFirst()
    {
        const Case own{u"a.py"_s, {Save + "\n" + Load + "\n" + Total + "\n", Load + "\n" + Total + "\n" + Save}};
        const Case other{u"b.py"_s, {Save, "pass\n"}};
        QVERIFY(movesOf({other, own}).isEmpty());
        const DiffDocument document = documentOf(own);
        QCOMPARE(document.moves.size(), 1);
        QVERIFY(document.moves.first().path[Before].isEmpty());
    }

    void aBlockThatIsShownAsUnchangedHasNotMoved()
    {
        const MovedBlock block{.lines = {LineRange{0, 3}, LineRange{0, 3}}, .path = {u"a.py"_s, u"b.py"_s}};
        DiffDocument document = documentOf({u"a.py"_s, {Load, Load + "\nmore\n"}});
        addMoves(document, {block});
        QVERIFY(document.moves.isEmpty());
    }

    void fewOrPlainLinesAreNoBlock()
    {
        QVERIFY(movesOf({{u"a"_s, {"{\n}\n\n{\n}\n\n);\n", QByteArray()}}, {u"b"_s, {QByteArray(), "{\n}\n\n{\n}\n\n);\n"}}})
                    .isEmpty());
        QVERIFY(movesOf({{u"a"_s, {Total, QByteArray()}}, {u"b"_s, {QByteArray(), Total}}}).isEmpty());
    }

    void aStopIsObeyed()
    {
        std::stop_source stop;
        stop.request_stop();
        const auto moves = movesBetween({ChangedFileLines()}, Progress(stop.get_token()));
        QVERIFY(!moves);
        QCOMPARE(moves.error().kind, Error::Kind::Cancelled);
    }
};

QTEST_GUILESS_MAIN(TestMoves)
#include "tst_moves.moc"
