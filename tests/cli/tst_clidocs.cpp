// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/strataprocess.h"

#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;
using namespace strata;

namespace {

const QString ManPage = QStringLiteral(STRATA_SOURCE_DIR "/packaging/man/strata-cli.1");
const QString Completion = QStringLiteral(STRATA_SOURCE_DIR "/packaging/completions/strata-cli.bash");

/// What Tab offers after `words`, the last of which is the one being typed.
QStringList offered(const StrataProcess &strata, const QStringList &words)
{
    const QString script = u"source '%1'; program=$1; shift; COMP_WORDS=(\"$program\" \"$@\"); COMP_CWORD=$#; compopt() { :; }; "
                           "_strata_cli; printf '%s\\n' \"${COMPREPLY[@]}\""_s.arg(Completion);
    QProcess bash;
    bash.setWorkingDirectory(strata.path(QString()));
    bash.start(u"bash"_s, QStringList{u"-c"_s, script, u"bash"_s, QStringLiteral(STRATA_BIN_DIR "/strata-cli"), u"--library"_s,
                                      strata.library()}
                              + words);
    if (!bash.waitForFinished() || !bash.readAllStandardError().isEmpty())
        return {u"bash failed"_s};
    QStringList lines = QString::fromUtf8(bash.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
    lines.sort();
    return lines;
}

} // namespace

/// The man page and the completion know what the program knows.
class TestCliDocs : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        const QString help = m_strata.runBare({u"--help"_s}).text();
        static const QRegularExpression verb(u"^  ([a-z]+(?: [a-z]+)?)  +"_s, QRegularExpression::MultilineOption);
        for (const auto &match : verb.globalMatch(help.section(u"Verbs:\n"_s, 1).section(u"\nOptions:"_s, 0, 0)))
            m_verbs.append(match.captured(1));
        QVERIFY(m_verbs.size() >= 20);
        m_strata.write(u"source/a file.txt"_s, "a\n");
        m_strata.write(u"source/app/main.py"_s, "pass\n");
        EXITS(m_strata.run({u"capture"_s, u"Aurora Shop"_s, u"source"_s, u"--create"_s, u"--name"_s, u"first try"_s}), 0);
        EXITS(m_strata.run({u"project"_s, u"create"_s, u"other"_s}), 0);
    }

    void theManPageNamesEveryVerbAndOption()
    {
        const QString page = QString::fromUtf8(readFile(ManPage).value());
        for (const QString &verb : std::as_const(m_verbs)) {
            QVERIFY2(page.contains(u"Cm %1"_s.arg(verb)), qPrintable(verb));
            for (const QString &option : optionsOf(verb))
                QVERIFY2(page.contains(u"Fl -"_s + option), qPrintable(verb + u" --"_s + option));
        }
    }

    void theManPageIsWellFormed()
    {
        if (QStandardPaths::findExecutable(u"man"_s).isEmpty())
            QSKIP("man is not installed");
        QProcess man;
        man.start(u"man"_s, {u"--warnings"_s, u"-E"_s, u"UTF-8"_s, u"-l"_s, u"-Tutf8"_s, u"-Z"_s, ManPage});
        QVERIFY(man.waitForFinished());
        QCOMPARE(QString::fromUtf8(man.readAllStandardError()), QString());
        QCOMPARE(man.exitCode(), 0);
        QVERIFY(man.readAllStandardOutput().size() > 1000);
    }

    void completionOffersEveryVerb()
    {
        QSet<QString> firstWords{u"help"_s};
        QStringList projectVerbs;
        QStringList workspaceVerbs;
        for (const QString &verb : std::as_const(m_verbs)) {
            firstWords.insert(verb.section(u' ', 0, 0));
            if (verb.startsWith("project "_L1))
                projectVerbs.append(verb.section(u' ', 1));
            if (verb.startsWith("workspace "_L1))
                workspaceVerbs.append(verb.section(u' ', 1));
        }
        const QStringList words = offered(m_strata, {QString()});
        QCOMPARE(QSet(words.begin(), words.end()), firstWords);
        projectVerbs.sort();
        QCOMPARE(offered(m_strata, {u"project"_s, QString()}), projectVerbs);
        workspaceVerbs.sort();
        QCOMPARE(offered(m_strata, {u"workspace"_s, QString()}), workspaceVerbs);
        QCOMPARE(offered(m_strata, {u"ca"_s}), QStringList({u"capture"_s, u"cat"_s}));
    }

    void completionOffersEveryOption()
    {
        for (const QString &verb : std::as_const(m_verbs)) {
            const QStringList words = offered(m_strata, verb.split(u' ') + QStringList{u"--"_s});
            QStringList expected;
            for (const QString &option : optionsOf(verb))
                expected.append(u"--"_s + option);
            expected.sort();
            QCOMPARE(words, expected);
        }
    }

    void completionOffersProjectsVersionsAndFiles()
    {
        QCOMPARE(offered(m_strata, {u"list"_s, QString()}), QStringList({u"Aurora\\ Shop"_s, u"other"_s}));
        QCOMPARE(offered(m_strata, {u"list"_s, u"aur"_s}), QStringList{u"Aurora\\ Shop"_s});
        QCOMPARE(offered(m_strata, {u"show"_s, u"Aurora\\ Shop"_s, QString()}),
                 QStringList({u"active"_s, u"first\\ try"_s, u"latest"_s, u"v1"_s}));
        QCOMPARE(offered(m_strata, {u"diff"_s, u"'Aurora Shop'"_s, u"v1"_s, u"v"_s}), QStringList{u"v1"_s});
        QCOMPARE(offered(m_strata, {u"cat"_s, u"\"Aurora Shop\""_s, u"v1"_s, u"a"_s}),
                 QStringList({u"a\\ file.txt"_s, u"app/main.py"_s}));
        QCOMPARE(offered(m_strata, {u"capture"_s, u"other"_s, u"sou"_s}), QStringList{u"source"_s});
        QCOMPARE(offered(m_strata, {u"export"_s, u"other"_s, u"--format"_s, u"t"_s}), QStringList({u"tar"_s, u"tar.gz"_s}));
    }

    void completionExecutesNothingThatIsTyped()
    {
        offered(m_strata, {u"show"_s, u"$(touch pwned)"_s, QString()});
        offered(m_strata, {u"show"_s, u"`touch pwned`"_s, QString()});
        QVERIFY(!QFileInfo::exists(m_strata.path(u"pwned"_s)));
    }

private:
    /// The long options `verb --help` lists.
    QStringList optionsOf(const QString &verb) const
    {
        const QString help = m_strata.runBare(verb.split(u' ') + QStringList{u"--help"_s}).text();
        static const QRegularExpression option(u"^  (?:-[a-z], )?--([a-z-]+)"_s, QRegularExpression::MultilineOption);
        QStringList names;
        for (const auto &match : option.globalMatch(help.section(u"\nOptions:\n"_s, 1).section(u"\nExamples:"_s, 0, 0)))
            names.append(match.captured(1));
        return names;
    }

    StrataProcess m_strata;
    QStringList m_verbs;
};

QTEST_GUILESS_MAIN(TestCliDocs)
#include "tst_clidocs.moc"
