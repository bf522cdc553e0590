// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/strataprocess.h"

#include <QElapsedTimer>
#include <QThread>

#include <csignal>

#include <fcntl.h>
#include <pty.h>
#include <sys/ioctl.h>

using namespace Qt::StringLiterals;
using namespace strata;

namespace {

/// A terminal of 100 columns that nobody looks at.
class Terminal
{
public:
    Terminal()
    {
        winsize size{.ws_row = 24, .ws_col = 100, .ws_xpixel = 0, .ws_ypixel = 0};
        ::openpty(&m_master, &m_slave, nullptr, nullptr, &size);
        ::fcntl(m_master, F_SETFL, O_NONBLOCK);
    }
    ~Terminal()
    {
        ::close(m_slave);
        ::close(m_master);
    }
    Q_DISABLE_COPY_MOVE(Terminal)

    QString name() const { return QString::fromLocal8Bit(::ttyname(m_slave)); }
    /// What was written to it since the last call.
    QByteArray read() const
    {
        QByteArray all;
        std::array<char, 4096> buffer;
        for (ssize_t count; (count = ::read(m_master, buffer.data(), buffer.size())) > 0;)
            all.append(buffer.data(), count);
        return all;
    }

private:
    int m_master = -1;
    int m_slave = -1;
};

} // namespace

class TestCliTerminal : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { qputenv("TERM", "xterm"); }

    void resultsAreColouredAndCutOnATerminalOnly()
    {
        const StrataProcess strata;
        strata.write(u"source/a.txt"_s, "a\n");
        EXITS(strata.run({u"capture"_s, u"shop"_s, u"source"_s, u"--create"_s, u"--activate"_s, u"--prompt"_s, QString(200, u'p')}),
              0);
        const StrataRun piped = strata.run({u"list"_s, u"shop"_s});
        QVERIFY(piped.output.contains(QByteArray(200, 'p')));
        QVERIFY(!piped.output.contains('\x1b'));

        const auto shown = [&] {
            const Terminal terminal;
            QProcess process;
            process.setStandardOutputFile(terminal.name());
            process.start(QStringLiteral(STRATA_BIN_DIR "/strata-cli"), {u"--library"_s, strata.library(), u"list"_s, u"shop"_s});
            process.waitForFinished();
            return QString::fromUtf8(terminal.read());
        };
        const QString colored = shown();
        QVERIFY2(colored.contains("\x1b[32m*   v1"_L1), qPrintable(colored));
        QVERIFY2(colored.contains(u"pp…\x1b[0m"_s), qPrintable(colored));
        qputenv("NO_COLOR", "1");
        const QString plain = shown();
        qunsetenv("NO_COLOR");
        QVERIFY2(!plain.contains('\x1b'_L1), qPrintable(plain));
        for (const QString &line : plain.split(u"\r\n"_s))
            QVERIFY2(line.size() <= 100, qPrintable(line));
    }

    void aPromptCannotSteerTheTerminal()
    {
        const StrataProcess strata;
        strata.write(u"source/a.txt"_s, "a\n");
        EXITS(strata.run({u"capture"_s, u"shop"_s, u"source"_s, u"--create"_s, u"--prompt"_s, u"red \x1b[31m\x07 alert"_s}), 0);
        for (const QStringList &line : {QStringList{u"list"_s, u"shop"_s}, QStringList{u"show"_s, u"shop"_s, u"v1"_s}}) {
            const StrataRun run = strata.run(line);
            EXITS(run, 0);
            QVERIFY(run.text().contains("alert"_L1));
            QVERIFY(!run.output.contains('\x1b') && !run.output.contains('\x07'));
        }
    }

    void progressIsOneLineThatGoesAway()
    {
        const StrataProcess strata;
        for (int i = 0; i < 400; ++i)
            strata.write(u"source/file%1.txt"_s.arg(i), QByteArray(20000, 'x') + QByteArray::number(i));
        const Terminal terminal;
        QProcess process;
        process.setStandardErrorFile(terminal.name());
        process.start(QStringLiteral(STRATA_BIN_DIR "/strata-cli"),
                      {u"--library"_s, strata.library(), u"capture"_s, u"shop"_s, strata.path(u"source"_s), u"--create"_s});
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitCode(), 0);
        const QByteArray shown = terminal.read();
        QVERIFY2(shown.startsWith('\r'), shown.toPercentEncoding().constData());
        QVERIFY2(shown.endsWith("\r\x1b[K"), shown.toPercentEncoding().constData());
        QVERIFY(!shown.contains('\n'));
        for (const QByteArray &line : shown.split('\r'))
            QVERIFY(QString::fromUtf8(line).remove(u"\x1b[K"_s).size() <= 100);
    }

    void anInterruptWhileWaitingForThePromptChangesNothing()
    {
        const StrataProcess strata;
        strata.write(u"source/a.txt"_s, "a\n");
        EXITS(strata.run({u"project"_s, u"create"_s, u"shop"_s}), 0);
        const QStringList before = strata.snapshot();
        for (const int signal : {SIGINT, SIGTERM, SIGHUP}) {
            QProcess process;
            process.setWorkingDirectory(strata.path(QString()));
            process.start(QStringLiteral(STRATA_BIN_DIR "/strata-cli"),
                          {u"--library"_s, strata.library(), u"capture"_s, u"shop"_s, u"source"_s, u"--prompt-file"_s, u"-"_s});
            QVERIFY(process.waitForStarted());
            waitUntilItReads(process.processId());
            ::kill(pid_t(process.processId()), signal);
            QVERIFY(process.waitForFinished());
            QCOMPARE(process.exitStatus(), QProcess::NormalExit);
            QCOMPARE(process.exitCode(), 1);
            QVERIFY(process.readAllStandardOutput().isEmpty());
            QVERIFY(process.readAllStandardError().startsWith("strata-cli: "));
        }
        QCOMPARE(strata.snapshot(), before);
    }

    void anInterruptedCaptureLeavesNoTrace()
    {
        const StrataProcess strata;
        for (int i = 0; i < 1500; ++i)
            strata.write(u"source/folder%1/file%2.txt"_s.arg(i % 20).arg(i), QByteArray(4000, 'x') + QByteArray::number(i));
        EXITS(strata.run({u"project"_s, u"create"_s, u"shop"_s}), 0);
        const QStringList before = strata.snapshot();
        const Terminal terminal;
        QProcess process;
        process.setStandardErrorFile(terminal.name());
        process.start(QStringLiteral(STRATA_BIN_DIR "/strata-cli"),
                      {u"--library"_s, strata.library(), u"capture"_s, u"shop"_s, strata.path(u"source"_s)});
        QByteArray shown;
        QTRY_VERIFY(!(shown += terminal.read()).isEmpty()); // it is at work
        ::kill(pid_t(process.processId()), SIGINT);
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(process.exitCode(), 1);
        QVERIFY(process.readAllStandardOutput().isEmpty());
        shown += terminal.read();
        QVERIFY2(shown.contains("strata-cli: "), shown.constData());
        QCOMPARE(strata.snapshot(), before);
        QCOMPARE(strata.run({u"list"_s, u"shop"_s, u"--json"_s}).array(), QJsonArray());
        EXITS(strata.run({u"capture"_s, u"shop"_s, strata.path(u"source/folder1"_s)}), 0);
    }

private:
    /// Until the process sleeps in a read of its standard input (a pipe).
    static void waitUntilItReads(qint64 process)
    {
        const QString place = u"/proc/%1/wchan"_s.arg(process);
        (void)QTest::qWaitFor([&] { return readFile(place).value_or(QByteArray()).contains("pipe"); }, 3000);
    }
};

QTEST_GUILESS_MAIN(TestCliTerminal)
#include "tst_cliterminal.moc"
