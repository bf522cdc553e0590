// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/storedzip.h"
#include "tests/support/strataprocess.h"

#include <QRegularExpression>
#include <QSqlDatabase>
#include <QSqlQuery>

using namespace Qt::StringLiterals;
using namespace strata;

/// What cannot be done ends with a clear sentence, exit status 1, and a library in which nothing was changed.
class TestCliBadInput : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { makeAnew(); }

    void badSourcesAreRefused_data()
    {
        QTest::addColumn<QByteArray>("archive"); // empty: no file is made
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("mentions");
        const ZipEntry good{.name = "good.txt", .data = "good\n"};
        QTest::newRow("missing folder") << QByteArray() << u"missing"_s << u"missing"_s;
        QTest::newRow("not an archive") << QByteArray("just text") << u"notes.txt"_s << u"notes.txt"_s;
        QTest::newRow("broken ZIP") << QByteArray("PK\3\4 and nothing else") << u"broken.zip"_s << u"broken.zip"_s;
        QTest::newRow("cut ZIP") << storedZip({good, good}).chopped(30) << u"cut.zip"_s << u"cut.zip"_s;
        QTest::newRow("damaged ZIP") << storedZip({good}).replace("good\n", "evil\n") << u"damaged.zip"_s << u"good.txt"_s;
        QTest::newRow("empty ZIP") << storedZip({}) << u"empty.zip"_s << u"empty.zip"_s;
        QTest::newRow("parent folder") << storedZip({good, {.name = "../x", .data = "x"}}) << u"parent.zip"_s << u"../x"_s;
        QTest::newRow("parent folder inside")
            << storedZip({good, {.name = "a/../../x", .data = "x"}}) << u"inside.zip"_s << u"a/../../x"_s;
        QTest::newRow("absolute path") << storedZip({good, {.name = "/etc/x", .data = "x"}}) << u"absolute.zip"_s << u"/etc/x"_s;
        QTest::newRow("drive letter") << storedZip({good, {.name = "C:/x", .data = "x"}}) << u"drive.zip"_s << u"C:/x"_s;
        QTest::newRow("backslashes") << storedZip({good, {.name = "..\\x", .data = "x"}}) << u"backslash.zip"_s << u"..\\x"_s;
        QTest::newRow("broken tar.gz") << QByteArray("\x1f\x8b\x08\0\0\0\0\0\0\3 nothing", 19) << u"broken.tar.gz"_s
                                       << u"broken.tar.gz"_s;
    }
    void badSourcesAreRefused()
    {
        QFETCH(QByteArray, archive);
        QFETCH(QString, name);
        QFETCH(QString, mentions);
        if (!archive.isEmpty())
            m_strata->write(name, archive);
        refused({u"capture"_s, u"shop"_s, name}, mentions);
    }

    void aLinkOutOfAnArchiveIsRefused()
    {
        m_strata->write(u"link.zip"_s, storedZip({{.name = "good.txt", .data = "good\n"},
                                                  {.name = "out", .data = "../../../etc", .mode = 0120777}}));
        refused({u"capture"_s, u"shop"_s, u"link.zip"_s}, u"“out”"_s);
    }

    void anEmptyFolderIsRefused()
    {
        QDir().mkpath(m_strata->path(u"empty"_s));
        refused({u"capture"_s, u"shop"_s, u"empty"_s}, u"empty"_s);
    }

    void theLibraryDoesNotCaptureItself()
    {
        const QString id = m_strata->run({u"project"_s, u"show"_s, u"shop"_s, u"--json"_s}).object()["id"_L1].toString();
        for (const QString &place : {QString(), u"/projects"_s, u"/projects/"_s + id, u"/projects/"_s + id + u"/generations"_s})
            refused({u"capture"_s, u"shop"_s, m_strata->library() + place}, m_strata->library());
        const QString active = m_strata->library() + u"/projects/"_s + id + u"/generations/active/source"_s;
        EXITS(m_strata->run({u"capture"_s, u"shop"_s, active}), 0);
    }

    void namesThatMeanAnotherVersionAreRefused()
    {
        for (const QString &name : {u"v7"_s, u"7"_s, u"active"_s, u"latest"_s, u"a\nb"_s, QString(201, u'x')})
            refused({u"capture"_s, u"shop"_s, u"good"_s, u"--name"_s, name}, u"version"_s);
    }

    void aRefusedCaptureMakesNoProject()
    {
        EXITS(m_strata->run({u"capture"_s, u"new"_s, u"missing"_s, u"--create"_s}), 1);
        QCOMPARE(m_strata->run({u"project"_s, u"list"_s, u"--json"_s}).array().size(), 1);
    }

    void anUnreadableFileIsNamed()
    {
        if (::geteuid() == 0 && QStandardPaths::findExecutable(u"setpriv"_s).isEmpty())
            QSKIP("root reads every file, and setpriv is not installed");
        const StrataProcess other; // whose library belongs to the user that captures
        ::chmod(QFile::encodeName(other.path(QString())).constData(), 0777);
        other.write(u"source/a.txt"_s, "a\n");
        other.write(u"source/locked.txt"_s, "locked\n", 0000);
        const StrataRun run = other.runAsNobody({u"capture"_s, u"shop"_s, other.path(u"source"_s), u"--create"_s});
        EXITS(run, 1);
        QVERIFY2(run.messages.contains("locked.txt"_L1), qPrintable(run.messages));
        QCOMPARE(other.runAsNobody({u"list"_s, u"shop"_s, u"--json"_s}).array(), QJsonArray());
    }

    void unknownNamesAreRefused_data()
    {
        QTest::addColumn<QStringList>("line");
        QTest::addColumn<QString>("mentions");
        const QStringList projects{u"list"_s, u"rollback"_s, u"redo"_s, u"verify"_s};
        for (const QString &verb : projects)
            QTest::newRow(qPrintable(verb)) << QStringList{verb, u"shpo"_s} << u"shpo"_s;
        QTest::newRow("project show") << QStringList{u"project"_s, u"show"_s, u"shpo"_s} << u"shop"_s;
        QTest::newRow("project edit") << QStringList{u"project"_s, u"edit"_s, u"shpo"_s, u"--name"_s, u"x"_s} << u"shpo"_s;
        QTest::newRow("project archive") << QStringList{u"project"_s, u"archive"_s, u"shpo"_s} << u"shpo"_s;
        QTest::newRow("project delete") << QStringList{u"project"_s, u"delete"_s, u"shpo"_s} << u"shpo"_s;
        QTest::newRow("project restore") << QStringList{u"project"_s, u"restore"_s, u"shop"_s} << u"shop"_s;
        QTest::newRow("capture") << QStringList{u"capture"_s, u"shpo"_s, u"good"_s} << u"shpo"_s;
        QTest::newRow("parent") << QStringList{u"capture"_s, u"shop"_s, u"good"_s, u"--parent"_s, u"v9"_s} << u"v9"_s;
        QTest::newRow("prompt file") << QStringList{u"capture"_s, u"shop"_s, u"good"_s, u"--prompt-file"_s, u"none.md"_s}
                                     << u"none.md"_s;
        for (const QString &verb : {u"show"_s, u"files"_s, u"activate"_s, u"export"_s, u"verify"_s})
            QTest::newRow(qPrintable(verb + u" v9"_s)) << QStringList{verb, u"shop"_s, u"v9"_s} << u"v9"_s;
        QTest::newRow("cat") << QStringList{u"cat"_s, u"shop"_s, u"v1"_s, u"b.txt"_s} << u"b.txt"_s;
        QTest::newRow("cat outside") << QStringList{u"cat"_s, u"shop"_s, u"v1"_s, u"../manifest.json"_s} << u"../manifest.json"_s;
        QTest::newRow("cat absolute") << QStringList{u"cat"_s, u"shop"_s, u"v1"_s, u"/etc/passwd"_s} << u"/etc/passwd"_s;
        QTest::newRow("diff from") << QStringList{u"diff"_s, u"shop"_s, u"v9"_s, u"v1"_s} << u"v9"_s;
        QTest::newRow("diff to") << QStringList{u"diff"_s, u"shop"_s, u"v1"_s, u"nameless"_s} << u"nameless"_s;
        QTest::newRow("export nowhere") << QStringList{u"export"_s, u"shop"_s, u"v1"_s, u"-o"_s, u"no/where/a.zip"_s}
                                        << u"no/where"_s;
    }
    void unknownNamesAreRefused()
    {
        QFETCH(QStringList, line);
        QFETCH(QString, mentions);
        refused(line, mentions);
    }

    void aNewerLibraryIsNotTouched()
    {
        makeAnew();
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"newer"_s);
            database.setDatabaseName(m_strata->library() + u"/library.db"_s);
            QVERIFY(database.open());
            QVERIFY(QSqlQuery(database).exec(u"PRAGMA user_version = 9999"_s));
            database.close();
        }
        QSqlDatabase::removeDatabase(u"newer"_s);
        const QStringList before = m_strata->snapshot();
        for (const QStringList &line :
             {QStringList{u"capture"_s, u"shop"_s, u"good"_s}, QStringList{u"project"_s, u"create"_s, u"more"_s},
              QStringList{u"rollback"_s, u"shop"_s}, QStringList{u"project"_s, u"delete"_s, u"shop"_s}}) {
            const StrataRun run = m_strata->run(line);
            EXITS(run, 1);
            QVERIFY(run.output.isEmpty());
            QVERIFY2(run.messages.contains("newer"_L1), qPrintable(run.messages));
        }
        QCOMPARE(m_strata->snapshot(), before);
    }

    void aReadOnlyLibraryCanBeBrowsedAndIsNotChanged()
    {
        if (::geteuid() == 0 && QStandardPaths::findExecutable(u"setpriv"_s).isEmpty())
            QSKIP("root writes everywhere, and setpriv is not installed");
        makeAnew();
        const QString library = m_strata->library();
        ::chmod(QFile::encodeName(library).constData(), 0555);
        for (const QString &name : QDir(library).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot))
            ::chmod(QFile::encodeName(library + u'/' + name).constData(), QFileInfo(library + u'/' + name).isDir() ? 0555 : 0444);
        const QStringList before = m_strata->snapshot();
        const StrataRun list = m_strata->runAsNobody({u"list"_s, u"shop"_s, u"--json"_s});
        EXITS(list, 0);
        QCOMPARE(list.array().size(), 1);
        EXITS(m_strata->runAsNobody({u"cat"_s, u"shop"_s, u"v1"_s, u"a.txt"_s}), 0);
        for (const QStringList &line : {QStringList{u"capture"_s, u"shop"_s, m_strata->path(u"good"_s)},
                                        QStringList{u"project"_s, u"create"_s, u"more"_s}, QStringList{u"rollback"_s, u"shop"_s},
                                        QStringList{u"project"_s, u"delete"_s, u"shop"_s}, QStringList{u"rebuild"_s}}) {
            const StrataRun run = m_strata->runAsNobody(line);
            EXITS(run, 1);
            QVERIFY(run.output.isEmpty());
            QVERIFY2(run.messages.contains(library), qPrintable(run.messages));
        }
        QCOMPARE(m_strata->snapshot(), before);
        ::chmod(QFile::encodeName(library).constData(), 0755);
    }

    void aFolderThatIsNoLibraryStaysAsItIs()
    {
        m_strata->write(u"documents/letter.txt"_s, "Dear …\n");
        const QString folder = m_strata->path(u"documents"_s);
        for (const QStringList &line :
             {QStringList{u"project"_s, u"create"_s, u"shop"_s}, QStringList{u"project"_s, u"list"_s}, QStringList{u"rebuild"_s},
              QStringList{u"capture"_s, u"shop"_s, u"good"_s, u"--create"_s}}) {
            const StrataRun run = m_strata->runBare(line + QStringList{u"--library"_s, folder});
            EXITS(run, 1);
            QVERIFY2(run.messages.contains(folder), qPrintable(run.messages));
        }
        QCOMPARE(QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot), QStringList{u"letter.txt"_s});
    }

private:
    void makeAnew()
    {
        m_strata = std::make_unique<StrataProcess>();
        m_strata->write(u"good/a.txt"_s, "a\n");
        EXITS(m_strata->run({u"capture"_s, u"shop"_s, u"good"_s, u"--create"_s, u"--activate"_s}), 0);
    }

    /// `line` exits with 1, says a sentence that contains `mentions`, prints nothing, and leaves the library as it was.
    void refused(const QStringList &line, const QString &mentions)
    {
        const QStringList before = m_strata->snapshot();
        const QByteArray list = m_strata->run({u"list"_s, u"shop"_s, u"--json"_s}).output;
        const StrataRun run = m_strata->run(line);
        EXITS(run, 1);
        QVERIFY(run.output.isEmpty());
        static const QRegularExpression sentences(u"^(strata-cli: [^\n]+\n)+$"_s);
        QVERIFY2(sentences.match(run.messages).hasMatch(), qPrintable(run.messages));
        QVERIFY2(run.messages.contains(mentions), qPrintable(run.messages));
        QCOMPARE(m_strata->snapshot(), before);
        QCOMPARE(m_strata->run({u"list"_s, u"shop"_s, u"--json"_s}).output, list);
    }

    std::unique_ptr<StrataProcess> m_strata;
};

QTEST_GUILESS_MAIN(TestCliBadInput)
#include "tst_clibadinput.moc"
