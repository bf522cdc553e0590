// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/actions.h"
#include "ui/common/session.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QListView;
class QProgressBar;
class QPushButton;

namespace strata {

class ProjectsModel;

/// The left column: projects in groups, and what the library takes on disk.
class ProjectsPane : public QWidget
{
    Q_OBJECT

public:
    ProjectsPane(Session &session, Actions &actions, QWidget *parent = nullptr);

    void focusList();
    /// The project shown at a point of the screen; null: none.
    const ProjectSummary *projectAt(const QPoint &global) const;

private:
    void addActions();
    void reload();
    void follow();
    void showStorage();
    void showMenu(const QPoint &position);
    void setStatus(const Project &project, ProjectStatus status);
    void remove(const Project &project);
    const ProjectSummary *current() const;

    Session &m_session;
    Actions &m_actions;
    QLineEdit *m_filter;
    ProjectsModel *m_model;
    QListView *m_view;
    QLabel *m_source;
    QPushButton *m_onDisk; // leads to the storage view
    QProgressBar *m_share;
    bool m_isFollowing = false;
};

} // namespace strata
