// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diff/document.h"
#include "core/diff/htmlreport.h"
#include "core/diff/htmlrows.h"
#include "core/diff/htmltext.h"
#include "core/diff/treediff.h"

#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;
using namespace strata;

namespace {

using Contents = std::array<QByteArray, 2>;

FileChange changeOf(const QString &path, const Contents &content)
{
    FileChange change{.kind = content[Before].isEmpty()  ? ChangeKind::Added
                              : content[After].isEmpty() ? ChangeKind::Deleted
                                                         : ChangeKind::Modified};
    for (const Side side : {Before, After}) {
        if (!content[side].isEmpty())
            change.file[side] = FileEntry{.path = path, .size = content[side].size(), .sha256 = hashOf(content[side])};
    }
    if (!countLines(change, content, {}))
        qFatal("not counted");
    return change;
}

DiffDocument documentOf(const FileChange &change, const Contents &content, const DiffOptions &options = {})
{
    return makeDiffDocument(content, change.file, options, {}).value();
}

QByteArray rowsOf(const DiffDocument &document, const ReportOptions &options = {})
{
    return htmlRowsOf(document, {u"v1"_s, u"v2"_s}, options, [](const QString &) { return QByteArray(); }).html;
}

// What a reader sees: rows without markup, cells apart.
QByteArray readable(QByteArray html)
{
    html.replace("</td><td", "</td>|<td").replace("<mark>", "[").replace("</mark>", "]");
    html.replace(QRegularExpression(u"<colgroup>.*?</colgroup><thead.*?</thead>"_s).pattern().toUtf8(), "");
    QString text = QString::fromUtf8(html);
    text.remove(QRegularExpression(u"<thead.*?</thead>"_s)).remove(QRegularExpression(u"<[^>]*>"_s));
    return text.trimmed().toUtf8();
}

struct Sample
{
    TreeComparison comparison;
    QList<Contents> contents;
    ReportHead head{.project = u"Aurora <Shop>"_s,
                    .version = {ReportVersion{.label = u"v1"_s, .name = u"first & only"_s, .prompt = u"Make\n<a shop>"_s},
                                ReportVersion{.label = u"v2"_s}},
                    .madeAt = QDateTime(QDate(2026, 2, 14), QTime(9, 0), QTimeZone::UTC)};

    void add(const QString &path, const Contents &content)
    {
        comparison.changes.append(changeOf(path, content));
        contents.append(content);
    }

    QByteArray report(const ReportOptions &options = {}) const
    {
        const HtmlReport report(head, comparison, options);
        QByteArray html = report.opening();
        HtmlReport::Totals totals;
        for (qsizetype i = 0; i < comparison.changes.size(); ++i) {
            const DiffDocument document = documentOf(comparison.changes[i], contents[i], options.diff);
            totals.linesIgnored += document.linesIgnored;
            html += report.section(i, document, contents[i]);
        }
        return html + report.closing(totals);
    }
};

// Every element is closed, every attribute quoted, every character allowed: empty, or what is wrong.
QString faultOf(const QByteArray &html)
{
    QXmlStreamReader reader(html);
    while (!reader.atEnd())
        reader.readNext();
    return reader.hasError() ? u"%1 at line %2"_s.arg(reader.errorString()).arg(reader.lineNumber()) : QString();
}

QStringList attributesOf(const QByteArray &html, const QString &name)
{
    QStringList values;
    QXmlStreamReader reader(html);
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::StartElement && reader.attributes().hasAttribute(name))
            values.append(reader.attributes().value(name).toString());
    }
    return values;
}

QByteArray numbered(int count)
{
    QByteArray text;
    for (int i = 1; i <= count; ++i)
        text += "line " + QByteArray::number(i) + '\n';
    return text;
}

} // namespace

class TestHtmlReport : public QObject
{
    Q_OBJECT

private slots:
    void textIsEscaped_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArray>("html");
        QTest::newRow("markup") << u"<a href=\"x\">&amp;</a>"_s << "&lt;a href=&quot;x&quot;&gt;&amp;amp;&lt;/a&gt;"_ba;
        QTest::newRow("other scripts") << u"käse 日本 😀"_s << "käse 日本 😀"_ba;
        QTest::newRow("tab stays") << u"a\tb"_s << "a\tb"_ba;
        QTest::newRow("control characters") << u"a\x1b[0m\r\u007f\u0085"_s << "a␛[0m␍␡�"_ba;
        QTest::newRow("turned direction") << u"if (a\u202e\u2066) {"_s << "if (a⟨U+202E⟩⟨U+2066⟩) {"_ba;
        QTest::newRow("half a pair") << u"a"_s + QChar(0xd83d) + u"b"_s + QChar(0xde00) << "a�b�"_ba;
    }
    void textIsEscaped()
    {
        QFETCH(QString, text);
        QFETCH(QByteArray, html);
        QCOMPARE(toHtml(text), html);
    }

    void spansSurviveEscapingAndCutting()
    {
        QByteArray html;
        const std::array spans{TextSpan{2, 3}, TextSpan{6, 1}};
        appendHtmlLine(html, u"a <b> c", spans);
        QCOMPARE(html, "a <mark>&lt;b&gt;</mark> <mark>c</mark>");
        html.clear();
        const std::array far{TextSpan{1990, 100}, TextSpan{2500, 3}};
        appendHtmlLine(html, QString(3000, u'x'), far);
        QVERIFY(html.contains("<mark>" + QByteArray(10, 'x') + "</mark>"));
        QVERIFY(html.endsWith("<span class=\"cut\"> … 1,000 more characters</span>"));
    }

    void rowsStandSideBySide()
    {
        const Contents content{"a\nold name\nb\ngone\n", "a\nnew name\nb\nc\nd\n"};
        QCOMPARE(readable(rowsOf(documentOf(changeOf(u"f"_s, content), content))), "1|a|1|a\n"
                                                                                   "2|[old] name|2|[new] name\n"
                                                                                   "3|b|3|b\n"
                                                                                   "4|gone|4|c\n"
                                                                                   "||5|d");
    }

    void oneColumnHasRemovedLinesFirst()
    {
        const Contents content{"a\nold name 1\nold name 2\nb\n", "a\nnew name 1\nnew name 2\nb\n"};
        QCOMPARE(readable(rowsOf(documentOf(changeOf(u"f"_s, content), content), {.layout = ReportOptions::Layout::Unified})),
                 "1|1|a\n"
                 "2||[old] name 1\n"
                 "3||[old] name 2\n"
                 "|2|[new] name 1\n"
                 "|3|[new] name 2\n"
                 "4|4|b");
    }

    void signsAndElementsSayWhatColoursSay()
    {
        const Contents content{"a\nx 1\n", "a\nx 2\n"};
        const QByteArray html = rowsOf(documentOf(changeOf(u"f"_s, content), content));
        QVERIFY(html.contains("<td class=\"d c\"><del>x <mark>1</mark></del></td>"));
        QVERIFY(html.contains("<td class=\"a c\"><ins>x <mark>2</mark></ins></td>"));
        QVERIFY(reportStyleSheet().contains("td.c::before{content:\"~\""));
    }

    void unchangedLinesFoldWithTheirHead()
    {
        QByteArray before = "int main() {\n" + QByteArray(numbered(30)).replace("line", "    line") + "}\n";
        Contents content{before, before};
        content[After].replace("line 25\n", "LINE 25\n");
        QByteArray html = rowsOf(documentOf(changeOf(u"f.cpp"_s, content), content));
        QVERIFY(html.contains("<details class=\"fold\"><summary>22 unchanged line(s) – <code>int main() {</code></summary>"));
        QVERIFY(html.contains("<summary>3 unchanged line(s)"));
        QCOMPARE(html.count("<tr>") - html.count("<thead"), 32);
        // A fold never hides a single line, and long ones are only counted.
        content = {"1\n2\n3\n4\n" + numbered(500), "1\n2\n3\nfour\n" + numbered(500) + "end\n"};
        html = rowsOf(documentOf(changeOf(u"f"_s, content), content), {.contextLines = 2});
        QVERIFY(html.contains("<p class=\"fold\">"));
        html = rowsOf(
            documentOf(changeOf(u"f"_s, {"1\n2\n3\n4\n5\n", "1\n2\n3\n4\nfive\n"}), {"1\n2\n3\n4\n5\n", "1\n2\n3\n4\nfive\n"}));
        QVERIFY(!html.contains("fold"));
    }

    void movedBlocksLinkToWhereTheyWent()
    {
        const Contents content{"a\nx\n", "a\n"};
        DiffDocument document = documentOf(changeOf(u"f"_s, content), content);
        document.moves.append({.lines = {LineRange{1, 1}, LineRange{87, 1}}, .path = {QString(), u"util.ts"_s}});
        document.movesByLine[Before].append(0);
        document.hunks[0].kind = ChangeClass::Moved;
        const auto sectionOf = [](const QString &path) { return path == "util.ts"_L1 ? "file-7"_ba : QByteArray(); };
        const QByteArray html = htmlRowsOf(document, {u"v1"_s, u"v2"_s}, {}, sectionOf).html;
        QVERIFY2(html.contains("<td class=\"d m\"><del>x</del><a class=\"to\" href=\"#file-7\">moved to util.ts, line 88</a></td>"),
                 html);
        QVERIFY(html.contains("<tr class=\"label\"><td colspan=\"4\"><span>moved as it is</span></td></tr>"));
    }

    void ignoredLinesAreMarkedAndCounted()
    {
        Sample sample;
        sample.add(u"a.txt"_s, {"a\n  b\nc\n", "a\nb\nC\n"});
        const QByteArray html = sample.report({.diff = {.whitespace = DiffOptions::Whitespace::IgnoreAll}});
        QVERIFY(html.contains("<td class=\"i\">"));
        QVERIFY(html.contains("Left out of account, but marked and counted: white space."));
        QVERIFY(html.contains("1 line(s) differ only in what is left out of account; they are marked ≈."));
        QVERIFY(html.contains("1 lines differ only in what is left out of account."));
        QVERIFY(!sample.report().contains("Left out of account"));
    }

    void theWholeReportIsWellFormed_data()
    {
        QTest::addColumn<bool>("unified");
        QTest::newRow("side by side") << false;
        QTest::newRow("unified") << true;
    }
    void theWholeReportIsWellFormed()
    {
        QFETCH(bool, unified);
        Sample sample;
        sample.add(u"a<b>&\"c\".txt"_s, {"<script>alert(1)</script>\n" + numbered(40), "</td>\n" + numbered(40) + "]]>\n"});
        sample.add(u"bytes.bin"_s, {QByteArray("\0\1\2", 3), QByteArray("\0\1\3", 3)});
        sample.add(u"control"_s, {"a\x01\x1b\n\xef\xbf\xbe\n", "\x0c\n\xff\n"});
        sample.add(u"new"_s, {"", "x"});
        sample.add(u"gone"_s, {"x", ""});
        const ReportOptions options{.layout = unified ? ReportOptions::Layout::Unified : ReportOptions::Layout::SideBySide};
        const QByteArray html = sample.report(options);
        QCOMPARE(faultOf(html), QString());
        QVERIFY(!html.contains("<script"));
        QVERIFY(html.contains("<html lang=\"en\">"));
        QVERIFY(html.contains("Aurora &lt;Shop&gt;: v1 → v2"));
        QVERIFY(html.contains("Make\n&lt;a shop&gt;"));
        // Each file of the list leads to a section.
        const QStringList ids = attributesOf(html, u"id"_s);
        QCOMPARE(QSet<QString>(ids.begin(), ids.end()).size(), ids.size());
        int links = 0;
        for (const QString &target : attributesOf(html, u"href"_s)) {
            QVERIFY2(target.startsWith(u'#') && ids.contains(target.sliced(1)), qPrintable(target));
            ++links;
        }
        QCOMPARE(links, 6);
    }

    void nothingComesFromOutside()
    {
        Sample sample;
        sample.add(u"a.html"_s, {"<img src=\"https://example.org/x.png\">\n", "<link href='//example.org'>\n"});
        const QByteArray html = sample.report();
        QVERIFY(html.contains("default-src 'none'; img-src data:"));
        for (const QString &name : {u"href"_s, u"src"_s}) {
            for (const QString &value : attributesOf(html, name))
                QVERIFY(value.startsWith(u'#') || value.startsWith("data:"_L1));
        }
    }

    void imagesAreInsideUnlessTheyAreLarge()
    {
        Sample sample;
        const QByteArray small = "\x89PNG\r\n\x1a\n" + QByteArray(50, '\0');
        sample.add(u"logo.png"_s, {small, "\x89PNG\r\n\x1a\n" + QByteArray(500, '\1') + '\0'});
        const QByteArray html = sample.report({.maximalImageBytes = 100});
        QVERIFY(html.contains("src=\"data:image/png;base64," + small.toBase64() + "\""));
        QCOMPARE(html.count("<img"), 1);
        QVERIFY(html.contains("v2: 509 bytes – too large to be shown here"));
        QVERIFY(html.contains("The first difference is at byte 8."));
        QCOMPARE(faultOf(html), QString());
    }

    void generatedFilesAreFolded()
    {
        Sample sample;
        sample.add(u"a.lock"_s, {"1\n", "2\n"});
        QVERIFY(sample.report().contains("<details open=\"\"><summary><h2"));
        sample.comparison.changes[0].isGenerated = true;
        const QByteArray html = sample.report();
        QVERIFY(html.contains("<details><summary><h2"));
        QVERIFY(html.contains("Made by a tool."));
    }

    void aHugeFileIsCutWithASentence()
    {
        Sample sample;
        sample.add(u"big.txt"_s, {numbered(9000), QByteArray(numbered(9000)).replace("line", "row")});
        const QByteArray html = sample.report();
        QVERIFY(html.contains("3,000 more changed rows are not shown"));
        QVERIFY(html.size() < 2'000'000);
        QCOMPARE(faultOf(html), QString());
    }

    void aFileWithoutRowsSaysWhy()
    {
        Sample sample;
        sample.add(u"a"_s, {"1\n", "2\n"});
        const HtmlReport report(sample.head, sample.comparison, {});
        const QByteArray section = report.sectionWithout(0, u"No room <here>."_s);
        QVERIFY(section.contains("<p class=\"facts\">No room &lt;here&gt;.</p>"));
        QCOMPARE(faultOf(section), QString());
        QVERIFY(report.closing({.filesLeftOut = 2}).contains("named but not shown"));
    }

    void sameVersionsSaySo() { QVERIFY(Sample().report().contains("<p>The two do not differ.</p>")); }
};

QTEST_GUILESS_MAIN(TestHtmlReport)
#include "tst_htmlreport.moc"
