// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/discarding.h"

#include <QAbstractTableModel>

namespace strata {

/// What is in the trash, latest deletion first, as a table.
class TrashModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { What, Name, Size, When, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setItems(const QList<TrashItem> &items);
    const QList<TrashItem> &items() const { return m_items; }
    const TrashItem *itemAt(const QModelIndex &index) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<TrashItem> m_items;
};

} // namespace strata
