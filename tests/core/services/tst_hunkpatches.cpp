// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/services/fixture.h"

#include "core/services/comparing.h"
#include "core/services/hunkpatch.h"

using namespace strata;
using namespace strata::test;

namespace {

QByteArray numbered(int count)
{
    QByteArray text;
    for (int i = 1; i <= count; ++i)
        text += "line " + QByteArray::number(i) + '\n';
    return text;
}

QByteArray with(QByteArray text, const QByteArray &line, const QByteArray &other) { return text.replace(line + '\n', other); }

} // namespace

class TestHunkPatches : public QObject
{
    Q_OBJECT

private slots:
    void aHunkOfAStoredVersionIsPatchedAgainstBefore()
    {
        const Fixture at;
        const Project project = at.newProject();
        const QByteArray text = numbered(20);
        const Generation first = at.capture(project, {{u"a.txt"_s, text}});
        const Generation second = at.capture(project, {{u"a.txt"_s, with(with(text, "line 2", "2\n"), "line 18", "18\n")}});
        const std::array<TreeSide, 2> sides{first.id, second.id};
        const TreeComparison comparison = valueOf(compareVersions(*at.library, sides, false, {}));
        const auto document = valueOf(compareFile(*at.library, sides, comparison.changes[0], {}, {}));
        QCOMPARE(document->hunks.size(), 2);
        const auto patch = [&](PatchDirection direction) {
            return valueOf(hunkPatch(*at.library, sides, comparison.changes[0], {document->hunks[1].lines}, direction, {}));
        };
        QVERIFY(patch(PatchDirection::Forward)
                    .endsWith("@@ -15,6 +15,6 @@\n line 15\n line 16\n line 17\n-line 18\n+18\n line 19\n line 20\n"));
        QVERIFY(patch(PatchDirection::Reverse).contains("-18\n+line 18\n"));
    }

    void collectedChangesOfManyVersionsBecomeOnePatch()
    {
        const Fixture at;
        const Project project = at.newProject();
        const QByteArray text = numbered(30);
        const Generation base = at.capture(project, {{u"a.txt"_s, text}, {u"b.txt"_s, "old\n"}, {u"c.txt"_s, "c\n"}});
        const Generation left = at.capture(project, {{u"a.txt"_s, with(text, "line 3", "left\n")}, {u"b.txt"_s, "new\n"}});
        const Generation right = at.capture(
            project, {{u"a.txt"_s, with(text, "line 27", "right\n")}, {u"c.txt"_s, "c\n"}, {u"d.txt"_s, "d\n"}});
        HunkCollection collection;
        const auto collect = [&](const Generation &after, const QString &path, Side taken) {
            const std::array<TreeSide, 2> sides{base.id, after.id};
            const TreeComparison comparison = valueOf(compareVersions(*at.library, sides, false, {}));
            for (const FileChange &change : comparison.changes) {
                if (change.path() != path)
                    continue;
                const auto document = valueOf(compareFile(*at.library, sides, change, {}, {}));
                for (const DiffHunk &hunk : document->hunks)
                    collection.add(collectedHunk(*document, hunk.lines, taken));
            }
        };
        collect(right, u"d.txt"_s, After);
        collect(right, u"a.txt"_s, After);
        collect(left, u"a.txt"_s, After);
        collect(left, u"b.txt"_s, Before); // what is to stay as it was is no part of a patch
        collect(left, u"c.txt"_s, After);
        QCOMPARE(collection.count(), 5);
        const QByteArray patch = valueOf(collectedPatch(*at.library, collection, {}, {}));
        QCOMPARE(patch, R"(diff --git a/a.txt b/a.txt
--- a/a.txt
+++ b/a.txt
@@ -1,6 +1,6 @@
 line 1
 line 2
-line 3
+left
 line 4
 line 5
 line 6
@@ -24,7 +24,7 @@
 line 24
 line 25
 line 26
-line 27
+right
 line 28
 line 29
 line 30
diff --git a/c.txt b/c.txt
deleted file mode 100644
--- a/c.txt
+++ /dev/null
@@ -1 +0,0 @@
-c
diff --git a/d.txt b/d.txt
new file mode 100644
--- /dev/null
+++ b/d.txt
@@ -0,0 +1 @@
+d
)");
    }

    void contentsOfAFolderAreFoundThere()
    {
        const Fixture at;
        const Project project = at.newProject();
        const Generation base = at.capture(project, {{u"a.txt"_s, "one\n"}});
        const QString folder = at.folder.filePath(u"work"_s);
        QDir().mkpath(folder);
        QFile file(folder + u"/a.txt"_s);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("two\n") == 4);
        file.close();
        const TreeSide work = valueOf(lookAtFolder(*at.library, folder, {}));
        const std::array<TreeSide, 2> sides{base.id, work};
        const TreeComparison comparison = valueOf(compareVersions(*at.library, sides, false, {}));
        const auto document = valueOf(compareFile(*at.library, sides, comparison.changes[0], {}, {}));
        HunkCollection collection;
        collection.add(collectedHunk(*document, document->hunks[0].lines, After));
        QVERIFY(valueOf(collectedPatch(*at.library, collection, {work}, {})).contains("-one\n+two\n"));
        const auto lost = collectedPatch(*at.library, collection, {}, {});
        QVERIFY(!lost && lost.error().kind == Error::Kind::NotFound);
        QVERIFY(lost.error().message.contains(u"a.txt"_s));
    }

    void overlappingChangesAreRefusedByName()
    {
        const Fixture at;
        const Project project = at.newProject();
        at.capture(project, {{u"a"_s, "x\n"}});
        at.capture(project, {{u"a"_s, "1\n"}});
        at.capture(project, {{u"a"_s, "2\n"}});
        HunkCollection collection;
        for (const QByteArray after : {"1\n", "2\n"})
            collection.add(
                {.path = {u"a"_s, u"a"_s}, .content = {hashOf("x\n"), hashOf(after)}, .lines = {LineRange{0, 1}, LineRange{0, 1}}});
        QCOMPARE(collection.count(), 2);
        const auto patch = collectedPatch(*at.library, collection, {}, {});
        QVERIFY(!patch && patch.error().kind == Error::Kind::Invalid);
        QVERIFY(patch.error().message.startsWith(u"“a”"_s));
    }
};

QTEST_GUILESS_MAIN(TestHunkPatches)
#include "tst_hunkpatches.moc"
