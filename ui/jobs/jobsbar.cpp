// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/jobsbar.h"

#include "ui/common/dialogs.h"
#include "ui/common/tintedlabel.h"
#include "ui/jobs/jobtext.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QProgressBar>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace strata {

namespace {

constexpr int BarSteps = 1000; // qint64 counts are scaled down to these, QProgressBar counts in int

QToolButton *flatButton(const QString &text, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setText(text);
    button->setProperty("role", u"plain"_s);
    button->setFocusPolicy(Qt::TabFocus);
    button->hide();
    return button;
}

} // namespace

JobsBar::JobsBar(JobRunner &jobs, QWidget *parent)
    : QWidget(parent),
      m_jobs(jobs),
      m_text(new TintedLabel(&ThemeColors::textMuted, this)),
      m_bar(new QProgressBar(this)),
      m_progress(new TintedLabel(&ThemeColors::textMuted, this)),
      m_list(flatButton({}, this)),
      m_listMenu(new QMenu(this)),
      m_cancel(flatButton(tr("Cancel"), this)),
      m_details(flatButton(tr("Details…"), this)),
      m_dismiss(flatButton(tr("Dismiss"), this))
{
    setObjectName(u"jobsBar"_s);
    m_text->setObjectName(u"jobText"_s);
    m_text->setMinimumWidth(60);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_bar->setObjectName(u"slimProgress"_s);
    m_bar->setTextVisible(false);
    m_bar->setFixedSize(120, 6);
    m_bar->hide();
    m_progress->setObjectName(u"jobProgress"_s);
    m_list->setPopupMode(QToolButton::InstantPopup);
    m_list->setMenu(m_listMenu);
    m_cancel->setObjectName(u"cancelJob"_s);
    m_dismiss->setObjectName(u"dismissError"_s);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    layout->addWidget(m_text);
    layout->addWidget(m_bar);
    layout->addWidget(m_progress);
    layout->addWidget(m_list);
    layout->addWidget(m_cancel);
    layout->addWidget(m_details);
    layout->addWidget(m_dismiss);
    layout->addStretch(1);

    m_fade.setSingleShot(true);
    m_fade.setInterval(8s);
    connect(&m_fade, &QTimer::timeout, this, [this] {
        m_news.clear();
        update();
    });
    connect(m_cancel, &QToolButton::clicked, this, [this] {
        const QList<Job *> running = m_jobs.visibleJobs();
        if (!running.isEmpty())
            running.first()->cancel();
    });
    connect(m_listMenu, &QMenu::aboutToShow, this, &JobsBar::fillList);
    connect(m_details, &QToolButton::clicked, this, &JobsBar::showDetails);
    connect(m_dismiss, &QToolButton::clicked, this, [this] {
        m_failure.reset();
        update();
    });
    connect(&m_jobs, &JobRunner::jobStarted, this, &JobsBar::watch);
    for (Job *job : m_jobs.visibleJobs())
        watch(job);
    update();
}

void JobsBar::watch(Job *job)
{
    connect(job, &Job::progressed, this, &JobsBar::update);
    // Queued: when `finished` is on its way the runner may still count the job among the visible ones.
    connect(job, &Job::finished, this, &JobsBar::update, Qt::QueuedConnection);
    update();
}

void JobsBar::say(const QString &sentence)
{
    m_news = sentence;
    m_fade.start();
    update();
}

void JobsBar::showFailure(const Error &error)
{
    if (error.kind == Error::Kind::Cancelled) {
        say(error.message);
        return;
    }
    m_failure = error;
    update();
}

QString JobsBar::text() const { return m_text->text(); }

void JobsBar::update()
{
    const QList<Job *> running = m_jobs.visibleJobs();
    const bool isRunning = !running.isEmpty();
    const bool showsFailure = !isRunning && m_failure;

    m_text->setTint(showsFailure ? &ThemeColors::removed : &ThemeColors::textMuted);
    m_text->setText(isRunning ? running.first()->title() : showsFailure ? m_failure->message : m_news);
    m_text->setToolTip(isRunning ? running.first()->step() : m_text->text());
    m_text->setVisible(!m_text->text().isEmpty());
    m_bar->setVisible(isRunning);
    m_progress->setVisible(isRunning);
    if (isRunning) {
        const Job *job = running.first();
        m_bar->setRange(0, job->total() > 0 ? BarSteps : 0);
        if (job->total() > 0)
            m_bar->setValue(int(double(job->done()) / double(job->total()) * BarSteps));
        const QString progress = progressText(job->done(), job->total(), job->millisecondsLeft());
        m_progress->setText(progress.isEmpty() ? job->step() : progress);
    }
    m_list->setVisible(running.size() > 1);
    m_list->setText(tr("%n more", nullptr, int(running.size()) - 1));
    m_cancel->setVisible(isRunning);
    m_details->setVisible(showsFailure && !m_failure->detail.isEmpty());
    m_dismiss->setVisible(showsFailure);
    setAccessibleName(m_text->text());
}

void JobsBar::fillList()
{
    m_listMenu->clear();
    for (Job *job : m_jobs.visibleJobs()) {
        const QString progress = progressText(job->done(), job->total(), job->millisecondsLeft());
        const QString line = progress.isEmpty() ? job->title() : tr("%1 — %2").arg(job->title(), progress);
        QAction *entry = m_listMenu->addAction(tr("Cancel “%1”").arg(line));
        connect(entry, &QAction::triggered, job, &Job::cancel);
    }
}

void JobsBar::showDetails()
{
    if (m_failure)
        showError(window(), tr("This could not be done"), *m_failure);
}

} // namespace strata
