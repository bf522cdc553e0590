// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/migrationtext.h"

#include "core/base/clock.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace strata {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(strata::Migration)
};

void addIssues(QStringList &lines, const QList<MigrationIssue> &issues)
{
    lines += {QString(), Text::tr("Found in the old store: %1").arg(issues.size())};
    for (const MigrationIssue &issue : issues)
        lines.append(u"  [%1] %2 %3"_s.arg(toText(issue.kind), issue.sentence, issue.treatment));
}

void addOrigin(QStringList &lines, const QString &store, const QStringList &metadata)
{
    lines += {Text::tr("From %1").arg(store),
              Text::tr("Metadata: %1").arg(metadata.isEmpty() ? Text::tr("none") : metadata.join(u", "_s))};
}

} // namespace

QString toText(const MigrationPlan &plan)
{
    QStringList lines;
    addOrigin(lines, plan.store, plan.metadata);
    lines += {QString(), Text::tr("Will be brought in: %1 versions with %2 files (%3 bytes)")
                             .arg(plan.versionCount())
                             .arg(plan.fileCount())
                             .arg(plan.totalBytes())};
    for (const MigrationProject &project : plan.projects) {
        const auto active = std::ranges::find(project.steps, project.active, &MigrationStep::id);
        const QString activeText = active == project.steps.end() ? Text::tr("none") : active->oldId;
        const QString count = QString::number(project.steps.size());
        lines.append(project.isNew ? Text::tr("  %1: %2 versions, active: %3").arg(project.name, count, activeText)
                                   : Text::tr("  %1 (in the library): %2 more versions").arg(project.name, count));
    }
    lines.append(Text::tr("Folders that stay in the old store only: %1").arg(plan.foldersLeft));
    addIssues(lines, plan.issues);
    return lines.join(u'\n') + u'\n';
}

QString toText(const MigrationReport &report)
{
    QStringList lines{Text::tr("Migration %1").arg(report.id)};
    addOrigin(lines, report.store, report.metadata);
    lines += {
        Text::tr("Finished %1").arg(toIsoText(report.finishedAt)),
        QString(),
        Text::tr("Versions brought in: %1, of them kept as failed: %2, there already: %3")
            .arg(report.versions)
            .arg(report.failedVersions)
            .arg(report.skipped),
        Text::tr("Files compared with their origin by SHA-256: %1 (%2 bytes)").arg(report.filesCompared).arg(report.bytesCompared),
        Text::tr("Artifacts: %1").arg(report.artifacts),
        Text::tr("Folders that stay in the old store only: %1").arg(report.foldersLeft),
        QString(),
        Text::tr("Projects")};
    for (const MigrationReport::Project &project : report.projects) {
        const QString active = project.activeVersion > 0 ? u"v%1"_s.arg(project.activeVersion) : Text::tr("none");
        lines.append(Text::tr("  %1: %2 versions, active: %3").arg(project.name, QString::number(project.versions), active));
    }
    lines += {QString(), Text::tr("Validation: %1 problems").arg(report.problems.size())};
    for (const QString &problem : report.problems)
        lines.append(u"  "_s + problem);
    addIssues(lines, report.issues);
    return lines.join(u'\n') + u'\n';
}

} // namespace strata
