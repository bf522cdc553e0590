// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/session.h"

#include <QElapsedTimer>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <chrono>

namespace strata {

/// Runs retention by itself where policies say so: when nothing visible runs, nobody has touched the window and nothing has changed
/// in the library for some minutes. As soon as any of this is no longer so, what runs is cancelled; the next quiet time goes on.
class AutomaticRetention : public QObject
{
    Q_OBJECT

public:
    /// `window`: where errors show and input is looked for.
    AutomaticRetention(Session &session, QWidget *window);
    ~AutomaticRetention() override;

    /// How long it must have been quiet; a test has less patience.
    void setQuietTime(std::chrono::milliseconds time);

signals:
    void ran();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void disturb();
    void look();
    void run();

    Session &m_session;
    QWidget *m_window;
    QTimer m_timer;
    QElapsedTimer m_quietFor;
    std::chrono::milliseconds m_quietTime;
    QPointer<Job> m_job;
    bool m_isRunning = false;
    QStringList m_told; // doubts are said once
};

} // namespace strata
