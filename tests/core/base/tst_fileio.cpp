// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/fileio.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace strata;

class TestFileIo : public QObject
{
    Q_OBJECT

private slots:
    void writesAndReadsBackEveryByte()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"a"_s);
        const QByteArray bytes("a\0\xff\r\n", 5);
        QVERIFY(writeFileDurably(path, bytes));
        QCOMPARE(readFile(path).value(), bytes);
        QVERIFY(writeFileDurably(path, "new"));
        QCOMPARE(readFile(path).value(), QByteArray("new"));
        QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot), QStringList{u"a"_s});
    }

    void replacesALinkInsteadOfWritingThroughIt()
    {
        QTemporaryDir folder;
        const QString target = folder.filePath(u"target"_s);
        const QString link = folder.filePath(u"link"_s);
        QVERIFY(writeFileDurably(target, "kept"));
        QVERIFY(QFile::link(target, link));
        QVERIFY(writeFileDurably(link, "new"));
        QCOMPARE(readFile(target).value(), QByteArray("kept"));
        QCOMPARE(readFile(link).value(), QByteArray("new"));
    }

    void refusesToReadWhatIsNoRegularFile()
    {
        QTemporaryDir folder;
        const QString pipe = folder.filePath(u"pipe"_s);
        QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
        const auto read = readFile(pipe);
        QVERIFY(!read);
        QCOMPARE(read.error().kind, Error::Kind::Invalid);
        QVERIFY(read.error().message.contains(pipe));
    }

    void aMissingFileIsNamedInTheError()
    {
        const auto read = readFile(u"/nowhere/at/all"_s);
        QVERIFY(!read);
        QCOMPARE(read.error().kind, Error::Kind::NotFound);
        QVERIFY(read.error().message.contains(u"/nowhere/at/all"_s));
    }

    void removesSealedTreesButFollowsNoLink()
    {
        QTemporaryDir folder;
        const QString outside = folder.filePath(u"outside"_s);
        QVERIFY(makePath(outside));
        QVERIFY(writeFileDurably(outside + u"/precious"_s, "kept"));
        const QString tree = folder.filePath(u"tree"_s);
        QVERIFY(makePath(tree + u"/sub/deep"_s));
        QVERIFY(writeFileDurably(tree + u"/sub/deep/file"_s, "x", 0444));
        QVERIFY(QFile::link(outside, tree + u"/sub/link"_s));
        QCOMPARE(::chmod(QFile::encodeName(tree + u"/sub/deep"_s).constData(), 0555), 0);
        QCOMPARE(::chmod(QFile::encodeName(tree + u"/sub"_s).constData(), 0555), 0);
        QVERIFY(removeTree(tree));
        QVERIFY(!existsNoFollow(tree));
        QCOMPARE(readFile(outside + u"/precious"_s).value(), QByteArray("kept"));
        QVERIFY(removeTree(tree));
    }
};

QTEST_GUILESS_MAIN(TestFileIo)
#include "tst_fileio.moc"
