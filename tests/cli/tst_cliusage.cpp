// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/strataprocess.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace strata;

namespace {

/// Every verb `strata-cli --help` lists: "capture", "project create" …
QStringList verbsOf(const QString &help)
{
    QStringList verbs;
    const QString section = help.section(u"Verbs:\n"_s, 1).section(u"\n\n"_s, 0, 0);
    for (const QString &line : section.split(u'\n', Qt::SkipEmptyParts)) {
        if (line.startsWith("  "_L1) && line.at(2) != u' ')
            verbs.append(line.trimmed().section(u"  "_s, 0, 0));
    }
    return verbs;
}

} // namespace

class TestCliUsage : public QObject
{
    Q_OBJECT

private slots:
    void aLineWithoutAVerbIsWrong()
    {
        const StrataProcess strata;
        const StrataRun run = strata.runBare({});
        EXITS(run, 2);
        QVERIFY(run.output.isEmpty());
        QVERIFY(run.messages.startsWith("strata-cli: "_L1));
    }

    void anUnknownVerbSuggestsANearOne_data()
    {
        QTest::addColumn<QStringList>("line");
        QTest::addColumn<QString>("suggestion");
        QTest::newRow("a letter too few") << QStringList{u"captur"_s} << u"“capture”"_s;
        QTest::newRow("letters swapped") << QStringList{u"lsit"_s, u"shop"_s} << u"“list”"_s;
        QTest::newRow("a beginning") << QStringList{u"activ"_s} << u"“activate”"_s;
        QTest::newRow("in a group") << QStringList{u"project"_s, u"creat"_s, u"shop"_s} << u"“project create”"_s;
        QTest::newRow("a group") << QStringList{u"projects"_s} << u"“project”"_s;
    }
    void anUnknownVerbSuggestsANearOne()
    {
        QFETCH(QStringList, line);
        QFETCH(QString, suggestion);
        const StrataRun run = StrataProcess().runBare(line);
        EXITS(run, 2);
        QVERIFY2(run.messages.contains(u"Did you mean "_s + suggestion), qPrintable(run.messages));
    }

    void nothingIsSuggestedForWhatIsNearNoVerb()
    {
        const StrataRun run = StrataProcess().runBare({u"xylophone"_s});
        EXITS(run, 2);
        QVERIFY(!run.messages.contains("Did you mean"_L1));
    }

    void wrongLinesAreRefused_data()
    {
        QTest::addColumn<QStringList>("line");
        QTest::newRow("unknown option") << QStringList{u"capture"_s, u"shop"_s, u"."_s, u"--gti"_s};
        QTest::newRow("unknown option before the verb") << QStringList{u"--quiet"_s, u"list"_s, u"shop"_s};
        QTest::newRow("project missing") << QStringList{u"list"_s};
        QTest::newRow("path missing") << QStringList{u"cat"_s, u"shop"_s, u"v1"_s};
        QTest::newRow("version missing") << QStringList{u"diff"_s, u"shop"_s, u"v1"_s};
        QTest::newRow("a word too much") << QStringList{u"rollback"_s, u"shop"_s, u"v1"_s};
        QTest::newRow("group without verb") << QStringList{u"project"_s};
        QTest::newRow("library without folder") << QStringList{u"list"_s, u"shop"_s, u"--library"_s};
        QTest::newRow("library of an empty name") << QStringList{u"list"_s, u"shop"_s, u"--library"_s, QString()};
        QTest::newRow("unknown format") << QStringList{u"export"_s, u"shop"_s, u"v1"_s, u"--format"_s, u"rar"_s};
        QTest::newRow("format against name") << QStringList{u"export"_s, u"shop"_s, u"v1"_s,   u"--format"_s,
                                                            u"zip"_s,    u"-o"_s,   u"a.tar"_s};
        QTest::newRow("two prompts") << QStringList{u"capture"_s, u"shop"_s,          u"."_s, u"--prompt"_s,
                                                    u"a"_s,       u"--prompt-file"_s, u"b"_s};
        QTest::newRow("two lists") << QStringList{u"diff"_s, u"shop"_s, u"1"_s, u"2"_s, u"--stat"_s, u"--name-status"_s};
        QTest::newRow("nothing to edit") << QStringList{u"project"_s, u"edit"_s, u"shop"_s};
        QTest::newRow("unknown status") << QStringList{u"project"_s, u"edit"_s, u"shop"_s, u"--status"_s, u"gone"_s};
        QTest::newRow("cat as JSON") << QStringList{u"cat"_s, u"shop"_s, u"1"_s, u"a"_s, u"--json"_s};
    }
    void wrongLinesAreRefused()
    {
        QFETCH(QStringList, line);
        const StrataProcess strata;
        const StrataRun run = strata.run(line);
        EXITS(run, 2);
        QVERIFY(run.output.isEmpty());
        static const QRegularExpression sentences(u"^(strata-cli: [^\n]+\n)+$"_s);
        QVERIFY2(sentences.match(run.messages).hasMatch(), qPrintable(run.messages));
        QVERIFY2(run.messages.contains("--help"_L1), "points to the help");
        QVERIFY2(!QFileInfo::exists(strata.library()), "makes nothing");
    }

    void everyVerbExplainsItselfWithExamples()
    {
        const StrataProcess strata;
        const StrataRun general = strata.runBare({u"--help"_s});
        EXITS(general, 0);
        const QStringList verbs = verbsOf(general.text());
        for (const QString &needed :
             {u"project create"_s, u"project list"_s, u"project show"_s, u"project edit"_s, u"project archive"_s,
              u"project delete"_s, u"capture"_s, u"list"_s, u"show"_s, u"files"_s, u"cat"_s, u"diff"_s, u"activate"_s,
              u"rollback"_s, u"redo"_s, u"export"_s, u"verify"_s, u"rebuild"_s})
            QVERIFY2(verbs.contains(needed), qPrintable(needed));
        for (const QString &verb : verbs) {
            const QStringList words = verb.split(u' ');
            const StrataRun run = strata.runBare(words + QStringList{u"--help"_s});
            EXITS(run, 0);
            QVERIFY2(run.text().startsWith(u"Usage: strata-cli [--library DIR] [--json] "_s + verb), qPrintable(run.text()));
            const QString examples = run.text().section(u"\nExamples:\n"_s, 1);
            QVERIFY2(examples.contains(verb.section(u' ', 0, 0)), qPrintable(run.text()));
            QCOMPARE(strata.runBare(QStringList{u"help"_s} + words).output, run.output);
            QCOMPARE(strata.runBare(QStringList{u"--json"_s} + words + QStringList{u"-h"_s}).output, run.output);
        }
        QVERIFY(!QFileInfo::exists(strata.library()));
    }

    void theVersionIsTold()
    {
        const StrataRun run = StrataProcess().runBare({u"--version"_s});
        EXITS(run, 0);
        QCOMPARE(run.text(), u"strata-cli %1\n"_s.arg(QLatin1StringView(STRATA_VERSION)));
    }

    void globalOptionsMayStandBeforeAndAfterTheVerb()
    {
        const StrataProcess strata;
        EXITS(strata.run({u"project"_s, u"create"_s, u"shop"_s}), 0);
        const QString library = strata.library();
        const StrataRun before = strata.runBare({u"--json"_s, u"--library"_s, library, u"project"_s, u"list"_s});
        EXITS(before, 0);
        QCOMPARE(before.array().size(), 1);
        for (const QStringList &line : {QStringList{u"project"_s, u"list"_s, u"--json"_s, u"--library"_s, library},
                                        QStringList{u"project"_s, u"--library="_s + library, u"list"_s, u"--json"_s},
                                        QStringList{u"project"_s, u"--library"_s, library, u"--json"_s, u"list"_s}})
            QCOMPARE(strata.runBare(line).output, before.output);
    }

    void theEnvironmentNamesTheLibrary()
    {
        const StrataProcess strata;
        EXITS(strata.run({u"project"_s, u"create"_s, u"shop"_s}), 0);
        qputenv("STRATA_LIBRARY", strata.library().toUtf8());
        const StrataRun run = strata.runBare({u"project"_s, u"list"_s, u"--json"_s});
        qputenv("STRATA_LIBRARY", "");
        EXITS(run, 0);
        QCOMPARE(run.array().size(), 1);
    }

    void aMissingLibraryIsSaidAndNotMade()
    {
        const StrataProcess strata;
        const StrataRun run = strata.run({u"list"_s, u"shop"_s, u"--json"_s});
        EXITS(run, 1);
        QVERIFY2(run.output.isEmpty(), "with --json, too, an error is a sentence on stderr");
        QVERIFY2(run.messages.contains(strata.library()), qPrintable(run.messages));
        QVERIFY(!QFileInfo::exists(strata.library()));
    }

    void aPlainLocaleDisturbsNothing()
    {
        const StrataProcess strata;
        strata.write(u"source/größe ☃.txt"_s, "snow\n");
        qputenv("LC_ALL", "C");
        const StrataRun capture = strata.run({u"capture"_s, u"wörld"_s, u"source"_s, u"--create"_s, u"--name"_s, u"ünï"_s});
        const StrataRun cat = strata.run({u"cat"_s, u"wörld"_s, u"ünï"_s, u"größe ☃.txt"_s});
        qputenv("LC_ALL", "");
        EXITS(capture, 0);
        QCOMPARE(capture.messages, QString());
        EXITS(cat, 0);
        QCOMPARE(cat.output, QByteArray("snow\n"));
    }

    void aResultThatCannotBeWrittenIsAFailure()
    {
        QFile full(u"/dev/full"_s);
        if (!full.exists())
            QSKIP("this system has no /dev/full");
        QProcess process;
        process.setStandardOutputFile(full.fileName());
        process.start(QStringLiteral(STRATA_BIN_DIR "/strata-cli"), {u"--help"_s});
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitCode(), 1);
        QVERIFY(process.readAllStandardError().startsWith("strata-cli: "));
    }

    void closedStreamsWriteIntoNoVersion()
    {
        const StrataProcess strata;
        strata.write(u"source/a.txt"_s, "a\n");
        strata.write(u"source/b.txt"_s, "b\n");
        QProcess process;
        process.setWorkingDirectory(strata.path(QString()));
        process.start(u"sh"_s, {u"-c"_s, u"exec '%1' --library '%2' capture shop source --create <&- >&- 2>&-"_s.arg(
                                             QStringLiteral(STRATA_BIN_DIR "/strata-cli"), strata.library())});
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitCode(), 0);
        EXITS(strata.run({u"verify"_s}), 0);
        QCOMPARE(strata.run({u"cat"_s, u"shop"_s, u"v1"_s, u"a.txt"_s}).output, QByteArray("a\n"));
    }

    void aReaderThatLeavesIsNoFailure()
    {
        QProcess process;
        process.start(u"bash"_s,
                      {u"-c"_s, u"'%1' --help | true; echo ${PIPESTATUS[0]}"_s.arg(QStringLiteral(STRATA_BIN_DIR "/strata-cli"))});
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.readAllStandardOutput(), QByteArray("0\n"));
        QCOMPARE(process.readAllStandardError(), QByteArray());
    }
};

QTEST_GUILESS_MAIN(TestCliUsage)
#include "tst_cliusage.moc"
