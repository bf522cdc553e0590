// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/diffdocument.h"
#include "ui/diff/viewrows.h"

#include <QAbstractItemModel>

#include <memory>

namespace strata {

/// The changes of a comparison as sentences, each with its lines below it: what was removed, then what was added, between three
/// lines that are the same. Made when asked for, so that any number of changes costs nothing.
class LinearModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    using QAbstractItemModel::QAbstractItemModel;

    /// `rows` must outlive the model or be replaced.
    void setChanges(std::shared_ptr<const DiffDocument> document, const ViewRows *rows);
    /// The lines of a change as they are read, one after the other.
    QStringList spokenLines(int change) const;
    /// The change an item belongs to; -1: none.
    static int changeOf(const QModelIndex &index);

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    struct Line
    {
        qint32 row = 0;
        Side side = After;
    };

    const QList<Line> &linesOf(int change) const;

    std::shared_ptr<const DiffDocument> m_document;
    const ViewRows *m_rows = nullptr;
    mutable int m_known = -1; // the change whose lines are kept
    mutable QList<Line> m_lines;
};

} // namespace strata
