// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/services/fixture.h"

#include "core/diff/treediff.h"
#include "core/services/browsing.h"
#include "core/services/comparing.h"

#include <QRandomGenerator>

using namespace strata;
using namespace strata::test;

class TestComparing : public QObject
{
    Q_OBJECT

private:
    static QString lines(const TreeComparison &comparison)
    {
        QStringList text;
        for (const FileChange &change : comparison.changes)
            text.append(u"%1 %2"_s.arg(QChar::fromLatin1(letterOf(change.kind))).arg(change.path()));
        return u"%1; %2 unchanged"_s.arg(text.join(u", "_s)).arg(comparison.unchangedCount);
    }

    static Tree randomTree(QRandomGenerator &random)
    {
        Tree tree;
        for (int i = 0; i < 12; ++i) {
            const QString name = QStringList{u"a/x"_s, u"a/y"_s, u"b"_s,  u"ä"_s, u"c d"_s,
                                             u"e*"_s,  u"e"_s,   u"l@"_s, u"l"_s, u"m*"_s}[random.bounded(10)];
            const QString bare = name.endsWith(u'*') || name.endsWith(u'@') ? name.chopped(1) : name;
            if (tree.contains(bare) || tree.contains(bare + u"*"_s) || tree.contains(bare + u"@"_s))
                continue;
            tree.insert(name, QByteArray::number(random.bounded(4)));
        }
        return tree;
    }

    static void write(const QTemporaryDir &folder, const QString &name, const QByteArray &bytes)
    {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    }

    static QByteArray patchOf(const Fixture &at, const TreeSide &before, const TreeSide &after, const QStringList &paths = {})
    {
        QByteArray patch;
        valueOf(writePatch(*at.library, {before, after}, paths,
                           [&patch](QByteArrayView piece) {
                               patch.append(piece);
                               return true;
                           },
                           {}));
        return patch;
    }

    // The first lines of a patch's files.
    static QByteArray filesIn(const QByteArray &patch)
    {
        QByteArrayList files;
        for (const QByteArray &line : patch.split('\n')) {
            if (line.startsWith("diff --git "))
                files.append(line.sliced(11));
        }
        return files.join(", ");
    }

private slots:
    void twoVersionsAreComparedFileByFile()
    {
        const Fixture at;
        const Project project = at.newProject();
        const Generation v1 = at.capture(
            project, {{u"gone"_s, "g"}, {u"kept"_s, "k"}, {u"mode"_s, "m"}, {u"old"_s, "moved"}, {u"text"_s, "1"}});
        const Generation v2 = at.capture(
            project, {{u"kept"_s, "k"}, {u"mode*"_s, "m"}, {u"new"_s, "n"}, {u"text"_s, "1\n2\n"}, {u"z/old"_s, "moved"}});
        QCOMPARE(lines(valueOf(compareVersions(*at.library, {v1.id, v2.id}, false, {}))),
                 u"D gone, M mode, A new, M text, R z/old; 1 unchanged"_s);
        QCOMPARE(lines(valueOf(compareVersions(*at.library, {TreeSide(), v1.id}, false, {}))),
                 u"A gone, A kept, A mode, A old, A text; 0 unchanged"_s);
        QCOMPARE(lines(valueOf(compareVersions(*at.library, {v1.id, TreeSide()}, false, {}))),
                 u"D gone, D kept, D mode, D old, D text; 0 unchanged"_s);
        QCOMPARE(lines(valueOf(compareVersions(*at.library, {v2.id, v2.id}, false, {}))), u"; 5 unchanged"_s);
    }

    void theCatalogAnswersAsAComparisonOfBothListsWould()
    {
        const Fixture at;
        const Project project = at.newProject();
        QRandomGenerator random(7);
        QList<Generation> versions;
        for (int i = 0; i < 8; ++i)
            versions.append(at.capture(project, randomTree(random)));
        for (const Generation &before : std::as_const(versions)) {
            for (const Generation &after : std::as_const(versions)) {
                const TreeComparison expected = compareTrees(valueOf(listFiles(*at.library, before.id)),
                                                             valueOf(listFiles(*at.library, after.id)));
                const TreeComparison answer = valueOf(compareVersions(*at.library, {before.id, after.id}, false, {}));
                QCOMPARE(answer.changes, expected.changes);
                QCOMPARE(answer.unchangedCount, expected.unchangedCount);
            }
        }
    }

    void linesAreCountedWhenAsked()
    {
        const Fixture at;
        const Project project = at.newProject();
        const Generation v1 = at.capture(project, {{u"a"_s, "1\n2\n3\n"}, {u"gone"_s, "x\ny"}, {u"pic"_s, QByteArray("\0", 1)}});
        const Generation v2 = at.capture(project,
                                         {{u"a"_s, "1\n2 and\n3\n4\n"}, {u"l@"_s, "a"}, {u"pic"_s, QByteArray("\0\1", 2)}});
        const TreeComparison counted = valueOf(compareVersions(*at.library, {v1.id, v2.id}, true, {}));
        QCOMPARE(lines(counted), u"M a, D gone, A l, M pic; 0 unchanged"_s);
        QCOMPARE(counted.changes[0].linesAdded, 2);
        QCOMPARE(counted.changes[0].linesDeleted, 1);
        QVERIFY(counted.changes[3].isBinary);
        QCOMPARE(counted.changes[3].linesAdded, -1);
        QCOMPARE(summaryOf(counted).linesAdded, 3);
        QCOMPARE(summaryOf(counted).linesDeleted, 3);
        QCOMPARE(valueOf(compareVersions(*at.library, {v1.id, v2.id}, false, {})).changes[0].linesAdded, -1);
    }

    void aFileIsComparedOnWhicheverSideItIs()
    {
        const Fixture at;
        const Project project = at.newProject();
        const Generation v1 = at.capture(project, {{u"gone"_s, "g\n"}, {u"old name"_s, "same\n"}, {u"pic"_s, QByteArray("\0", 1)}});
        const Generation v2 = at.capture(project,
                                         {{u"l@"_s, "target"}, {u"new/name"_s, "same\n"}, {u"pic"_s, QByteArray("\1\0", 2)}});
        const TreeComparison comparison = valueOf(compareVersions(*at.library, {v1.id, v2.id}, false, {}));
        QCOMPARE(lines(comparison), u"D gone, A l, R new/name, M pic; 0 unchanged"_s);
        QList<DiffDocument::State> states;
        QStringList firstLines;
        for (const FileChange &change : comparison.changes) {
            const auto document = valueOf(compareFile(*at.library, {v1.id, v2.id}, change, {}, {}));
            states.append(document->state);
            for (const TextSide &side : document->sides)
                firstLines.append(side.lineCount() > 0 ? side.line(0).toString() : u"-"_s);
            QCOMPARE(document->file, change.file);
        }
        using enum DiffDocument::State;
        QCOMPARE(states, (QList{Text, Text, Identical, Binary}));
        QCOMPARE(firstLines.join(u' '), u"g - - target same same - -"_s);
    }

    void aPatchHoldsWhatIsAskedFor()
    {
        const Fixture at;
        const Project project = at.newProject();
        const Generation v1 = at.capture(
            project,
            {{u"app/a"_s, "1\n"}, {u"app/b"_s, "1\n"}, {u"application"_s, "1\n"}, {u"from"_s, "moved\n"}, {u"kept"_s, "k"}});
        const Generation v2 = at.capture(
            project,
            {{u"app/a"_s, "2\n"}, {u"app/c"_s, "1 2\n"}, {u"application"_s, "2\n"}, {u"kept"_s, "k"}, {u"to"_s, "moved\n"}});
        QCOMPARE(filesIn(patchOf(at, v1.id, v2.id)),
                 "a/app/a b/app/a, a/app/b b/app/b, a/app/c b/app/c, a/application b/application, a/from b/to");
        QCOMPARE(filesIn(patchOf(at, v1.id, v2.id, {u"app/"_s})), "a/app/a b/app/a, a/app/b b/app/b, a/app/c b/app/c");
        QCOMPARE(filesIn(patchOf(at, v1.id, v2.id, {u"from"_s})), "a/from b/to"); // either side's name will do
        QCOMPARE(filesIn(patchOf(at, v1.id, v2.id, {u"to"_s, u"app/b"_s})), "a/app/b b/app/b, a/from b/to");
        QCOMPARE(patchOf(at, v1.id, v2.id, {u"kept"_s}), QByteArray());
        QCOMPARE(patchOf(at, v1.id, v2.id, {u"."_s}), patchOf(at, v1.id, v2.id));
        QCOMPARE(filesIn(patchOf(at, {}, v1.id, {u"kept"_s})), "a/kept b/kept");
        const auto unknown = writePatch(*at.library, {v1.id, v2.id}, {u"app"_s, u"ap"_s}, [](QByteArrayView) { return true; }, {});
        QCOMPARE(unknown.error().kind, Error::Kind::NotFound);
        QVERIFY(unknown.error().message.contains(u"“ap”"_s));
    }

    void copiesAndRenamesOfChangedFilesAreFound()
    {
        const Fixture at;
        const Project project = at.newProject();
        QByteArray text;
        for (int i = 0; i < 50; ++i)
            text += "line " + QByteArray::number(i) + '\n';
        const QByteArray head = text.first(text.size() / 2);
        const Tree first{{u"changes"_s, head}, {u"kept"_s, text}, {u"old"_s, text + "old\n"}};
        const Tree second{{u"changes"_s, head + "more\n"},
                          {u"copy"_s, text},
                          {u"kept"_s, text},
                          {u"like"_s, head + "other\n"},
                          {u"new"_s, text + "new\n"}};
        const Generation v1 = at.capture(project, first);
        const Generation v2 = at.capture(project, second);
        const auto compare = [&](const TreeSide &before, bool countLines) {
            return valueOf(compareVersions(*at.library, {before, v2.id}, countLines, {}));
        };
        const QTemporaryDir folder;
        for (const auto &[name, content] : first.asKeyValueRange())
            write(folder, name, content);
        for (const TreeSide &before : {TreeSide(v1.id), TreeSide::ofFolder(folder.path())}) {
            // Copies of equal content are in the first list already, from files that did not change too.
            QCOMPARE(lines(compare(before, false)), u"M changes, C copy, A like, A new, D old; 1 unchanged"_s);
            const TreeComparison counted = compare(before, true);
            QCOMPARE(lines(counted), u"M changes, C copy, C like, R new; 1 unchanged"_s);
            QCOMPARE(counted.changes[1].file[Before]->path, u"kept"_s);
            QCOMPARE(counted.changes[2].file[Before]->path, u"changes"_s);
            QCOMPARE(counted.changes[3].similarity, 98);
            QCOMPARE(counted.changes[3].linesAdded, 1);
            QVERIFY(!counted.mayLackRenames);
            TreeComparison uncounted = compare(before, false);
            valueOf(findRenames(*at.library, uncounted, {}));
            QCOMPARE(lines(uncounted), lines(counted));
        }
        QVERIFY(patchOf(at, v1.id, v2.id).contains("rename from old\nrename to new\n"));
        const TreeComparison same = compare(v1.id, true);
        const auto document = valueOf(compareFile(*at.library, same.sides, same.changes[3], {}, {}));
        QCOMPARE(document->hunks.size(), 1);
    }

    void aVersionIsComparedWithAFolderAsACaptureWouldSeeIt()
    {
        const Fixture at;
        const Project project = at.newProject();
        const Generation v1 = at.capture(project,
                                         {{u"gone"_s, "g\n"}, {u"kept"_s, "k\n"}, {u"old"_s, "moved\n"}, {u"text"_s, "1\n2\n"}});
        const QTemporaryDir folder;
        write(folder, u".gitignore"_s, "*.log\n");
        write(folder, u"debug.log"_s, "ignored\n");
        write(folder, u"kept"_s, "k\n");
        write(folder, u"new"_s, "moved\n");
        write(folder, u"text"_s, "1\n2 and\n");
        const std::array<TreeSide, 2> sides{v1.id, TreeSide::ofFolder(folder.path())};
        const TreeComparison comparison = valueOf(compareVersions(*at.library, sides, true, {}));
        QCOMPARE(lines(comparison), u"A .gitignore, D gone, R new, M text; 1 unchanged"_s);
        QCOMPARE(comparison.changes.last().linesAdded, 1);
        QVERIFY(comparison.sides[After].snapshot);
        QCOMPARE(comparison.sides[After].snapshot->skipped.size(), 1);
        const auto document = valueOf(compareFile(*at.library, comparison.sides, comparison.changes.last(), {}, {}));
        QCOMPARE(document->sides[After].line(1), u"2 and"_s);
        QCOMPARE(filesIn(patchOf(at, v1.id, sides[After])), "a/.gitignore b/.gitignore, a/gone b/gone, a/old b/new, a/text b/text");
        const std::array<TreeSide, 2> turned{sides[After], v1.id};
        QCOMPARE(lines(valueOf(compareVersions(*at.library, turned, false, {}))),
                 u"D .gitignore, A gone, R old, M text; 1 unchanged"_s);
        QCOMPARE(lines(valueOf(compareVersions(*at.library, {sides[After], sides[After]}, false, {}))), u"; 4 unchanged"_s);
        QCOMPARE(lines(valueOf(compareVersions(*at.library, {TreeSide(), sides[After]}, false, {}))),
                 u"A .gitignore, A kept, A new, A text; 0 unchanged"_s);
    }

    void aFolderThatChangesAfterItWasComparedIsSaid()
    {
        const Fixture at;
        const Project project = at.newProject();
        const Generation v1 = at.capture(project, {{u"a"_s, "1\n"}, {u"b"_s, "1\n"}});
        const QTemporaryDir folder;
        write(folder, u"a"_s, "2\n");
        write(folder, u"b"_s, "2\n");
        const TreeComparison comparison = valueOf(
            compareVersions(*at.library, {v1.id, TreeSide::ofFolder(folder.path())}, false, {}));
        write(folder, u"a"_s, "3\n");
        QVERIFY(QFile::remove(folder.filePath(u"b"_s)));
        const auto changed = compareFile(*at.library, comparison.sides, comparison.changes.first(), {}, {});
        QCOMPARE(changed.error().kind, Error::Kind::Busy);
        QVERIFY(changed.error().message.contains(folder.filePath(u"a"_s)));
        const auto deleted = compareFile(*at.library, comparison.sides, comparison.changes.last(), {}, {});
        QCOMPARE(deleted.error().kind, Error::Kind::Busy);
        QVERIFY(deleted.error().message.contains(folder.filePath(u"b"_s)));
        QVERIFY(!compareVersions(*at.library, comparison.sides, true, {}));
        // A fresh look sees the folder as it is.
        const TreeSide again = TreeSide::ofFolder(folder.path());
        QCOMPARE(lines(valueOf(compareVersions(*at.library, {v1.id, again}, true, {}))), u"M a, D b; 0 unchanged"_s);
    }

    void aFolderThatCannotBeReadIsNamed()
    {
        const Fixture at;
        const Project project = at.newProject();
        const Generation v1 = at.capture(project, {{u"a"_s, "1\n"}});
        const QTemporaryDir folder;
        const auto with = [&](const QString &path) {
            return compareVersions(*at.library, {v1.id, TreeSide::ofFolder(path)}, false, {}).error();
        };
        QCOMPARE(with(folder.filePath(u"none"_s)).kind, Error::Kind::NotFound);
        write(folder, u"file"_s, "x");
        QCOMPARE(with(folder.filePath(u"file"_s)).kind, Error::Kind::Invalid);
        QCOMPARE(with(at.root()).kind, Error::Kind::Invalid); // the library itself
        if (::geteuid() == 0)
            return; // root reads everything
        ::chmod(QFile::encodeName(folder.filePath(u"file"_s)).constData(), 0);
        const Error denied = with(folder.path());
        QCOMPARE(denied.kind, Error::Kind::Denied);
        QVERIFY(denied.message.contains(folder.filePath(u"file"_s)));
    }

    void aMissingFileIsNamed()
    {
        const Fixture at;
        const Project project = at.newProject();
        const Generation v1 = at.capture(project, {{u"a"_s, "1\n"}});
        const Generation v2 = at.capture(project, {{u"a"_s, "2\n"}});
        const TreeComparison comparison = valueOf(compareVersions(*at.library, {v1.id, v2.id}, false, {}));
        QVERIFY(removeTree(sourceFolder(at.place().absolute(v2.storagePath))));
        const auto document = compareFile(*at.library, {v1.id, v2.id}, comparison.changes.first(), {}, {});
        QCOMPARE(document.error().kind, Error::Kind::NotFound);
        QCOMPARE(document.error().message, u"“a” of v2 is missing in the library. Verify the version to see what else is."_s);
        QVERIFY(!compareVersions(*at.library, {v1.id, v2.id}, true, {}));
    }

    void aStopIsObeyed()
    {
        const Fixture at;
        const Project project = at.newProject();
        const Generation v1 = at.capture(project, {{u"a"_s, "1\n"}});
        const Generation v2 = at.capture(project, {{u"a"_s, "2\n"}});
        std::stop_source stop;
        stop.request_stop();
        const Progress stopped(stop.get_token());
        QCOMPARE(compareVersions(*at.library, {v1.id, v2.id}, true, stopped).error().kind, Error::Kind::Cancelled);
        QCOMPARE(writePatch(
                     *at.library, {v1.id, v2.id}, {}, [](QByteArrayView) { return true; }, stopped)
                     .error()
                     .kind,
                 Error::Kind::Cancelled);
    }
};

QTEST_GUILESS_MAIN(TestComparing)
#include "tst_comparing.moc"
