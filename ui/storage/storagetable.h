// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

#include <functional>

class QTreeView;

namespace strata {

/// A plain table of words and sizes whose columns can be sorted: sizes by their bytes, not by how they are written.
class StorageTable : public QAbstractTableModel
{
    Q_OBJECT

public:
    struct Cell
    {
        QString text;
        qint64 order = 0; // what numbers and sizes are sorted by
        QString tip;
    };
    struct Head
    {
        QString title;
        bool isNumber = false;
    };
    struct Row
    {
        QList<Cell> cells;
        bool isFaint = false;
        qsizetype source = 0; // which of the things shown this is
    };

    explicit StorageTable(const QList<Head> &heads, QObject *parent = nullptr);

    /// Keeps the order chosen by the person.
    void setRows(const QList<Row> &rows);
    const Row *rowAt(const QModelIndex &index) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

private:
    void sortRows(QList<Row> &rows) const;

    QList<Head> m_heads;
    QList<Row> m_rows;
    int m_column = -1; // as given
    Qt::SortOrder m_order = Qt::DescendingOrder;
};

/// A tree view that shows such a table as the window's tables look.
QTreeView *storageView(StorageTable *table, const QString &name, const QString &accessibleName, QWidget *parent);

} // namespace strata
