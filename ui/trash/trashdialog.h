// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/session.h"
#include "ui/trash/trashmodel.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QStackedLayout;
class QTreeView;

namespace strata {

/// The trash: what is in it, back to where it was, or gone for good. Follows the library while it is open.
class TrashDialog : public QDialog
{
    Q_OBJECT

public:
    TrashDialog(Session &session, QWidget *window);

private:
    void reload();
    void show(const QList<TrashItem> &items);
    void updateButtons();
    QList<TrashItem> selected() const;
    void restoreSelected();
    void askToDelete(const QList<TrashItem> &items, bool isAll);
    void run(const QString &title, const QString &failure,
             const std::function<Result<QString>(const Library &, const Progress &)> &work);

    Session &m_session;
    TrashModel *m_model;
    QStackedLayout *m_stack;
    QWidget *m_empty;
    QWidget *m_list;
    QTreeView *m_view;
    QLabel *m_sum;
    QPushButton *m_restore;
    QPushButton *m_delete;
    QPushButton *m_emptyAll;
    quint64 m_question = 0; // the newest asked of the library; older answers are dropped
    bool m_isBusy = false;
};

/// Opens it over `window`.
void showTrash(QWidget *window, Session &session);

} // namespace strata
