// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/nameclash.h"
#include "core/base/portablename.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace strata;

Q_DECLARE_METATYPE(std::optional<strata::NameProblem>)

class TestNameClash : public QObject
{
    Q_OBJECT

private slots:
    void twoNamesAreAsAlikeAsTheStrictestRuleSays_data()
    {
        QTest::addColumn<QString>("a");
        QTest::addColumn<QString>("b");
        QTest::addColumn<int>("likeness"); // -1: not alike
        const auto row = [](const QString &a, const QString &b, std::optional<NameLikeness> likeness) {
            QTest::newRow(qPrintable(a + u' ' + b)) << a << b << (likeness ? int(*likeness) : -1);
        };
        row(u"a"_s, u"b"_s, {});
        row(u"caf\u00e9"_s, u"cafe\u0301"_s, NameLikeness::Composed);
        row(u"\u212b"_s, u"\u00c5"_s, NameLikeness::Composed); // the sign for angstrom
        row(u"\u212a"_s, u"K"_s, NameLikeness::Composed); // the sign for kelvin
        row(u"\u212a"_s, u"k"_s, NameLikeness::Folded);
        row(u"README"_s, u"readme"_s, NameLikeness::Folded);
        row(u"stra\u00dfe"_s, u"STRASSE"_s, NameLikeness::Folded);
        row(u"\u0130"_s, u"i\u0307"_s, NameLikeness::Folded);
        row(u"\u017f"_s, u"S"_s, NameLikeness::Folded);
        row(u"CAF\u00c9"_s, u"cafe\u0301"_s, NameLikeness::Folded);
        row(u"\u0391\u03a3"_s, u"\u03b1\u03c2"_s, NameLikeness::Folded); // sigma at the end of a word
        row(u"\U00010400"_s, u"\U00010428"_s, NameLikeness::Folded); // outside the basic plane
        row(u"a"_s, u"a."_s, NameLikeness::Trimmed);
        row(u"a. ."_s, u"A"_s, NameLikeness::Trimmed);
        row(u"..."_s, u".."_s, {});
        row(u"\u0131"_s, u"i"_s, {}); // without a dot it is another letter
        row(u" a"_s, u"a"_s, {});
    }

    void twoNamesAreAsAlikeAsTheStrictestRuleSays()
    {
        QFETCH(QString, a);
        QFETCH(QString, b);
        QFETCH(int, likeness);
        for (const QString &folder : {u""_s, u"x/y/"_s}) {
            const QList<NameClash> clashes = findNameClashes({folder + a, folder + b});
            QCOMPARE(clashes.size(), likeness < 0 ? 0 : 1);
            if (likeness >= 0)
                QCOMPARE(clashes.first(), (NameClash{.path = folder + b, .other = folder + a, .likeness = NameLikeness(likeness)}));
        }
    }

    void onlyNamesOfOneFolderClash()
    {
        QCOMPARE(findNameClashes({u"a/README"_s, u"b/readme"_s}), QList<NameClash>());
        QCOMPARE(findNameClashes({u"a"_s, u"a"_s}), (QList<NameClash>{{u"a"_s, u"a"_s, NameLikeness::Exact}}));
        QCOMPARE(findNameClashes({u"a/x"_s, u"a"_s, u"a/y"_s}), QList<NameClash>()); // a folder may be listed, too
        QCOMPARE(findNameClashes({u"A/x"_s, u"A/y"_s, u"a/x"_s, u"a/z"_s}),
                 (QList<NameClash>{{u"a"_s, u"A"_s, NameLikeness::Folded}}));
        QVERIFY(describe(findNameClashes({u"f/README"_s, u"f/readme"_s}).first()).contains(u"“README”"_s));
    }

    void namesThatCannotBeUnpackedEverywhereAreFound_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<std::optional<NameProblem>>("problem");
        const auto rows = [](std::optional<NameProblem> problem, const QStringList &names) {
            for (const QString &name : names)
                QTest::newRow(qPrintable(name)) << name << problem;
        };
        rows({}, {u"a"_s, u".env"_s, u"a b"_s, u"console"_s, u"com"_s, u"com10"_s, u"lpt"_s, u"nul-file"_s, u"my.con"_s,
                  u".gitignore"_s, u"git~2"_s, u"gitx"_s, u"a~1"_s, u"COM\u2074"_s, u"\u65e5\u672c"_s, u" a"_s});
        rows(NameProblem::ForbiddenCharacter, {u"a<b"_s, u"a>"_s, u"a:b"_s, u"\"a\""_s, u"a|b"_s, u"what?"_s, u"*"_s});
        rows(NameProblem::TrailingSpaceOrPeriod, {u"a."_s, u"a "_s, u"..."_s, u"a. "_s});
        rows(NameProblem::ReservedName,
             {u"CON"_s, u"con.txt"_s, u"NUL.tar.gz"_s, u"Aux"_s, u"prn.c"_s, u"COM0"_s, u"com1"_s, u"LPT9.x"_s, u"COM\u00b9"_s,
              u"lpt\u00b2.txt"_s, u"COM\u00b3"_s, u"conin$"_s, u"CONOUT$"_s, u"con .txt"_s});
        rows(NameProblem::GitFolder, {u".git"_s, u".GIT"_s, u"git~1"_s, u"GIT~1"_s, u".git "_s, u".git."_s, u".git. ."_s,
                                      u".g\u200cit"_s, u".git\u206a"_s});
    }

    void namesThatCannotBeUnpackedEverywhereAreFound()
    {
        QFETCH(QString, name);
        QFETCH(std::optional<NameProblem>, problem);
        QVERIFY(nameProblem(name) == problem);
        if (problem) {
            QVERIFY(!describe(*problem).isEmpty());
            const QString renamed = portableNames({name}).value(name);
            QVERIFY2(!renamed.isEmpty() && !nameProblem(renamed), qPrintable(renamed));
        } else {
            QVERIFY(portableNames({name}).isEmpty());
        }
    }

    void newNamesAreEasyToRecognise()
    {
        const QStringList paths{u"CON/a:b"_s, u"README.md"_s, u"a."_s,    u"a_"_s, u"nul.tar.gz"_s,
                                u"plain"_s,   u"readme.md"_s, u"sub/x"_s, u"x?"_s, u"x|"_s};
        const QHash<QString, QString> expected{{u"CON"_s, u"CON_"_s},
                                               {u"CON/a:b"_s, u"CON_/a_b"_s},
                                               {u"a."_s, u"a_-2"_s},
                                               {u"nul.tar.gz"_s, u"nul_.tar.gz"_s},
                                               {u"readme.md"_s, u"readme-2.md"_s},
                                               {u"x?"_s, u"x_"_s},
                                               {u"x|"_s, u"x_-2"_s}};
        QCOMPARE(portableNames(paths), expected);
    }

    void newNamesNeverMeet()
    {
        // What the rules make of one name is taken by another, again and again.
        QStringList paths;
        for (const QString &name :
             {u"a?"_s, u"a_"_s, u"A_"_s, u"a_-2"_s, u"A_-3"_s, u"a|"_s, u"a*"_s, u"a<"_s, u"a_ "_s, u"a_."_s}) {
            for (const QString &folder : {u""_s, u"D/"_s, u"d/"_s, u"d./"_s, u"con/"_s})
                paths.append(folder + name);
        }
        paths.sort();
        const QHash<QString, QString> renamed = portableNames(paths);
        QStringList after;
        for (const QString &path : std::as_const(paths))
            after.append(renamed.value(path, path));
        QCOMPARE(QSet<QString>(after.begin(), after.end()).size(), paths.size());
        QCOMPARE(findNameClashes(after), QList<NameClash>());
        for (const QString &path : std::as_const(after)) {
            for (const QString &name : path.split(u'/'))
                QVERIFY2(!nameProblem(name), qPrintable(path));
        }
        QVERIFY(portableNames(after).isEmpty());
    }

    void longNamesStayWithinTheLimit()
    {
        const QString umlauts = QString(127, u'\u00e4'); // 254 bytes
        const QStringList paths{umlauts.toUpper(),
                                umlauts,
                                QString(255, u'A'),
                                QString(255, u'a'),
                                QString(63, u'\u65e5') + QString(66, u'?'),
                                u"con."_s + QString(251, u'x')};
        const QHash<QString, QString> renamed = portableNames(paths);
        QCOMPARE(renamed.size(), 4);
        for (const QString &name : renamed)
            QVERIFY2(name.toUtf8().size() <= 255, qPrintable(name));
    }

    void linksFollowTheNewNames()
    {
        const QHash<QString, QString> names = portableNames({u"CON/a"_s, u"b"_s, u"x:/y/z?"_s});
        QCOMPARE(portableTarget(u"link"_s, u"CON/a"_s, names), u"CON_/a"_s);
        QCOMPARE(portableTarget(u"CON/link"_s, u"a"_s, names), u"a"_s);
        QCOMPARE(portableTarget(u"CON/link"_s, u"../x:/./y/../y/z?"_s, names), u"../x_/./y/../y/z_"_s);
        QCOMPARE(portableTarget(u"link"_s, u"missing/z?"_s, names), u"missing/z?"_s);
    }
};

QTEST_APPLESS_MAIN(TestNameClash)
#include "tst_nameclash.moc"
