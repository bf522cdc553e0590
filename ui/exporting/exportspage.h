// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/exportjob.h"
#include "ui/common/actions.h"
#include "ui/common/session.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QStackedLayout;
class QTreeView;

namespace strata {

class ExportsModel;

/// The tab "Exports": what left the library, from which version, and whether it arrived.
class ExportsPage : public QWidget
{
    Q_OBJECT

public:
    ExportsPage(Session &session, Actions &actions, QWidget *parent = nullptr);

private:
    void addActions(Actions &actions);
    void reload();
    void show(const QList<ExportJob> &exports);
    void updateActions();
    const ExportJob *current() const;

    Session &m_session;
    ExportsModel *m_model;
    QStackedLayout *m_stack;
    QWidget *m_empty;
    QWidget *m_list;
    QTreeView *m_view;
    QLabel *m_count;
    QPushButton *m_exportButton;
    QAction *m_reveal = nullptr;
    QAction *m_copyPath = nullptr;
    QAction *m_copyHash = nullptr;
    QAction *m_again = nullptr;
    quint64 m_question = 0; // the newest answer wins
};

} // namespace strata
