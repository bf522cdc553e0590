// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/tablecomparison.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QTableView;

namespace strata {

class TableModel;

/// Two states of a CSV file as one table with every cell that changed.
class TableView : public QWidget
{
    Q_OBJECT

public:
    explicit TableView(QWidget *parent = nullptr);

    void setComparison(const TableComparison &comparison);
    void setProblem(const QString &sentence);
    QString summary() const;
    TableModel *model() const { return m_model; }

    bool step(int direction); // to the next or previous row that differs; false: there is none
    int count() const; // of the rows that differ

signals:
    void currentChanged(int index, int count);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void copy() const;
    int nearest() const; // the change stood on or before; -1: none

    TableModel *m_model;
    QLabel *m_summary;
    QCheckBox *m_onlyChanges;
    QTableView *m_table;
};

} // namespace strata
