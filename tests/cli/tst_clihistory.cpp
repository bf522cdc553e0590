// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/gitscratch.h"
#include "tests/support/strataprocess.h"

#include <csignal>

using namespace Qt::StringLiterals;
using namespace strata;

/// `capture --git` as scripts meet it.
class TestCliHistory : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_strata = std::make_unique<StrataProcess>();
        m_git = std::make_unique<GitScratch>(m_strata->path(u"shop"_s));
        m_git->init();
        m_git->write(u"a.txt"_s, "a\n");
        m_commits = {m_git->commit(u"Begin\n\nbody"_s)};
        m_git->git({u"tag"_s, u"v0.1"_s});
        m_git->write(u"b.txt"_s, "b\n");
        m_commits << m_git->commit(u"Add b"_s);
        m_git->commit(u"Nothing"_s, {u"--allow-empty"_s});
        m_git->write(u"a.txt"_s, "A\n");
        m_commits << m_git->commit(u"Shout"_s);
    }

    void theAnswerNamesVersionsAndCommits()
    {
        const StrataRun run = m_strata->run({u"--json"_s, u"capture"_s, u"Shop"_s, u"shop"_s, u"--create"_s, u"--git"_s});
        EXITS(run, 0);
        const QJsonObject answer = run.object();
        QCOMPARE(answer["captured"_L1].toInt(), 3);
        QCOMPARE(answer["skipped"_L1].toInt(), 1);
        QCOMPARE(answer["empty"_L1].toInt(), 1);
        QCOMPARE(answer["already_captured"_L1].toInt(), 0);
        QVERIFY(answer["error"_L1].isNull());
        const QJsonArray versions = answer["versions"_L1].toArray();
        QCOMPARE(versions.size(), 3);
        for (int i = 0; i < 3; ++i) {
            QCOMPARE(versions[i]["version"_L1].toInt(), i + 1);
            QCOMPARE(versions[i]["commit"_L1].toString(), m_commits[i]);
        }
        QCOMPARE(versions[0]["version_name"_L1].toString(), u"v0.1"_s);
        QCOMPARE(versions[0]["message"_L1].toString(), u"Begin\n\nbody"_s);
        const StrataRun again = m_strata->run({u"--json"_s, u"capture"_s, u"Shop"_s, u"shop"_s, u"--git"_s});
        EXITS(again, 0);
        QCOMPARE(again.object()["captured"_L1].toInt(), 0);
        QCOMPARE(again.object()["already_captured"_L1].toInt(), 3);
        EXITS(m_strata->run({u"verify"_s}), 0);
    }

    void aDryRunMakesNothing()
    {
        const StrataRun run = m_strata->run(
            {u"--json"_s, u"capture"_s, u"Shop"_s, u"shop"_s, u"--create"_s, u"--git"_s, u"--dry-run"_s});
        EXITS(run, 0);
        QCOMPARE(run.object()["planned"_L1].toInt(), 3);
        QCOMPARE(run.object()["commits"_L1][2]["commit"_L1].toString(), m_commits[2]);
        QVERIFY(!QFileInfo::exists(m_strata->library()));
        EXITS(m_strata->run({u"project"_s, u"create"_s, u"Shop"_s}), 0);
        const QStringList before = m_strata->snapshot();
        EXITS(m_strata->run({u"capture"_s, u"Shop"_s, u"shop"_s, u"--git"_s, u"--dry-run"_s, u"--tags"_s}), 0);
        QCOMPARE(m_strata->snapshot(), before);
    }

    void optionsThatDoNotGoTogetherAreRefused()
    {
        const auto refused = [&](const QStringList &options, const QString &word) {
            const StrataRun run = m_strata->run(QStringList{u"capture"_s, u"Shop"_s, u"shop"_s, u"--create"_s} + options);
            return run.exitStatus == 2 && run.messages.contains(word) && !QFileInfo::exists(m_strata->library());
        };
        QVERIFY(refused({u"--tags"_s}, u"--git"_s));
        QVERIFY(refused({u"--git"_s, u"--name"_s, u"x"_s}, u"--name"_s));
        QVERIFY(refused({u"--git"_s, u"--limit"_s, u"0"_s}, u"--limit"_s));
        QVERIFY(refused({u"--git"_s, u"--tags"_s, u"--branch"_s, u"main"_s}, u"--tags"_s));
        EXITS(m_strata->run({u"capture"_s, u"Shop"_s, u"missing"_s, u"--create"_s, u"--git"_s}), 1);
        m_strata->write(u"plain/a.txt"_s, "a");
        const StrataRun plain = m_strata->run({u"capture"_s, u"Shop"_s, u"plain"_s, u"--create"_s, u"--git"_s});
        EXITS(plain, 1);
        QVERIFY2(plain.messages.contains(u"is no Git repository"_s), qPrintable(plain.messages));
        QVERIFY(!QFileInfo::exists(m_strata->library()));
    }

    void aKilledRunGoesOnWhereItWas()
    {
        for (int i = 0; i < 12; ++i) {
            m_git->write(u"many/%1.txt"_s.arg(i), QByteArray::number(i));
            m_commits << m_git->commit(u"Step %1"_s.arg(i));
        }
        EXITS(m_strata->run({u"project"_s, u"create"_s, u"Shop"_s}), 0);
        for (const int milliseconds : {30, 90, 200, 400}) {
            QProcess process;
            process.setWorkingDirectory(m_strata->path(QString()));
            process.start(QStringLiteral(STRATA_BIN_DIR "/strata-cli"),
                          {u"--library"_s, m_strata->library(), u"capture"_s, u"Shop"_s, u"shop"_s, u"--git"_s});
            QVERIFY(process.waitForStarted());
            process.waitForFinished(milliseconds);
            process.kill();
            process.waitForFinished();
        }
        EXITS(m_strata->run({u"capture"_s, u"Shop"_s, u"shop"_s, u"--git"_s}), 0);
        const StrataRun list = m_strata->run({u"--json"_s, u"list"_s, u"Shop"_s});
        QStringList commits;
        for (const QJsonValue &version : list.array())
            commits.prepend(version["context"_L1]["git"_L1]["commit"_L1].toString());
        QCOMPARE(commits, m_commits);
        EXITS(m_strata->run({u"verify"_s}), 0);
    }

private:
    std::unique_ptr<StrataProcess> m_strata;
    std::unique_ptr<GitScratch> m_git;
    QStringList m_commits;
};

QTEST_GUILESS_MAIN(TestCliHistory)
#include "tst_clihistory.moc"
