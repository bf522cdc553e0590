// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/generations.h"
#include "core/services/activating.h"
#include "core/services/browsing.h"
#include "core/services/capturing.h"
#include "core/services/catalogaccess.h"
#include "core/services/syncing.h"
#include "core/services/verifying.h"
#include "core/services/workspace.h"
#include "core/services/workspaceaccess.h"
#include "core/store/metadatafile.h"
#include "tests/support/capturedlibrary.h"
#include "tests/support/workspacefolder.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace strata;
using namespace strata::test;

namespace {

struct Linked : CapturedLibrary
{
    WorkspaceFolder ws{folder.filePath(u"shop"_s)};
    Project project = newProject(u"Aurora Shop"_s);

    Linked()
    {
        ws.write(u".gitignore"_s, "dist/\n*.log\n");
        ws.write(u"app/main.py"_s, "print(1)\n", 0755);
        ws.write(u"app/shop.py"_s, "cart = []\n");
        ws.write(u"readme.md"_s, "# Shop\n");
        ws.write(u"dist/bundle.js"_s, "made\n");
        ws.link(u"main"_s, "app/main.py");
        ws.makeFolder(u"empty"_s);
        valueOf(linkWorkspace(*library, project.id, ws.root, {}, {}));
    }
    Generation capture(CaptureRequest request = {}) const
    {
        request.project = project.id;
        return valueOf(strata::capture(*library, request, {})).generation;
    }
    WorkspaceStatus status() const { return valueOf(workspaceStatus(*library, project.id, {})); }
    WorkspaceLink link() const { return *valueOf(findProject(*library, project.id.toString())).workspace; }
};

QStringList lettersOf(const QList<FileChange> &changes)
{
    QStringList lines;
    for (const FileChange &change : changes)
        lines.append(QChar(QLatin1Char(letterOf(change.kind))) + u' ' + change.path());
    return lines;
}

} // namespace

/// A folder of the user's, linked to a project: what it is at, what differs, what its captures make.
class TestWorkspace : public QObject
{
    Q_OBJECT

private slots:
    void aCaptureWithoutAPathTakesTheLinkedFolder()
    {
        Linked at;
        const Generation first = at.capture();
        QCOMPARE(first.origin, Origin::Workspace);
        QCOMPARE(first.fileCount, 5);
        QVERIFY(first.parent.isNull());
        QCOMPARE(at.link().at, first.id);
        at.ws.write(u"app/cart.py"_s, "new\n");
        const Generation second = at.capture({.prompt = u"Add a cart"_s});
        QCOMPARE(second.parent, first.id);
        QCOMPARE(second.baseVersion, 1);
        QCOMPARE(second.changes.added, 1);
        QCOMPARE(second.changes.files(), 1);
        QCOMPARE(at.link().at, second.id);
        // Naming the folder is the same.
        at.ws.remove(u"app/cart.py"_s);
        const Generation third = at.capture({.path = at.ws.root});
        QCOMPARE(third.origin, Origin::Workspace);
        QCOMPARE(at.link().at, third.id);
        QCOMPARE(valueOf(verify(*at.library, at.project.id, {}, {})).problems, QList<VerifyProblem>());
        // What the catalog knows is what the folders say.
        QCOMPARE(valueOf(readMetadata(at.library->folder().metadataFile(at.project.id))).workspace, at.link());
    }

    void theStatusTellsWhatDiffers()
    {
        Linked at;
        const Generation first = at.capture();
        QVERIFY(!at.status().differs());
        QCOMPARE(at.status().at->id, first.id);
        QCOMPARE(at.status().ignored.size(), 1);
        at.ws.write(u"app/shop.py"_s, "cart = {}\n");
        at.ws.chmod(u"readme.md"_s, 0600);
        at.ws.write(u"new.txt"_s, "new\n");
        at.ws.write(u"debug.log"_s, "left out\n");
        at.ws.remove(u"app/main.py"_s);
        at.ws.remove(u"main"_s);
        at.ws.write(u"main"_s, "a file now\n");
        at.ws.remove(u"empty"_s);
        at.ws.makeFolder(u"other"_s);
        const WorkspaceStatus status = at.status();
        QCOMPARE(lettersOf(status.changes),
                 QStringList({u"D app/main.py"_s, u"M app/shop.py"_s, u"T main"_s, u"A new.txt"_s, u"M readme.md"_s}));
        QCOMPARE(status.folders, QStringList({u"empty"_s, u"other"_s}));
        const WorkspaceCounts counts = status.counts();
        QCOMPARE(counts, (WorkspaceCounts{.added = 1, .modified = 2, .deleted = 1, .modeChanged = 1, .folders = 2}));
        QCOMPARE(status.ignored.size(), 2);
        at.capture();
        QVERIFY(!at.status().differs());
    }

    void anUnchangedFolderIsNotRead()
    {
        Linked at;
        for (int i = 0; i < 500; ++i)
            at.ws.write(u"many/%1/file%2"_s.arg(i % 9).arg(i), QByteArray::number(i));
        QTest::qSleep(120);
        at.capture();
        QCOMPARE(at.status().filesRead, 0);
        at.ws.write(u"many/1/file1"_s, "edited");
        const WorkspaceStatus status = at.status();
        QCOMPARE(status.filesRead, 1);
        QCOMPARE(lettersOf(status.changes), QStringList({u"M many/1/file1"_s}));
        // Nor does losing what is known lose anything.
        QVERIFY(QFile::remove(statIndexFile(at.library->folder(), at.project.id)));
        QCOMPARE(lettersOf(at.status().changes), QStringList({u"M many/1/file1"_s}));
        QVERIFY(writeFileDurably(statIndexFile(at.library->folder(), at.project.id), "x"));
        QCOMPARE(lettersOf(at.status().changes), QStringList({u"M many/1/file1"_s}));
    }

    void unchangedFilesAreSharedWithoutOpeningThem()
    {
        Linked at;
        for (int i = 0; i < 40; ++i)
            at.ws.write(u"many/file%1"_s.arg(i), QByteArray::number(i));
        QTest::qSleep(120);
        const Generation first = at.capture();
        // Had it been read, other bytes would be in the version: the stamps are what counts.
        const QString sealed = sourceFolder(at.library->folder().absolute(first.storagePath)) + u"/many/file7"_s;
        at.ws.write(u"many/file8"_s, "edited");
        const Generation second = at.capture();
        QCOMPARE(second.changes.modified, 1);
        struct stat one{};
        struct stat two{};
        const QString again = sourceFolder(at.library->folder().absolute(second.storagePath)) + u"/many/file7"_s;
        QCOMPARE(::lstat(QFile::encodeName(sealed).constData(), &one), 0);
        QCOMPARE(::lstat(QFile::encodeName(again).constData(), &two), 0);
        QCOMPARE(one.st_ino, two.st_ino);
        QCOMPARE(valueOf(verify(*at.library, at.project.id, {}, {})).problems, QList<VerifyProblem>());
        QCOMPARE(second.fileCount, first.fileCount);
        QCOMPARE(second.totalBytes, first.totalBytes + 5);
    }

    void aCaptureOnlyIfChangedMakesNoTwin()
    {
        Linked at;
        const Generation first = at.capture({.onlyIfChanged = true});
        const auto again = valueOf(strata::capture(*at.library, {.project = at.project.id, .onlyIfChanged = true}, {}));
        QVERIFY(again.isUnchanged);
        QCOMPARE(again.generation.id, first.id);
        QCOMPARE(valueOf(listGenerations(*at.library, at.project.id, true)).size(), 1);
        at.ws.chmod(u"readme.md"_s, 0755);
        QVERIFY(!valueOf(strata::capture(*at.library, {.project = at.project.id, .onlyIfChanged = true}, {})).isUnchanged);
        // The same for a folder that is not linked.
        const WorkspaceFolder other{at.folder.filePath(u"other"_s)};
        other.write(u"a"_s, "a\n");
        const Project second = at.newProject(u"Second"_s);
        const CaptureRequest request{.project = second.id, .path = other.root, .onlyIfChanged = true};
        QVERIFY(!valueOf(strata::capture(*at.library, request, {})).isUnchanged);
        QVERIFY(valueOf(strata::capture(*at.library, request, {})).isUnchanged);
        other.write(u"a"_s, "b\n");
        QVERIFY(!valueOf(strata::capture(*at.library, request, {})).isUnchanged);
        QCOMPARE(valueOf(listGenerations(*at.library, second.id, true)).size(), 2);
    }

    void linkingFindsTheVersionTheFolderIsAt()
    {
        Linked at;
        const Generation first = at.capture();
        at.ws.write(u"app/shop.py"_s, "second\n");
        at.capture();
        valueOf(unlinkWorkspace(*at.library, at.project.id));
        QVERIFY(!valueOf(findProject(*at.library, at.project.id.toString())).workspace);
        at.ws.write(u"app/shop.py"_s, "cart = []\n");
        QCOMPARE(valueOf(linkWorkspace(*at.library, at.project.id, at.ws.root, {}, {})).workspace->at, first.id);
        // Nearly a version is at it, with what differs.
        valueOf(unlinkWorkspace(*at.library, at.project.id));
        at.ws.write(u"app/shop.py"_s, "third\n");
        valueOf(linkWorkspace(*at.library, at.project.id, at.ws.root, {}, {}));
        QCOMPARE(lettersOf(at.status().changes), QStringList({u"M app/shop.py"_s}));
        // Something else is not.
        valueOf(unlinkWorkspace(*at.library, at.project.id));
        const WorkspaceFolder other{at.folder.filePath(u"other"_s)};
        other.write(u"notes"_s, "nothing of the shop\n");
        QVERIFY(valueOf(linkWorkspace(*at.library, at.project.id, other.root, {}, {})).workspace->at.isNull());
        QCOMPARE(lettersOf(at.status().changes), QStringList({u"A notes"_s}));
    }

    void aMovedFolderIsLinkedAgain()
    {
        Linked at;
        const Generation first = at.capture();
        valueOf(editWorkspace(*at.library, at.project.id, {.followsActive = true, .captureAfterQuietSeconds = 30}));
        at.ws.write(u"app/shop.py"_s, "edited\n");
        const QString moved = at.folder.filePath(u"moved"_s);
        QVERIFY(QDir().rename(at.ws.root, moved));
        const Error error = workspaceStatus(*at.library, at.project.id, {}).error();
        QCOMPARE(error.kind, Error::Kind::NotFound);
        QVERIFY2(error.message.contains(at.ws.root), qPrintable(error.message));
        QVERIFY(!strata::capture(*at.library, {.project = at.project.id}, {}));
        const Project linked = valueOf(linkWorkspace(*at.library, at.project.id, moved, {}, {}));
        QCOMPARE(linked.workspace->at, first.id);
        QVERIFY(linked.workspace->followsActive);
        QCOMPARE(linked.workspace->captureAfterQuietSeconds, 30);
        QCOMPARE(lettersOf(at.status().changes), QStringList({u"M app/shop.py"_s}));
    }

    void foldersThatCannotBeLinkedAreRefused()
    {
        Linked at;
        at.capture();
        const Project other = at.newProject(u"Other"_s);
        const auto refused = [&](const QString &path) {
            const auto linked = linkWorkspace(*at.library, other.id, path, {}, {});
            return linked ? u"linked"_s : linked.error().message;
        };
        const QStringList sentences{refused(at.ws.root),
                                    refused(at.ws.path(u"app"_s)),
                                    refused(at.folder.path()),
                                    refused(at.root()),
                                    refused(at.library->folder().generationsFolder(at.project.id)),
                                    refused(at.folder.filePath(u"nowhere"_s)),
                                    refused(at.ws.path(u"readme.md"_s)),
                                    refused(u"/"_s),
                                    refused(QDir::homePath())};
        for (const QString &sentence : sentences)
            QVERIFY2(sentence != "linked"_L1, qPrintable(sentences.join(u'\n')));
        QVERIFY2(sentences[0].contains(at.project.name), qPrintable(sentences[0]));
        QVERIFY2(sentences[1].contains(at.project.name), qPrintable(sentences[1]));
        // Also under another name.
        const QString alias = at.folder.filePath(u"alias"_s);
        QVERIFY(QFile::link(at.ws.root, alias));
        QVERIFY2(refused(alias).contains(at.project.name), qPrintable(refused(alias)));
        valueOf(unlinkWorkspace(*at.library, at.project.id));
        QCOMPARE(refused(at.ws.root), u"linked"_s);
        QCOMPARE(valueOf(readMetadata(at.library->folder().metadataFile(other.id))).workspace->path, at.ws.root);
    }

    void withoutALinkTheSentenceSaysSo()
    {
        CapturedLibrary at;
        const Project project = at.newProject(u"Aurora"_s);
        for (const Error &error :
             {workspaceStatus(*at.library, project.id, {}).error(),
              strata::capture(*at.library, {.project = project.id}, {}).error(), unlinkWorkspace(*at.library, project.id).error()})
            QVERIFY2(error.message.contains(u"Aurora"_s), qPrintable(error.message));
    }

    void aFileLeftOutByNewRulesIsNeitherDeletedNorCompared()
    {
        Linked at;
        at.capture();
        at.ws.write(u".gitignore"_s, "dist/\n*.log\nreadme.md\n");
        const WorkspaceStatus status = at.status();
        QCOMPARE(lettersOf(status.changes), QStringList({u"M .gitignore"_s}));
        QCOMPARE(status.hidden, QStringList({u"readme.md"_s}));
    }

    void aCaptureCutOffBeforeItsLastStepMovesTheFolderAlong()
    {
        Linked at;
        const Generation first = at.capture();
        const QByteArray metadata = readFile(at.library->folder().metadataFile(at.project.id)).value();
        at.ws.write(u"app/shop.py"_s, "second\n");
        const Generation second = at.capture();
        // As after a kill between the rename and the end: the folder is there, metadata.json and the rows are of before.
        {
            auto connection = valueOf(openCatalog(*at.library));
            auto transaction = valueOf(catalog::Transaction::begin(connection));
            QVERIFY(catalog::removeGeneration(connection, second.id));
            QVERIFY(transaction.commit());
        }
        QVERIFY(writeFileDurably(at.library->folder().metadataFile(at.project.id), metadata));
        at.library = valueOf(Library::open(at.root()));
        QCOMPARE(at.link().at, second.id);
        QVERIFY(!at.status().differs());
        QCOMPARE(at.status().at->version, 2);
        QVERIFY(first.id != second.id);
    }
};

QTEST_GUILESS_MAIN(TestWorkspace)
#include "tst_workspace.moc"
