// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/workspacemonitor.h"
#include "ui/common/actions.h"
#include "ui/common/session.h"

namespace strata {

class AutoCapture;

/// What can be done with the folder linked to the current project, and the look at it that says what makes sense now. Also lets
/// linked folders be captured by themselves.
class WorkspaceCommands : public QObject
{
    Q_OBJECT

public:
    WorkspaceCommands(Session &session, Actions &actions, QWidget *window);

    const WorkspaceMonitor &monitor() const { return m_monitor; }
    /// Asks how `folder` shall be linked to `project`; empty: the person chooses it, or changes how the linked one behaves.
    void link(const Project &project, const QString &folder);

signals:
    void compareRequested(); // the pair is set: show it

private:
    void addActions();
    void follow();
    void updateActions();
    void capture();
    void compare();
    void unlink();
    QString command(const QStringList &verb, bool withVersion = false) const;

    Session &m_session;
    Actions &m_actions;
    QWidget *m_window;
    WorkspaceMonitor m_monitor;
    AutoCapture *m_autoCapture;
};

} // namespace strata
