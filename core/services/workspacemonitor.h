// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/workspacestatus.h"
#include "core/services/library.h"
#include "core/services/workspacewatcher.h"

#include <QElapsedTimer>
#include <QTimer>

namespace strata {

/// How one project's linked folder differs from its version, kept up to date in the background. Lives in the library's thread.
class WorkspaceMonitor : public QObject
{
    Q_OBJECT

public:
    explicit WorkspaceMonitor(Library &library, QObject *parent = nullptr);

    /// The project to look at; without a link there is nothing to tell. Looks again when the link, or the version the folder is at,
    /// became another.
    void setProject(ProjectId project, const std::optional<WorkspaceLink> &link);
    ProjectId project() const { return m_project; }
    const std::optional<WorkspaceLink> &link() const { return m_link; }

    /// Nothing before the first look, and while the folder cannot be looked at.
    const std::optional<WorkspaceStatus> &status() const { return m_status; }
    const std::optional<Error> &error() const { return m_error; } // why
    void refresh();

signals:
    void changed(); // another status, or none
    void touched(); // something in the folder may have changed

private:
    void take(Result<WorkspaceStatus> answer);

    Library &m_library;
    ProjectId m_project;
    std::optional<WorkspaceLink> m_link;
    std::optional<WorkspaceStatus> m_status;
    std::optional<Error> m_error;
    std::unique_ptr<WorkspaceWatcher> m_watcher;
    QTimer m_again; // while somebody is at work in it
    int m_asked = 0; // the newest answer wins
    bool m_isLooking = false;
    bool m_looksAgain = false;
};

} // namespace strata
