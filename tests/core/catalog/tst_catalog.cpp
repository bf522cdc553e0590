// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/artifacts.h"
#include "core/catalog/events.h"
#include "core/catalog/exports.h"
#include "core/catalog/files.h"
#include "core/catalog/generations.h"
#include "core/catalog/migrations.h"
#include "core/catalog/projects.h"
#include "core/catalog/query.h"

#include "core/base/clock.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

#include <thread>

using namespace Qt::StringLiterals;
using namespace strata;
using namespace strata::catalog;

namespace {

const QDateTime Morning = fromIsoText(u"2026-02-14T09:00:00.000Z"_s);

FileEntry file(const QString &path, const QByteArray &content, quint32 mode = 0644)
{
    return {.path = path, .type = u"text"_s, .size = content.size(), .mode = mode, .sha256 = hashOf(content)};
}

Project project(const QString &name)
{
    return {.id = ProjectId::create(), .name = name, .createdAt = Morning, .updatedAt = Morning};
}

Generation generation(const Project &owner, int version)
{
    const GenerationId id = GenerationId::create();
    return {.id = id,
            .project = owner.id,
            .version = version,
            .status = GenerationStatus::Completed,
            .storagePath = u"projects/%1/generations/v%2__%3"_s.arg(owner.id.toString()).arg(version).arg(id.toString()),
            .createdAt = Morning,
            .completedAt = Morning};
}

} // namespace

class TestCatalog : public QObject
{
    Q_OBJECT

private:
    std::optional<QTemporaryDir> m_folder;
    std::optional<Connection> m_connection;

    QString path() const { return m_folder->filePath(u"a catalog?#%.db"_s); }
    Connection open(Connection::Access access = Connection::Access::ReadWrite) { return *Connection::open(path(), access); }

    template <typename... Steps>
    void write(Steps... steps)
    {
        auto transaction = Transaction::begin(*m_connection);
        QVERIFY2(transaction, qPrintable(transaction ? QString() : transaction.error().detail));
        (check(steps()), ...);
        check(transaction->commit());
    }

    static void check(const Result<> &result)
    {
        QVERIFY2(result, qPrintable(result ? QString() : result.error().message + result.error().detail));
    }

private slots:
    void init()
    {
        m_folder.emplace();
        auto connection = Connection::open(path(), Connection::Access::Create);
        QVERIFY2(connection, qPrintable(connection ? QString() : connection.error().detail));
        m_connection.emplace(std::move(*connection));
        check(migrate(*m_connection, m_folder->filePath(u"backup.db"_s)));
    }

    void cleanup()
    {
        m_connection.reset();
        m_folder.reset();
    }

    void everyPragmaReadsBackAsAskedFor()
    {
        const QList<std::pair<QString, QString>> expected{
            {u"journal_mode"_s, u"wal"_s},
            {u"synchronous"_s, u"2"_s},
            {u"busy_timeout"_s, u"10000"_s},
            {u"foreign_keys"_s, u"1"_s},
            {u"trusted_schema"_s, u"0"_s},
            {u"cell_size_check"_s, u"1"_s},
            {u"mmap_size"_s, u"0"_s},
            {u"user_version"_s, QString::number(builtInMigrations().size())},
            {u"application_id"_s, QString::number(ApplicationId)},
        };
        for (const auto &[name, value] : expected) {
            const auto read = Query(*m_connection, u"PRAGMA "_s + name).first([](const Query &row) { return row.text(0); });
            QCOMPARE(read.value().value_or(QString()), value);
        }
    }

    void everyTableIsStrict()
    {
        const auto loose = Query(*m_connection, u"SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' "
                                                "AND NOT strict AND name NOT LIKE 'sqlite_%'"_s)
                               .all([](const Query &row) { return row.text(0); });
        QCOMPARE(loose.value(), QStringList());
    }

    void migratingTwiceDoesNothing()
    {
        check(migrate(*m_connection, m_folder->filePath(u"backup.db"_s)));
        QVERIFY(!QFile::exists(m_folder->filePath(u"backup.db"_s)));
        QCOMPARE(schemaState(*m_connection).value(), SchemaState::Current);
    }

    void aBackupIsMadeBeforeAnExistingCatalogMigrates()
    {
        const Project aurora = project(u"Aurora"_s);
        write([&] { return putProject(*m_connection, aurora, {}); });
        QList<Migration> migrations = builtInMigrations();
        const int next = int(migrations.size()) + 1;
        migrations.append({.version = next, .sql = u"CREATE TABLE later (a INTEGER) STRICT;\n"_s});
        const QString backup = m_folder->filePath(u"backups/before.db"_s);
        check(migrate(*m_connection, backup, migrations));
        QCOMPARE(schemaState(*m_connection).value(), SchemaState::Newer);
        Connection copy = *Connection::open(backup, Connection::Access::ReadOnly);
        QCOMPARE(schemaState(copy).value(), SchemaState::Current);
        QCOMPARE(readProjects(copy).value().size(), 1);
    }

    void aFailedMigrationLeavesEverythingAsItWas()
    {
        QList<Migration> migrations = builtInMigrations();
        migrations.append({.version = int(migrations.size()) + 1,
                           .sql = u"CREATE TABLE later (a INTEGER) STRICT;\nINSERT INTO nowhere VALUES (1);\n"_s});
        const auto migrated = migrate(*m_connection, m_folder->filePath(u"backup.db"_s), migrations);
        QVERIFY(!migrated);
        QCOMPARE(schemaState(*m_connection).value(), SchemaState::Current);
        const auto later = Query(*m_connection, u"SELECT count(*) FROM sqlite_schema WHERE name = 'later'"_s)
                               .first([](const Query &row) { return row.integer(0); });
        QCOMPARE(later.value().value_or(-1), 0);
    }

    void aStrangersDatabaseIsNotTakenForACatalog()
    {
        Connection stranger = *Connection::open(m_folder->filePath(u"other.db"_s), Connection::Access::Create);
        QCOMPARE(schemaState(stranger).value(), SchemaState::Empty);
        check(stranger.execute(u"CREATE TABLE theirs (a)"_s));
        QCOMPARE(schemaState(stranger).value(), SchemaState::Foreign);
    }

    void aFileThatIsNoDatabaseIsCalledDamaged()
    {
        const QString broken = m_folder->filePath(u"broken.db"_s);
        QFile bytes(broken);
        QVERIFY(bytes.open(QIODevice::WriteOnly));
        bytes.write(QByteArray("this is no database, and long enough to be looked at\n").repeated(200));
        bytes.close();
        const auto opened = Connection::open(broken, Connection::Access::ReadWrite);
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, Error::Kind::Database);
        QVERIFY2(opened.error().message.contains(u"rebuild"_s), qPrintable(opened.error().message));
    }

    void aMissingFileIsNotMadeUnlessAskedFor()
    {
        const auto opened = Connection::open(m_folder->filePath(u"none.db"_s), Connection::Access::ReadWrite);
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, Error::Kind::NotFound);
        QVERIFY(!QFile::exists(m_folder->filePath(u"none.db"_s)));
    }

    void aProjectComesBackAsItWasWritten()
    {
        Project written = project(u"Aurora Shop"_s);
        written.clientId = u"web"_s;
        written.domain = u"ecommerce"_s;
        written.techStack = u"fastapi_postgres"_s;
        written.status = ProjectStatus::Active;
        written.latestVersion = 3;
        written.policy.keepLatest = 9;
        written.activations.activate(GenerationId::create());
        written.activations.activate(GenerationId::create());
        written.activations.position = 1;
        const FolderStamp stamp{.metadataInode = 4, .metadataTime = 1, .generationsTime = 2, .eventsSize = 3};
        write([&] { return putProject(*m_connection, written, stamp); });
        QCOMPARE(readProject(*m_connection, written.id).value().value(), written);
        QCOMPARE(readProjects(*m_connection).value(), QList<Project>{written});
        QCOMPARE(readProjectByName(*m_connection, u"AURORA shop"_s).value().value(), written);
        QCOMPARE(readFolderStamps(*m_connection).value().value(written.id), stamp);

        written.activations.activate(GenerationId::create()); // cuts what lay after
        written.name = u"Aurora"_s;
        write([&] { return putProject(*m_connection, written, stamp); });
        QCOMPARE(readProject(*m_connection, written.id).value().value(), written);
    }

    void namesAreUniqueWithoutCaseInEveryScript()
    {
        write([&] { return putProject(*m_connection, project(u"Über-Läden"_s), {}); });
        auto transaction = Transaction::begin(*m_connection);
        const auto second = putProject(*m_connection, project(u"üBER-lÄDEN"_s), {});
        QVERIFY(!second);
        QCOMPARE(second.error().kind, Error::Kind::Exists);
        QVERIFY(second.error().message.contains(u"üBER-lÄDEN"_s));
    }

    void aGenerationComesBackAsItWasWritten()
    {
        Project owner = project(u"Aurora"_s);
        Generation written = generation(owner, 7);
        written.versionName = u"fixed-auth"_s;
        written.origin = Origin::Agent;
        written.prompt = u"Fix 'auth'; DROP TABLE files"_s;
        written.context = {{u"model"_s, u"x"_s}};
        written.parent = GenerationId::create();
        written.parentVersion = 5;
        written.baseVersion = 6;
        written.isIteration = true;
        written.isStarred = true;
        written.note = u"née"_s;
        written.errorMessage = u"no"_s;
        written.fileCount = 3;
        written.totalBytes = 4'000'000'000;
        written.changes = {1, 2, 3, 4, 5, 6};
        written.archivedAt = Morning;
        owner.activations.activate(written.id);
        written.isActive = true;
        write([&] { return putProject(*m_connection, owner, {}); },
              [&] { return putGeneration(*m_connection, written, {.sha256 = hashOf("manifest"), .time = 5}); });
        QCOMPARE(readGeneration(*m_connection, written.id).value().value(), written);
        QCOMPARE(readGenerationByVersion(*m_connection, owner.id, 7).value().value(), written);
        QCOMPARE(readGenerations(*m_connection, owner.id, false).value(), QList<Generation>{written});
        QCOMPARE(readGenerationsNamed(*m_connection, owner.id, u"fixed-auth"_s).value(), QList<Generation>{written});
        QCOMPARE(readGenerationsNamed(*m_connection, owner.id, written.id.toString().left(8).toUpper()).value(),
                 QList<Generation>{written});
        QCOMPARE(readManifestStamps(*m_connection, owner.id).value().value(written.id),
                 (ManifestStamp{.sha256 = hashOf("manifest"), .time = 5}));
        QCOMPARE(highestVersion(*m_connection, owner.id).value(), 7);
    }

    void aVersionNumberIsGivenOutOnce()
    {
        const Project owner = project(u"Aurora"_s);
        write([&] { return putProject(*m_connection, owner, {}); },
              [&] { return putGeneration(*m_connection, generation(owner, 1), {}); });
        QVERIFY(!putGeneration(*m_connection, generation(owner, 1), {}));
        QVERIFY(!putGeneration(*m_connection, generation(project(u"Nobody"_s), 1), {}));
    }

    void filesComeBackSortedByTheBytesOfTheirPaths()
    {
        const Project owner = project(u"Aurora"_s);
        const Generation first = generation(owner, 1);
        FileEntry link{.path = u"a-link"_s, .kind = FileKind::Symlink, .type = u"symlink"_s, .linkTarget = u"b/ä.txt"_s};
        link.size = link.linkTarget.toUtf8().size();
        link.sha256 = hashOf(link.linkTarget.toUtf8());
        const QList<FileEntry> files{link, file(u"a/b"_s, "one", 0755), file(u"a0"_s, "two"), file(u"\uff01"_s, "three"),
                                     file(u"\U0001F600"_s, "")};
        write([&] { return putProject(*m_connection, owner, {}); }, [&] { return putGeneration(*m_connection, first, {}); },
              [&] { return insertFiles(*m_connection, first.id, {files.rbegin(), files.rend()}, {}); });
        QCOMPARE(readFiles(*m_connection, first.id).value(), files);
        QCOMPARE(readFileEntry(*m_connection, first.id, u"a/b"_s).value(), files[1]);
        QCOMPARE(readFileEntry(*m_connection, first.id, u"A/b"_s).value(), std::nullopt);
    }

    void aContentIsKnownOnceAndFoundInTheNewestVersion()
    {
        const Project owner = project(u"Aurora"_s);
        const Generation first = generation(owner, 1);
        const Generation second = generation(owner, 2);
        Generation archived = generation(owner, 3);
        archived.status = GenerationStatus::Archived;
        write([&] { return putProject(*m_connection, owner, {}); }, [&] { return putGeneration(*m_connection, first, {}); },
              [&] { return putGeneration(*m_connection, second, {}); }, [&] { return putGeneration(*m_connection, archived, {}); },
              [&] {
                  return insertFiles(*m_connection, first.id, {file(u"x"_s, "same"), file(u"y"_s, "same")},
                                     {{hashOf("same"), {.lineCount = 1, .preview = u"same"_s}}});
              },
              [&] { return insertFiles(*m_connection, second.id, {file(u"z"_s, "same")}, {}); },
              [&] { return insertFiles(*m_connection, archived.id, {file(u"z"_s, "same"), file(u"q"_s, "gone")}, {}); });
        const auto places = readSealedPlaces(*m_connection, {hashOf("never"), hashOf("same"), hashOf("gone"), hashOf("same")})
                                .value();
        QCOMPARE(places, (QHash<ContentHash, QString>{{hashOf("same"), second.storagePath + u"/source/z"_s}}));
        QCOMPARE(readSealedPlaces(*m_connection, {}).value().size(), 0);
        QCOMPARE(readLibraryTotals(*m_connection).value().uniqueBytes, 8);
        const auto preview = Query(*m_connection, u"SELECT preview, line_count FROM contents WHERE sha256 = :hash"_s)
                                 .bind(u":hash"_s, hashOf("same"))
                                 .first([](const Query &row) { return std::pair(row.text(0), row.integer(1)); });
        QCOMPARE(preview.value().value(), std::pair(u"same"_s, qint64(1)));
    }

    void theDifferenceOfTwoTreesIsWhatDiffers()
    {
        const Project owner = project(u"Aurora"_s);
        const Generation first = generation(owner, 1);
        const Generation second = generation(owner, 2);
        const FileEntry link{.path = u"l"_s,
                             .kind = FileKind::Symlink,
                             .type = u"symlink"_s,
                             .size = 1,
                             .sha256 = hashOf("a"),
                             .linkTarget = u"a"_s};
        FileEntry otherLink = link;
        otherLink.linkTarget = u"b"_s;
        otherLink.sha256 = hashOf("b");
        write([&] { return putProject(*m_connection, owner, {}); }, [&] { return putGeneration(*m_connection, first, {}); },
              [&] { return putGeneration(*m_connection, second, {}); },
              [&] {
                  return insertFiles(*m_connection, first.id,
                                     {file(u"gone"_s, "g"), link, file(u"mode"_s, "m"), file(u"same"_s, "s"), file(u"text"_s, "1")},
                                     {});
              },
              [&] {
                  return insertFiles(
                      *m_connection, second.id,
                      {otherLink, file(u"mode"_s, "m", 0755), file(u"new"_s, "n"), file(u"same"_s, "s"), file(u"text"_s, "2")}, {});
              });
        const auto paths = [](const QList<FileEntry> &files) {
            QStringList names;
            for (const FileEntry &entry : files)
                names.append(entry.path);
            return names.join(u' ');
        };
        const TreeDifference difference = readTreeDifference(*m_connection, first.id, second.id).value();
        QCOMPARE(paths(difference.differing[0]), u"gone l mode text"_s);
        QCOMPARE(paths(difference.differing[1]), u"l mode new text"_s);
        QCOMPARE(difference.unchangedCount, 1);
        const TreeDifference fromNothing = readTreeDifference(*m_connection, {}, second.id).value();
        QCOMPARE(fromNothing.differing[0].size(), 0);
        QCOMPARE(fromNothing.differing[1].size(), 5);
        QCOMPARE(fromNothing.unchangedCount, 0);
    }

    void takingAProjectOutLeavesWhatOthersShare()
    {
        const Project gone = project(u"Gone"_s);
        const Project kept = project(u"Kept"_s);
        const Generation first = generation(gone, 1);
        const Generation second = generation(kept, 1);
        write([&] { return putProject(*m_connection, gone, {}); }, [&] { return putProject(*m_connection, kept, {}); },
              [&] { return putGeneration(*m_connection, first, {}); }, [&] { return putGeneration(*m_connection, second, {}); },
              [&] { return insertFiles(*m_connection, first.id, {file(u"a"_s, "shared"), file(u"b"_s, "own")}, {}); },
              [&] { return insertFiles(*m_connection, second.id, {file(u"a"_s, "shared")}, {}); });
        write([&] { return removeProject(*m_connection, gone.id); });
        QCOMPARE(readSealedPlaces(*m_connection, {hashOf("shared"), hashOf("own")}).value().keys(), QList{hashOf("shared")});
        QCOMPARE(readProjects(*m_connection).value(), QList<Project>{kept});
        QCOMPARE(readFiles(*m_connection, first.id).value().size(), 0);
        QCOMPARE(readLibraryTotals(*m_connection).value().uniqueBytes, 6);
    }

    void exportsArtifactsAndEventsComeBackAsWritten()
    {
        const Project owner = project(u"Aurora"_s);
        const Generation first = generation(owner, 1);
        ExportJob job{.id = ExportId::create(),
                      .generation = first.id,
                      .format = ExportFormat::TarGz,
                      .status = ExportStatus::Exporting,
                      .path = u"/home/a b/x.tar.gz"_s,
                      .createdAt = Morning};
        const Artifact artifact{.id = ArtifactId::create(),
                                .generation = first.id,
                                .type = u"log"_s,
                                .path = u"p/log"_s,
                                .size = 5,
                                .sha256 = hashOf("12345"),
                                .createdAt = Morning};
        const Event event{.sequence = 1,
                          .project = owner.id,
                          .generation = first.id,
                          .time = Morning,
                          .actor = u"ann"_s,
                          .action = u"generation.captured"_s,
                          .details = {{u"version"_s, 1}}};
        write([&] { return putProject(*m_connection, owner, {}); }, [&] { return putGeneration(*m_connection, first, {}); },
              [&] { return putExport(*m_connection, job); }, [&] { return putArtifact(*m_connection, artifact); },
              [&] { return putEvent(*m_connection, event); }, [&] { return putEvent(*m_connection, event); });
        QCOMPARE(readExports(*m_connection, owner.id).value(), QList<ExportJob>{job});
        QCOMPARE(readArtifacts(*m_connection, first.id).value(), QList<Artifact>{artifact});
        QCOMPARE(readEvents(*m_connection, owner.id, 10).value(), QList<Event>{event});
        QCOMPARE(lastEventSequence(*m_connection, owner.id).value(), 1);
        job.status = ExportStatus::Completed;
        job.size = 99;
        job.fileCount = 2;
        job.sha256 = hashOf("zip");
        job.completedAt = Morning.addSecs(1);
        write([&] { return putExport(*m_connection, job); });
        QCOMPARE(readExports(*m_connection, owner.id).value(), QList<ExportJob>{job});
    }

    void anUncommittedTransactionLeavesNothing()
    {
        {
            auto transaction = Transaction::begin(*m_connection);
            check(putProject(*m_connection, project(u"Half"_s), {}));
        }
        QCOMPARE(readProjects(*m_connection).value().size(), 0);
        write([&] { return putProject(*m_connection, project(u"Whole"_s), {}); });
        QCOMPARE(readProjects(*m_connection).value().size(), 1);
    }

    void twoThreadsThatReadThenWriteNeverGetInEachOthersWay()
    {
        const Project owner = project(u"Counter"_s);
        write([&] { return putProject(*m_connection, owner, {}); });
        std::atomic_int failures = 0;
        const auto count = [&] {
            auto connection = Connection::open(path(), Connection::Access::ReadWrite);
            for (int i = 0; i < 40; ++i) {
                auto transaction = Transaction::begin(*connection);
                auto read = transaction ? readProject(*connection, owner.id) : std::unexpected(transaction.error());
                if (!read || !*read) {
                    ++failures;
                    continue;
                }
                Project changed = **read;
                ++changed.latestVersion;
                if (!putProject(*connection, changed, {}) || !transaction->commit())
                    ++failures;
            }
        };
        {
            const std::jthread one(count);
            const std::jthread two(count);
        }
        QCOMPARE(failures.load(), 0);
        QCOMPARE(readProject(*m_connection, owner.id).value()->latestVersion, 80);
    }

    void aReaderOfAnUnchangingFileNeedsNoLocks()
    {
        write([&] { return putProject(*m_connection, project(u"Aurora"_s), {}); });
        m_connection.reset(); // the last connection empties the write-ahead log
        Connection reader = open(Connection::Access::Immutable);
        QCOMPARE(readProjects(reader).value().size(), 1);
        const auto written = reader.execute(u"DELETE FROM projects"_s);
        QVERIFY(!written);
        QCOMPARE(written.error().kind, Error::Kind::Denied);
    }

    void tenThousandVersionsAndTwentyThousandFilesAreQuick()
    {
        const Project owner = project(u"Big"_s);
        QElapsedTimer timer;
        QList<FileEntry> files;
        for (int i = 0; i < 20'000; ++i)
            files.append(file(u"src/module%1/component%2/file%3.ts"_s.arg(i % 40).arg(i % 400).arg(i), QByteArray::number(i)));
        const Generation first = generation(owner, 1);
        Generation second = generation(owner, 2);
        write([&] { return putProject(*m_connection, owner, {}); }, [&] { return putGeneration(*m_connection, first, {}); },
              [&] {
                  timer.start();
                  auto inserted = insertFiles(*m_connection, first.id, files, {});
                  qInfo("20000 files, all new: %lld ms", timer.restart());
                  return inserted;
              });
        files[77].sha256 = hashOf("changed");
        write([&] { return putGeneration(*m_connection, second, {}); },
              [&] {
                  timer.start();
                  auto inserted = insertFiles(*m_connection, second.id, files, {});
                  qInfo("20000 files, one new: %lld ms", timer.restart());
                  return inserted;
              });
        QList<ContentHash> hashes;
        for (const FileEntry &entry : files)
            hashes.append(entry.sha256);
        timer.start();
        QCOMPARE(readSealedPlaces(*m_connection, hashes).value().size(), 20'000);
        qInfo("places of 20000 contents: %lld ms", timer.restart());
        QCOMPARE(readTreeDifference(*m_connection, first.id, second.id).value().differing[1].size(), 1);
        qInfo("difference of two trees of 20000 files: %lld ms", timer.restart());
        QCOMPARE(readFiles(*m_connection, second.id).value().size(), 20'000);
        qInfo("list of 20000 files: %lld ms", timer.restart());
        write([&]() -> Result<> {
            for (int version = 3; version <= 10'000; ++version) {
                if (auto put = putGeneration(*m_connection, generation(owner, version), {}); !put)
                    return put;
            }
            return {};
        });
        timer.start();
        QCOMPARE(readGenerations(*m_connection, owner.id, true).value().size(), 10'000);
        qInfo("list of 10000 versions: %lld ms", timer.restart());
    }
};

QTEST_GUILESS_MAIN(TestCatalog)
#include "tst_catalog.moc"
