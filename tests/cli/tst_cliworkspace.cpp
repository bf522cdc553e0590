// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/strataprocess.h"
#include "tests/support/workspacefolder.h"

using namespace Qt::StringLiterals;
using namespace strata;
using namespace strata::test;

namespace {

QStringList namesIn(const QJsonObject &json, const QString &field)
{
    QStringList names;
    for (const QJsonValue &each : json[field].toArray())
        names.append(each.toString());
    return names;
}

} // namespace

/// Linked folders by the command line, also when it is killed.
class TestCliWorkspace : public QObject
{
    Q_OBJECT

private:
    // Two versions, the folder at the second with changes of its own.
    static void prepare(const StrataProcess &strata, const WorkspaceFolder &ws)
    {
        ws.write(u".gitignore"_s, "secret.env\n");
        ws.write(u"app/main.py"_s, "print(1)\n", 0755);
        ws.write(u"app/gone.py"_s, "one\n");
        ws.write(u"kind"_s, "a file\n");
        ws.link(u"link"_s, "kind");
        EXITS(strata.run({u"capture"_s, u"Shop"_s, ws.root, u"--create"_s}), 0);
        EXITS(strata.run({u"workspace"_s, u"link"_s, u"Shop"_s, ws.root}), 0);
        ws.write(u"app/main.py"_s, "print(2)\n", 0644);
        ws.remove(u"app/gone.py"_s);
        ws.remove(u"kind"_s);
        ws.write(u"kind/of/folder"_s, "deep\n");
        ws.remove(u"link"_s);
        EXITS(strata.run({u"capture"_s, u"Shop"_s}), 0);
        ws.write(u"app/main.py"_s, "print('mine')\n", 0600);
        ws.write(u"secret.env"_s, "password\n");
    }

private slots:
    void aFolderIsLinkedLookedAtCapturedAndUnlinked()
    {
        const StrataProcess strata;
        const WorkspaceFolder ws{strata.path(u"ws"_s)};
        prepare(strata, ws);
        const StrataRun status = strata.run({u"workspace"_s, u"status"_s, u"Shop"_s, u"--json"_s});
        EXITS(status, 0);
        QCOMPARE(status.object()["version"_L1].toInt(), 2);
        QCOMPARE(status.object()["path"_L1].toString(), ws.root);
        QCOMPARE(namesIn(status.object(), u"modified_files"_s), QStringList{u"app/main.py"_s});
        QCOMPARE(status.object()["counts"_L1]["modified"_L1].toInt(), 1);
        QCOMPARE(status.object()["ignored_count"_L1].toInt(), 1);
        QCOMPARE(status.object()["interrupted"_L1].toBool(true), false);
        QVERIFY(strata.run({u"workspace"_s, u"status"_s, u"Shop"_s}).text().contains(u"M app/main.py"_s));

        const StrataRun captured = strata.run({u"capture"_s, u"Shop"_s, u"--if-changed"_s, u"--json"_s});
        EXITS(captured, 0);
        QCOMPARE(captured.object()["captured"_L1].toBool(), true);
        QCOMPARE(captured.object()["version"_L1].toInt(), 3);
        QCOMPARE(captured.object()["parent_version"_L1].toInt(), 2);
        const StrataRun again = strata.run({u"capture"_s, u"Shop"_s, u"--if-changed"_s, u"--json"_s});
        EXITS(again, 0);
        QCOMPARE(again.object()["captured"_L1].toBool(true), false);
        QCOMPARE(again.object()["version"_L1].toInt(), 3);
        QCOMPARE(strata.run({u"list"_s, u"Shop"_s, u"--json"_s}).array().size(), 3);

        EXITS(strata.run({u"workspace"_s, u"link"_s, u"Shop"_s, u"--follow"_s, u"--capture-after"_s, u"60"_s}), 0);
        const QJsonObject link = strata.run({u"project"_s, u"show"_s, u"Shop"_s, u"--json"_s}).object()["workspace"_L1].toObject();
        QCOMPARE(link["follows_active"_L1].toBool(), true);
        QCOMPARE(link["capture_after_quiet_seconds"_L1].toInt(), 60);
        EXITS(strata.run({u"workspace"_s, u"link"_s, u"Shop"_s, u"--capture-every"_s, u"soon"_s}), 2);
        EXITS(strata.run({u"workspace"_s, u"link"_s, u"Shop"_s}), 2);
        EXITS(strata.run({u"workspace"_s, u"sync"_s, u"Shop"_s, u"v1"_s, u"--undo"_s}), 2);

        EXITS(strata.run({u"workspace"_s, u"unlink"_s, u"Shop"_s}), 0);
        const StrataRun without = strata.run({u"capture"_s, u"Shop"_s});
        EXITS(without, 1);
        QVERIFY2(without.messages.contains(u"No folder is linked to “Shop”"_s), qPrintable(without.messages));
    }

    void syncingShowsFirstSavesAndUndoes()
    {
        const StrataProcess strata;
        const WorkspaceFolder ws{strata.path(u"ws"_s)};
        prepare(strata, ws);
        const QStringList edited = ws.tree();
        const QJsonObject plan = strata.run({u"workspace"_s, u"sync"_s, u"Shop"_s, u"v1"_s, u"--dry-run"_s, u"--json"_s}).object();
        QCOMPARE(plan["captures_drift"_L1].toBool(), true);
        QCOMPARE(plan["dry_run"_L1].toBool(), true);
        QCOMPARE(namesIn(plan, u"added_files"_s), QStringList({u"app/gone.py"_s, u"kind"_s, u"link"_s}));
        QCOMPARE(namesIn(plan, u"deleted_files"_s), QStringList{u"kind/of/folder"_s});
        QCOMPARE(namesIn(plan, u"modified_files"_s), QStringList{u"app/main.py"_s});
        QCOMPARE(ws.tree(), edited);
        const StrataRun done = strata.run({u"workspace"_s, u"sync"_s, u"Shop"_s, u"v1"_s});
        EXITS(done, 0);
        QVERIFY2(done.text().contains(u"as v3"_s), qPrintable(done.text()));
        QCOMPARE(ws.read(u"app/main.py"_s), "print(1)\n"_ba);
        QCOMPARE(strata.run({u"cat"_s, u"Shop"_s, u"v3"_s, u"app/main.py"_s}).output, "print('mine')\n"_ba);
        EXITS(strata.run({u"workspace"_s, u"sync"_s, u"Shop"_s, u"--undo"_s}), 0);
        QCOMPARE(ws.tree(), edited);
    }

    void activatingBringsAFollowingFolderAlong()
    {
        const StrataProcess strata;
        const WorkspaceFolder ws{strata.path(u"ws"_s)};
        prepare(strata, ws);
        const QStringList edited = ws.tree();
        EXITS(strata.run({u"workspace"_s, u"link"_s, u"Shop"_s, u"--follow"_s}), 0);
        const QJsonObject plan = strata.run({u"activate"_s, u"Shop"_s, u"v1"_s, u"--dry-run"_s, u"--json"_s}).object();
        QCOMPARE(plan["workspace"_L1]["captures_drift"_L1].toBool(), true);
        QCOMPARE(plan["workspace_problem"_L1].isNull(), true);
        QCOMPARE(ws.tree(), edited);
        EXITS(strata.run({u"activate"_s, u"Shop"_s, u"v1"_s}), 0);
        QCOMPARE(ws.read(u"app/main.py"_s), "print(1)\n"_ba);
        EXITS(strata.run({u"rollback"_s, u"Shop"_s}), 0);
        QCOMPARE(ws.tree(), edited);
        EXITS(strata.run({u"verify"_s}), 0);
    }

    void killedBeforeAnyCallThatWritesNothingIsLost()
    {
        if (QStandardPaths::findExecutable(u"strace"_s).isEmpty())
            QSKIP("strace is not installed");
        const StrataProcess strata;
        const WorkspaceFolder ws{strata.path(u"ws"_s)};
        prepare(strata, ws);
        const QStringList edited = ws.tree();
        const auto shell = [&](const QString &command) {
            QProcess process;
            process.setWorkingDirectory(strata.path(QString()));
            process.start(u"sh"_s, {u"-c"_s, command});
            return process.waitForFinished(60000) && process.exitCode() == 0;
        };
        QVERIFY(shell(u"mkdir master && cp -a library ws master"_s));
        QStringList target; // the folder at v1, with what is left out
        int kills = 0;
        int halfway = 0;
        for (const QString &call :
             {u"fsync"_s, u"syncfs"_s, u"rename"_s, u"renameat"_s, u"renameat2"_s, u"unlink"_s, u"unlinkat"_s, u"mkdir"_s,
              u"mkdirat"_s, u"symlinkat"_s, u"linkat"_s, u"fchmod"_s, u"fchmodat"_s, u"ioctl"_s, u"fdatasync"_s}) {
            for (int number = 1;; ++number) {
                QVERIFY(shell(u"chmod -R u+w library ws; rm -rf library ws && cp -a master/library master/ws ."_s));
                QProcess traced;
                traced.setWorkingDirectory(strata.path(QString()));
                traced.start(u"strace"_s, {u"-f"_s, u"-qq"_s, u"-o"_s, u"/dev/null"_s, u"-e"_s, u"trace="_s + call, u"-e"_s,
                                           u"inject=%1:signal=SIGKILL:when=%2"_s.arg(call).arg(number),
                                           QStringLiteral(STRATA_BIN_DIR "/strata-cli"), u"--library"_s, strata.library(),
                                           u"workspace"_s, u"sync"_s, u"Shop"_s, u"v1"_s});
                QVERIFY(traced.waitForFinished(60000));
                const QByteArray said = traced.readAllStandardError();
                if (said.contains("ptrace") || said.contains("PTRACE"))
                    QSKIP("strace may not trace here");
                if (traced.exitStatus() == QProcess::NormalExit && traced.exitCode() == 0) {
                    if (target.isEmpty())
                        target = ws.tree();
                    QCOMPARE(ws.tree(), target);
                    break;
                }
                ++kills;
                const QString at = u"%1 %2"_s.arg(call).arg(number);
                const StrataRun status = strata.run({u"workspace"_s, u"status"_s, u"Shop"_s, u"--json"_s});
                QVERIFY2(status.exitStatus == 0, qPrintable(at + u": "_s + status.messages));
                if (status.object()["interrupted"_L1].toBool()) {
                    ++halfway;
                    const bool goesOn = number % 2;
                    const StrataRun settled = strata.run(
                        {u"workspace"_s, u"sync"_s, u"Shop"_s, goesOn ? u"--resume"_s : u"--back"_s});
                    QVERIFY2(settled.exitStatus == 0, qPrintable(at + u": "_s + settled.messages));
                    QVERIFY2(!goesOn || target.isEmpty() || ws.tree() == target, qPrintable(at + u'\n' + ws.tree().join(u'\n')));
                    QVERIFY2(goesOn || ws.tree() == edited, qPrintable(at + u'\n' + ws.tree().join(u'\n')));
                }
                if (ws.tree() != edited) {
                    QVERIFY2(target.isEmpty() || ws.tree() == target, qPrintable(at + u'\n' + ws.tree().join(u'\n')));
                    QCOMPARE(strata.run({u"workspace"_s, u"sync"_s, u"Shop"_s, u"--undo"_s}).exitStatus, 0);
                }
                QVERIFY2(ws.tree() == edited, qPrintable(at + u'\n' + ws.tree().join(u'\n')));
                const StrataRun verified = strata.run({u"verify"_s});
                QVERIFY2(verified.exitStatus == 0, qPrintable(at + u": "_s + verified.text()));
            }
        }
        QVERIFY2(halfway > 5, qPrintable(QString::number(halfway)));
        qInfo("%d kills, %d of them in the middle of bringing the folder over", kills, halfway);
    }
};

QTEST_GUILESS_MAIN(TestCliWorkspace)
#include "tst_cliworkspace.moc"
