// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/workspacemonitor.h"

#include "core/services/workspace.h"

using namespace std::chrono_literals;

namespace strata {

WorkspaceMonitor::WorkspaceMonitor(Library &library, QObject *parent) : QObject(parent), m_library(library)
{
    m_again.setSingleShot(true);
    m_again.setInterval(1000ms);
    connect(&m_again, &QTimer::timeout, this, &WorkspaceMonitor::refresh);
}

void WorkspaceMonitor::setProject(ProjectId project, const std::optional<WorkspaceLink> &link)
{
    if (project == m_project && link == m_link)
        return;
    const bool isOther = project != m_project || !link || !m_link || link->path != m_link->path;
    m_project = project;
    m_link = link;
    ++m_asked;
    if (isOther) {
        m_watcher.reset();
        m_status.reset();
        m_error.reset();
        if (link) {
            m_watcher = std::make_unique<WorkspaceWatcher>(link->path, [this] {
                QMetaObject::invokeMethod(
                    this,
                    [this] {
                        emit touched();
                        refresh();
                    },
                    Qt::QueuedConnection);
            });
        }
        emit changed();
    }
    refresh();
}

void WorkspaceMonitor::refresh()
{
    if (!m_link)
        return;
    if (m_isLooking) {
        m_looksAgain = true;
        return;
    }
    m_isLooking = true;
    m_looksAgain = false;
    m_library.jobs().run(
        JobKind::Quiet, tr("Looking at the linked folder"), this,
        [&library = m_library, project = m_project](const Progress &progress) {
            return workspaceStatus(library, project, progress);
        },
        [this, asked = m_asked](Result<WorkspaceStatus> answer) {
            m_isLooking = false;
            if (asked == m_asked)
                take(std::move(answer));
            if (m_looksAgain || asked != m_asked)
                refresh();
        });
}

void WorkspaceMonitor::take(Result<WorkspaceStatus> answer)
{
    if (!answer && answer.error().kind == Error::Kind::Cancelled)
        return;
    std::optional<WorkspaceStatus> status;
    std::optional<Error> error;
    if (answer) {
        status = std::move(*answer);
        if (m_watcher)
            m_watcher->setFolders(status->entered);
        if (status->isBusy)
            m_again.start();
    } else {
        error = answer.error();
    }
    if (status == m_status && error == m_error)
        return;
    m_status = std::move(status);
    m_error = std::move(error);
    emit changed();
}

} // namespace strata
