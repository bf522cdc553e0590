// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/retention/automaticretention.h"

#include "core/services/retaining.h"
#include "ui/retention/applyingretention.h"

#include <QCoreApplication>
#include <QEvent>
#include <QWidget>

#include <algorithm>

namespace strata {

using namespace std::chrono_literals;

AutomaticRetention::AutomaticRetention(Session &session, QWidget *window)
    : QObject(window), m_session(session), m_window(window), m_quietTime(5min)
{
    m_quietFor.start();
    m_timer.setInterval(1min);
    connect(&m_timer, &QTimer::timeout, this, &AutomaticRetention::look);
    connect(&session.library().jobs(), &JobRunner::jobStarted, this, [this](Job *job) {
        disturb();
        connect(job, &Job::finished, this, [this] { m_quietFor.restart(); });
    });
    // Our own archiving changes the library, too.
    connect(&session.library(), &Library::changed, this, [this] {
        if (!m_isRunning)
            m_quietFor.restart();
    });
    QCoreApplication::instance()->installEventFilter(this);
    if (!session.library().isReadOnly())
        m_timer.start();
}

AutomaticRetention::~AutomaticRetention()
{
    if (m_job)
        m_job->cancel();
}

void AutomaticRetention::setQuietTime(std::chrono::milliseconds time)
{
    m_quietTime = time;
    m_timer.setInterval(std::clamp<std::chrono::milliseconds>(time, 10ms, 1min));
}

bool AutomaticRetention::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::Wheel:
    case QEvent::Drop: m_quietFor.restart(); break;
    default: break;
    }
    return QObject::eventFilter(watched, event);
}

/// Something a person waits for begins: it must not wait for us.
void AutomaticRetention::disturb()
{
    m_quietFor.restart();
    if (m_job)
        m_job->cancel();
}

void AutomaticRetention::look()
{
    if (m_isRunning || m_quietFor.elapsed() < m_quietTime.count() || !m_session.library().jobs().visibleJobs().isEmpty())
        return;
    run();
}

void AutomaticRetention::run()
{
    m_isRunning = true;
    m_job = m_session.library().jobs().run(
        JobKind::Quiet, tr("Looking for versions to archive"), this,
        [&library = m_session.library()](const Progress &progress) { return retainAutomatically(library, progress); },
        [this](const Result<AutomaticRetentionReport> &answer) {
            m_isRunning = false;
            m_quietFor.restart();
            if (!answer) {
                if (answer.error().kind != Error::Kind::Cancelled && !m_told.contains(answer.error().message)) {
                    m_told.append(answer.error().message);
                    emit m_session.failed(answer.error());
                }
                return;
            }
            for (const RetentionReport &report : answer->reports)
                tellOfRetention(m_window, m_session, report);
            for (const QString &doubt : answer->doubts) {
                if (m_told.contains(doubt))
                    continue;
                m_told.append(doubt);
                emit m_session.said(doubt);
            }
            emit ran();
        });
}

} // namespace strata
