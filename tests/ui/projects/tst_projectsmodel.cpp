// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/projects/projectsmodel.h"

#include "ui/common/theme.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace strata;

namespace {

ProjectSummary summary(const QString &name, ProjectStatus status, int versions = 1, int active = 0)
{
    return {
        .project = {.id = ProjectId::create(), .name = name, .status = status}, .versionCount = versions, .activeVersion = active};
}

QStringList rows(const ProjectsModel &model)
{
    QStringList result;
    for (int row = 0; row < model.rowCount(); ++row)
        result.append(model.index(row).data().toString());
    return result;
}

} // namespace

class ProjectsModelTest : public QObject
{
    Q_OBJECT

private slots:
    void groupsHaveHeadingsAndTheArchiveIsFolded()
    {
        ProjectsModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setProjects({summary(u"Aurora Shop"_s, ProjectStatus::Active), summary(u"Bracket"_s, ProjectStatus::Draft),
                           summary(u"Old"_s, ProjectStatus::Archived)});
        QCOMPARE(rows(model), (QStringList{u"Active"_s, u"Aurora Shop"_s, u"Drafts"_s, u"Bracket"_s, u"Archived"_s}));
        model.toggleArchived();
        QCOMPARE(rows(model).last(), u"Old"_s);
        QVERIFY(!(model.flags(model.index(0)) & Qt::ItemIsSelectable));
        QVERIFY(model.flags(model.index(1)) & Qt::ItemIsSelectable);
    }

    void searchingFindsArchivedOnesToo()
    {
        ProjectsModel model;
        model.setProjects({summary(u"Aurora Shop"_s, ProjectStatus::Active), summary(u"Old shop"_s, ProjectStatus::Archived)});
        model.setFilter(u"SHOP"_s);
        QCOMPARE(rows(model), (QStringList{u"Active"_s, u"Aurora Shop"_s, u"Archived"_s, u"Old shop"_s}));
        model.setFilter(u"old"_s);
        QCOMPARE(rows(model), (QStringList{u"Archived"_s, u"Old shop"_s}));
    }

    void factsNameTheActiveVersion()
    {
        QCOMPARE(projectFacts(summary(u"x"_s, ProjectStatus::Active, 12, 11)), u"12 versions · active v11"_s);
        QCOMPARE(projectFacts(summary(u"x"_s, ProjectStatus::Active, 1, 0)), u"1 versions · none active"_s);
        QCOMPARE(projectFacts(summary(u"x"_s, ProjectStatus::Draft, 0, 0)), u"no versions yet"_s);
    }

    void tilesHaveTwoLettersAndAReadableGround()
    {
        QCOMPARE(initials(u"Aurora Shop"_s), u"AS"_s);
        QCOMPARE(initials(u"lodash"_s), u"LO"_s);
        QCOMPARE(initials(u"my-cli_tool"_s), u"MC"_s);
        QCOMPARE(initials(u"x"_s), u"X"_s);
        QCOMPARE(initials(u" - "_s), u"?"_s);
        for (int i = 0; i < 64; ++i) {
            const ProjectId id = ProjectId::create();
            QCOMPARE(tileColor(id), tileColor(id));
            QVERIFY(contrast(Qt::white, tileColor(id)) >= 4.5);
        }
    }
};

QTEST_GUILESS_MAIN(ProjectsModelTest)
#include "tst_projectsmodel.moc"
