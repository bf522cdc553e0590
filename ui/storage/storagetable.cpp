// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/storage/storagetable.h"

#include "ui/common/roomydelegate.h"
#include "ui/common/theme.h"

#include <QGuiApplication>
#include <QHeaderView>
#include <QTreeView>

#include <algorithm>

namespace strata {

StorageTable::StorageTable(const QList<Head> &heads, QObject *parent) : QAbstractTableModel(parent), m_heads(heads) { }

void StorageTable::setRows(const QList<Row> &rows)
{
    beginResetModel();
    m_rows = rows;
    sortRows(m_rows);
    endResetModel();
}

const StorageTable::Row *StorageTable::rowAt(const QModelIndex &index) const
{
    return index.isValid() && index.row() < m_rows.size() ? &m_rows[index.row()] : nullptr;
}

int StorageTable::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_rows.size()); }

int StorageTable::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_heads.size()); }

QVariant StorageTable::data(const QModelIndex &index, int role) const
{
    const Row *row = rowAt(index);
    if (!row)
        return {};
    const Cell cell = row->cells.value(index.column());
    switch (role) {
    case Qt::DisplayRole: return cell.text;
    case Qt::ToolTipRole: return cell.tip.isEmpty() ? cell.text : cell.tip;
    case Qt::TextAlignmentRole:
        return m_heads[index.column()].isNumber ? QVariant(int(Qt::AlignRight | Qt::AlignVCenter)) : QVariant();
    case Qt::ForegroundRole:
        return row->isFaint && index.column() == 0 ? QVariant(themeColors(QGuiApplication::palette()).textMuted) : QVariant();
    default: return {};
    }
}

QVariant StorageTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section >= m_heads.size())
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((m_heads[section].isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    return role == Qt::DisplayRole ? QVariant(m_heads[section].title) : QVariant();
}

void StorageTable::sortRows(QList<Row> &rows) const
{
    if (m_column < 0 || m_column >= m_heads.size())
        return;
    const bool isNumber = m_heads[m_column].isNumber;
    std::ranges::stable_sort(rows, [&](const Row &a, const Row &b) {
        const Cell &first = m_order == Qt::AscendingOrder ? a.cells[m_column] : b.cells[m_column];
        const Cell &second = m_order == Qt::AscendingOrder ? b.cells[m_column] : a.cells[m_column];
        return isNumber || first.order != second.order ? first.order < second.order
                                                       : first.text.localeAwareCompare(second.text) < 0;
    });
}

void StorageTable::sort(int column, Qt::SortOrder order)
{
    m_column = column;
    m_order = order;
    const QList<QPersistentModelIndex> none;
    emit layoutAboutToBeChanged(none, QAbstractItemModel::VerticalSortHint);
    const QList<Row> before = m_rows;
    sortRows(m_rows);
    QHash<qsizetype, int> place;
    for (int row = 0; row < m_rows.size(); ++row)
        place.insert(m_rows[row].source, row);
    for (const QModelIndex &index : persistentIndexList())
        changePersistentIndex(index, this->index(place.value(before[index.row()].source), index.column()));
    emit layoutChanged(none, QAbstractItemModel::VerticalSortHint);
}

QTreeView *storageView(StorageTable *table, const QString &name, const QString &accessibleName, QWidget *parent)
{
    auto *view = new QTreeView(parent);
    view->setObjectName(name);
    view->setAccessibleName(accessibleName);
    view->setModel(table);
    view->setItemDelegate(new RoomyDelegate(view));
    view->setRootIsDecorated(false);
    view->setUniformRowHeights(true);
    view->setAllColumnsShowFocus(true);
    view->setFrameShape(QFrame::NoFrame);
    view->setSortingEnabled(true);
    view->header()->setSortIndicator(-1, Qt::DescendingOrder);
    view->header()->setSortIndicatorClearable(true);
    view->header()->setStretchLastSection(false);
    return view;
}

} // namespace strata
