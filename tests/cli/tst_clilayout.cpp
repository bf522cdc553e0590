// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/console.h"
#include "app/cli/diffstat.h"
#include "app/cli/layout.h"
#include "app/cli/readingdiff.h"
#include "app/cli/wording.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace strata;

namespace {

/// One side's text from lines.
TextSide sideOf(const QStringList &lines)
{
    TextSide side;
    for (const QString &line : lines) {
        side.lineStarts.append(qint32(side.text.size()));
        side.text += line;
        side.lineEnds.append(qint32(side.text.size()));
        side.text += u'\n';
    }
    return side;
}

FileEntry entryOf(const QString &path) { return {.path = path, .size = 10}; }

/// "=": the same line; "-", "+": one side only; "~": changed; "?": a change that is ignored.
DiffDocument documentOf(const QString &rows)
{
    DiffDocument document{.state = DiffDocument::State::Text};
    std::array<QStringList, 2> lines;
    for (const QChar kind : rows) {
        DiffRow row;
        const QString name = QString::number(document.rows.size() + 1);
        if (kind != u'+') {
            row.line[Before] = qint32(lines[Before].size());
            lines[Before].append((kind == u'=' ? u"same "_s : u"old "_s) + name);
        }
        if (kind != u'-') {
            row.line[After] = qint32(lines[After].size());
            lines[After].append((kind == u'=' ? u"same "_s : u"new "_s) + name);
        }
        row.kind = kind == u'='   ? RowKind::Equal
                   : kind == u'-' ? RowKind::Removed
                   : kind == u'+' ? RowKind::Added
                   : kind == u'~' ? RowKind::Changed
                                  : RowKind::Ignored;
        if (row.kind != RowKind::Equal) {
            const bool goesOn = !document.rows.isEmpty() && document.rows.last().hunk >= 0;
            if (!goesOn)
                document.hunks.append({.firstRow = qint32(document.rows.size()), .isIgnored = true});
            ++document.hunks.last().rowCount;
            document.hunks.last().isIgnored &= row.kind == RowKind::Ignored;
            row.hunk = qint32(document.hunks.size()) - 1;
        }
        document.rows.append(row);
    }
    document.sides = {sideOf(lines[Before]), sideOf(lines[After])};
    return document;
}

} // namespace

class TestCliLayout : public QObject
{
    Q_OBJECT

private slots:
    void widthIsWhatATerminalShows_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("width");
        QTest::newRow("empty") << QString() << 0;
        QTest::newRow("Latin") << u"größe"_s << 5;
        QTest::newRow("combining") << u"e\u0301"_s << 1;
        QTest::newRow("Chinese") << u"日本"_s << 4;
        QTest::newRow("Korean") << u"한"_s << 2;
        QTest::newRow("emoji") << u"😀"_s << 2;
        QTest::newRow("zero width space") << u"a\u200bb"_s << 2;
    }
    void widthIsWhatATerminalShows()
    {
        QFETCH(QString, text);
        QTEST(displayWidth(text), "width");
    }

    void cutTextFits_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("width");
        QTest::addColumn<QString>("result");
        QTest::newRow("fits") << u"abc"_s << 3 << u"abc"_s;
        QTest::newRow("too long") << u"abcd"_s << 3 << u"ab…"_s;
        QTest::newRow("no half characters") << u"日本語"_s << 4 << u"日…"_s;
        QTest::newRow("surrogates stay whole") << u"😀😀😀"_s << 5 << u"😀😀…"_s;
    }
    void cutTextFits()
    {
        QFETCH(QString, text);
        QFETCH(int, width);
        QTEST(cut(text, width), "result");
    }

    void wordsAreWrappedAtTheWidth()
    {
        QCOMPARE(wrapped(u"one two three\n\nfour"_s, 9, 2), u"  one two\n  three\n\n  four\n"_s);
        QCOMPARE(wrapped(u"incomprehensible"_s, 5, 0), u"incomprehensible\n"_s);
    }

    void wordsForAShellStayOneWord()
    {
        QCOMPARE(quotedForShell(u"shop-1.0"_s), u"shop-1.0"_s);
        QCOMPARE(quotedForShell(u"Aurora Shop"_s), u"'Aurora Shop'"_s);
        QCOMPARE(quotedForShell(u"it's"_s), u"'it'\\''s'"_s);
        QCOMPARE(quotedForShell(QString()), u"''"_s);
    }

    void tablesAlignTheirColumns()
    {
        const Console console;
        QCOMPARE(tableText(console, {{u"NAME"_s}, {u"SIZE"_s, true}, {u"NOTE"_s}},
                           {{{u"日本"_s, u"1"_s, u"a"_s}}, {{u"longer"_s, u"12345"_s, QString()}}}),
                 u"NAME     SIZE  NOTE\n日本        1  a\nlonger  12345\n"_s);
    }

    void statScalesItsBarsAndSums()
    {
        const FileChange big{
            .kind = ChangeKind::Modified, .file = {entryOf(u"a"_s), entryOf(u"a"_s)}, .linesAdded = 1000, .linesDeleted = 1};
        const FileChange binary{.kind = ChangeKind::Added, .file = {std::nullopt, entryOf(u"b.png"_s)}, .isBinary = true};
        const QStringList lines = statText(Console(), {big, binary}).split(u'\n');
        QCOMPARE(lines[0].left(15), u" a     | 1001 +"_s);
        QVERIFY(lines[0].endsWith(u"+-"_s));
        QVERIFY(lines[0].size() <= 80);
        QCOMPARE(lines[1], u" b.png |  Bin 0 -> 10 bytes"_s);
        QCOMPARE(lines[2], u" 2 files changed, 1000 insertions(+), 1 deletion(-)"_s);
    }

    void aReadingLeavesIgnoredChangesOut()
    {
        const FileChange change{.kind = ChangeKind::Modified, .file = {entryOf(u"a"_s), entryOf(u"a"_s)}};
        const QByteArray header = "diff --git a/a b/a\n--- a/a\n+++ b/a\n";
        QCOMPARE(readingDiff(change, documentOf(u"==?=="_s)), QByteArray());
        QCOMPARE(readingDiff(change, documentOf(u"=?~+="_s)),
                 header + "@@ -1,4 +1,5 @@\n same 1\n new 2\n-old 3\n+new 3\n+new 4\n same 5\n");
        QCOMPARE(readingDiff(change, documentOf(u"-====="_s)), header + "@@ -1,4 +1,3 @@\n-old 1\n same 2\n same 3\n same 4\n");
    }

    void nearChangesShareAPartAndFarOnesDoNot()
    {
        const FileChange change{.kind = ChangeKind::Modified, .file = {entryOf(u"a"_s), entryOf(u"a"_s)}};
        QCOMPARE(readingDiff(change, documentOf(u"~======~"_s)).count("@@ -"), 1);
        QCOMPARE(readingDiff(change, documentOf(u"~=======~"_s)).count("@@ -"), 2);
    }
};

QTEST_GUILESS_MAIN(TestCliLayout)
#include "tst_clilayout.moc"
