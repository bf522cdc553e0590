// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/ignoring.h"
#include "core/services/storage.h"
#include "tests/support/capturedlibrary.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

#include <sys/stat.h>

using namespace Qt::StringLiterals;
using namespace strata;
using namespace strata::test;

namespace {

QByteArray bytes(int size, char fill) { return QByteArray(size, fill); }

StorageReport storageOf(const CapturedLibrary &captured, ProjectId project = {}, int largest = 10)
{
    return valueOf(readStorage(*captured.library, project, largest, {}));
}

/// "v2 own 70 shared 100" a line.
QString versionsText(const ProjectStorage &project)
{
    QStringList lines;
    for (const VersionStorage &version : project.byVersion)
        lines.append(u"v%1 own %2 shared %3"_s.arg(version.version).arg(version.ownBytes).arg(version.sharedBytes));
    return lines.join(u'\n');
}

} // namespace

class TestStorage : public QObject
{
    Q_OBJECT

private slots:
    void whatOneVersionHasAloneIsItsOwn()
    {
        const CapturedLibrary captured;
        const Project shop = captured.newProject(u"Shop"_s);
        captured.add(shop, {{u"a"_s, bytes(100, 'a')}, {u"b"_s, bytes(50, 'b')}});
        captured.add(shop, {{u"a"_s, bytes(100, 'a')}, {u"copy"_s, bytes(100, 'a')}, {u"c"_s, bytes(70, 'c')}});
        const StorageReport report = storageOf(captured);
        QCOMPARE(report.projects.size(), 1);
        const ProjectStorage &project = report.projects.first();
        QCOMPARE(versionsText(project), u"v2 own 70 shared 100\nv1 own 50 shared 100"_s);
        QCOMPARE(project.totalBytes, 150 + 270);
        QCOMPARE(project.ownBytes, 120);
        QCOMPARE(project.sharedBytes, 100); // two files of one version and one of another: once
        QCOMPARE(report.plainBytes, 220);
        QVERIFY(report.catalogBytes > 0);
        QCOMPARE(report.bytes(), 220 + report.catalogBytes + report.backupBytes + report.quarantineBytes + report.temporaryBytes
                                     + report.trashBytes + project.archivedBytes);
    }

    void whatTwoProjectsHaveLiesThereOnce()
    {
        const CapturedLibrary captured;
        const Project shop = captured.newProject(u"Shop"_s);
        const Project blog = captured.newProject(u"Blog"_s);
        captured.add(shop, {{u"logo"_s, bytes(1000, 'l')}, {u"shop"_s, bytes(10, 's')}});
        captured.add(blog, {{u"logo"_s, bytes(1000, 'l')}, {u"blog"_s, bytes(20, 'b')}});
        const StorageReport report = storageOf(captured);
        QCOMPARE(report.plainBytes, 1030);
        for (const ProjectStorage &project : report.projects) {
            QCOMPARE(project.sharedBytes, 1000);
            QCOMPARE(project.elsewhereBytes, 1000);
        }
        QCOMPARE(storageOf(captured, blog.id).projects.first().ownBytes, 20);
    }

    void theLargestSayWhereTheyCameAndWent()
    {
        const CapturedLibrary captured;
        const Project shop = captured.newProject(u"Shop"_s);
        captured.add(shop, {{u"web/public/film.mp4"_s, bytes(9000, 'f')}, {u"a"_s, "1"}});
        captured.add(shop, {{u"web/public/film.mp4"_s, bytes(9000, 'f')}, {u"a"_s, "2"}});
        captured.add(shop, {{u"web/index.html"_s, bytes(500, 'h')}, {u"a"_s, "3"}});
        const StorageReport report = storageOf(captured, shop.id, 2);
        QCOMPARE(report.largest.size(), 2);
        const LargeContent &film = report.largest.first();
        QCOMPARE(film.path, u"web/public/film.mp4"_s);
        QCOMPARE(film.bytes, 9000);
        QCOMPARE(film.versions, 2);
        QCOMPARE(film.firstVersion, 1);
        QCOMPARE(film.lastVersion, 2);
        QVERIFY(!film.isCurrent);
        QCOMPARE(report.folders.size(), 2);
        QCOMPARE(report.folders[0].path, u"web"_s);
        QCOMPARE(report.folders[0].bytes, 9500);
        QCOMPARE(report.folders[1].path, u"web/public"_s);
    }

    void whatIsWorthLeavingOut_data()
    {
        QTest::addColumn<QList<StoredPath>>("contents");
        QTest::addColumn<QString>("expected");
        const auto is = [](const QString &path, qint64 size, bool isCurrent = true) { return StoredPath{path, size, isCurrent}; };
        QTest::newRow("nothing") << QList<StoredPath>{is(u"src/main.py"_s, 900'000'000)} << u""_s;
        QTest::newRow("made folders, the outermost")
            << QList{is(u"web/dist/a.js"_s, 200'000), is(u"app/dist/node_modules/b.js"_s, 300'000), is(u"distance/c"_s, 999'999)}
            << u"dist/ 500000: made by a build"_s;
        QTest::newRow("a file is no folder") << QList{is(u"bin/dist"_s, 900'000)} << u""_s;
        QTest::newRow("suffixes")
            << QList{is(u"a.js.map"_s, 150'000), is(u"b/c.MAP"_s, 150'000), is(u"x.log"_s, 400'000)}
            << u"*.log 400000: logs\n*.MAP 150000: made from other files\n*.map 150000: made from other files"_s;
        QTest::newRow("media, from a size") << QList{is(u"film [1].mp4"_s, 5'000'000), is(u"small.png"_s, 4'999'999)}
                                            << u"/film \\[1].mp4 5000000: a large picture, film or sound"_s;
        QTest::newRow("too little to care") << QList{is(u"a.map"_s, 99'999)} << u""_s;
        QTest::newRow("gone from the newest version") << QList{is(u"dist/a"_s, 900'000, false)} << u""_s;
        QTest::newRow("once there, and still")
            << QList{is(u"dist/a"_s, 900'000, false), is(u"dist/b"_s, 1, true)} << u"dist/ 900001: made by a build"_s;
    }

    void whatIsWorthLeavingOut()
    {
        QFETCH(QList<StoredPath>, contents);
        QFETCH(QString, expected);
        QStringList lines;
        for (const ExcludeHint &hint : excludeHints(contents))
            lines.append(u"%1 %2: %3"_s.arg(hint.pattern).arg(hint.bytes).arg(hint.reason));
        QCOMPARE(lines.join(u'\n'), expected);
    }

    void theSumsAreWhatLiesOnTheDisk()
    {
        const quint32 seed = 20260601;
        QRandomGenerator random(seed);
        const CapturedLibrary captured;
        const QList<Project> projects{captured.newProject(u"One"_s), captured.newProject(u"Two"_s)};
        for (int i = 0; i < 12; ++i) {
            CapturedLibrary::Tree tree;
            for (int file = 0; file < 15; ++file) {
                const int content = int(random.bounded(40));
                tree.insert(u"d%1/f%2"_s.arg(file % 3).arg(file),
                            QByteArray(1 + content * 37, char('a' + content % 26)) + QByteArray::number(content));
            }
            captured.add(projects[random.bounded(2)], tree);
        }
        const StorageReport report = storageOf(captured);
        const DiskUsage usage = valueOf(measureVersions(*captured.library, {}, {}));
        if (usage.clones == 0)
            QCOMPARE(usage.bytes, report.plainBytes); // by inode, where identical files are hard links
        else
            QVERIFY(usage.bytes >= report.plainBytes);
        qint64 own = 0;
        for (const ProjectStorage &project : report.projects) {
            qint64 ofVersions = 0;
            for (const VersionStorage &version : project.byVersion)
                ofVersions += version.ownBytes;
            QCOMPARE(ofVersions, project.ownBytes);
            own += ofVersions;
            const DiskUsage alone = valueOf(measureVersions(*captured.library, project.id, {}));
            if (alone.clones == 0)
                QCOMPARE(alone.bytes, project.plainBytes());
        }
        QVERIFY(own <= report.plainBytes);
        QVERIFY(usage.blockBytes > 0);
    }

    void theTrashCountsWhatEmptyingItGivesBack()
    {
        const CapturedLibrary captured;
        const Project shop = captured.newProject(u"Shop"_s);
        const Project blog = captured.newProject(u"Blog"_s);
        captured.add(shop, {{u"shared"_s, bytes(50'000, 's')}});
        captured.add(blog, {{u"shared"_s, bytes(50'000, 's')}, {u"own"_s, bytes(30'000, 'o')}});
        QCOMPARE(storageOf(captured).trashBytes, 0);
        valueOf(deleteProject(*captured.library, blog.id, {}).transform([] { return true; }));
        const StorageReport report = storageOf(captured);
        QVERIFY(report.trashBytes >= 30'000); // and manifest, events …
        if (valueOf(measureVersions(*captured.library, {}, {})).clones == 0)
            QVERIFY(report.trashBytes < 50'000);
        QCOMPARE(report.projects.size(), 1);
    }

    void aMissingProjectIsSaid()
    {
        const CapturedLibrary captured;
        const auto report = readStorage(*captured.library, ProjectId::create(), 1, {});
        QVERIFY(!report);
        QCOMPARE(report.error().kind, Error::Kind::NotFound);
    }

    void aPatternIsALineOnceAndCanBeTakenBack()
    {
        QTemporaryDir folder;
        const QString file = folder.filePath(u".strataignore"_s);
        QVERIFY(valueOf(addIgnorePattern(folder.path(), u"dist/"_s)));
        QCOMPARE(readFile(file).value(), "dist/\n");
        QVERIFY(!valueOf(addIgnorePattern(folder.path(), u"dist/"_s)));
        QFile own(file);
        QVERIFY(own.open(QIODevice::WriteOnly | QIODevice::Truncate));
        own.write("# mine\n*.log"); // without an end of line
        own.close();
        ::chmod(QFile::encodeName(file).constData(), 0600);
        QVERIFY(valueOf(addIgnorePattern(folder.path(), u"*.map"_s)));
        QCOMPARE(readFile(file).value(), "# mine\n*.log\n*.map\n");
        struct stat status;
        QCOMPARE(::stat(QFile::encodeName(file).constData(), &status), 0);
        QCOMPARE(status.st_mode & 0777, 0600U);
        QVERIFY(removeIgnorePattern(folder.path(), u"*.map"_s));
        QCOMPARE(readFile(file).value(), "# mine\n*.log\n");
        QVERIFY(removeIgnorePattern(folder.path(), u"never"_s));
    }

    void aLinkInItsPlaceIsRefused()
    {
        QTemporaryDir folder;
        QFile target(folder.filePath(u"elsewhere"_s));
        QVERIFY(target.open(QIODevice::WriteOnly));
        target.close();
        QVERIFY(QFile::link(target.fileName(), folder.filePath(u".strataignore"_s)));
        QVERIFY(!addIgnorePattern(folder.path(), u"dist/"_s));
        QCOMPARE(readFile(target.fileName()).value(), QByteArray(""));
    }
};

QTEST_GUILESS_MAIN(TestStorage)
#include "tst_storage.moc"
