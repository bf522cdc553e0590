// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diff/document.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace strata;

namespace {

DiffDocument documentOf(const QByteArray &before, const QByteArray &after, const DiffOptions &options = {})
{
    const FileEntry entry{.path = u"file"_s};
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

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
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
        const DiffDocument document = documentOf(contentOf(folder + u"/before"_s), contentOf(folder + u"/after"_s));
        checkConsistency(document);
        QCOMPARE(toText(document), contentOf(folder + u"/rows"_s));
    }

    void everyDocumentIsConsistent()
    {
        QRandomGenerator random(23);
        constexpr auto endings = std::to_array({"\n", "\n", "\n", "\r\n", " \n", "\t\n"});
        constexpr auto words = std::to_array({"return", "x", "  ", "Foo(bar)", "{", "}", "", "käse", "\t"});
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
        for (int round = 0; round < 600; ++round) {
            QByteArray base;
            for (int i = random.bounded(60); i > 0; --i)
                base += QByteArray(pick(words)) + QByteArray(pick(words)) + '\n';
            const DiffOptions options{.whitespace = DiffOptions::Whitespace(random.bounded(4)),
                                      .ignoreCase = random.bounded(2) == 0,
                                      .ignoreBlankLines = random.bounded(2) == 0,
                                      .ignoreLineEndings = random.bounded(2) == 0};
            const QByteArray before = text(base);
            const QByteArray after = text(base);
            const DiffDocument document = documentOf(before, after, options);
            checkConsistency(document);
            const DiffDocument swapped = documentOf(after, before, options);
            checkConsistency(swapped);
            const DiffDocument exact = documentOf(before, after, {.ignoreLineEndings = false});
            QCOMPARE(document.linesAdded, exact.linesAdded); // what is ignored is counted with the real bytes
            QCOMPARE(document.linesDeleted, exact.linesDeleted);
            QCOMPARE(exact.linesIgnored, 0);
        }
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
