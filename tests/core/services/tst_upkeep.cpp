// SPDX-License-Identifier: GPL-3.0-or-later
// What keeps a library whole over the years: copies of the catalog, looks through it, earlier schemas, clocks that jump.
#include "tests/core/services/fixture.h"

#include "core/catalog/migrations.h"
#include "core/catalog/query.h"
#include "core/services/backingup.h"
#include "core/services/browsing.h"
#include "core/services/capturing.h"
#include "core/services/catalogaccess.h"
#include "core/services/verifying.h"
#include "core/store/diskspace.h"

#include <QTimeZone>

#include <cerrno>

using namespace strata;
using namespace strata::test;
using namespace std::chrono_literals;

class TestUpkeep : public QObject
{
    Q_OBJECT

private:
    static QDateTime at(const QString &text) { return QDateTime::fromString(text + u'Z', Qt::ISODate); }

    static QStringList backups(const Fixture &at, const QString &pattern = u"library-2*.db"_s)
    {
        return QDir(backupsFolder(at.place())).entryList({pattern}, QDir::Files, QDir::Name);
    }

    static QString checked(const Fixture &at) { return QString::fromUtf8(valueOf(readFile(at.root() + u"/.checked"_s))).trimmed(); }

    static void flipPage(const Fixture &at)
    {
        QFile file(at.place().catalogFile());
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.size() > 3 * 4096);
        file.seek(2 * 4096);
        file.write(QByteArray(64, '\xff'));
    }

    // A catalog as an earlier Strata left it: its schema, and every row that schema has a place for.
    static void makeOlder(const Fixture &at, int version)
    {
        const QString older = at.folder.filePath(u"older.db"_s);
        {
            auto connection = valueOf(catalog::Connection::open(older, catalog::Connection::Access::Create));
            valueOf(catalog::migrate(connection, {}, catalog::builtInMigrations().first(version)));
            valueOf(connection.execute(u"PRAGMA foreign_keys = OFF"_s));
            valueOf(catalog::Query(connection, u"ATTACH :file AS newer"_s).bind(u":file"_s, at.place().catalogFile()).run());
            const auto names = [&](const QString &sql) {
                return valueOf(catalog::Query(connection, sql).all([](const catalog::Query &row) { return row.text(0); }));
            };
            for (const QString &table :
                 names(u"SELECT name FROM main.sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"_s)) {
                const QStringList columns = names(
                    u"SELECT name FROM pragma_table_info('%1', 'main') INTERSECT SELECT name FROM pragma_table_info('%1', 'newer')"_s
                        .arg(table));
                if (!columns.isEmpty())
                    valueOf(connection.execute(
                        u"INSERT INTO main.%1 (%2) SELECT %2 FROM newer.%1"_s.arg(table, columns.join(u", "_s))));
            }
            valueOf(connection.execute(u"DETACH newer"_s));
        }
        for (const auto &suffix : {u""_s, u"-wal"_s, u"-shm"_s})
            QFile::remove(at.place().catalogFile() + suffix);
        QVERIFY(QFile::rename(older, at.place().catalogFile()));
    }

private slots:
    void oneCopyADayIsMadeAndTheNewestFiveAreKept()
    {
        FixedClock clock(at(u"2026-03-01T08:00:00"_s));
        Fixture fixture;
        const Project project = fixture.newProject();
        QVERIFY(valueOf(backUpCatalogIfDue(*fixture.library, {})));
        QVERIFY(!valueOf(backUpCatalogIfDue(*fixture.library, {})));
        clock.advance(23h + 59min);
        QVERIFY(!valueOf(backUpCatalogIfDue(*fixture.library, {})));
        clock.advance(1min);
        QVERIFY(valueOf(backUpCatalogIfDue(*fixture.library, {})));
        QCOMPARE(backups(fixture), (QStringList{u"library-20260301-080000.db"_s, u"library-20260302-080000.db"_s}));
        for (int day = 0; day < 8; ++day) {
            clock.advance(24h);
            QVERIFY(valueOf(backUpCatalogIfDue(*fixture.library, {})));
        }
        QCOMPARE(backups(fixture).size(), 5);
        QCOMPARE(backups(fixture).first(), u"library-20260306-080000.db"_s);
        // Each is a whole catalog.
        auto copy = valueOf(catalog::Connection::open(backupsFolder(fixture.place()) + u'/' + backups(fixture).last(),
                                                      catalog::Connection::Access::ReadOnly));
        QCOMPARE(valueOf(catalog::readProjects(copy)).first().id, project.id);
        QVERIFY(catalog::quickCheck(copy));
    }

    void aClockThatWasPutBackStillGetsItsCopyAndLosesNone()
    {
        FixedClock clock(at(u"2036-01-01T00:00:00"_s));
        Fixture fixture;
        for (int day = 0; day < 5; ++day) {
            QVERIFY(valueOf(backUpCatalogIfDue(*fixture.library, {})));
            clock.advance(24h);
        }
        clock.advance(-24h * 3650);
        QVERIFY(valueOf(backUpCatalogIfDue(*fixture.library, {})));
        QCOMPARE(backups(fixture).size(), 5);
        QVERIFY2(backups(fixture).first().startsWith(u"library-2026"_s), qPrintable(backups(fixture).first()));
    }

    void aLibraryOfEveryEarlierSchemaOpensWithWhatItHeld()
    {
        const int newest = int(catalog::builtInMigrations().size());
        for (int version = 1; version < newest; ++version) {
            Fixture fixture;
            const Project project = fixture.newProject();
            const Generation first = fixture.capture(project, {{u"a.py"_s, "print(1)\n"}, {u"run*"_s, "#!"}, {u"l@"_s, "a.py"}});
            valueOf(
                editGeneration(*fixture.library, first.id, {.versionName = u"first"_s, .note = u"a note"_s, .isStarred = true}));
            const QList<Generation> generations = valueOf(listGenerations(*fixture.library, project.id, true));
            const QList<FileEntry> files = valueOf(listFiles(*fixture.library, first.id));
            fixture.library.reset();
            makeOlder(fixture, version);
            fixture.library = fixture.open();
            QVERIFY(!fixture.library->isReadOnly());
            QCOMPARE(fixture.library->openingProblems(), QStringList());
            QCOMPARE(valueOf(listGenerations(*fixture.library, project.id, true)), generations);
            QCOMPARE(valueOf(listFiles(*fixture.library, first.id)), files);
            QCOMPARE(valueOf(verify(*fixture.library, {}, {}, {})).problems, QList<VerifyProblem>());
            const QStringList kept = backups(fixture, u"library-schema*.db"_s);
            QCOMPARE(kept.size(), 1);
            auto copy = valueOf(catalog::Connection::open(backupsFolder(fixture.place()) + u'/' + kept.first(),
                                                          catalog::Connection::Access::ReadOnly));
            QCOMPARE(valueOf(catalog::schemaVersion(copy)), version);
            qInfo("T25: a library of schema %d opened, migrated to %d, verified", version, newest);
        }
    }

    void aCatalogIsLookedThroughAfterAWeek()
    {
        FixedClock clock(at(u"2026-03-01T08:00:00"_s));
        Fixture fixture;
        fixture.newProject();
        fixture.reopen();
        const QString first = checked(fixture);
        clock.advance(6 * 24h);
        fixture.reopen();
        QCOMPARE(checked(fixture), first);
        clock.advance(24h);
        fixture.reopen();
        QCOMPARE(checked(fixture), u"2026-03-08T08:00:00.000Z"_s);
    }

    void aDamagedPageIsFoundWhenTheCatalogWasNotClosed()
    {
        Fixture fixture;
        const Project project = fixture.newProject();
        for (int i = 0; i < 20; ++i)
            fixture.capture(project, {{u"a%1"_s.arg(i), QByteArray::number(i)}});
        fixture.library.reset();
        // As a killed process leaves it: with a log.
        const QString log = fixture.place().catalogFile() + u"-wal"_s;
        {
            auto connection = valueOf(
                catalog::Connection::open(fixture.place().catalogFile(), catalog::Connection::Access::ReadWrite));
            valueOf(connection.execute(u"UPDATE projects SET domain = 'x' WHERE false"_s));
            valueOf(connection.execute(u"CREATE TABLE passing (a) STRICT"_s.replace(u"a)"_s, u"a INTEGER)"_s)));
            QVERIFY(QFileInfo(log).size() > 0);
            QVERIFY(QFile::copy(log, log + u".kept"_s));
        }
        QVERIFY(QFile::rename(log + u".kept"_s, log));
        flipPage(fixture);
        fixture.library = fixture.open();
        QVERIFY(!fixture.library->isReadOnly());
        QCOMPARE(valueOf(listGenerations(*fixture.library, project.id, true)).size(), 20);
        QCOMPARE(valueOf(verify(*fixture.library, {}, {}, {})).problems, QList<VerifyProblem>());
        QCOMPARE(QDir(fixture.root()).entryList({u"library.db.damaged-*"_s}).size(), 1);
    }

    void temporaryFilesOnAnotherDiskMakeALibraryReadOnly()
    {
        Fixture fixture;
        const Project project = fixture.newProject();
        fixture.capture(project, {{u"a"_s, "1"}});
        fixture.library.reset();
        QTemporaryDir elsewhere(u"/dev/shm/strata-XXXXXX"_s);
        if (!elsewhere.isValid() || diskSpace(elsewhere.path()) == diskSpace(fixture.root()))
            QSKIP("SKIPPED: there is no second file system");
        QVERIFY(QDir(fixture.place().tempFolder()).removeRecursively());
        QVERIFY(QFile::link(elsewhere.path(), fixture.place().tempFolder()));
        fixture.library = fixture.open();
        QVERIFY(fixture.library->isReadOnly());
        QVERIFY2(fixture.library->readOnlyReason().contains(u"different file systems"_s),
                 qPrintable(fixture.library->readOnlyReason()));
        QCOMPARE(valueOf(listGenerations(*fixture.library, project.id, true)).size(), 1);
        QCOMPARE(createProject(*fixture.library, {.name = u"No"_s}).error().kind, Error::Kind::Denied);
    }

    // T24: versions are ordered by their number, whatever the clock said.
    void clocksThatJumpChangeNothing_data()
    {
        QTest::addColumn<QStringList>("times");
        const QString start = u"2026-03-29T00:59:59"_s; // an hour of daylight saving goes by in Europe
        const QMap<QString, QStringList> cases{
            {u"one second"_s, {start, u"2026-03-29T01:00:00"_s}},
            {u"the same instant"_s, {start, start, start}},
            {u"back a second"_s, {start, u"2026-03-29T00:59:58"_s}},
            {u"back a day"_s, {start, u"2026-03-28T00:59:59"_s, u"2026-03-28T01:00:00"_s}},
            {u"back a year"_s, {start, u"2025-03-29T00:59:59"_s}},
            {u"back to 1970"_s, {start, u"1970-01-01T00:00:01"_s, u"2026-04-01T00:00:00"_s}},
            {u"on ten years"_s, {start, u"2036-03-29T00:59:59"_s, u"2026-03-29T01:10:00"_s}},
            {u"on to 2106"_s, {start, u"2106-02-07T06:28:16"_s}},
            {u"past 2038"_s, {u"2038-01-19T03:14:07"_s, u"2038-01-19T03:14:08"_s}},
            {u"into daylight saving"_s, {u"2026-03-29T00:30:00"_s, u"2026-03-29T01:30:00"_s, u"2026-03-29T02:30:00"_s}},
            {u"out of daylight saving"_s, {u"2026-10-25T00:30:00"_s, u"2026-10-25T01:30:00"_s, u"2026-10-25T02:30:00"_s}},
            {u"leap day"_s, {u"2028-02-28T23:59:59"_s, u"2028-02-29T12:00:00"_s, u"2028-03-01T00:00:00"_s}},
            {u"new year"_s, {u"2026-12-31T23:59:59"_s, u"2027-01-01T00:00:00"_s}},
            {u"there and back"_s, {start, u"2030-01-01T00:00:00"_s, u"2020-01-01T00:00:00"_s, u"2026-05-01T00:00:00"_s}},
            {u"a second after the epoch"_s, {u"1970-01-01T00:00:01"_s, start, u"1970-01-01T00:00:02"_s}},
            {u"far future first"_s, {u"2099-01-01T00:00:00"_s, start, u"2026-03-30T00:00:00"_s}},
            {u"alternating"_s, {start, u"2026-03-20T00:00:00"_s, start, u"2026-03-20T00:00:00"_s}},
            {u"descending"_s, {u"2026-03-04T00:00:00"_s, u"2026-03-03T00:00:00"_s, u"2026-03-02T00:00:00"_s}},
            {u"leap second"_s, {u"2016-12-31T23:59:59"_s, u"2017-01-01T00:00:00"_s, u"2017-01-01T00:00:00"_s}},
            {u"a week apart"_s, {start, u"2026-04-05T00:59:59"_s, u"2026-04-12T00:59:59"_s}},
        };
        for (auto each = cases.begin(); each != cases.end(); ++each)
            QTest::newRow(qPrintable(each.key())) << each.value();
    }

    void clocksThatJumpChangeNothing()
    {
        QFETCH(const QStringList, times);
        FixedClock clock(at(times.first()));
        Fixture fixture;
        const Project project = fixture.newProject();
        const QString source = fixture.folder.filePath(u"source"_s);
        QVERIFY(QDir().mkdir(source));
        for (qsizetype i = 0; i < times.size(); ++i) {
            clock.advance(std::chrono::milliseconds(now().msecsTo(at(times[i]))));
            QFile file(source + u"/a.txt"_s);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(QByteArray::number(i));
            file.close();
            const CaptureOutcome made = valueOf(capture(*fixture.library, {.project = project.id, .path = source}, {}));
            QCOMPARE(made.generation.version, int(i) + 1);
            QCOMPARE(made.generation.baseVersion, int(i)); // the newest by number, not by time
            fixture.reopen();
            QCOMPARE(fixture.library->openingProblems(), QStringList());
        }
        const QList<Generation> all = valueOf(listGenerations(*fixture.library, project.id, true));
        QCOMPARE(all.size(), times.size());
        for (qsizetype i = 0; i < all.size(); ++i) {
            QCOMPARE(all[i].version, int(all.size() - i));
            QCOMPARE(all[i].createdAt, at(times[all.size() - 1 - i]));
        }
        QCOMPARE(valueOf(resolveVersion(*fixture.library, project.id, u"latest"_s)).version, int(times.size()));
        QCOMPARE(valueOf(verify(*fixture.library, {}, {}, {})).problems, QList<VerifyProblem>());
        qInfo("T24: %s: %d versions in order", QTest::currentDataTag(), int(times.size()));
    }
};

QTEST_GUILESS_MAIN(TestUpkeep)
#include "tst_upkeep.moc"
