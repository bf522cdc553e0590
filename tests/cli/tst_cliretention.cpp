// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"
#include "core/services/capturing.h"
#include "core/services/projects.h"
#include "tests/support/strataprocess.h"

using namespace Qt::StringLiterals;
using namespace strata;

/// Retention and storage from outside. The versions were captured two months ago.
class TestCliRetention : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_strata = std::make_unique<StrataProcess>();
        const FixedClock clock(now().addDays(-60));
        const auto library = Library::open(m_strata->library());
        QVERIFY(library);
        const auto project = createProject(**library, {.name = u"Aurora Shop"_s});
        QVERIFY(project);
        for (int version = 1; version <= 7; ++version) {
            m_strata->write(u"source/app.py"_s, QByteArray::number(version).repeated(1000));
            m_strata->write(u"source/same.txt"_s, QByteArray(5000, 's'));
            QVERIFY(
                capture(**library, {.project = project->id, .path = m_strata->path(u"source"_s), .activate = version == 1}, {}));
        }
    }

    void showSaysWhatBecomesOfEachVersion()
    {
        const StrataRun run = m_strata->run({u"retention"_s, u"show"_s, u"Aurora Shop"_s, u"--json"_s});
        EXITS(run, 0);
        const QJsonArray decisions = run.object()["decisions"_L1].toArray();
        QCOMPARE(decisions.size(), 7);
        QCOMPARE(decisions[6]["version"_L1].toInt(), 1);
        QCOMPARE(decisions[6]["reasons"_L1][0]["code"_L1].toString(), u"active"_s);
        QCOMPARE(decisions[5]["action"_L1].toString(), u"archive"_s);
        QCOMPARE(decisions[5]["bytes_freed"_L1].toInt(), 1000);
        QCOMPARE(run.object()["policy_is_own"_L1].toBool(), false);
        const StrataRun text = m_strata->run({u"retention"_s, u"show"_s, u"Aurora Shop"_s});
        EXITS(text, 0);
        QVERIFY2(text.text().contains(u"one of the 5 newest"_s), qPrintable(text.text()));
        QVERIFY2(text.text().contains(u"Would go: 1 version to the archive."_s), qPrintable(text.text()));
    }

    void setGivesAProjectItsOwnPolicyAndTakesItAway()
    {
        const StrataRun set = m_strata->run({u"retention"_s, u"set"_s, u"Aurora Shop"_s, u"--keep-latest"_s, u"2"_s,
                                             u"--max-size"_s, u"1.5G"_s, u"--delete-after"_s, u"never"_s, u"--automatic"_s, u"on"_s,
                                             u"--json"_s});
        EXITS(set, 0);
        QCOMPARE(set.object()["keep_latest"_L1].toInt(), 2);
        QCOMPARE(set.object()["max_bytes"_L1].toInteger(), 1'500'000'000);
        QCOMPARE(set.object()["delete_archived_after_days"_L1].toInt(), 0);
        QCOMPARE(set.object()["archive_after_days"_L1].toInt(), 30); // what held before stays
        QVERIFY(set.object()["automatic"_L1].toBool() && set.object()["own"_L1].toBool());
        EXITS(m_strata->run({u"retention"_s, u"set"_s, u"--all"_s, u"--keep-latest"_s, u"3"_s}), 0);
        QCOMPARE(show()["policy"_L1]["keep_latest"_L1].toInt(), 2);
        EXITS(m_strata->run({u"retention"_s, u"set"_s, u"Aurora Shop"_s, u"--default"_s}), 0);
        QCOMPARE(show()["policy"_L1]["keep_latest"_L1].toInt(), 3);
        QVERIFY(!show()["policy_is_own"_L1].toBool());
        EXITS(m_strata->run({u"retention"_s, u"set"_s, u"--all"_s, u"--default"_s}), 0);
        QCOMPARE(show()["policy"_L1]["keep_latest"_L1].toInt(), 5);
    }

    void wrongLinesAreRefused_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::newRow("nothing to set") << QStringList{u"set"_s, u"Aurora Shop"_s};
        QTest::newRow("no number") << QStringList{u"set"_s, u"Aurora Shop"_s, u"--keep-latest"_s, u"few"_s};
        QTest::newRow("no age") << QStringList{u"set"_s, u"Aurora Shop"_s, u"--archive-after"_s, u"-3"_s};
        QTest::newRow("no size") << QStringList{u"set"_s, u"Aurora Shop"_s, u"--max-size"_s, u"5X"_s};
        QTest::newRow("neither on nor off") << QStringList{u"set"_s, u"Aurora Shop"_s, u"--automatic"_s, u"maybe"_s};
        QTest::newRow("default with a value")
            << QStringList{u"set"_s, u"Aurora Shop"_s, u"--default"_s, u"--keep-latest"_s, u"3"_s};
        QTest::newRow("no project") << QStringList{u"apply"_s};
        QTest::newRow("project and all") << QStringList{u"apply"_s, u"Aurora Shop"_s, u"--all"_s};
    }

    void wrongLinesAreRefused()
    {
        QFETCH(QStringList, words);
        const QStringList before = m_strata->snapshot();
        EXITS(m_strata->run(QStringList{u"retention"_s} + words), 2);
        QCOMPARE(m_strata->snapshot(), before);
    }

    void aDryRunChangesNothing()
    {
        const QStringList before = m_strata->snapshot();
        const StrataRun run = m_strata->run({u"retention"_s, u"apply"_s, u"--all"_s, u"--dry-run"_s, u"--json"_s});
        EXITS(run, 0);
        QCOMPARE(run.objectAt(0)["archived"_L1].toInt(), 1);
        QVERIFY(run.objectAt(0)["dry_run"_L1].toBool());
        QCOMPARE(m_strata->snapshot(), before);
    }

    void applyArchivesAndSaysHowToComeBack()
    {
        const StrataRun run = m_strata->run({u"retention"_s, u"apply"_s, u"Aurora Shop"_s});
        EXITS(run, 0);
        QVERIFY2(run.text().contains(u"1 version to the archive"_s), qPrintable(run.text()));
        QVERIFY2(run.text().contains(u"strata-cli restore 'Aurora Shop' v2"_s), qPrintable(run.text()));
        EXITS(m_strata->run({u"verify"_s}), 0);
        EXITS(m_strata->run({u"restore"_s, u"Aurora Shop"_s, u"v2"_s}), 0);
        // What was restored today stays today.
        const StrataRun again = m_strata->run({u"retention"_s, u"apply"_s, u"Aurora Shop"_s, u"--json"_s});
        EXITS(again, 0);
        QCOMPARE(again.object()["archived"_L1].toArray().size(), 0);
    }

    void storageAddsUp()
    {
        const StrataRun run = m_strata->run({u"storage"_s, u"Aurora Shop"_s, u"--json"_s, u"--largest"_s, u"1"_s, u"--blocks"_s});
        EXITS(run, 0);
        const QJsonObject project = run.object()["projects"_L1][0].toObject();
        QCOMPARE(project["own_bytes"_L1].toInt(), 7000);
        QCOMPARE(project["shared_bytes"_L1].toInt(), 5000);
        QCOMPARE(project["versions"_L1].toArray().size(), 7);
        QCOMPARE(run.object()["largest_contents"_L1].toArray().size(), 1);
        QCOMPARE(run.object()["largest_contents"_L1][0]["path"_L1].toString(), u"same.txt"_s);
        QCOMPARE(run.object()["on_disk"_L1]["files"_L1].toInt(), 14);
        const StrataRun text = m_strata->run({u"storage"_s});
        EXITS(text, 0);
        QVERIFY2(text.text().contains(u"Aurora Shop"_s) && text.text().contains(u"together"_s), qPrintable(text.text()));
    }

private:
    QJsonObject show() const { return m_strata->run({u"retention"_s, u"show"_s, u"Aurora Shop"_s, u"--json"_s}).object(); }

    std::unique_ptr<StrataProcess> m_strata;
};

QTEST_GUILESS_MAIN(TestCliRetention)
#include "tst_cliretention.moc"
