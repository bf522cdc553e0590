// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/verifying.h"

#include <QAbstractTableModel>
#include <QHash>

namespace strata {

/// The problems a verification found, as a table.
class ProblemsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Kind, Project, Version, Place, What, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setProblems(const QList<VerifyProblem> &problems, const QHash<ProjectId, QString> &projects);
    const VerifyProblem *problemAt(const QModelIndex &index) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString textOf(const VerifyProblem &problem, int column) const;

    QList<VerifyProblem> m_problems;
    QHash<ProjectId, QString> m_projects;
};

/// A word or two for a column: "Changed file".
QString shortText(ProblemKind kind);

} // namespace strata
