// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/projects/projectsmodel.h"

#include "ui/common/texts.h"

#include <QColor>
#include <QRegularExpression>

#include <array>

using namespace Qt::StringLiterals;

namespace strata {

QString projectFacts(const ProjectSummary &summary)
{
    const QString versions = summary.versionCount == 0 ? ProjectsModel::tr("no versions yet")
                                                       : ProjectsModel::tr("%n versions", nullptr, summary.versionCount);
    if (summary.versionCount == 0)
        return versions;
    return versions + u" · "_s
           + (summary.activeVersion > 0 ? ProjectsModel::tr("active v%1").arg(summary.activeVersion)
                                        : ProjectsModel::tr("none active"));
}

QString initials(const QString &name)
{
    static const QRegularExpression separators(u"[\\s\\-_./]+"_s);
    const QStringList words = name.split(separators, Qt::SkipEmptyParts);
    if (words.isEmpty())
        return u"?"_s;
    const QString letters = words.size() > 1 ? words[0].left(1) + words[1].left(1) : words[0].left(2);
    return letters.toUpper();
}

QColor tileColor(ProjectId id)
{
    constexpr std::array colors{0x2f63ecu, 0x0b7a67u, 0xb44d12u, 0x7c3aedu, 0xb0377fu, 0x2f6f3eu, 0x0e6f8cu, 0x5b51c9u};
    return QColor::fromRgb(colors[id.value.data1 % colors.size()]);
}

ProjectsModel::ProjectsModel(QObject *parent) : QAbstractListModel(parent) { }

void ProjectsModel::setProjects(const QList<ProjectSummary> &projects)
{
    m_projects = projects;
    rebuild();
}

void ProjectsModel::setFilter(const QString &text)
{
    m_filter = text.trimmed();
    rebuild();
}

void ProjectsModel::toggleArchived()
{
    m_isArchivedShown = !m_isArchivedShown;
    rebuild();
}

void ProjectsModel::rebuild()
{
    beginResetModel();
    m_rows.clear();
    for (const auto status : {ProjectStatus::Active, ProjectStatus::Draft, ProjectStatus::Archived}) {
        QList<Row> group;
        for (qsizetype i = 0; i < m_projects.size(); ++i) {
            const Project &project = m_projects[i].project;
            const QString searched = project.name + u' ' + project.domain + u' ' + project.techStack;
            if (project.status == status && searched.contains(m_filter, Qt::CaseInsensitive))
                group.append({.status = status, .project = i});
        }
        if (group.isEmpty())
            continue;
        m_rows.append({.isHeading = true, .status = status, .count = int(group.size())});
        if (status != ProjectStatus::Archived || isArchivedShown())
            m_rows.append(group);
    }
    endResetModel();
    emit rebuilt();
}

int ProjectsModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_rows.size()); }

const ProjectSummary *ProjectsModel::project(const QModelIndex &index) const
{
    const qsizetype project = index.isValid() ? m_rows.value(index.row()).project : -1;
    return project < 0 ? nullptr : &m_projects[project];
}

QModelIndex ProjectsModel::indexOf(ProjectId id) const
{
    for (int row = 0; row < m_rows.size(); ++row) {
        if (m_rows[row].project >= 0 && m_projects[m_rows[row].project].project.id == id)
            return index(row);
    }
    return {};
}

QVariant ProjectsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (const ProjectSummary *summary = project(index)) {
        switch (role) {
        case Qt::DisplayRole: return summary->project.name;
        case Qt::AccessibleDescriptionRole: return projectFacts(*summary);
        case Qt::ToolTipRole: {
            QStringList lines{summary->project.name, projectFacts(*summary)};
            if (summary->sourceBytes > 0)
                lines.append(tr("%1 of source in all versions").arg(byteText(summary->sourceBytes)));
            if (summary->lastCaptureAt.isValid())
                lines.append(tr("Last captured %1").arg(absoluteTime(summary->lastCaptureAt)));
            return lines.join(u'\n');
        }
        default: return {};
        }
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (row(index).status) {
    case ProjectStatus::Active: return tr("Active");
    case ProjectStatus::Draft: return tr("Drafts");
    case ProjectStatus::Archived: return tr("Archived");
    }
    Q_UNREACHABLE_RETURN({});
}

Qt::ItemFlags ProjectsModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    const Row &shown = row(index);
    if (shown.isHeading)
        return shown.status == ProjectStatus::Archived ? Qt::ItemIsEnabled | Qt::ItemNeverHasChildren : Qt::ItemNeverHasChildren;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

} // namespace strata
