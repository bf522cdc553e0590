// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/folderstaging.h"
#include "core/store/generationwriter.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace strata;

class TestGenerationWriter : public QObject
{
    Q_OBJECT

private slots:
    void cleanup() { QVERIFY(removeTree(m_temporary->path())); } // QTemporaryDir gives up on sealed folders

    void init()
    {
        m_temporary = std::make_unique<QTemporaryDir>();
        m_library = {.root = m_temporary->filePath(u"library"_s)};
        m_source = m_temporary->filePath(u"src"_s);
        QVERIFY(makePath(m_library.root + u"/projects"_s));
        QVERIFY(makePath(m_source));
    }

    void whatIsPublishedEqualsTheSourceAndIsSealed()
    {
        write(u"app/main.py"_s, "print(1)\n", 0755);
        write(u"data.bin"_s, QByteArray("\0\1\2\xff", 4));
        QVERIFY(makePath(m_source + u"/empty"_s));
        QVERIFY(QFile::link(u"main.py"_s, m_source + u"/app/alias"_s));
        const QString place = capture(1);
        QVERIFY(!place.isEmpty());
        QCOMPARE(readFile(place + u"/source/app/main.py"_s).value(), QByteArray("print(1)\n"));
        QCOMPARE(readFile(place + u"/source/data.bin"_s).value(), QByteArray("\0\1\2\xff", 4));
        QVERIFY(QFileInfo(place + u"/source/empty"_s).isDir());
        QCOMPARE(QFile(place + u"/source/app/alias"_s).symLinkTarget(), place + u"/source/app/main.py"_s);
        QCOMPARE(readFile(place + u"/manifest.json"_s).value(), QByteArray("{}"));
        for (const auto &folder : {u"/source"_s, u"/source/app"_s, u"/source/empty"_s, u"/source/app/main.py"_s})
            QCOMPARE(statusOf(place + folder).st_mode & 0222, 0u);
        QVERIFY((statusOf(place).st_mode & 0200) != 0);
        QVERIFY(QDir(m_library.tempFolder()).isEmpty());
    }

    void entriesTellWhatTheFilesAre()
    {
        write(u"a.py"_s, "one\ntwo");
        write(u".env"_s, "KEY=1\n");
        write(u"b.bin"_s, QByteArray("\0x", 2));
        QVERIFY(QFile::link(u"a.py"_s, m_source + u"/l"_s));
        capture(1);
        QCOMPARE(m_tree.files.size(), 4);
        QCOMPARE(m_tree.files[1].path, u"a.py"_s);
        QCOMPARE(m_tree.files[1].type, u"python"_s);
        QCOMPARE(m_tree.files[1].sha256, hashOf("one\ntwo"));
        QCOMPARE(m_tree.files[3].kind, FileKind::Symlink);
        QCOMPARE(m_tree.files[3].sha256, hashOf("a.py"));
        const auto contentOf = [&](qsizetype index) {
            return *std::ranges::find(m_tree.contents, m_tree.files[index].sha256, &Content::sha256);
        };
        QCOMPARE(contentOf(1).lineCount, 2);
        QCOMPARE(contentOf(1).preview, u"one\ntwo"_s);
        QCOMPARE(contentOf(0).preview, QString());
        QCOMPARE(contentOf(2).lineCount, -1);
    }

    void equalFilesOfOneCaptureShareOneInode()
    {
        write(u"a"_s, "same");
        write(u"deep/b"_s, "same");
        write(u"c"_s, "other");
        const QString place = capture(1);
        QCOMPARE(statusOf(place + u"/source/a"_s).st_ino, statusOf(place + u"/source/deep/b"_s).st_ino);
        QCOMPARE(statusOf(place + u"/source/c"_s).st_nlink, 1u);
    }

    void theNextVersionSharesWhatIsUnchanged()
    {
        write(u"a"_s, "same");
        write(u"b"_s, "old");
        const QString first = capture(1);
        write(u"b"_s, "new");
        const QString second = capture(2, known(first));
        QCOMPARE(statusOf(first + u"/source/a"_s).st_ino, statusOf(second + u"/source/a"_s).st_ino);
        QCOMPARE(readFile(second + u"/source/b"_s).value(), QByteArray("new"));
        QCOMPARE(readFile(first + u"/source/b"_s).value(), QByteArray("old"));
    }

    void independentCopiesShareNothing()
    {
        write(u"a"_s, "same");
        write(u"b"_s, "same");
        const QString first = capture(1, {}, SharingMode::IndependentCopies);
        const QString second = capture(2, known(first), SharingMode::IndependentCopies);
        for (const QString &place : {first, second}) {
            QCOMPARE(statusOf(place + u"/source/a"_s).st_nlink, 1u);
            QCOMPARE(statusOf(place + u"/source/b"_s).st_nlink, 1u);
        }
    }

    void aPlaceThatIsNotSealedOrOfAnotherSizeIsNotLinked()
    {
        write(u"a"_s, "content");
        const QString open = m_temporary->filePath(u"open"_s);
        QVERIFY(writeFileDurably(open, "content", 0644));
        const QString shorter = m_temporary->filePath(u"shorter"_s);
        QVERIFY(writeFileDurably(shorter, "conten", 0444));
        int version = 0;
        for (const QString &wrong : {open, shorter, m_temporary->filePath(u"gone"_s)}) {
            const QString place = capture(++version, [wrong] {
                return [wrong](const QList<ContentHash> &hashes) -> Result<QHash<ContentHash, QString>> {
                    return QHash<ContentHash, QString>{{hashes.first(), wrong}};
                };
            });
            QCOMPARE(statusOf(place + u"/source/a"_s).st_nlink, 1u);
            QCOMPARE(readFile(place + u"/source/a"_s).value(), QByteArray("content"));
        }
    }

    void aPlaceOnAnotherDiskIsCopied()
    {
        QTemporaryDir elsewhere(u"/dev/shm/tst_generationwriter"_s);
        if (!elsewhere.isValid() || statusOf(elsewhere.path()).st_dev == statusOf(m_temporary->path()).st_dev)
            QSKIP("this machine has no second disk");
        write(u"a"_s, "content");
        write(u"b"_s, "content");
        const QString other = elsewhere.filePath(u"sealed"_s);
        QVERIFY(writeFileDurably(other, "content", 0444));
        const QString place = capture(1, [other] {
            return [other](const QList<ContentHash> &) -> Result<QHash<ContentHash, QString>> {
                return QHash<ContentHash, QString>{{hashOf("content"), other}};
            };
        });
        QCOMPARE(readFile(place + u"/source/a"_s).value(), QByteArray("content"));
        QCOMPARE(statusOf(place + u"/source/a"_s).st_ino, statusOf(place + u"/source/b"_s).st_ino); // still one copy here
        QCOMPARE(statusOf(other).st_nlink, 1u);
    }

    void filesLargerThanMemoryAllowsAreStreamedAndShared()
    {
        const QByteArray large(StageBatch::MaxBytesInMemory + 12345, 'L');
        write(u"large"_s, large);
        write(u"twin"_s, large);
        const QString first = capture(1);
        QCOMPARE(readFile(first + u"/source/large"_s).value(), large);
        QCOMPARE(m_tree.files[0].sha256, hashOf(large));
        QCOMPARE(statusOf(first + u"/source/large"_s).st_ino, statusOf(first + u"/source/twin"_s).st_ino);
        const QString second = capture(2, known(first));
        QCOMPARE(statusOf(first + u"/source/large"_s).st_ino, statusOf(second + u"/source/large"_s).st_ino);
    }

    void manyFilesOnEveryCoreAreAllThere()
    {
        for (int i = 0; i < 600; ++i) {
            QFile file(m_source + u"/f%1"_s.arg(i));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(QByteArray::number(i / 2));
        }
        const QString place = capture(1);
        QSet<ino_t> inodes;
        for (int i = 0; i < 600; ++i) {
            QCOMPARE(readFile(place + u"/source/f%1"_s.arg(i)).value(), QByteArray::number(i / 2));
            inodes.insert(statusOf(place + u"/source/f%1"_s.arg(i)).st_ino);
        }
        QCOMPARE(inodes.size(), 300);
    }

    void anAbandonedWriterLeavesNothing()
    {
        write(u"a"_s, "x");
        {
            auto writer = GenerationWriter::begin(m_library, GenerationId::create(), {}, SharingMode::Shared);
            QVERIFY(writer);
            const auto scan = scanFolder(m_source, {}, {});
            QVERIFY(stageFolder(**writer, m_source, *scan, {}));
            QVERIFY((*writer)->seal());
            QVERIFY(!QDir(m_library.tempFolder()).isEmpty());
        }
        QVERIFY(QDir(m_library.tempFolder()).isEmpty());
    }

    void recoverySparesStagesAtWorkAndDeletesDeadOnes()
    {
        auto writer = GenerationWriter::begin(m_library, GenerationId::create(), {}, SharingMode::Shared);
        QVERIFY(writer);
        const QString dead = m_library.tempFolder() + u"/stage-dead"_s;
        QVERIFY(makePath(dead + u"/source/sub"_s));
        QVERIFY(writeFileDurably(dead + u"/source/sub/file"_s, "x", 0444));
        QCOMPARE(::chmod(QFile::encodeName(dead + u"/source/sub"_s).constData(), 0555), 0);
        QCOMPARE(removeAbandonedStages(m_library.tempFolder()).value(), 1);
        QVERIFY(!existsNoFollow(dead));
        QVERIFY(existsNoFollow((*writer)->folder()));
    }

    void publishingNeverReplacesAFolder()
    {
        write(u"a"_s, "x");
        const QString place = m_library.root + u"/projects/v1"_s;
        QVERIFY(makePath(place));
        auto writer = GenerationWriter::begin(m_library, GenerationId::create(), {}, SharingMode::Shared);
        QVERIFY(writer);
        const auto published = (*writer)->publish(place, "{}");
        QVERIFY(!published);
        QCOMPARE(published.error().kind, Error::Kind::Exists);
        QVERIFY(QDir(place).isEmpty());
    }

    void aPublishedFolderCanBeTakenBack()
    {
        write(u"a"_s, "x");
        const QString place = m_library.root + u"/projects/v1"_s;
        {
            auto writer = GenerationWriter::begin(m_library, GenerationId::create(), {}, SharingMode::Shared);
            QVERIFY((*writer)->publish(place, "{}"));
            QVERIFY(existsNoFollow(place));
            QVERIFY((*writer)->unpublish());
        }
        QVERIFY(!existsNoFollow(place));
        QVERIFY(QDir(m_library.tempFolder()).isEmpty());
    }

    void anUnreadableFileFailsAndIsNamed()
    {
        if (::geteuid() == 0)
            QSKIP("root reads everything");
        write(u"closed"_s, "x", 0);
        QVERIFY(capture(1).isEmpty());
        QCOMPARE(m_error.kind, Error::Kind::Denied);
        QVERIFY(m_error.message.contains(u"/closed"_s));
        QVERIFY(QDir(m_library.tempFolder()).isEmpty());
    }

    void aFileThatVanishedSinceTheScanFailsAndIsNamed()
    {
        write(u"a"_s, "x");
        const auto scan = scanFolder(m_source, {}, {});
        QVERIFY(QFile::remove(m_source + u"/a"_s));
        auto writer = GenerationWriter::begin(m_library, GenerationId::create(), {}, SharingMode::Shared);
        const auto staged = stageFolder(**writer, m_source, *scan, {});
        QVERIFY(!staged);
        QVERIFY(staged.error().message.contains(m_source + u"/a"_s));
    }

    void aFileReplacedByAPipeDoesNotHang()
    {
        write(u"a"_s, "x");
        const auto scan = scanFolder(m_source, {}, {});
        QVERIFY(QFile::remove(m_source + u"/a"_s));
        QCOMPARE(::mkfifo(QFile::encodeName(m_source + u"/a"_s).constData(), 0600), 0);
        auto writer = GenerationWriter::begin(m_library, GenerationId::create(), {}, SharingMode::Shared);
        QVERIFY(!stageFolder(**writer, m_source, *scan, {}));
    }

private:
    void write(const QString &path, QByteArrayView bytes, mode_t mode = 0644)
    {
        const QString full = m_source + u'/' + path;
        QVERIFY(makePath(full.left(full.lastIndexOf(u'/'))));
        QVERIFY(writeFileDurably(full, bytes, mode));
    }

    // Where it was published; empty when it failed, with m_error.
    QString capture(int version, MakeFinder find = {}, SharingMode mode = SharingMode::Shared)
    {
        const auto failed = [&](const Error &error) {
            m_error = error;
            return QString();
        };
        const auto scan = scanFolder(m_source, {}, {});
        if (!scan)
            return failed(scan.error());
        auto writer = GenerationWriter::begin(m_library, GenerationId::create(), std::move(find), mode);
        if (!writer)
            return failed(writer.error());
        const auto tree = stageFolder(**writer, m_source, *scan, {});
        if (!tree)
            return failed(tree.error());
        m_tree = *tree;
        const QString place = m_library.root + u"/projects/v%1"_s.arg(version);
        const Result<> done = (*writer)->seal().and_then([&] { return (*writer)->flush({}); }).and_then([&] {
            return (*writer)->publish(place, "{}");
        });
        return done ? place : failed(done.error());
    }

    static MakeFinder known(const QString &place)
    {
        return [place] {
            return [place](const QList<ContentHash> &hashes) -> Result<QHash<ContentHash, QString>> {
                QHash<ContentHash, QString> places;
                QDirIterator it(place + u"/source"_s, QDir::Files, QDirIterator::Subdirectories);
                while (it.hasNext()) {
                    const QString file = it.next();
                    if (const ContentHash hash = hashOf(*readFile(file)); hashes.contains(hash))
                        places.insert(hash, file);
                }
                return places;
            };
        };
    }

    static struct stat statusOf(const QString &path)
    {
        struct stat status = {};
        if (::lstat(QFile::encodeName(path).constData(), &status) != 0)
            QTest::qFail(qPrintable(path), __FILE__, __LINE__);
        return status;
    }

    std::unique_ptr<QTemporaryDir> m_temporary;
    LibraryFolder m_library;
    QString m_source;
    StagedTree m_tree;
    Error m_error;
};

QTEST_GUILESS_MAIN(TestGenerationWriter)
#include "tst_generationwriter.moc"
