// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/actions.h"

#include <QDialog>

class QLineEdit;
class QTreeWidget;

namespace strata {

/// All actions that have shortcuts, by category: to look one up quickly.
class ShortcutsSheet : public QDialog
{
    Q_OBJECT

public:
    explicit ShortcutsSheet(const Actions &actions, QWidget *parent = nullptr);

private:
    void applyFilter(const QString &text);

    QLineEdit *m_filter;
    QTreeWidget *m_list;
};

void showShortcuts(QWidget *parent, const Actions &actions);

} // namespace strata
