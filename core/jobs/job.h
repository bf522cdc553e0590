// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"

#include <QElapsedTimer>
#include <QObject>
#include <QString>

#include <memory>
#include <optional>
#include <stop_token>

namespace strata {

/// One piece of work in the background, as the window shows it. Lives in the thread that started it and ends exactly once.
class Job : public QObject
{
    Q_OBJECT

public:
    const QString &title() const { return m_title; }
    const QString &step() const { return m_step; }
    qint64 done() const { return m_done; }
    qint64 total() const { return m_total; } // 0: not known yet
    /// Milliseconds left by the pace so far; nothing before two seconds or without a total.
    std::optional<qint64> millisecondsLeft() const;
    bool isFinished() const { return m_finished; }
    const std::optional<Error> &error() const { return m_error; } // of a finished job that failed or was cancelled

    /// Asks the work to stop; `finished` still comes.
    void cancel() { m_stop.request_stop(); }

signals:
    void progressed(); // at most every 50 ms
    void finished();

private:
    friend class JobRunner;
    struct Mailbox;

    explicit Job(QString title, QObject *parent);
    /// For the work's thread.
    Progress progress();
    void takeReport();
    void finish(std::optional<Error> error);

    QString m_title;
    QString m_step;
    qint64 m_done = 0;
    qint64 m_total = 0;
    bool m_finished = false;
    std::optional<Error> m_error;
    std::stop_source m_stop;
    QElapsedTimer m_elapsed; // since the first report of this stage
    std::shared_ptr<Mailbox> m_mailbox;
};

} // namespace strata
