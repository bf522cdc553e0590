// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/ignorerules.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace strata;

class TestIgnoreRules : public QObject
{
    Q_OBJECT

private slots:
    void globsMatchAsInGit_data()
    {
        QTest::addColumn<QString>("glob");
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("matches");
        const auto row = [](const char *glob, const char *text, bool matches) {
            QTest::addRow("%s on %s", glob, text) << QString::fromLatin1(glob) << QString::fromLatin1(text) << matches;
        };
        row("a", "a", true);
        row("a", "ab", false);
        row("*", "", true);
        row("*.log", "x.log", true);
        row("*.log", "x.logs", false);
        row("*.log", "a/x.log", false);
        row("a*b*c", "aXXbYYc", true);
        row("a*b*c", "aXXbYY", false);
        row("a?c", "abc", true);
        row("a?c", "a/c", false);
        row("a[bc]d", "acd", true);
        row("a[!bc]d", "acd", false);
        row("a[^bc]d", "aed", true);
        row("[a-c]x", "bx", true);
        row("[]-]x", "]x", true);
        row("[[:digit:]]x", "7x", true);
        row("[[:digit:]]x", "ax", false);
        row("[a", "[a", false);
        row("a[!b]c", "a/c", false);
        row("\\*", "*", true);
        row("\\*", "x", false);
        row("doc/*.txt", "doc/a.txt", true);
        row("doc/*.txt", "doc/b/a.txt", false);
        row("**/a", "a", true);
        row("**/a", "x/y/a", true);
        row("**/a/b", "x/a/b", true);
        row("**/a/b", "x/a/c/b", false);
        row("a/**", "a/x/y", true);
        row("a/**", "a", false);
        row("a/**/b", "a/b", true);
        row("a/**/b", "a/x/y/b", true);
        row("a/**/b", "ab", false);
        row("a**b", "axxb", true);
        row("a**b", "a/b", false);
        row("**/a*/**/b?", "x/aa/y/z/bb", true);
    }

    void globsMatchAsInGit()
    {
        QFETCH(QString, glob);
        QFETCH(QString, text);
        QTEST(globMatches(glob, text), "matches");
    }

    void aHostilePatternEndsSoon()
    {
        QVERIFY(!globMatches(u"*a"_s.repeated(100) + u"b"_s, QString(5000, u'a')));
        QVERIFY(!globMatches(u"**/a/"_s.repeated(50) + u"b"_s, u"a/"_s.repeated(500) + u"c"_s));
    }

    void linesAreReadAsGitReadsThem()
    {
        const auto patterns = parseIgnoreText(
            "\xef\xbb\xbf# comment\n\n\\#real\r\n!kept\n/top\nfolder/\na/b\ntrailing  \nblank\\ \n/\n");
        QList<IgnorePattern> expected{
            {.glob = u"\\#real"_s},
            {.glob = u"kept"_s, .negated = true},
            {.glob = u"top"_s, .anchored = true},
            {.glob = u"folder"_s, .foldersOnly = true},
            {.glob = u"a/b"_s, .anchored = true},
            {.glob = u"trailing"_s},
            {.glob = u"blank\\ "_s},
        };
        QCOMPARE(patterns, expected);
    }

    void theLastFittingLineDecides()
    {
        IgnoreRules rules;
        rules.enterFolder({}, "*.txt\n!keep.txt\n", {});
        QCOMPARE(kindOf(rules, u"a.txt"_s), IgnoreRules::Verdict::Kind::LeftOut);
        QCOMPARE(kindOf(rules, u"keep.txt"_s), IgnoreRules::Verdict::Kind::Kept);
        QCOMPARE(kindOf(rules, u"a.md"_s), IgnoreRules::Verdict::Kind::NoRule);
    }

    void aDeeperFileOverrulesAHigherOne()
    {
        IgnoreRules rules;
        rules.enterFolder({}, "*.gen\n/out\n", {});
        rules.enterFolder(u"src"_s, "!*.gen\n", {});
        QCOMPARE(kindOf(rules, u"src/a.gen"_s), IgnoreRules::Verdict::Kind::Kept);
        QCOMPARE(kindOf(rules, u"src/out"_s), IgnoreRules::Verdict::Kind::NoRule);
        rules.leaveFolder();
        QCOMPARE(kindOf(rules, u"a.gen"_s), IgnoreRules::Verdict::Kind::LeftOut);
        QCOMPARE(kindOf(rules, u"out"_s), IgnoreRules::Verdict::Kind::LeftOut);
    }

    void anchoredPatternsCountFromTheirOwnFolder()
    {
        IgnoreRules rules;
        rules.enterFolder({}, {}, {});
        rules.enterFolder(u"a"_s, "/x\nb/*.tmp\n", {});
        rules.enterFolder(u"a/b"_s, {}, {});
        QCOMPARE(kindOf(rules, u"a/b/x"_s), IgnoreRules::Verdict::Kind::NoRule);
        QCOMPARE(kindOf(rules, u"a/b/y.tmp"_s), IgnoreRules::Verdict::Kind::LeftOut);
    }

    void folderPatternsSpareFiles()
    {
        IgnoreRules rules;
        rules.enterFolder({}, "cache/\n", {});
        QCOMPARE(rules.verdict(u"cache"_s, false).kind, IgnoreRules::Verdict::Kind::NoRule);
        QCOMPARE(rules.verdict(u"cache"_s, true).kind, IgnoreRules::Verdict::Kind::LeftOut);
    }

    void dependenciesAndCachesStayOutUnlessKept()
    {
        IgnoreRules rules;
        rules.enterFolder({}, {}, {});
        for (const auto &folder : {u".git"_s, u"node_modules"_s, u"__pycache__"_s, u".venv"_s})
            QCOMPARE(rules.verdict(folder, true).kind, IgnoreRules::Verdict::Kind::LeftOut);
        for (const auto &folder : {u"dist"_s, u"build"_s, u"target"_s, u"src"_s, u".github"_s})
            QCOMPARE(rules.verdict(folder, true).kind, IgnoreRules::Verdict::Kind::NoRule);
        IgnoreRules kept;
        kept.enterFolder({}, {}, "!node_modules\n");
        QCOMPARE(kept.verdict(u"node_modules"_s, true).kind, IgnoreRules::Verdict::Kind::Kept);
    }

    void strataignoreOverrulesGitignoreAndTheUserOverrulesBoth()
    {
        IgnoreRules rules({u"*.md"_s});
        rules.enterFolder({}, "*.log\n", "!*.log\n!*.md\n");
        QCOMPARE(kindOf(rules, u"a.log"_s), IgnoreRules::Verdict::Kind::Kept);
        QCOMPARE(kindOf(rules, u"a.md"_s), IgnoreRules::Verdict::Kind::LeftOut);
    }

    void theReasonNamesTheRule()
    {
        IgnoreRules rules({u"*.bak"_s});
        rules.enterFolder({}, {}, {});
        rules.enterFolder(u"app"_s, "/gen/\n", {});
        QCOMPARE(rules.verdict(u"app/gen"_s, true).reason, u"left out by app/.gitignore (/gen/)"_s);
        QCOMPARE(rules.verdict(u"app/node_modules"_s, true).reason, u"left out by default (node_modules/)"_s);
        QCOMPARE(rules.verdict(u"app/x.bak"_s, false).reason, u"left out by your rule (*.bak)"_s);
    }

private:
    static IgnoreRules::Verdict::Kind kindOf(const IgnoreRules &rules, const QString &path)
    {
        return rules.verdict(path, false).kind;
    }
};

QTEST_GUILESS_MAIN(TestIgnoreRules)
#include "tst_ignorerules.moc"
