// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/actions.h"

#include <QWidget>

class QKeySequenceEdit;
class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace strata {

/// The list of all actions with their keys: press new ones for the current action, see at once whose they are already.
class ShortcutsPage : public QWidget
{
    Q_OBJECT

public:
    explicit ShortcutsPage(Actions &actions, QWidget *parent = nullptr);

private:
    void fill();
    void applyFilter();
    void showCurrent();
    void assign();
    void removeKeys();
    void reset();
    void updateRow(const QString &id);
    QString currentId() const;

    Actions &m_actions;
    QLineEdit *m_filter;
    QTreeWidget *m_list;
    QKeySequenceEdit *m_keys;
    QPushButton *m_assign;
    QPushButton *m_remove;
    QPushButton *m_reset;
    QLabel *m_conflict;
};

} // namespace strata
