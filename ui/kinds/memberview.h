// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/change.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QSortFilterProxyModel;
class QTreeView;

namespace strata {

class MembersModel;

/// What two states of an archive differ in, member by member, with a filter.
class MemberView : public QWidget
{
    Q_OBJECT

public:
    explicit MemberView(QWidget *parent = nullptr);

    void setComparison(const TreeComparison &comparison);
    void setProblem(const QString &sentence); // nothing is listed
    QString summary() const;

    int count() const; // of the rows in sight of the filter
    int current() const; // -1: none
    bool step(int direction); // false: there is no further row

signals:
    void currentChanged(int index, int count);

private:
    MembersModel *m_model;
    QSortFilterProxyModel *m_shown;
    QLabel *m_summary;
    QLineEdit *m_filter;
    QTreeView *m_list;
};

} // namespace strata
