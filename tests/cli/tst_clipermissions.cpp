// SPDX-License-Identifier: GPL-3.0-or-later
// What an ordinary user gets who lacks a right somewhere: a sentence, whatever can still be read, and nothing changed by halves.
#include "tests/support/strataprocess.h"

#include <functional>

using namespace Qt::StringLiterals;
using namespace strata;

namespace {

constexpr uid_t Nobody = 65534;

struct Setup
{
    const char *name;
    std::function<void(const StrataProcess &, const QString &generation)> arrange; // `generation`: the folder of v1
    bool lists = true; // the project and its versions can still be listed
    bool writes = false; // a capture still works
};

void chmodAt(const QString &path, mode_t mode)
{
    QVERIFY2(::chmod(QFile::encodeName(path).constData(), mode) == 0, qPrintable(path));
}

void giveTo(const QString &path, uid_t user)
{
    if (QProcess::execute(u"chown"_s, {u"-R"_s, u"%1:%1"_s.arg(user), path}) != 0)
        qFatal("cannot give %s away", qPrintable(path));
}

} // namespace

class TestCliPermissions : public QObject
{
    Q_OBJECT

private:
    static QString onlyEntry(const QString &folder)
    {
        return folder + u'/' + QDir(folder).entryList(QDir::Dirs | QDir::NoSymLinks | QDir::NoDotAndDotDot).value(0);
    }

    static QList<Setup> setups()
    {
        return {
            {"all rights", [](const StrataProcess &, const QString &) {}, true, true},
            {"library r-x", [](const StrataProcess &at, const QString &) { chmodAt(at.library(), 0555); }},
            {"everything r-x",
             [](const StrataProcess &at, const QString &) { QProcess::execute(u"chmod"_s, {u"-R"_s, u"a-w"_s, at.library()}); }},
            {"another owner", [](const StrataProcess &at, const QString &) { giveTo(at.library(), 0); }},
            {"library.db r--", [](const StrataProcess &at, const QString &) { chmodAt(at.library() + u"/library.db"_s, 0444); }},
            {"library.db ---", [](const StrataProcess &at, const QString &) { chmodAt(at.library() + u"/library.db"_s, 0); }},
            {"temp missing", [](const StrataProcess &at, const QString &) { QDir(at.library()).rmdir(u"temp"_s); }, true, true},
            {"temp missing, library r-x",
             [](const StrataProcess &at, const QString &) {
                 QDir(at.library()).rmdir(u"temp"_s);
                 chmodAt(at.library(), 0555);
             }},
            {"temp r-x", [](const StrataProcess &at, const QString &) { chmodAt(at.library() + u"/temp"_s, 0555); }},
            {"projects r-x", [](const StrataProcess &at, const QString &) { chmodAt(at.library() + u"/projects"_s, 0555); }, true,
             true},
            {"the project r-x",
             [](const StrataProcess &at, const QString &) { chmodAt(onlyEntry(at.library() + u"/projects"_s), 0555); }},
            {"the project ---",
             [](const StrataProcess &at, const QString &) { chmodAt(onlyEntry(at.library() + u"/projects"_s), 0); }},
            {"generations r-x",
             [](const StrataProcess &, const QString &generation) { chmodAt(QFileInfo(generation).path(), 0555); }},
            {"a generation ---", [](const StrataProcess &, const QString &generation) { chmodAt(generation, 0); }, true, true},
            {"a manifest ---",
             [](const StrataProcess &, const QString &generation) { chmodAt(generation + u"/manifest.json"_s, 0); }, true, true},
            {"the lock of another",
             [](const StrataProcess &at, const QString &) {
                 giveTo(at.library() + u"/.lock"_s, 0);
                 chmodAt(at.library() + u"/.lock"_s, 0600);
             }},
            {"the catalog's lock of another",
             [](const StrataProcess &at, const QString &) {
                 giveTo(at.library() + u"/.catalog.lock"_s, 0);
                 chmodAt(at.library() + u"/.catalog.lock"_s, 0600);
             }},
        };
    }

    static void restoreRights(const StrataProcess &at)
    {
        giveTo(at.library(), 0);
        const QDir folder(at.library());
        chmodAt(at.library(), 0755);
        for (const auto &name : {u"temp"_s, u"projects"_s}) {
            if (folder.exists(name))
                chmodAt(folder.filePath(name), 0755);
        }
        const QString project = onlyEntry(folder.filePath(u"projects"_s));
        if (QFileInfo(project).fileName().isEmpty())
            return;
        chmodAt(project, 0755);
        chmodAt(project + u"/generations"_s, 0755);
        chmodAt(folder.filePath(u"library.db"_s), 0644);
        const QString generation = project + u"/generations/"_s
                                   + QDir(project + u"/generations"_s).entryList({u"v1__*"_s}).value(0);
        chmodAt(generation, 0755);
        chmodAt(generation + u"/manifest.json"_s, 0644);
    }

private slots:
    void initTestCase()
    {
        if (::geteuid() != 0)
            QSKIP("SKIPPED: only root can become another user and give files away");
    }

    void everyLackOfARightIsSaidAndHarmsNothing_data()
    {
        QTest::addColumn<int>("index");
        const QList<Setup> all = setups();
        for (int i = 0; i < all.size(); ++i)
            QTest::newRow(all[i].name) << i;
    }

    void everyLackOfARightIsSaidAndHarmsNothing()
    {
        QFETCH(const int, index);
        const Setup setup = setups()[index];
        const StrataProcess at;
        at.write(u"one/a.txt"_s, "one");
        at.write(u"two/a.txt"_s, "two");
        EXITS(at.run({u"capture"_s, u"shop"_s, at.path(u"one"_s), u"--create"_s}), 0);
        giveTo(at.library(), Nobody);
        const QString project = onlyEntry(at.library() + u"/projects"_s);
        const QString generation = onlyEntry(project + u"/generations"_s);
        setup.arrange(at, generation);

        int cases = 0;
        const auto honest = [&](const StrataRun &run, bool mustWork) {
            ++cases;
            QVERIFY2(run.exitStatus == 0 || run.exitStatus == 1, qPrintable(run.messages)); // it did not crash nor hang
            QVERIFY2(!mustWork || run.exitStatus == 0, qPrintable(run.messages));
            if (run.exitStatus == 1)
                QVERIFY2(run.messages.startsWith(u"strata-cli: "_s) && run.messages.trimmed().size() > 20,
                         qPrintable(run.messages));
        };
        honest(at.runAsNobody({u"project"_s, u"list"_s}), setup.lists);
        honest(at.runAsNobody({u"list"_s, u"shop"_s}), setup.lists);
        const StrataRun captured = at.runAsNobody({u"capture"_s, u"shop"_s, at.path(u"two"_s)});
        honest(captured, setup.writes);
        const StrataRun deleted = at.runAsNobody({u"project"_s, u"delete"_s, u"shop"_s});
        honest(deleted, false);
        ++m_setups;
        m_cases += cases;

        // With all rights again nothing is lost and nothing is half done.
        restoreRights(at);
        if (deleted.exitStatus == 0)
            EXITS(at.run({u"project"_s, u"restore"_s, u"shop"_s}), 0);
        const StrataRun versions = at.run({u"list"_s, u"shop"_s, u"--json"_s});
        EXITS(versions, 0);
        QCOMPARE(versions.array().size(), captured.exitStatus == 0 ? 2 : 1);
        const StrataRun verified = at.run({u"verify"_s});
        QVERIFY2(verified.exitStatus == 0, qPrintable(verified.text() + verified.messages));
    }

    void cleanupTestCase()
    {
        if (m_setups == 0)
            return;
        qInfo("T11: %d set-ups, %d cases, 0 violations", m_setups, m_cases);
        QVERIFY(m_setups >= 12 && m_cases >= 48);
    }

private:
    int m_setups = 0;
    int m_cases = 0;
};

QTEST_GUILESS_MAIN(TestCliPermissions)
#include "tst_clipermissions.moc"
