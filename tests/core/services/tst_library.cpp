// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/services/fixture.h"

#include "core/catalog/query.h"
#include "core/services/browsing.h"
#include "core/services/catalogaccess.h"
#include "core/services/recording.h"
#include "core/store/activelink.h"
#include "core/store/eventsfile.h"
#include "core/store/metadatafile.h"

#include <QElapsedTimer>
#include <QSignalSpy>

#include <sys/file.h>

#include <fcntl.h>
#include <thread>

using namespace strata;
using namespace strata::test;

class TestLibrary : public QObject
{
    Q_OBJECT

private:
    static QStringList names(const QList<ProjectSummary> &projects)
    {
        QStringList result;
        for (const ProjectSummary &summary : projects)
            result.append(summary.project.name);
        return result;
    }

    static void overwrite(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

private slots:
    void aNewLibraryHasItsFoldersAndNoProjects()
    {
        const Fixture at;
        QVERIFY(QFile::exists(at.place().catalogFile()));
        QVERIFY(QDir(at.place().projectsFolder()).exists());
        QVERIFY(QDir(at.place().tempFolder()).exists());
        QVERIFY(!at.library->isReadOnly());
        QCOMPARE(valueOf(listProjects(*at.library)).size(), 0);
        QCOMPARE(valueOf(libraryStatistics(*at.library)), LibraryStatistics{});
    }

    void aFolderOfOtherThingsIsNotTurnedIntoALibrary()
    {
        QTemporaryDir folder;
        overwrite(folder.filePath(u"letter.txt"_s), "dear");
        const auto opened = Library::open(folder.path());
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, Error::Kind::Invalid);
        QVERIFY(opened.error().message.contains(folder.path()));
        QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
                 QStringList{u"letter.txt"_s});
        const auto file = Library::open(folder.filePath(u"letter.txt"_s));
        QCOMPARE(file.error().kind, Error::Kind::Invalid);
    }

    void aMissingLibraryIsOnlyMadeWhenAskedFor()
    {
        QTemporaryDir folder;
        const QString missing = folder.filePath(u"a/b"_s);
        const auto opened = Library::open(missing, Library::Open::ExistingOnly);
        QCOMPARE(opened.error().kind, Error::Kind::NotFound);
        QVERIFY(!QDir(missing).exists());
        QVERIFY(Library::open(missing));
        QVERIFY(Library::open(missing, Library::Open::ExistingOnly));
    }

    void aStrangersDatabaseIsRefusedAndKept()
    {
        QTemporaryDir folder;
        QVERIFY(QDir(folder.path()).mkdir(u"projects"_s));
        {
            auto stranger = valueOf(
                catalog::Connection::open(folder.filePath(u"library.db"_s), catalog::Connection::Access::Create));
            valueOf(stranger.execute(u"CREATE TABLE theirs (a)"_s));
        }
        const auto opened = Library::open(folder.path());
        QCOMPARE(opened.error().kind, Error::Kind::Invalid);
        QVERIFY(opened.error().message.contains(u"library.db"_s));
    }

    void aNewerCatalogCanBeReadButNotWritten()
    {
        Fixture at;
        const Project project = at.newProject();
        at.library.reset();
        {
            auto connection = valueOf(catalog::Connection::open(at.place().catalogFile(), catalog::Connection::Access::ReadWrite));
            valueOf(connection.execute(u"PRAGMA user_version = 999"_s));
        }
        at.library = at.open();
        QVERIFY(at.library->isReadOnly());
        QVERIFY2(at.library->readOnlyReason().contains(u"newer Strata"_s), qPrintable(at.library->readOnlyReason()));
        QCOMPARE(names(valueOf(listProjects(*at.library))), QStringList{project.name});
        const auto created = createProject(*at.library, {.name = u"Second"_s});
        QCOMPARE(created.error().kind, Error::Kind::Denied);
        QCOMPARE(created.error().message, at.library->readOnlyReason());
        QCOMPARE(editProject(*at.library, project.id, {.domain = u"x"_s}).error().kind, Error::Kind::Denied);
    }

    void aLibraryThatCannotBeWrittenCanBeRead()
    {
        if (::geteuid() != 0)
            QSKIP("needs to become another user");
        Fixture at;
        const Project project = at.newProject();
        const Generation first = at.capture(project, {{u"a.txt"_s, "hello"}});
        at.library.reset();
        ::chmod(QFile::encodeName(at.folder.path()).constData(), 0755);
        QCOMPARE(::seteuid(65534), 0);
        auto opened = Library::open(at.root());
        const auto listed = opened ? listGenerations(**opened, project.id, true) : std::unexpected(opened.error());
        const auto read = opened ? readGenerationFile(**opened, first, u"a.txt"_s) : std::unexpected(opened.error());
        const auto created = opened ? createProject(**opened, {.name = u"No"_s}) : std::unexpected(opened.error());
        const bool isReadOnly = opened && (*opened)->isReadOnly();
        opened = std::unexpected(Error{});
        QCOMPARE(::seteuid(0), 0);
        QVERIFY(isReadOnly);
        QCOMPARE(valueOf(listed).size(), 1);
        QCOMPARE(valueOf(read), QByteArray("hello"));
        QCOMPARE(created.error().kind, Error::Kind::Denied);
    }

    void aReadOnlyLibraryWithAnUnfinishedLogIsReadFromItsFolders()
    {
        if (::geteuid() != 0)
            QSKIP("needs to become another user");
        Fixture at;
        const Project project = at.newProject();
        // A connection that stays open keeps the log on disk, as a killed process would.
        auto holder = valueOf(openCatalog(*at.library));
        at.capture(project, {{u"a.txt"_s, "hello"}});
        QVERIFY(QFileInfo(at.place().catalogFile() + u"-wal"_s).size() > 0);
        ::chmod(QFile::encodeName(at.folder.path()).constData(), 0755);
        QCOMPARE(::seteuid(65534), 0);
        auto opened = Library::open(at.root());
        const auto listed = opened ? listGenerations(**opened, project.id, true) : std::unexpected(opened.error());
        opened = std::unexpected(Error{});
        QCOMPARE(::seteuid(0), 0);
        QCOMPARE(valueOf(listed).size(), 1);
    }

    void aMissingCatalogIsMadeAgainFromTheFolders()
    {
        Fixture at;
        const Project project = at.newProject();
        at.capture(project, {{u"a.txt"_s, "hello"}});
        at.library.reset();
        for (const auto &suffix : {u""_s, u"-wal"_s, u"-shm"_s})
            QFile::remove(at.place().catalogFile() + suffix);
        at.library = at.open();
        QCOMPARE(names(valueOf(listProjects(*at.library))), QStringList{project.name});
        QCOMPARE(valueOf(listGenerations(*at.library, project.id, true)).size(), 1);
    }

    void aDamagedCatalogIsKeptAndMadeAgain()
    {
        Fixture at;
        const Project project = at.newProject();
        at.library.reset();
        overwrite(at.place().catalogFile(), QByteArray("ruined").repeated(5000));
        at.library = at.open();
        QCOMPARE(names(valueOf(listProjects(*at.library))), QStringList{project.name});
        const QStringList kept = QDir(at.root()).entryList({u"library.db.damaged-*"_s});
        QCOMPARE(kept.size(), 1);
        QCOMPARE(valueOf(readFile(at.root() + u'/' + kept.first())), QByteArray("ruined").repeated(5000));
    }

    void openingACleanLibraryIsQuick()
    {
        Fixture at;
        for (int i = 0; i < 20; ++i)
            at.newProject(u"Project %1"_s.arg(i));
        at.library.reset();
        QElapsedTimer timer;
        timer.start();
        at.library = at.open();
        qInfo("opening a library of 20 projects: %.2f ms", double(timer.nsecsElapsed()) / 1e6);
        QCOMPARE(at.library->openingProblems(), QStringList());
    }

    void aProjectIsFoundByNameIdAndBeginningOfItsId()
    {
        const Fixture at;
        const Project project = valueOf(createProject(
            *at.library, {.name = u"  Aurora Shop "_s, .clientId = u"web"_s, .domain = u"ecommerce"_s, .techStack = u"fastapi"_s}));
        QCOMPARE(project.name, u"Aurora Shop"_s);
        QCOMPARE(project.domain, u"ecommerce"_s);
        QCOMPARE(valueOf(findProject(*at.library, u"aurora SHOP"_s)), project);
        QCOMPARE(valueOf(findProject(*at.library, project.id.toString())), project);
        QCOMPARE(valueOf(findProject(*at.library, project.id.toString().left(8))), project);
        QCOMPARE(findProject(*at.library, project.id.toString().left(7)).error().kind, Error::Kind::NotFound);
        QCOMPARE(valueOf(readMetadata(at.place().metadataFile(project.id))), project);
        QVERIFY(QDir(at.place().sharedFolder(project.id)).exists());
    }

    void aNameThatComesNearIsSuggested()
    {
        const Fixture at;
        QVERIFY(findProject(*at.library, u"x"_s).error().message.contains(u"no projects yet"_s));
        at.newProject(u"Aurora Shop"_s);
        at.newProject(u"Mail Tool"_s);
        const Error error = findProject(*at.library, u"Aurora Shpo"_s).error();
        QCOMPARE(error.kind, Error::Kind::NotFound);
        QCOMPARE(error.message, u"There is no project “Aurora Shpo”. Did you mean “Aurora Shop”?"_s);
        QCOMPARE(findProject(*at.library, u"zzz"_s).error().message, u"There is no project “zzz”."_s);
    }

    void badNamesAreRefused_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<Error::Kind>("kind");
        QTest::newRow("empty") << u""_s << Error::Kind::Invalid;
        QTest::newRow("blank") << u" \t"_s << Error::Kind::Invalid;
        QTest::newRow("line break") << u"a\nb"_s << Error::Kind::Invalid;
        QTest::newRow("too long") << QString(201, u'x') << Error::Kind::Invalid;
        QTest::newRow("taken") << u"AURORA shop"_s << Error::Kind::Exists;
    }

    void badNamesAreRefused()
    {
        QFETCH(const QString, name);
        QFETCH(const Error::Kind, kind);
        const Fixture at;
        at.newProject();
        const Project other = at.newProject(u"Other"_s);
        QCOMPARE(createProject(*at.library, {.name = name}).error().kind, kind);
        QCOMPARE(editProject(*at.library, other.id, {.name = name}).error().kind, kind);
        QCOMPARE(valueOf(listProjects(*at.library)).size(), 2);
        QCOMPARE(QDir(at.place().projectsFolder()).entryList(QDir::Dirs | QDir::NoDotAndDotDot).size(), 2);
        QCOMPARE(QDir(at.place().tempFolder()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot), QStringList());
        QCOMPARE(valueOf(readMetadata(at.place().metadataFile(other.id))).name, u"Other"_s);
    }

    void editingAProjectChangesFileAndRow()
    {
        Fixture at;
        const Project project = at.newProject();
        const Project edited = valueOf(
            editProject(*at.library, project.id, {.name = u"Aurora"_s, .techStack = u"qt"_s, .status = ProjectStatus::Archived}));
        QCOMPARE(edited.name, u"Aurora"_s);
        QCOMPARE(edited.status, ProjectStatus::Archived);
        QCOMPARE(at.reread(project), edited);
        QCOMPARE(valueOf(readMetadata(at.place().metadataFile(project.id))), edited);
        QCOMPARE(valueOf(listEvents(*at.library, project.id, 10)).first().action, u"project.edited"_s);
        at.newProject(u"Zebra"_s);
        QCOMPARE(names(valueOf(listProjects(*at.library))), (QStringList{u"Zebra"_s, u"Aurora"_s}));
    }

    void theSummaryAndTheStatisticsAddUp()
    {
        const Fixture at;
        const Project project = at.newProject();
        at.capture(project, {{u"a"_s, "12345"}, {u"b"_s, "same"}});
        at.capture(project, {{u"a"_s, "1234567"}, {u"b"_s, "same"}});
        const ProjectSummary summary = valueOf(listProjects(*at.library)).first();
        QCOMPARE(summary.versionCount, 2);
        QCOMPARE(summary.activeVersion, 0);
        QCOMPARE(summary.sourceBytes, 20);
        QVERIFY(summary.lastCaptureAt.isValid());
        QCOMPARE(valueOf(libraryStatistics(*at.library)),
                 (LibraryStatistics{.projects = 1, .versions = 2, .sourceBytes = 20, .uniqueBytes = 16}));
    }

    void aDeletedProjectComesBackAsItWas()
    {
        Fixture at;
        const Project project = at.newProject();
        const Project other = at.newProject(u"Other"_s);
        const Generation first = at.capture(project, {{u"a"_s, "1"}});
        at.capture(other, {{u"a"_s, "1"}});
        valueOf(deleteProject(*at.library, project.id, {}));
        QCOMPARE(names(valueOf(listProjects(*at.library))), QStringList{u"Other"_s});
        QCOMPARE(valueOf(listTrash(*at.library)).size(), 1);
        QCOMPARE(findGeneration(*at.library, first.id).error().kind, Error::Kind::NotFound);
        at.reopen();
        QCOMPARE(valueOf(listTrash(*at.library)).first().id, project.id);
        const Project restored = valueOf(restoreProject(*at.library, project.id, {}));
        QCOMPARE(restored.name, project.name);
        QCOMPARE(valueOf(findGeneration(*at.library, first.id)), first);
        QCOMPARE(valueOf(readGenerationFile(*at.library, first, u"a"_s)), QByteArray("1"));
        QCOMPARE(valueOf(listTrash(*at.library)).size(), 0);
        QCOMPARE(restoreProject(*at.library, project.id, {}).error().kind, Error::Kind::NotFound);
    }

    void aProjectIsNotRestoredOverAnotherOfItsName()
    {
        const Fixture at;
        const Project project = at.newProject();
        valueOf(deleteProject(*at.library, project.id, {}));
        at.newProject();
        QCOMPARE(restoreProject(*at.library, project.id, {}).error().kind, Error::Kind::Exists);
        QCOMPARE(valueOf(listTrash(*at.library)).size(), 1);
    }

    void aDeletionThatWasCutOffIsFinishedAtOpening()
    {
        Fixture at;
        const Project project = at.newProject();
        at.library.reset();
        QVERIFY(QDir().mkpath(at.place().trashFolder()));
        QVERIFY(QDir().rename(at.place().projectFolder(project.id), at.place().trashFolder() + u'/' + project.id.toString()));
        at.library = at.open();
        QCOMPARE(valueOf(listProjects(*at.library)).size(), 0);
        QCOMPARE(at.library->openingProblems(), QStringList());
    }

    void aVersionThatWasNotYetInTheCatalogIsTakenIn()
    {
        Fixture at;
        const Project project = at.newProject();
        const Generation first = at.capture(project, {{u"a"_s, "1"}});
        const ManifestFile orphan = at.layDown(project, 2, {{u"a"_s, "2"}, {u"dir/run*"_s, "#!"}, {u"l@"_s, "a"}});
        at.reopen();
        QCOMPARE(at.library->openingProblems(), QStringList());
        const QList<Generation> all = valueOf(listGenerations(*at.library, project.id, true));
        QCOMPARE(all, (QList<Generation>{orphan.manifest.generation, first}));
        QCOMPARE(valueOf(listFiles(*at.library, all.first().id)), orphan.manifest.files);
        QCOMPARE(at.reread(project).latestVersion, 2);
        const Event event = valueOf(listEvents(*at.library, project.id, 1)).first();
        QCOMPARE(event.action, u"generation.recovered"_s);
        QCOMPARE(event.generation, orphan.manifest.generation.id);
    }

    // The disk may fail for a moment, or too many files may be open.
    void aVersionThatCouldNotBeReadIsTakenInByALaterOpening()
    {
        Fixture at;
        const Project project = at.newProject();
        const ManifestFile orphan = at.layDown(project, 1, {{u"a"_s, "1"}});
        const QString manifest = manifestFile(at.folderOf(orphan.manifest.generation));
        const QString aside = at.folder.filePath(u"aside"_s);
        QVERIFY(QFile::rename(manifest, aside));
        QVERIFY(QFile::link(aside, manifest)); // no link is followed: an error that says nothing about the content
        at.reopen();
        QCOMPARE(at.library->openingProblems().size(), 1);
        QCOMPARE(valueOf(listGenerations(*at.library, project.id, true)).size(), 0);
        QVERIFY(QFile::remove(manifest) && QFile::rename(aside, manifest));
        at.reopen();
        QCOMPARE(at.library->openingProblems(), QStringList());
        QCOMPARE(valueOf(listGenerations(*at.library, project.id, true)), QList<Generation>{orphan.manifest.generation});
    }

    void aVersionThatDoesNotVerifyGoesToTheQuarantine()
    {
        Fixture at;
        const Project project = at.newProject();
        const ManifestFile orphan = at.layDown(project, 1, {{u"a"_s, "good"}});
        const QString folder = at.folderOf(orphan.manifest.generation);
        const QString path = sourceFolder(folder) + u"/a"_s;
        ::chmod(QFile::encodeName(path).constData(), 0644);
        overwrite(path, "evil");
        ::chmod(QFile::encodeName(path).constData(), 0444);
        at.reopen();
        QCOMPARE(valueOf(listGenerations(*at.library, project.id, true)).size(), 0);
        QVERIFY(!QDir(folder).exists());
        QCOMPARE(QDir(at.place().quarantineFolder()).entryList(QDir::Dirs | QDir::NoDotAndDotDot).size(), 1);
        QCOMPARE(at.library->openingProblems().size(), 1);
        auto change = valueOf(ProjectChange::begin(*at.library, project.id));
        QCOMPARE(valueOf(change.nextVersion()), 2);
    }

    void aVersionWhoseFolderIsGoneIsShownWithAnError()
    {
        Fixture at;
        const Project project = at.newProject();
        const Generation first = at.capture(project, {{u"a"_s, "1"}});
        at.capture(project, {{u"a"_s, "2"}});
        const QString aside = at.folder.filePath(u"aside"_s);
        QVERIFY(QDir().rename(at.folderOf(first), aside));
        at.reopen();
        QCOMPARE(at.library->openingProblems().size(), 1);
        const Generation marked = valueOf(findGeneration(*at.library, first.id));
        QVERIFY2(marked.errorMessage.contains(at.folderOf(first)), qPrintable(marked.errorMessage));
        QCOMPARE(valueOf(listGenerations(*at.library, project.id, true)).size(), 2);
        QVERIFY(QDir().rename(aside, at.folderOf(first)));
        at.reopen();
        QCOMPARE(valueOf(findGeneration(*at.library, first.id)), first);
        QCOMPARE(at.library->openingProblems(), QStringList());
    }

    void anEditThatWasCutOffBeforeTheCatalogIsFinished()
    {
        Fixture at;
        const Project project = at.newProject();
        const Generation first = at.capture(project, {{u"a"_s, "1"}});
        {
            // What editGeneration does up to the transaction.
            auto change = valueOf(ProjectChange::begin(*at.library, project.id));
            valueOf(change.save());
            Manifest manifest = valueOf(readManifest(*at.library, first));
            manifest.generation.note = u"half"_s;
            valueOf(writeManifestFile(at.folderOf(first), manifest));
        }
        QCOMPARE(valueOf(findGeneration(*at.library, first.id)).note, QString());
        at.reopen();
        QCOMPARE(valueOf(findGeneration(*at.library, first.id)).note, u"half"_s);
        QCOMPARE(valueOf(listFiles(*at.library, first.id)).size(), 1);
    }

    void anEventOnlyInTheFileReachesTheCatalog()
    {
        Fixture at;
        const Project project = at.newProject();
        valueOf(appendEvent(at.place().eventsFile(project.id),
                            {.sequence = 2, .project = project.id, .time = now(), .actor = u"ann"_s, .action = u"tested"_s}));
        at.reopen();
        const QList<Event> events = valueOf(listEvents(*at.library, project.id, 10));
        QCOMPARE(events.size(), 2);
        QCOMPARE(events.first().action, u"tested"_s);
        QCOMPARE(events.first().sequence, 2);
    }

    void aTornLastEventSpoilsNoOther()
    {
        Fixture at;
        const Project project = at.newProject();
        valueOf(appendDurably(at.place().eventsFile(project.id), "{\"sequence\":2,\"proj"));
        at.reopen();
        valueOf(editProject(*at.library, project.id, {.domain = u"x"_s}));
        const QList<Event> inCatalog = valueOf(listEvents(*at.library, project.id, 10));
        QList<Event> inFile = valueOf(readEventsFile(at.place().eventsFile(project.id))).events;
        std::ranges::reverse(inFile);
        QCOMPARE(inCatalog, inFile);
        QCOMPARE(inCatalog.first().action, u"project.edited"_s);
    }

    void whatTheCatalogRefusesIsNotToldAsDone()
    {
        const Fixture at;
        const Project project = at.newProject();
        auto change = valueOf(ProjectChange::begin(*at.library, project.id));
        const auto refused = change.commit(u"tested"_s, {}, {},
                                           [](catalog::Connection &) -> Result<> { return fail(Error::Kind::Database, u"No."_s); });
        QCOMPARE(refused.error().message, u"No."_s);
        QCOMPARE(valueOf(readEventsFile(at.place().eventsFile(project.id))).events.size(), 1);
        QCOMPARE(valueOf(listEvents(*at.library, project.id, 10)).size(), 1);
    }

    void aDamagedMetadataFileIsWrittenAgainFromTheCatalog()
    {
        Fixture at;
        const Project project = at.newProject();
        at.library.reset();
        overwrite(at.place().metadataFile(project.id), "{");
        at.library = at.open();
        QCOMPARE(valueOf(readMetadata(at.place().metadataFile(project.id))).name, project.name);
        QCOMPARE(names(valueOf(listProjects(*at.library))), QStringList{project.name});
        QCOMPARE(QDir(at.place().projectFolder(project.id)).entryList({u"metadata.json.damaged-*"_s}).size(), 1);
    }

    void openingAgainChangesNothingMore()
    {
        Fixture at;
        const Project project = at.newProject();
        at.layDown(project, 1, {{u"a"_s, "1"}});
        at.reopen();
        const auto before = stampOf(at.place(), project.id);
        auto connection = std::optional(valueOf(openCatalog(*at.library)));
        const auto version = [&] {
            return valueOf(catalog::Query(*connection, u"PRAGMA data_version"_s).first([](const catalog::Query &row) {
                return row.integer(0);
            }));
        };
        const auto versionBefore = version();
        const auto second = at.open();
        QCOMPARE(version(), versionBefore);
        QCOMPARE(stampOf(at.place(), project.id), before);
    }

    void leftoversOfADeadProcessGoAndThoseOfALivingStay()
    {
        Fixture at;
        const QDir temp(at.place().tempFolder());
        const QString dead = temp.filePath(u"stage-"_s + GenerationId::create().toString());
        const QString living = temp.filePath(u"stage-"_s + GenerationId::create().toString());
        QVERIFY(QDir().mkpath(dead + u"/source/deep"_s));
        QVERIFY(QDir().mkpath(living + u"/source"_s));
        QVERIFY(QDir().mkpath(temp.filePath(u"project-dead/projects"_s)));
        ::chmod(QFile::encodeName(dead + u"/source"_s).constData(), 0555);
        const int lock = ::open(QFile::encodeName(living).constData(), O_RDONLY | O_DIRECTORY);
        QCOMPARE(::flock(lock, LOCK_EX), 0);
        at.reopen();
        ::close(lock);
        QCOMPARE(temp.entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot), QStringList{QFileInfo(living).fileName()});
    }

    void aSecondProcessChangesAreNoticedWithinASecond()
    {
        const Fixture at;
        const auto other = at.open();
        at.library->watch();
        QSignalSpy changed(at.library.get(), &Library::changed);
        QTest::qWait(400);
        QCOMPARE(changed.count(), 0);
        valueOf(createProject(*other, {.name = u"From elsewhere"_s}));
        QTRY_VERIFY_WITH_TIMEOUT(changed.count() > 0, 1000);
        changed.clear();
        valueOf(createProject(*at.library, {.name = u"From here"_s}));
        QTRY_VERIFY_WITH_TIMEOUT(changed.count() > 0, 1000);
    }

    void writersOfOneProjectTakeTurns()
    {
        const Fixture at;
        const Project project = at.newProject();
        std::atomic_int failures = 0;
        const auto write = [&](int number) {
            const auto library = Library::open(at.root());
            for (int i = 0; i < 20; ++i) {
                if (!library || !editProject(**library, project.id, {.domain = u"%1-%2"_s.arg(number).arg(i)}))
                    ++failures;
            }
        };
        {
            std::vector<std::jthread> writers;
            for (int number = 0; number < 4; ++number)
                writers.emplace_back(write, number);
        }
        QCOMPARE(failures.load(), 0);
        const QList<Event> events = valueOf(listEvents(*at.library, project.id, 1000));
        QCOMPARE(events.size(), 81);
        for (qsizetype i = 0; i < events.size(); ++i)
            QCOMPARE(events[i].sequence, 81 - i);
        QCOMPARE(at.open()->openingProblems(), QStringList());
    }

    void ofManyWhoWantOneNameOneGetsIt()
    {
        const Fixture at;
        std::atomic_int made = 0;
        {
            std::vector<std::jthread> writers;
            for (int number = 0; number < 4; ++number) {
                writers.emplace_back([&] {
                    if (createProject(*at.library, {.name = u"Wanted"_s}))
                        ++made;
                });
            }
        }
        QCOMPARE(made.load(), 1);
        QCOMPARE(QDir(at.place().projectsFolder()).entryList(QDir::Dirs | QDir::NoDotAndDotDot).size(), 1);
    }

    void aWriterThatWaitsTooLongSaysWhoHoldsTheLock()
    {
        QTemporaryDir folder;
        const QString file = folder.filePath(u"lock"_s);
        auto held = std::optional(valueOf(LibraryLock::acquire(file, LibraryLock::Mode::Exclusive)));
        const auto second = LibraryLock::acquire(file, LibraryLock::Mode::Shared, std::chrono::milliseconds(30));
        QCOMPARE(second.error().kind, Error::Kind::Busy);
        QVERIFY2(second.error().message.contains(QString::number(QCoreApplication::applicationPid())),
                 qPrintable(second.error().message));
        held.reset();
        const auto one = LibraryLock::acquire(file, LibraryLock::Mode::Shared, {});
        const auto two = LibraryLock::acquire(file, LibraryLock::Mode::Shared, {});
        QVERIFY(one && two);
        QVERIFY(!LibraryLock::acquire(file, LibraryLock::Mode::Exclusive, {}));
    }

    void versionsAreResolvedInEveryWayTheyAreNamed()
    {
        Fixture at;
        const Project project = at.newProject();
        const Generation first = at.capture(project, {{u"a"_s, "1"}});
        const Generation second = at.capture(project, {{u"a"_s, "2"}});
        at.capture(project, {{u"a"_s, "3"}}, GenerationStatus::Failed);
        valueOf(editGeneration(*at.library, first.id, {.versionName = u"fixed-auth"_s}));
        const auto versionOf = [&](const QString &spec) { return valueOf(resolveVersion(*at.library, project.id, spec)).version; };
        QCOMPARE(versionOf(u"v2"_s), 2);
        QCOMPARE(versionOf(u"V2"_s), 2);
        QCOMPARE(versionOf(u"2"_s), 2);
        QCOMPARE(versionOf(u"fixed-auth"_s), 1);
        QCOMPARE(versionOf(second.id.toString()), 2);
        QCOMPARE(versionOf(second.id.toString().left(8).toUpper()), 2);
        QCOMPARE(versionOf(u"latest"_s), 2); // v3 failed
        QCOMPARE(resolveVersion(*at.library, project.id, u"active"_s).error().kind, Error::Kind::NotFound);
        const Error none = resolveVersion(*at.library, project.id, u"v99"_s).error();
        QCOMPARE(none.kind, Error::Kind::NotFound);
        QCOMPARE(none.message, u"There is no version “v99” in “Aurora Shop”: it has v1 to v3."_s);
        for (const auto &spec : {u""_s, u"v"_s, u"v0"_s, u"-1"_s, u"v+1"_s, second.id.toString().left(7)})
            QCOMPARE(resolveVersion(*at.library, project.id, spec).error().kind, Error::Kind::NotFound);
        valueOf(editGeneration(*at.library, second.id, {.versionName = u"fixed-auth"_s}));
        const Error several = resolveVersion(*at.library, project.id, u"fixed-auth"_s).error();
        QCOMPARE(several.kind, Error::Kind::Invalid);
        QVERIFY2(several.message.contains(u"“v1” and “v2”"_s), qPrintable(several.message));
    }

    void filesAreListedAndRead()
    {
        const Fixture at;
        const Project project = at.newProject();
        const Generation first = at.capture(project, {{u"app/main.py"_s, "print(1)\n"}, {u"run*"_s, ""}, {u"l@"_s, "app/main.py"}});
        const QList<FileEntry> files = valueOf(listFiles(*at.library, first.id));
        QCOMPARE(files.size(), 3);
        QCOMPARE(files, valueOf(readManifest(*at.library, first)).files);
        QCOMPARE(valueOf(readGenerationFile(*at.library, first, u"app/main.py"_s)), QByteArray("print(1)\n"));
        QCOMPARE(valueOf(readGenerationFile(*at.library, first, u"l"_s)), QByteArray("app/main.py"));
        QCOMPARE(valueOf(readGenerationFile(*at.library, first, u"run"_s)), QByteArray());
        const Error missing = readGenerationFile(*at.library, first, u"app/mian.py"_s).error();
        QCOMPARE(missing.kind, Error::Kind::NotFound);
        QCOMPARE(missing.message, u"There is no file “app/mian.py” in v1. Did you mean “app/main.py”?"_s);
        for (const auto &path : {u"../manifest.json"_s, u"/etc/passwd"_s, u"app/../../manifest.json"_s, u"app"_s})
            QCOMPARE(readGenerationFile(*at.library, first, path).error().kind, Error::Kind::NotFound);
    }

    void editingAVersionChangesManifestRowAndEvents()
    {
        Fixture at;
        const Project project = at.newProject();
        const Generation first = at.capture(project, {{u"a"_s, "1"}});
        const Generation edited = valueOf(
            editGeneration(*at.library, first.id, {.versionName = u"n"_s, .note = u"why"_s, .isStarred = true}));
        QCOMPARE(edited.note, u"why"_s);
        QVERIFY(edited.isStarred);
        QCOMPARE(valueOf(findGeneration(*at.library, first.id)), edited);
        QCOMPARE(valueOf(readManifest(*at.library, first)).generation, edited);
        const qsizetype events = valueOf(listEvents(*at.library, project.id, 100)).size();
        QCOMPARE(valueOf(editGeneration(*at.library, first.id, {.note = u"why"_s})), edited);
        QCOMPARE(valueOf(listEvents(*at.library, project.id, 100)).size(), events);
        at.reopen();
        QCOMPARE(valueOf(findGeneration(*at.library, first.id)), edited);
        QCOMPARE(editGeneration(*at.library, GenerationId::create(), {}).error().kind, Error::Kind::NotFound);
    }

    void anExportIsRecordedInFileAndCatalog()
    {
        Fixture at;
        const Project project = at.newProject();
        const Generation first = at.capture(project, {{u"a"_s, "1"}});
        const ExportJob job{.id = ExportId::create(),
                            .generation = first.id,
                            .format = ExportFormat::Zip,
                            .status = ExportStatus::Completed,
                            .path = u"/home/ann/aurora-shop-v1.zip"_s,
                            .size = 100,
                            .fileCount = 1,
                            .sha256 = hashOf("zip"),
                            .createdAt = now(),
                            .completedAt = now()};
        valueOf(recordExport(*at.library, project.id, job));
        QCOMPARE(valueOf(listExports(*at.library, project.id)), QList<ExportJob>{job});
        QCOMPARE(valueOf(listEvents(*at.library, project.id, 1)).first().action, u"generation.exported"_s);
    }
};

QTEST_GUILESS_MAIN(TestLibrary)
#include "tst_library.moc"
