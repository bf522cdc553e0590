// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/services/fixture.h"

#include "core/catalog/query.h"
#include "core/services/browsing.h"
#include "core/services/catalogaccess.h"
#include "core/services/rebuilding.h"
#include "core/services/recording.h"
#include "core/services/verifying.h"
#include "core/store/activelink.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QSignalSpy>

#include <thread>

using namespace strata;
using namespace strata::test;

class TestVerifying : public QObject
{
    Q_OBJECT

private:
    // "v2 dir/a: The content has changed." per problem.
    static QStringList problems(const Fixture &at, ProjectId project = {}, GenerationId generation = {})
    {
        QStringList lines;
        for (const VerifyProblem &problem : valueOf(verify(*at.library, project, generation, {})).problems) {
            const QString path = QString(problem.path).replace(QRegularExpression(u"[0-9a-f]{8}-[0-9a-f-]{27}"_s), u"<id>"_s);
            lines.append(u"v%1 %2: %3"_s.arg(problem.version).arg(path, problem.problem));
        }
        return lines;
    }

    static void force(const QString &path, const QByteArray &bytes)
    {
        QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
        QVERIFY(QFile::setPermissions(path, QFile::ReadOwner));
    }

    // Everything that can be asked.
    static QByteArray dump(const Library &library)
    {
        QJsonArray all;
        for (const ProjectSummary &summary : valueOf(listProjects(library))) {
            QJsonObject project = toJson(summary.project);
            project.insert(u"versions"_s, summary.versionCount);
            project.insert(u"active"_s, summary.activeVersion);
            project.insert(u"bytes"_s, summary.sourceBytes);
            QJsonArray generations;
            for (const Generation &generation : valueOf(listGenerations(library, summary.project.id, true))) {
                QJsonObject row = toJson(generation);
                QJsonArray files;
                for (const FileEntry &file : valueOf(listFiles(library, generation.id)))
                    files.append(toJson(file));
                row.insert(u"files"_s, files);
                generations.append(row);
            }
            project.insert(u"generations"_s, generations);
            QJsonArray exports;
            for (const ExportJob &job : valueOf(listExports(library, summary.project.id)))
                exports.append(toJson(job));
            project.insert(u"exports"_s, exports);
            QJsonArray events;
            for (const Event &event : valueOf(listEvents(library, summary.project.id, 1000)))
                events.append(toJson(event));
            project.insert(u"events"_s, events);
            all.append(project);
        }
        const LibraryStatistics statistics = valueOf(libraryStatistics(library));
        all.append(u"%1 %2 %3 %4"_s.arg(statistics.projects)
                       .arg(statistics.versions)
                       .arg(statistics.sourceBytes)
                       .arg(statistics.uniqueBytes));
        return QJsonDocument(all).toJson();
    }

    // The table with what no answer shows yet.
    static QStringList contents(const Library &library)
    {
        auto connection = valueOf(openCatalog(library));
        return valueOf(catalog::Query(connection, u"SELECT hex(sha256) || size || type || coalesce(line_count, '-') || "
                                                  "coalesce(preview, '-') FROM contents ORDER BY sha256"_s)
                           .all([](const catalog::Query &row) { return row.text(0); }));
    }

    static void fill(Fixture &at)
    {
        const Project shop = at.newProject();
        const Project tool = at.newProject(u"Mail Tool"_s);
        const Generation v1 = at.capture(shop,
                                         {{u"a.py"_s, "print(1)\n"}, {u".env"_s, "SECRET=1"}, {u"bin"_s, QByteArray("\0\1", 2)}},
                                         GenerationStatus::Completed, u"Make a shop"_s);
        const Generation v2 = at.capture(shop, {{u"a.py"_s, "print(2)\n"}, {u"run*"_s, "#!"}, {u"l@"_s, "a.py"}});
        at.capture(shop, {{u"a.py"_s, "print(2"}}, GenerationStatus::Failed);
        at.capture(tool, {{u"a.py"_s, "print(1)\n"}});
        valueOf(editGeneration(*at.library, v1.id, {.versionName = u"first"_s, .note = u"a note"_s, .isStarred = true}));
        valueOf(editProject(*at.library, tool.id, {.status = ProjectStatus::Archived}));
        for (const Generation &generation : {v1, v2}) {
            auto change = valueOf(ProjectChange::begin(*at.library, shop.id));
            change.project.activations.activate(generation.id);
            valueOf(change.save());
            valueOf(setActiveLink(at.place().generationsFolder(shop.id),
                                  LibraryFolder::generationFolderName(generation.version, generation.id)));
            valueOf(change.commit(u"generation.activated"_s, generation.id));
        }
        ExportJob job{.id = ExportId::create(),
                      .generation = v2.id,
                      .status = ExportStatus::Exporting,
                      .path = u"/x/y.zip"_s,
                      .createdAt = now()};
        valueOf(recordExport(*at.library, shop.id, job));
        job.status = ExportStatus::Completed;
        job.size = 77;
        job.sha256 = hashOf("zip");
        job.completedAt = now();
        valueOf(recordExport(*at.library, shop.id, job));
    }

    static void dropCatalog(Fixture &at)
    {
        at.library.reset();
        for (const auto &suffix : {u""_s, u"-wal"_s, u"-shm"_s})
            QFile::remove(at.place().catalogFile() + suffix);
    }

private slots:
    void aWholeLibraryHasNoProblems()
    {
        Fixture at;
        fill(at);
        const VerifyReport report = valueOf(verify(*at.library, {}, {}, {}));
        QCOMPARE(problems(at), QStringList());
        QCOMPARE(report.generations, 4);
        QCOMPARE(report.files, 8);
        QVERIFY(report.bytes > 0);
    }

    void everyKindOfDamageIsFoundAndNamed()
    {
        Fixture at;
        const Project project = at.newProject();
        const Generation first = at.capture(project, {{u"changed"_s, "good"},
                                                      {u"dir/longer"_s, "1"},
                                                      {u"gone"_s, "x"},
                                                      {u"kept"_s, "k"},
                                                      {u"link@"_s, "kept"},
                                                      {u"open"_s, "o"},
                                                      {u"swap"_s, "s"}});
        at.capture(project, {{u"kept"_s, "k"}});
        const QString source = sourceFolder(at.folderOf(first));
        QFile::setPermissions(source, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        force(source + u"/changed"_s, "evil");
        force(source + u"/dir/longer"_s, "12");
        QVERIFY(QFile::remove(source + u"/gone"_s));
        QVERIFY(QFile::remove(source + u"/link"_s));
        QCOMPARE(::symlink("/etc", QFile::encodeName(source + u"/link"_s).constData()), 0);
        QVERIFY(QFile::setPermissions(source + u"/open"_s, QFile::ReadOwner | QFile::WriteOwner));
        QVERIFY(QFile::remove(source + u"/swap"_s));
        QVERIFY(QDir().mkdir(source + u"/swap"_s));
        force(source + u"/extra"_s, "e");
        QCOMPARE(problems(at),
                 (QStringList{u"v1 : The folder “source” can be written."_s, u"v1 changed: The content has changed."_s,
                              u"v1 dir/longer: The content has changed: 2 bytes instead of 1."_s,
                              u"v1 extra: This file does not belong here."_s, u"v1 gone: The file is missing."_s,
                              u"v1 link: The symbolic link points elsewhere than it should."_s,
                              u"v1 open: The file can be written."_s, u"v1 swap: This should be a regular file."_s}));
        QCOMPARE(problems(at, project.id, first.id).size(), 8);
        QCOMPARE(valueOf(readGenerationFile(*at.library, first, u"kept"_s)), QByteArray("k"));
    }

    void aForcedEditOfASharedFileNamesEveryVersionItReached()
    {
        Fixture at;
        const Project project = at.newProject();
        const Generation first = at.capture(project, {{u"a"_s, "good"}});
        const Generation second = at.capture(project, {{u"b"_s, "good"}});
        const QString original = sourceFolder(at.folderOf(first)) + u"/a"_s;
        const QString shared = sourceFolder(at.folderOf(second)) + u"/b"_s;
        const QString folder = sourceFolder(at.folderOf(second));
        QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        QVERIFY(QFile::remove(shared));
        QCOMPARE(::link(QFile::encodeName(original).constData(), QFile::encodeName(shared).constData()), 0);
        QFile::setPermissions(folder, QFile::ReadOwner | QFile::ExeOwner);
        QCOMPARE(problems(at), QStringList());
        force(original, "evil");
        QCOMPARE(problems(at), (QStringList{u"v1 a: The content has changed."_s, u"v2 b: The content has changed."_s}));
    }

    void orphansLostRowsAndBadLinksAreFound()
    {
        Fixture at;
        const Project project = at.newProject();
        const Generation first = at.capture(project, {{u"a"_s, "1"}});
        at.capture(project, {{u"a"_s, "2"}});
        at.layDown(project, 7, {{u"a"_s, "7"}});
        QVERIFY(QDir().rename(at.folderOf(first), at.folder.filePath(u"aside"_s)));
        valueOf(setActiveLink(at.place().generationsFolder(project.id), u"nowhere"_s));
        QVERIFY(QDir(at.place().projectsFolder()).mkdir(u"strange"_s));
        QVERIFY(QDir(at.place().projectsFolder()).mkdir(ProjectId::create().toString()));
        QStringList found = problems(at);
        found.sort();
        QCOMPARE(
            found,
            (QStringList{
                u"v0 projects/<id>/generations/active: The link “active” is there, but no version is active."_s,
                u"v0 projects/<id>/generations/v7__<id>: This is in no version of the catalog. Open the library again or rebuild it."_s,
                u"v0 projects/<id>: This project is not in the catalog. Open the library again or rebuild it."_s,
                u"v0 projects/strange: This is no project's folder."_s,
                u"v1 projects/<id>/generations/v1__<id>: The version's folder is missing."_s}));
    }

    void catalogAndManifestAreComparedWithEachOther()
    {
        Fixture at;
        const Project project = at.newProject();
        at.capture(project, {{u"a"_s, "1"}});
        {
            auto connection = valueOf(openCatalog(*at.library));
            valueOf(connection.execute(u"UPDATE generations SET note = 'forged'"_s));
            valueOf(connection.execute(u"UPDATE files SET mode = 511"_s));
            valueOf(connection.execute(u"UPDATE projects SET domain = 'forged'"_s));
        }
        QCOMPARE(problems(at).size(), 3);
        valueOf(rebuildCatalog(at.place(), {}));
        QCOMPARE(problems(at), QStringList());
    }

    void verifyingReportsItsProgressAndCanBeCancelled()
    {
        Fixture at;
        fill(at);
        qint64 last = 0;
        qint64 total = 0;
        bool isAscending = true;
        const Progress watching({}, [&](qint64 done, qint64 all, const QString &) {
            isAscending = isAscending && done >= last;
            last = done;
            total = all;
        });
        valueOf(verify(*at.library, {}, {}, watching));
        QVERIFY(isAscending);
        QVERIFY(total > 0);
        QCOMPARE(last, total);
        std::stop_source stop;
        stop.request_stop();
        QCOMPARE(verify(*at.library, {}, {}, Progress(stop.get_token())).error().kind, Error::Kind::Cancelled);
    }

    void aRebuildBringsBackEveryAnswer()
    {
        Fixture at;
        fill(at);
        const QByteArray before = dump(*at.library);
        const QStringList contentsBefore = contents(*at.library);
        dropCatalog(at);
        const RebuildReport report = valueOf(rebuildCatalog(at.place(), {}));
        QCOMPARE(report.projects, 2);
        QCOMPARE(report.generations, 4);
        QCOMPARE(report.files, 8);
        QCOMPARE(report.problems, QStringList());
        at.library = at.open();
        QCOMPARE(dump(*at.library), before);
        QCOMPARE(contents(*at.library), contentsBefore);
        QCOMPARE(problems(at), QStringList());
        QCOMPARE(QDir(at.place().tempFolder()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot), QStringList());
    }

    void aRebuildOverARunningLibraryChangesNoAnswer()
    {
        Fixture at;
        fill(at);
        at.library->watch();
        const QByteArray before = dump(*at.library);
        auto open = valueOf(openCatalog(*at.library)); // as another process' window has it
        QSignalSpy changed(at.library.get(), &Library::changed);
        valueOf(rebuildCatalog(at.place(), {}));
        QCOMPARE(dump(*at.library), before);
        QTRY_VERIFY_WITH_TIMEOUT(changed.count() > 0, 1000);
        changed.clear();
        QTest::qWait(400);
        changed.clear();
        at.newProject(u"After"_s);
        QTRY_VERIFY_WITH_TIMEOUT(changed.count() > 0, 1000);
        QCOMPARE(problems(at), QStringList());
    }

    void aDamagedManifestIsReportedAndTheRestIsThere()
    {
        Fixture at;
        fill(at);
        const Project shop = valueOf(findProject(*at.library, u"Aurora Shop"_s));
        const Generation v1 = valueOf(resolveVersion(*at.library, shop.id, u"v1"_s));
        const QString manifest = manifestFile(at.folderOf(v1));
        const QByteArray damaged = valueOf(readFile(manifest)).replace("\"mode\": \"0644\"", "\"mode\": \"0600\"");
        force(manifest, damaged);
        dropCatalog(at);
        const RebuildReport report = valueOf(rebuildCatalog(at.place(), {}));
        QCOMPARE(report.generations, 3);
        QCOMPARE(report.problems.size(), 1);
        QVERIFY2(report.problems.first().contains(manifest), qPrintable(report.problems.first()));
        QCOMPARE(valueOf(readFile(manifest)), damaged);
        at.library = at.open();
        QCOMPARE(valueOf(listGenerations(*at.library, shop.id, true)).size(), 2);
    }

    void aProjectWithoutAReadableFileDoesNotKeepOthersOut()
    {
        Fixture at;
        fill(at);
        const Project shop = valueOf(findProject(*at.library, u"Aurora Shop"_s));
        force(at.place().metadataFile(shop.id), "no json");
        dropCatalog(at);
        const RebuildReport report = valueOf(rebuildCatalog(at.place(), {}));
        QCOMPARE(report.projects, 1);
        QCOMPARE(report.problems.size(), 1);
        QCOMPARE(valueOf(readFile(at.place().metadataFile(shop.id))), QByteArray("no json"));
    }

    void twoFoldersOfOneNameBothGetIn()
    {
        Fixture at;
        const Project project = at.newProject();
        const Project copy = at.newProject(u"Copy"_s);
        at.library.reset();
        const QString path = at.place().metadataFile(copy.id);
        force(path, valueOf(readFile(path)).replace("\"Copy\"", "\"Aurora Shop\""));
        dropCatalog(at);
        QCOMPARE(valueOf(rebuildCatalog(at.place(), {})).problems.size(), 1);
        at.library = at.open();
        QCOMPARE(valueOf(listProjects(*at.library)).size(), 2);
        QVERIFY(findProject(*at.library, u"Aurora Shop (2)"_s));
        QCOMPARE(problems(at), QStringList());
    }

    void aCancelledRebuildLeavesTheOldCatalog()
    {
        Fixture at;
        fill(at);
        const QByteArray before = dump(*at.library);
        std::stop_source stop;
        stop.request_stop();
        QCOMPARE(rebuildCatalog(at.place(), Progress(stop.get_token())).error().kind, Error::Kind::Cancelled);
        QCOMPARE(dump(*at.library), before);
        QCOMPARE(QDir(at.place().tempFolder()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot), QStringList());
    }

    void rebuildingIsRefusedWhereThereIsNoLibrary()
    {
        QTemporaryDir folder;
        QCOMPARE(rebuildCatalog({folder.path()}, {}).error().kind, Error::Kind::NotFound);
        QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot), QStringList());
    }

    void aWriterIsNotLostToARebuildAtTheSameTime()
    {
        Fixture at;
        fill(at);
        std::atomic_int made = 0;
        {
            const std::jthread writer([&] {
                for (int i = 0; i < 15; ++i) {
                    if (createProject(*at.library, {.name = u"Number %1"_s.arg(i)}))
                        ++made;
                }
            });
            for (int i = 0; i < 3; ++i)
                valueOf(rebuildCatalog(at.place(), {}));
        }
        QCOMPARE(made.load(), 15);
        QCOMPARE(valueOf(listProjects(*at.library)).size(), 17);
        QCOMPARE(problems(at), QStringList());
    }
};

QTEST_GUILESS_MAIN(TestVerifying)
#include "tst_verifying.moc"
