// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/scanner.h"

#include "core/base/fileio.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace strata;

class TestScanner : public QObject
{
    Q_OBJECT

private slots:
    void cleanup() { QVERIFY(removeTree(m_temporary->path())); } // QTemporaryDir gives up on sealed folders

    void init()
    {
        m_temporary = std::make_unique<QTemporaryDir>();
        m_root = m_temporary->filePath(u"src"_s);
        QVERIFY(makePath(m_root));
    }

    void listsFilesFoldersAndModesInByteOrder()
    {
        write(u"b.txt"_s);
        write(u"a/run.sh"_s, "#!/bin/sh\n", 0755);
        write(u"a.txt"_s, "12345");
        QVERIFY(makePath(m_root + u"/empty/inner"_s));
        QCOMPARE(paths(scan().files), (QStringList{u"a.txt"_s, u"a/run.sh"_s, u"b.txt"_s}));
        QCOMPARE(paths(scan().folders), (QStringList{u"a"_s, u"empty"_s, u"empty/inner"_s}));
        QCOMPARE(scan().files.at(1).mode, 0755u);
        QCOMPARE(scan().totalBytes, 5 + 10 + 1);
    }

    void anIgnoredFolderIsReportedOnceWithItsReason()
    {
        write(u"node_modules/x/a.js"_s);
        write(u"node_modules/x/b.js"_s);
        write(u"dist/app.js"_s);
        write(u"main.py"_s);
        write(u"main.pyc"_s);
        QCOMPARE(paths(scan().files), (QStringList{u"dist/app.js"_s, u"main.py"_s}));
        QCOMPARE(scan().skipped, (QList<SkippedPath>{{u"main.pyc"_s, u"left out by default (*.pyc)"_s},
                                                     {u"node_modules"_s, u"left out by default (node_modules/)"_s}}));
    }

    void ignoreFilesCountFromTheirFolder()
    {
        write(u".gitignore"_s, "*.log\n/only-here\n");
        write(u"a.log"_s);
        write(u"only-here"_s);
        write(u"sub/only-here"_s);
        write(u"sub/.gitignore"_s, "!keep.log\n");
        write(u"sub/keep.log"_s);
        write(u"sub/.strataignore"_s, "secret/\n");
        write(u"sub/secret/key"_s);
        QCOMPARE(paths(scan().files), (QStringList{u".gitignore"_s, u"sub/.gitignore"_s, u"sub/.strataignore"_s, u"sub/keep.log"_s,
                                                   u"sub/only-here"_s}));
        QCOMPARE(paths(scan().skipped), (QStringList{u"a.log"_s, u"only-here"_s, u"sub/secret"_s}));
    }

    void strataignoreBringsADefaultBack()
    {
        write(u".strataignore"_s, "!node_modules/\n");
        write(u"node_modules/a.js"_s);
        QCOMPARE(paths(scan().files), (QStringList{u".strataignore"_s, u"node_modules/a.js"_s}));
    }

    void theUsersGlobsAreAppliedLast()
    {
        write(u"a.md"_s);
        write(u"b.py"_s);
        QCOMPARE(paths(scan({.excludes = {u"*.md"_s}}).files), QStringList{u"b.py"_s});
    }

    void aFolderTaggedAsCacheStaysOut()
    {
        write(u"target/CACHEDIR.TAG"_s, "Signature: 8a477f597d28d172789f06886806bc55\n");
        write(u"target/debug/app"_s);
        write(u"other/CACHEDIR.TAG"_s, "not the signature");
        QCOMPARE(paths(scan().files), QStringList{u"other/CACHEDIR.TAG"_s});
        QCOMPARE(paths(scan().skipped), QStringList{u"target"_s});
    }

    void linksInsideStayAndOthersAreReported()
    {
        write(u"lib/real.txt"_s);
        link(u"../lib/real.txt"_s, u"lib/inside"_s);
        link(u"/etc/passwd"_s, u"absolute"_s);
        link(u"../outside"_s, u"out"_s);
        link(u"nowhere"_s, u"dangling"_s);
        const ScannedTree tree = scan();
        QCOMPARE(paths(tree.files), (QStringList{u"dangling"_s, u"lib/inside"_s, u"lib/real.txt"_s}));
        QCOMPARE(tree.files.at(1).linkTarget, u"../lib/real.txt"_s);
        QCOMPARE(paths(tree.skipped), (QStringList{u"absolute"_s, u"out"_s}));
    }

    void aLinkedFolderIsNotEntered()
    {
        write(u"real/a"_s);
        link(u"real"_s, u"alias"_s);
        QCOMPARE(paths(scan().files), (QStringList{u"alias"_s, u"real/a"_s}));
        QCOMPARE(paths(scan().folders), QStringList{u"real"_s});
    }

    void pipesAndUnsafeNamesAreReported()
    {
        write(u"ok"_s);
        QCOMPARE(::mkfifo(QFile::encodeName(m_root + u"/pipe"_s).constData(), 0600), 0);
        QFile bad(m_root + u"/line\nbreak"_s);
        QVERIFY(bad.open(QIODevice::WriteOnly));
        const QByteArray notUtf8 = QFile::encodeName(m_root) + "/\xff";
        const FileDescriptor raw(::creat(notUtf8.constData(), 0644));
        QVERIFY(raw);
        const ScannedTree tree = scan();
        QCOMPARE(paths(tree.files), QStringList{u"ok"_s});
        QCOMPARE(tree.skipped.size(), 3);
        for (const SkippedPath &skipped : tree.skipped)
            QVERIFY(!skipped.reason.isEmpty());
    }

    void theLibraryInsideTheFolderStaysOut()
    {
        write(u"a"_s);
        write(u"lib/library.db"_s);
        const ScannedTree tree = scan({.libraryRoot = m_root + u"/lib"_s});
        QCOMPARE(paths(tree.files), QStringList{u"a"_s});
        QCOMPARE(paths(tree.skipped), QStringList{u"lib"_s});
    }

    void theLibraryItselfIsRefused()
    {
        const auto refused = scanFolder(m_root, {.libraryRoot = m_root}, {});
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::Invalid);
    }

    void anUnreadableFolderFailsAndIsNamed()
    {
        if (::geteuid() == 0)
            QSKIP("root reads everything");
        write(u"closed/a"_s);
        ::chmod(QFile::encodeName(m_root + u"/closed"_s).constData(), 0);
        const auto scanned = scanFolder(m_root, {}, {});
        ::chmod(QFile::encodeName(m_root + u"/closed"_s).constData(), 0755);
        QVERIFY(!scanned);
        QCOMPARE(scanned.error().kind, Error::Kind::Denied);
        QVERIFY(scanned.error().message.contains(u"/closed"_s));
    }

    void aMissingFolderIsNamed()
    {
        const auto scanned = scanFolder(m_root + u"/none"_s, {}, {});
        QVERIFY(!scanned);
        QCOMPARE(scanned.error().kind, Error::Kind::NotFound);
        QVERIFY(scanned.error().message.contains(m_root + u"/none"_s));
    }

    void deepTreesAreTakenToSixtyFourLevels()
    {
        QString path = u"d"_s;
        for (int i = 1; i < 80; ++i)
            path += u"/d"_s;
        QVERIFY(makePath(m_root + u'/' + path));
        write(u"d/d/f"_s);
        const ScannedTree tree = scan();
        QCOMPARE(paths(tree.files), QStringList{u"d/d/f"_s});
        QCOMPARE(tree.folders.size(), 64);
        QCOMPARE(tree.skipped.size(), 1);
    }

    void cancellingStopsTheWalk()
    {
        write(u"a"_s);
        std::stop_source stop;
        stop.request_stop();
        const auto scanned = scanFolder(m_root, {}, Progress(stop.get_token()));
        QVERIFY(!scanned);
        QCOMPARE(scanned.error().kind, Error::Kind::Cancelled);
    }

private:
    void write(const QString &path, QByteArrayView bytes = "x", mode_t mode = 0644)
    {
        const QString full = m_root + u'/' + path;
        QVERIFY(makePath(full.left(full.lastIndexOf(u'/'))));
        QVERIFY(writeFileDurably(full, bytes, mode));
    }

    void link(const QString &target, const QString &path)
    {
        QCOMPARE(::symlink(QFile::encodeName(target).constData(), QFile::encodeName(m_root + u'/' + path).constData()), 0);
    }

    ScannedTree scan(const ScanOptions &options = {})
    {
        const auto tree = scanFolder(m_root, options, {});
        return tree ? *tree : ScannedTree{.skipped = {{tree.error().message, {}}}};
    }

    template <typename Entry>
    static QStringList paths(const QList<Entry> &entries)
    {
        QStringList all;
        for (const Entry &entry : entries)
            all.append(entry.path);
        return all;
    }

    std::unique_ptr<QTemporaryDir> m_temporary;
    QString m_root;
};

QTEST_GUILESS_MAIN(TestScanner)
#include "tst_scanner.moc"
