// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/projects.h"

#include <QAbstractListModel>
#include <QColor>

namespace strata {

/// The projects in three groups (active, drafts, archived), each under a heading with its count; archived ones are folded until
/// asked for or searched.
class ProjectsModel : public QAbstractListModel
{
    Q_OBJECT

public:
    struct Row
    {
        bool isHeading = false;
        ProjectStatus status = ProjectStatus::Active; // of the group
        int count = 0; // headings: of the group
        qsizetype project = -1; // into projects

        bool operator==(const Row &) const = default;
    };

    explicit ProjectsModel(QObject *parent = nullptr);

    void setProjects(const QList<ProjectSummary> &projects);
    void setFilter(const QString &text);
    void toggleArchived();
    bool isArchivedShown() const { return m_isArchivedShown || !m_filter.isEmpty(); }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

    const Row &row(const QModelIndex &index) const { return m_rows[index.row()]; }
    /// Null for a heading.
    const ProjectSummary *project(const QModelIndex &index) const;
    QModelIndex indexOf(ProjectId id) const;

signals:
    void rebuilt();

private:
    void rebuild();

    QList<ProjectSummary> m_projects;
    QList<Row> m_rows;
    QString m_filter;
    bool m_isArchivedShown = false;
};

/// "12 versions · active v11"
QString projectFacts(const ProjectSummary &summary);
/// "AS" for "Aurora Shop", "LO" for "lodash".
QString initials(const QString &name);
/// The same for one project forever, whatever its name becomes; white text is readable on it.
QColor tileColor(ProjectId id);

} // namespace strata
