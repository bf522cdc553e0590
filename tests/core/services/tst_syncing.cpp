// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/activating.h"
#include "core/services/browsing.h"
#include "core/services/capturing.h"
#include "core/services/syncing.h"
#include "core/services/verifying.h"
#include "core/services/workspace.h"
#include "tests/support/capturedlibrary.h"
#include "tests/support/workspacefolder.h"

#include <QTest>

#include <atomic>
#include <csignal>
#include <sys/wait.h>
#include <thread>

using namespace Qt::StringLiterals;
using namespace strata;
using namespace strata::test;

namespace {

/// Two versions with every kind of difference, the folder at the second with changes of its own.
struct Shop : CapturedLibrary
{
    WorkspaceFolder ws{folder.filePath(u"shop"_s)};
    Project project = newProject(u"Aurora Shop"_s);
    Generation v1;
    Generation v2;
    QStringList treeOfV1; // as it lies on disk
    QStringList edited;

    Shop()
    {
        ws.write(u".gitignore"_s, "dist/\n*.log\n");
        ws.write(u"app/main.py"_s, "print(1)\n", 0755);
        ws.write(u"app/shop.py"_s, "cart = []\n");
        ws.write(u"readme.md"_s, "# Shop\n");
        ws.write(u"becomes-folder"_s, "a file\n");
        ws.write(u"becomes-file/one"_s, "1\n");
        ws.write(u"becomes-file/deep/two"_s, "2\n");
        ws.write(u"becomes-link"_s, "a file\n");
        ws.write(u"locked/inside"_s, "kept\n");
        ws.write(u"README"_s, "case\n");
        ws.write(u"only-in-one/file"_s, "1\n", 0600);
        ws.link(u"was-link"_s, "readme.md");
        ws.link(u"link-to-folder"_s, "app");
        ws.makeFolder(u"empty"_s, 0750);
        valueOf(linkWorkspace(*library, project.id, ws.root, {}, {}));
        v1 = valueOf(strata::capture(*library, {.project = project.id}, {})).generation;
        ws.write(u"dist/bundle.js"_s, "made\n");
        treeOfV1 = ws.tree();
        ws.write(u"app/main.py"_s, "print(2)\n", 0644);
        ws.chmod(u"app/shop.py"_s, 0640);
        ws.remove(u"becomes-folder"_s);
        ws.write(u"becomes-folder/a"_s, "now\n");
        ws.remove(u"becomes-file"_s);
        ws.write(u"becomes-file"_s, "now a file\n");
        ws.remove(u"becomes-link"_s);
        ws.link(u"becomes-link"_s, "readme.md");
        ws.remove(u"README"_s);
        ws.write(u"Readme"_s, "case\n");
        ws.remove(u"was-link"_s);
        ws.write(u"was-link/file"_s, "a folder now\n");
        ws.remove(u"link-to-folder"_s);
        ws.write(u"link-to-folder/main.py"_s, "not app's\n");
        ws.remove(u"only-in-one"_s);
        ws.remove(u"empty"_s);
        ws.makeFolder(u"other-empty"_s);
        v2 = valueOf(strata::capture(*library, {.project = project.id}, {})).generation;
        ws.write(u"app/shop.py"_s, "cart = ['mine']\n", 0640);
        ws.write(u"notes.txt"_s, "mine\n", 0600);
        ws.write(u"debug.log"_s, "left out\n");
        ws.remove(u"locked/inside"_s);
        edited = ws.tree();
        for (QStringList *tree : {&treeOfV1, &edited})
            tree->sort();
        // What captures leave out stays through all of it.
        treeOfV1.append(*std::ranges::find_if(edited, [](const QString &line) { return line.contains(u"debug.log"_s); }));
        treeOfV1.sort();
    }

    SyncRequest to(const Generation &generation) const { return {.project = project.id, .to = generation.id}; }
    Result<SyncPlan> sync(const Generation &generation, const Progress &progress = {}) const
    {
        return syncWorkspace(*library, to(generation), progress);
    }
    WorkspaceStatus status() const { return valueOf(workspaceStatus(*library, project.id, {})); }
    GenerationId at() const { return valueOf(findProject(*library, project.id.toString())).workspace->at; }
    QList<Generation> versions() const { return valueOf(listGenerations(*library, project.id, true)); }
    void verifyAll() const { QCOMPARE(valueOf(verify(*library, project.id, {}, {})).problems, QList<VerifyProblem>()); }
};

/// Runs `work` in a process of its own that is killed at its `step`-th report, of those that begin with `of`. False when it ended
/// before.
template <typename Work>
bool killedAt(int step, Work work, const QString &of = {})
{
    const pid_t child = ::fork();
    if (child == 0) {
        std::atomic<int> count = 0;
        const Progress progress({}, [&](qint64, qint64, const QString &text) {
            if (text.startsWith(of) && ++count == step)
                ::kill(::getpid(), SIGKILL);
        });
        work(progress);
        ::_exit(0);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    return WIFSIGNALED(status);
}

} // namespace

/// Bringing a linked folder to another version without losing what somebody did in it.
class TestSyncing : public QObject
{
    Q_OBJECT

private slots:
    void theFolderBecomesTheVersionAndItsOwnChangesAreKept()
    {
        Shop at;
        const SyncPlan plan = valueOf(planSync(*at.library, at.to(at.v1), {}));
        QCOMPARE(at.ws.tree(), at.edited);
        QVERIFY(plan.capturesDrift);
        QCOMPARE(plan.drift.size(), 3);
        const SyncPlan done = valueOf(at.sync(at.v1));
        QCOMPARE(at.ws.tree(), at.treeOfV1);
        QCOMPARE(done.changes.size(), plan.changes.size() + 0);
        QCOMPARE(done.captured->version, 3);
        QCOMPARE(done.captured->parent, at.v2.id);
        QCOMPARE(done.captured->origin, Origin::Workspace);
        QCOMPARE(at.at(), at.v1.id);
        QVERIFY(!at.status().differs());
        // Back, byte for byte and mode for mode.
        const Generation before = valueOf(findSyncUndo(*at.library, at.project.id));
        QCOMPARE(before.id, done.captured->id);
        valueOf(at.sync(before));
        QCOMPARE(at.ws.tree(), at.edited);
        QCOMPARE(at.at(), before.id);
        QCOMPARE(at.versions().size(), 3);
        // And forth again.
        valueOf(at.sync(valueOf(findSyncUndo(*at.library, at.project.id))));
        QCOMPARE(at.ws.tree(), at.treeOfV1);
        at.verifyAll();
        QVERIFY(!existsNoFollow(at.library->folder().projectFolder(at.project.id) + u"/workspace-sync.json"_s));
    }

    void nothingIsWrittenThroughALink()
    {
        Shop at;
        const WorkspaceFolder outside{at.folder.filePath(u"outside"_s)};
        outside.write(u"main.py"_s, "theirs\n");
        outside.write(u"keep"_s, "theirs\n");
        valueOf(at.sync(at.v1));
        // The folder "app" of the version is a link to somewhere else now.
        at.ws.remove(u"app"_s);
        at.ws.link(u"app"_s, outside.root.toUtf8());
        const QStringList before = outside.tree();
        const auto done = at.sync(at.v2);
        QCOMPARE(outside.tree(), before);
        QVERIFY2(!done, "a link that leads out is in no version, so it must not be replaced");
        QVERIFY2(done.error().message.contains(u"app/main.py"_s), qPrintable(done.error().message));
        QCOMPARE(QFileInfo(at.ws.path(u"app"_s)).isSymLink(), true);
    }

    void whatCapturesLeaveOutIsNeverTouched()
    {
        Shop at;
        // v3 has a file that v4's rules leave out; the folder has another one there.
        at.ws.write(u"local.conf"_s, "from v3\n");
        const Generation v3 = valueOf(strata::capture(*at.library, {.project = at.project.id}, {})).generation;
        at.ws.write(u".gitignore"_s, "dist/\n*.log\nlocal.conf\n");
        valueOf(strata::capture(*at.library, {.project = at.project.id}, {}));
        at.ws.write(u"local.conf"_s, "my password\n");
        const QStringList before = at.ws.tree();
        const SyncPlan plan = valueOf(planSync(*at.library, at.to(v3), {}));
        QCOMPARE(plan.inTheWay, QStringList({u"local.conf"_s}));
        const Error error = at.sync(v3).error();
        QCOMPARE(error.kind, Error::Kind::Invalid);
        QVERIFY2(error.message.contains(u"local.conf"_s), qPrintable(error.message));
        QCOMPARE(at.ws.tree(), before);
        SyncRequest keeping = at.to(v3);
        keeping.leavesInTheWay = true;
        valueOf(syncWorkspace(*at.library, keeping, {}));
        QCOMPARE(at.ws.read(u"local.conf"_s), "my password\n"_ba);
        QCOMPARE(at.ws.read(u".gitignore"_s), "dist/\n*.log\n"_ba);
        // The same content is not in the way.
        at.ws.write(u".gitignore"_s, "dist/\n*.log\nlocal.conf\n");
        at.ws.write(u"local.conf"_s, "from v3\n");
        valueOf(at.sync(v3));
        QCOMPARE(at.ws.read(u"dist/bundle.js"_s), "made\n"_ba);
    }

    void aFolderWithLeftOutFilesInItStays()
    {
        Shop at;
        at.ws.write(u"only-here/file"_s, "1\n");
        at.ws.write(u"only-here/debug.log"_s, "left out\n");
        valueOf(at.sync(at.v1));
        QCOMPARE(at.ws.read(u"only-here/debug.log"_s), "left out\n"_ba);
        QVERIFY(!existsNoFollow(at.ws.path(u"only-here/file"_s)));
        QVERIFY2(!at.status().differs(), "a folder that only holds what is left out is no difference");
        // A file of the version cannot take its place.
        at.ws.write(u"becomes-folder-not"_s, "x\n");
        at.ws.remove(u"becomes-folder"_s);
        at.ws.write(u"becomes-folder/a.log"_s, "left out\n");
        QCOMPARE(valueOf(planSync(*at.library, at.to(at.v1), {})).inTheWay, QStringList({u"becomes-folder"_s}));
    }

    void aChangeMeanwhileIsRefusedWithItsName()
    {
        Shop at;
        for (const QString &step : {u"Copying files"_s, u"Writing to disk"_s, u"Bringing"_s}) {
            bool isDone = false;
            const Progress progress({}, [&](qint64, qint64, const QString &text) {
                if (!isDone && text.startsWith(step)) {
                    at.ws.write(u"app/main.py"_s, "saved meanwhile\n");
                    isDone = true;
                }
            });
            const auto done = at.sync(at.v1, progress);
            QVERIFY2(!done, qPrintable(step));
            QCOMPARE(done.error().kind, Error::Kind::Busy);
            QVERIFY2(done.error().message.contains(u"app/main.py"_s), qPrintable(done.error().message));
            QCOMPARE(at.ws.read(u"app/main.py"_s), "saved meanwhile\n"_ba);
            at.ws.write(u"app/main.py"_s, "print(2)\n", 0644);
            QCOMPARE(at.ws.tree(), at.edited);
            QVERIFY(!at.status().isInterrupted());
        }
        valueOf(at.sync(at.v1));
        QCOMPARE(at.ws.tree(), at.treeOfV1);
    }

    void aFileThatAppearsWhereOneIsPlacedIsKept()
    {
        Shop at;
        bool isDone = false;
        const Progress progress({}, [&](qint64, qint64, const QString &text) {
            if (!isDone && text.startsWith(u"Bringing"_s)) {
                at.ws.write(u"only-in-one/file"_s, "mine\n");
                isDone = true;
            }
        });
        QVERIFY(!at.sync(at.v1, progress));
        QCOMPARE(at.ws.read(u"only-in-one/file"_s), "mine\n"_ba);
        at.ws.remove(u"only-in-one"_s);
        QCOMPARE(at.ws.tree(), at.edited);
    }

    void cancellingLeavesTheFolderAsItWas()
    {
        Shop at;
        for (int step = 1;; ++step) {
            std::stop_source stop;
            std::atomic<int> count = 0;
            const Progress progress(stop.get_token(), [&](qint64, qint64, const QString &) {
                if (++count == step)
                    stop.request_stop();
            });
            const auto done = at.sync(at.v1, progress);
            if (done) {
                QVERIFY(step > 10);
                break;
            }
            QCOMPARE(done.error().kind, Error::Kind::Cancelled);
            QCOMPARE(at.ws.tree(), at.edited);
            QVERIFY(!at.status().isInterrupted());
        }
        QCOMPARE(at.ws.tree(), at.treeOfV1);
        at.verifyAll();
    }

    void killedAtAnyStepItIsFinishedOrTakenBack()
    {
        int interrupted = 0;
        int steps = 0;
        for (int step = 1;; ++step) {
            Shop at;
            const bool wasKilled = killedAt(step, [&](const Progress &progress) { (void)at.sync(at.v1, progress); });
            if (!wasKilled)
                break;
            ++steps;
            at.library = valueOf(Library::open(at.root()));
            const bool isHalfway = at.status().isInterrupted();
            if (!isHalfway) {
                const QStringList tree = at.ws.tree();
                QVERIFY2(tree == at.edited || tree == at.treeOfV1, qPrintable(tree.join(u'\n')));
            } else {
                ++interrupted;
                QVERIFY2(!strata::capture(*at.library, {.project = at.project.id}, {}), "a mixture is not a version");
                QVERIFY(!at.sync(at.v1));
                const bool goesOn = step % 2 == 0;
                // Somebody works on meanwhile.
                const bool isTouched = step % 3 == 0;
                if (isTouched)
                    at.ws.write(u"written-since.txt"_s, "since\n");
                const SyncPlan done = valueOf(
                    settleSync(*at.library, at.project.id, goesOn ? Settle::Resume : Settle::Back, false, {}));
                QCOMPARE(at.ws.tree(), goesOn ? at.treeOfV1 : at.edited);
                QCOMPARE(done.captured.has_value(), isTouched);
                if (isTouched) {
                    QCOMPARE(valueOf(readGenerationFile(*at.library, *done.captured, u"written-since.txt"_s)), "since\n"_ba);
                }
                QCOMPARE(done.recovered, QStringList());
                if (goesOn) {
                    valueOf(at.sync(valueOf(findSyncUndo(*at.library, at.project.id))));
                    QCOMPARE(at.ws.tree(), at.edited);
                }
            }
            QVERIFY(!at.status().isInterrupted());
            QVERIFY(!at.status().differs() || at.ws.tree() == at.edited);
            at.verifyAll();
        }
        QVERIFY2(steps > 30 && interrupted > 15, qPrintable(u"%1 steps, %2 interrupted"_s.arg(steps).arg(interrupted)));
        qInfo("killed at %d steps, %d of them halfway", steps, interrupted);
    }

    void killedWhileSettlingItIsSettledLater()
    {
        constexpr int halfway = 8; // of the files that are moved
        for (int step = 1;; step += 3) {
            Shop at;
            QVERIFY(killedAt(halfway, [&](const Progress &progress) { (void)at.sync(at.v1, progress); }, u"Bringing"_s));
            at.library = valueOf(Library::open(at.root()));
            QVERIFY(at.status().isInterrupted());
            at.ws.write(u"written-since.txt"_s, "since\n");
            const bool wasKilled = killedAt(step, [&](const Progress &progress) {
                (void)settleSync(*at.library, at.project.id, Settle::Back, false, progress);
            });
            at.library = valueOf(Library::open(at.root()));
            if (at.status().isInterrupted())
                valueOf(settleSync(*at.library, at.project.id, Settle::Back, false, {}));
            QCOMPARE(at.ws.tree(), at.edited);
            const auto keepsSince = [&](const Generation &generation) {
                return readGenerationFile(*at.library, generation, u"written-since.txt"_s).has_value();
            };
            QVERIFY(std::ranges::any_of(at.versions(), keepsSince));
            at.verifyAll();
            if (!wasKilled)
                break;
        }
    }

    void aFollowingFolderGoesWithTheActiveVersion()
    {
        Shop at;
        valueOf(editWorkspace(*at.library, at.project.id, {.followsActive = true}));
        // Active is v2, edited by hand.
        valueOf(activate(*at.library, at.project.id, at.v2.id, {}));
        const Generation v3 = at.versions().first();
        QCOMPARE(v3.version, 3);
        valueOf(at.sync(v3));
        QCOMPARE(at.ws.tree(), at.edited);
        at.ws.write(u"more.txt"_s, "more\n");
        const QStringList edited = at.ws.tree();

        const ActivationPlan plan = valueOf(planActivation(*at.library, at.project.id, at.v1.id, {}));
        QVERIFY(plan.workspace->capturesDrift);
        QCOMPARE(plan.workspace->drift.size(), 1);
        QCOMPARE(at.ws.tree(), edited);
        QCOMPARE(at.versions().size(), 3);
        const ActivationPlan done = valueOf(activate(*at.library, at.project.id, at.v1.id, {}));
        QCOMPARE(done.workspaceProblem, QString());
        QCOMPARE(done.workspace->captured->version, 4);
        QCOMPARE(at.ws.tree(), at.treeOfV1);
        // Taking it back brings both back.
        const ActivationPlan back = valueOf(rollBack(*at.library, at.project.id, {}));
        QCOMPARE(back.to->id, at.v2.id);
        QCOMPARE(back.workspace->to->version, 4);
        QCOMPARE(at.ws.tree(), edited);
        const ActivationPlan again = valueOf(redo(*at.library, at.project.id, {}));
        QCOMPARE(again.to->id, at.v1.id);
        QCOMPARE(at.ws.tree(), at.treeOfV1);
        at.verifyAll();
    }

    void whenTheFolderCannotFollowTheActivationStands()
    {
        Shop at;
        valueOf(editWorkspace(*at.library, at.project.id, {.followsActive = true}));
        QVERIFY(QDir().rename(at.ws.root, at.folder.filePath(u"away"_s)));
        const ActivationPlan done = valueOf(activate(*at.library, at.project.id, at.v1.id, {}));
        QVERIFY(done.to->isActive);
        QVERIFY2(done.workspaceProblem.contains(at.ws.root), qPrintable(done.workspaceProblem));
        QCOMPARE(valueOf(findProject(*at.library, at.project.id.toString())).activeGeneration(), at.v1.id);
    }

    void anEmptyFolderIsFilled()
    {
        Shop at;
        const WorkspaceFolder fresh{at.folder.filePath(u"fresh"_s)};
        fresh.makeFolder(QString());
        valueOf(linkWorkspace(*at.library, at.project.id, fresh.root, {}, {}));
        const SyncPlan done = valueOf(at.sync(at.v2));
        QVERIFY(!done.captured);
        QCOMPARE(fresh.read(u"app/main.py"_s), "print(2)\n"_ba);
        QVERIFY(!at.status().differs());
    }

    void aFolderThatBecameTheVersionByHandNeedsNothing()
    {
        Shop at;
        valueOf(at.sync(at.v1));
        at.ws.write(u"app/main.py"_s, "edited\n");
        valueOf(strata::capture(*at.library, {.project = at.project.id}, {}));
        at.ws.write(u"app/main.py"_s, "print(1)\n", 0755);
        const qsizetype versions = at.versions().size();
        valueOf(at.sync(at.v1));
        QCOMPARE(at.versions().size(), versions);
        QCOMPARE(at.at(), at.v1.id);
    }

    void readOnlyFilesAndFoldersComeAndGo()
    {
        Shop at;
        at.ws.write(u"vendor/lib.c"_s, "old\n", 0444);
        at.ws.chmod(u"vendor"_s, 0555);
        const QStringList sealed = at.ws.tree();
        const Generation v3 = valueOf(strata::capture(*at.library, {.project = at.project.id}, {})).generation;
        at.ws.chmod(u"vendor"_s, 0755);
        at.ws.remove(u"vendor/lib.c"_s);
        at.ws.write(u"vendor/lib.c"_s, "new\n", 0444);
        at.ws.write(u"vendor/more.c"_s, "more\n", 0400);
        at.ws.chmod(u"vendor"_s, 0500);
        const QStringList open = at.ws.tree();
        valueOf(at.sync(v3));
        QCOMPARE(at.ws.tree(), sealed);
        valueOf(at.sync(valueOf(findSyncUndo(*at.library, at.project.id))));
        QCOMPARE(at.ws.tree(), open);
        at.ws.chmod(u"vendor"_s, 0755);
    }

    void twoAtOnceEndWithOneOfTheVersions()
    {
        Shop at;
        valueOf(at.sync(at.v2));
        for (int round = 0; round < 5; ++round) {
            std::array<Result<SyncPlan>, 2> done;
            {
                const std::jthread other([&] { done[0] = at.sync(at.v1); });
                done[1] = at.sync(at.v2);
            }
            QVERIFY(done[0] && done[1]);
            QVERIFY(!at.status().differs());
            QVERIFY(at.at() == at.v1.id || at.at() == at.v2.id);
        }
        at.verifyAll();
    }

    // Somebody swaps folders and links below the folder for as long as syncs run; nothing outside may change.
    void aFolderThatTurnsIntoALinkLeadsNobodyOut()
    {
        Shop at;
        const WorkspaceFolder outside{at.folder.filePath(u"outside"_s)};
        outside.write(u"main.py"_s, "theirs\n", 0600);
        outside.write(u"shop.py"_s, "theirs\n", 0600);
        outside.makeFolder(u"deep"_s, 0700);
        const QStringList before = outside.tree();
        std::atomic<int> swaps = 0;
        {
            const std::jthread attacker([&](const std::stop_token &stop) {
                const QByteArray app = QFile::encodeName(at.ws.path(u"app"_s));
                const QByteArray aside = QFile::encodeName(at.folder.filePath(u"aside"_s));
                while (!stop.stop_requested()) {
                    if (::rename(app.constData(), aside.constData()) != 0)
                        continue;
                    if (::symlink(QFile::encodeName(outside.root).constData(), app.constData()) == 0)
                        ::unlink(app.constData());
                    if (::rename(aside.constData(), app.constData()) != 0)
                        break;
                    ++swaps;
                }
            });
            for (int round = 0; round < 30; ++round) {
                (void)at.sync(round % 2 ? at.v2 : at.v1);
                // The look itself may fail: the folder is away just then.
                const auto status = workspaceStatus(*at.library, at.project.id, {});
                if (status && status->isInterrupted())
                    (void)settleSync(*at.library, at.project.id, Settle::Back, true, {});
            }
        }
        QVERIFY(swaps > 0);
        QCOMPARE(outside.tree(), before);
        at.verifyAll();
    }
};

QTEST_GUILESS_MAIN(TestSyncing)
#include "tst_syncing.moc"
