// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/jobrunner.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QMenu;
class QProgressBar;
class QToolButton;

namespace strata {

class TintedLabel;

/// The left part of the status bar: what runs, how far it is and how to stop it; when nothing runs, what was done last. News fade;
/// errors stay until they are dismissed.
class JobsBar : public QWidget
{
    Q_OBJECT

public:
    explicit JobsBar(JobRunner &jobs, QWidget *parent = nullptr);

    /// Shows what was done for some seconds.
    void say(const QString &sentence);
    /// Shows what could not be done until the person dismisses it. Cancellations are said, not kept.
    void showFailure(const Error &error);

    /// The sentence on show: of the running job, the error or the news; for tests and for screen readers.
    QString text() const;

private:
    void watch(Job *job);
    void update();
    void fillList();
    void showDetails();

    JobRunner &m_jobs;
    TintedLabel *m_text;
    QProgressBar *m_bar;
    QLabel *m_progress;
    QToolButton *m_list; // "3 jobs ▾"
    QMenu *m_listMenu;
    QToolButton *m_cancel;
    QToolButton *m_details;
    QToolButton *m_dismiss;
    QString m_news;
    std::optional<Error> m_failure;
    QTimer m_fade;
};

} // namespace strata
