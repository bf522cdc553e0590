// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/browsing.h"
#include "core/services/capturing.h"
#include "core/services/migrating.h"
#include "core/services/migrationtext.h"
#include "core/services/projects.h"
#include "core/services/rebuilding.h"
#include "core/services/verifying.h"
#include "tests/core/services/fixture.h"
#include "tests/support/flatstorefixture.h"
#include "tests/support/strataprocess.h"

#include <QSqlDatabase>
#include <QSqlQuery>

#include <csignal>
#include <sys/wait.h>

using namespace Qt::StringLiterals;
using namespace strata;
using namespace strata::test;

using Kind = MigrationIssue::Kind;

namespace {

/// The same rows as a SQLite database, with a write-ahead log when asked.
QString sqliteOf(const FlatStoreFixture &store)
{
    const QString file = store.path(u"backend.db"_s);
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"fixture"_s);
        database.setDatabaseName(file);
        if (!database.open())
            qFatal("no database");
        const auto table = [&](const QString &name, const QList<QJsonObject> &rows) {
            QSqlQuery query(database);
            const QStringList columns = rows.first().keys();
            query.exec(u"CREATE TABLE %1 (%2)"_s.arg(name, columns.join(u" TEXT, "_s)));
            for (const QJsonObject &row : rows) {
                query.prepare(u"INSERT INTO %1 VALUES (?%2)"_s.arg(name, u", ?"_s.repeated(columns.size() - 1)));
                for (const QString &column : columns)
                    query.addBindValue(row[column].isNull() ? QVariant(QMetaType(QMetaType::QString)) : row[column].toString());
                query.exec();
            }
        };
        table(u"projects"_s, store.projects());
        table(u"generations"_s, store.generations());
        table(u"artifacts"_s, store.artifacts());
        QSqlQuery(database).exec(u"CREATE VIEW v AS SELECT * FROM projects"_s);
        database.close();
    }
    QSqlDatabase::removeDatabase(u"fixture"_s);
    return file;
}

/// A library in a folder of its own.
struct Place
{
    QTemporaryDir folder;
    std::unique_ptr<Library> library = valueOf(Library::open(root()));

    QString root() const { return folder.filePath(u"library"_s); }
    void reopen()
    {
        library.reset();
        library = valueOf(Library::open(root()));
    }
    ~Place()
    {
        library.reset();
        (void)removeTree(folder.path());
    }
};

QJsonObject withoutPlace(QJsonObject context)
{
    QJsonObject from = context["migrated_from"_L1].toObject();
    from.remove(u"place"_s);
    context.insert(u"migrated_from"_s, from);
    return context;
}

/// All that a migration makes, as text: two libraries of equal text hold the same.
QStringList stateOf(const Library &library)
{
    QStringList lines;
    for (const ProjectSummary &summary : valueOf(listProjects(library))) {
        const Project &project = summary.project;
        lines.append(u"project %1 %2 %3 %4 %5 active %6"_s.arg(project.id.toString(), project.name, project.domain,
                                                               project.techStack, toText(project.status),
                                                               project.activeGeneration().toString()));
        for (const Generation &each : valueOf(listGenerations(library, project.id, true))) {
            lines.append(u"v%1 %2 %3 %4 [%5] %6 parent %7 %8"_s.arg(
                QString::number(each.version), each.id.toString(), toText(each.status), toText(each.origin), each.prompt,
                each.errorMessage, each.parent.toString(), each.createdAt.toString(Qt::ISODateWithMs)));
            lines.append(QString::fromUtf8(QJsonDocument(withoutPlace(each.context)).toJson(QJsonDocument::Compact)));
            for (const FileEntry &file : valueOf(listFiles(library, each.id)))
                lines.append(u"  %1 %2 %3"_s.arg(file.path, modeToText(file.mode), file.sha256.toHex()));
            const QDir artifacts(artifactsFolder(library.folder().absolute(each.storagePath)));
            for (const QString &name : artifacts.entryList(QDir::Files))
                lines.append(u"  artifact %1 %2"_s.arg(name, hashOf(valueOf(readFile(artifacts.filePath(name)))).toHex()));
        }
    }
    return lines;
}

MigrationPlan planOf(const Library *library, const FlatStoreFixture &store, const QString &metadata, MigrationOptions options = {})
{
    const QStringList files = metadata.isEmpty() ? QStringList() : QStringList{metadata};
    return valueOf(planMigration(library, {.store = store.folder(), .metadata = files, .options = options}, {}));
}

int countOf(const MigrationPlan &plan, Kind kind) { return int(std::ranges::count(plan.issues, kind, &MigrationIssue::kind)); }

/// Runs `work` in a child process, which a report with that number or the end of `work` kills. True when it ran to its end.
template <typename Work>
bool runKilled(int atReport, Work work)
{
    const pid_t child = ::fork();
    if (child == 0) {
        int reports = 0;
        const Progress progress({}, [&](qint64, qint64, const QString &) {
            if (++reports == atReport)
                ::kill(::getpid(), SIGKILL);
        });
        work(progress);
        ::_exit(0);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    return WIFEXITED(status);
}

} // namespace

/// An old backend's flat store comes into a library whole, or not at all.
class TestMigrating : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_metadata = m_store.json(); }

    void theDryRunTellsEverythingAndChangesNothing()
    {
        const QStringList before = m_store.snapshot();
        const MigrationPlan plan = planOf(nullptr, m_store, m_metadata);
        QCOMPARE(plan.projects.size(), 3);
        QCOMPARE(plan.versionCount(), 30);
        QCOMPARE(countOf(plan, Kind::OrphanFolder), 2);
        QCOMPARE(countOf(plan, Kind::MissingFolder), 1);
        QCOMPARE(countOf(plan, Kind::OrphanRow), 1);
        QCOMPARE(countOf(plan, Kind::Conflict), 1);
        QCOMPARE(countOf(plan, Kind::DuplicateId), 1);
        QCOMPARE(countOf(plan, Kind::SeveralActive), 1);
        QCOMPARE(countOf(plan, Kind::NoActive), 1);
        QCOMPARE(countOf(plan, Kind::BadParent), 1);
        QCOMPARE(countOf(plan, Kind::MissingArtifact), 1);
        QCOMPARE(plan.issues.size(), 10);
        QCOMPARE(plan.foldersLeft, 2);
        for (const MigrationIssue &issue : plan.issues) {
            QVERIFY(!issue.sentence.isEmpty() && !issue.treatment.isEmpty());
            if (issue.kind == Kind::Conflict) {
                QVERIFY(issue.sentence.contains(hashOf("print('1 3')\n").toHex()));
                QVERIFY(issue.sentence.contains(hashOf("print('another')\n").toHex()));
            }
        }
        QCOMPARE(migrationPlanFromJson([&] {
                     MigrationPlan named = plan;
                     named.id = u"x"_s;
                     return toJson(named);
                 }())
                     ->projects,
                 plan.projects);
        QCOMPARE(m_store.snapshot(), before);
    }

    void everyFormOfMetadataGivesTheSameLibrary_data()
    {
        QTest::addColumn<QString>("metadata");
        QTest::newRow("json") << m_metadata;
        QTest::newRow("csv") << m_store.csv();
        QTest::newRow("pg_dump") << m_store.dump();
        QTest::newRow("sqlite") << sqliteOf(m_store);
    }

    void everyFormOfMetadataGivesTheSameLibrary()
    {
        QFETCH(QString, metadata);
        const QStringList before = m_store.snapshot();
        Place place;
        const Result<MigrationReport> report = applyMigration(*place.library, planOf(place.library.get(), m_store, metadata), {});
        QVERIFY2(report, report ? "" : qPrintable(report.error().message));
        QCOMPARE(report->problems, QStringList());
        QCOMPARE(report->versions, 30);
        QCOMPARE(report->failedVersions, 2);
        QCOMPARE(report->filesCompared, 28 * 8 + 2);
        QCOMPARE(report->artifacts, 2);
        QCOMPARE(m_store.snapshot(), before);
        if (m_reference.isEmpty())
            m_reference = stateOf(*place.library);
        QCOMPARE(stateOf(*place.library), m_reference);
        QVERIFY(valueOf(verify(*place.library, {}, {}, {})).problems.isEmpty());
    }

    void versionsAreWhatTheRowsSaid()
    {
        Place place;
        const MigrationReport report = valueOf(
            applyMigration(*place.library, planOf(place.library.get(), m_store, m_metadata), {}));
        const Library &library = *place.library;
        const Project shop = valueOf(findProject(library, u"Shop, \"the\" first"_s));
        QCOMPARE(shop.id.toString(), FlatStoreFixture::project(1));
        QCOMPARE(shop.activeGeneration().toString(), FlatStoreFixture::generation(1, 8));
        QCOMPARE(shop.createdAt, fromIsoText(u"2025-01-01T08:00:00.000Z"_s));
        QCOMPARE(readlinkOf(library.folder().activeLink(shop.id)), u"v8__"_s + FlatStoreFixture::generation(1, 8));
        const Generation third = valueOf(resolveVersion(library, shop.id, u"v3"_s));
        QCOMPARE(third.id.toString(), FlatStoreFixture::generation(1, 3));
        QCOMPARE(third.parent.toString(), FlatStoreFixture::generation(1, 2));
        QCOMPARE(third.createdAt, fromIsoText(u"2025-02-03T10:00:00.123Z"_s));
        QCOMPARE(third.context["model"_L1].toString(), u"m-3"_s);
        QCOMPARE(third.context["migrated_from"_L1]["row"_L1]["quality_score"_L1].toString(), u"0.3"_s);
        QCOMPARE(valueOf(readGenerationFile(library, third, u"app/main.py"_s)), "print('1 3')\n"); // the disk
        const QString kept = artifactsFolder(library.folder().absolute(third.storagePath)) + u"/output_files.json"_s;
        QVERIFY(valueOf(readFile(kept)).contains("print('another')"));
        QVERIFY(readGenerationFile(library, third, u"node_modules/dep.js"_s));
        QVERIFY(readGenerationFile(library, third, u"a.log"_s));

        const Project blog = valueOf(findProject(library, FlatStoreFixture::project(2)));
        QCOMPARE(blog.status, ProjectStatus::Archived);
        QCOMPARE(blog.activeGeneration().toString(), FlatStoreFixture::generation(2, 9));
        const Generation failed = valueOf(resolveVersion(library, blog.id, u"v7"_s));
        QCOMPARE(failed.status, GenerationStatus::Failed);
        QCOMPARE(failed.errorMessage, u"out of tokens"_s);
        const Generation restored = valueOf(resolveVersion(library, blog.id, u"v4"_s));
        QCOMPARE(valueOf(readGenerationFile(library, restored, u"app/main.py"_s)), "print('2 4')\n"); // output_files
        const Generation empty = valueOf(resolveVersion(library, blog.id, u"v10"_s));
        QCOMPARE(empty.status, GenerationStatus::Failed);
        QCOMPARE(empty.fileCount, 0);
        QVERIFY(!empty.prompt.isEmpty());

        const Project api = valueOf(findProject(library, u"API"_s));
        const Generation first = valueOf(resolveVersion(library, api.id, u"v1"_s));
        QVERIFY(first.parent.isNull());
        const QJsonValue duplicate = first.context["migrated_from"_L1]["row"_L1]["duplicate_rows"_L1][0];
        QCOMPARE(duplicate["prompt"_L1].toString(), u"another prompt of the same id"_s);
        QCOMPARE(valueOf(readMigrationReport(library, report.id)), report);
    }

    void aCatalogMadeAnewKnowsEverything()
    {
        Place place;
        (void)valueOf(applyMigration(*place.library, planOf(place.library.get(), m_store, m_metadata), {}));
        const QStringList before = stateOf(*place.library);
        place.library.reset();
        for (const QString &suffix : {u""_s, u"-wal"_s, u"-shm"_s})
            QFile::remove(place.root() + u"/library.db"_s + suffix);
        place.library = valueOf(Library::open(place.root()));
        QCOMPARE(stateOf(*place.library), before);
        QCOMPARE(artifactRows(*place.library), 2);
    }

    void killedAtEveryStepAndResumedIsTheSame()
    {
        Place reference;
        (void)valueOf(applyMigration(*reference.library, planOf(reference.library.get(), m_store, m_metadata), {}));
        const QStringList expected = stateOf(*reference.library);
        int kills = 0;
        for (int k = 1;; k += 7) {
            Place place;
            place.library.reset(); // no connection may cross the fork
            const bool ran = runKilled(k, [&](const Progress &progress) {
                const auto library = valueOf(Library::open(place.root()));
                (void)valueOf(applyMigration(*library, planOf(library.get(), m_store, m_metadata), progress));
            });
            place.library = valueOf(Library::open(place.root()));
            const QList<MigrationRecord> records = valueOf(listMigrations(*place.library));
            if (ran) {
                QCOMPARE(records.first().state, MigrationRecord::State::Finished);
                break;
            }
            ++kills;
            if (records.isEmpty()) { // before there was a plan: nothing has happened
                QCOMPARE(valueOf(listProjects(*place.library)).size(), 0);
                continue;
            }
            QCOMPARE(records.first().state, MigrationRecord::State::Interrupted);
            const auto again = applyMigration(*place.library, planOf(place.library.get(), m_store, m_metadata), {});
            QVERIFY(!again && again.error().kind == Error::Kind::Exists);
            const MigrationReport report = valueOf(resumeMigration(*place.library, records.first().id, {}));
            QCOMPARE(report.problems, QStringList());
            QCOMPARE(stateOf(*place.library), expected);
        }
        QVERIFY2(kills >= 8, qPrintable(QString::number(kills)));
    }

    void killedAtAnyInstantAndResumedIsTheSame()
    {
        Place reference;
        (void)valueOf(applyMigration(*reference.library, planOf(reference.library.get(), m_store, m_metadata), {}));
        const QStringList expected = stateOf(*reference.library);
        int kills = 0;
        for (int milliseconds = 15; milliseconds <= 1000; milliseconds *= 2) {
            Place place;
            place.library.reset();
            const pid_t child = ::fork();
            if (child == 0) {
                const auto library = valueOf(Library::open(place.root()));
                (void)valueOf(applyMigration(*library, planOf(library.get(), m_store, m_metadata), {}));
                ::_exit(0);
            }
            QTest::qSleep(milliseconds);
            ::kill(child, SIGKILL);
            int status = 0;
            ::waitpid(child, &status, 0);
            kills += WIFSIGNALED(status);
            place.library = valueOf(Library::open(place.root()));
            const QList<MigrationRecord> records = valueOf(listMigrations(*place.library));
            if (records.isEmpty())
                (void)valueOf(applyMigration(*place.library, planOf(place.library.get(), m_store, m_metadata), {}));
            else if (records.first().state == MigrationRecord::State::Interrupted)
                QCOMPARE(valueOf(resumeMigration(*place.library, records.first().id, {})).problems, QStringList());
            QCOMPARE(stateOf(*place.library), expected);
            QCOMPARE(artifactRows(*place.library), 2);
        }
        QVERIFY(kills > 0);
    }

    void cancelledCanBeUndone()
    {
        Place place;
        std::stop_source stop;
        const Progress progress(stop.get_token(), [&](qint64 done, qint64, const QString &) {
            if (done == 12)
                stop.request_stop();
        });
        const auto report = applyMigration(*place.library, planOf(place.library.get(), m_store, m_metadata), progress);
        QVERIFY(!report);
        QCOMPARE(report.error().kind, Error::Kind::Cancelled);
        QVERIFY(report.error().message.contains(u"12 of 30"_s));
        const MigrationRecord record = valueOf(listMigrations(*place.library)).first();
        (void)valueOf(undoMigration(*place.library, record.id, false, {}));
        QVERIFY(valueOf(listProjects(*place.library)).isEmpty());
        QCOMPARE(valueOf(listMigrations(*place.library)).first().state, MigrationRecord::State::Undone);
    }

    void undoneTheProjectsAreAsBefore()
    {
        Place place;
        m_store.beside(u"own/a.txt"_s, "own\n");
        const Project own = valueOf(createProject(*place.library, {.name = u"Own"_s}));
        (void)valueOf(capture(*place.library, {.project = own.id, .path = m_store.path(u"own"_s)}, {}));
        const QStringList before = treeOf(place.root() + u"/projects"_s);
        const MigrationReport report = valueOf(
            applyMigration(*place.library, planOf(place.library.get(), m_store, m_metadata), {}));
        QVERIFY(treeOf(place.root() + u"/projects"_s) != before);
        const MigrationUndo undo = valueOf(undoMigration(*place.library, report.id, false, {}));
        QCOMPARE(undo.projects.size(), 3);
        QCOMPARE(treeOf(place.root() + u"/projects"_s), before);
        QCOMPARE(valueOf(listProjects(*place.library)).size(), 1);
        QCOMPARE(valueOf(listTrash(*place.library)).size(), 3);
        QVERIFY(valueOf(verify(*place.library, {}, {}, {})).problems.isEmpty());
        QVERIFY(!undoMigration(*place.library, report.id, false, {}));

        // The ids of what lies in the trash are not free, but nothing else stands in the way of migrating again.
        const MigrationReport again = valueOf(applyMigration(*place.library, planOf(place.library.get(), m_store, m_metadata), {}));
        QCOMPARE(again.problems, QStringList());
        QCOMPARE(again.versions, 30);
    }

    void undoRefusesWhatWasChangedSince()
    {
        Place place;
        const MigrationReport report = valueOf(
            applyMigration(*place.library, planOf(place.library.get(), m_store, m_metadata), {}));
        const Project api = valueOf(findProject(*place.library, u"API"_s));
        m_store.beside(u"own/a.txt"_s, "own\n");
        (void)valueOf(capture(*place.library, {.project = api.id, .path = m_store.path(u"own"_s)}, {}));
        const auto refused = undoMigration(*place.library, report.id, false, {});
        QVERIFY(!refused);
        QVERIFY2(refused.error().message.contains(u"“API”: generation.captured of v11"_s), qPrintable(refused.error().message));
        QCOMPARE(valueOf(listProjects(*place.library)).size(), 3);
        (void)valueOf(undoMigration(*place.library, report.id, true, {}));
        QCOMPARE(valueOf(listProjects(*place.library)).size(), 1);
        QCOMPARE(valueOf(listGenerations(*place.library, api.id, true)).size(), 11);
    }

    void aStoreThatGrewIsAddedToAndTakenBack()
    {
        Place place;
        QJsonObject export_ = QJsonDocument::fromJson(valueOf(readFile(m_metadata))).object();
        const QJsonArray all = export_["generations"_L1].toArray();
        QJsonArray some;
        for (const QJsonValue &row : all) {
            if (row["id"_L1] != FlatStoreFixture::generation(1, 10))
                some.append(row);
        }
        export_.insert(u"generations"_s, some);
        const QString earlier = m_store.beside(u"earlier.json"_s, QJsonDocument(export_).toJson());
        (void)valueOf(applyMigration(*place.library, planOf(place.library.get(), m_store, earlier), {}));
        const ProjectId shop = ProjectId::fromString(FlatStoreFixture::project(1));
        const QString before = stateOf(*place.library).join(u'\n');
        QCOMPARE(valueOf(listGenerations(*place.library, shop, true)).size(), 9);

        const MigrationPlan plan = planOf(place.library.get(), m_store, m_metadata);
        QCOMPARE(plan.versionCount(), 1);
        const MigrationReport report = valueOf(applyMigration(*place.library, plan, {}));
        QCOMPARE(report.problems, QStringList());
        QCOMPARE(report.skipped, 29);
        QCOMPARE(valueOf(resolveVersion(*place.library, shop, u"v10"_s)).parent.toString(), FlatStoreFixture::generation(1, 9));
        QCOMPARE(valueOf(findProject(*place.library, shop.toString())).activeGeneration().toString(),
                 FlatStoreFixture::generation(1, 8));

        (void)valueOf(undoMigration(*place.library, report.id, false, {}));
        QCOMPARE(stateOf(*place.library).join(u'\n'), before);
        QVERIFY(valueOf(verify(*place.library, {}, {}, {})).problems.isEmpty());
    }

    void foldersAloneAreGuessesToAccept()
    {
        Place place;
        const MigrationPlan plan = planOf(place.library.get(), m_store, {});
        QCOMPARE(plan.projects.size(), 1);
        QCOMPARE(plan.versionCount(), 30); // 28 with rows elsewhere, and two orphans
        QCOMPARE(countOf(plan, Kind::Guess), 30);
        const auto refused = applyMigration(*place.library, plan, {});
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::Invalid);
        QVERIFY(valueOf(listProjects(*place.library)).isEmpty());
        const auto accepted = applyMigration(*place.library, planOf(place.library.get(), m_store, {}, {.acceptsGuesses = true}),
                                             {});
        QCOMPARE(valueOf(accepted).problems, QStringList());
    }

    void orphansAreCollectedWhenAsked()
    {
        Place place;
        const MigrationPlan plan = planOf(place.library.get(), m_store, m_metadata, {.collectsOrphans = true});
        QCOMPARE(plan.versionCount(), 32);
        QCOMPARE(plan.foldersLeft, 0);
        QCOMPARE(valueOf(applyMigration(*place.library, plan, {})).problems, QStringList());
    }

    void aStoreThatChangesMeanwhileIsNoticed()
    {
        FlatStoreFixture store;
        const QString metadata = store.json();
        Place place;
        const QString file = u"projects/%1/README.md"_s.arg(FlatStoreFixture::generation(1, 1));
        bool isChanged = false;
        const Progress progress({}, [&](qint64 done, qint64, const QString &) {
            if (done == 5 && !std::exchange(isChanged, true))
                store.write(file, "# Changed\n");
        });
        const MigrationReport report = valueOf(
            applyMigration(*place.library, planOf(place.library.get(), store, metadata), progress));
        QCOMPARE(report.problems.size(), 1);
        QVERIFY(report.problems.first().contains(u"README.md"_s));
    }

    void hostileMetadataIsRefusedWithASentence_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("no JSON") << u"a.json"_s << QByteArray("{\"projects\": [") << u"no proper JSON"_s;
        QTest::newRow("deep JSON") << u"a.json"_s << QByteArray(100'000, '[') << u"no proper JSON"_s;
        QTest::newRow("JSON of something else") << u"a.json"_s << QByteArray("{\"a\": 1}") << u"neither projects"_s;
        QTest::newRow("rows that are no rows") << u"a.json"_s << QByteArray("{\"projects\": [1]}") << u"no row of projects"_s;
        QTest::newRow("CSV of other columns") << u"a.csv"_s << QByteArray("x,y\n1,2\n") << u"are not those of"_s;
        QTest::newRow("CSV with a short record")
            << u"projects.csv"_s << QByteArray("id,name\n1,a\n2\n") << u"projects.csv:3: the record has 1"_s;
        QTest::newRow("CSV that was cut off") << u"projects.csv"_s << QByteArray("id,name\n1,\"a") << u"It was cut off"_s;
        QTest::newRow("dump that was cut off")
            << u"a.sql"_s << QByteArray("COPY projects (id, name) FROM stdin;\n1\ta\n") << u"was cut off"_s;
        QTest::newRow("dump cut off in a string")
            << u"a.sql"_s << QByteArray("INSERT INTO projects (id) VALUES ('1") << u"was cut off"_s;
        QTest::newRow("dump with wrong columns") << u"a.sql"_s << QByteArray("COPY projects (id, name) FROM stdin;\n1\n\\.\n")
                                                 << u"a.sql:2: the row has 1 values, and the table has 2 columns"_s;
        QTest::newRow("dump without columns")
            << u"a.sql"_s << QByteArray("INSERT INTO projects VALUES ('1');\n") << u"names no columns"_s;
        QTest::newRow("dump in another encoding")
            << u"a.sql"_s << QByteArray("SET client_encoding = 'LATIN1';\n") << u"--encoding=UTF8"_s;
        QTest::newRow("bytes that are no text")
            << u"a.sql"_s << QByteArray("COPY projects (id) FROM stdin;\n\xff\n\\.\n") << u"not valid UTF-8"_s;
        QTest::newRow("100 MB in one value") << u"a.sql"_s
                                             << QByteArray("INSERT INTO projects (id) VALUES ('")
                                                    + QByteArray(100 * 1024 * 1024, 'x') + "');\n"
                                             << u"larger than 64 MB"_s;
        QTest::newRow("a database that is none") << u"a.db"_s << QByteArray("SQLite format 3\0garbage", 23) << u"cannot be read"_s;
        QTest::newRow("an empty dump") << u"a.sql"_s << QByteArray("-- nothing\n") << u"names no projects"_s;
    }

    void hostileMetadataIsRefusedWithASentence()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, text);
        QFETCH(QString, sentence);
        Place place;
        const QStringList before = treeOf(place.root());
        const QString file = m_store.beside(u"hostile/"_s + name, text);
        const auto plan = planMigration(place.library.get(), {.store = m_store.folder(), .metadata = {file}}, {});
        QVERIFY(!plan);
        QVERIFY2(plan.error().message.contains(sentence), qPrintable(plan.error().message.left(500)));
        QCOMPARE(treeOf(place.root()), before);
        (void)removeTree(m_store.path(u"hostile"_s));
    }

    void unsafePathsInOutputFilesAreLeftOutAndKept()
    {
        const QByteArray text =
            R"({"projects": [{"id": "p", "name": "P"}], "generations": [{"id": "g", "project_id": "p", "status": "completed",
            "created_at": "2025-01-01", "output_files": {"../../evil": "x", "/etc/passwd": "x", "a/../b": "x", "C:\\x": "x", "dir": "x",
            "dir/file": "y", "fine.txt": "z"}}]})";
        Place place;
        const QString file = m_store.beside(u"unsafe/export.json"_s, text);
        const MigrationPlan plan = planOf(place.library.get(), m_store, file);
        QCOMPARE(countOf(plan, Kind::UnsafePath), 5);
        QCOMPARE(valueOf(applyMigration(*place.library, plan, {})).problems, QStringList());
        const Project project = valueOf(findProject(*place.library, u"P"_s));
        QStringList paths;
        for (const FileEntry &each :
             valueOf(listFiles(*place.library, valueOf(resolveVersion(*place.library, project.id, u"v1"_s)).id)))
            paths.append(each.path);
        QCOMPARE(paths, (QStringList{u"dir"_s, u"fine.txt"_s}));
    }

    void libraryAndStoreMustNotLieWithinOneAnother()
    {
        FlatStoreFixture store;
        const auto library = valueOf(Library::open(store.folder() + u"/library"_s));
        const auto plan = planMigration(library.get(), {.store = store.folder()}, {});
        QVERIFY(!plan);
        QVERIFY(plan.error().message.contains(u"lies inside the old store"_s));
    }

    void theCommandLineMigratesResumesAndUndoes()
    {
        const StrataProcess strata;
        const QString metadata = m_store.dump();
        const StrataRun dry = strata.run({u"migrate"_s, m_store.folder(), u"--metadata"_s, metadata, u"--dry-run"_s, u"--json"_s});
        EXITS(dry, 0);
        QCOMPARE(dry.object()["version_count"_L1].toInt(), 30);
        QVERIFY(!QFile::exists(strata.library()));
        EXITS(strata.run({u"migrate"_s, m_store.folder(), u"--metadata"_s, u"/nowhere.sql"_s}), 1);
        EXITS(strata.run({u"migrate"_s}), 2);
        const QString report = strata.path(u"report.txt"_s);
        const StrataRun done = strata.run(
            {u"migrate"_s, m_store.folder(), u"--metadata"_s, metadata, u"--report"_s, report, u"--json"_s});
        EXITS(done, 0);
        QCOMPARE(done.object()["versions"_L1].toInt(), 30);
        QCOMPARE(done.object()["problems"_L1].toArray().size(), 0);
        QVERIFY(valueOf(readFile(report)).contains("[conflict] “app/main.py” of "));
        QCOMPARE(strata.run({u"migrate"_s, u"--list"_s, u"--json"_s}).objectAt(0)["state"_L1].toString(), u"finished"_s);
        EXITS(strata.run({u"migrate"_s, u"--resume"_s}), 1);
        EXITS(strata.run({u"migrate"_s, u"--undo"_s, u"--dry-run"_s}), 0);
        EXITS(strata.run({u"migrate"_s, u"--undo"_s}), 0);
        QCOMPARE(strata.run({u"project"_s, u"list"_s, u"--json"_s}).array().size(), 0);
        EXITS(strata.run({u"migrate"_s, u"--undo"_s}), 1);
    }

private:
    static QString readlinkOf(const QString &path) { return QFileInfo(path).readSymLink(); }

    static int artifactRows(const Library &library)
    {
        int rows = 0;
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"count"_s);
            database.setDatabaseName(library.catalogFile());
            if (database.open()) {
                QSqlQuery query(u"SELECT count(*) FROM artifacts"_s, database);
                query.next();
                rows = query.value(0).toInt();
            }
        }
        QSqlDatabase::removeDatabase(u"count"_s);
        return rows;
    }

    static QStringList treeOf(const QString &folder)
    {
        QStringList lines;
        QDirIterator walk(folder, QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                          QDirIterator::Subdirectories);
        while (walk.hasNext()) {
            const QFileInfo each = walk.nextFileInfo();
            if (each.fileName().startsWith(u"library.db"_s))
                continue;
            const bool isFile = each.isFile() && !each.isSymLink();
            lines.append(each.filePath() + u' '
                         + (isFile ? hashOf(readFile(each.filePath()).value_or(QByteArray())).toHex() : each.readSymLink()));
        }
        lines.sort();
        return lines;
    }

    FlatStoreFixture m_store;
    QString m_metadata;
    QStringList m_reference;
};

QTEST_GUILESS_MAIN(TestMigrating)
#include "tst_migrating.moc"
