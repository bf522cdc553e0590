// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/job.h"

#include <mutex>

namespace strata {

namespace {
constexpr qint64 ReportInterval = 50; // milliseconds
constexpr qint64 PaceNeeds = 2000; // milliseconds before a pace can be trusted
} // namespace

/// The newest report, handed from the work's thread to the job's.
struct Job::Mailbox
{
    std::mutex mutex;
    QString step;
    qint64 done = 0;
    qint64 total = 0;
    bool isAnnounced = false; // the job was told and has not looked yet
    QElapsedTimer sinceAnnounced;
};

Job::Job(QString title, QObject *parent) : QObject(parent), m_title(std::move(title)), m_mailbox(std::make_shared<Mailbox>()) { }

std::optional<qint64> Job::millisecondsLeft() const
{
    if (!m_elapsed.isValid() || m_total <= 0 || m_done <= 0 || m_done > m_total || m_elapsed.elapsed() < PaceNeeds)
        return {};
    return qint64(double(m_elapsed.elapsed()) * double(m_total - m_done) / double(m_done));
}

Progress Job::progress()
{
    return Progress(m_stop.get_token(), [this, mailbox = m_mailbox](qint64 done, qint64 total, const QString &step) {
        const std::scoped_lock lock(mailbox->mutex);
        mailbox->done = done;
        mailbox->total = total;
        if (mailbox->step != step)
            mailbox->step = step;
        if (mailbox->isAnnounced || (mailbox->sinceAnnounced.isValid() && mailbox->sinceAnnounced.elapsed() < ReportInterval))
            return;
        mailbox->isAnnounced = true;
        mailbox->sinceAnnounced.start();
        // The job outlives its work (the runner deletes it only afterwards), so `this` is safe here.
        QMetaObject::invokeMethod(this, [this] { takeReport(); }, Qt::QueuedConnection);
    });
}

void Job::takeReport()
{
    {
        const std::scoped_lock lock(m_mailbox->mutex);
        m_mailbox->isAnnounced = false;
        // Another total is another stage of the work, with a pace of its own.
        if (!m_elapsed.isValid() || m_total != m_mailbox->total)
            m_elapsed.start();
        m_step = m_mailbox->step;
        m_done = m_mailbox->done;
        m_total = m_mailbox->total;
    }
    if (!m_finished)
        emit progressed();
}

void Job::finish(std::optional<Error> error)
{
    takeReport();
    m_finished = true;
    m_error = std::move(error);
    emit finished();
}

} // namespace strata
