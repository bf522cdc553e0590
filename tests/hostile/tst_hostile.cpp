// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/archiveproblem.h"
#include "core/services/browsing.h"
#include "core/services/capturing.h"
#include "core/services/exporting.h"
#include "core/services/projects.h"
#include "core/services/verifying.h"
#include "tests/hostile/corpus.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>

#include <sys/resource.h>

Q_DECLARE_METATYPE(strata::test::HostileCase)

using namespace strata;
using namespace strata::test;

namespace {

constexpr qint64 MaxMilliseconds = 5000;
constexpr qint64 MaxResidentBytes = 256LL * 1024 * 1024;
constexpr rlim_t MaxAddressSpace = 2048ULL * 1024 * 1024; // most of it is reserved for threads and never touched

bool isNightly = false;

#if defined(__SANITIZE_ADDRESS__)
constexpr bool IsSanitized = true; // its shadow memory counts
#else
constexpr bool IsSanitized = false;
#endif

struct Run
{
    int exitStatus = -1;
    QByteArray output;
    QString messages;
    qint64 milliseconds = 0;
};

} // namespace

/// Archives made to break in, and honest ones, through the service and the command line. See expected.txt.
class TestHostile : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        layCanaries(m_folder.path());
        auto opened = Library::open(library());
        QVERIFY2(opened, qPrintable(opened ? QString() : opened.error().message));
        m_library = std::move(*opened);
        m_project = createProject(*m_library, {.name = u"Hostile"_s})->id;
        m_cases = hostileCases();
        QVERIFY(m_cases.size() > 160);
        m_canary = canaryOf(m_folder.path(), library());
        QVERIFY(m_canary.size() >= 7);
    }

    void theServiceRefusesOrTakes_data() { addCases(true); }
    void theServiceRefusesOrTakes()
    {
        QFETCH(HostileCase, each);
        const qsizetype before = versions();
        QElapsedTimer timer;
        timer.start();
        const auto outcome = capture(each);
        if (!each.isLarge && !IsSanitized)
            QVERIFY2(timer.elapsed() < MaxMilliseconds, qPrintable(QString::number(timer.elapsed())));
        if (each.isTaken) {
            QVERIFY2(outcome, qPrintable(outcome ? QString() : refusalCode(outcome.error()) + u' ' + outcome.error().message));
            checkTaken(each, *outcome);
        } else {
            QVERIFY2(!outcome, qPrintable(outcome ? pathsOf(outcome->generation).join(u' ') : QString()));
            QCOMPARE(outcome.error().kind, Error::Kind::Invalid);
            QVERIFY2(outcome.error().message.contains(each.name), qPrintable(outcome.error().message));
            if (!each.isEmpty)
                QCOMPARE(refusalCode(outcome.error()), each.reason);
            QCOMPARE(versions(), before);
            m_refusals.insert(each.name, outcome.error().message);
        }
        QCOMPARE(canaryOf(m_folder.path(), library()), m_canary);
        QCOMPARE(leftovers(), QStringList());
        ++m_served;
    }

    void theCommandLineRefusesOrTakes_data() { addCases(false); }
    void theCommandLineRefusesOrTakes()
    {
        QFETCH(HostileCase, each);
        const Run run = strataCli({u"capture"_s, u"Hostile"_s, each.path});
        if (!IsSanitized)
            QVERIFY2(run.milliseconds < MaxMilliseconds, qPrintable(QString::number(run.milliseconds)));
        QVERIFY2(run.exitStatus == (each.isTaken ? 0 : 1), qPrintable(QString::number(run.exitStatus) + u' ' + run.messages));
        if (each.isTaken) {
            const QJsonObject json = QJsonDocument::fromJson(run.output).object();
            QStringList warned;
            for (const QJsonValue &warning : json["warnings"_L1].toArray())
                warned.append(warning["path"_L1].toString());
            QCOMPARE(warned, each.warned);
            const auto generation = resolveVersion(*m_library, m_project, json["generation_id"_L1].toString());
            QVERIFY(generation);
            QCOMPARE(pathsOf(*generation), each.paths);
        } else {
            QCOMPARE(run.output, QByteArray());
            QVERIFY2(run.messages.contains(refusalOf(each)), qPrintable(run.messages)); // one engine: the same sentence
        }
        QCOMPARE(canaryOf(m_folder.path(), library()), m_canary);
        QCOMPARE(leftovers(), QStringList());
        ++m_typed;
    }

    void honestOnesRoundTrip_data()
    {
        QTest::addColumn<HostileCase>("each");
        for (const HostileCase &each : std::as_const(m_cases)) {
            if (each.isTaken && !each.isLarge)
                QTest::newRow(qPrintable(each.name)) << each;
        }
    }
    void honestOnesRoundTrip()
    {
        QFETCH(HostileCase, each);
        const auto first = capture(each);
        QVERIFY(first);
        const ContentHash hash = treeHashOf(first->generation);
        for (const ExportFormat format : {ExportFormat::Zip, ExportFormat::TarGz}) {
            const QTemporaryDir out;
            const QString file = out.filePath(u"a."_s + toText(format));
            const auto job = exportGeneration(*m_library, {.generation = first->generation.id, .format = format, .path = file}, {});
            QVERIFY2(job, qPrintable(job ? QString() : job.error().message));
            // What the default rules leave out did not come in the first time either.
            const auto again = strata::capture(*m_library, {.project = m_project, .path = file}, {});
            QVERIFY2(again, qPrintable(again ? QString() : again.error().message));
            QCOMPARE(treeHashOf(again->generation), hash);
            ++m_roundTrips;
        }
    }

    void whatIsAllowedIsTaken()
    {
        const auto at = [&](const QString &name) { return QStringLiteral(STRATA_HOSTILE_DIR "/") + name; };
        const auto careless = strata::capture(
            *m_library, {.project = m_project, .path = at(u"B30-careless.zip"_s), .consent = {.backslashAsSlash = true}}, {});
        QVERIFY2(careless, qPrintable(careless ? QString() : careless.error().message));
        QCOMPARE(pathsOf(careless->generation), (QStringList{u"readme.txt"_s, u"src/app/main.cs"_s}));
        const auto packed = strata::capture(
            *m_library, {.project = m_project, .path = at(u"Z10-ratio.zip"_s), .consent = {.highRatio = true}}, {});
        QVERIFY2(packed, qPrintable(packed ? QString() : packed.error().message));
        QCOMPARE(packed->generation.totalBytes, 150LL << 20);
        // Consent opens no other door.
        for (const auto &name :
             {u"Z2-backslash.zip"_s, u"Z2-backslashes.zip"_s, u"Z1-share.zip"_s, u"Z1-drive.zip"_s, u"Z1-backslash.zip"_s,
              u"Z14-backslash.tar"_s, u"Z10-one-of-10-GiB.zip"_s, u"Z10-zeros-10-GiB.tar.gz"_s}) {
            const auto refused = strata::capture(
                *m_library, {.project = m_project, .path = at(name), .consent = {.backslashAsSlash = true, .highRatio = true}}, {});
            QVERIFY2(!refused, qPrintable(name));
            QVERIFY2(consentFor(refused.error()) == ArchiveConsent{}, qPrintable(name));
        }
        QCOMPARE(canaryOf(m_folder.path(), library()), m_canary);
    }

    void damagedCopiesDoNoHarm()
    {
        if (!isNightly)
            QSKIP("only with --nightly");
        QRandomGenerator random(20240517);
        int refused = 0;
        int taken = 0;
        const QTemporaryDir place;
        for (const HostileCase &each : std::as_const(m_cases)) {
            const QByteArray whole = readFile(each.path).value();
            if (whole.isEmpty() || whole.size() > 4 << 20)
                continue;
            for (int turn = 0; turn < 264; ++turn) {
                QByteArray bytes = whole;
                if (turn < 64) {
                    bytes.truncate(whole.size() * turn / 64);
                } else {
                    const qsizetype at = random.bounded(whole.size());
                    bytes[at] = char(bytes[at] ^ (1 << random.bounded(8)));
                }
                const QString file = place.filePath(each.name);
                QFile out(file);
                QVERIFY(out.open(QIODevice::WriteOnly) && out.write(bytes) == bytes.size());
                out.close();
                const auto outcome = strata::capture(*m_library, {.project = m_project, .path = file}, {});
                if (!outcome)
                    QVERIFY2(outcome.error().kind == Error::Kind::Invalid,
                             qPrintable(u"%1 turn %2: %3"_s.arg(each.name, QString::number(turn), outcome.error().message)));
                outcome ? ++taken : ++refused;
                QCOMPARE(reachedPlaces(), QStringList());
            }
            QCOMPARE(canaryOf(m_folder.path(), library()), m_canary);
        }
        qInfo("T12 nightly: %d damaged archives, %d refused, %d taken as they are", refused + taken, refused, taken);
        QVERIFY(refused + taken >= 36'000);
    }

    void theLibraryVerifiesAfterwards()
    {
        const auto report = verify(*m_library, {}, {}, {});
        QVERIFY2(report, qPrintable(report ? QString() : report.error().message));
        QVERIFY2(report->problems.isEmpty(), qPrintable(report->problems.value(0).path + u' ' + report->problems.value(0).problem));
        QCOMPARE(reachedPlaces(), QStringList());
        rusage usage{};
        QCOMPARE(::getrusage(RUSAGE_CHILDREN, &usage), 0);
        const qint64 resident = qint64(usage.ru_maxrss) * 1024;
        if (!IsSanitized)
            QVERIFY2(resident < MaxResidentBytes, qPrintable(QString::number(resident)));
        qInfo("T12: %d archives through the service and %d through strata-cli as expected; %d round trips equal; at most %lld MiB "
              "resident",
              m_served, m_typed, m_roundTrips, resident >> 20);
    }

private:
    QString library() const { return m_folder.filePath(u"library"_s); }

    void addCases(bool alsoLarge)
    {
        QTest::addColumn<HostileCase>("each");
        for (const HostileCase &each : std::as_const(m_cases)) {
            if (alsoLarge || !each.isLarge)
                QTest::newRow(qPrintable(each.name)) << each;
        }
    }

    Result<CaptureOutcome> capture(const HostileCase &each) const
    {
        return strata::capture(*m_library, {.project = m_project, .path = each.path}, {});
    }

    QString refusalOf(const HostileCase &each)
    {
        if (!m_refusals.contains(each.name)) // this row alone
            m_refusals.insert(each.name, capture(each).error().message);
        return m_refusals.value(each.name);
    }

    qsizetype versions() const { return listGenerations(*m_library, m_project, true)->size(); }

    QStringList pathsOf(const Generation &generation) const
    {
        QStringList paths;
        const QList<FileEntry> files = listFiles(*m_library, generation.id).value();
        for (const FileEntry &file : files)
            paths.append(file.path);
        paths.sort();
        return paths;
    }

    ContentHash treeHashOf(const Generation &generation) const
    {
        const Manifest manifest = readManifest(*m_library, generation).value();
        return treeHash(manifest.files, manifest.folders);
    }

    void checkTaken(const HostileCase &each, const CaptureOutcome &outcome)
    {
        QStringList warned;
        for (const SkippedPath &warning : outcome.warnings)
            warned.append(warning.path);
        QCOMPARE(warned, each.warned);
        if (each.count > 0)
            QCOMPARE(outcome.generation.fileCount, each.count);
        else
            QCOMPARE(pathsOf(outcome.generation), each.paths);
        const QList<FileEntry> files = listFiles(*m_library, outcome.generation.id).value();
        for (const FileEntry &file : files)
            QCOMPARE(file.mode & ~0777u, 0u);
    }

    QStringList leftovers() const
    {
        return QDir(library() + u"/temp"_s).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    }

    Run strataCli(const QStringList &arguments) const
    {
        QProcess process;
        process.setWorkingDirectory(m_folder.filePath(u"outside"_s));
        process.setChildProcessModifier([] {
            const rlimit limit{.rlim_cur = MaxAddressSpace, .rlim_max = MaxAddressSpace};
            if (!IsSanitized)
                ::setrlimit(RLIMIT_AS, &limit);
        });
        QElapsedTimer timer;
        timer.start();
        process.start(QStringLiteral(STRATA_BIN_DIR "/strata-cli"),
                      QStringList{u"--library"_s, library(), u"--json"_s} + arguments);
        Run run;
        if (process.waitForFinished(60'000) && process.exitStatus() == QProcess::NormalExit)
            run.exitStatus = process.exitCode();
        run.milliseconds = timer.elapsed();
        run.output = process.readAllStandardOutput();
        run.messages = QString::fromUtf8(process.readAllStandardError());
        return run;
    }

    struct Folder : QTemporaryDir
    {
        Folder() { setAutoRemove(false); }
        ~Folder() { std::ignore = removeTree(path()); } // sealed folders too
    };
    Folder m_folder;
    std::unique_ptr<Library> m_library;
    ProjectId m_project;
    QList<HostileCase> m_cases;
    QStringList m_canary;
    QHash<QString, QString> m_refusals; // the service's sentences
    int m_served = 0;
    int m_typed = 0;
    int m_roundTrips = 0;
};

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QStringList arguments = QCoreApplication::arguments();
    isNightly = arguments.removeAll(u"--nightly"_s) > 0;
    if (isNightly)
        qputenv("QTEST_FUNCTION_TIMEOUT", "7200000"); // QtTest stops a function after five minutes
    TestHostile test;
    return QTest::qExec(&test, arguments);
}
#include "tst_hostile.moc"
