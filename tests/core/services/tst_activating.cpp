// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/services/fixture.h"

#include "core/services/activating.h"
#include "core/services/browsing.h"
#include "core/store/activelink.h"
#include "core/store/metadatafile.h"

#include <QSemaphore>

#include <thread>

using namespace strata;
using namespace strata::test;

class TestActivating : public QObject
{
    Q_OBJECT

private:
    // Link, file and catalog, which must always say the same.
    static QString activeOf(const Fixture &at, const Project &project)
    {
        const QString link = readActiveLink(at.place().generationsFolder(project.id));
        const auto byLink = LibraryFolder::parseGenerationFolderName(link);
        const GenerationId byFile = valueOf(readMetadata(at.place().metadataFile(project.id))).activeGeneration();
        const Project row = at.reread(project);
        QString listed = u"none"_s;
        for (const Generation &generation : valueOf(listGenerations(*at.library, project.id, true))) {
            if (generation.isActive)
                listed = listed == "none"_L1 ? generation.label() : u"two"_s;
        }
        if (byLink.second != byFile || byFile != row.activeGeneration())
            return u"link %1, file %2, catalog %3"_s.arg(link, byFile.toString(), row.activeGeneration().toString());
        if (!link.isEmpty() && !QFile::exists(at.place().activeLink(project.id) + u"/manifest.json"_s))
            return u"dangling"_s;
        return listed;
    }

    struct Three : Fixture
    {
        Project project = newProject();
        Generation v1 = capture(project, {{u"a"_s, "one\n"}, {u"b"_s, "b\n"}});
        Generation v2 = capture(project, {{u"a"_s, "one\ntwo\n"}, {u"b"_s, "b\n"}});
        Generation v3 = capture(project, {{u"a"_s, "one\ntwo\n"}, {u"c"_s, "c\n"}, {u"d"_s, "d\n"}});
    };

private slots:
    void activatingRollingBackAndRedoingAgreeEverywhere()
    {
        Three at;
        QCOMPARE(activeOf(at, at.project), u"none"_s);
        valueOf(activate(*at.library, at.project.id, at.v1.id, {}));
        QCOMPARE(activeOf(at, at.project), u"v1"_s);
        valueOf(activate(*at.library, at.project.id, at.v3.id, {}));
        QCOMPARE(activeOf(at, at.project), u"v3"_s);
        valueOf(rollBack(*at.library, at.project.id, {}));
        QCOMPARE(activeOf(at, at.project), u"v1"_s);
        valueOf(redo(*at.library, at.project.id, {}));
        QCOMPARE(activeOf(at, at.project), u"v3"_s);
        valueOf(rollBack(*at.library, at.project.id, {}));
        valueOf(rollBack(*at.library, at.project.id, {}));
        QCOMPARE(activeOf(at, at.project), u"none"_s);
        QVERIFY(!existsNoFollow(at.place().activeLink(at.project.id)));
        valueOf(redo(*at.library, at.project.id, {}));
        QCOMPARE(activeOf(at, at.project), u"v1"_s);
        at.reopen();
        QCOMPARE(activeOf(at, at.project), u"v1"_s);
        QCOMPARE(at.library->openingProblems(), QStringList());
    }

    void aNewActivationForgetsWhatWasRolledBack()
    {
        Three at;
        valueOf(activate(*at.library, at.project.id, at.v1.id, {}));
        valueOf(activate(*at.library, at.project.id, at.v2.id, {}));
        valueOf(rollBack(*at.library, at.project.id, {}));
        valueOf(activate(*at.library, at.project.id, at.v3.id, {}));
        const Error error = redo(*at.library, at.project.id, {}).error();
        QCOMPARE(error.kind, Error::Kind::Invalid);
        QVERIFY2(error.message.contains(at.project.name), qPrintable(error.message));
        valueOf(rollBack(*at.library, at.project.id, {}));
        QCOMPARE(activeOf(at, at.project), u"v1"_s);
    }

    void thePlanSaysWhatWillChangeAndChangesNothing()
    {
        Three at;
        valueOf(activate(*at.library, at.project.id, at.v2.id, {}));
        const auto before = valueOf(readFile(at.place().metadataFile(at.project.id)));
        const ActivationPlan plan = valueOf(planActivation(*at.library, at.project.id, at.v3.id, {}));
        QCOMPARE(plan.from->version, 2);
        QCOMPARE(plan.to->version, 3);
        QCOMPARE(plan.changes.files(), 3);
        QCOMPARE(plan.changes.deleted, 1);
        QCOMPARE(plan.changes.added, 2);
        QCOMPARE(plan.changes.linesAdded, 2);
        QVERIFY(!plan.changesNothing);
        QCOMPARE(valueOf(planRollBack(*at.library, at.project.id, {})).to, std::nullopt);
        QCOMPARE(planRedo(*at.library, at.project.id, {}).error().kind, Error::Kind::Invalid);
        QCOMPARE(valueOf(readFile(at.place().metadataFile(at.project.id))), before);
        QCOMPARE(activeOf(at, at.project), u"v2"_s);
        const ActivationPlan done = valueOf(activate(*at.library, at.project.id, at.v3.id, {}));
        QCOMPARE(done.changes, plan.changes);
        QVERIFY(done.to->isActive);
        QVERIFY(!done.from->isActive);
    }

    void activatingTheActiveVersionChangesNothing()
    {
        Three at;
        valueOf(activate(*at.library, at.project.id, at.v2.id, {}));
        const auto before = valueOf(readFile(at.place().metadataFile(at.project.id)));
        const auto events = valueOf(listEvents(*at.library, at.project.id, 100));
        const ActivationPlan again = valueOf(activate(*at.library, at.project.id, at.v2.id, {}));
        QVERIFY(again.changesNothing);
        QCOMPARE(valueOf(readFile(at.place().metadataFile(at.project.id))), before);
        QCOMPARE(valueOf(listEvents(*at.library, at.project.id, 100)), events);
    }

    void versionsWithoutACompleteSourceAreRefused()
    {
        Fixture at;
        const Project project = at.newProject();
        const Project other = at.newProject(u"Other"_s);
        const Generation failed = at.capture(project, {{u"a"_s, "1"}}, GenerationStatus::Failed);
        const Generation archived = at.capture(project, {{u"a"_s, "2"}}, GenerationStatus::Archived);
        const Generation foreign = at.capture(other, {{u"a"_s, "3"}});
        const Error refused = activate(*at.library, project.id, failed.id, {}).error();
        QCOMPARE(refused.kind, Error::Kind::Invalid);
        QCOMPARE(refused.message, u"v1 failed and cannot be activated."_s);
        QCOMPARE(activate(*at.library, project.id, archived.id, {}).error().kind, Error::Kind::Invalid);
        QCOMPARE(activate(*at.library, project.id, foreign.id, {}).error().kind, Error::Kind::NotFound);
        QCOMPARE(planActivation(*at.library, project.id, failed.id, {}).error().kind, Error::Kind::Invalid);
        QCOMPARE(rollBack(*at.library, project.id, {}).error().kind, Error::Kind::Invalid);
        QCOMPARE(activeOf(at, project), u"none"_s);
    }

    void aMoveCutOffAfterTheFileIsCompletedAtOpening()
    {
        Three at;
        valueOf(activate(*at.library, at.project.id, at.v1.id, {}));
        {
            auto change = valueOf(ProjectChange::begin(*at.library, at.project.id));
            change.project.activations.activate(at.v3.id);
            valueOf(change.save());
        }
        at.reopen();
        QCOMPARE(activeOf(at, at.project), u"v3"_s);
        valueOf(rollBack(*at.library, at.project.id, {}));
        QCOMPARE(activeOf(at, at.project), u"v1"_s);
    }

    void aMoveCutOffAfterTheLinkIsCompletedByTheNextWrite()
    {
        Three at;
        valueOf(activate(*at.library, at.project.id, at.v1.id, {}));
        {
            auto change = valueOf(ProjectChange::begin(*at.library, at.project.id));
            change.project.activations.activate(at.v3.id);
            valueOf(change.save());
            valueOf(setActiveLink(at.place().generationsFolder(at.project.id),
                                  LibraryFolder::generationFolderName(at.v3.version, at.v3.id)));
        }
        valueOf(editProject(*at.library, at.project.id, {.domain = u"x"_s}));
        QCOMPARE(activeOf(at, at.project), u"v3"_s);
    }

    void aLinkThatIsMissingOrDanglingIsRepairedAtOpening()
    {
        Three at;
        valueOf(activate(*at.library, at.project.id, at.v2.id, {}));
        const QString link = at.place().activeLink(at.project.id);
        QVERIFY(QFile::remove(link));
        at.reopen();
        QCOMPARE(activeOf(at, at.project), u"v2"_s);
        valueOf(setActiveLink(at.place().generationsFolder(at.project.id), u"v9__nowhere"_s));
        QCOMPARE(::symlink("v2__x", QFile::encodeName(at.place().generationsFolder(at.project.id) + u"/.active.left"_s)), 0);
        at.reopen();
        QCOMPARE(activeOf(at, at.project), u"v2"_s);
        QVERIFY(!existsNoFollow(at.place().generationsFolder(at.project.id) + u"/.active.left"_s));
    }

    void whenTheActiveVersionIsGoneTheOneBeforeItIsActive()
    {
        Three at;
        valueOf(activate(*at.library, at.project.id, at.v1.id, {}));
        valueOf(activate(*at.library, at.project.id, at.v3.id, {}));
        QVERIFY(QDir().rename(at.folderOf(at.v3), at.folder.filePath(u"aside"_s)));
        at.reopen();
        QCOMPARE(activeOf(at, at.project), u"v1"_s);
        QVERIFY(!at.library->openingProblems().isEmpty());
    }

    void theLinkResolvesAtEveryInstant()
    {
        Three at;
        valueOf(activate(*at.library, at.project.id, at.v1.id, {}));
        const QByteArray manifest = QFile::encodeName(at.place().activeLink(at.project.id) + u"/manifest.json"_s);
        std::atomic_int looked = 0;
        std::atomic_int missed = 0;
        {
            const std::jthread reader([&](const std::stop_token &stop) {
                while (!stop.stop_requested()) {
                    ++looked;
                    if (::access(manifest.constData(), R_OK) != 0)
                        ++missed;
                }
            });
            std::vector<std::jthread> writers;
            std::atomic_int failures = 0;
            for (const Generation &generation : {at.v2, at.v3}) {
                writers.emplace_back([&at, &failures, id = generation.id] {
                    for (int i = 0; i < 25; ++i) {
                        if (!activate(*at.library, at.project.id, id, {}))
                            ++failures;
                    }
                });
            }
            writers.clear();
            QCOMPARE(failures.load(), 0);
        }
        QVERIFY(looked > 0);
        QCOMPARE(missed.load(), 0);
        QVERIFY(activeOf(at, at.project) == "v2"_L1 || activeOf(at, at.project) == "v3"_L1);
    }

    void cancellingBeforeTheMoveChangesNothing()
    {
        Three at;
        std::stop_source stop;
        stop.request_stop();
        const auto cancelled = activate(*at.library, at.project.id, at.v1.id, Progress(stop.get_token()));
        QCOMPARE(cancelled.error().kind, Error::Kind::Cancelled);
        QCOMPARE(activeOf(at, at.project), u"none"_s);
    }
};

QTEST_GUILESS_MAIN(TestActivating)
#include "tst_activating.moc"
