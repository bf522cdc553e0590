// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/takingout.h"

#include "core/services/browsing.h"
#include "tests/support/capturedlibrary.h"

#include <QDirIterator>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace strata;
using namespace strata::test;

using State = TakeItem::State;

class TestTakingOut : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_library = std::make_unique<CapturedLibrary>();
        m_project = m_library->newProject(u"Shop"_s);
        const QString source = m_library->folder.filePath(u"work"_s);
        write(u"work/app/main.py"_s, "print(1)\n", 0755);
        write(u"work/app/data/table.csv"_s, "a,b\n");
        write(u"work/README.md"_s, "# Shop\n");
        ::symlink("main.py", QFile::encodeName(source + u"/app/run"_s).constData());
        ::symlink("../README.md", QFile::encodeName(source + u"/app/about"_s).constData());
        QDir().mkpath(source + u"/app/empty"_s);
        m_version = valueOf(capture(*m_library->library, {.project = m_project.id, .path = source}, {})).generation;
        m_to = m_library->folder.filePath(u"to"_s);
        QDir().mkpath(m_to);
    }

    void aFolderComesWithAllThatIsInItAndItsModes()
    {
        const TakeOutcome outcome = valueOf(takeOut(*library(), request({u"app"_s}), {}));
        QCOMPARE(outcome.plan.count(State::New), 4);
        QCOMPARE(treeOf(m_to),
                 (QStringList{u"app/ 755"_s, u"app/about -> ../README.md"_s, u"app/data/ 755"_s, u"app/data/table.csv 644 a,b\n"_s,
                              u"app/empty/ 755"_s, u"app/main.py 755 print(1)\n"_s, u"app/run -> main.py"_s}));
        QVERIFY(QFile::remove(m_to + u"/app/main.py"_s)); // its own bytes: not sealed, not shared
        QCOMPARE(readGenerationFile(*library(), m_version, u"app/main.py"_s).value(), QByteArray("print(1)\n"));
    }

    void aFlatOneComesWithoutTheFoldersAboveIt()
    {
        TakeRequest flat = request({u"app/data"_s, u"app/main.py"_s});
        flat.isFlat = true;
        QVERIFY(takeOut(*library(), flat, {}));
        QCOMPARE(treeOf(m_to), (QStringList{u"data/ 755"_s, u"data/table.csv 644 a,b\n"_s, u"main.py 755 print(1)\n"_s}));
        // What would point out of the folder is not made.
        flat.paths = {u"app/about"_s};
        QCOMPARE(plan(flat).items.first().state, State::Blocked);
        QCOMPARE(takeOut(*library(), flat, {}).error().kind, Error::Kind::Exists);
    }

    void thePlanSaysWhatIsThereAlready()
    {
        write(u"to/README.md"_s, "# Shop\n");
        write(u"to/app/main.py"_s, "mine\n", 0755);
        QDir().mkpath(m_to + u"/app/data/table.csv"_s);
        const QStringList before = treeOf(m_to);
        const TakePlan found = plan(request({u"."_s}));
        QCOMPARE(stateOf(found, u"README.md"_s), State::Same);
        QCOMPARE(stateOf(found, u"app/main.py"_s), State::Different);
        QCOMPARE(stateOf(found, u"app/data/table.csv"_s), State::Blocked);
        QCOMPARE(stateOf(found, u"app/run"_s), State::New);
        QCOMPARE(treeOf(m_to), before);
    }

    void nothingIsReplacedUnasked()
    {
        write(u"to/README.md"_s, "mine\n");
        const QStringList before = treeOf(m_to);
        const auto refused = takeOut(*library(), request({u"."_s}), {});
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::Exists);
        QVERIFY2(refused.error().message.contains(u"“README.md”"_s), qPrintable(refused.error().message));
        QCOMPARE(treeOf(m_to), before);
    }

    void whatIsReplacedComesBackByUndoing()
    {
        write(u"to/README.md"_s, "mine\n", 0600);
        write(u"to/app/main.py"_s, "print(1)\n", 0644); // only its mode differs
        ::symlink("elsewhere", QFile::encodeName(m_to + u"/app/run"_s).constData());
        write(u"to/other.txt"_s, "not asked for\n");
        const QStringList before = treeOf(m_to);
        TakeRequest all = request({u"."_s});
        all.replaces = true;
        const TakeOutcome outcome = valueOf(takeOut(*library(), all, {}));
        QCOMPARE(outcome.plan.count(State::Different), 3);
        QVERIFY(treeOf(m_to).contains(u"README.md 644 # Shop\n"_s));
        QVERIFY(treeOf(m_to).contains(u"app/main.py 755 print(1)\n"_s));
        QVERIFY(treeOf(m_to).contains(u"app/run -> main.py"_s));
        QVERIFY(treeOf(m_to).contains(u"other.txt 644 not asked for\n"_s));
        QCOMPARE(lastTaking(*library(), m_project.id), outcome.undoId);
        QCOMPARE(valueOf(undoTaking(*library(), m_project.id, outcome.undoId, {})), (TakeUndone{.removed = 2, .restored = 3}));
        QCOMPARE(treeOf(m_to), before);
        QCOMPARE(undoTaking(*library(), m_project.id, outcome.undoId, {}).error().kind, Error::Kind::NotFound);
    }

    void undoingLeavesWhatWasChangedSince()
    {
        write(u"to/README.md"_s, "mine\n");
        TakeRequest all = request({u"README.md"_s, u"app/main.py"_s});
        all.replaces = true;
        const TakeOutcome outcome = valueOf(takeOut(*library(), all, {}));
        write(u"to/README.md"_s, "edited since\n");
        const TakeUndone undone = valueOf(undoTaking(*library(), m_project.id, outcome.undoId, {}));
        QCOMPARE(undone, (TakeUndone{.removed = 1, .kept = {u"README.md"_s}}));
        QCOMPARE(treeOf(m_to), QStringList{u"README.md 644 edited since\n"_s});
        write(u"to/README.md"_s, "# Shop\n"); // as it was put there: the older bytes are still kept
        QCOMPARE(valueOf(undoTaking(*library(), m_project.id, outcome.undoId, {})).restored, 1);
        QCOMPARE(treeOf(m_to), QStringList{u"README.md 644 mine\n"_s});
    }

    void nothingIsPutThroughALink()
    {
        write(u"outside/main.py"_s, "outside\n");
        ::symlink("../outside", QFile::encodeName(m_to + u"/app"_s).constData());
        ::symlink("../outside/main.py", QFile::encodeName(m_to + u"/README.md"_s).constData());
        TakeRequest all = request({u"app/main.py"_s, u"README.md"_s});
        all.replaces = true;
        const TakePlan found = plan(all);
        QCOMPARE(found.count(State::Blocked), 2);
        QVERIFY(!takeOut(*library(), all, {}));
        QCOMPARE(treeOf(m_library->folder.filePath(u"outside"_s)), QStringList{u"main.py 644 outside\n"_s});
    }

    void theFolderIsMadeAndTheLibraryIsNoPlace()
    {
        TakeRequest deep = request({u"README.md"_s});
        deep.to = m_to + u"/new/deep"_s;
        QVERIFY(takeOut(*library(), deep, {}));
        QCOMPARE(readFile(m_to + u"/new/deep/README.md"_s).value(), QByteArray("# Shop\n"));
        deep.to = m_library->root() + u"/projects"_s;
        QCOMPARE(takeOut(*library(), deep, {}).error().kind, Error::Kind::Invalid);
        deep.to = m_to + u"/new/deep/README.md"_s;
        QCOMPARE(takeOut(*library(), deep, {}).error().kind, Error::Kind::Invalid);
    }

    void whatIsNotThereIsNamedWithWhatComesNear()
    {
        const auto missing = planTakingOut(*library(), request({u"app/maim.py"_s}), {});
        QCOMPARE(missing.error().message, u"There is no file or folder “app/maim.py” in v1. Did you mean “app/main.py”?"_s);
        QVERIFY(!planTakingOut(*library(), request({u"../x"_s}), {}));
        QVERIFY(!planTakingOut(*library(), request({}), {}));
    }

    void aDamagedFileIsNotTakenOut()
    {
        const QString sealed = sourceFolder(library()->folder().absolute(m_version.storagePath)) + u"/README.md"_s;
        ::chmod(QFile::encodeName(sealed).constData(), 0644);
        QFile file(sealed);
        QVERIFY(file.open(QIODevice::ReadWrite));
        file.write("!");
        file.close();
        const auto taken = takeOut(*library(), request({u"."_s}), {});
        QVERIFY(!taken);
        QVERIFY2(taken.error().message.contains(u"damaged"_s), qPrintable(taken.error().message));
        QCOMPARE(treeOf(m_to), QStringList());
        QCOMPARE(lastTaking(*library(), m_project.id), QString());
    }

    void aCancelledOneLeavesNothing()
    {
        write(u"to/README.md"_s, "mine\n");
        const QStringList before = treeOf(m_to);
        TakeRequest all = request({u"."_s});
        all.replaces = true;
        for (int at = 1; at < 20; ++at) {
            std::stop_source stop;
            int reports = 0;
            const Progress progress(stop.get_token(), [&](qint64, qint64, const QString &) {
                if (++reports == at)
                    stop.request_stop();
            });
            const auto taken = takeOut(*library(), all, progress);
            if (taken) {
                QVERIFY(at > 5);
                QVERIFY(undoTaking(*library(), m_project.id, taken->undoId, {}));
            }
            QCOMPARE(treeOf(m_to), before);
        }
    }

    void whatAKilledRunLeftIsTidiedButSomebodysWorkStays()
    {
        TakeRequest first = request({u"README.md"_s});
        const TakeOutcome outcome = valueOf(takeOut(*library(), first, {}));
        const QString stage = u".strata-take-"_s + outcome.undoId.first(12);
        write(u"to/"_s + stage + u"/0.part"_s, "half");
        write(u"to/"_s + stage + u"/0"_s, "# Shop\n");
        QVERIFY(takeOut(*library(), request({u"app/main.py"_s}), {}));
        QVERIFY(!QFileInfo::exists(m_to + u'/' + stage));
        write(u"to/"_s + stage + u"/0"_s, "saved in the very instant\n");
        QVERIFY(takeOut(*library(), request({u"app/data"_s}), {}));
        QCOMPARE(readFile(m_to + u'/' + stage + u"/0"_s).value(), QByteArray("saved in the very instant\n"));
    }

    void aFailedVersionCanBeTakenFrom()
    {
        const Generation failed = m_library->add(m_project, {{u"half.py"_s, "pass\n"}}, {.errorMessage = u"the agent stopped"_s});
        TakeRequest half = request({u"half.py"_s});
        half.generation = failed.id;
        QVERIFY(takeOut(*library(), half, {}));
        QCOMPARE(readFile(m_to + u"/half.py"_s).value(), QByteArray("pass\n"));
    }

private:
    Library *library() const { return m_library->library.get(); }
    TakeRequest request(const QStringList &paths) const { return {.generation = m_version.id, .paths = paths, .to = m_to}; }
    TakePlan plan(const TakeRequest &wanted) const { return valueOf(planTakingOut(*library(), wanted, {})); }

    static State stateOf(const TakePlan &plan, const QString &target)
    {
        const auto item = std::ranges::find(plan.items, target, &TakeItem::target);
        return item == plan.items.end() ? State::Same : item->state;
    }

    void write(const QString &name, QByteArrayView bytes, mode_t mode = 0644) const
    {
        const QString path = m_library->folder.filePath(name);
        QDir().mkpath(QFileInfo(path).path());
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes.data(), bytes.size()) == bytes.size());
        file.close();
        ::chmod(QFile::encodeName(path).constData(), mode);
    }

    /// "path mode content", "path -> target", "path/ mode".
    static QStringList treeOf(const QString &folder)
    {
        QStringList lines;
        QDirIterator it(folder, QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                        QDirIterator::Subdirectories);
        while (it.hasNext()) {
            const QString path = it.next();
            const QString name = QDir(folder).relativeFilePath(path);
            struct stat info{};
            ::lstat(QFile::encodeName(path).constData(), &info);
            const QString mode = QString::number(info.st_mode & 0777, 8);
            if (S_ISLNK(info.st_mode)) {
                QByteArray target(4096, 0);
                target.truncate(::readlink(QFile::encodeName(path).constData(), target.data(), size_t(target.size())));
                lines << name + u" -> "_s + QString::fromUtf8(target);
            } else if (S_ISDIR(info.st_mode)) {
                lines << name + u"/ "_s + mode;
            } else {
                lines << name + u' ' + mode + u' ' + QString::fromUtf8(readFile(path).value_or(QByteArray()));
            }
        }
        lines.sort();
        return lines;
    }

    std::unique_ptr<CapturedLibrary> m_library;
    Project m_project;
    Generation m_version;
    QString m_to;
};

QTEST_GUILESS_MAIN(TestTakingOut)
#include "tst_takingout.moc"
