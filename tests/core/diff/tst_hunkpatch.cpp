// SPDX-License-Identifier: GPL-3.0-or-later
// Parts of changes as patches: the real git and the real GNU patch must make of them what is promised.
#include "core/diff/document.h"
#include "core/diff/hunkpatch.h"
#include "core/diff/treediff.h"
#include "tests/support/patchedtree.h"

#include <QRandomGenerator>
#include <QStandardPaths>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace strata;
using namespace strata::test;

namespace {

FileChange changeBetween(const Tree &before, const Tree &after)
{
    return compareTrees(entriesOf(before), entriesOf(after)).changes.value(0);
}

std::array<QByteArray, 2> contentsOf(const FileChange &change, const Tree &before, const Tree &after)
{
    return {change.file[Before] ? before[change.file[Before]->path].content : QByteArray(),
            change.file[After] ? after[change.file[After]->path].content : QByteArray()};
}

DiffDocument documentOf(const FileChange &change, const std::array<QByteArray, 2> &content)
{
    return makeDiffDocument(content, change.file, {}, {}).value();
}

FileChange modified(const QString &path)
{
    return {.kind = ChangeKind::Modified, .file = {FileEntry{.path = path}, FileEntry{.path = path}}};
}

QByteArray patchOf(const QByteArray &before, const QByteArray &after, const QList<LineRanges> &changes,
                   PatchDirection direction = PatchDirection::Forward)
{
    const auto patch = hunkPatchOf(modified(u"a"_s), {before, after}, changes, direction, {});
    return patch ? *patch : patch.error().message.toUtf8();
}

QList<LineRanges> allChanges(const DiffDocument &document) { return changedLines(document, 0, qint32(document.rows.size())); }

// The rows of changes, each on its own.
QList<LineRanges> singleRows(const DiffDocument &document)
{
    QList<LineRanges> changes;
    for (qint32 row = 0; row < document.rows.size(); ++row)
        changes += changedLines(document, row, 1);
    return changes;
}

QByteArray wide(const QString &text)
{
    QByteArray bytes("\xff\xfe");
    for (const QChar c : text)
        bytes.append(char(c.unicode() & 0xff)).append(char(c.unicode() >> 8));
    return bytes;
}

QByteArray numbered(int count)
{
    QByteArray text;
    for (int i = 1; i <= count; ++i)
        text += "line " + QByteArray::number(i) + '\n';
    return text;
}

void check(const QStringList &command, const QByteArray &patch, const Tree &from, const Tree &to)
{
    const Application application = applied(command, patch, from);
    QVERIFY2(application.exitCode == 0,
             (application.output + '\n' + patch.first(std::min<qsizetype>(patch.size(), 2000))).constData());
    QCOMPARE(toText(application.tree), toText(to));
}

} // namespace

class TestHunkPatch : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        for (const QString &tool : {u"git"_s, u"patch"_s})
            QVERIFY2(!QStandardPaths::findExecutable(tool).isEmpty(), qPrintable(tool + " is needed for this test"_L1));
    }

    void oneHunkOfTwoIsWrittenAgainstBefore()
    {
        const QByteArray before = numbered(12);
        QByteArray after = before;
        after.replace("line 2\n", "LINE 2\n").replace("line 11\n", "");
        const DiffDocument document = documentOf(modified(u"a"_s), {before, after});
        QCOMPARE(document.hunks.size(), 2);
        QCOMPARE(patchOf(before, after, {document.hunks[0].lines}), R"(diff --git a/a b/a
--- a/a
+++ b/a
@@ -1,5 +1,5 @@
 line 1
-line 2
+LINE 2
 line 3
 line 4
 line 5
)");
        QCOMPARE(patchOf(before, after, {document.hunks[1].lines}, PatchDirection::Reverse), R"(diff --git a/a b/a
--- a/a
+++ b/a
@@ -8,4 +8,5 @@
 line 8
 line 9
 line 10
+line 11
 line 12
)");
    }

    void selectedRowsAloneBecomeThePatch()
    {
        const QByteArray before = "one\ntwo\nthree\n";
        const QByteArray after = "ONE\nTWO\nTHREE\n";
        const DiffDocument document = documentOf(modified(u"a"_s), {before, after});
        QCOMPARE(contentWithChanges({before, after}, Before, changedLines(document, 1, 1)).value(), "one\nTWO\nthree\n");
        QCOMPARE(contentWithChanges({before, after}, After, changedLines(document, 1, 1)).value(), "ONE\ntwo\nTHREE\n");
        QCOMPARE(contentWithChanges({before, after}, Before, changedLines(document, 0, 3)).value(), after);
    }

    void rowsAreNeighboursOrApart()
    {
        const QByteArray before = "a\nb\nc\nd\n";
        const QByteArray after = "a\nB\nc\nnew\nd\n";
        const DiffDocument document = documentOf(modified(u"a"_s), {before, after});
        const QList<LineRanges> expected{LineRanges{LineRange{1, 1}, LineRange{1, 1}},
                                         LineRanges{LineRange{3, 0}, LineRange{3, 1}}};
        QCOMPARE(allChanges(document), expected);
        QCOMPARE(changedLines(document, 0, 1), QList<LineRanges>());
        QCOMPARE(changedLines(document, 3, 99), QList<LineRanges>{expected[1]});
    }

    void partsOfEveryKindOfChangeApply_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        const QByteArray text = numbered(30);
        QByteArray changed = text;
        changed.replace("line 3\n", "LINE 3\n").replace("line 4\n", "").replace("line 28\n", "line 28\nnew\n");
        const auto row = [](const char *name, const QByteArray &before, const QByteArray &after) {
            QTest::newRow(name) << before << after;
        };
        row("far apart", text, changed);
        row("new lines only", "", "x\ny\nz\n");
        row("no final newline before", "a\nb\nc", "A\nb\nc\nd\ne\n");
        row("no final newline after", "a\nb\nc\nd\n", "A\nb\nC");
        row("no final newline on either side", "a\nb\nc", "A\nB\nC");
        row("CR LF", "a\r\nb\r\nc\r\n", "a\r\nB\r\nnew\r\nc");
        row("LF to CR LF", "a\nb\nc\n", "a\r\nb\r\nC\r\n");
        row("mixed", "a\r\nb\nc\rd\n", "a\nb\r\nc\rD\r\nlast");
        row("latin-1", "k\xe4se\nbrot\n", "k\xe4se!\nbr\xf6tchen\nwein\n");
        row("byte order mark lost", "\xef\xbb\xbfone\ntwo\nthree\n", "one\n2\nthree\nfour\n");
    }
    void partsOfEveryKindOfChangeApply()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        const FileChange change = modified(u"my file"_s);
        const auto tree = [](const QByteArray &content) { return Tree{{u"my file"_s, {content}}}; };
        const DiffDocument document = documentOf(change, {before, after});
        const QList<LineRanges> rows = singleRows(document);
        QVERIFY(!rows.isEmpty());
        for (const LineRanges &row : rows) {
            const QByteArray with = contentWithChanges({before, after}, Before, {row}).value();
            const QByteArray patch = hunkPatchOf(change, {before, after}, {row}, PatchDirection::Forward, {}).value();
            QCOMPARE(patch.isEmpty(), with == before);
            if (!patch.isEmpty()) {
                check(gitApply, patch, tree(before), tree(with));
                check(gnuPatch, patch, tree(before), tree(with));
            }
            const QByteArray without = contentWithChanges({before, after}, After, {row}).value();
            const QByteArray back = hunkPatchOf(change, {before, after}, {row}, PatchDirection::Reverse, {}).value();
            QCOMPARE(back.isEmpty(),
                     without == after); // so where a line only lacks its terminator, which it needs in front of others
            if (!back.isEmpty())
                check(gitApply, back, tree(after), tree(without));
        }
    }

    void aSubsetAndThenTheRestGiveAfter()
    {
        QRandomGenerator random(7);
        for (int round = 0; round < 60; ++round) {
            std::array<QByteArray, 2> content;
            for (int i = 0, lines = random.bounded(40); i < lines; ++i) {
                const QByteArray end = random.bounded(10) ? "\n" : "\r\n";
                const QByteArray line = QByteArray(random.bounded(3), ' ') + QByteArray::number(random.bounded(20)) + end;
                const int fate = random.bounded(5);
                if (fate != 0)
                    content[Before] += line;
                content[After] += fate == 1 ? QByteArray() : fate == 2 ? "changed " + line : line;
            }
            for (QByteArray &side : content) {
                if (side.isEmpty())
                    side = "only";
                if (random.bounded(3) == 0)
                    side.chop(1);
            }
            const DiffDocument document = documentOf(modified(u"a"_s), content);
            std::array<QList<LineRanges>, 2> parts; // some, and the rest
            for (const LineRanges &row : singleRows(document))
                parts[size_t(random.bounded(2))].append(row);
            const QByteArray some = contentWithChanges(content, Before, parts[0]).value();
            QCOMPARE(contentWithChanges(content, After, parts[1]).value(), some);
            if (round % 4 != 0 || parts[0].isEmpty() || parts[1].isEmpty())
                continue;
            const Tree before{{u"a"_s, {content[Before]}}};
            const Tree between{{u"a"_s, {some}}};
            const Tree after{{u"a"_s, {content[After]}}};
            const QByteArray first = patchOf(content[Before], content[After], parts[0]);
            check(gitApply, first, before, between);
            check(gnuPatch, first, before, between);
            check(gitApply, patchOf(content[Before], content[After], parts[1], PatchDirection::Reverse), after, between);
            const DiffDocument rest = documentOf(modified(u"a"_s), {some, content[After]});
            check(gitApply, patchOf(some, content[After], allChanges(rest)), between, after);
        }
    }

    void linesOfANewFileMakeIt()
    {
        const Tree after{{u"bin/run"_s, {"#!/bin/sh\nfirst\nsecond\n", 0755}}};
        const FileChange change = changeBetween({}, after);
        const auto content = contentsOf(change, {}, after);
        const QByteArray patch = hunkPatchOf(change, content, {{LineRange{0, 0}, LineRange{0, 2}}}, PatchDirection::Forward, {})
                                     .value();
        const Tree expected{{u"bin/run"_s, {"#!/bin/sh\nfirst\n", 0755}}};
        check(gitApply, patch, {}, expected);
        check(gnuPatch, patch, {}, expected);
        const QByteArray back = hunkPatchOf(change, content, {{LineRange{0, 0}, LineRange{0, 3}}}, PatchDirection::Reverse, {})
                                    .value();
        check(gitApply, back, after, {});
    }

    void aDeletedFileIsGoneWithItsLastLineOnly()
    {
        const Tree before{{u"a"_s, {"one\ntwo\n"}}, {u"kept"_s, {"k\n"}}};
        const Tree after{{u"kept"_s, {"k\n"}}};
        const FileChange change = changeBetween(before, after);
        QCOMPARE(change.kind, ChangeKind::Deleted);
        const auto content = contentsOf(change, before, after);
        const auto patch = [&](LineRange range) {
            return hunkPatchOf(change, content, {{range, LineRange{0, 0}}}, PatchDirection::Forward, {}).value();
        };
        check(gitApply, patch({0, 1}), before, {{u"a"_s, {"two\n"}}, {u"kept"_s, {"k\n"}}});
        check(gitApply, patch({0, 2}), before, after);
        check(gnuPatch, patch({0, 2}), before, after);
    }

    void aRenameComesAlong()
    {
        const QByteArray text = numbered(20);
        QByteArray changed = text;
        changed.replace("line 3\n", "LINE 3\n").replace("line 17\n", "LINE 17\n");
        FileChange change{.kind = ChangeKind::Renamed,
                          .file = {FileEntry{.path = u"old name"_s}, FileEntry{.path = u"new/name"_s, .mode = 0755}},
                          .similarity = 90};
        const DiffDocument document = documentOf(change, {text, changed});
        const QByteArray patch = hunkPatchOf(change, {text, changed}, {document.hunks[1].lines}, PatchDirection::Forward, {})
                                     .value();
        QByteArray expected = text;
        expected.replace("line 17\n", "LINE 17\n");
        const Tree before{{u"old name"_s, {text}}};
        check(gitApply, patch, before, {{u"new/name"_s, {expected, 0755}}});
        check(gnuPatch, patch, before, {{u"new/name"_s, {expected, 0755}}});
        const QByteArray back = hunkPatchOf(change, {text, changed}, {}, PatchDirection::Reverse, {}).value();
        check(gitApply, back, {{u"new/name"_s, {changed, 0755}}}, before);
    }

    void wholeChangesNeedNoLines()
    {
        const Tree before{{u"a"_s, {"x\n"}}};
        const Tree after{{u"a"_s, {"x\n", 0755}}};
        const FileChange change = changeBetween(before, after);
        check(gitApply, hunkPatchOf(change, contentsOf(change, before, after), {}, PatchDirection::Forward, {}).value(), before,
              after);
    }

    void utf16IsPatchedAsBinary()
    {
        const QByteArray before = wide(u"one\r\n\u4e00\u0a0a\r\nthree"_s);
        const QByteArray after = wide(u"ONE\r\n\u4e01\u0a0a\r\nthree\r\nfour"_s);
        const FileChange change = modified(u"a"_s);
        const QList<LineRanges> rows = singleRows(documentOf(change, {before, after}));
        QVERIFY(rows.size() >= 3);
        const QByteArray with = contentWithChanges({before, after}, Before, {rows[1]}).value();
        QCOMPARE(with, wide(u"one\r\n\u4e01\u0a0a\r\nthree"_s));
        const QByteArray patch = hunkPatchOf(change, {before, after}, {rows[1]}, PatchDirection::Forward, {}).value();
        QVERIFY(patch.contains("GIT binary patch"));
        check(gitApply, patch, {{u"a"_s, {before}}}, {{u"a"_s, {with}}});
        // The line that gets another behind it is terminated as the others are.
        QCOMPARE(contentWithChanges({before, wide(u"one\r\n\u4e00\u0a0a\r\nthree\r\nfour"_s)}, Before,
                                    {{LineRange{3, 0}, LineRange{3, 1}}})
                     .value(),
                 wide(u"one\r\n\u4e00\u0a0a\r\nthree\r\nfour"_s));
    }

    void loneCarriageReturnsAreLinesToo()
    {
        const std::array<QByteArray, 2> content{"one\rtwo\rthree\r", "ONE\rtwo\rTHREE\r"};
        QCOMPARE(contentWithChanges(content, Before, {{LineRange{2, 1}, LineRange{2, 1}}}).value(), "one\rtwo\rTHREE\r");
    }

    void whatCannotBeDoneIsSaid()
    {
        const std::array<QByteArray, 2> texts{"a\nb\n", "c\nd\n"};
        const LineRanges whole{LineRange{0, 2}, LineRange{0, 2}};
        const auto kindOf = [](const auto &result) { return result ? std::nullopt : std::optional(result.error().kind); };
        QCOMPARE(kindOf(contentWithChanges(texts, Before, {{LineRange{1, 2}, LineRange{0, 0}}})), Error::Kind::Invalid);
        QCOMPARE(kindOf(contentWithChanges(texts, Before, {whole, whole})), Error::Kind::Invalid);
        QCOMPARE(kindOf(contentWithChanges({wide(u"a\nb\n"_s), "c\nd\n"}, Before, {{LineRange{0, 1}, LineRange{0, 1}}})),
                 Error::Kind::Invalid);
        FileChange link = modified(u"l"_s);
        for (auto &file : link.file)
            file->kind = FileKind::Symlink;
        QCOMPARE(kindOf(hunkPatchOf(link, texts, {{LineRange{0, 1}, LineRange{0, 1}}}, PatchDirection::Forward, {})),
                 Error::Kind::Invalid);
        QVERIFY(hunkPatchOf(link, {"old", "new"}, {{LineRange{0, 1}, LineRange{0, 1}}}, PatchDirection::Forward, {}).has_value());
    }
};

QTEST_GUILESS_MAIN(TestHunkPatch)
#include "tst_hunkpatch.moc"
