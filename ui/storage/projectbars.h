// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/storage.h"
#include "ui/storage/stackedbar.h"

#include <QAbstractListModel>
#include <QStyledItemDelegate>

namespace strata {

/// The whole library, then its projects, largest first, each with its size and the parts of it.
class ProjectBarsModel : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setReport(const StorageReport &report);
    ProjectId projectAt(const QModelIndex &index) const; // null: the whole library
    QModelIndex indexOf(ProjectId project) const;
    QList<BarPart> partsAt(const QModelIndex &index) const;
    qint64 bytesAt(const QModelIndex &index) const;
    qint64 largestBytes() const { return m_largest; } // of a project: what every bar is measured by

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    struct Entry
    {
        ProjectId project;
        QString name;
        QList<BarPart> parts;
        qint64 bytes = 0;
    };
    QList<Entry> m_entries;
    qint64 m_largest = 0;
};

/// Name and size on one line, the bar below.
class ProjectBarsDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace strata
