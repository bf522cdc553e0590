// SPDX-License-Identifier: GPL-3.0-or-later
// Small file systems of memory, made full in every way. They are mounted where only this program sees them.
#include "tests/core/services/fixture.h"

#include "core/services/browsing.h"
#include "core/services/capturing.h"
#include "core/services/catalogaccess.h"
#include "core/services/exporting.h"
#include "core/services/libraryroom.h"
#include "core/services/verifying.h"
#include "core/store/diskspace.h"

#include <QProcess>

#include <atomic>
#include <thread>

#include <fcntl.h>
#include <sched.h>
#include <sys/mount.h>

using namespace strata;
using namespace strata::test;

class TestFullDisk : public QObject
{
    Q_OBJECT

private:
    /// A mounted file system with a copy of the prepared library.
    class Disk
    {
    public:
        Disk(const QString &place, const QString &library, const QString &options) : m_place(place)
        {
            QDir().mkpath(place);
            if (::mount("tmpfs", QFile::encodeName(place).constData(), "tmpfs", 0, options.toLatin1().constData()) != 0)
                qFatal("cannot mount %s: %s", qPrintable(options), std::strerror(errno));
            m_isWhole = library.isEmpty() || QProcess::execute(u"cp"_s, {u"-a"_s, library, root()}) == 0;
        }
        ~Disk() { ::umount2(QFile::encodeName(m_place).constData(), MNT_DETACH); }
        Q_DISABLE_COPY_MOVE(Disk)

        QString root() const { return m_place + u"/library"_s; }
        bool isWhole() const { return m_isWhole; }
        DiskSpace space() const { return diskSpace(m_place); }

        /// Takes everything but `left` bytes.
        void fill(qint64 left = 0) const
        {
            const FileDescriptor fd(
                ::open(QFile::encodeName(m_place + u"/filler"_s).constData(), O_WRONLY | O_CREAT | O_APPEND, 0600));
            for (qint64 size = 1024 * 1024; size >= 4096; size /= 2) {
                const QByteArray block(size, 'x');
                while (space().freeBytes - left >= size && ::write(fd.get(), block.constData(), size_t(size)) == size) { }
            }
        }
        void empty() const { QFile::remove(m_place + u"/filler"_s); }
        void remount(const QString &options) const
        {
            QCOMPARE(::mount("tmpfs", QFile::encodeName(m_place).constData(), "tmpfs", MS_REMOUNT, options.toLatin1().constData()),
                     0);
        }

    private:
        QString m_place;
        bool m_isWhole = false;
    };

    QString write(const Tree &tree)
    {
        const QString source = m_folder.filePath(u"source-"_s + GenerationId::create().toString());
        for (auto file = tree.begin(); file != tree.end(); ++file) {
            const QString path = source + u'/' + file.key();
            QDir().mkpath(QFileInfo(path).path());
            QFile bytes(path);
            if (!bytes.open(QIODevice::WriteOnly) || bytes.write(*file) != file->size())
                qFatal("cannot write %s", qPrintable(path));
        }
        return source;
    }

    // Twenty files of 12 kB. Of the sizes the version before has, so that the question for room before the work lets them pass.
    static Tree treeOf(char seed)
    {
        Tree tree;
        for (int i = 0; i < 20; ++i)
            tree.insert(u"dir%1/f%2"_s.arg(i % 3).arg(i), QByteArray(12000 + i, char(seed + i)));
        return tree;
    }

    std::unique_ptr<Disk> disk(const QString &options)
    {
        return std::make_unique<Disk>(m_folder.filePath(u"disk"_s), m_library, options);
    }

    // An invariant broken, or an empty string.
    QString broken(const QString &root, int acknowledged) const
    {
        const auto library = Library::open(root);
        if (!library)
            return library.error().message;
        const auto versions = listGenerations(**library, m_project.id, true);
        if (!versions || versions->size() < acknowledged)
            return u"a version is lost"_s;
        for (qsizetype i = 0; i < versions->size(); ++i) {
            if ((*versions)[i].version != versions->size() - i)
                return u"the numbers have a gap"_s;
        }
        const auto report = verify(**library, {}, {}, {});
        if (!report || !report->problems.isEmpty())
            return report ? report->problems.first().path + u": "_s + report->problems.first().problem : report.error().message;
        if (!QDir((*library)->folder().tempFolder()).isEmpty())
            return u"temp/ is not empty"_s;
        return {};
    }

    // One capture on a disk of this shape. The filler, if any, takes the rest of the disk in the middle of the work.
    void captureOn(const QString &options, bool fillsMeanwhile, const char *what)
    {
        const auto place = disk(options);
        if (!place->isWhole())
            return; // not even the library fits
        int acknowledged = 1;
        QString message;
        {
            const auto library = Library::open(place->root());
            std::atomic_bool isOver = false;
            std::jthread filler([&] {
                while (fillsMeanwhile && !isOver) {
                    if (QDir(place->root() + u"/temp"_s).isEmpty())
                        continue;
                    place->fill();
                    break;
                }
            });
            const auto made = library ? capture(**library, {.project = m_project.id, .path = m_next}, {})
                                      : std::unexpected(library.error());
            isOver = true;
            ++m_runs;
            if (made) {
                ++m_done;
                ++acknowledged;
            } else {
                ++m_refused;
                message = made.error().message;
                QVERIFY2(made.error().kind == Error::Kind::Io || made.error().kind == Error::Kind::Denied, qPrintable(message));
            }
        }
        place->empty();
        place->remount(u"size=64m,nr_inodes=20000"_s);
        const QString problem = broken(place->root(), acknowledged);
        QVERIFY2(problem.isEmpty(),
                 qPrintable(u"%1, %2: %3 (capture said: %4)"_s.arg(QLatin1StringView(what), options, problem, message)));
    }

private slots:
    void initTestCase()
    {
        // Alone first, then as the root of a user namespace.
        if (::unshare(CLONE_NEWNS) != 0 && ::unshare(CLONE_NEWUSER | CLONE_NEWNS) != 0)
            QSKIP("SKIPPED: no file system can be mounted here");
        ::mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr);
        QDir().mkpath(m_folder.filePath(u"probe"_s));
        if (::mount("tmpfs", QFile::encodeName(m_folder.filePath(u"probe"_s)).constData(), "tmpfs", 0, "size=1m") != 0)
            QSKIP("SKIPPED: no file system can be mounted here");
        ::umount(QFile::encodeName(m_folder.filePath(u"probe"_s)).constData());
        m_library = m_folder.filePath(u"library"_s);
        const auto library = valueOf(Library::open(m_library));
        m_project = valueOf(createProject(*library, {.name = u"Aurora Shop"_s}));
        valueOf(capture(*library, {.project = m_project.id, .path = write(treeOf('A'))}, {}));
        m_next = write(treeOf('a'));
        // The sweeps are of small disks, which have no room for ballast.
        giveBallastUp(library->folder());
    }

    void aCaptureOnADiskOfEverySize()
    {
        for (int step = 0; step < 66; ++step)
            captureOn(u"size=%1k"_s.arg(600 + step * 12), false, "size");
        QVERIFY(m_done > 0 && m_refused > 0);
    }

    void aCaptureWithEveryNumberOfFilesLeft()
    {
        for (int step = 0; step < 34; ++step)
            captureOn(u"size=8m,nr_inodes=%1"_s.arg(60 + step * 3), false, "inodes");
    }

    void aDiskThatFillsUpMeanwhile()
    {
        for (int step = 0; step < 12; ++step)
            captureOn(u"size=%1k"_s.arg(3000 + step * 100), true, "filler");
    }

    void aFullDiskStillOpensListsVerifiesExportsAndDeletes()
    {
        const auto place = disk(u"size=40m"_s);
        Library::open(place->root()).value().reset(); // lays the ballast
        place->fill();
        QVERIFY(place->space().isFull());
        const QString elsewhere = m_folder.filePath(u"out.zip"_s);
        {
            const auto library = valueOf(Library::open(place->root()));
            QVERIFY2(!library->isReadOnly(), qPrintable(library->readOnlyReason())); // the ballast went
            const Generation first = valueOf(listGenerations(*library, m_project.id, true)).first();
            QCOMPARE(valueOf(verify(*library, {}, {}, {})).problems, QList<VerifyProblem>());
            QVERIFY(exportGeneration(*library, {.generation = first.id, .path = elsewhere}, {}));
            // A capture finds no room, and says how much is missing.
            const auto refused = capture(*library,
                                         {.project = m_project.id, .path = write({{u"big"_s, QByteArray(5'000'000, 'x')}})}, {});
            QCOMPARE(refused.error().kind, Error::Kind::Io);
            QVERIFY2(refused.error().message.contains(u"5.0 MB"_s), qPrintable(refused.error().message));
            place->fill(256 * 1024);
            valueOf(deleteProject(*library, m_project.id, {}));
            QCOMPARE(valueOf(listTrash(*library)).size(), 1);
        }
        place->empty();
        const auto library = valueOf(Library::open(place->root()));
        QVERIFY(valueOf(restoreProject(*library, m_project.id, {})).id == m_project.id);
        QCOMPARE(valueOf(verify(*library, {}, {}, {})).problems, QList<VerifyProblem>());
        QVERIFY(QDir(place->root() + u"/.ballast"_s).exists()); // laid again
    }

    void aFullDiskWithoutBallastIsRead()
    {
        const auto place = disk(u"size=40m"_s);
        giveBallastUp({place->root()});
        place->fill();
        const auto library = valueOf(Library::open(place->root()));
        QVERIFY(library->isReadOnly());
        QVERIFY(isReadOnlyForWantOfRoom(*library));
        QVERIFY2(library->readOnlyReason().contains(u"full"_s), qPrintable(library->readOnlyReason()));
        const LibraryRoom room = roomOf(*library);
        QVERIFY(room.isFull);
        QVERIFY2(room.sentence.contains(u"0 B left"_s), qPrintable(room.sentence));
        const Generation first = valueOf(listGenerations(*library, m_project.id, true)).first();
        QCOMPARE(valueOf(readGenerationFile(*library, first, u"dir0/f0"_s)), QByteArray(12000, 'A'));
        QCOMPARE(valueOf(verify(*library, {}, {}, {})).problems, QList<VerifyProblem>());
        const QString elsewhere = m_folder.filePath(u"out2.zip"_s);
        QVERIFY(exportGeneration(*library, {.generation = first.id, .path = elsewhere}, {}));
        QCOMPARE(createProject(*library, {.name = u"No"_s}).error().kind, Error::Kind::Denied);
    }

    // With a log that was not written back, the catalog's file alone would tell an old state.
    void aFullDiskWithALogIsReadFromItsManifests()
    {
        const auto place = disk(u"size=40m"_s);
        giveBallastUp({place->root()});
        const QString catalogFile = place->root() + u"/library.db"_s;
        {
            auto connection = valueOf(catalog::Connection::open(catalogFile, catalog::Connection::Access::ReadWrite));
            valueOf(connection.execute(u"UPDATE generations SET note = 'only in the log'"_s));
            QVERIFY(QFile::copy(catalogFile + u"-wal"_s, catalogFile + u".kept"_s));
        }
        QVERIFY(QFile::rename(catalogFile + u".kept"_s, catalogFile + u"-wal"_s));
        place->fill();
        const auto library = valueOf(Library::open(place->root()));
        QVERIFY(library->isReadOnly());
        QCOMPARE(valueOf(listGenerations(*library, m_project.id, true)).size(), 1);
    }

    void aDiskMountedReadOnlyIsRead()
    {
        const auto place = disk(u"size=40m"_s);
        place->remount(u"size=40m,ro"_s);
        QCOMPARE(::mount(nullptr, QFile::encodeName(QFileInfo(place->root()).path()).constData(), nullptr, MS_REMOUNT | MS_RDONLY,
                         nullptr),
                 0);
        const auto library = valueOf(Library::open(place->root()));
        QVERIFY(library->isReadOnly());
        QVERIFY(!isReadOnlyForWantOfRoom(*library));
        QCOMPARE(valueOf(verify(*library, {}, {}, {})).problems, QList<VerifyProblem>());
        const Generation first = valueOf(listGenerations(*library, m_project.id, true)).first();
        QVERIFY(exportGeneration(*library, {.generation = first.id, .path = m_folder.filePath(u"out3.zip"_s)}, {}));
    }

    void cleanupTestCase()
    {
        if (m_runs == 0)
            return;
        qInfo("T10: %d captures on full disks, %d made, %d refused, 0 violations", m_runs, m_done, m_refused);
        QVERIFY(m_runs >= 96);
        valueOf(removeTree(m_library));
    }

private:
    QTemporaryDir m_folder;
    QString m_library;
    QString m_next;
    Project m_project;
    int m_runs = 0;
    int m_done = 0;
    int m_refused = 0;
};

QTEST_GUILESS_MAIN(TestFullDisk)
#include "tst_fulldisk.moc"
