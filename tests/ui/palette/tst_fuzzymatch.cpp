// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/palette/commandpalette.h"
#include "ui/palette/fuzzymatch.h"
#include "ui/palette/palettemodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace strata;

namespace {

/// The text with the matched letters in brackets, "-" when nothing matches.
QString marked(const QString &pattern, const QString &text)
{
    const std::optional<FuzzyMatch> match = fuzzyMatch(pattern, text);
    if (!match)
        return u"-"_s;
    QString result = text;
    for (auto position = match->positions.crbegin(); position != match->positions.crend(); ++position)
        result.replace(*position, 1, u'[' + text[*position] + u']');
    return result.replace(u"]["_s, QString());
}

PaletteEntry action(const QString &title, const QString &category = {}, bool isEnabled = true)
{
    return {.kind = PaletteEntry::Kind::Action, .title = title, .detail = category, .isEnabled = isEnabled};
}

QStringList ranked(const QList<PaletteEntry> &entries, const QString &query)
{
    QStringList titles;
    for (const RankedEntry &entry : rankEntries(entries, query, 100))
        titles << entries[entry.entry].title;
    return titles;
}

} // namespace

class TestFuzzyMatch : public QObject
{
    Q_OBJECT

private slots:
    void lettersAreMatchedInOrder_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("marks");
        QTest::newRow("all") << u"zip"_s << u"Export ZIP"_s << u"Export [ZIP]"_s;
        QTest::newRow("word starts") << u"ez"_s << u"Export ZIP"_s << u"[E]xport [Z]IP"_s;
        QTest::newRow("a run beats scattered letters") << u"cap"_s << u"Can a map: capture"_s << u"Can a map: [cap]ture"_s;
        QTest::newRow("spaces do not matter") << u"roll back"_s << u"Roll back…"_s << u"[Roll] [back]…"_s;
        QTest::newRow("camel case") << u"fb"_s << u"fooBar"_s << u"[f]oo[B]ar"_s;
        QTest::newRow("wrong order") << u"piz"_s << u"Export ZIP"_s << u"-"_s;
        QTest::newRow("too long") << u"export zip now"_s << u"Export ZIP"_s << u"-"_s;
        QTest::newRow("umlaut") << u"ÜB"_s << u"Über Strata"_s << u"[Üb]er Strata"_s;
        QTest::newRow("empty") << QString() << u"Anything"_s << u"Anything"_s;
    }

    void lettersAreMatchedInOrder()
    {
        QFETCH(QString, pattern);
        QFETCH(QString, text);
        QFETCH(QString, marks);
        QCOMPARE(marked(pattern, text), marks);
    }

    void everyMatchNamesAscendingPositionsOfTheTypedLetters()
    {
        // All patterns of up to three letters over a small alphabet against a text that repeats them.
        const QString text = u"ab-ba cab Abc bca"_s;
        const QString alphabet = u"abc"_s;
        QStringList patterns{QString()};
        for (qsizetype from = 0; from < patterns.size() && patterns[from].size() < 3; ++from) {
            for (const QChar letter : alphabet)
                patterns << patterns[from] + letter;
        }
        for (const QString &pattern : std::as_const(patterns)) {
            const std::optional<FuzzyMatch> match = fuzzyMatch(pattern, text);
            QVERIFY(match);
            QCOMPARE(match->positions.size(), pattern.size());
            for (qsizetype i = 0; i < pattern.size(); ++i) {
                QCOMPARE(text[match->positions[i]].toLower(), pattern[i]);
                QVERIFY(i == 0 || match->positions[i - 1] < match->positions[i]);
            }
        }
    }

    void theBeginningOfATitleWins()
    {
        const QList<PaletteEntry> entries{action(u"Show export in folder"_s), action(u"Copy path of export"_s),
                                          action(u"Export ZIP"_s)};
        QCOMPARE(ranked(entries, u"exp"_s).first(), u"Export ZIP"_s);
    }

    void disabledActionsComeAfterEqualOnes()
    {
        const QList<PaletteEntry> entries{action(u"Activate"_s, {}, false), action(u"Activity"_s)};
        QCOMPARE(ranked(entries, u"activ"_s), QStringList({u"Activity"_s, u"Activate"_s}));
    }

    void scatteredLettersAreNoAnswer()
    {
        const QList<PaletteEntry> entries{action(u"Compare this file with the base of the selected version"_s)};
        QVERIFY(ranked(entries, u"oaehd"_s).isEmpty());
    }

    void theDetailIsSearchedForTheWordsAsTyped()
    {
        const QList<PaletteEntry> entries{
            {.kind = PaletteEntry::Kind::Version, .title = u"v4"_s, .detail = u"Replace the fake payment step"_s},
            {.kind = PaletteEntry::Kind::Version, .title = u"v5"_s, .detail = u"Add gift cards"_s}};
        QCOMPARE(ranked(entries, u"fake pay"_s), QStringList({u"v4"_s}));
    }

    void anEmptyQueryKeepsTheOrder()
    {
        const QList<PaletteEntry> entries{action(u"b"_s), action(u"a"_s)};
        QCOMPARE(ranked(entries, u"  "_s), QStringList({u"b"_s, u"a"_s}));
    }

    void noKindShowsMoreThanTheLimit()
    {
        QList<PaletteEntry> entries;
        for (int i = 0; i < 9; ++i)
            entries << action(u"Action %1"_s.arg(i));
        QCOMPARE(rankEntries(entries, u"action"_s, 4).size(), 4);
    }

    void theModelHasHeadingsThatCannotBeChosen()
    {
        PaletteModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setEntries({action(u"Export ZIP"_s), {.kind = PaletteEntry::Kind::Project, .title = u"Export tool"_s}});
        model.setQuery(u"export zip"_s);
        QCOMPARE(model.rowCount(), 2);
        QVERIFY(model.index(0).data(PaletteModel::IsHeadingRole).toBool());
        QVERIFY(!model.entryAt(model.index(0)));
        QCOMPARE(model.nextChoice(-1, 1), 1);
        QCOMPARE(model.nextChoice(1, 1), -1);
        model.setQuery(u"nothing like it"_s);
        QCOMPARE(model.rowCount(), 0);
        model.setQuery({});
        QCOMPARE(model.rowCount(), 4);
    }

    void aProjectIsNamedByTheBeginningOfTheQuery()
    {
        QList<ProjectSummary> projects(2);
        projects[0].project.name = u"Aurora Shop"_s;
        projects[1].project.name = u"Aurora"_s;
        QCOMPARE(projectInQuery(projects, u"aurora shop v3"_s), std::pair(std::as_const(projects).data(), u"v3"_s));
        QCOMPARE(projectInQuery(projects, u"aurora v3"_s).second, u"v3"_s);
        QCOMPARE(projectInQuery(projects, u"aur 2"_s).second, u"2"_s);
        QVERIFY(!projectInQuery(projects, u"blog v1"_s).first);
        QVERIFY(!projectInQuery(projects, u"a 1"_s).first); // one letter names nothing
    }
};

QTEST_GUILESS_MAIN(TestFuzzyMatch)
#include "tst_fuzzymatch.moc"
