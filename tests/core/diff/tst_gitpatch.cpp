// SPDX-License-Identifier: GPL-3.0-or-later
// The patches are given to the real git and the real GNU patch: what they make of the older tree must be the newer one.
#include "core/diff/gitpatch.h"
#include "core/diff/renames.h"
#include "core/diff/treediff.h"
#include "core/services/similarity.h"
#include "tests/support/patchedtree.h"

#include <QRandomGenerator>
#include <QStandardPaths>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace strata;
using namespace strata::test;

namespace {

QByteArray patchOf(const Tree &before, const Tree &after)
{
    const std::array<Tree, 2> trees{before, after};
    const auto reader = [&trees](Side side, const FileEntry &entry) -> Result<QByteArray> {
        return trees[side].value(entry.path).content;
    };
    TreeComparison comparison = compareTrees(entriesOf(before), entriesOf(after));
    pairExactCopies(comparison.changes, entriesOf(before));
    if (!findSimilarFiles(comparison, LookFor::RenamesAndCopies, reader, Progress()))
        return {};
    QByteArray patch;
    const auto written = writeGitPatch(
        comparison, reader,
        [&patch](QByteArrayView piece) {
            patch.append(piece);
            return true;
        },
        Progress());
    return written ? patch : QByteArray();
}

void checkApplies(const QStringList &command, const Tree &before, const Tree &after)
{
    const QByteArray patch = patchOf(before, after);
    const Application application = applied(command, patch, before);
    QVERIFY2(application.exitCode == 0,
             (application.output + '\n' + patch.first(std::min<qsizetype>(patch.size(), 2000))).constData());
    QCOMPARE(toText(application.tree), toText(after));
}

QByteArray numbered(int count, const QByteArray &word)
{
    QByteArray text;
    for (int i = 0; i < count; ++i)
        text += word + ' ' + QByteArray::number(i) + '\n';
    return text;
}

} // namespace

Q_DECLARE_METATYPE(Tree)

class TestGitPatch : public QObject
{
    Q_OBJECT

private:
    static void addTrees()
    {
        QTest::addColumn<Tree>("before");
        QTest::addColumn<Tree>("after");
        const auto row = [](const char *name, const Tree &before, const Tree &after) { QTest::newRow(name) << before << after; };
        const QByteArray text = numbered(40, "line");
        QByteArray changed = text;
        changed.replace("line 3\n", "LINE 3\n").replace("line 20\n", "").replace("line 37\n", "line 37\nnew\n");
        row("new file", {}, {{u"a.txt"_s, {"one\ntwo\n"}}});
        row("new file below folders", {}, {{u"a/b/c.txt"_s, {"one\n"}}});
        row("new executable", {}, {{u"run.sh"_s, {"#!/bin/sh\n", 0755}}});
        row("deleted file", {{u"a/b.txt"_s, {"one\n"}}, {u"k"_s, {"k\n"}}}, {{u"k"_s, {"k\n"}}});
        row("changed file", {{u"a.txt"_s, {text}}}, {{u"a.txt"_s, {changed}}});
        row("several files", {{u"a"_s, {text}}, {u"b"_s, {text}}, {u"c"_s, {"x\n"}}},
            {{u"a"_s, {changed}}, {u"b"_s, {"y\n"}}, {u"d"_s, {"x\ny\n"}}});
        row("only permission bits", {{u"a"_s, {"x\n", 0755}}, {u"b"_s, {"x\n"}}}, {{u"a"_s, {"x\n"}}, {u"b"_s, {"x\n", 0755}}});
        row("only permission bits of an empty file", {{u"a"_s, {"", 0755}}, {u"my b"_s, {""}}},
            {{u"a"_s, {""}}, {u"my b"_s, {"", 0755}}});
        row("content and permission bits", {{u"a"_s, {text}}}, {{u"a"_s, {changed, 0755}}});
        row("renamed", {{u"old.txt"_s, {text}}}, {{u"folder/new.txt"_s, {text}}});
        row("renamed by case alone", {{u"readme"_s, {text}}}, {{u"README"_s, {text}}});
        row("renamed by case alone and changed", {{u"readme"_s, {text}}}, {{u"README"_s, {changed}}});
        row("renamed and changed", {{u"old.txt"_s, {text}}}, {{u"folder/new.txt"_s, {changed}}});
        row("renamed, changed and made executable", {{u"my old"_s, {text}}}, {{u"my new"_s, {changed, 0755}}});
        row("names swapped and changed", {{u"a"_s, {text}}, {u"b"_s, {numbered(40, "row")}}},
            {{u"b"_s, {changed}}, {u"a"_s, {numbered(39, "row")}}});
        row("copied", {{u"a"_s, {text}}}, {{u"a"_s, {text}}, {u"folder/b"_s, {text}}});
        row("copied and made executable", {{u"a"_s, {text}}}, {{u"a"_s, {text}}, {u"my b"_s, {text, 0755}}});
        row("copied from a file that changes", {{u"b"_s, {text}}}, {{u"a"_s, {text}}, {u"b"_s, {changed}}, {u"c"_s, {text}}});
        row("copied and changed from a file that changes", {{u"b"_s, {text}}},
            {{u"a"_s, {changed}}, {u"b"_s, {text + "end\n"}}, {u"c"_s, {"begin\n" + text}}});
        row("copied from a file that is renamed", {{u"m"_s, {text}}}, {{u"a"_s, {text}}, {u"z"_s, {text}}});
        row("copied from a file that is renamed and changed", {{u"m"_s, {text}}}, {{u"a"_s, {changed}}, {u"z"_s, {"x\n" + text}}});
        row("copied while its name is taken by another", {{u"a"_s, {text}}, {u"b"_s, {numbered(40, "row")}}},
            {{u"a"_s, {numbered(40, "row")}}, {u"c"_s, {text}}, {u"d"_s, {changed}}});
        row("renamed and made executable", {{u"old"_s, {text}}}, {{u"new"_s, {text, 0755}}});
        row("renamed from and to names with spaces", {{u"my old file"_s, {text}}}, {{u"my new/file b/x"_s, {text}}});
        row("renamed while others come and go", {{u"a"_s, {text}}, {u"b"_s, {"b\n"}}, {u"c"_s, {"c\n"}}},
            {{u"c"_s, {"cc\n"}}, {u"d"_s, {text}}});
        row("no final newline added", {{u"a"_s, {"x\ny"}}}, {{u"a"_s, {"x\ny\n"}}});
        row("final newline lost", {{u"a"_s, {"x\ny\n"}}}, {{u"a"_s, {"x\ny"}}});
        row("no final newline on either side", {{u"a"_s, {"x\ny"}}}, {{u"a"_s, {"z\ny"}}});
        row("no final newline, last line changed", {{u"a"_s, {"x\ny"}}}, {{u"a"_s, {"x\nz"}}});
        row("new file without final newline", {}, {{u"a"_s, {"x"}}});
        row("CR LF kept", {{u"a"_s, {"x\r\ny\r\nz\r\n"}}}, {{u"a"_s, {"x\r\nY\r\nz\r\n"}}});
        row("LF to CR LF", {{u"a"_s, {"x\ny\n"}}}, {{u"a"_s, {"x\r\ny\r\n"}}});
        row("new file with CR LF", {}, {{u"a b"_s, {"x\r\ny\r\n"}}});
        row("carriage returns inside lines", {{u"a"_s, {"x\ry\n\r\n"}}}, {{u"a"_s, {"x\rz\n\r\n\r"}}});
        row("name with spaces", {{u"my file"_s, {"x\n"}}, {u"gone now"_s, {"x\ny\n"}}},
            {{u"my file"_s, {"y\n"}}, {u"come now"_s, {"new\n", 0755}}});
        row("name with spaces, only permission bits", {{u"my file"_s, {"x\n"}}}, {{u"my file"_s, {"x\n", 0755}}});
        row("names in other scripts", {{u"käse/日本語.txt"_s, {"x\n"}}, {u"ä"_s, {text}}},
            {{u"käse/日本語.txt"_s, {"y\n"}}, {u"ö ü"_s, {text}}, {u"😀"_s, {"\n"}}});
        row("names with quotes", {{u"say \"hi\""_s, {"x\n"}}},
            {{u"say \"hi\""_s, {"y\n"}}, {u"\"q\""_s, {"q\n"}}, {u"it's"_s, {"i\n"}}});
        row("names like prefixes", {{u"a/b"_s, {"x\n"}}, {u"b/a"_s, {"x\n"}}},
            {{u"a/b"_s, {"y\n"}}, {u"b/a"_s, {"z\n"}}, {u"dev/null"_s, {"n\n"}}});
        row("empty new file", {{u"k"_s, {"k\n"}}},
            {{u"k"_s, {"k\n"}}, {u"pkg/__init__.py"_s, {""}}, {u"an empty one"_s, {"", 0755}}});
        row("empty deleted file", {{u"k"_s, {"k\n"}}, {u"e"_s, {""}}, {u"e f"_s, {""}}}, {{u"k"_s, {"k\n"}}});
        row("emptied file stays", {{u"a"_s, {"x\n"}}}, {{u"a"_s, {""}}});
        row("empty file filled", {{u"a"_s, {""}}}, {{u"a"_s, {"x\n"}}});
        row("new link", {{u"k"_s, {"k\n"}}}, {{u"k"_s, {"k\n"}}, {u"l"_s, {"k", Link}}});
        row("link changed", {{u"l"_s, {"old/target", Link}}}, {{u"l"_s, {"new target", Link}}});
        row("link deleted", {{u"l"_s, {"old", Link}}, {u"k"_s, {"k\n"}}}, {{u"k"_s, {"k\n"}}});
        row("link renamed", {{u"l"_s, {"target", Link}}}, {{u"my link"_s, {"target", Link}}});
        row("file to link", {{u"a"_s, {"text\n"}}}, {{u"a"_s, {"target", Link}}});
        row("link to executable", {{u"a"_s, {"target", Link}}}, {{u"a"_s, {"text\n", 0755}}});
        row("lines that look like a patch", {{u"a"_s, {"--- a/b\n+++ b/b\n@@ -1 +1 @@\n"}}},
            {{u"a"_s, {"-- x\n--- a/b\n++ y\n@@ -1 +1 @@\n\\ No newline at end of file\n"}}});
        row("NUL far behind the beginning", {{u"a"_s, {text.repeated(30) + QByteArray("x\0y\n", 4) + text}}},
            {{u"a"_s, {text.repeated(30) + QByteArray("x\0z\n", 4) + text}}});
        row("latin-1", {{u"a"_s, {"k\xe4se\nx\n"}}}, {{u"a"_s, {"k\xe4se\n\xff\n"}}});
        row("a long line", {{u"a"_s, {QByteArray(200'000, 'x') + "\n"}}}, {{u"a"_s, {QByteArray(200'000, 'x') + "y\n"}}});
        row("head with umlauts at the cut", {{u"a"_s, {QByteArray("f(\xc3\xa4").repeated(30) + "\n" + numbered(9, "  b")}}},
            {{u"a"_s, {QByteArray("f(\xc3\xa4").repeated(30) + "\n" + numbered(8, "  b") + "  c\n"}}});
    }

private slots:
    void initTestCase()
    {
        for (const QString &tool : {u"git"_s, u"patch"_s})
            QVERIFY2(!QStandardPaths::findExecutable(tool).isEmpty(), qPrintable(tool + " is needed for this test"_L1));
    }

    void gitMakesTheNewerTree_data() { addTrees(); }
    void gitMakesTheNewerTree()
    {
        QFETCH(Tree, before);
        QFETCH(Tree, after);
        checkApplies(gitApply, before, after);
        checkApplies(gitApply, after, before);
    }

    void gitTakesThePatchBack_data() { addTrees(); }
    void gitTakesThePatchBack()
    {
        QFETCH(Tree, before);
        QFETCH(Tree, after);
        const QByteArray patch = patchOf(before, after);
        if (patch.contains("\ncopy from "))
            QSKIP("git takes no copies back, not in its own patches either");
        const Application application = applied(gitApplyReverse, patch, after);
        QVERIFY2(application.exitCode == 0, application.output.constData());
        // git itself, given its own patch, makes a plain file of a link whose deletion it takes back.
        for (const auto &[path, file] : before.asKeyValueRange()) {
            if (file.mode == Link && (!after.contains(path) || after[path].mode != Link))
                QSKIP("git forgets deleted links");
        }
        QCOMPARE(toText(application.tree), toText(before));
    }

    void gnuPatchMakesTheNewerTree_data() { addTrees(); }
    void gnuPatchMakesTheNewerTree()
    {
        QFETCH(Tree, before);
        QFETCH(Tree, after);
        checkApplies(gnuPatch, before, after);
        checkApplies(gnuPatch, after, before);
    }

    void gitMakesBinaryFiles()
    {
        QRandomGenerator random(3);
        QByteArray noise(10'000, Qt::Uninitialized);
        random.generate(reinterpret_cast<quint8 *>(noise.begin()), reinterpret_cast<quint8 *>(noise.end()));
        noise[0] = '\0';
        for (const int size : {1, 2, 3, 4, 51, 52, 53, 5000}) {
            const Tree before{{u"logo.png"_s, {noise}}, {u"my gone.bin"_s, {noise.first(size + 7)}}, {u"text"_s, {"a\n"}}};
            const Tree after{
                {u"logo.png"_s, {noise.first(size), 0755}}, {u"new one.bin"_s, {noise.last(size) + '\0'}}, {u"text"_s, {"b\n"}}};
            checkApplies(gitApply, before, after);
            checkApplies(gitApply, after, before);
            const Application back = applied(gitApplyReverse, patchOf(before, after), after);
            QCOMPARE(toText(back.tree), toText(before));
        }
    }

    void gitMakesFoldersOfFilesAndFilesOfFolders()
    {
        const QByteArray row = numbered(20, "row");
        const QByteArray item = numbered(20, "item");
        const Tree before{{u"a"_s, {"file\n"}},       {u"b/x"_s, {"below\n"}}, {u"c"_s, {"moves down\n"}},
                          {u"d/d"_s, {"moves up\n"}}, {u"e"_s, {row + "1\n"}}, {u"f/f"_s, {item + "1\n"}}};
        const Tree after{{u"a/x"_s, {"below\n"}},  {u"b"_s, {"file\n"}},      {u"c/c"_s, {"moves down\n"}},
                         {u"d"_s, {"moves up\n"}}, {u"e/e"_s, {row + "2\n"}}, {u"f"_s, {item + "2\n"}}};
        checkApplies(gitApply, before, after);
        checkApplies(gitApply, after, before);
    }

    void randomTextsSurviveBothTools()
    {
        QRandomGenerator random(29);
        const auto text = [&random](const QByteArray &from) {
            QByteArray made;
            for (const QByteArray &line : from.split('\n')) {
                if (random.bounded(8) > 0)
                    made += line + (random.bounded(20) ? "\n" : "\r\n");
                if (random.bounded(8) == 0)
                    made += QByteArray(random.bounded(3), ' ') + QByteArray::number(random.bounded(9)) + '\n';
            }
            if (random.bounded(3) == 0)
                made.chop(1);
            return made;
        };
        Tree before;
        Tree after;
        for (int i = 0; i < 200; ++i) {
            const QByteArray base = text(numbered(random.bounded(60), QByteArray::number(random.bounded(3))));
            before.insert(u"file %1"_s.arg(i), {base});
            after.insert(u"file %1"_s.arg(i), {text(base)});
        }
        checkApplies(gitApply, before, after);
        checkApplies(gnuPatch, before, after);
    }

    void saysNothingAboutPermissionBitsGitDoesNotKnow()
    {
        QCOMPARE(patchOf({{u"a"_s, {"x\n", 0644}}}, {{u"a"_s, {"x\n", 0600}}}), QByteArray());
    }

    void writesGitsOwnWords()
    {
        QCOMPARE(
            patchOf(
                {{u"app.py"_s,
                  {"class A:\n    def f(self):\n        a = 1\n        b = 2\n        c = 3\n        d = 4\n        return 0\n"}}},
                {{u"app.py"_s,
                  {"class A:\n    def f(self):\n        a = 1\n        b = 2\n        c = 3\n        d = 4\n        return 1\n",
                   0755}}}),
            "diff --git a/app.py b/app.py\n"
            "old mode 100644\n"
            "new mode 100755\n"
            "--- a/app.py\n"
            "+++ b/app.py\n"
            "@@ -4,4 +4,4 @@ def f(self):\n"
            "         b = 2\n"
            "         c = 3\n"
            "         d = 4\n"
            "-        return 0\n"
            "+        return 1\n");
        QCOMPARE(patchOf({{u"a"_s, {"x\n"}}}, {{u"b"_s, {"x\n"}}}),
                 "diff --git a/a b/b\nsimilarity index 100%\nrename from a\nrename to b\n");
    }

    void countsOnTheWay()
    {
        const std::array<Tree, 2> trees{Tree{{u"a"_s, {"1\n2\n"}}, {u"b"_s, {QByteArray("\0", 1)}}, {u"c"_s, {"same\n"}}},
                                        Tree{{u"a"_s, {"1\n3\n4\n"}}, {u"b"_s, {QByteArray("\0\0", 2)}}, {u"d"_s, {"same\n"}}}};
        TreeComparison comparison = compareTrees(entriesOf(trees[Before]), entriesOf(trees[After]));
        TreeComparison expected = comparison;
        for (FileChange &change : expected.changes)
            QVERIFY(countLines(
                change,
                {trees[Before].value(change.file[Before]->path).content, trees[After].value(change.file[After]->path).content},
                Progress()));
        QVERIFY(writeGitPatchAndCount(
            comparison,
            [&trees](Side side, const FileEntry &entry) -> Result<QByteArray> { return trees[side].value(entry.path).content; },
            [](QByteArrayView) { return true; }, Progress()));
        QCOMPARE(comparison, expected);
        QCOMPARE(summaryOf(comparison).linesAdded, 2);
        QCOMPARE(summaryOf(comparison).linesDeleted, 1);
    }

    void stopsWhenTheSinkDoesAndPassesErrorsOn()
    {
        const TreeComparison comparison = compareTrees({}, entriesOf({{u"a"_s, {"x\n"}}}));
        const auto reader = [](Side, const FileEntry &) -> Result<QByteArray> { return QByteArray("x\n"); };
        const auto stopped = writeGitPatch(comparison, reader, [](QByteArrayView) { return false; }, Progress());
        QCOMPARE(stopped.error().kind, Error::Kind::Cancelled);
        const auto unreadable = writeGitPatch(
            comparison, [](Side, const FileEntry &) -> Result<QByteArray> { return fail(Error::Kind::Denied, u"no"_s); },
            [](QByteArrayView) { return true; }, Progress());
        QCOMPARE(unreadable.error().kind, Error::Kind::Denied);
    }
};

QTEST_GUILESS_MAIN(TestGitPatch)
#include "tst_gitpatch.moc"
