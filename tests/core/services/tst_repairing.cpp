// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/services/fixture.h"

#include "core/catalog/query.h"
#include "core/services/activating.h"
#include "core/services/browsing.h"
#include "core/services/capturing.h"
#include "core/services/catalogaccess.h"
#include "core/services/repairing.h"

#include <QDirIterator>

#include <ctime>
#include <fcntl.h>
#include <sys/stat.h>

using namespace strata;
using namespace strata::test;

class TestRepairing : public QObject
{
    Q_OBJECT

private:
    Generation captureTree(const Fixture &at, const Project &project, const Tree &tree, bool independent = false) const
    {
        const QString source = at.folder.filePath(u"source-"_s + GenerationId::create().toString());
        for (auto file = tree.begin(); file != tree.end(); ++file) {
            const QString path = source + u'/' + file.key();
            QDir().mkpath(QFileInfo(path).path());
            QFile bytes(path);
            if (!bytes.open(QIODevice::WriteOnly) || bytes.write(*file) != file->size())
                qFatal("cannot write %s", qPrintable(path));
        }
        return valueOf(capture(*at.library, {.project = project.id, .path = source, .independentCopies = independent}, {}))
            .generation;
    }

    static QString fileOf(const Fixture &at, const Generation &generation, const QString &path)
    {
        return sourceFolder(at.folderOf(generation)) + u'/' + path;
    }

    static quint64 inodeOf(const QString &path)
    {
        struct stat status{};
        ::lstat(QFile::encodeName(path).constData(), &status);
        return status.st_ino;
    }

    // What a person with a shell and no patience does.
    static void force(const QString &path, const QByteArray &bytes)
    {
        ::chmod(QFile::encodeName(path).constData(), 0644);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
        ::chmod(QFile::encodeName(path).constData(), 0444);
    }

    static void unseal(const QString &folder) { QCOMPARE(::chmod(QFile::encodeName(folder).constData(), 0755), 0); }
    static void seal(const QString &folder) { QCOMPARE(::chmod(QFile::encodeName(folder).constData(), 0555), 0); }

    static QStringList lines(const QList<VerifyProblem> &problems)
    {
        QStringList result;
        for (const VerifyProblem &problem : problems)
            result.append(u"v%1 %2 %3"_s.arg(problem.version).arg(problem.path, toText(problem.kind)));
        return result;
    }

    static QStringList steps(const RepairReport &report)
    {
        QStringList result;
        for (const RepairStep &step : report.steps)
            result.append(u"%1 %2 %3"_s.arg(step.problem.path, toText(step.kind), step.failure).trimmed());
        return result;
    }

    static RepairReport repaired(const Fixture &at) { return valueOf(repair(*at.library, {}, {}, {}, {})); }
    static QStringList problems(const Fixture &at) { return lines(valueOf(verify(*at.library, {}, {}, {})).problems); }

    static QStringList quarantined(const Fixture &at, const RepairReport &report)
    {
        QStringList files;
        const QDir folder(at.place().absolute(report.quarantine));
        QDirIterator it(folder.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (it.hasNext())
            files.append(folder.relativeFilePath(it.next()).section(u'/', -3));
        files.sort();
        return files;
    }

private slots:
    void aWholeLibraryNeedsNothing()
    {
        Fixture at;
        captureTree(at, at.newProject(), {{u"a"_s, "1"}});
        const RepairReport report = repaired(at);
        QCOMPARE(report.steps, QList<RepairStep>());
        QCOMPARE(report.quarantine, QString());
        QVERIFY(!QDir(at.place().quarantineFolder()).exists());
    }

    void aForcedEditIsTakenBackEverywhereItReached()
    {
        Fixture at;
        const Project shop = at.newProject();
        const Project tool = at.newProject(u"Mail Tool"_s);
        const Generation first = captureTree(at, shop, {{u"app/a.py"_s, "print(1)\n"}, {u"b"_s, "b"}});
        const Generation second = captureTree(at, shop, {{u"app/a.py"_s, "print(1)\n"}, {u"c"_s, "c"}});
        const Generation other = captureTree(at, tool, {{u"copy.py"_s, "print(1)\n"}}, true);
        const QString edited = fileOf(at, first, u"app/a.py"_s);
        QCOMPARE(inodeOf(edited), inodeOf(fileOf(at, second, u"app/a.py"_s)));
        QVERIFY(inodeOf(edited) != inodeOf(fileOf(at, other, u"copy.py"_s)));
        force(edited, "print(666)\n");
        // One version alone is enough to learn where the edit went.
        const VerifyReport found = valueOf(verify(*at.library, shop.id, first.id, {}));
        QCOMPARE(found.problems.size(), 1);
        QCOMPARE(found.problems.first().reached.size(), 1);
        QCOMPARE(found.problems.first().reached.first().version, 2);
        QCOMPARE(found.problems.first().reached.first().path, u"app/a.py"_s);

        const RepairReport report = repaired(at);
        QCOMPARE(lines(report.left), QStringList());
        QCOMPARE(steps(report), (QStringList{u"app/a.py heal"_s, u"app/a.py heal"_s}));
        QCOMPARE(valueOf(readGenerationFile(*at.library, first, u"app/a.py"_s)), QByteArray("print(1)\n"));
        QCOMPARE(inodeOf(edited), inodeOf(fileOf(at, second, u"app/a.py"_s))); // stored once again
        QCOMPARE(problems(at), QStringList());
        // The edit may have been worth something.
        const QStringList kept = quarantined(at, report);
        QVERIFY2(kept.contains(u"report.txt"_s), qPrintable(kept.join(u' ')));
        QVERIFY2(kept.contains(u"source/app/a.py"_s), qPrintable(kept.join(u' ')));
        QCOMPARE(valueOf(listEvents(*at.library, shop.id, 1)).first().action, u"generation.repaired"_s);
        at.reopen();
        QCOMPARE(at.library->openingProblems(), QStringList());
        QCOMPARE(problems(at), QStringList());
    }

    void everyKindOfDamageIsRepaired()
    {
        Fixture at;
        const Project project = at.newProject();
        const Tree tree{{u"changed"_s, "good"}, {u"dir/gone"_s, "x"}, {u"open"_s, "o"}, {u"swap"_s, "s"}, {u"deep/er/z"_s, "z"}};
        const Generation first = captureTree(at, project, tree);
        captureTree(at, project, tree, true);
        const QString source = sourceFolder(at.folderOf(first));
        unseal(source);
        unseal(source + u"/dir"_s);
        force(source + u"/changed"_s, "evil");
        QVERIFY(QFile::remove(source + u"/dir/gone"_s));
        ::chmod(QFile::encodeName(source + u"/open"_s).constData(), 0644);
        QVERIFY(QFile::remove(source + u"/swap"_s));
        QVERIFY(QDir().mkdir(source + u"/swap"_s));
        force(source + u"/swap/in"_s, "mine");
        force(source + u"/extra"_s, "e");
        QVERIFY(removeTree(source + u"/deep"_s));
        QVERIFY(problems(at).size() >= 8);

        const RepairReport report = repaired(at);
        QCOMPARE(lines(report.left), QStringList());
        for (const RepairStep &step : report.steps)
            QCOMPARE(step.failure, QString());
        for (auto file = tree.begin(); file != tree.end(); ++file)
            QCOMPARE(valueOf(readGenerationFile(*at.library, first, file.key())), *file);
        const QStringList kept = quarantined(at, report);
        QVERIFY2(kept.contains(u"v1/source/extra"_s) && kept.contains(u"source/swap/in"_s), qPrintable(kept.join(u' ')));
        QCOMPARE(repaired(at).steps, QList<RepairStep>());
        QCOMPARE(QDir(at.place().tempFolder()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot), QStringList());
    }

    void aLostSourceFolderIsMadeAgain()
    {
        Fixture at;
        const Project project = at.newProject();
        const Tree tree{{u"a/b/c"_s, "1"}, {u"d"_s, "2"}};
        const Generation first = captureTree(at, project, tree);
        captureTree(at, project, tree, true);
        QVERIFY(removeTree(sourceFolder(at.folderOf(first))));
        QCOMPARE(problems(at), QStringList{u"v1  folder_missing"_s});
        QCOMPARE(lines(repaired(at).left), QStringList());
        QCOMPARE(valueOf(readGenerationFile(*at.library, first, u"a/b/c"_s)), QByteArray("1"));
    }

    void aFileOfManyNamesIsNeverChanged()
    {
        Fixture at;
        const Project project = at.newProject();
        const Generation first = captureTree(at, project, {{u"a"_s, "same"}});
        const Generation second = captureTree(at, project, {{u"a"_s, "same"}, {u"b"_s, "b"}});
        const QString outside = at.folder.filePath(u"outside"_s);
        const QString path = fileOf(at, first, u"a"_s);
        QCOMPARE(::link(QFile::encodeName(path).constData(), QFile::encodeName(outside).constData()), 0);
        ::chmod(QFile::encodeName(path).constData(), 0644); // of all three names
        QCOMPARE(problems(at), (QStringList{u"v1 a file_writable"_s, u"v2 a file_writable"_s}));
        QCOMPARE(lines(repaired(at).left), QStringList());
        struct stat status{};
        ::stat(QFile::encodeName(outside).constData(), &status);
        QCOMPARE(status.st_mode & 0777, 0644u);
        QVERIFY(inodeOf(outside) != inodeOf(path));
        QCOMPARE(valueOf(readGenerationFile(*at.library, second, u"a"_s)), QByteArray("same"));
    }

    void whatNothingHealsKeepsItsPlace()
    {
        Fixture at;
        const Project project = at.newProject();
        const Generation first = captureTree(at, project, {{u"only"_s, "here"}, {u"b"_s, "b"}});
        captureTree(at, project, {{u"b"_s, "b"}});
        force(fileOf(at, first, u"only"_s), "lost");
        const RepairReport report = repaired(at);
        QCOMPARE(lines(report.left), QStringList{u"v1 only file_changed"_s});
        QCOMPARE(report.steps.first().kind, RepairStep::Kind::None);
        QCOMPARE(valueOf(readFile(fileOf(at, first, u"only"_s))), QByteArray("lost"));
        QVERIFY(report.quarantine.isEmpty());
    }

    void aManifestIsWrittenAgainFromTheCatalog()
    {
        Fixture at;
        const Project project = at.newProject();
        const Generation first = captureTree(at, project, {{u"dir/a"_s, "1"}, {u"b"_s, "2"}});
        valueOf(editGeneration(*at.library, first.id, {.note = u"kept"_s, .isStarred = true}));
        force(manifestFile(at.folderOf(first)), "{ damaged");
        QCOMPARE(problems(at).size(), 1);
        const RepairReport report = repaired(at);
        QCOMPARE(lines(report.left), QStringList());
        QCOMPARE(valueOf(readManifest(*at.library, first)).generation.note, u"kept"_s);
        QVERIFY(quarantined(at, report).filter(u"manifest.json"_s).size() == 1);
        at.reopen();
        QCOMPARE(problems(at), QStringList());
    }

    void aVersionNobodyKnowsTheFilesOfGoesToTheQuarantine()
    {
        Fixture at;
        const Project project = at.newProject();
        const Generation first = captureTree(at, project, {{u"a"_s, "1"}});
        const Generation second = captureTree(at, project, {{u"a"_s, "2"}});
        valueOf(activate(*at.library, project.id, second.id, {}));
        force(manifestFile(at.folderOf(second)), "{ damaged");
        force(fileOf(at, second, u"a"_s), "3");
        const RepairReport report = repaired(at);
        QCOMPARE(lines(report.left).filter(u"version_missing"_s).size(), 1);
        QVERIFY(!QDir(at.folderOf(second)).exists());
        QVERIFY(quarantined(at, report).contains(u"v2/source/a"_s));
        QCOMPARE(at.reread(project).activeGeneration(), first.id); // active always resolves
        QCOMPARE(valueOf(listEvents(*at.library, project.id, 10)).first().project, project.id);
    }

    void catalogLinksStraysAndLeftoversAreSettled()
    {
        Fixture at;
        const Project project = at.newProject();
        const Generation first = captureTree(at, project, {{u"a"_s, "1"}});
        valueOf(activate(*at.library, project.id, first.id, {}));
        {
            auto connection = valueOf(openCatalog(*at.library));
            valueOf(connection.execute(u"UPDATE generations SET note = 'forged'"_s));
        }
        QVERIFY(QFile::remove(at.place().activeLink(project.id)));
        QVERIFY(QDir(at.place().projectsFolder()).mkdir(u"strange"_s));
        at.layDown(project, 7, {{u"a"_s, "7"}});
        const QString leftover = at.place().tempFolder() + u"/download.part"_s;
        force(leftover, "x");
        const timespec old[2] = {{.tv_sec = 1'000'000, .tv_nsec = 0}, {.tv_sec = 1'000'000, .tv_nsec = 0}};
        ::utimensat(AT_FDCWD, QFile::encodeName(leftover).constData(), old, 0);
        const QStringList kinds = problems(at);
        for (const auto &kind : {u"catalog_differs"_s, u"active_link_missing"_s, u"stray"_s, u"orphan_folder"_s, u"leftover"_s})
            QVERIFY2(!kinds.filter(kind).isEmpty(), qPrintable(kind));
        const RepairReport report = repaired(at);
        QCOMPARE(lines(report.left), QStringList());
        QCOMPARE(valueOf(listGenerations(*at.library, project.id, true)).size(), 2);
        QCOMPARE(valueOf(findGeneration(*at.library, first.id)).note, QString());
        QVERIFY(!QFile::exists(leftover));
        QVERIFY(QFile::exists(at.place().absolute(report.quarantine) + u"/temp/download.part"_s));
    }

    void aDryRunChangesNothingAndSaysTheSame()
    {
        Fixture at;
        const Project project = at.newProject();
        const Generation first = captureTree(at, project, {{u"a"_s, "1"}, {u"only"_s, "o"}});
        captureTree(at, project, {{u"a"_s, "1"}}, true);
        force(fileOf(at, first, u"a"_s), "9");
        force(fileOf(at, first, u"only"_s), "8");
        const QStringList before = problems(at);
        const RepairReport dry = valueOf(repair(*at.library, {}, {}, {.isDryRun = true}, {}));
        QCOMPARE(problems(at), before);
        QVERIFY(!QDir(at.place().quarantineFolder()).exists());
        QCOMPARE(lines(dry.left), QStringList{u"v1 only file_changed"_s});
        const RepairReport real = repaired(at);
        QCOMPARE(steps(real), steps(dry));
        QCOMPARE(lines(real.left), lines(dry.left));
    }

    void aQuickLookSeesAnEditWithoutReadingTheRest()
    {
        Fixture at;
        const Project project = at.newProject();
        const Generation first = captureTree(at, project, {{u"a"_s, "good"}, {u"b"_s, "fine"}, {u"c"_s, "cc"}});
        const auto quick = [&] { return lines(valueOf(verify(*at.library, {}, {}, VerifyDepth::Quick, {})).problems); };
        QCOMPARE(quick(), QStringList());
        force(fileOf(at, first, u"a"_s), "evil"); // same size
        const timespec later[2] = {{.tv_sec = ::time(nullptr) + 60, .tv_nsec = 0}, {.tv_sec = ::time(nullptr) + 60, .tv_nsec = 0}};
        ::utimensat(AT_FDCWD, QFile::encodeName(fileOf(at, first, u"a"_s)).constData(), later, 0);
        force(fileOf(at, first, u"c"_s), "c");
        QCOMPARE(quick(), (QStringList{u"v1 a file_changed"_s, u"v1 c file_changed"_s}));
        // Touched and put back is no problem.
        force(fileOf(at, first, u"a"_s), "good");
        force(fileOf(at, first, u"c"_s), "cc");
        QCOMPARE(quick(), QStringList());
    }

    void aLibraryThatCannotBeWrittenIsNotRepaired()
    {
        Fixture at;
        at.newProject();
        at.library.reset();
        {
            auto connection = valueOf(catalog::Connection::open(at.place().catalogFile(), catalog::Connection::Access::ReadWrite));
            valueOf(connection.execute(u"PRAGMA user_version = 999"_s));
        }
        at.library = at.open();
        QCOMPARE(repair(*at.library, {}, {}, {}, {}).error().kind, Error::Kind::Denied);
        QVERIFY(repair(*at.library, {}, {}, {.isDryRun = true}, {}));
    }
};

QTEST_GUILESS_MAIN(TestRepairing)
#include "tst_repairing.moc"
