// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timelinemodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace strata;

namespace {

QStringList rows(const TimelineModel &model)
{
    QStringList result;
    for (int row = 0; row < model.rowCount(); ++row)
        result.append(model.index(row).data().toString());
    return result;
}

} // namespace

class TimelineModelTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_versions.clear();
        for (int version = 6; version >= 1; --version) {
            m_versions.append({.id = GenerationId::create(),
                               .version = version,
                               .status = version <= 2 ? GenerationStatus::Archived : GenerationStatus::Completed,
                               .baseVersion = version - 1});
        }
        named(5).versionName = u"fixed-auth"_s;
        named(5).isActive = true;
        named(4).status = GenerationStatus::Failed;
        named(4).errorMessage = u"agent exited with status 1"_s;
        named(4).parent = named(3).id;
        named(5).parent = named(3).id;
        named(6).isStarred = true;
        named(6).prompt = u"\nAdd gift cards\nwith partial redemption"_s;
    }

    void archivedVersionsAreInAFold()
    {
        TimelineModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setGenerations(m_versions);
        QCOMPARE(rows(model), (QStringList{u"v6"_s, u"v5 fixed-auth"_s, u"v4"_s, u"v3"_s, u"2 archived versions (v1–v2)"_s}));
        QVERIFY(model.isFold(model.index(4)));
        QVERIFY(!(model.flags(model.index(4)) & Qt::ItemIsSelectable));
        model.setArchivedUnfolded(true);
        QCOMPARE(model.rowCount(), 7);
        QCOMPARE(model.generation(model.index(6))->version, 1);
        QCOMPARE(model.indexOf(named(1).id).row(), 6);
    }

    void theFilterLooksIntoNamesPromptsAndErrors_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("show");
        QTest::addColumn<QStringList>("expected");
        const auto all = int(TimelineShow::All);
        QTest::newRow("name") << u"AUTH"_s << all << QStringList{u"v5 fixed-auth"_s};
        QTest::newRow("prompt") << u"gift redemption"_s << all << QStringList{u"v6"_s};
        QTest::newRow("error") << u"status"_s << all << QStringList{u"v4"_s};
        QTest::newRow("version") << u"v3"_s << all << QStringList{u"v3"_s};
        QTest::newRow("starred") << QString() << int(TimelineShow::Starred) << QStringList{u"v6"_s};
        QTest::newRow("failed") << QString() << int(TimelineShow::Failed) << QStringList{u"v4"_s};
        QTest::newRow("active line") << QString() << int(TimelineShow::ActiveLine)
                                     << QStringList{u"v5 fixed-auth"_s, u"v3"_s, u"2 archived versions (v1–v2)"_s};
        QTest::newRow("nothing") << u"zebra"_s << all << QStringList{};
    }

    void theFilterLooksIntoNamesPromptsAndErrors()
    {
        QFETCH(QString, text);
        QFETCH(int, show);
        TimelineModel model;
        model.setGenerations(m_versions);
        model.setFilter(text, TimelineShow(show));
        QTEST(rows(model), "expected");
    }

    void theFirstLineOfThePromptIsShown()
    {
        QCOMPARE(summaryLine(named(6)), u"Add gift cards"_s);
        named(6).prompt.clear();
        named(6).note = u"by hand"_s;
        QCOMPARE(summaryLine(named(6)), u"by hand"_s);
        named(6).note.clear();
        QCOMPARE(summaryLine(named(6)), u"Captured from a folder"_s);
    }

    void hiddenVersionsHandTheirLinesOn()
    {
        TimelineModel model;
        model.setGenerations(m_versions);
        model.setFilter({}, TimelineShow::ActiveLine); // v5, v3, the fold
        QCOMPARE(model.lanes(model.index(0)).segments.size(), 1);
        QCOMPARE(model.lanes(model.index(1)).segments.size(), 2); // down to the archived ones
    }

    void tenThousandVersionsAreListed()
    {
        QList<Generation> many;
        for (int version = 10'000; version >= 1; --version) {
            many.append({.id = GenerationId::create(),
                         .version = version,
                         .status = GenerationStatus::Completed,
                         .baseVersion = version - 1});
        }
        TimelineModel model;
        model.setGenerations(many);
        QCOMPARE(model.rowCount(), 10'000);
        QCOMPARE(model.laneCount(), 1);
        QCOMPARE(model.indexOfVersion(17).row(), 9'983);
    }

private:
    Generation &named(int version) { return m_versions[6 - version]; }

    QList<Generation> m_versions;
};

QTEST_GUILESS_MAIN(TimelineModelTest)
#include "tst_timelinemodel.moc"
