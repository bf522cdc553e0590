// SPDX-License-Identifier: GPL-3.0-or-later
// A window and loops of captures, of retention runs and of archiving (retention spares what is younger than a day) on one library
// at once: 5 seconds, or STRATA_SOAK_SECONDS.
#include "core/services/browsing.h"
#include "core/services/verifying.h"
#include "tests/support/capturedlibrary.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/timeline/timelinemodel.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QProcess>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace strata;
using namespace strata::test;

namespace {

/// Runs strata-cli again and again, each time with what `next` answers, until it is told to stop.
class Loop : public QObject
{
public:
    using Next = std::function<QStringList()>;
    using Ended = std::function<void(int exitStatus, const QByteArray &output, const QString &messages)>;

    Loop(const QString &library, Next next, Ended ended) : m_library(library), m_next(std::move(next)), m_ended(std::move(ended))
    {
        connect(&m_process, &QProcess::finished, this, [this](int status) {
            ++runs;
            m_ended(status, m_process.readAllStandardOutput(), QString::fromUtf8(m_process.readAllStandardError()));
            if (!m_stops)
                start();
        });
    }

    void start()
    {
        m_process.start(QStringLiteral(STRATA_BIN_DIR "/strata-cli"), QStringList{u"--library"_s, m_library} + m_next());
    }
    void stop() { m_stops = true; }
    bool hasStopped() const { return m_process.state() == QProcess::NotRunning; }

    int runs = 0;

private:
    QString m_library;
    Next m_next;
    Ended m_ended;
    QProcess m_process;
    bool m_stops = false;
};

QList<int> versionsOf(const QList<Generation> &generations)
{
    QList<int> versions;
    for (const Generation &generation : generations)
        versions.append(generation.version);
    return versions;
}

} // namespace

class CrowdedLibraryTest : public QObject
{
    Q_OBJECT

private slots:
    void aWindowFollowsWhatOthersDoAndNothingIsLost()
    {
        QSettings().clear();
        CapturedLibrary captured;
        const Project shop = captured.newProject(u"Shop"_s);
        captured.add(shop, {{u"app.py"_s, "zero\n"}}, {.activate = true});
        captured.library->watch();
        MainWindow window(*captured.library);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        Session &session = window.session();
        session.selectProject(shop.id);
        session.refresh();
        QTRY_COMPARE(versionsOf(session.generations()), QList<int>{1});
        const QSignalSpy failures(&session, &Session::failed);

        QStringList wrong;
        int newest = 0;
        int news = 0;
        connect(&session, &Session::generationsChanged, this, [&] {
            ++news;
            const QList<int> shown = versionsOf(session.generations());
            if (!std::ranges::is_sorted(shown, std::ranges::greater_equal()) || std::ranges::adjacent_find(shown) != shown.end())
                wrong.append(u"the list is out of order"_s);
            if (shown.value(0) < newest)
                wrong.append(u"v%1 was shown and is gone"_s.arg(newest));
            newest = std::max(newest, shown.value(0));
            const auto isActive = [](const Generation &generation) { return generation.isActive; };
            if (std::ranges::count_if(session.generations(), isActive) != 1)
                wrong.append(u"not one version is shown as active"_s);
        });

        QTemporaryDir source;
        QSet<int> acknowledged;
        int edition = 0;
        const auto edit = [&] {
            QFile file(source.filePath(u"app.py"_s));
            if (file.open(QIODevice::WriteOnly))
                file.write("edition " + QByteArray::number(++edition) + '\n');
            return QStringList{u"capture"_s, u"Shop"_s, source.path(), u"--activate"_s, u"--json"_s};
        };
        Loop captures(captured.root(), edit, [&](int status, const QByteArray &output, const QString &messages) {
            if (status != 0)
                wrong.append(messages);
            acknowledged.insert(QJsonDocument::fromJson(output)["version"_L1].toInt());
        });
        Loop retention(
            captured.root(), [] { return QStringList{u"retention"_s, u"apply"_s, u"Shop"_s}; },
            [&](int status, const QByteArray &, const QString &messages) {
                if (status != 0)
                    wrong.append(messages);
            });
        int archived = 0;
        Loop archives(
            captured.root(), [&] { return QStringList{u"archive"_s, u"Shop"_s, u"v%1"_s.arg(newest - 3)}; },
            [&](int status, const QByteArray &, const QString &messages) {
                if (status == 0)
                    ++archived;
                else if (!messages.contains(u"is being read"_s))
                    wrong.append(messages);
            });
        captures.start();
        retention.start();
        QTRY_VERIFY_WITH_TIMEOUT(newest > 4, 30'000); // what is archived is neither active nor what rolling back returns to
        archives.start();

        const int seconds = std::max(qEnvironmentVariableIntValue("STRATA_SOAK_SECONDS"), 5);
        QTest::qWait(seconds * 1000);
        captures.stop();
        retention.stop();
        archives.stop();
        QTRY_VERIFY_WITH_TIMEOUT(captures.hasStopped() && retention.hasStopped() && archives.hasStopped(), 30'000);

        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
        QCOMPARE(failures.size(), 0);
        const QList<Generation> kept = valueOf(listGenerations(*captured.library, shop.id, true));
        QTRY_COMPARE_WITH_TIMEOUT(versionsOf(session.generations()), versionsOf(kept), 10'000);
        for (const int version : acknowledged)
            QVERIFY2(versionsOf(kept).contains(version), qPrintable(u"v%1 was acknowledged"_s.arg(version)));
        QCOMPARE(session.activeGeneration()->version, *std::ranges::max_element(acknowledged));
        const VerifyReport report = valueOf(verify(*captured.library, {}, {}, {}));
        QVERIFY2(report.problems.isEmpty(), qPrintable(report.problems.isEmpty() ? QString() : report.problems.first().problem));
        const auto isArchived = [](const Generation &generation) { return generation.status == GenerationStatus::Archived; };
        QVERIFY(archived > 0 && std::ranges::any_of(kept, isArchived));
        qInfo("crowded window: %d captures, %d retention runs and %d archivings (%d versions in the archive at the end) beside the "
              "window in %d s; "
              "it changed %d times and showed nothing wrong",
              captures.runs, retention.runs, archives.runs, int(std::ranges::count_if(kept, isArchived)), seconds, news);
    }
};

QTEST_MAIN(CrowdedLibraryTest)
#include "tst_crowdedlibrary.moc"
