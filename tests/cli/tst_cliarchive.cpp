// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/strataprocess.h"

using namespace Qt::StringLiterals;
using namespace strata;

class TestCliArchive : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_strata = std::make_unique<StrataProcess>();
        for (const char *text : {"one\n", "two\n", "three\n"}) {
            m_strata->write(u"source/app.py"_s, text);
            EXITS(m_strata->run({u"capture"_s, u"shop"_s, u"source"_s, u"--create"_s}), 0);
        }
    }

    void archivedVersionsAreListedReadComparedAndRestored()
    {
        const StrataRun archived = m_strata->run({u"archive"_s, u"shop"_s, u"v1"_s, u"v2"_s, u"--json"_s});
        EXITS(archived, 0);
        QCOMPARE(archived.array().size(), 2);
        QCOMPARE(archived.objectAt(0)["status"_L1].toString(), u"archived"_s);
        QVERIFY(!archived.objectAt(0)["archived_at"_L1].toString().isEmpty());
        QCOMPARE(m_strata->run({u"list"_s, u"shop"_s, u"--json"_s}).array().size(), 1);
        QCOMPARE(m_strata->run({u"list"_s, u"shop"_s, u"--include-archived"_s, u"--json"_s}).array().size(), 3);
        QCOMPARE(m_strata->run({u"cat"_s, u"shop"_s, u"v1"_s, u"app.py"_s}).output, QByteArray("one\n"));
        QVERIFY(m_strata->run({u"diff"_s, u"shop"_s, u"v1"_s, u"v3"_s}).output.contains("-one\n+three\n"));
        EXITS(m_strata->run({u"export"_s, u"shop"_s, u"v1"_s, u"-o"_s, u"out.zip"_s}), 0);
        EXITS(m_strata->run({u"verify"_s}), 0);
        EXITS(m_strata->run({u"activate"_s, u"shop"_s, u"v1"_s}), 1);

        EXITS(m_strata->run({u"rebuild"_s}), 0);
        const StrataRun restored = m_strata->run({u"restore"_s, u"shop"_s, u"v1"_s, u"--json"_s});
        EXITS(restored, 0);
        QCOMPARE(restored.object()["status"_L1].toString(), u"completed"_s);
        QCOMPARE(restored.object()["version"_L1].toInt(), 1);
        EXITS(m_strata->run({u"activate"_s, u"shop"_s, u"v1"_s}), 0);
        EXITS(m_strata->run({u"archive"_s, u"shop"_s, u"active"_s}), 1);
        EXITS(m_strata->run({u"verify"_s}), 0);
    }

    void deletedVersionsComeBackUntilTheTrashIsEmptied()
    {
        EXITS(m_strata->run({u"trash"_s, u"empty"_s}), 0);
        EXITS(m_strata->run({u"delete"_s, u"shop"_s, u"v1"_s, u"v2"_s}), 0);
        EXITS(m_strata->run({u"show"_s, u"shop"_s, u"v1"_s}), 1);
        const StrataRun trash = m_strata->run({u"trash"_s, u"list"_s, u"--json"_s});
        EXITS(trash, 0);
        QCOMPARE(trash.array().size(), 2);
        QCOMPARE(trash.objectAt(0)["type"_L1].toString(), u"version"_s);
        QCOMPARE(trash.objectAt(0)["project_name"_L1].toString(), u"shop"_s);
        EXITS(m_strata->run({u"restore"_s, u"shop"_s, u"v1"_s}), 0);
        EXITS(m_strata->run({u"trash"_s, u"restore"_s, u"shop"_s, u"v2"_s}), 0);
        EXITS(m_strata->run({u"delete"_s, u"shop"_s, u"v2"_s}), 0);
        EXITS(m_strata->run({u"trash"_s, u"delete"_s, u"shop"_s, u"v1"_s}), 1);
        const StrataRun emptied = m_strata->run({u"trash"_s, u"empty"_s, u"--json"_s});
        EXITS(emptied, 0);
        QCOMPARE(emptied.object()["items"_L1].toInt(), 1);
        QVERIFY(emptied.object()["freed_bytes"_L1].toInt() > 0);
        EXITS(m_strata->run({u"restore"_s, u"shop"_s, u"v2"_s}), 1);
        EXITS(m_strata->run({u"verify"_s}), 0);
        // The only version left can go with its project alone.
        EXITS(m_strata->run({u"delete"_s, u"shop"_s, u"v1"_s}), 0);
        EXITS(m_strata->run({u"delete"_s, u"shop"_s, u"v3"_s}), 1);
        EXITS(m_strata->run({u"project"_s, u"delete"_s, u"shop"_s}), 0);
        QCOMPARE(m_strata->run({u"trash"_s, u"list"_s, u"--json"_s}).objectAt(0)["type"_L1].toString(), u"project"_s);
        EXITS(m_strata->run({u"trash"_s, u"restore"_s, u"shop"_s}), 0);
        EXITS(m_strata->run({u"verify"_s}), 0);
    }

private:
    std::unique_ptr<StrataProcess> m_strata;
};

QTEST_GUILESS_MAIN(TestCliArchive)
#include "tst_cliarchive.moc"
