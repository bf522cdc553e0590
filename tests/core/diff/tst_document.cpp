// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diff/document.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace strata;

namespace {

DiffDocument documentOf(const QByteArray &before, const QByteArray &after, const DiffOptions &options = {},
                        const QString &name = u"file"_s)
{
    const FileEntry entry{.path = name};
    auto document = makeDiffDocument({before, after}, {entry, entry}, options, Progress());
    return document ? *std::move(document) : DiffDocument{};
}

// A line with its spans in brackets.
QByteArray marked(const DiffDocument &document, const DiffRow &row, Side side)
{
    const QStringView line = document.sides[side].line(row.line[side]);
    QString text;
    qsizetype at = 0;
    for (const TextSpan &span : document.spansOf(row, side)) {
        text += line.sliced(at, span.start - at);
        text += u'[' + line.sliced(span.start, span.length).toString() + u']';
        at = span.start + span.length;
    }
    text += line.sliced(at);
    return text.toUtf8();
}

// One line per row: hunk (or a space), kind, both texts with their spans; "·" is filler.
QByteArray toText(const DiffDocument &document)
{
    QByteArray text;
    for (const DiffRow &row : document.rows) {
        constexpr auto letters = std::to_array({'=', '~', '-', '+', '.'});
        text += row.hunk < 0 ? QByteArray(" ") : QByteArray::number(row.hunk);
        text += letters[size_t(row.kind)];
        for (const Side side : {Before, After})
            text += (side == Before ? " " : " | ") + (row.line[side] < 0 ? QByteArray("·") : marked(document, row, side));
        text += '\n';
    }
    return text;
}

QByteArray toText(LineRange range) { return QByteArray::number(range.first + 1) + ',' + QByteArray::number(range.count); }

// Each moved block as "first line,count -> first line,count similarity%".
QByteArray movesOf(const DiffDocument &document)
{
    QByteArray text;
    for (const MovedBlock &move : document.moves)
        text += toText(move.lines[Before]) + " -> " + toText(move.lines[After]) + ' ' + QByteArray::number(move.similarity) + "%\n";
    return text;
}

// What each hunk amounts to.
QByteArray classesOf(const DiffDocument &document)
{
    constexpr auto names = std::to_array({"logic", "formatting", "comments", "imports", "rename", "moved"});
    QByteArray text;
    for (qsizetype i = 0; i < document.hunks.size(); ++i)
        text += QByteArray::number(i) + ' ' + (document.hunks[i].isIgnored ? "ignored" : names[size_t(document.hunks[i].kind)])
                + '\n';
    return text;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray squeezed(QStringView line) { return line.toUtf8().replace(' ', "").replace('\t', "").replace('\r', ""); }

// Both halves of a block have as many lines in common as it says, in order; no line is in two blocks.
void checkMoves(const DiffDocument &document)
{
    for (const MovedBlock &move : document.moves) {
        std::array<QList<QByteArray>, 2> texts;
        for (const Side side : {Before, After}) {
            QVERIFY(move.lines[side].first >= 0 && move.lines[side].end() <= document.sides[side].lineCount());
            for (qint32 i = move.lines[side].first; i < move.lines[side].end(); ++i)
                texts[side].append(squeezed(document.sides[side].line(i)));
            QCOMPARE(document.moveAt(side, move.lines[side].first), qint32(&move - document.moves.constData()));
            QCOMPARE(document.moveAt(side, move.lines[side].end() - 1), qint32(&move - document.moves.constData()));
        }
        // The longest common subsequence is at least what the block claims.
        const auto &[before, after] = texts;
        QList<int> common(after.size() + 1, 0);
        for (const QByteArray &line : before) {
            int diagonal = 0;
            for (qsizetype j = 0; j < after.size(); ++j) {
                const int above = common[j + 1];
                common[j + 1] = line == after[j] ? diagonal + 1 : std::max(above, common[j]);
                diagonal = above;
            }
        }
        QVERIFY(common.last() >= 3);
        QVERIFY(200 * common.last() / (before.size() + after.size()) >= move.similarity);
    }
    for (const Side side : {Before, After}) {
        qint32 at = 0;
        for (const qint32 i : document.movesByLine[side]) {
            QVERIFY(document.moves[i].lines[side].first >= at);
            at = document.moves[i].lines[side].end();
        }
    }
}

// One option per line, as a case's file "options" has them.
DiffOptions optionsOf(const QByteArray &text)
{
    DiffOptions options;
    for (const QByteArray &line : text.split('\n')) {
        const QList<QByteArray> words = line.split(' ');
        if (line == "ignoreComments")
            options.ignoreComments = true;
        else if (line == "ignoreNumbers")
            options.ignoreNumbers = true;
        else if (line == "ignoreIndent")
            options.ignoreIndent = true;
        else if (line == "ignoreIndentEverywhere")
            options.ignoreIndentEverywhere = true;
        else if (line == "ignoreAll")
            options.whitespace = DiffOptions::Whitespace::IgnoreAll;
        else if (line == "sortJsonKeys")
            options.sortJsonKeys = true;
        else if (line.startsWith("pattern "))
            options.ignoredPatterns.append(QString::fromUtf8(line.sliced(8)));
        else if (line.startsWith("align "))
            options.alignments.append({words[1].toInt(), words[2].toInt()});
        else if (!line.isEmpty())
            qFatal("no such option: %s", line.constData());
    }
    return options;
}

// What every document must keep, whatever it shows.
void checkConsistency(const DiffDocument &document)
{
    std::array<qint32, 2> next{};
    qint32 hunkRows = 0;
    qint64 ignored = 0;
    for (qsizetype i = 0; i < document.rows.size(); ++i) {
        const DiffRow &row = document.rows[i];
        QVERIFY(row.line[Before] >= 0 || row.line[After] >= 0);
        for (const Side side : {Before, After}) {
            if (row.line[side] >= 0)
                QCOMPARE(row.line[side], next[side]++);
            qint32 at = 0;
            for (const TextSpan &span : document.spansOf(row, side)) {
                QVERIFY(span.start >= at && span.length > 0);
                at = span.start + span.length;
                QVERIFY(at <= document.sides[side].line(row.line[side]).size());
            }
        }
        QCOMPARE(row.hunk < 0, row.kind == RowKind::Equal);
        if (row.kind == RowKind::Equal)
            QCOMPARE(document.sides[Before].line(row.line[Before]), document.sides[After].line(row.line[After]));
        if (row.hunk >= 0) {
            const DiffHunk &hunk = document.hunks[row.hunk];
            QVERIFY(i >= hunk.firstRow && i < hunk.firstRow + hunk.rowCount);
            QCOMPARE(hunk.isIgnored, row.kind == RowKind::Ignored);
            for (const Side side : {Before, After})
                QVERIFY(row.line[side] < 0
                        || (row.line[side] >= hunk.lines[side].first && row.line[side] < hunk.lines[side].end()));
            ++hunkRows;
        }
        ignored += row.kind == RowKind::Ignored;
    }
    for (const Side side : {Before, After})
        QCOMPARE(next[side], document.sides[side].lineCount());
    qint32 inHunks = 0;
    for (const DiffHunk &hunk : document.hunks)
        inHunks += hunk.rowCount;
    QCOMPARE(hunkRows, inHunks);
    checkMoves(document);
    QCOMPARE(document.linesIgnored, ignored);
}

} // namespace

class TestDocument : public QObject
{
    Q_OBJECT

private slots:
    void laysRowsAsTheCaseShows_data()
    {
        QTest::addColumn<QString>("folder");
        const QDir cases(QStringLiteral(STRATA_TEST_DATA "/diff"));
        const QStringList names = cases.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
        QVERIFY(!names.isEmpty());
        for (const QString &name : names)
            QTest::newRow(qPrintable(name)) << cases.filePath(name);
    }

    void laysRowsAsTheCaseShows()
    {
        QFETCH(QString, folder);
        const QString name = QString::fromUtf8(contentOf(folder + u"/name"_s)).trimmed();
        const DiffDocument document = documentOf(contentOf(folder + u"/before"_s), contentOf(folder + u"/after"_s),
                                                 optionsOf(contentOf(folder + u"/options"_s)), name.isEmpty() ? u"file"_s : name);
        checkConsistency(document);
        QCOMPARE(toText(document), contentOf(folder + u"/rows"_s));
        QCOMPARE(movesOf(document), contentOf(folder + u"/moves"_s));
        if (QFile::exists(folder + u"/classes"_s))
            QCOMPARE(classesOf(document), contentOf(folder + u"/classes"_s));
    }

    void everyDocumentIsConsistent()
    {
        QRandomGenerator random(23);
        constexpr auto endings = std::to_array({"\n", "\n", "\n", "\r\n", " \n", "\t\n"});
        constexpr auto words = std::to_array(
            {"return", "x", "  ", "Foo(bar)", "{", "}", "", "käse", "\t", "# 1", "// 22", "/*", "*/", "'", "7"});
        const auto pick = [&](const auto &choices) { return choices[size_t(random.bounded(int(choices.size())))]; };
        const auto text = [&](const QByteArray &from) {
            QByteArray made;
            const QList<QByteArray> lines = from.split('\n');
            for (const QByteArray &line : lines) {
                if (random.bounded(5) > 0)
                    made += line + pick(endings);
                if (random.bounded(5) == 0)
                    made += QByteArray(pick(words)) + ' ' + pick(words) + pick(endings);
            }
            return random.bounded(3) ? made : made.trimmed();
        };
        const QStringList names{u"a.py"_s, u"a.js"_s, u"a.md"_s, u"a"_s};
        for (int round = 0; round < 600; ++round) {
            QByteArray base;
            for (int i = random.bounded(60); i > 0; --i)
                base += QByteArray(pick(words)) + QByteArray(pick(words)) + '\n';
            const DiffOptions options{.whitespace = DiffOptions::Whitespace(random.bounded(4)),
                                      .ignoreIndent = random.bounded(2) == 0,
                                      .ignoreCase = random.bounded(2) == 0,
                                      .ignoreBlankLines = random.bounded(2) == 0,
                                      .ignoreComments = random.bounded(2) == 0,
                                      .ignoreNumbers = random.bounded(2) == 0,
                                      .ignoredPatterns = random.bounded(2) == 0 ? QStringList{u"Foo|\\{"_s} : QStringList(),
                                      .ignoreLineEndings = random.bounded(2) == 0,
                                      .ignoreIndentEverywhere = random.bounded(2) == 0};
            const QString name = names[random.bounded(names.size())];
            const QByteArray before = text(base);
            const QByteArray after = text(base);
            const DiffDocument document = documentOf(before, after, options, name);
            checkConsistency(document);
            const DiffDocument swapped = documentOf(after, before, options, name);
            checkConsistency(swapped);
            const DiffDocument exact = documentOf(before, after, {.ignoreLineEndings = false});
            QCOMPARE(document.linesAdded, exact.linesAdded); // what is ignored is counted with the real bytes
            QCOMPARE(document.linesDeleted, exact.linesDeleted);
            QCOMPARE(exact.linesIgnored, 0);
        }
    }

    void everyBlockThatWentElsewhereIsFound()
    {
        QRandomGenerator random(29);
        for (int round = 0; round < 100; ++round) {
            QList<QByteArray> blocks;
            for (int i = 0; i < 12; ++i) {
                QByteArray block = "void function" + QByteArray::number(i) + "()\n{\n";
                for (int line = 0; line < 3 + random.bounded(6); ++line)
                    block += "    call" + QByteArray::number(random.bounded(1'000'000)) + "(argument);\n";
                blocks.append(block + "}\n\n");
            }
            const QByteArray before = blocks.join();
            std::ranges::shuffle(blocks, random);
            for (QByteArray &block : blocks) {
                if (random.bounded(3) == 0)
                    block.replace("    call", "\tcall");
            }
            const QByteArray after = blocks.join();
            const DiffDocument document = documentOf(before, after);
            checkConsistency(document);
            const DiffDocument swapped = documentOf(after, before);
            checkConsistency(swapped);
            for (const DiffRow &row : document.rows) {
                if (row.kind == RowKind::Removed && document.sides[Before].line(row.line[Before]).contains(u"call"))
                    QVERIFY(document.moveAt(Before, row.line[Before]) >= 0);
                if (row.kind == RowKind::Added && document.sides[After].line(row.line[After]).contains(u"call"))
                    QVERIFY(document.moveAt(After, row.line[After]) >= 0);
            }
        }
    }

    void sortedJsonIsCountedAsItIs()
    {
        const QByteArray before = R"({"b": 1, "a": 2})";
        const QByteArray after = R"({"a": 2, "b": 1})";
        const DiffDocument document = documentOf(before, after, {.sortJsonKeys = true}, u"a.json"_s);
        QCOMPARE(document.jsonLayout, JsonLayout::Sorted);
        QCOMPARE(document.state, DiffDocument::State::Text);
        QVERIFY(document.hunks.isEmpty());
        QCOMPARE(document.linesAdded, 1);
        QCOMPARE(document.linesDeleted, 1);
        const auto broken = documentOf(before, "{", {.sortJsonKeys = true}, u"a.json"_s);
        QCOMPARE(broken.jsonLayout, JsonLayout::Unreadable);
        QCOMPARE(broken.sides[Before].text, QString::fromUtf8(before));
        QCOMPARE(documentOf(before, after, {.sortJsonKeys = true}, u"a.txt"_s).jsonLayout, JsonLayout::AsIs);
    }

    void aPatternThatNeverEndsHoldsNothingUp()
    {
        const QByteArray line = QByteArray(5000, 'a') + "!\n";
        const DiffDocument document = documentOf(line + "x\n", line + "y\n", {.ignoredPatterns = {u"(a+)+$"_s}});
        QCOMPARE(document.hunks.size(), 1);
    }

    void movesAreNotLookedForUnlessAsked()
    {
        const QString folder = QStringLiteral(STRATA_TEST_DATA "/diff/moved_function");
        const QByteArray before = contentOf(folder + u"/before"_s);
        const QByteArray after = contentOf(folder + u"/after"_s);
        QCOMPARE(documentOf(before, after).moves.size(), 1);
        QVERIFY(documentOf(before, after, {.findMoves = false}).moves.isEmpty());
    }

    void identicalTextsHaveEqualRows()
    {
        const DiffDocument document = documentOf("a\nb\n", "a\nb\n");
        QCOMPARE(document.state, DiffDocument::State::Identical);
        QCOMPARE(toText(document), " = a | a\n = b | b\n");
    }

    void anAddedFileIsOneHunk()
    {
        const auto document = makeDiffDocument({QByteArray(), "a\nb"}, {std::nullopt, FileEntry{}}, {}, Progress());
        QVERIFY(document);
        QCOMPARE(document->state, DiffDocument::State::Text);
        QCOMPARE(toText(*document), "0+ · | a\n0+ · | b\n");
        QVERIFY(!document->sides[After].endsWithNewline);
        QCOMPARE(document->linesAdded, 2);
    }

    void convertedLineEndingsAreMutedAndCounted()
    {
        const DiffDocument document = documentOf("a\nb\nc\n", "a\r\nb\r\nc\r\n");
        QCOMPARE(document.state, DiffDocument::State::OnlyLineEndings);
        QCOMPARE(toText(document), "0. a | a\n0. b | b\n0. c | c\n");
        QCOMPARE(document.linesIgnored, 3);
        QCOMPARE(document.linesAdded, 3);
        QCOMPARE(document.sides[Before].lineEnding, LineEnding::Lf);
        QCOMPARE(document.sides[After].lineEnding, LineEnding::CrLf);
    }

    void aRealChangeStandsOutOfConvertedLines()
    {
        QCOMPARE(toText(documentOf("a\nb 1\nc\n", "a\r\nb 2\r\nc\r\n")), "0. a | a\n1~ b [1] | b [2]\n2. c | c\n");
    }

    void lineEndingsCountAsChangesWhenAsked()
    {
        const DiffDocument document = documentOf("a\nb\n", "a\r\nb\n", {.ignoreLineEndings = false});
        QCOMPARE(toText(document), "0~ a | a\n = b | b\n");
        QCOMPARE(document.state, DiffDocument::State::OnlyLineEndings);
        QCOMPARE(document.sides[After].lineEnding, LineEnding::Mixed);
    }

    void aMissingFinalNewlineIsNeverIgnored()
    {
        const DiffDocument document = documentOf("a\nb\n", "a\nb", {.whitespace = DiffOptions::Whitespace::IgnoreAll});
        QCOMPARE(toText(document), " = a | a\n0~ b | b\n");
        QCOMPARE(document.state, DiffDocument::State::OnlyLineEndings);
    }

    void whiteSpaceIsIgnoredAsAsked_data()
    {
        using Whitespace = DiffOptions::Whitespace;
        QTest::addColumn<int>("whitespace");
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::addColumn<bool>("ignored");
        QTest::newRow("trailing") << int(Whitespace::IgnoreTrailing) << QByteArray("a b \n") << QByteArray("a b\t\n") << true;
        QTest::newRow("trailing is not leading")
            << int(Whitespace::IgnoreTrailing) << QByteArray("a\n") << QByteArray(" a\n") << false;
        QTest::newRow("amount") << int(Whitespace::IgnoreAmount) << QByteArray("a  b\n") << QByteArray("a\tb\n") << true;
        QTest::newRow("amount is not presence")
            << int(Whitespace::IgnoreAmount) << QByteArray("ab\n") << QByteArray("a b\n") << false;
        QTest::newRow("all") << int(Whitespace::IgnoreAll) << QByteArray("f(a,b)\n") << QByteArray("  f( a, b )\n") << true;
        QTest::newRow("exact") << int(Whitespace::Exact) << QByteArray("a\n") << QByteArray("a \n") << false;
    }

    void whiteSpaceIsIgnoredAsAsked()
    {
        QFETCH(int, whitespace);
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        QFETCH(bool, ignored);
        const DiffDocument document = documentOf(before, after, {.whitespace = DiffOptions::Whitespace(whitespace)});
        QCOMPARE(document.rows.first().kind, ignored ? RowKind::Ignored : RowKind::Changed);
        QCOMPARE(document.linesIgnored, ignored ? 1 : 0);
        QCOMPARE(document.linesAdded, 1);
        QCOMPARE(document.linesDeleted, 1);
    }

    void caseIsIgnoredInEveryScript()
    {
        const DiffDocument document = documentOf("ÄRGER\nAb\n", "ärger\naB\n", {.ignoreCase = true});
        QCOMPARE(document.linesIgnored, 2);
        QVERIFY(document.hunks.first().isIgnored);
    }

    void blankLinesAreIgnoredButShown()
    {
        QCOMPARE(toText(documentOf("a\nb\n", "a\n\n  \nb\n", {.ignoreBlankLines = true})),
                 " = a | a\n0. · | \n0. · |   \n = b | b\n");
    }

    void encodingsAreRecognised_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<int>("encoding");
        QTest::addColumn<bool>("invalid");
        QTest::addColumn<QString>("firstLine");
        const auto row = [](const char *name, const QByteArray &content, TextEncoding encoding, bool invalid, const QString &line) {
            QTest::newRow(name) << content << int(encoding) << invalid << line;
        };
        row("ascii", "plain\n", TextEncoding::Utf8, false, u"plain"_s);
        row("utf-8", "käse\n", TextEncoding::Utf8, false, u"käse"_s);
        row("utf-8 with mark", "\xef\xbb\xbfkäse\n", TextEncoding::Utf8WithBom, false, u"käse"_s);
        row("latin-1", "k\xe4se\n", TextEncoding::Latin1, false, u"käse"_s);
        row("damaged utf-8", "käse, Öl \xff\n", TextEncoding::Utf8, true, u"käse, Öl \ufffd"_s);
        row("truncated sequence before a newline", "ä ö ü \xe2\x82\nx\n", TextEncoding::Utf8, true, u"ä ö ü \ufffd\ufffd"_s);
        row("utf-16 le",
            QByteArray("\xff\xfe"
                       "a\0\n\0b\0",
                       8),
            TextEncoding::Utf16Le, false, u"a"_s);
        row("utf-16 be",
            QByteArray("\xfe\xff"
                       "\0a\0\n\0b",
                       8),
            TextEncoding::Utf16Be, false, u"a"_s);
        row("utf-16 cut short",
            QByteArray("\xff\xfe"
                       "a\0\n\0b",
                       7),
            TextEncoding::Utf16Le, true, u"a"_s);
    }

    void encodingsAreRecognised()
    {
        QFETCH(QByteArray, content);
        QFETCH(int, encoding);
        QFETCH(bool, invalid);
        QFETCH(QString, firstLine);
        const DiffDocument document = documentOf("x\n", content);
        checkConsistency(document);
        const TextSide &side = document.sides[After];
        QCOMPARE(int(side.encoding), encoding);
        QCOMPARE(side.hasInvalidBytes, invalid);
        if (!firstLine.contains(u'\ufffd'))
            QCOMPARE(side.line(0).toString(), firstLine);
        else
            QVERIFY(side.line(0).startsWith(firstLine.first(firstLine.indexOf(u'\ufffd'))) && side.line(0).endsWith(u'\ufffd'));
    }

    void textInAnotherEncodingIsTheSameText()
    {
        const DiffDocument document = documentOf("käse\n", "k\xe4se\n");
        QCOMPARE(document.state, DiffDocument::State::OnlyLineEndings);
        QCOMPARE(document.linesAdded, 1);
    }

    void carriageReturnsAloneEndLines()
    {
        const DiffDocument document = documentOf("a\rb\rc", "a\rB\rc");
        QCOMPARE(document.sides[Before].lineEnding, LineEnding::Cr);
        QCOMPARE(document.sides[Before].lineCount(), 3);
        QCOMPARE(document.rows.size(), 3);
        QCOMPARE(document.rows[1].kind, RowKind::Changed);
    }

    void binaryContentIsNotText()
    {
        const QByteArray before("\x89PNG\0\1", 6);
        const QByteArray after("\x89PNG\0\2", 6);
        const DiffDocument document = documentOf(before, after);
        QCOMPARE(document.state, DiffDocument::State::Binary);
        QCOMPARE(document.head[After], after);
        QVERIFY(document.rows.isEmpty());
        QCOMPARE(documentOf(before, before).state, DiffDocument::State::Identical);
    }

    void aVeryLongLineHasNoSpans()
    {
        const QByteArray line = QByteArray("word ").repeated(10'000);
        const DiffDocument document = documentOf(line + "a\n", line + "b\n");
        QCOMPARE(document.rows.first().spanCount[Before], 0);
        QVERIFY(document.isCoarse);
    }

    void aStopIsObeyed()
    {
        std::stop_source stop;
        stop.request_stop();
        const auto document = makeDiffDocument({"a\n", "b\n"}, {FileEntry{}, FileEntry{}}, {}, Progress(stop.get_token()));
        QVERIFY(!document);
        QCOMPARE(document.error().kind, Error::Kind::Cancelled);
    }
};

QTEST_GUILESS_MAIN(TestDocument)
#include "tst_document.moc"
