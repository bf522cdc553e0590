// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prompt/facts.h"

#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace strata;

namespace {

const QDateTime moment(QDate(2026, 2, 14), QTime(9, 0), QTimeZone::UTC);

QString valueOf(const QList<Fact> &facts, const QString &name)
{
    const auto found = std::ranges::find(facts, name, &Fact::name);
    return found == facts.end() ? u"-"_s : found->value;
}

} // namespace

class TestFacts : public QObject
{
    Q_OBJECT

private slots:
    void whatIsAbsentIsLeftOut()
    {
        const Generation first{
            .id = GenerationId::create(), .version = 1, .status = GenerationStatus::Completed, .createdAt = moment};
        const QList<Fact> facts = factsOf(first, moment);
        QCOMPARE(valueOf(facts, u"Version"_s), u"v1"_s);
        QCOMPARE(valueOf(facts, u"Changes"_s), u"none"_s);
        for (const QString &name : {u"Made from"_s, u"Compared with"_s, u"Error"_s, u"Archived"_s, u"Completed"_s})
            QCOMPARE(valueOf(facts, name), u"-"_s);
    }

    void everythingThereIsIsTold()
    {
        const Generation generation{.id = GenerationId::create(),
                                    .version = 12,
                                    .status = GenerationStatus::Completed,
                                    .origin = Origin::Archive,
                                    .parentVersion = 9,
                                    .baseVersion = 9,
                                    .isActive = true,
                                    .fileCount = 1234,
                                    .totalBytes = 2'500'000,
                                    .changes = {.added = 2, .modified = 1, .linesAdded = 412, .linesDeleted = 38},
                                    .createdAt = moment.addSecs(-300),
                                    .completedAt = moment.addSecs(-290)};
        const QList<Fact> facts = factsOf(generation, moment);
        QCOMPARE(valueOf(facts, u"Status"_s), u"Completed, active"_s);
        QCOMPARE(valueOf(facts, u"Origin"_s), u"Captured from an archive"_s);
        QCOMPARE(valueOf(facts, u"Made from"_s), u"v9"_s);
        QCOMPARE(valueOf(facts, u"Size"_s), u"2.5 MB"_s);
        QCOMPARE(valueOf(facts, u"Id"_s), generation.id.toString());
        QVERIFY(valueOf(facts, u"Created"_s).endsWith(u"(5 min)"_s));
        const QString changes = valueOf(facts, u"Changes"_s);
        QVERIFY2(changes.contains(u"2 added"_s) && changes.contains(u"+412"_s) && changes.contains(u"−38"_s), qPrintable(changes));
    }

    void anEventOfANewerStrataKeepsItsOwnWord()
    {
        QCOMPARE(eventText({.action = u"generation.captured"_s}), u"captured"_s);
        QCOMPARE(eventText({.action = u"generation.teleported"_s}), u"generation.teleported"_s);
    }
};

QTEST_GUILESS_MAIN(TestFacts)
#include "tst_facts.moc"
