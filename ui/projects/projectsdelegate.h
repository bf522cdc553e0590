// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace strata {

class ProjectsModel;

/// Paints a project (tile with initials, name, facts) or a group's heading.
class ProjectsDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    ProjectsDelegate(const ProjectsModel &model, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintHeading(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;

    const ProjectsModel &m_model;
};

} // namespace strata
