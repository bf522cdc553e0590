// SPDX-License-Identifier: GPL-3.0-or-later
#include <QLocalServer>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;

/// The real program, started as from a shell.
class StartingTest : public QObject
{
    Q_OBJECT

private slots:
    void theVersionIsPrinted()
    {
        QProcess process;
        start(process, {u"--version"_s});
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitCode(), 0);
        QCOMPARE(process.readAllStandardOutput().trimmed(), QByteArray("strata " STRATA_VERSION));
    }

    void wrongUsageIsASentenceAndStatusTwo_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("unknown option") << QStringList{u"--colour"_s};
        QTest::newRow("no option") << QStringList{u"project"_s};
        QTest::newRow("half a pair") << QStringList{u"--compare"_s, u"v1.."_s};
        QTest::newRow("no such theme") << QStringList{u"--theme"_s, u"pink"_s};
        QTest::newRow("two libraries") << QStringList{u"--sample"_s, u"--library"_s, u"x"_s};
    }

    void wrongUsageIsASentenceAndStatusTwo()
    {
        QFETCH(QStringList, arguments);
        QProcess process;
        start(process, arguments);
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitCode(), 2);
        QVERIFY(process.readAllStandardError().startsWith("strata: "));
    }

    void aFolderThatIsNoLibraryIsRefused()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(u"file"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QProcess process;
        start(process, {u"--library"_s, file.fileName()});
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitCode(), 1);
        QVERIFY(process.readAllStandardError().contains(folder.path().toUtf8()));
    }

    void aSecondStartHandsOverAndASignalEndsTheFirst()
    {
        QTemporaryDir folder;
        const QString library = folder.filePath(u"library"_s);
        QProcess first;
        start(first, {u"--library"_s, library});
        QProcess second;
        // The first may still be opening: then the second would open the library itself, and be ended.
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(library + u"/library.db"_s), 20'000);
        QTest::qWait(1500);
        start(second, {u"--library"_s, library, u"--project"_s, u"nothing"_s});
        QVERIFY(second.waitForFinished(10'000));
        QCOMPARE(second.exitStatus(), QProcess::NormalExit);
        QCOMPARE(second.exitCode(), 0);
        QCOMPARE(first.state(), QProcess::Running);
        ::kill(pid_t(first.processId()), SIGTERM);
        QVERIFY(first.waitForFinished(10'000));
        QCOMPARE(first.exitStatus(), QProcess::NormalExit);
        QCOMPARE(first.exitCode(), 0);
    }

private:
    static void start(QProcess &process, const QStringList &arguments)
    {
        process.start(QStringLiteral(STRATA_BIN_DIR "/strata"), arguments);
        QVERIFY(process.waitForStarted());
    }
};

QTEST_GUILESS_MAIN(StartingTest)
#include "tst_starting.moc"
