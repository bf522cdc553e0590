// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/migrating/migrationdialog.h"

#include "ui/common/dialogs.h"
#include "ui/common/tintedlabel.h"
#include "ui/migrating/foundpage.h"
#include "ui/migrating/resultpage.h"
#include "ui/migrating/storepage.h"

#include <QDesktopServices>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>
#include <memory>
#include <utility>

using namespace Qt::StringLiterals;

namespace strata {

namespace {

constexpr int ProgressSteps = 1000;

/// Only the projects of before: others were left out on purpose, or have come to the store since.
void bringInAgain(const QPointer<QWidget> &window, Session &session, const MigrationRequest &request, const QStringList &names,
                  const std::shared_ptr<QString> &id)
{
    Library &library = session.library();
    library.jobs().run(
        JobKind::Visible, MigrationDialog::tr("Bringing in the old store"), &session,
        [&library, request, names](const Progress &progress) -> Result<MigrationReport> {
            Result<MigrationPlan> plan = planMigration(&library, request, progress);
            if (!plan)
                return std::unexpected(plan.error());
            plan->projects.removeIf([&](const MigrationProject &project) { return !names.contains(project.name); });
            return applyMigration(library, std::move(*plan), progress);
        },
        [&session, window, id](const Result<MigrationReport> &again) {
            session.refresh();
            if (again)
                *id = again->id;
            else
                showError(window, MigrationDialog::tr("The migration did not end well"), again.error());
        });
}

} // namespace

void startMigration(QWidget *parent, Session &session)
{
    auto *dialog = new MigrationDialog(session, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void offerToResumeMigration(QWidget *parent, Session &session)
{
    Library &library = session.library();
    if (library.isReadOnly())
        return;
    library.jobs().run(
        JobKind::Quiet, MigrationDialog::tr("Looking for migrations"), parent,
        [&library](const Progress &) { return listMigrations(library); },
        [parent, &session](const Result<QList<MigrationRecord>> &records) {
            if (!records)
                return;
            const auto open = std::ranges::find(*records, MigrationRecord::State::Interrupted, &MigrationRecord::state);
            if (open == records->end())
                return;
            const Question question{
                .title = MigrationDialog::tr("A migration is unfinished"),
                .text = MigrationDialog::tr("Bringing in “%1” was interrupted. Go on with it?").arg(open->store),
                .details = MigrationDialog::tr("Versions that are there already stay as they are. It can be undone, too: "
                                               "strata-cli migrate --undo %1")
                               .arg(open->id),
                .yes = MigrationDialog::tr("Go on")};
            ask(parent, question, [parent, &session, id = open->id] {
                auto *dialog = new MigrationDialog(session, parent);
                dialog->setAttribute(Qt::WA_DeleteOnClose);
                dialog->open();
                dialog->resume(id);
            });
        });
}

void undoMigrationLater(QWidget *parent, Session &session, const QString &id, const std::function<void()> &done)
{
    Library &library = session.library();
    const auto undo = [parent, &library, &session, id, done](bool leavesChanged) {
        library.jobs().run(
            JobKind::Visible, MigrationDialog::tr("Undoing the migration"), parent,
            [&library, id, leavesChanged](const Progress &progress) { return undoMigration(library, id, leavesChanged, progress); },
            [parent, &session, done](const Result<MigrationUndo> &undone) {
                session.refresh();
                if (undone) {
                    emit session.said(MigrationDialog::tr("The migration was undone. What it made is in the trash."));
                    done();
                } else {
                    showError(parent, MigrationDialog::tr("The migration was not undone"), undone.error());
                }
            });
    };
    library.jobs().run(
        JobKind::Quiet, MigrationDialog::tr("Looking at the migration"), parent,
        [&library, id](const Progress &) { return planMigrationUndo(library, id); },
        [parent, undo](const Result<MigrationUndo> &plan) {
            if (!plan) {
                showError(parent, MigrationDialog::tr("The migration was not undone"), plan.error());
                return;
            }
            if (!plan->hasChanges()) {
                undo(false);
                return;
            }
            QStringList stays;
            for (const MigrationUndo::Project &project : plan->projects) {
                if (!project.changes.isEmpty())
                    stays.append(u"“%1”: %2"_s.arg(project.name, project.changes.join(u", "_s)));
            }
            const int others = int(plan->projects.size() - stays.size());
            ask(parent,
                {.title = MigrationDialog::tr("Undo the migration"),
                 .text = MigrationDialog::tr("%n project(s) were changed since and would stay. Undo the others?", nullptr,
                                             int(stays.size())),
                 .details = stays.join(u'\n'),
                 .yes = MigrationDialog::tr("Undo %n project(s)", nullptr, others),
                 .isDangerous = true},
                [undo] { undo(true); });
        });
}

MigrationDialog::MigrationDialog(Session &session, QWidget *parent)
    : QDialog(parent),
      m_session(session),
      m_title(new QLabel(this)),
      m_pages(new QStackedWidget(this)),
      m_store(new StorePage(session.library(), this)),
      m_found(new FoundPage(this)),
      m_step(new TintedLabel(&ThemeColors::textMuted, this)),
      m_progress(new QProgressBar(this)),
      m_result(new ResultPage(this)),
      m_back(new QPushButton(tr("&Back"), this)),
      m_forward(new QPushButton(this)),
      m_undo(new QPushButton(tr("&Undo the migration…"), this)),
      m_report(new QPushButton(tr("Open the &report"), this)),
      m_close(new QPushButton(this))
{
    setWindowTitle(tr("Bring in an older store"));
    setObjectName(u"migrationDialog"_s);
    QFont font = m_title->font();
    font.setPointSizeF(font.pointSizeF() * 1.3);
    font.setWeight(QFont::DemiBold);
    m_title->setFont(font);

    auto *work = new QWidget(this);
    auto *workLayout = new QVBoxLayout(work);
    workLayout->setContentsMargins(0, 0, 0, 0);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(6);
    m_step->setObjectName(u"migrationStep"_s);
    m_step->setWordWrap(true);
    workLayout->addStretch();
    workLayout->addWidget(m_step);
    workLayout->addWidget(m_progress);
    workLayout->addStretch(2);
    for (QWidget *page : {static_cast<QWidget *>(m_store), static_cast<QWidget *>(m_found), work, static_cast<QWidget *>(m_result)})
        m_pages->addWidget(page);

    m_forward->setObjectName(u"migrationForward"_s);
    m_forward->setProperty("role", u"primary"_s);
    m_forward->setDefault(true);
    m_undo->setObjectName(u"migrationUndo"_s);
    m_close->setObjectName(u"migrationClose"_s);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_undo);
    buttons->addWidget(m_report);
    buttons->addStretch();
    for (QPushButton *button : {m_back, m_forward, m_close})
        buttons->addWidget(button);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 14);
    layout->setSpacing(12);
    layout->addWidget(m_title);
    layout->addWidget(m_pages, 1);
    layout->addLayout(buttons);
    resize(820, 560);

    connect(m_store, &StorePage::changed, this, &MigrationDialog::updateButtons);
    connect(m_found, &FoundPage::changed, this, &MigrationDialog::updateButtons);
    connect(m_forward, &QPushButton::clicked, this, &MigrationDialog::forward);
    connect(m_back, &QPushButton::clicked, this, &MigrationDialog::back);
    connect(m_undo, &QPushButton::clicked, this, &MigrationDialog::undo);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_report, &QPushButton::clicked, this, [this] {
        QDesktopServices::openUrl(QUrl::fromLocalFile(migrationFolder(m_session.library(), m_id) + u"/report.txt"_s));
    });
    showPage(Store);
}

void MigrationDialog::showPage(Page page)
{
    m_pages->setCurrentIndex(page);
    updateButtons();
    if (page == Store || page == Found)
        m_pages->currentWidget()->setFocus();
    else
        (page == Work ? m_close : m_forward)->setFocus();
}

void MigrationDialog::updateButtons()
{
    const Page page = Page(m_pages->currentIndex());
    static const QStringList titles{tr("Which store"), tr("What was found"), tr("At work"), tr("What came of it")};
    m_title->setText(titles[page]);
    m_back->setVisible(page == Found);
    m_forward->setVisible(page != Work);
    m_undo->setVisible(page == Outcome);
    m_report->setVisible(page == Outcome);
    m_close->setVisible(page != Outcome);
    m_close->setText(page == Work ? tr("Stop") : tr("Cancel"));
    switch (page) {
    case Store:
        m_forward->setText(tr("&Look at it"));
        m_forward->setEnabled(m_store->isComplete());
        break;
    case Found:
        m_forward->setText(tr("Br&ing in %n version(s)", nullptr, m_found->chosenPlan().versionCount()));
        m_forward->setEnabled(m_found->isComplete());
        break;
    case Outcome:
        m_forward->setText(tr("&Close"));
        m_forward->setEnabled(true);
        break;
    case Work: break;
    }
}

template <typename Task, typename Done>
void MigrationDialog::run(const QString &title, Task task, Done done)
{
    m_from = Page(m_pages->currentIndex());
    m_progress->setRange(0, 0);
    m_step->setText(title);
    m_job = m_session.library().jobs().run(JobKind::Visible, title, this, std::move(task), [this, done](auto result) {
        m_job = nullptr;
        done(std::move(result));
    });
    connect(m_job, &Job::progressed, this, [this, job = m_job.data()] {
        m_progress->setRange(0, job->total() > 0 ? ProgressSteps : 0);
        if (job->total() > 0)
            m_progress->setValue(int(double(job->done()) / double(job->total()) * ProgressSteps));
        m_step->setText(job->step());
    });
    showPage(Work);
}

void MigrationDialog::forward()
{
    switch (Page(m_pages->currentIndex())) {
    case Store: plan(); break;
    case Found: apply(); break;
    case Outcome: accept(); break;
    case Work: break;
    }
}

void MigrationDialog::back() { showPage(Store); }

void MigrationDialog::plan()
{
    Library &library = m_session.library();
    run(
        tr("Looking at the old store"),
        [&library, request = m_store->request()](const Progress &progress) { return planMigration(&library, request, progress); },
        [this](const Result<MigrationPlan> &found) {
            if (found) {
                m_found->setPlan(*found);
                showPage(Found);
                return;
            }
            showPage(Store);
            if (found.error().kind != Error::Kind::Cancelled)
                showError(this, tr("The old store cannot be brought in"), found.error());
        });
}

void MigrationDialog::apply()
{
    Library &library = m_session.library();
    const MigrationPlan chosen = m_found->chosenPlan();
    m_options = chosen.options;
    run(
        tr("Bringing in the old store"),
        [&library, chosen](const Progress &progress) { return applyMigration(library, chosen, progress); },
        [this](const Result<MigrationReport> &report) { take(report); });
}

void MigrationDialog::resume(const QString &id)
{
    Library &library = m_session.library();
    run(
        tr("Going on with the migration"),
        [&library, id](const Progress &progress) { return resumeMigration(library, id, progress); },
        [this](const Result<MigrationReport> &report) { take(report); });
}

void MigrationDialog::take(const Result<MigrationReport> &report)
{
    m_session.refresh();
    if (!report) {
        showPage(m_from);
        showError(this,
                  report.error().kind == Error::Kind::Cancelled ? tr("The migration was stopped")
                                                                : tr("The migration did not end well"),
                  report.error());
        return;
    }
    m_id = report->id;
    m_result->setReport(*report);
    showPage(Outcome);
    if (!report->projects.isEmpty())
        m_session.selectProject(report->projects.first().id);
    m_brought = *report;
}

/// What can be taken back is known when the wizard is gone: it has a button of its own for that.
void MigrationDialog::remember(const MigrationReport &report)
{
    QStringList names;
    for (const MigrationReport::Project &project : report.projects)
        names.append(project.name);
    const auto id = std::make_shared<QString>(report.id); // a redo is a migration of its own
    const MigrationRequest request{.store = report.store, .metadata = report.metadata, .options = m_options};
    Session &session = m_session;
    const QPointer<QWidget> window = parentWidget();
    session.history().add({
        .done = tr("%n version(s) were brought in.", nullptr, report.versions),
        .name = tr("bring in an older store"),
        .undo = [&session, window, id] { undoMigrationLater(window, session, *id, [] { }); },
        .redo = [&session, window, request, names, id] { bringInAgain(window, session, request, names, id); },
    });
}

void MigrationDialog::undo()
{
    undoMigrationLater(this, m_session, m_id, [this] {
        m_brought.reset();
        accept();
    });
}

void MigrationDialog::done(int result)
{
    if (m_job && result == Rejected) {
        m_job->cancel(); // Esc means stop; the dialog closes by a second one
        return;
    }
    if (m_brought)
        remember(*std::exchange(m_brought, {}));
    QDialog::done(result);
}

} // namespace strata
