// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/sampling.h"

#include "core/base/clock.h"
#include "core/services/browsing.h"
#include "core/services/projects.h"

#include <QTemporaryDir>
#include <QTest>

using namespace strata;
using namespace Qt::StringLiterals;

/// The sample library as a first-time user gets it.
class TestSampling : public QObject
{
    Q_OBJECT

    static QString describe(const Generation &generation)
    {
        return u"%1 %2 %3 base v%4%5"_s.arg(generation.label(), generation.versionName, toText(generation.status))
            .arg(generation.baseVersion)
            .arg(generation.isActive ? u" active"_s : QString());
    }

    static QStringList timeline(const Library &library, const QString &name)
    {
        const auto project = findProject(library, name);
        if (!project)
            return {project.error().message};
        const auto generations = listGenerations(library, project->id, true);
        if (!generations)
            return {generations.error().message};
        QStringList lines;
        for (const Generation &generation : *generations)
            lines.prepend(describe(generation));
        return lines;
    }

    static Generation version(const Library &library, const QString &project, const QString &spec)
    {
        return resolveVersion(library, findProject(library, project)->id, spec).value();
    }

private slots:
    void initTestCase()
    {
        auto opened = Library::open(m_folder.path() + "/library"_L1);
        QVERIFY2(opened, qPrintable(opened ? QString() : opened.error().message));
        m_library = std::move(*opened);
        QCOMPARE(hasSamples(*m_library), Result<bool>(false));
        QList<QString> steps;
        const Progress progress({}, [&](qint64 done, qint64 total, const QString &step) {
            QVERIFY(done <= total);
            steps.append(step);
        });
        const auto added = addSamples(*m_library, progress);
        QVERIFY2(added, qPrintable(added ? QString() : added.error().message));
        QCOMPARE(hasSamples(*m_library), Result<bool>(true));
        QCOMPARE(steps.size(), 16);
    }

    void shopHasAForkAFailureAndTheSecondNewestActive()
    {
        const QStringList expected{
            u"v1 storefront completed base v0"_s,      u"v2 search completed base v1"_s,
            u"v3 initial-cart completed base v2"_s,    u"v4 multi-currency failed base v3"_s,
            u"v5 inventory completed base v3"_s,       u"v6 vue-experiment completed base v5"_s,
            u"v7 accounts completed base v5"_s,        u"v8 fixed-auth completed base v7 active"_s,
            u"v9 stripe-checkout completed base v8"_s,
        };
        QCOMPARE(timeline(*m_library, u"Aurora Shop"_s), expected);
    }

    void noteToolIsAtItsNewest()
    {
        const QStringList lines = timeline(*m_library, u"Fieldnotes"_s);
        QCOMPARE(lines.size(), 6);
        QCOMPARE(lines.last(), u"v6 reminders completed base v5 active"_s);
    }

    void stripeCheckoutRenamesDeletesAndAddsAPicture()
    {
        const Generation generation = version(*m_library, u"Aurora Shop"_s, u"stripe-checkout"_s);
        QCOMPARE(generation.changes.renamed, 1);
        QCOMPARE(generation.changes.deleted, 2);
        const auto files = listFiles(*m_library, generation.id);
        QVERIFY(files);
        QStringList executables;
        QStringList paths;
        for (const FileEntry &file : *files) {
            paths.append(file.path);
            if (file.mode & 0100)
                executables.append(file.path);
        }
        QCOMPARE(executables, QStringList{u"run.sh"_s});
        QVERIFY(paths.contains(u"app/webhooks.py"_s));
        QVERIFY(!paths.contains(u"app/hooks.py"_s));
        QVERIFY(readGenerationFile(*m_library, generation, u"public/stripe-badge.png"_s)->startsWith("\x89PNG"));
    }

    void failedVersionTellsWhatTheAgentSaid()
    {
        const Generation generation = version(*m_library, u"Aurora Shop"_s, u"multi-currency"_s);
        QCOMPARE(generation.errorMessage, u"agent exited with status 1 after 12 files"_s);
        QCOMPARE(generation.changes.files(), 12);
    }

    void versionsLieInThePast()
    {
        const Generation first = version(*m_library, u"Aurora Shop"_s, u"v1"_s);
        const Generation newest = version(*m_library, u"Aurora Shop"_s, u"latest"_s);
        QVERIFY(first.createdAt.daysTo(now()) >= 14);
        QVERIFY(newest.createdAt < now());
        QVERIFY(first.isStarred);
        QVERIFY(!newest.prompt.isEmpty());
    }

    void secondTimeAddsNothing()
    {
        const auto before = libraryStatistics(*m_library);
        QVERIFY(addSamples(*m_library, Progress{}));
        QCOMPARE(libraryStatistics(*m_library), before);
    }

    void anInterruptedStartIsFinishedLater()
    {
        auto library = Library::open(m_folder.path() + "/interrupted"_L1).value();
        std::stop_source stop;
        const Progress progress(stop.get_token(), [&](qint64 done, qint64, const QString &) {
            if (done == 4)
                stop.request_stop();
        });
        const auto stopped = addSamples(*library, progress);
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().kind, Error::Kind::Cancelled);
        QCOMPARE(hasSamples(*library), Result<bool>(false));
        QVERIFY(addSamples(*library, Progress{}));
        QCOMPARE(timeline(*library, u"Aurora Shop"_s), timeline(*m_library, u"Aurora Shop"_s));
    }

    void aUsersOwnProjectOfTheNameIsLeftAlone()
    {
        auto library = Library::open(m_folder.path() + "/own"_L1).value();
        QVERIFY(createProject(*library, {.name = u"aurora shop"_s, .clientId = {}, .domain = {}, .techStack = {}}));
        QVERIFY(addSamples(*library, Progress{}));
        QCOMPARE(timeline(*library, u"Aurora Shop"_s), QStringList());
        QCOMPARE(timeline(*library, u"Fieldnotes"_s).size(), 6);
    }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Library> m_library;
};

QTEST_GUILESS_MAIN(TestSampling)
#include "tst_sampling.moc"
