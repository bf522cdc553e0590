// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/trash/trashmodel.h"

#include "core/base/clock.h"
#include "ui/common/texts.h"

namespace strata {

void TrashModel::setItems(const QList<TrashItem> &items)
{
    if (items == m_items)
        return; // a refresh without news keeps the selection
    beginResetModel();
    m_items = items;
    endResetModel();
}

const TrashItem *TrashModel::itemAt(const QModelIndex &index) const
{
    return index.isValid() && index.row() < m_items.size() ? &m_items.at(index.row()) : nullptr;
}

int TrashModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_items.size()); }

int TrashModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant TrashModel::data(const QModelIndex &index, int role) const
{
    const TrashItem *item = itemAt(index);
    if (!item)
        return {};
    if (role == Qt::TextAlignmentRole && index.column() == Size)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole && index.column() == When)
        return absoluteTime(item->deletedAt);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case What: return item->label();
    case Name: return item->isProject() ? tr("Project with %n versions", nullptr, item->versionCount) : item->name;
    case Size: return byteText(item->bytes);
    case When: return item->deletedAt.isValid() ? relativeTime(item->deletedAt, now()) : QString();
    default: return {};
    }
}

QVariant TrashModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section == Size)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case What: return tr("Deleted");
    case Name: return tr("Name");
    case Size: return tr("Size");
    case When: return tr("When");
    default: return {};
    }
}

} // namespace strata
