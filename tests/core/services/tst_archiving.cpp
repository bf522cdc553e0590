// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/activating.h"
#include "core/services/archiving.h"
#include "core/services/browsing.h"
#include "core/services/capturing.h"
#include "core/services/comparing.h"
#include "core/services/discarding.h"
#include "core/services/exporting.h"
#include "core/services/projects.h"
#include "core/services/rebuilding.h"
#include "core/services/verifying.h"
#include "core/services/versionplaces.h"
#include "core/store/packset.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace strata {
namespace {

using Tree = QMap<QString, QByteArray>; // path → content; "path*" is executable, "path@" a link, "path/" an empty folder

template <typename T>
T valueOf(Result<T> result)
{
    if (!result)
        qFatal("%s (%s)", qPrintable(result.error().message), qPrintable(result.error().detail));
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

/// A library with one project, filled through captures.
struct Shelf
{
    QTemporaryDir folder;
    std::unique_ptr<Library> library = valueOf(Library::open(folder.filePath(u"library"_s)));
    Project project = valueOf(createProject(*library, {.name = u"Aurora Shop"_s}));

    ~Shelf()
    {
        library.reset();
        (void)removeTree(folder.path()); // sealed folders are read-only: QTemporaryDir would leave them
    }

    LibraryFolder place() const { return library->folder(); }
    void reopen()
    {
        library.reset();
        library = valueOf(Library::open(folder.filePath(u"library"_s)));
    }

    Generation capture(const Tree &tree) const
    {
        QTemporaryDir source;
        for (auto file = tree.begin(); file != tree.end(); ++file) {
            QString name = file.key();
            const QChar sort = name.back();
            if (sort == u'*' || sort == u'@' || sort == u'/')
                name.chop(1);
            const QString path = source.filePath(name);
            QDir().mkpath(QFileInfo(path).path());
            if (sort == u'/') {
                QDir().mkpath(path);
            } else if (sort == u'@') {
                ::symlink(file->constData(), QFile::encodeName(path).constData());
            } else {
                QFile bytes(path);
                if (!bytes.open(QIODevice::WriteOnly) || bytes.write(*file) != file->size())
                    qFatal("cannot write %s", qPrintable(path));
                bytes.close();
                ::chmod(QFile::encodeName(path).constData(), sort == u'*' ? 0755 : 0644);
            }
        }
        return valueOf(strata::capture(*library, {.project = project.id, .path = source.path()}, Progress{})).generation;
    }

    Generation archive(const Generation &generation) const
    {
        return valueOf(archiveGeneration(*library, project.id, generation.id, Progress{}));
    }
    Generation restore(const Generation &generation) const
    {
        return valueOf(restoreGeneration(*library, project.id, generation.id, Progress{}));
    }
    Generation remove(const Generation &generation) const
    {
        return valueOf(deleteGeneration(*library, project.id, generation.id, Progress{}));
    }
    Generation now(const Generation &generation) const { return valueOf(findGeneration(*library, generation.id)); }
    ContentHash treeOf(const Generation &generation) const
    {
        const Manifest manifest = valueOf(readManifest(*library, now(generation)));
        return treeHash(manifest.files, manifest.folders);
    }
    QStringList problems() const
    {
        QStringList lines;
        for (const VerifyProblem &problem : valueOf(verify(*library, {}, {}, Progress{})).problems)
            lines.append(u"v%1 %2: %3"_s.arg(problem.version).arg(problem.path, problem.problem));
        return lines;
    }
    QStringList packs() const { return QDir(packsFolder(place(), project.id)).entryList({u"*.pack"_s}, QDir::Files); }
    QStringList versions(bool includeArchived = true) const
    {
        QStringList labels;
        for (const Generation &generation : valueOf(listGenerations(*library, project.id, includeArchived)))
            labels.append(generation.label() + (generation.status == GenerationStatus::Archived ? u" archived"_s : QString()));
        return labels;
    }
};

QByteArray prose(int seed, qsizetype lines)
{
    QRandomGenerator random(seed);
    QByteArray text;
    for (qsizetype i = 0; i < lines; ++i)
        text += "line " + QByteArray::number(random.bounded(100000)) + " of a file that says something\n";
    return text;
}

Tree treeOfSeed(int seed)
{
    return {{u"src/app.py"_s, prose(1, 200) + "version " + QByteArray::number(seed) + '\n'},
            {u"src/util.py"_s, prose(2, 40)},
            {u"run.sh*"_s, "#!/bin/sh\necho " + QByteArray::number(seed) + '\n'},
            {u"latest@"_s, "src/app.py"},
            {u"empty.txt"_s, ""},
            {u"hollow/"_s, ""},
            {u"image.bin"_s, QByteArray::fromHex("00ff00fe") + prose(seed, 3)}};
}

} // namespace

class ArchivingTest : public QObject
{
    Q_OBJECT

private slots:
    void archivedVersionIsRestoredAsItWas()
    {
        Shelf shelf;
        const Generation first = shelf.capture(treeOfSeed(1));
        const Generation second = shelf.capture(treeOfSeed(2));
        const Manifest before = valueOf(readManifest(*shelf.library, second));
        const QString place = shelf.place().absolute(second.storagePath);
        const QByteArray patch = valueOf(readFile(patchFile(place, 1)));

        const Generation archived = shelf.archive(second);
        QCOMPARE(archived.status, GenerationStatus::Archived);
        QVERIFY(archived.archivedAt.isValid());
        QVERIFY(archived.storagePath.contains("/archive/v2__"_L1));
        QVERIFY(!existsNoFollow(place));
        QCOMPARE(shelf.problems(), QStringList());
        QCOMPARE(shelf.versions(false), QStringList{u"v1"_s});
        QCOMPARE(shelf.versions(), (QStringList{u"v2 archived"_s, u"v1"_s}));

        const Generation restored = shelf.restore(second);
        QCOMPARE(restored, second);
        QCOMPARE(valueOf(readManifest(*shelf.library, restored)), before);
        QCOMPARE(valueOf(readFile(patchFile(place, 1))), patch);
        QCOMPARE(shelf.problems(), QStringList());
        QCOMPARE(shelf.packs(), QStringList()); // nothing needs them any more
        QVERIFY(QDir(shelf.place().tempFolder()).isEmpty());
        Q_UNUSED(first);
    }

    void archivedVersionCanBeReadComparedAndExported()
    {
        Shelf shelf;
        const Generation first = shelf.capture(treeOfSeed(1));
        const Generation second = shelf.capture(treeOfSeed(2));
        shelf.capture(treeOfSeed(3));
        const auto patchOf = [&] {
            QByteArray patch;
            valueOf(writePatch(
                *shelf.library, {TreeSide(first.id), TreeSide(second.id)}, {},
                [&](QByteArrayView piece) {
                    patch += piece;
                    return true;
                },
                Progress{}));
            return patch;
        };
        const auto zipOf = [&](const QString &name) {
            const QString path = shelf.folder.filePath(name);
            valueOf(exportGeneration(*shelf.library, {.generation = second.id, .path = path}, Progress{}));
            return valueOf(readFile(path));
        };
        const QByteArray patch = patchOf();
        const QByteArray zip = zipOf(u"before.zip"_s);
        valueOf(archiveGenerations(*shelf.library, shelf.project.id, {first.id, second.id}, Progress{}));
        QCOMPARE(valueOf(readGenerationFile(*shelf.library, shelf.now(second), u"run.sh"_s)), QByteArray("#!/bin/sh\necho 2\n"));
        QCOMPARE(valueOf(readGenerationFile(*shelf.library, shelf.now(second), u"latest"_s)), QByteArray("src/app.py"));
        QCOMPARE(valueOf(readGenerationFile(*shelf.library, shelf.now(second), u"empty.txt"_s)), QByteArray());
        QCOMPARE(valueOf(listFiles(*shelf.library, second.id)).size(), 6);
        QCOMPARE(patchOf(), patch);
        QCOMPARE(zipOf(u"after.zip"_s), zip);
    }

    void activeVersionIsNotArchivedNorDeleted()
    {
        Shelf shelf;
        const Generation first = shelf.capture(treeOfSeed(1));
        const Generation second = shelf.capture(treeOfSeed(2));
        const Generation third = shelf.capture(treeOfSeed(3));
        valueOf(activate(*shelf.library, shelf.project.id, first.id, Progress{}));
        valueOf(activate(*shelf.library, shelf.project.id, second.id, Progress{}));
        QCOMPARE(archiveGeneration(*shelf.library, shelf.project.id, second.id, Progress{}).error().kind, Error::Kind::Invalid);
        QCOMPARE(deleteGeneration(*shelf.library, shelf.project.id, second.id, Progress{}).error().kind, Error::Kind::Invalid);
        // What rolling back returns to.
        QVERIFY(deleteGeneration(*shelf.library, shelf.project.id, first.id, Progress{}).error().message.contains(u"rolling back"));
        shelf.remove(third);
        QCOMPARE(shelf.problems(), QStringList());
    }

    void lastVersionIsNotDeleted()
    {
        Shelf shelf;
        const Generation first = shelf.capture(treeOfSeed(1));
        const Generation second = shelf.capture(treeOfSeed(2));
        shelf.remove(second);
        QVERIFY(deleteGeneration(*shelf.library, shelf.project.id, first.id, Progress{}).error().message.contains(u"only version"));
    }

    void versionThatIsBeingReadStays()
    {
        Shelf shelf;
        const Generation first = shelf.capture(treeOfSeed(1));
        shelf.capture(treeOfSeed(2));
        {
            const auto hold = holdVersionFolder(shelf.place().absolute(first.storagePath));
            QVERIFY(hold);
            QCOMPARE(archiveGeneration(*shelf.library, shelf.project.id, first.id, Progress{}).error().kind, Error::Kind::Busy);
            QCOMPARE(deleteGeneration(*shelf.library, shelf.project.id, first.id, Progress{}).error().kind, Error::Kind::Busy);
            QCOMPARE(shelf.problems(), QStringList());
            QCOMPARE(shelf.packs(), QStringList());
        }
        shelf.archive(first);
    }

    void notesOfArchivedVersionsCanBeChanged()
    {
        Shelf shelf;
        const Generation first = shelf.capture(treeOfSeed(1));
        shelf.capture(treeOfSeed(2));
        shelf.archive(first);
        valueOf(editGeneration(*shelf.library, first.id, {.note = u"kept for the audit"_s, .isStarred = true}));
        QCOMPARE(shelf.problems(), QStringList());
        const Generation restored = shelf.restore(first);
        QCOMPARE(restored.note, u"kept for the audit"_s);
        QVERIFY(restored.isStarred);
        QCOMPARE(shelf.problems(), QStringList());
    }

    void deletedVersionComesBackFromTheTrash()
    {
        Shelf shelf;
        const Generation first = shelf.capture(treeOfSeed(1));
        const Generation second = shelf.capture(treeOfSeed(2));
        shelf.capture(treeOfSeed(3));
        const Generation archived = shelf.archive(first);
        shelf.remove(first);
        shelf.remove(second);
        QCOMPARE(shelf.versions(), QStringList{u"v3"_s});
        QVERIFY(!resolveVersion(*shelf.library, shelf.project.id, u"v1"_s));
        QCOMPARE(shelf.problems(), QStringList());
        const QList<TrashItem> items = valueOf(listTrashItems(*shelf.library));
        QCOMPARE(items.size(), 2);
        QVERIFY(items.first().deletedAt.isValid());
        QCOMPARE(valueOf(listGenerations(*shelf.library, shelf.project.id, true)).size(), 1);

        QCOMPARE(shelf.restore(first), archived); // as it was: archived
        QCOMPARE(shelf.restore(second), second);
        QCOMPARE(shelf.problems(), QStringList());
        QCOMPARE(valueOf(listTrashItems(*shelf.library)).size(), 0);
        QCOMPARE(shelf.restore(first), first);
    }

    void emptyingTheTrashFreesAndHarmsNothingElse()
    {
        Shelf shelf;
        const Generation first = shelf.capture(treeOfSeed(1));
        const Generation second = shelf.capture(treeOfSeed(2));
        const Generation third = shelf.capture(treeOfSeed(3));
        valueOf(archiveGenerations(*shelf.library, shelf.project.id, {first.id, second.id}, Progress{}));
        const ContentHash tree = shelf.treeOf(second);
        shelf.remove(first); // v2 is kept as differences from it
        shelf.remove(third);
        const Project other = valueOf(createProject(*shelf.library, {.name = u"Other"_s}));
        valueOf(deleteProject(*shelf.library, other.id, Progress{}));
        QCOMPARE(valueOf(listTrashItems(*shelf.library)).size(), 3);
        QVERIFY(valueOf(emptyTrash(*shelf.library, Progress{})) > 0);
        QCOMPARE(valueOf(listTrashItems(*shelf.library)).size(), 0);
        QCOMPARE(shelf.problems(), QStringList());
        QCOMPARE(shelf.treeOf(second), tree);
        shelf.restore(second);
        QCOMPARE(shelf.problems(), QStringList());
        QCOMPARE(shelf.capture(treeOfSeed(4)).version, 4); // v3's number stays used
        shelf.reopen();
        QCOMPARE(shelf.problems(), QStringList());
    }

    void droppedFilesAreGoneWhatIsKnownStays()
    {
        Shelf shelf;
        const Generation first = shelf.capture(treeOfSeed(1));
        const Generation second = shelf.capture(treeOfSeed(2));
        QCOMPARE(dropFiles(*shelf.library, shelf.project.id, first.id, Progress{}).error().kind, Error::Kind::Invalid);
        shelf.archive(first);
        const Generation dropped = valueOf(dropFiles(*shelf.library, shelf.project.id, first.id, Progress{}));
        QCOMPARE(dropped.status, GenerationStatus::Deleted);
        QCOMPARE(shelf.versions(), QStringList{u"v2"_s});
        QCOMPARE(shelf.problems(), QStringList());
        for (int round = 0; round < 2; ++round) {
            const Generation known = valueOf(resolveVersion(*shelf.library, shelf.project.id, u"v1"_s));
            QCOMPARE(known.id, first.id);
            QCOMPARE(valueOf(listFiles(*shelf.library, known.id)).size(), 6);
            QCOMPARE(valueOf(readManifest(*shelf.library, known)).files.size(), 6);
            QVERIFY(!readGenerationFile(*shelf.library, known, u"run.sh"_s));
            QCOMPARE(restoreGeneration(*shelf.library, shelf.project.id, known.id, Progress{}).error().kind, Error::Kind::Invalid);
            QCOMPARE(valueOf(listTrashItems(*shelf.library)).size(), 0);
            valueOf(rebuildCatalog(shelf.place(), Progress{}));
            shelf.reopen();
        }
        QCOMPARE(shelf.problems(), QStringList());
        const auto packs = valueOf(PackSet::open(packsFolder(shelf.place(), shelf.project.id)));
        QVERIFY(!packs->contains(hashOf("#!/bin/sh\necho 1\n")));
        Q_UNUSED(second);
    }

    void rebuildBringsArchiveAndTrashBack()
    {
        Shelf shelf;
        const Generation first = shelf.capture(treeOfSeed(1));
        const Generation second = shelf.capture(treeOfSeed(2));
        const Generation third = shelf.capture(treeOfSeed(3));
        const Generation archived = shelf.archive(first);
        shelf.remove(second);
        const QList<TrashItem> trash = valueOf(listTrashItems(*shelf.library));
        shelf.library.reset();
        for (const QString &name : {u"library.db"_s, u"library.db-wal"_s, u"library.db-shm"_s})
            QFile::remove(shelf.folder.filePath(u"library/"_s + name));
        shelf.reopen();
        QCOMPARE(shelf.library->openingProblems(), QStringList());
        QCOMPARE(shelf.now(first), archived);
        QCOMPARE(valueOf(listTrashItems(*shelf.library)), trash);
        QCOMPARE(shelf.problems(), QStringList());
        QCOMPARE(shelf.restore(second), second);
        QCOMPARE(shelf.restore(first), first);
        QCOMPARE(shelf.versions(), (QStringList{u"v3"_s, u"v2"_s, u"v1"_s}));
        Q_UNUSED(third);
    }

    void trashedProjectTakesItsArchiveAndTrashAlong()
    {
        Shelf shelf;
        const Generation first = shelf.capture(treeOfSeed(1));
        const Generation second = shelf.capture(treeOfSeed(2));
        shelf.capture(treeOfSeed(3));
        shelf.archive(first);
        shelf.remove(second);
        valueOf(deleteProject(*shelf.library, shelf.project.id, Progress{}));
        const QList<TrashItem> items = valueOf(listTrashItems(*shelf.library));
        QCOMPARE(items.size(), 1);
        QVERIFY(items.first().isProject());
        QCOMPARE(items.first().versionCount, 2);
        valueOf(restoreTrashItem(*shelf.library, items.first(), Progress{}));
        QCOMPARE(valueOf(listTrashItems(*shelf.library)).size(), 1);
        QCOMPARE(shelf.problems(), QStringList());
        QCOMPARE(shelf.restore(second), second);
        QCOMPARE(shelf.restore(first), first);
    }

    void versionWithTwoFoldersIsWhatItsRowSays()
    {
        Shelf shelf;
        const Generation first = shelf.capture(treeOfSeed(1));
        shelf.capture(treeOfSeed(2));
        const QString sealed = shelf.place().absolute(first.storagePath);
        const QString aside = shelf.folder.filePath(u"aside"_s);
        const auto copy = [](const QString &from, const QString &to) {
            QCOMPARE(QProcess::execute(u"cp"_s, {u"-a"_s, from, to}), 0);
        };
        // Killed after the archiving was committed: the sealed folder is still there.
        copy(sealed, aside);
        const Generation archived = shelf.archive(first);
        copy(aside, sealed);
        shelf.reopen();
        QVERIFY(!existsNoFollow(sealed));
        QCOMPARE(shelf.now(first), archived);
        QCOMPARE(shelf.problems(), QStringList());
        // Killed before: the archived folder is there already.
        const QString packed = shelf.place().absolute(archived.storagePath);
        copy(packed, aside + u'2');
        QCOMPARE(shelf.restore(first), first);
        copy(aside + u'2', packed);
        valueOf(rebuildCatalog(shelf.place(), Progress{})); // without a row it is the sealed one
        shelf.reopen();
        QVERIFY(!existsNoFollow(packed));
        QCOMPARE(shelf.now(first), first);
        QCOMPARE(shelf.problems(), QStringList());
    }

    void rollingBackPassesDeletedVersionsOver()
    {
        Shelf shelf;
        QList<Generation> versions;
        for (int i = 1; i <= 4; ++i) {
            versions.append(shelf.capture(treeOfSeed(i)));
            valueOf(activate(*shelf.library, shelf.project.id, versions.last().id, Progress{}));
        }
        shelf.remove(versions[1]); // v3, which rolling back returns to, stays
        QCOMPARE(valueOf(rollBack(*shelf.library, shelf.project.id, Progress{})).to->version, 3);
        QCOMPARE(valueOf(rollBack(*shelf.library, shelf.project.id, Progress{})).to->version, 1);
        QCOMPARE(valueOf(redo(*shelf.library, shelf.project.id, Progress{})).to->version, 3);
        QCOMPARE(shelf.problems(), QStringList());
    }

    void damagedPackIsToldWithTheFilesInIt()
    {
        Shelf shelf;
        const Generation first = shelf.capture(treeOfSeed(1));
        shelf.capture(treeOfSeed(2));
        shelf.archive(first);
        const QString path = packsFolder(shelf.place(), shelf.project.id) + u'/' + shelf.packs().first();
        QFile pack(path);
        QVERIFY(pack.setPermissions(QFile::ReadOwner | QFile::WriteOwner) && pack.open(QIODevice::ReadWrite));
        QVERIFY(pack.seek(40));
        pack.putChar('?');
        pack.close();
        const QStringList problems = shelf.problems();
        QVERIFY(!problems.isEmpty());
        QVERIFY2(problems.first().contains(path), qPrintable(problems.first()));
        QVERIFY(!restoreGeneration(*shelf.library, shelf.project.id, first.id, Progress{}));
        QCOMPARE(shelf.now(first).status, GenerationStatus::Archived); // and nothing was changed
        QVERIFY(!shelf.packs().isEmpty());
    }

    void anyOrderOfArchivingRestoringAndDeletingHarmsNothing()
    {
        Shelf shelf;
        QRandomGenerator random(20260214);
        struct Kept
        {
            Generation generation;
            ContentHash tree;
        };
        QList<Kept> kept;
        const auto add = [&] {
            const Generation generation = shelf.capture(treeOfSeed(random.bounded(1, 9)));
            kept.append({generation, shelf.treeOf(generation)});
        };
        add();
        for (int step = 0; step < 40; ++step) {
            const Kept &any = kept[random.bounded(int(kept.size()))];
            const GenerationStatus status = shelf.now(any.generation).status;
            const bool isLast = shelf.versions().size() < 2;
            switch (random.bounded(6)) {
            case 0:
            case 1: add(); break;
            case 2:
                if (status == GenerationStatus::Completed)
                    shelf.archive(any.generation);
                break;
            case 3:
                if (status == GenerationStatus::Deleted || !isLast)
                    status == GenerationStatus::Deleted ? shelf.restore(any.generation) : shelf.remove(any.generation);
                break;
            case 4: shelf.restore(any.generation); break;
            case 5:
                if (random.bounded(3) == 0) {
                    valueOf(emptyTrash(*shelf.library, Progress{}));
                    kept.removeIf([&](const Kept &each) { return !findGeneration(*shelf.library, each.generation.id); });
                }
                break;
            }
        }
        QCOMPARE(shelf.problems(), QStringList());
        for (const Kept &each : std::as_const(kept)) {
            shelf.restore(each.generation); // from the trash it may come back archived
            const Generation restored = shelf.restore(each.generation);
            QCOMPARE(restored, each.generation);
            QCOMPARE(shelf.treeOf(restored), each.tree);
        }
        QCOMPARE(shelf.problems(), QStringList());
        QCOMPARE(shelf.packs(), QStringList());
        QVERIFY(QDir(shelf.place().tempFolder()).isEmpty());
    }
};

} // namespace strata

QTEST_GUILESS_MAIN(strata::ArchivingTest)
#include "tst_archiving.moc"
