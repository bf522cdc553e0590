// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/foldersnapshot.h"
#include "core/store/statindex.h"
#include "tests/support/workspacefolder.h"

#include <QTemporaryDir>
#include <QTest>

#include <fcntl.h>

using namespace Qt::StringLiterals;
using namespace strata;
using namespace strata::test;

/// What is known of files without opening them, and when that must not be believed.
class TestStatIndex : public QObject
{
    Q_OBJECT

private:
    static FolderSurvey look(const WorkspaceFolder &at, const StatIndex &known = {})
    {
        const auto survey = surveyFolder(at.root, {}, known, {});
        if (!survey)
            qFatal("%s", qPrintable(survey.error().message));
        return *survey;
    }
    static ContentHash hashIn(const FolderSurvey &survey, const QString &path)
    {
        for (const FileEntry &file : survey.files) {
            if (file.path == path)
                return file.sha256;
        }
        return {};
    }
    static FileStamp stampOf(const WorkspaceFolder &at, const QString &name)
    {
        struct stat status{};
        ::lstat(QFile::encodeName(at.path(name)).constData(), &status);
        return fileStampOf(status);
    }
    static void setModified(const WorkspaceFolder &at, const QString &name, qint64 nanoseconds)
    {
        const timespec time{.tv_sec = time_t(nanoseconds / 1'000'000'000), .tv_nsec = long(nanoseconds % 1'000'000'000)};
        const timespec times[2]{time, time};
        ::utimensat(AT_FDCWD, QFile::encodeName(at.path(name)).constData(), times, 0);
    }
    // Past the tick in which a file's times say nothing.
    static void letTimePass() { QTest::qSleep(120); }

    QTemporaryDir m_dir;
    WorkspaceFolder m_at;

private slots:
    void init()
    {
        m_at.root = m_dir.filePath(QString::fromLatin1(QTest::currentTestFunction()));
        QDir().mkpath(m_at.root);
    }

    void filesThatDidNotChangeAreNotOpened()
    {
        for (int i = 0; i < 200; ++i)
            m_at.write(u"folder%1/file%2"_s.arg(i % 7).arg(i), QByteArray::number(i));
        letTimePass();
        const FolderSurvey first = look(m_at);
        QCOMPARE(first.filesRead, 200);
        m_at.write(u"folder3/file3"_s, "other");
        // A file nobody may read is no hindrance as long as nobody needs to.
        const FolderSurvey second = look(m_at, first.index);
        QCOMPARE(second.filesRead, 1);
        QCOMPARE(hashIn(second, u"folder3/file3"_s), hashOf("other"));
        QCOMPARE(second.files.size(), first.files.size());
    }

    void anEditInTheSameTickOfTheSameSizeIsSeen()
    {
        int inOneTick = 0;
        for (int attempt = 0; attempt < 300; ++attempt) {
            m_at.write(u"file"_s, "aaaa");
            const FileStamp before = stampOf(m_at, u"file"_s);
            const FolderSurvey first = look(m_at);
            m_at.write(u"file"_s, "bbbb");
            setModified(m_at, u"file"_s, before.modified);
            inOneTick += stampOf(m_at, u"file"_s) == before;
            QCOMPARE(hashIn(look(m_at, first.index), u"file"_s), hashOf("bbbb"));
        }
        qInfo("%d of 300 edits left no trace in size, times and inode", inOneTick);
    }

    void aTimeSetBackIsSeen()
    {
        m_at.write(u"file"_s, "aaaa");
        const FileStamp before = stampOf(m_at, u"file"_s);
        letTimePass();
        const FolderSurvey first = look(m_at);
        letTimePass();
        m_at.write(u"file"_s, "bbbb");
        setModified(m_at, u"file"_s, before.modified);
        QCOMPARE(stampOf(m_at, u"file"_s).modified, before.modified);
        QCOMPARE(hashIn(look(m_at, first.index), u"file"_s), hashOf("bbbb"));
    }

    void aReplacedFileIsSeen()
    {
        m_at.write(u"file"_s, "aaaa");
        letTimePass();
        const FolderSurvey first = look(m_at);
        m_at.write(u"other"_s, "bbbb");
        setModified(m_at, u"other"_s, stampOf(m_at, u"file"_s).modified);
        QVERIFY(::rename(QFile::encodeName(m_at.path(u"other"_s)).constData(), QFile::encodeName(m_at.path(u"file"_s)).constData())
                == 0);
        QCOMPARE(hashIn(look(m_at, first.index), u"file"_s), hashOf("bbbb"));
    }

    void whatWasTouchedWhileItWasLookedAtIsNotBelieved_data()
    {
        QTest::addColumn<qint64>("age"); // nanoseconds before the look
        QTest::addColumn<bool>("isWhole"); // the file system keeps whole milliseconds or less
        QTest::addColumn<bool>("isTrusted");
        const qint64 millisecond = 1'000'000;
        QTest::newRow("in the future") << -5'000 * millisecond << false << false;
        QTest::newRow("at that moment") << qint64(0) << false << false;
        QTest::newRow("a tick before") << 10 * millisecond << false << false;
        QTest::newRow("long before") << 100 * millisecond << false << true;
        QTest::newRow("a second before, coarse clock") << 1'000 * millisecond << true << false;
        QTest::newRow("three seconds before, coarse clock") << 3'000 * millisecond << true << true;
    }
    void whatWasTouchedWhileItWasLookedAtIsNotBelieved()
    {
        QFETCH(qint64, age);
        QFETCH(bool, isWhole);
        QFETCH(bool, isTrusted);
        const FileDescriptor folder(::open(QFile::encodeName(m_at.root).constData(), O_RDONLY | O_DIRECTORY));
        timespec time{};
        ::clock_gettime(CLOCK_REALTIME, &time);
        StatIndex index = StatIndex::beginLook(folder.get());
        qint64 touched = nanosecondsOf(time) - age;
        touched -= isWhole ? touched % 1'000'000 : touched % 1'000'000 == 0 ? 1 : 0;
        const FileStamp stamp{.size = 4, .modified = touched, .changed = touched, .inode = 7};
        index.insert(u"file"_s, {.stamp = stamp, .sha256 = hashOf("aaaa"), .type = u"text"_s});
        QCOMPARE(index.trusted(u"file"_s, stamp) != nullptr, isTrusted);
        QCOMPARE(StatIndex::fromBytes(index.toBytes()).trusted(u"file"_s, stamp) != nullptr, isTrusted);
        FileStamp other = stamp;
        other.inode = 8;
        QVERIFY(!index.trusted(u"file"_s, other));
    }

    void whatIsKeptComesBackWhole()
    {
        m_at.write(u"a/ü.py"_s, "print()\n");
        m_at.write(u"b"_s, "\0\1\2"_ba);
        m_at.link(u"c"_s, "b");
        StatIndex index = look(m_at).index;
        index.version = GenerationId::create();
        index.versionTree = hashOf("tree");
        const QString file = m_dir.filePath(u"index"_s);
        writeStatIndex(file, index);
        QCOMPARE(readStatIndex(file), index);
        QCOMPARE(index.size(), 3);
    }

    void damageCostsALookAndNothingElse()
    {
        m_at.write(u"file"_s, "aaaa");
        letTimePass();
        const StatIndex index = look(m_at).index;
        const QString path = m_dir.filePath(u"damaged"_s);
        writeStatIndex(path, index);
        const QByteArray whole = readFile(path).value();
        for (qsizetype at = 0; at < whole.size(); ++at) {
            QByteArray damaged = whole;
            damaged[at] = char(damaged[at] ^ 0x10);
            QCOMPARE(StatIndex::fromBytes(damaged).size(), 0);
            QCOMPARE(StatIndex::fromBytes(whole.first(at)).size(), 0);
        }
        QCOMPARE(readStatIndex(m_dir.filePath(u"missing"_s)).size(), 0);
        QCOMPARE(look(m_at, StatIndex::fromBytes(whole.first(40))).filesRead, 1);
    }
};

QTEST_GUILESS_MAIN(TestStatIndex)
#include "tst_statindex.moc"
