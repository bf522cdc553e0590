// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/jobrunner.h"

#include <QThread>

namespace strata {

JobRunner::JobRunner(QObject *parent) : QObject(parent)
{
    for (QThreadPool &pool : m_pools)
        pool.setMaxThreadCount(std::max(2, QThread::idealThreadCount()));
}

JobRunner::~JobRunner()
{
    for (Job *job : std::as_const(m_running))
        job->cancel();
    for (QThreadPool &pool : m_pools)
        pool.waitForDone();
    // What the works answered is still in the event queue and dies with this object; the jobs end here instead.
    m_visible.clear();
    while (!m_running.isEmpty())
        m_running.takeFirst()->finish(cancelledError().error());
}

QList<Job *> JobRunner::visibleJobs() const { return m_visible; }

Job *JobRunner::start(JobKind kind, const QString &title, ErasedWork work, std::function<void()> done)
{
    auto *job = new Job(title, this);
    m_running.append(job);
    if (kind == JobKind::Visible) {
        m_visible.append(job);
        emit jobStarted(job);
    }
    // The pool copies its functor, so what may be moved only sits behind a pointer.
    auto task = std::make_shared<std::pair<ErasedWork, std::function<void()>>>(std::move(work), std::move(done));
    m_pools[size_t(kind)].start([this, job, task, progress = job->progress()] {
        std::optional<Error> error = task->first(progress);
        task->first = {}; // what the work holds is let go in the thread that used it
        QMetaObject::invokeMethod(
            this, [this, job, task, error = std::move(error)] { finish(job, error, task->second); }, Qt::QueuedConnection);
    });
    return job;
}

void JobRunner::finish(Job *job, std::optional<Error> error, const std::function<void()> &done)
{
    m_visible.removeOne(job);
    // `done` may close the library and this runner with it, which ends the job too; nothing of both is touched then.
    const QPointer<Job> guard(job);
    done();
    if (!guard)
        return;
    m_running.removeOne(job);
    job->finish(std::move(error));
    if (guard)
        job->deleteLater();
}

} // namespace strata
