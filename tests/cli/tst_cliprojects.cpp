// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/strataprocess.h"

using namespace Qt::StringLiterals;
using namespace strata;

class TestCliProjects : public QObject
{
    Q_OBJECT

private slots:
    void createdProjectsAreListedAndShown()
    {
        const StrataProcess strata;
        const StrataRun created = strata.run({u"project"_s, u"create"_s, u"Aurora Shop"_s, u"--domain"_s, u"ecommerce"_s,
                                              u"--tech-stack"_s, u"fastapi"_s, u"--json"_s});
        EXITS(created, 0);
        const QJsonObject project = created.object();
        QCOMPARE(project["name"_L1].toString(), u"Aurora Shop"_s);
        QCOMPARE(project["domain"_L1].toString(), u"ecommerce"_s);
        QCOMPARE(project["tech_stack"_L1].toString(), u"fastapi"_s);
        QCOMPARE(project["status"_L1].toString(), u"draft"_s);
        const QString id = project["id"_L1].toString();
        QVERIFY(!QUuid::fromString(id).isNull());

        const StrataRun list = strata.run({u"project"_s, u"list"_s, u"--json"_s});
        EXITS(list, 0);
        QCOMPARE(list.array().size(), 1);
        QCOMPARE(list.objectAt(0)["id"_L1].toString(), id);
        QCOMPARE(list.objectAt(0)["version_count"_L1].toInt(-1), 0);
        QVERIFY(list.objectAt(0)["active_version"_L1].isNull());

        for (const QString &spec : {u"Aurora Shop"_s, u"aurora shop"_s, id, id.first(8)}) {
            const StrataRun show = strata.run({u"project"_s, u"show"_s, spec, u"--json"_s});
            EXITS(show, 0);
            QCOMPARE(show.object(), list.objectAt(0));
        }
        const StrataRun text = strata.run({u"project"_s, u"list"_s});
        EXITS(text, 0);
        QVERIFY2(text.text().contains("Aurora Shop  draft"_L1), text.output.constData());
        QVERIFY2(!text.output.contains('\x1b'), "no colours into a pipe");
    }

    void aTakenOrBadNameIsRefused_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("taken") << u"shop"_s;
        QTest::newRow("taken in another case") << u"SHOP"_s;
        QTest::newRow("empty") << QString();
        QTest::newRow("control characters") << u"a\nb"_s;
        QTest::newRow("too long") << QString(201, u'x');
    }
    void aTakenOrBadNameIsRefused()
    {
        QFETCH(QString, name);
        const StrataProcess strata;
        EXITS(strata.run({u"project"_s, u"create"_s, u"shop"_s}), 0);
        const QStringList before = strata.snapshot();
        const StrataRun run = strata.run({u"project"_s, u"create"_s, name});
        EXITS(run, 1);
        QVERIFY(run.output.isEmpty());
        QVERIFY(run.messages.startsWith("strata-cli: "_L1));
        QCOMPARE(strata.snapshot(), before);
        QCOMPARE(strata.run({u"project"_s, u"list"_s, u"--json"_s}).array().size(), 1);
    }

    void anEditChangesWhatItNamesAndNoMore()
    {
        const StrataProcess strata;
        EXITS(strata.run({u"project"_s, u"create"_s, u"shop"_s, u"--domain"_s, u"old"_s, u"--client"_s, u"me"_s}), 0);
        const StrataRun edit = strata.run(
            {u"project"_s, u"edit"_s, u"shop"_s, u"--name"_s, u"store"_s, u"--tech-stack"_s, u"qt"_s, u"--json"_s});
        EXITS(edit, 0);
        QCOMPARE(edit.object()["name"_L1].toString(), u"store"_s);
        QCOMPARE(edit.object()["domain"_L1].toString(), u"old"_s);
        QCOMPARE(edit.object()["client_id"_L1].toString(), u"me"_s);
        QCOMPARE(edit.object()["tech_stack"_L1].toString(), u"qt"_s);
        EXITS(strata.run({u"project"_s, u"show"_s, u"shop"_s}), 1);
        EXITS(strata.run({u"project"_s, u"edit"_s, u"store"_s, u"--domain"_s, QString()}), 0);
        QCOMPARE(strata.run({u"project"_s, u"show"_s, u"store"_s, u"--json"_s}).object()["domain"_L1].toString(), QString());
    }

    void anArchivedProjectComesBack()
    {
        const StrataProcess strata;
        EXITS(strata.run({u"project"_s, u"create"_s, u"shop"_s}), 0);
        const StrataRun archive = strata.run({u"project"_s, u"archive"_s, u"shop"_s});
        EXITS(archive, 0);
        QVERIFY2(archive.text().contains("strata-cli project edit shop --status active"_L1), "says how to take it back");
        const auto status = [&] {
            return strata.run({u"project"_s, u"show"_s, u"shop"_s, u"--json"_s}).object()["status"_L1].toString();
        };
        QCOMPARE(status(), u"archived"_s);
        EXITS(strata.run({u"project"_s, u"edit"_s, u"shop"_s, u"--status"_s, u"active"_s}), 0);
        QCOMPARE(status(), u"active"_s);
    }

    void aDeletedProjectComesBackAsItWas()
    {
        const StrataProcess strata;
        strata.write(u"source/a.txt"_s, "a\n");
        EXITS(strata.run({u"capture"_s, u"shop"_s, u"source"_s, u"--create"_s, u"--activate"_s}), 0);
        EXITS(strata.run({u"project"_s, u"create"_s, u"other"_s}), 0);
        const QByteArray list = strata.run({u"list"_s, u"shop"_s, u"--json"_s}).output;

        const StrataRun removed = strata.run({u"project"_s, u"delete"_s, u"shop"_s});
        EXITS(removed, 0);
        QVERIFY2(removed.text().contains("strata-cli project restore "_L1), "says how to get it back");
        EXITS(strata.run({u"list"_s, u"shop"_s}), 1);
        QCOMPARE(strata.run({u"project"_s, u"list"_s, u"--json"_s}).array().size(), 1);
        const StrataRun trash = strata.run({u"project"_s, u"list"_s, u"--trash"_s, u"--json"_s});
        EXITS(trash, 0);
        QCOMPARE(trash.array().size(), 1);
        QCOMPARE(trash.objectAt(0)["name"_L1].toString(), u"shop"_s);

        EXITS(strata.run({u"project"_s, u"restore"_s, u"shop"_s}), 0);
        QCOMPARE(strata.run({u"list"_s, u"shop"_s, u"--json"_s}).output, list);
        EXITS(strata.run({u"verify"_s}), 0);
        QCOMPARE(strata.run({u"project"_s, u"list"_s, u"--trash"_s, u"--json"_s}).array().size(), 0);
    }

    void twoDeletedProjectsOfOneNameAreToldApart()
    {
        const StrataProcess strata;
        QStringList ids;
        for (int i = 0; i < 2; ++i) {
            const StrataRun created = strata.run({u"project"_s, u"create"_s, u"shop"_s, u"--json"_s});
            EXITS(created, 0);
            ids.append(created.object()["id"_L1].toString());
            EXITS(strata.run({u"project"_s, u"delete"_s, u"shop"_s}), 0);
        }
        const StrataRun unclear = strata.run({u"project"_s, u"restore"_s, u"shop"_s});
        EXITS(unclear, 1);
        for (const QString &id : ids)
            QVERIFY2(unclear.messages.contains(id), qPrintable(unclear.messages));
        const StrataRun restored = strata.run({u"project"_s, u"restore"_s, ids.first(), u"--json"_s});
        EXITS(restored, 0);
        QCOMPARE(restored.object()["id"_L1].toString(), ids.first());
        EXITS(strata.run({u"project"_s, u"restore"_s, u"nothing"_s}), 1);
    }
};

QTEST_GUILESS_MAIN(TestCliProjects)
#include "tst_cliprojects.moc"
