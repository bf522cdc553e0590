// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/autocapturing.h"

#include "core/services/capturing.h"
#include "core/services/workspacemonitor.h"

#include <QTimer>

namespace strata {

struct AutoCapture::Watched
{
    explicit Watched(Library &library) : monitor(library) { }

    QString name;
    WorkspaceMonitor monitor;
    QTimer quiet;
    QTimer pace;
    bool isCapturing = false;
    bool hasFailed = false;
};

AutoCapture::AutoCapture(Library &library, QObject *parent) : QObject(parent), m_library(library) { }

AutoCapture::~AutoCapture() = default;

void AutoCapture::setProjects(const QList<Project> &projects)
{
    if (m_library.isReadOnly())
        return;
    QSet<QString> wanted;
    for (const Project &project : projects) {
        const std::optional<WorkspaceLink> &link = project.workspace;
        if (!link || (link->captureAfterQuietSeconds == 0 && link->captureEveryMinutes == 0)
            || project.status == ProjectStatus::Archived)
            continue;
        const QString id = project.id.toString();
        wanted.insert(id);
        std::unique_ptr<Watched> &watched = m_watched[id];
        if (!watched) {
            watched = std::make_unique<Watched>(m_library);
            watched->quiet.setSingleShot(true);
            // Not only when it is touched: what changed while no window was open waits, too.
            connect(&watched->monitor, &WorkspaceMonitor::touched, &watched->quiet, [timer = &watched->quiet] {
                if (timer->interval() > 0)
                    timer->start();
            });
            connect(&watched->monitor, &WorkspaceMonitor::changed, &watched->quiet, [each = watched.get()] {
                if (each->quiet.interval() > 0 && each->monitor.status() && each->monitor.status()->differs()
                    && !each->quiet.isActive())
                    each->quiet.start();
            });
            for (QTimer *timer : {&watched->quiet, &watched->pace})
                connect(timer, &QTimer::timeout, this, [this, project = project.id] { capture(project); });
        }
        watched->name = project.name;
        watched->quiet.setInterval(std::chrono::seconds(link->captureAfterQuietSeconds));
        if (link->captureAfterQuietSeconds == 0)
            watched->quiet.stop();
        const auto pace = std::chrono::minutes(link->captureEveryMinutes);
        if (link->captureEveryMinutes == 0)
            watched->pace.stop();
        else if (!watched->pace.isActive() || watched->pace.intervalAsDuration() != pace)
            watched->pace.start(pace);
        watched->monitor.setProject(project.id, link);
    }
    std::erase_if(m_watched, [&](const auto &each) { return !wanted.contains(each.first); });
}

void AutoCapture::capture(ProjectId project)
{
    const auto found = m_watched.find(project.toString());
    if (found == m_watched.end() || found->second->isCapturing)
        return;
    const std::optional<WorkspaceStatus> &status = found->second->monitor.status();
    if (status && (!status->differs() || status->isBusy || status->isInterrupted()))
        return;
    found->second->isCapturing = true;
    m_library.jobs().run(
        JobKind::Visible, tr("Capturing “%1”").arg(found->second->name), this,
        [&library = m_library, project](const Progress &progress) {
            return strata::capture(library, {.project = project, .note = tr("Captured by itself"), .onlyIfChanged = true},
                                   progress);
        },
        [this, project](const Result<CaptureOutcome> &answer) {
            const auto watched = m_watched.find(project.toString());
            if (watched == m_watched.end())
                return;
            watched->second->isCapturing = false;
            if (!answer) {
                if (!std::exchange(watched->second->hasFailed, true))
                    emit failed(watched->second->name, answer.error());
                return;
            }
            watched->second->hasFailed = false;
            if (!answer->isUnchanged)
                emit captured(watched->second->name, answer->generation);
        });
}

} // namespace strata
