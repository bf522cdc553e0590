// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/tablecomparison.h"

#include <QAbstractTableModel>

namespace strata {

/// Two states of a table as one: rows that stand for each other are one row, whose changed cells hold both values. The headings
/// are the header; a heading that changed says both names.
class TableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        KindRole = Qt::UserRole, // RowKind
        BeforeRole, // QString: the cell's value before; invalid: there is none
        AfterRole,
        IsChangedRole, // whether this cell differs
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setComparison(const TableComparison &comparison);
    void setOnlyChanges(bool only);
    /// Rows of the model that differ, rising.
    const QList<int> &changedRows() const { return m_changed; }
    qsizetype differingCount() const { return m_differing; } // whether shown or not: always all

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    void arrange();
    QVariant value(Side side, const TableRow &row, int column) const;

    TableComparison m_comparison;
    bool m_onlyChanges = false;
    QList<qint32> m_rows; // shown, into m_comparison.rows; the heading is none of them
    QList<int> m_changed;
    qsizetype m_differing = 0;
};

} // namespace strata
