// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/exporting.h"

#include "core/base/fileio.h"
#include "core/services/browsing.h"
#include "core/services/capturing.h"
#include "core/services/projects.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace Qt::StringLiterals;
using namespace strata;

class TestExporting : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_temporary = std::make_unique<QTemporaryDir>();
        auto library = Library::open(m_temporary->filePath(u"library"_s));
        QVERIFY(library);
        m_library = std::move(*library);
        m_project = *createProject(*m_library, {.name = u"Aurora Shop"_s});
        QVERIFY(makePath(m_temporary->filePath(u"out"_s)));
        write(u"app/main.py"_s, "print(1)\n", 0755);
        write(u"data.bin"_s, QByteArray(100'000, '\5'));
    }

    void cleanup()
    {
        m_library.reset();
        QVERIFY(removeTree(m_temporary->path()));
    }

    void everyFormatIsWrittenRecordedAndComesBackEqual_data() { addFormats(); }
    void everyFormatIsWrittenRecordedAndComesBackEqual()
    {
        QFETCH(ExportFormat, format);
        const Generation generation = capture();
        const QString path = out(exportFileName(m_project.name, generation, format));
        const auto job = exportGeneration(*m_library, {.generation = generation.id, .format = format, .path = path}, {});
        QVERIFY2(job, qPrintable(job ? QString() : job.error().message));
        QCOMPARE(job->status, ExportStatus::Completed);
        QCOMPARE(job->size, QFileInfo(path).size());
        QCOMPARE(job->sha256, hashOf(readFile(path).value()));
        QCOMPARE(job->fileCount, 2);
        QCOMPARE(listExports(*m_library, m_project.id)->size(), 1);
        QCOMPARE(listExports(*m_library, m_project.id)->first(), *job);
        QCOMPARE(listEvents(*m_library, m_project.id, 1)->first().action, u"generation.exported"_s);

        const auto again = strata::capture(*m_library, {.project = m_project.id, .path = path}, {});
        QVERIFY2(again, qPrintable(again ? QString() : again.error().message));
        QCOMPARE(listFiles(*m_library, again->generation.id).value(), listFiles(*m_library, generation.id).value());
    }

    void twoExportsAreEqualBytes_data() { addFormats(); }
    void twoExportsAreEqualBytes()
    {
        QFETCH(ExportFormat, format);
        const Generation generation = capture();
        for (const auto &name : {u"one"_s, u"two"_s})
            QVERIFY(exportGeneration(*m_library, {.generation = generation.id, .format = format, .path = out(name)}, {}));
        QVERIFY(readFile(out(u"one"_s)).value() == readFile(out(u"two"_s)).value());
    }

    void anExistingFileStaysUntilTheNewOneIsWhole()
    {
        const Generation generation = capture();
        const QString path = out(u"a.zip"_s);
        QVERIFY(writeFileDurably(path, "old"));
        const QString sealed = m_library->folder().absolute(generation.storagePath) + u"/source/app/main.py"_s;
        QVERIFY(::chmod(QFile::encodeName(QFileInfo(sealed).path()).constData(), 0755) == 0);
        QVERIFY(QFile::remove(sealed));
        QVERIFY(writeFileDurably(sealed, "print(2)\n")); // same size, other bytes
        const auto failed = exportGeneration(*m_library, {.generation = generation.id, .path = path}, {});
        QVERIFY(!failed);
        QVERIFY2(failed.error().message.contains(u"app/main.py"_s), qPrintable(failed.error().message));
        QCOMPARE(readFile(path).value(), QByteArray("old"));
        QCOMPARE(filesIn(u"out"_s), QStringList{u"a.zip"_s});
        QCOMPARE(listExports(*m_library, m_project.id)->first().status, ExportStatus::Failed);
        QVERIFY(!listExports(*m_library, m_project.id)->first().errorMessage.isEmpty());

        QVERIFY(QFile::remove(sealed));
        QVERIFY(writeFileDurably(sealed, "print(1)\n"));
        QVERIFY(exportGeneration(*m_library, {.generation = generation.id, .path = path}, {}));
        QVERIFY(readFile(path).value().startsWith("PK"));
    }

    void badPlacesAreRefused_data()
    {
        QTest::addColumn<QString>("path");
        QTest::newRow("no folder") << u"none/a.zip"_s;
        QTest::newRow("a folder") << u"out"_s;
        QTest::newRow("in the library") << u"library/a.zip"_s;
        QTest::newRow("among the versions") << u"library/projects/a.zip"_s;
    }

    void badPlacesAreRefused()
    {
        QFETCH(QString, path);
        const Generation generation = capture();
        const auto refused = exportGeneration(*m_library, {.generation = generation.id, .path = m_temporary->filePath(path)}, {});
        QVERIFY(!refused);
        QVERIFY(refused.error().message.contains(m_temporary->path()));
        QCOMPARE(listExports(*m_library, m_project.id)->size(), 0);
        QVERIFY(!exportGeneration(*m_library, {.generation = generation.id, .path = u"relative.zip"_s}, {}));
    }

    void cancellingLeavesNoFile()
    {
        const Generation generation = capture();
        std::stop_source stop;
        const Progress progress(stop.get_token(), [&](qint64, qint64, const QString &) { stop.request_stop(); });
        for (const auto format : {ExportFormat::Zip, ExportFormat::Tar, ExportFormat::TarGz}) {
            const auto cancelled = exportGeneration(*m_library,
                                                    {.generation = generation.id, .format = format, .path = out(u"a"_s)}, progress);
            QVERIFY(!cancelled);
            QCOMPARE(cancelled.error().kind, Error::Kind::Cancelled);
        }
        QCOMPARE(filesIn(u"out"_s), QStringList{});
    }

    void namesAreSafeEverywhere_data()
    {
        QTest::addColumn<QString>("project");
        QTest::addColumn<QString>("expected");
        QTest::newRow("words") << u"Aurora Shop"_s << u"aurora-shop-v3.tar.gz"_s;
        QTest::newRow("signs") << u"a/b\\c: d?!"_s << u"a-b-c-d-v3.tar.gz"_s;
        QTest::newRow("letters of any script") << u"B\u00e4cker \u65e5\u672c"_s << u"b\u00e4cker-\u65e5\u672c-v3.tar.gz"_s;
        QTest::newRow("only signs") << u"../.."_s << u"project-v3.tar.gz"_s;
        QTest::newRow("hidden") << u".config"_s << u"config-v3.tar.gz"_s;
    }

    void namesAreSafeEverywhere()
    {
        QFETCH(QString, project);
        QTEST(exportFileName(project, {.version = 3}, ExportFormat::TarGz), "expected");
    }

    void secretsJunkAndLargeFilesArePointedOut()
    {
        write(u".env"_s, "A=1\n");
        write(u".env.example"_s, "A=\n");
        write(u"config.py"_s, "KEY = 'AKIAIOSFODNN7EXAMPLE'\n");
        write(u"deploy/server"_s, "-----BEGIN OPENSSH PRIVATE KEY-----\nx\n");
        write(u"notes.txt"_s, "AKIA is only a prefix, and task-AKIAIOSFODNN7EXAMPLE is inside a word\n");
        write(u"old.bak"_s, "x");
        QFile large(m_temporary->filePath(u"src/film.mp4"_s));
        QVERIFY(large.open(QIODevice::WriteOnly) && large.resize(51 * 1024 * 1024));
        const auto findings = inspectForExport(*m_library, capture().id, {});
        QVERIFY(findings);
        QStringList shown;
        for (const ExportFinding &finding : *findings)
            shown.append(u"SJL"_s.at(int(finding.kind)) + u' ' + finding.path);
        QCOMPARE(shown, (QStringList{u"S .env"_s, u"S config.py"_s, u"S deploy/server"_s, u"J old.bak"_s, u"L film.mp4"_s}));
    }

private:
    static void addFormats()
    {
        QTest::addColumn<ExportFormat>("format");
        QTest::newRow("zip") << ExportFormat::Zip;
        QTest::newRow("tar") << ExportFormat::Tar;
        QTest::newRow("tar.gz") << ExportFormat::TarGz;
    }

    void write(const QString &path, QByteArrayView bytes, mode_t mode = 0644)
    {
        const QString full = m_temporary->filePath(u"src/"_s + path);
        QVERIFY(QDir().mkpath(QFileInfo(full).path()));
        QFile file(full);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes.data(), bytes.size());
        file.close();
        QCOMPARE(::chmod(QFile::encodeName(full).constData(), mode), 0);
    }

    Generation capture()
    {
        const auto outcome = strata::capture(*m_library, {.project = m_project.id, .path = m_temporary->filePath(u"src"_s)}, {});
        if (!outcome)
            qFatal("%s", qPrintable(outcome.error().message));
        return outcome->generation;
    }

    QString out(const QString &name) const { return m_temporary->filePath(u"out/"_s + name); }

    QStringList filesIn(const QString &folder) const
    {
        return QDir(m_temporary->filePath(folder)).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    }

    std::unique_ptr<QTemporaryDir> m_temporary;
    std::unique_ptr<Library> m_library;
    Project m_project;
};

QTEST_GUILESS_MAIN(TestExporting)
#include "tst_exporting.moc"
