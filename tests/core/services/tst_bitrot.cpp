// SPDX-License-Identifier: GPL-3.0-or-later
// A disk that lies: bits flip, files go, names are swapped. Each damage is done to a fresh copy of one library.
#include "tests/core/services/fixture.h"

#include "core/services/activating.h"
#include "core/services/browsing.h"
#include "core/services/capturing.h"
#include "core/services/catalogaccess.h"
#include "core/services/verifying.h"

#include <QDirIterator>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QRandomGenerator>

#include <fcntl.h>
#include <sys/stat.h>

using namespace strata;
using namespace strata::test;

namespace {

constexpr quint32 Seed = 20260314;

struct Damage
{
    QString place; // relative to the library
    QString what;
};

/// A file as it was captured.
struct Kept
{
    GenerationId generation;
    QString path;
    QByteArray bytes;
};

} // namespace

class TestBitRot : public QObject
{
    Q_OBJECT

private:
    static QString write(const QTemporaryDir &folder, const Tree &tree)
    {
        const QString source = folder.filePath(u"source-"_s + GenerationId::create().toString());
        for (auto file = tree.begin(); file != tree.end(); ++file) {
            const QString path = source + u'/' + file.key();
            QDir().mkpath(QFileInfo(path).path());
            QFile bytes(path);
            if (!bytes.open(QIODevice::WriteOnly) || bytes.write(*file) != file->size())
                qFatal("cannot write %s", qPrintable(path));
        }
        return source;
    }

    // The disk's doing: neither the times nor the inode tell.
    static void changeBytes(const QString &path, const std::function<void(QByteArray &)> &change)
    {
        struct stat before{};
        const QByteArray name = QFile::encodeName(path);
        QCOMPARE(::lstat(name.constData(), &before), 0);
        ::chmod(name.constData(), 0600);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QByteArray bytes = file.readAll();
        change(bytes);
        file.seek(0);
        file.write(bytes);
        file.close();
        ::chmod(name.constData(), before.st_mode & 07777);
        const timespec times[2] = {before.st_atim, before.st_mtim};
        ::utimensat(AT_FDCWD, name.constData(), times, 0);
    }

    static void flip(const QString &path, QRandomGenerator &random)
    {
        changeBytes(path, [&](QByteArray &bytes) {
            const qsizetype at = random.bounded(bytes.size());
            bytes[at] = char(bytes[at] ^ (1 << random.bounded(8)));
        });
    }

    static void inFolder(const QString &path, const std::function<void()> &work)
    {
        const QByteArray folder = QFile::encodeName(QFileInfo(path).path());
        struct stat before{};
        QCOMPARE(::lstat(folder.constData(), &before), 0);
        ::chmod(folder.constData(), 0755);
        work();
        ::chmod(folder.constData(), before.st_mode & 07777);
        const timespec times[2] = {before.st_atim, before.st_mtim};
        ::utimensat(AT_FDCWD, folder.constData(), times, 0);
    }

    // Everything a person can be told, but for what each opening adds.
    static QByteArray answers(const Library &library)
    {
        QJsonArray all;
        for (const ProjectSummary &summary : valueOf(listProjects(library))) {
            all.append(toJson(summary.project));
            for (const Generation &generation : valueOf(listGenerations(library, summary.project.id, true))) {
                all.append(toJson(generation));
                for (const FileEntry &file : valueOf(listFiles(library, generation.id)))
                    all.append(toJson(file));
            }
        }
        return QJsonDocument(all).toJson();
    }

    QString copy() const
    {
        const QString target = m_folder.filePath(u"copy-%1"_s.arg(m_copies++));
        if (QProcess::execute(u"cp"_s, {u"-a"_s, m_original, target}) != 0)
            qFatal("cannot copy the library");
        return target;
    }

    QStringList filesBelow(const QString &name) const
    {
        QStringList files;
        QDirIterator it(m_original, {name}, QDir::Files | QDir::Hidden | QDir::NoSymLinks, QDirIterator::Subdirectories);
        while (it.hasNext()) {
            const QString path = it.next();
            if (QFileInfo(path).size() > 0)
                files.append(QDir(m_original).relativeFilePath(path));
        }
        files.sort();
        return files;
    }
    QStringList sourceFiles() const { return filesBelow(u"*"_s).filter(u"/source/"_s); }

    // Whether the report tells of this place, by its version and path.
    bool isLocated(const VerifyReport &report, const QString &place) const
    {
        const QString folder = place.section(u'/', 0, 3);
        const QString inSource = place.section(u'/', 5);
        const int version = LibraryFolder::parseGenerationFolderName(place.section(u'/', 3, 3)).first;
        return std::ranges::any_of(report.problems, [&](const VerifyProblem &problem) {
            if (problem.path == place)
                return true;
            return version > 0 && problem.version == version && (problem.path == inSource || problem.path.startsWith(folder));
        });
    }

    // Every version but those the damage reached opens and reads as ever.
    void othersStillOpen(const Library &library, const VerifyReport &report, const Damage &damage)
    {
        for (const auto &[generation, path, bytes] : std::as_const(m_contents)) {
            const bool isTouched = std::ranges::any_of(report.problems, [&](const VerifyProblem &problem) {
                return problem.generation == generation && (problem.path == path || !problem.path.startsWith(path));
            });
            if (isTouched)
                continue;
            const auto found = findGeneration(library, generation);
            if (!found)
                qFatal("seed %u, %s %s: %s", Seed, qPrintable(damage.what), qPrintable(damage.place),
                       qPrintable(found.error().message));
            QCOMPARE(valueOf(readGenerationFile(library, *found, path)), bytes);
        }
    }

    void check(const QString &root, const Damage &damage)
    {
        ++m_damages;
        const auto library = Library::open(root);
        QVERIFY2(library, qPrintable(library ? QString() : library.error().message));
        const VerifyReport report = valueOf(verify(**library, {}, {}, {}));
        const bool isKnown = isLocated(report, damage.place)
                             || !(*library)->openingProblems().filter(damage.place.section(u'/', -1)).isEmpty();
        if (isKnown)
            ++m_located;
        else if (answers(**library) == m_answers && report.problems.isEmpty())
            ++m_healed; // put right at opening, or it meant nothing
        else
            QFAIL(qPrintable(u"seed %1: %2 of %3 was not located"_s.arg(Seed).arg(damage.what, damage.place)));
        othersStillOpen(**library, report, damage);
    }

private slots:
    void initTestCase()
    {
        m_original = m_folder.filePath(u"library"_s);
        const auto library = valueOf(Library::open(m_original));
        for (int p = 0; p < 3; ++p) {
            const Project project = valueOf(createProject(*library, {.name = u"Project %1"_s.arg(p)}));
            for (int v = 1; v <= 4; ++v) {
                Tree tree{{u"same.txt"_s, "the same in every version\n"}, {u"empty"_s, ""}};
                for (int f = 0; f < 6; ++f)
                    tree.insert(u"dir%1/file%2.py"_s.arg(f % 2).arg(f),
                                QByteArray("print(%1)\n").replace("%1", QByteArray::number(p * 100 + v * 10 + f)).repeated(20));
                const auto made = valueOf(
                    capture(*library, {.project = project.id, .path = write(m_folder, tree), .activate = v == 2}, {}));
                for (auto file = tree.begin(); file != tree.end(); ++file)
                    m_contents.append({made.generation.id, file.key(), *file});
            }
        }
        m_answers = answers(*library);
        QCOMPARE(valueOf(verify(*library, {}, {}, {})).problems, QList<VerifyProblem>());
    }

    void init() { m_damages = m_located = m_healed = 0; }
    void cleanup()
    {
        for (const QString &name : QDir(m_folder.path()).entryList({u"copy-*"_s}, QDir::Dirs))
            valueOf(removeTree(m_folder.filePath(name)));
        qInfo("T15: %s: %d damages, %d located, %d without effect or put right at opening", QTest::currentTestFunction(), m_damages,
              m_located, m_healed);
        m_sum[0] += m_damages;
        m_sum[1] += m_located;
        m_sum[2] += m_healed;
    }

    void aFlippedBitInASourceFileIsFound()
    {
        QRandomGenerator random(Seed);
        const QStringList files = sourceFiles();
        for (int i = 0; i < 60; ++i) {
            const QString place = files[random.bounded(files.size())];
            const QString root = copy();
            flip(root + u'/' + place, random);
            check(root, {place, u"a flipped bit"_s});
        }
        QCOMPARE(m_located, m_damages);
    }

    void aFlippedBitInAManifestIsFound()
    {
        QRandomGenerator random(Seed + 1);
        const QStringList files = filesBelow(u"manifest.json"_s);
        for (int i = 0; i < 36; ++i) {
            const QString place = files[i % files.size()];
            const QString root = copy();
            flip(root + u'/' + place, random);
            check(root, {place, u"a flipped bit"_s});
        }
        QCOMPARE(m_located, m_damages);
    }

    void aFlippedBitInProjectFilesIsFoundOrMeansNothing()
    {
        QRandomGenerator random(Seed + 2);
        for (const auto &name : {u"metadata.json"_s, u"events.jsonl"_s}) {
            const QStringList files = filesBelow(name);
            for (int i = 0; i < 15; ++i) {
                const QString place = files[i % files.size()];
                const QString root = copy();
                valueOf(Library::open(root)).reset(); // knows the copy's inodes, as it does on the disk that rots
                flip(root + u'/' + place, random);
                check(root, {place, u"a flipped bit"_s});
            }
        }
        QVERIFY(m_located * 2 > m_damages);
    }

    void aFlippedBitInTheCatalogIsFoundOrMeansNothing()
    {
        QRandomGenerator random(Seed + 3);
        for (int i = 0; i < 40; ++i) {
            const QString root = copy();
            flip(root + u"/library.db"_s, random);
            check(root, {u"library.db"_s, u"a flipped bit"_s});
        }
    }

    // The log holds what was committed last; what of it cannot be read is in the folders.
    void aFlippedBitInTheLogLosesNothing()
    {
        QRandomGenerator random(Seed + 4);
        QTemporaryDir aside;
        const QString root = copy();

        QByteArray usual; // answers of the original
        {
            const auto library = valueOf(Library::open(root));
            auto connection = valueOf(openCatalog(*library)); // keeps the log
            const Project project = valueOf(findProject(*library, u"Project 0"_s));
            valueOf(capture(*library, {.project = project.id, .path = write(aside, {{u"new.txt"_s, "new"}})}, {}));
            QVERIFY(QFile::copy(root + u"/library.db"_s, aside.filePath(u"library.db"_s)));
            QVERIFY(QFile::copy(root + u"/library.db-wal"_s, aside.filePath(u"library.db-wal"_s)));
            usual = std::exchange(m_answers, answers(*library));
        }
        for (const auto &suffix : {u""_s, u"-wal"_s, u"-shm"_s})
            QFile::remove(root + u"/library.db"_s + suffix);
        QVERIFY(QFile::copy(aside.filePath(u"library.db"_s), root + u"/library.db"_s));
        QVERIFY(QFile::copy(aside.filePath(u"library.db-wal"_s), root + u"/library.db-wal"_s));
        const QString original = std::exchange(m_original, root);
        for (int i = 0; i < 20; ++i) {
            const QString damaged = copy();
            flip(damaged + u"/library.db-wal"_s, random);
            check(damaged, {u"library.db-wal"_s, u"a flipped bit"_s});
        }
        m_original = original;
        m_answers = usual;
        QCOMPARE(m_healed, m_damages);
    }

    void whatIsDeletedIsMissed()
    {
        QRandomGenerator random(Seed + 5);
        QStringList places = filesBelow(u"manifest.json"_s);
        const QStringList files = sourceFiles();
        for (int i = 0; i < 20; ++i)
            places.append(files[random.bounded(files.size())]);
        for (const QString &manifest : filesBelow(u"manifest.json"_s))
            places.append(manifest.section(u'/', 0, 3)); // whole versions
        for (const QString &metadata : filesBelow(u"metadata.json"_s))
            places.append(metadata);
        places.append(u"library.db"_s);
        for (const QString &place : std::as_const(places)) {
            const QString root = copy();
            inFolder(root + u'/' + place, [&] { valueOf(removeTree(root + u'/' + place)); });
            check(root, {place, u"the loss"_s});
        }
        QVERIFY(m_healed <= 4); // project files and the catalog are made again
    }

    void whatIsSwappedIsFound()
    {
        QRandomGenerator random(Seed + 6);
        const QStringList files = sourceFiles().filter(u"/file"_s);
        for (int i = 0; i < 20; ++i) {
            const QString one = files[random.bounded(files.size())];
            const QString other = files[random.bounded(files.size())];
            if (one == other)
                continue;
            const QString root = copy();
            inFolder(root + u'/' + one, [&] {
                inFolder(root + u'/' + other, [&] {
                    QCOMPARE(::renameat2(AT_FDCWD, QFile::encodeName(root + u'/' + one).constData(), AT_FDCWD,
                                         QFile::encodeName(root + u'/' + other).constData(), RENAME_EXCHANGE),
                             0);
                });
            });
            check(root, {one, u"the swap"_s});
        }
        QCOMPARE(m_located, m_damages);
    }

    void cleanupTestCase()
    {
        qInfo("T15: %d damages, %d located by name, %d without effect or put right at opening (seed %u)", m_sum[0], m_sum[1],
              m_sum[2], Seed);
        QVERIFY(m_sum[0] >= 200);
        QCOMPARE(m_sum[1] + m_sum[2], m_sum[0]);
        valueOf(removeTree(m_original));
    }

private:
    QTemporaryDir m_folder;
    QString m_original;
    mutable int m_copies = 0;
    QByteArray m_answers;
    QList<Kept> m_contents;
    int m_damages = 0;
    int m_located = 0;
    int m_healed = 0;
    std::array<int, 3> m_sum{};
};

QTEST_GUILESS_MAIN(TestBitRot)
#include "tst_bitrot.moc"
