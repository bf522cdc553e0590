// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/capturinghistory.h"

#include "core/base/fileio.h"
#include "core/services/browsing.h"
#include "core/services/projects.h"
#include "core/services/verifying.h"
#include "tests/support/gitscratch.h"

#include <QDirIterator>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>
#include <thread>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace strata;

namespace {

/// "100755 path content" of every file below `folder`, links with their targets; folders are not told.
QStringList treeOf(const QString &folder)
{
    QStringList lines;
    QDirIterator it(folder, QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        const QString path = it.next();
        struct stat info{};
        ::lstat(QFile::encodeName(path).constData(), &info);
        if (S_ISDIR(info.st_mode))
            continue;
        const QString name = QDir(folder).relativeFilePath(path);
        if (S_ISLNK(info.st_mode)) {
            QByteArray target(4096, 0);
            target.truncate(::readlink(QFile::encodeName(path).constData(), target.data(), size_t(target.size())));
            lines.append(u"link %1 %2"_s.arg(name, QString::fromUtf8(target)));
        } else {
            const QByteArray bytes = readFile(path).value_or(QByteArray("unreadable"));
            lines.append(u"%1 %2 %3"_s.arg(info.st_mode & 0777, 0, 8).arg(name, hashOf(bytes).toHex()));
        }
    }
    lines.sort();
    return lines;
}

/// All of a folder: names, kinds, modes, sizes, times and bytes.
QStringList everythingIn(const QString &folder)
{
    QStringList lines;
    QDirIterator it(folder, QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        const QString path = it.next();
        struct stat info{};
        ::lstat(QFile::encodeName(path).constData(), &info);
        lines.append(u"%1 %2 %3 %4.%5 %6"_s.arg(path)
                         .arg(info.st_mode, 0, 8)
                         .arg(info.st_ino)
                         .arg(info.st_mtim.tv_sec)
                         .arg(info.st_mtim.tv_nsec)
                         .arg(S_ISREG(info.st_mode) ? hashOf(readFile(path).value_or(QByteArray())).toHex() : QString()));
    }
    lines.sort();
    return lines;
}

} // namespace

class TestCapturingHistory : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_temporary = std::make_unique<QTemporaryDir>();
        auto library = Library::open(m_temporary->filePath(u"library"_s));
        QVERIFY2(library, qPrintable(library ? QString() : library.error().message));
        m_library = std::move(*library);
        const auto project = createProject(*m_library, {.name = u"Shop"_s});
        QVERIFY(project);
        m_project = *project;
        m_repository = std::make_unique<GitScratch>(m_temporary->filePath(u"repository"_s));
        m_repository->init();
    }

    void cleanup()
    {
        m_library.reset();
        QVERIFY(removeTree(m_temporary->path()));
    }

    void everyCommitBecomesAVersionLikeItsArchive()
    {
        const QStringList commits = makeLongHistory(20 * 1024 * 1024); // more than is held in memory
        const QStringList before = everythingIn(m_repository->folder());
        const HistoryOutcome outcome = captured();
        QCOMPARE(everythingIn(m_repository->folder()), before);
        QCOMPARE(outcome.captured.size(), commits.size());
        for (qsizetype i = 0; i < commits.size(); ++i) {
            const CapturedCommit &each = outcome.captured.at(i);
            QCOMPARE(each.commit, commits.at(i));
            QCOMPARE(each.generation.version, int(i) + 1);
            QCOMPARE(each.generation.parentVersion, int(i));
            QCOMPARE(each.generation.baseVersion, int(i));
            QCOMPARE(versionTree(each.generation), archivedTree(each.commit));
        }
        QVERIFY(verifies());
    }

    void aVersionTellsWhatItsCommitSays()
    {
        m_repository->write(u"a.txt"_s, "a");
        const QString first = m_repository->commit(u"Begin the shop\n\nWith a body\nof two lines."_s);
        const qint64 time = m_repository->time();
        m_repository->git({u"tag"_s, u"-a"_s, u"v1.0"_s, u"-m"_s, u"the first"_s});
        m_repository->git({u"tag"_s, u"light"_s});
        m_repository->write(u"b.txt"_s, "b");
        m_repository->commit(u"Nothing named"_s);
        const HistoryOutcome outcome = captured();
        const Generation generation = findGeneration(*m_library, outcome.captured.first().generation.id).value();
        QCOMPARE(generation.origin, Origin::Git);
        QCOMPARE(generation.prompt, u"Begin the shop\n\nWith a body\nof two lines."_s);
        QCOMPARE(generation.versionName, u"v1.0"_s);
        QCOMPARE(generation.createdAt, QDateTime::fromSecsSinceEpoch(time, QTimeZone::UTC));
        const QJsonObject git = generation.context["git"_L1].toObject();
        QCOMPARE(git["commit"_L1].toString(), first);
        QCOMPARE(git["author"_L1].toString(), u"Ann Author"_s);
        QCOMPARE(git["author_email"_L1].toString(), u"ann@example.org"_s);
        QCOMPARE(git["branch"_L1].toString(), u"main"_s);
        QCOMPARE(git["tag"_L1].toString(), u"v1.0"_s);
        QCOMPARE(git["tags"_L1].toArray(), (QJsonArray{u"v1.0"_s, u"light"_s}));
        QCOMPARE(outcome.captured.at(1).generation.versionName, QString());
        QCOMPARE(resolveVersion(*m_library, m_project.id, u"v1.0"_s).value().version, 1);
    }

    void aTagThatReadsAsAVersionIsNoName()
    {
        m_repository->write(u"a.txt"_s, "a");
        m_repository->commit(u"a"_s);
        m_repository->git({u"tag"_s, u"v7"_s});
        const HistoryOutcome outcome = captured();
        QCOMPARE(outcome.captured.first().generation.versionName, QString());
        QCOMPARE(outcome.captured.first().tags, QStringList{u"v7"_s});
    }

    void aMergeIsOneVersionOfTheBranchItWentInto()
    {
        m_repository->write(u"a.txt"_s, "a");
        const QString a = m_repository->commit(u"a"_s);
        m_repository->git({u"switch"_s, u"-q"_s, u"-c"_s, u"topic"_s});
        m_repository->write(u"t.txt"_s, "t");
        const QString topic = m_repository->commit(u"topic"_s);
        m_repository->git({u"switch"_s, u"-q"_s, u"main"_s});
        m_repository->write(u"b.txt"_s, "b");
        const QString b = m_repository->commit(u"b"_s);
        m_repository->git({u"merge"_s, u"-q"_s, u"--no-ff"_s, u"-m"_s, u"Merge topic"_s, u"topic"_s});
        const QString merge = m_repository->head();
        QCOMPARE(commitsIn(captured()), (QStringList{a, b, merge}));

        // The other branch is a fork of what it left.
        const HistoryOutcome fork = captured({.branches = {u"topic"_s}});
        QCOMPARE(commitsIn(fork), QStringList{topic});
        QCOMPARE(fork.knownCount, 1);
        QCOMPARE(fork.captured.first().generation.version, 4);
        QCOMPARE(fork.captured.first().generation.parentVersion, 1);
        QCOMPARE(fork.captured.first().generation.baseVersion, 1);
        QVERIFY(fork.captured.first().generation.isIteration);
        QCOMPARE(fork.captured.first().generation.context["git"_L1]["branch"_L1].toString(), u"topic"_s);
        QCOMPARE(versionTree(fork.captured.first().generation), archivedTree(topic));
    }

    void allBranchesGoByTopologyThenTime()
    {
        m_repository->write(u"a.txt"_s, "a");
        const QString a = m_repository->commit(u"a"_s);
        m_repository->git({u"switch"_s, u"-q"_s, u"-c"_s, u"one"_s});
        m_repository->write(u"one.txt"_s, "1");
        const QString one = m_repository->commit(u"one"_s);
        m_repository->git({u"switch"_s, u"-q"_s, u"main"_s});
        m_repository->write(u"b.txt"_s, "b");
        const QString b = m_repository->commit(u"b"_s);
        m_repository->git({u"switch"_s, u"-q"_s, u"one"_s});
        m_repository->write(u"two.txt"_s, "2");
        const QString two = m_repository->commit(u"two"_s);
        const HistoryOutcome outcome = captured({.allBranches = true});
        QCOMPARE(commitsIn(outcome), (QStringList{a, one, b, two}));
        QCOMPARE(parentsIn(outcome), (QList<int>{0, 1, 1, 2}));
    }

    void tagsBecomeVersionsByAge()
    {
        m_repository->write(u"a.txt"_s, "a");
        const QString a = m_repository->commit(u"a"_s);
        m_repository->git({u"tag"_s, u"zero"_s});
        m_repository->write(u"a.txt"_s, "b");
        m_repository->commit(u"untagged"_s);
        m_repository->write(u"a.txt"_s, "c");
        const QString c = m_repository->commit(u"c"_s);
        m_repository->git({u"tag"_s, u"-a"_s, u"alpha"_s, u"-m"_s, u"x"_s});
        m_repository->git({u"tag"_s, u"of-a-file"_s, u"HEAD:a.txt"_s});
        const HistoryOutcome outcome = captured({.unit = HistoryRange::Unit::Tags});
        QCOMPARE(commitsIn(outcome), (QStringList{a, c}));
        QCOMPARE(parentsIn(outcome), (QList<int>{0, 1}));
        QCOMPARE(outcome.captured.at(1).generation.versionName, u"alpha"_s);
        // Its commits one by one: those that are there are passed over, the one between is made from its own parent.
        const HistoryOutcome rest = captured();
        QCOMPARE(rest.knownCount, 2);
        QCOMPARE(parentsIn(rest), QList<int>{1});
    }

    void commitsThatChangeNothingArePassedOver()
    {
        m_repository->write(u"a.txt"_s, "a");
        m_repository->commit(u"a"_s);
        const QString empty = m_repository->commit(u"nothing"_s, {u"--allow-empty"_s});
        m_repository->write(u"a.txt"_s, "b");
        m_repository->commit(u"b"_s);
        const HistoryOutcome outcome = captured();
        QCOMPARE(outcome.captured.size(), 2);
        QCOMPARE(outcome.emptyCount, 1);
        QCOMPARE(parentsIn(outcome), (QList<int>{0, 1}));
        const HistoryOutcome kept = captured({.keepsEmpty = true});
        QCOMPARE(commitsIn(kept), QStringList{empty});
        QCOMPARE(kept.captured.first().generation.changes, ChangesSummary{});
        QCOMPARE(kept.captured.first().generation.parentVersion, 1);
    }

    void aCommitWithoutFilesIsPassedOver()
    {
        m_repository->commit(u"nothing yet"_s, {u"--allow-empty"_s});
        m_repository->write(u"a.txt"_s, "a");
        m_repository->commit(u"a"_s);
        const HistoryOutcome outcome = captured();
        QCOMPARE(outcome.captured.size(), 1);
        QCOMPARE(outcome.withoutFilesCount, 1);
    }

    void onlyTheNewestAreTakenWhenAsked()
    {
        const QStringList commits = makeLongHistory();
        QCOMPARE(commitsIn(captured({.limit = 2})), commits.last(2));
        QCOMPARE(commitsIn(captured({.since = commits.at(commits.size() - 4)})), QStringList{commits.at(commits.size() - 3)});
        const HistoryPlan plan = valueOf(planHistory(*m_library, {.project = m_project.id, .path = m_repository->folder()}, {}));
        QCOMPARE(plan.knownCount, 3);
        QCOMPARE(plan.commits.size(), commits.size() - 3);
    }

    void aCancelledRunGoesOnWhereItWas()
    {
        const QStringList commits = makeLongHistory();
        for (const qsizetype after : {1, 3}) {
            std::stop_source stop;
            const Progress progress(stop.get_token(), [&](qint64, qint64, const QString &step) {
                if (step.startsWith(u"Commit %1 of "_s.arg(after + 1)))
                    stop.request_stop();
            });
            const HistoryOutcome outcome = captured({}, progress);
            QVERIFY(outcome.stopped);
            QCOMPARE(outcome.stopped->kind, Error::Kind::Cancelled);
            QCOMPARE(outcome.captured.size(), after);
        }
        m_repository->write(u"later.txt"_s, "later");
        const QString later = m_repository->commit(u"later"_s);
        const HistoryOutcome rest = captured();
        QCOMPARE(rest.knownCount, 4);
        QCOMPARE(commitsIn(rest), commits.mid(4) + QStringList{later});
        const QList<Generation> all = versions();
        QCOMPARE(all.size(), commits.size() + 1);
        for (const Generation &each : all)
            QCOMPARE(versionTree(each), archivedTree(each.context["git"_L1]["commit"_L1].toString()));
        QVERIFY(verifies());
        QCOMPARE(captured().captured.size(), 0);
    }

    void twoRunsAtOnceTakeEachCommitOnce()
    {
        const QStringList commits = makeLongHistory();
        std::array<std::optional<Result<HistoryOutcome>>, 2> outcomes;
        {
            std::array<std::jthread, 2> threads;
            for (size_t i = 0; i < threads.size(); ++i) {
                threads[i] = std::jthread([&, i] {
                    outcomes[i] = captureHistory(*m_library, {.project = m_project.id, .path = m_repository->folder()}, {});
                });
            }
        }
        qsizetype taken = 0;
        for (const auto &outcome : outcomes) {
            QVERIFY2(outcome->has_value() && !(*outcome)->stopped, "a run failed");
            taken += (*outcome)->captured.size();
        }
        QCOMPARE(taken, commits.size());
        QSet<QString> seen;
        for (const Generation &each : versions())
            seen.insert(each.context["git"_L1]["commit"_L1].toString());
        QCOMPARE(seen, QSet<QString>(commits.begin(), commits.end()));
    }

    void unchangedFilesAreOneFileOnDisk()
    {
        m_repository->write(u"stays.txt"_s, "the same in every commit");
        m_repository->write(u"copy.txt"_s, "the same in every commit");
        for (const char *text : {"1", "2", "3"}) {
            m_repository->write(u"changes.txt"_s, text);
            m_repository->commit(QString::fromLatin1(text));
        }
        const HistoryOutcome outcome = captured({.limit = 2});
        QCOMPARE(captured().captured.size(), 1); // an older one, by a run of its own
        QSet<quint64> inodes;
        for (const Generation &each : versions()) {
            for (const QString &name : {u"stays.txt"_s, u"copy.txt"_s})
                inodes.insert(inodeOf(sourceOf(each) + u'/' + name));
        }
        if (inodes.size() != 1 && isCloned(outcome.captured.first().generation))
            QSKIP("The file system clones: equal files have bytes in common, not an inode.");
        QCOMPARE(inodes.size(), 1);
    }

    void ownGlobsCountAndDefaultRulesDoNot()
    {
        m_repository->write(u"node_modules/x.js"_s, "tracked");
        m_repository->write(u".gitignore"_s, "*.log\n");
        m_repository->write(u"tracked.log"_s, "log");
        m_repository->write(u"docs/a.md"_s, "a");
        m_repository->write(u"docs/b.txt"_s, "b");
        m_repository->commit(u"all of it"_s);
        HistoryRequest request{.project = m_project.id, .path = m_repository->folder(), .excludes = {u"docs/*.md"_s}};
        const HistoryOutcome outcome = valueOf(captureHistory(*m_library, request, {}));
        QStringList paths;
        for (const FileEntry &file : filesOf(outcome.captured.first().generation))
            paths.append(file.path);
        QCOMPARE(paths, (QStringList{u".gitignore"_s, u"docs/b.txt"_s, u"node_modules/x.js"_s, u"tracked.log"_s}));
        QCOMPARE(outcome.captured.first().skipped, (QList<SkippedPath>{{u"docs/a.md"_s, u"left out by your rule (docs/*.md)"_s}}));
    }

    void whatCannotBeTakenIsNamed()
    {
        GitScratch inner(m_temporary->filePath(u"inner"_s));
        inner.init();
        inner.write(u"i.txt"_s, "i");
        const QString at = inner.commit(u"inner"_s);
        m_repository->write(u"a.txt"_s, "a");
        m_repository->git({u"submodule"_s, u"--quiet"_s, u"add"_s, inner.folder(), u"vendor/inner"_s});
        QVERIFY(QFile::link(u"/etc/passwd"_s, m_repository->folder() + u"/out"_s));
        QVERIFY(::symlink("a.txt", QFile::encodeName(m_repository->folder() + u"/in"_s).constData()) == 0);
        m_repository->write(u"evil\u202Ename"_s, "x");
        m_repository->write(u"big.bin"_s, "version https://git-lfs.github.com/spec/v1\noid sha256:0000\nsize 12345\n");
        const QString commit = m_repository->commit(u"all kinds"_s);
        const HistoryOutcome outcome = captured();
        const CapturedCommit &version = outcome.captured.first();
        QStringList skipped;
        for (const SkippedPath &each : version.skipped)
            skipped.append(each.path + u": "_s + each.reason);
        QCOMPARE(skipped.size(), 3);
        QVERIFY(skipped.at(0).startsWith(u"evil"_s));
        QCOMPARE(skipped.at(1), u"out: it is a link that leads out of the folder (to /etc/passwd)"_s);
        QCOMPARE(skipped.at(2),
                 u"vendor/inner: it is a submodule: its files are in another repository, at commit %1"_s.arg(at.first(10)));
        QCOMPARE(version.pointerCount, 1);
        QStringList expected = archivedTree(commit);
        expected.removeIf([](const QString &line) { return line.contains(u"evil"_s) || line.contains(u"/etc/passwd"_s); });
        QCOMPARE(versionTree(version.generation), expected);
    }

    void aTreeThatNoGitWouldMakeDoesNoHarm()
    {
        // mktree takes any name but the worst; two entries of one name and a .git folder it does take.
        const QString blob = QString::fromLatin1(hashObject("evil"));
        const auto tree = [&](const QByteArray &lines) {
            QProcess process;
            process.setWorkingDirectory(m_repository->folder());
            process.start(u"git"_s, {u"hash-object"_s, u"-t"_s, u"tree"_s, u"-w"_s, u"--literally"_s, u"--stdin"_s});
            process.write(lines);
            process.closeWriteChannel();
            process.waitForFinished();
            return QString::fromLatin1(process.readAllStandardOutput().trimmed());
        };
        const QByteArray raw = QByteArray::fromHex(blob.toLatin1());
        const auto entry = [&](const QByteArray &name) { return "100644 " + name + QByteArray(1, '\0') + raw; };
        const QString hooks = tree(entry("hook"));
        const QString top = tree(entry("..") + "40000 .GIT" + QByteArray(1, '\0') + QByteArray::fromHex(hooks.toLatin1())
                                 + entry("a/b") + entry("good") + entry("good"));
        const QByteArray commit = m_repository->git({u"commit-tree"_s, top, u"-m"_s, u"evil"_s});
        m_repository->git({u"update-ref"_s, u"refs/heads/main"_s, QString::fromLatin1(commit)});
        const HistoryOutcome outcome = captured();
        if (outcome.captured.isEmpty()) {
            QVERIFY(outcome.stopped && !outcome.stopped->message.isEmpty()); // refused as a whole: as good
            return;
        }
        const QList<FileEntry> files = filesOf(outcome.captured.first().generation);
        QCOMPARE(files.size(), 1);
        QCOMPARE(files.first().path, u"good"_s);
        QCOMPARE(outcome.captured.first().skipped.size(), 4);
        QVERIFY(verifies());
    }

    void otherShapesOfRepositoriesAreRead_data()
    {
        QTest::addColumn<QStringList>("command");
        QTest::addColumn<int>("versions");
        QTest::addColumn<bool>("shallow");
        QTest::newRow("bare") << QStringList{u"clone"_s, u"-q"_s, u"--bare"_s, u"."_s, u"../other"_s} << 6 << false;
        QTest::newRow("linked worktree") << QStringList{u"worktree"_s, u"add"_s, u"-q"_s, u"--detach"_s, u"../other"_s} << 6
                                         << false;
        QTest::newRow("shallow") << QStringList{u"clone"_s, u"-q"_s, u"--depth=2"_s, u"file://."_s, u"../other"_s} << 2 << true;
    }
    void otherShapesOfRepositoriesAreRead()
    {
        QFETCH(QStringList, command);
        QFETCH(int, versions);
        QFETCH(bool, shallow);
        const QStringList commits = makeLongHistory();
        command.replaceInStrings(u"file://."_s, u"file://"_s + m_repository->folder());
        m_repository->git(command);
        const QString other = m_temporary->filePath(u"other"_s);
        const QStringList before = everythingIn(other);
        const RepositoryFacts facts = valueOf(lookAtRepository(other, {}));
        QCOMPARE(facts.commitCount, versions);
        QCOMPARE(facts.isShallow, shallow);
        const HistoryOutcome outcome = valueOf(captureHistory(*m_library, {.project = m_project.id, .path = other}, {}));
        QCOMPARE(commitsIn(outcome), commits.last(versions));
        QCOMPARE(outcome.isShallow, shallow);
        QCOMPARE(everythingIn(other), before);
    }

    void aFolderInsideIsSentToTheRoot()
    {
        m_repository->write(u"app/a.txt"_s, "a");
        m_repository->commit(u"a"_s);
        const auto facts = lookAtRepository(m_repository->folder() + u"/app"_s, {});
        QVERIFY(!facts);
        QCOMPARE(facts.error().message,
                 u"“%1/app” lies inside the Git repository “%1”. Choose that folder to capture its history."_s.arg(
                     m_repository->folder()));
    }

    void whatCannotBeReadSaysWhy()
    {
        const auto message = [&](const QString &name) {
            const auto facts = lookAtRepository(m_temporary->filePath(name), {});
            return facts ? QString() : facts.error().message;
        };
        QDir().mkpath(m_temporary->filePath(u"plain"_s));
        QCOMPARE(message(u"plain"_s), u"“%1” is no Git repository."_s.arg(m_temporary->filePath(u"plain"_s)));
        QVERIFY(message(u"missing"_s).startsWith(u"There is no folder"_s));

        GitScratch newer(m_temporary->filePath(u"newer"_s));
        newer.init({u"--object-format=sha256"_s});
        QVERIFY2(message(u"newer"_s).contains(u"SHA-256"_s), qPrintable(message(u"newer"_s)));

        GitScratch odd(m_temporary->filePath(u"odd"_s));
        odd.init();
        odd.git({u"config"_s, u"core.repositoryformatversion"_s, u"1"_s});
        odd.git({u"config"_s, u"extensions.somethingNew"_s, u"true"_s});
        QVERIFY2(message(u"odd"_s).contains(u"somethingnew"_s, Qt::CaseInsensitive), qPrintable(message(u"odd"_s)));

        // Nothing committed yet: known as a repository, but there is nothing to take.
        QCOMPARE(message(u"repository"_s), QString());
        const auto outcome = captureHistory(*m_library, {.project = m_project.id, .path = m_repository->folder()}, {});
        QVERIFY(!outcome);
        QVERIFY2(outcome.error().message.contains(u"no commit"_s), qPrintable(outcome.error().message));
        const auto unknown = planHistory(m_repository->folder(), {.branches = {u"nope"_s}}, {});
        QVERIFY(!unknown);
        QVERIFY(unknown.error().message.contains(u"no branch, tag or commit “nope”"_s));
    }

    void anothersRepositoryIsRefusedAsGitWould()
    {
        if (::geteuid() != 0)
            QSKIP("Only root can give a folder away.");
        m_repository->write(u"a.txt"_s, "a");
        m_repository->commit(u"a"_s);
        QCOMPARE(::chown(QFile::encodeName(m_repository->folder()).constData(), 65534, 65534), 0);
        QCOMPARE(::chown(QFile::encodeName(m_repository->folder() + u"/.git"_s).constData(), 65534, 65534), 0);
        const auto facts = lookAtRepository(m_repository->folder(), {});
        QVERIFY(!facts);
        QCOMPARE(facts.error().kind, Error::Kind::Denied);
        QVERIFY2(facts.error().message.contains(u"safe.directory"_s), qPrintable(facts.error().message));
    }

    void aMissingObjectStopsAndKeepsWhatCameBefore()
    {
        m_repository->write(u"a.txt"_s, "a");
        m_repository->commit(u"a"_s);
        m_repository->write(u"b.txt"_s, "content that goes missing");
        m_repository->commit(u"b"_s);
        const QString blob = QString::fromLatin1(m_repository->git({u"rev-parse"_s, u"HEAD:b.txt"_s}));
        const QString object = m_repository->folder() + u"/.git/objects/"_s + blob.first(2) + u'/' + blob.sliced(2);
        const QByteArray bytes = readFile(object).value();
        QVERIFY(QFile::remove(object));
        HistoryOutcome outcome = captured();
        QCOMPARE(outcome.captured.size(), 1);
        QVERIFY(outcome.stopped);
        QVERIFY2(outcome.stopped->message.contains(blob), qPrintable(outcome.stopped->message));

        QVERIFY(writeFileDurably(object, bytes.first(bytes.size() / 2))); // damaged: noticed, too
        outcome = captured();
        QVERIFY(outcome.captured.isEmpty() && outcome.stopped);
        QVERIFY(writeFileDurably(object, bytes));
        QCOMPARE(captured().captured.size(), 1);
        QVERIFY(verifies());
        QCOMPARE(QDir(m_temporary->filePath(u"library/temp"_s)).entryList(QDir::AllEntries | QDir::NoDotAndDotDot), QStringList());
    }

    void theLastOneIsActivatedWhenAsked()
    {
        const QStringList commits = makeLongHistory();
        const HistoryRequest request{.project = m_project.id, .path = m_repository->folder(), .activate = true};
        const HistoryOutcome outcome = valueOf(captureHistory(*m_library, request, {}));
        QVERIFY(outcome.captured.last().generation.isActive);
        QCOMPARE(resolveVersion(*m_library, m_project.id, u"active"_s).value().version, int(commits.size()));
    }

private:
    template <typename T>
    static T valueOf(Result<T> result)
    {
        if (!result)
            qFatal("%s (%s)", qPrintable(result.error().message), qPrintable(result.error().detail));
        return std::move(*result);
    }

    /// Edits, a rename, modes, links, a file in the place of a folder, names in several scripts.
    QStringList makeLongHistory(qsizetype largest = 1024)
    {
        GitScratch &git = *m_repository;
        QStringList commits;
        git.write(u"README.md"_s, "# Shop\n");
        git.write(u"app/main.py"_s, "print(1)\n");
        git.write(u"app/größe.txt"_s, "ä\n");
        commits << git.commit(u"Begin"_s);
        git.write(u"app/main.py"_s, "print(2)\n", 0755);
        git.write(u"data/日本.bin"_s, QByteArray("\0\1\2", 3));
        commits << git.commit(u"Make it executable"_s);
        git.git({u"mv"_s, u"app/main.py"_s, u"app/shop.py"_s});
        ::symlink("shop.py", QFile::encodeName(git.folder() + u"/app/link"_s).constData());
        ::symlink("app", QFile::encodeName(git.folder() + u"/to-folder"_s).constData());
        commits << git.commit(u"Rename, and link"_s);
        (void)removeTree(git.folder() + u"/data"_s);
        git.write(u"data"_s, "a file now\n");
        commits << git.commit(u"A file where a folder was"_s);
        QFile::remove(git.folder() + u"/data"_s);
        git.write(u"data/again.txt"_s, QByteArray(largest, 'x'));
        commits << git.commit(u"And back, large"_s);
        git.write(u"empty"_s, "");
        git.write(u"crlf.txt"_s, "a\r\nb\r\n");
        commits << git.commit(u"Empty and CRLF"_s);
        git.git({u"gc"_s, u"-q"_s});
        return commits;
    }

    HistoryOutcome captured(const HistoryRange &range = {}, const Progress &progress = {})
    {
        return valueOf(
            captureHistory(*m_library, {.project = m_project.id, .path = m_repository->folder(), .range = range}, progress));
    }

    static QStringList commitsIn(const HistoryOutcome &outcome)
    {
        QStringList commits;
        for (const CapturedCommit &each : outcome.captured)
            commits.append(each.commit);
        return commits;
    }

    static QList<int> parentsIn(const HistoryOutcome &outcome)
    {
        QList<int> versions;
        for (const CapturedCommit &each : outcome.captured)
            versions.append(each.generation.parentVersion);
        return versions;
    }

    QList<Generation> versions() const { return valueOf(listGenerations(*m_library, m_project.id, true)); }
    QList<FileEntry> filesOf(const Generation &generation) const { return valueOf(listFiles(*m_library, generation.id)); }

    QString sourceOf(const Generation &generation) const
    {
        return sourceFolder(m_library->folder().absolute(generation.storagePath));
    }

    QStringList versionTree(const Generation &generation) const
    {
        QStringList lines;
        for (const FileEntry &file : filesOf(generation)) {
            const QByteArray bytes = readGenerationFile(*m_library, generation, file.path).value();
            lines.append(file.kind == FileKind::Symlink ? u"link %1 %2"_s.arg(file.path, QString::fromUtf8(bytes))
                                                        : u"%1 %2 %3"_s.arg(file.mode, 0, 8).arg(file.path, hashOf(bytes).toHex()));
        }
        lines.sort();
        return lines;
    }

    QStringList archivedTree(const QString &commit)
    {
        const QTemporaryDir folder;
        const QString tar = folder.filePath(u"tree.tar"_s);
        m_repository->git({u"-c"_s, u"tar.umask=0022"_s, u"archive"_s, u"-o"_s, tar, commit});
        QDir(folder.path()).mkdir(u"tree"_s);
        QProcess process;
        process.start(u"tar"_s, {u"-xpf"_s, tar, u"-C"_s, folder.filePath(u"tree"_s)});
        process.waitForFinished();
        return treeOf(folder.filePath(u"tree"_s));
    }

    QByteArray hashObject(const QByteArray &bytes)
    {
        QProcess process;
        process.setWorkingDirectory(m_repository->folder());
        process.start(u"git"_s, {u"hash-object"_s, u"-w"_s, u"--stdin"_s});
        process.write(bytes);
        process.closeWriteChannel();
        process.waitForFinished();
        return process.readAllStandardOutput().trimmed();
    }

    bool verifies()
    {
        const auto report = verify(*m_library, {}, {}, {});
        return report && report->problems.isEmpty();
    }

    static quint64 inodeOf(const QString &path)
    {
        struct stat info{};
        ::lstat(QFile::encodeName(path).constData(), &info);
        return info.st_ino;
    }

    bool isCloned(const Generation &generation) const
    {
        struct stat info{};
        ::lstat(QFile::encodeName(sourceOf(generation) + u"/stays.txt"_s).constData(), &info);
        return info.st_nlink == 1;
    }

    std::unique_ptr<QTemporaryDir> m_temporary;
    std::unique_ptr<Library> m_library;
    std::unique_ptr<GitScratch> m_repository;
    Project m_project;
};

QTEST_GUILESS_MAIN(TestCapturingHistory)
#include "tst_capturinghistory.moc"
