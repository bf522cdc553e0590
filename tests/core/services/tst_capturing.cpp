// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/capturing.h"

#include "core/base/fileio.h"
#include "core/services/browsing.h"
#include "core/services/projects.h"
#include "tests/core/archive/tarbytes.h"
#include "tests/core/archive/zipbytes.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>
#include <thread>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace strata;

class TestCapturing : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_temporary = std::make_unique<QTemporaryDir>();
        auto library = Library::open(m_temporary->filePath(u"library"_s));
        QVERIFY2(library, qPrintable(library ? QString() : library.error().message));
        m_library = std::move(*library);
        const auto project = createProject(*m_library, {.name = u"Shop"_s});
        QVERIFY(project);
        m_project = *project;
        m_source = m_temporary->filePath(u"src"_s);
        QVERIFY(makePath(m_source));
    }

    void cleanup()
    {
        m_library.reset();
        QVERIFY(removeTree(m_temporary->path()));
    }

    void aFolderBecomesTheNextVersion()
    {
        write(u"app/main.py"_s, "print(1)\n", 0755);
        write(u"README.md"_s, "# Shop\n\ntext\n");
        write(u"node_modules/x.js"_s, "x");
        const auto outcome = capture({.versionName = u"first"_s, .note = u"a note"_s, .prompt = u"make a shop"_s});
        QVERIFY2(outcome, qPrintable(m_error));
        const Generation &generation = outcome->generation;
        QCOMPARE(generation.version, 1);
        QCOMPARE(generation.status, GenerationStatus::Completed);
        QCOMPARE(generation.fileCount, 2);
        QCOMPARE(generation.totalBytes, 9 + 13);
        QCOMPARE(generation.baseVersion, 0);
        QCOMPARE(generation.changes, (ChangesSummary{.added = 2, .linesAdded = 4}));
        QCOMPARE(outcome->skipped, (QList<SkippedPath>{{u"node_modules"_s, u"left out by default (node_modules/)"_s}}));
        QCOMPARE(outcome->warning, QString());

        const auto stored = findGeneration(*m_library, generation.id);
        QVERIFY(stored);
        QCOMPARE(*stored, generation);
        const auto files = listFiles(*m_library, generation.id);
        QCOMPARE(files->size(), 2);
        QCOMPARE(files->at(1).path, u"app/main.py"_s);
        QCOMPARE(files->at(1).mode, 0755u);
        QCOMPARE(files->at(1).sha256, hashOf("print(1)\n"));
        QCOMPARE(readGenerationFile(*m_library, generation, u"README.md"_s).value(), QByteArray("# Shop\n\ntext\n"));
        const auto manifest = readManifest(*m_library, generation);
        QVERIFY(manifest);
        QCOMPARE(manifest->files, *files);
        QCOMPARE(manifest->skipped, outcome->skipped);
        const auto events = listEvents(*m_library, m_project.id, 10);
        QCOMPARE(events->first().action, u"generation.captured"_s);
        QCOMPARE(events->first().generation, generation.id);
        QCOMPARE(findProject(*m_library, u"Shop"_s)->latestVersion, 1);
        QVERIFY(nothingIsLeft());
    }

    void theNextVersionIsComparedWithTheOneBefore()
    {
        write(u"a.txt"_s, "one\ntwo\nthree\n");
        write(u"gone.txt"_s, "x\ny\n");
        write(u"old-name.txt"_s, "the same\n");
        QVERIFY(capture({}));
        write(u"a.txt"_s, "one\n2\nthree\nfour\n");
        QVERIFY(QFile::remove(m_source + u"/gone.txt"_s));
        QVERIFY(QFile::rename(m_source + u"/old-name.txt"_s, m_source + u"/new-name.txt"_s));
        write(u"new.txt"_s, "n\n");
        const auto outcome = capture({});
        QVERIFY2(outcome, qPrintable(m_error));
        QCOMPARE(outcome->generation.baseVersion, 1);
        QCOMPARE(outcome->generation.changes,
                 (ChangesSummary{.added = 1, .modified = 1, .deleted = 1, .renamed = 1, .linesAdded = 3, .linesDeleted = 3}));
        const QString patch = patchFile(folderOf(outcome->generation), 1);
        QVERIFY(readFile(patch).value().startsWith("diff --git "));
    }

    void thePatchMakesTheNewerTreeOutOfTheOlder()
    {
        write(u"a.txt"_s, "one\ntwo\n");
        write(u"with space.txt"_s, "x");
        QByteArray image("\x89PNG\0\1\2", 7);
        write(u"image.png"_s, image);
        const auto first = capture({});
        write(u"a.txt"_s, "one\r\ntwo");
        write(u"with space.txt"_s, "x\n", 0755);
        write(u"image.png"_s, image + image);
        write(u"neu/\u00e4.txt"_s, "neu\n");
        const auto second = capture({});
        QVERIFY(second);
        const QString work = m_temporary->filePath(u"work"_s);
        QProcess shell;
        shell.start(
            u"/bin/sh"_s,
            {u"-c"_s,
             u"cp -r '%1/source' '%2' && chmod -R u+w '%2' && cd '%2' && git apply '%3' && diff -r . '%4/source'"_s.arg(
                 folderOf(first->generation), work, patchFile(folderOf(second->generation), 1), folderOf(second->generation))});
        QVERIFY(shell.waitForFinished());
        QVERIFY2(shell.exitCode() == 0, shell.readAll() + shell.readAllStandardError());
    }

    void unchangedFilesAreStoredOnce()
    {
        write(u"a"_s, QByteArray(100'000, 'a'));
        const auto first = capture({});
        write(u"b"_s, "b");
        const auto second = capture({});
        struct stat before;
        struct stat after;
        QCOMPARE(::stat(QFile::encodeName(folderOf(first->generation) + u"/source/a"_s).constData(), &before), 0);
        QCOMPARE(::stat(QFile::encodeName(folderOf(second->generation) + u"/source/a"_s).constData(), &after), 0);
        QVERIFY(before.st_ino == after.st_ino || before.st_nlink == 1); // linked, or cloned where the disk can
        CaptureRequest independent{.independentCopies = true};
        const auto third = capture(independent);
        QCOMPARE(::stat(QFile::encodeName(folderOf(third->generation) + u"/source/a"_s).constData(), &after), 0);
        QCOMPARE(after.st_nlink, 1u);
    }

    void aForkIsComparedWithItsParent()
    {
        write(u"a"_s, "1\n");
        const auto first = capture({});
        write(u"a"_s, "2\n");
        QVERIFY(capture({}));
        write(u"a"_s, "3\n");
        const auto fork = capture({.parent = first->generation.id});
        QCOMPARE(fork->generation.baseVersion, 1);
        QCOMPARE(fork->generation.parentVersion, 1);
        QVERIFY(fork->generation.isIteration);
        QVERIFY(existsNoFollow(patchFile(folderOf(fork->generation), 1)));
        const auto stranger = capture({.parent = GenerationId::create()});
        QVERIFY(!stranger);
    }

    void aFailedRunIsKeptButNeverABase()
    {
        write(u"a"_s, "1\n");
        QVERIFY(capture({}));
        write(u"half"_s, "x");
        const auto failed = capture({.activate = true, .errorMessage = u"the agent stopped"_s});
        QVERIFY(failed);
        QCOMPARE(failed->generation.version, 2);
        QCOMPARE(failed->generation.status, GenerationStatus::Failed);
        QCOMPARE(failed->generation.errorMessage, u"the agent stopped"_s);
        QVERIFY(!failed->generation.isActive);
        const auto next = capture({});
        QCOMPARE(next->generation.version, 3);
        QCOMPARE(next->generation.baseVersion, 1);
    }

    void activatingComesWithTheCapture()
    {
        write(u"a"_s, "1\n");
        const auto outcome = capture({.activate = true});
        QVERIFY(outcome);
        QCOMPARE(outcome->warning, QString());
        QVERIFY(outcome->generation.isActive);
        QCOMPARE(findProject(*m_library, u"Shop"_s)->activeGeneration(), outcome->generation.id);
    }

    void badSourcesAreNamedAndChangeNothing_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("reason");
        QTest::newRow("missing") << u"none"_s << u"does not exist"_s;
        QTest::newRow("empty folder") << u"empty"_s << u"no files to capture"_s;
        QTest::newRow("only ignored") << u"ignored"_s << u"was left out"_s;
        QTest::newRow("text file") << u"text.txt"_s << u"no .zip, .tar or .tar.gz"_s;
        QTest::newRow("broken ZIP") << u"broken.zip"_s << u"damaged"_s;
        QTest::newRow("ZIP with ../x") << u"parent.zip"_s << u"leads out"_s;
        QTest::newRow("ZIP with an absolute path") << u"absolute.zip"_s << u"absolute"_s;
        QTest::newRow("ZIP with a link out") << u"link.zip"_s << u"leads out"_s;
        QTest::newRow("ZIP with a wrong checksum at its end") << u"crc.zip"_s << u"damaged"_s;
        QTest::newRow("ZIP without files") << u"nothing.zip"_s << u"no files to capture"_s;
        QTest::newRow("tar with ../x at its end") << u"parent.tar"_s << u"leads out"_s;
        QTest::newRow("cut tar.gz") << u"cut.tar.gz"_s << u"too early"_s;
        QTest::newRow("the library") << u"library"_s << u"library itself"_s;
    }

    void badSourcesAreNamedAndChangeNothing()
    {
        QFETCH(QString, path);
        QFETCH(QString, reason);
        using namespace strata::test;
        const auto put = [&](const QString &name, const QByteArray &bytes) {
            QVERIFY(writeFileDurably(m_temporary->filePath(name), bytes));
        };
        QVERIFY(makePath(m_temporary->filePath(u"empty"_s)));
        QVERIFY(makePath(m_temporary->filePath(u"ignored/node_modules"_s)));
        put(u"text.txt"_s, "text");
        put(u"broken.zip"_s, "PK\x03\x04 broken");
        put(u"parent.zip"_s, zipOf({{.name = "good", .data = "x"}, {.name = "../x", .data = "x"}}));
        put(u"absolute.zip"_s, zipOf({{.name = "/tmp/x", .data = "x"}}));
        put(u"link.zip"_s, zipOf({{.name = "l", .data = "../../x", .mode = 0120777, .method = 0}}));
        put(u"crc.zip"_s, zipOf({{.name = "good", .data = "x"}, {.name = "bad", .data = "x", .crc = 7}}));
        put(u"nothing.zip"_s, zipOf({{.name = "d/", .mode = 040755, .method = 0}}));
        put(u"parent.tar"_s, tarOf({{.name = "good", .data = "x"}, {.name = "../x", .data = "x"}}));
        put(u"cut.tar.gz"_s, gzipped(tarOf({{.name = "good", .data = QByteArray(5000, 'x')}})).chopped(12));
        const auto outcome = capture({.path = m_temporary->filePath(path)});
        QVERIFY(!outcome);
        QVERIFY2(m_error.contains(reason), qPrintable(m_error));
        QVERIFY2(m_error.contains(QFileInfo(path).fileName()), qPrintable(m_error));
        QVERIFY(nothingIsLeft());
        QCOMPARE(listGenerations(*m_library, m_project.id, true)->size(), 0);
        write(u"a"_s, "1");
        QCOMPARE(capture({})->generation.version, 1); // no number was used up
    }

    void archivesAndTheirFolderAreTheSameTree_data()
    {
        QTest::addColumn<QString>("command");
        QTest::addColumn<QString>("name");
        QTest::newRow("zip") << u"zip -q -r --symlinks ../a.zip ."_s << u"a.zip"_s;
        QTest::newRow("zip under a wrong name") << u"zip -q -r --symlinks ../a.zip . && mv ../a.zip ../a.bin"_s << u"a.bin"_s;
        QTest::newRow("tar") << u"tar -cf ../a.tar ."_s << u"a.tar"_s;
        QTest::newRow("tar.gz") << u"tar -czf ../a.tar.gz *"_s << u"a.tar.gz"_s;
        QTest::newRow("tgz with a hard link") << u"ln app/main.py app/second && tar -czf ../a.tgz *"_s << u"a.tgz"_s;
    }

    void archivesAndTheirFolderAreTheSameTree()
    {
        QFETCH(QString, command);
        QFETCH(QString, name);
        write(u"app/main.py"_s, "print(1)\n", 0755);
        write(u"app/deep/data.bin"_s, QByteArray(500'000, '\7'));
        write(u"empty.txt"_s, {});
        write(u"node_modules/x.js"_s, "x");
        write(u"large"_s, QByteArray(17 * 1024 * 1024, 'L'));
        QVERIFY(makePath(m_source + u"/empty-folder"_s));
        QVERIFY(QFile::link(u"app/main.py"_s, m_source + u"/link"_s));
        QProcess shell;
        shell.setWorkingDirectory(m_source);
        shell.start(u"/bin/sh"_s, {u"-c"_s, command});
        QVERIFY(shell.waitForFinished(60'000));
        QVERIFY2(shell.exitCode() == 0, shell.readAllStandardError());
        const auto fromFolder = capture({});
        const auto fromArchive = capture({.path = m_temporary->filePath(name)});
        QVERIFY2(fromArchive, qPrintable(m_error));
        QCOMPARE(fromArchive->generation.origin, Origin::Archive);
        const auto folder = readManifest(*m_library, fromFolder->generation);
        const auto archive = readManifest(*m_library, fromArchive->generation);
        QCOMPARE(archive->files, folder->files);
        QCOMPARE(archive->folders, folder->folders);
        QCOMPARE(archive->skipped.size(), 1);
        QCOMPARE(fromArchive->generation.changes, ChangesSummary{});
        const auto preview = previewCapture(*m_library, m_temporary->filePath(name), {}, {});
        QVERIFY(preview);
        QCOMPARE(preview->skipped, archive->skipped);
        QVERIFY(nothingIsLeft());
    }

    void thePreviewTellsWhatWillBeTaken()
    {
        write(u"a"_s, "12345");
        write(u"b.log"_s, "x");
        write(u"node_modules/x.js"_s, "x");
        const auto preview = previewCapture(*m_library, m_source, {u"*.log"_s}, {});
        QVERIFY(preview);
        QCOMPARE(preview->fileCount, 1);
        QCOMPARE(preview->totalBytes, 5);
        QCOMPARE(preview->skipped.size(), 2);
        QCOMPARE(listGenerations(*m_library, m_project.id, true)->size(), 0);
    }

    void cancellingLeavesNothing()
    {
        for (int i = 0; i < 50; ++i)
            write(u"f%1"_s.arg(i), QByteArray(1000, char(i)));
        std::stop_source stop;
        int reports = 0;
        const Progress progress(stop.get_token(), [&](qint64, qint64, const QString &) {
            if (++reports == 2)
                stop.request_stop();
        });
        const auto outcome = strata::capture(*m_library, {.project = m_project.id, .path = m_source}, progress);
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().kind, Error::Kind::Cancelled);
        QVERIFY(nothingIsLeft());
        QCOMPARE(listGenerations(*m_library, m_project.id, true)->size(), 0);
    }

    void capturesAtTheSameTimeGetNumbersOfTheirOwn()
    {
        constexpr int Count = 6;
        std::array<std::optional<Result<CaptureOutcome>>, Count> outcomes;
        for (int i = 0; i < Count; ++i) {
            const QString folder = m_temporary->filePath(u"s%1"_s.arg(i));
            QVERIFY(makePath(folder));
            QVERIFY(writeFileDurably(folder + u"/file"_s, QByteArray::number(i) + '\n'));
        }
        {
            std::vector<std::jthread> threads;
            for (int i = 0; i < Count; ++i) {
                threads.emplace_back([&, i] {
                    outcomes[size_t(i)] = strata::capture(
                        *m_library, {.project = m_project.id, .path = m_temporary->filePath(u"s%1"_s.arg(i))}, Progress());
                });
            }
        }
        QSet<int> numbers;
        for (const auto &outcome : outcomes) {
            QVERIFY2(*outcome, qPrintable(*outcome ? QString() : outcome->error().message));
            const Generation &generation = (*outcome)->generation;
            numbers.insert(generation.version);
            QCOMPARE(generation.baseVersion, generation.version - 1);
            if (generation.baseVersion > 0)
                QVERIFY(existsNoFollow(patchFile(folderOf(generation), generation.baseVersion)));
        }
        QCOMPARE(numbers, (QSet<int>{1, 2, 3, 4, 5, 6}));
        QVERIFY(nothingIsLeft());
    }

    void anUnreadableFileIsNamedAndChangesNothing()
    {
        write(u"ok"_s, "x");
        write(u"closed"_s, "x", 0);
        QVERIFY(::chmod(QFile::encodeName(m_temporary->path()).constData(), 0755) == 0);
        QProcess chown;
        const bool isRoot = ::geteuid() == 0;
        if (isRoot) {
            // Root reads everything, so somebody else has to try.
            m_library.reset();
            chown.start(u"chown"_s, {u"-R"_s, u"65534:65534"_s, m_temporary->filePath(u"library"_s)});
            QVERIFY(chown.waitForFinished());
            if (::setegid(65534) != 0 || ::seteuid(65534) != 0)
                QSKIP("this root cannot become somebody else");
            auto library = Library::open(m_temporary->filePath(u"library"_s));
            if (!library)
                (void)(::seteuid(0) + ::setegid(0));
            QVERIFY2(library, qPrintable(library ? QString() : library.error().message));
            m_library = std::move(*library);
        }
        const auto outcome = capture({});
        const bool left = nothingIsLeft();
        if (isRoot) {
            QCOMPARE(::seteuid(0), 0);
            QCOMPARE(::setegid(0), 0);
        }
        QVERIFY(!outcome);
        QVERIFY2(m_error.contains(m_source + u"/closed"_s), qPrintable(m_error));
        QVERIFY2(m_error.contains(u"permission denied"_s), qPrintable(m_error));
        QVERIFY(left);
    }

private:
    void write(const QString &path, QByteArrayView bytes, mode_t mode = 0644)
    {
        const QString full = m_source + u'/' + path;
        QVERIFY(QDir().mkpath(QFileInfo(full).path()));
        QFile file(full);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes.data(), bytes.size()), bytes.size());
        file.close();
        QCOMPARE(::chmod(QFile::encodeName(full).constData(), mode), 0);
    }

    Result<CaptureOutcome> capture(CaptureRequest request)
    {
        request.project = m_project.id;
        if (request.path.isEmpty())
            request.path = m_source;
        auto outcome = strata::capture(*m_library, request, {});
        m_error = outcome ? QString() : outcome.error().message;
        return outcome;
    }

    QString folderOf(const Generation &generation) const { return m_library->folder().absolute(generation.storagePath); }

    bool nothingIsLeft() const
    {
        return QDir(m_library->folder().tempFolder()).entryList({u"stage-*"_s}, QDir::AllEntries | QDir::Hidden).isEmpty();
    }

    std::unique_ptr<QTemporaryDir> m_temporary;
    std::unique_ptr<Library> m_library;
    Project m_project;
    QString m_source;
    QString m_error;
};

QTEST_GUILESS_MAIN(TestCapturing)
#include "tst_capturing.moc"
