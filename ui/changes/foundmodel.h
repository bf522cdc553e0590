// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/findinchanges.h"

#include <QAbstractTableModel>

namespace strata {

/// The lines found in the changed files, in the order they came.
class FoundModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { FileColumn, LineColumn, TextColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void clear();
    void append(const QList<FoundLine> &lines);
    const FoundLine &line(const QModelIndex &index) const { return m_lines[index.row()]; }
    int count() const { return int(m_lines.size()); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<FoundLine> m_lines;
};

/// "L12" on the left, "R40" on the right: what "go to line" understands.
QString placeOf(const FoundLine &found);

} // namespace strata
