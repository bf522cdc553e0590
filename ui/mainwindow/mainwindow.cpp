// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/mainwindow.h"

#include "core/base/clock.h"
#include "core/services/browsing.h"
#include "ui/capturing/capturedialog.h"
#include "ui/changes/comparepage.h"
#include "ui/common/dialogs.h"
#include "ui/common/icons.h"
#include "ui/common/texts.h"
#include "ui/common/undobar.h"
#include "ui/diff/diffview.h"
#include "ui/exporting/exportspage.h"
#include "ui/files/filespage.h"
#include "ui/jobs/jobsbar.h"
#include "ui/kinds/kindview.h"
#include "ui/mainwindow/detailpane.h"
#include "ui/mainwindow/headerbar.h"
#include "ui/mainwindow/librarybar.h"
#include "ui/mainwindow/menus.h"
#include "ui/mainwindow/starters.h"
#include "ui/mainwindow/windowstate.h"
#include "ui/migrating/migrationdialog.h"
#include "ui/palette/commandpalette.h"
#include "ui/projects/projectspane.h"
#include "ui/prompt/promptpage.h"
#include "ui/retention/automaticretention.h"
#include "ui/settings/keymaps.h"
#include "ui/settings/settings.h"
#include "ui/timeline/timelinepane.h"
#include "ui/verifying/verifydialog.h"
#include "ui/workspace/driftbanner.h"
#include "ui/workspace/workspacecommands.h"
#include "ui/workspace/workspacerow.h"

#include <QCloseEvent>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QMenu>
#include <QMenuBar>
#include <QMimeData>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace strata {

MainWindow::MainWindow(Library &library, QWidget *parent)
    : QMainWindow(parent),
      m_library(library),
      m_session(new Session(library, this)),
      m_actions(new Actions(this)),
      m_pages(new QStackedWidget(this)),
      m_columns(new QSplitter(this))
{
    setObjectName(u"mainWindow"_s);
    setWindowIcon(applicationIcon());
    setAcceptDrops(true);
    resize(1440, 900);
    m_palette = new CommandPalette(*m_session, *m_actions, this);
    addActions();
    m_workspace = new WorkspaceCommands(*m_session, *m_actions, this);
    buildColumns();

    auto *bar = new QMenuBar(this);
    auto *mark = new QMenu(this);
    for (QMenu *menu : buildMenus(*m_actions, this)) {
        bar->addMenu(menu);
        mark->addMenu(menu);
    }
    setMenuBar(bar);
    bar->hide();

    auto *central = new QWidget(this);
    auto *layout = new QVBoxLayout(central);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(new HeaderBar(*m_actions, mark, central));
    auto *libraryBar = new LibraryBar(m_library, *m_actions, central);
    connect(libraryBar, &LibraryBar::reopenRequested, this, &MainWindow::reopenRequested);
    layout->addWidget(libraryBar);
    layout->addWidget(m_pages, 1);
    buildStatusBar();
    layout->addWidget(m_jobs->parentWidget());
    setCentralWidget(central);
    new UndoBar(m_session->history(), this);
    new AutomaticRetention(*m_session, this);

    connectSession();
    updateActions();
    updateTitle();

    const QSettings store;
    const WindowState state = loadWindowState(store, m_library.folder().root);
    if (!state.geometry.isEmpty())
        restoreGeometry(state.geometry);
    if (state.columns.isEmpty() || !m_columns->restoreState(state.columns))
        m_columns->setSizes({232, 372, 836});
    apply(loadSettings(store));
    m_timeline->focusList();
    setListsVisible(state.hasLists);
    showVerified();
    if (const QStringList &problems = m_library.openingProblems(); !problems.isEmpty()) {
        m_jobs->showFailure({.kind = Error::Kind::Io,
                             .message = tr("%n problems were found when the library was opened: %1", nullptr, int(problems.size()))
                                            .arg(problems.first()),
                             .detail = problems.join(u'\n')});
    }
    offerToResumeMigration(this, *m_session);
}

MainWindow::~MainWindow()
{
    // Pages speak to the session while they go; children are deleted in the order they were made, and it was made first.
    delete takeCentralWidget();
}

void MainWindow::buildColumns()
{
    m_projects = new ProjectsPane(*m_session, *m_actions, m_columns);
    m_timeline = new TimelinePane(*m_session, *m_actions, firstVersionPage(*m_actions, this), m_columns);
    m_detail = new DetailPane(m_columns);
    m_compare = new ComparePage(*m_session, *m_actions, m_detail);
    m_detail->addPage(tr("Compare"), m_compare);
    m_files = new FilesPage(*m_session, *m_actions, m_detail);
    m_detail->addPage(tr("Files"), m_files);
    m_detail->addPage(tr("Prompt"), new PromptPage(*m_session, *m_actions, m_detail));
    m_detail->addPage(tr("Exports"), new ExportsPage(*m_session, *m_actions, m_detail));

    auto *rollBack = new QToolButton(this);
    rollBack->setText(tr("Roll back…"));
    rollBack->setFocusPolicy(Qt::TabFocus);
    QAction *rollBackAction = m_actions->find(u"version.roll-back"_s);
    connect(rollBack, &QToolButton::clicked, rollBackAction, &QAction::trigger);
    connect(rollBackAction, &QAction::enabledChanged, rollBack, &QWidget::setEnabled);
    rollBack->setToolTip(tr("Activate what was active before; shows first what changes"));
    m_activate = new QToolButton(this);
    m_activate->setProperty("role", u"primary"_s);
    m_activate->setFocusPolicy(Qt::TabFocus);
    QAction *activate = m_actions->find(u"version.activate"_s);
    connect(m_activate, &QToolButton::clicked, this, [this, activate] {
        const Generation *selected = m_session->selected();
        const bool isArchived = selected && selected->status == GenerationStatus::Archived;
        (isArchived ? m_actions->find(u"version.restore"_s) : activate)->trigger();
    });
    auto *lists = new QToolButton(this);
    const QAction *listsAction = m_actions->find(u"view.lists"_s);
    lists->setCheckable(true);
    lists->setIcon(themedIcon(u"sidebar"_s));
    lists->setIconSize({15, 15});
    lists->setProperty("role", u"plain"_s);
    lists->setFocusPolicy(Qt::TabFocus);
    lists->setToolTip(listsAction->toolTip());
    lists->setAccessibleName(listsAction->text());
    connect(lists, &QToolButton::clicked, listsAction, &QAction::trigger);
    connect(listsAction, &QAction::toggled, lists, &QToolButton::setChecked);
    m_timeline->setRow(new WorkspaceRow(m_workspace->monitor(), *m_actions, m_timeline));
    m_detail->setBanner(new DriftBanner(m_workspace->monitor(), *m_actions, m_detail));
    m_detail->addButton(lists);
    m_detail->addButton(rollBack);
    m_detail->addButton(m_activate);

    m_columns->setHandleWidth(1);
    m_columns->setChildrenCollapsible(false);
    m_columns->addWidget(m_projects);
    m_columns->addWidget(m_timeline);
    m_columns->addWidget(m_detail);
    m_columns->setStretchFactor(2, 1);
    m_projects->setMinimumWidth(150);
    m_timeline->setMinimumWidth(240);
    m_detail->setMinimumWidth(420);
    m_welcome = welcomePage(*m_actions, this);
    m_pages->addWidget(m_columns);
    m_pages->addWidget(m_welcome);
}

void MainWindow::buildStatusBar()
{
    auto *bar = new QWidget(this);
    bar->setProperty("role", u"status"_s);
    bar->setAttribute(Qt::WA_StyledBackground);
    bar->setFixedHeight(std::max(26, fontMetrics().height() + 10));
    m_jobs = new JobsBar(m_library.jobs(), bar);
    m_verified = new QToolButton(bar);
    m_verified->setProperty("role", u"plain"_s);
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * 0.9);
    bar->setFont(small);
    m_verified->setFont(small);
    m_verified->setFocusPolicy(Qt::TabFocus);
    m_verified->setToolTip(tr("Read every file again and compare it with what was captured"));
    connect(m_verified, &QToolButton::clicked, m_actions->find(u"library.verify"_s), &QAction::trigger);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(12, 0, 8, 0);
    row->addWidget(m_jobs, 1);
    row->addWidget(m_verified);
}

void MainWindow::connectSession()
{
    connect(m_session, &Session::projectsChanged, this, [this] {
        m_pages->setCurrentWidget(m_session->projects().isEmpty() ? m_welcome : m_columns);
        updateActions();
        showVerified();
    });
    connect(m_session, &Session::projectChanged, this, &MainWindow::updateTitle);
    for (const auto signal : {&Session::projectChanged, &Session::generationsChanged, &Session::selectionChanged})
        connect(m_session, signal, this, &MainWindow::updateActions);
    connect(&m_session->history(), &UndoHistory::changed, this, &MainWindow::updateActions);
    connect(m_session, &Session::said, m_jobs, &JobsBar::say);
    connect(m_session, &Session::failed, m_jobs, &JobsBar::showFailure);
    connect(m_timeline, &TimelinePane::openRequested, this, [this] {
        showPage(ComparePageIndex);
        m_compare->focusView();
    });
    connect(m_workspace, &WorkspaceCommands::compareRequested, this, [this] {
        showPage(ComparePageIndex);
        m_compare->focusView();
    });
    connect(m_compare, &ComparePage::backRequested, m_actions->find(u"go.versions"_s), &QAction::trigger);

    // A window that is killed should come back where it was, too.
    m_saveSoon.setSingleShot(true);
    m_saveSoon.setInterval(std::chrono::seconds(2));
    connect(&m_saveSoon, &QTimer::timeout, this, &MainWindow::savePlace);
    const auto saveSoon = [this] { m_saveSoon.start(); };
    connect(m_session, &Session::selectionChanged, this, saveSoon);
    connect(m_session, &Session::pairChanged, this, saveSoon);
    connect(m_session, &Session::projectChanged, this, saveSoon);
    connect(m_detail, &DetailPane::pageChanged, this, saveSoon);
    connect(m_columns, &QSplitter::splitterMoved, this, saveSoon);
}

void MainWindow::apply(const Settings &settings)
{
    m_files->apply(settings);
    m_compare->view()->setTextFont(textFontOf(settings), settings.tabWidth);
    m_compare->view()->setContext(settings.contextLines);
    m_compare->kinds()->setReducedMotion(settings.reducesMotion);
    m_actions->setPreset(keymapById(settings.keymap).keys);
}

void MainWindow::updateTitle()
{
    const ProjectSummary *summary = m_session->project();
    setWindowTitle(summary ? tr("%1 — Strata").arg(summary->project.name) : u"Strata"_s);
}

void MainWindow::showPage(Page page) { m_detail->setCurrentPage(page); }

void MainWindow::setListsVisible(bool visible)
{
    const bool losesFocus = !visible && (m_projects->isAncestorOf(focusWidget()) || m_timeline->isAncestorOf(focusWidget()));
    m_projects->setVisible(visible);
    m_timeline->setVisible(visible);
    m_actions->find(u"view.lists"_s)->setChecked(visible);
    if (losesFocus)
        m_compare->focusView();
    m_saveSoon.start();
}

void MainWindow::restorePlace()
{
    const WindowState state = loadWindowState(QSettings(), m_library.folder().root);
    m_detail->setCurrentPage(state.page);
    if (state.project.isNull())
        m_session->refresh();
    else
        m_session->selectProject(state.project, state.place);
}

void MainWindow::savePlace()
{
    QSettings store;
    saveWindowState({.geometry = saveGeometry(),
                     .columns = m_columns->saveState(),
                     .hasLists = !m_timeline->isHidden(),
                     .page = m_detail->currentPage(),
                     .project = m_session->projectId(),
                     .place = m_session->place()},
                    store, m_library.folder().root);
}

void MainWindow::open(const OpenRequest &request)
{
    struct Found
    {
        ProjectId project;
        std::optional<Place> place;
    };
    const ProjectId current = m_session->projectId();
    m_library.jobs().run(
        JobKind::Quiet, tr("Opening a link"), this,
        [&library = m_library, request, current](const Progress &) -> Result<Found> {
            Found found{.project = current};
            if (!request.project.isEmpty()) {
                const auto project = findProject(library, request.project);
                if (!project)
                    return std::unexpected(project.error());
                found.project = project->id;
            }
            if (request.target.isEmpty() && request.file.isEmpty())
                return found;
            found.place = Place{.file = request.file};
            if (request.target.isEmpty())
                return found;
            const auto target = resolveVersion(library, found.project, request.target);
            if (!target)
                return std::unexpected(target.error());
            found.place->selected = target->id;
            if (request.base.isEmpty())
                return found;
            const auto base = resolveVersion(library, found.project, request.base);
            if (!base)
                return std::unexpected(base.error());
            found.place->base = base->id;
            found.place->target = target->id;
            return found;
        },
        [this](const Result<Found> &found) {
            if (!found) {
                m_session->refresh();
                showError(this, tr("The link leads nowhere"), found.error());
                return;
            }
            if (found->place)
                showPage(ComparePageIndex);
            m_session->selectProject(found->project, found->place);
        });
}

VerifyDialog *MainWindow::verifyDialog()
{
    if (!m_verifyDialog) {
        m_verifyDialog = new VerifyDialog(*m_session, this);
        connect(m_verifyDialog, &VerifyDialog::verified, this, [this](const VerifyReport &report) {
            QSettings store;
            saveVerified({.time = now(), .versions = report.generations, .problems = int(report.problems.size())}, store,
                         m_library.folder().root);
            showVerified();
            if (report.problems.isEmpty())
                emit m_session->said(tr("All %n versions are as they were captured.", nullptr, report.generations));
        });
    }
    m_verifyDialog->show();
    m_verifyDialog->raise();
    m_verifyDialog->activateWindow();
    return m_verifyDialog;
}

void MainWindow::showVerified()
{
    const VerifiedState verified = loadVerified(QSettings(), m_library.folder().root);
    const int versions = m_session->statistics().versions;
    if (!verified.time.isValid()) {
        m_verified->setText(tr("%n versions, not verified yet", nullptr, versions));
        return;
    }
    const QDateTime time = verified.time.toLocalTime();
    const QString when = time.date() == now().toLocalTime().date() ? tr("today %1").arg(time.toString(u"HH:mm"))
                                                                   : relativeTime(verified.time, now());
    m_verified->setText(
        tr("Library verified %1 · %2, %3")
            .arg(when, tr("%n versions", nullptr, verified.versions), tr("%n problems", nullptr, verified.problems)));
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    const int running = int(m_library.jobs().visibleJobs().size());
    if (running > 0 && !m_closesAnyway) {
        event->ignore();
        ask(this,
            {.title = tr("Close while something is running?"),
             .text = tr("Closing cancels %n jobs.", nullptr, running),
             .details = tr("What is complete stays; a cancelled job leaves nothing half-made behind."),
             .yes = tr("Cancel and close"),
             .isDangerous = true},
            [this] {
                m_closesAnyway = true;
                close();
            });
        return;
    }
    savePlace();
    QMainWindow::closeEvent(event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (urls.size() == 1 && urls.first().isLocalFile())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (urls.size() != 1 || !urls.first().isLocalFile())
        return;
    event->acceptProposedAction();
    const QString path = urls.first().toLocalFile();
    // A folder on a project is its folder from now on.
    const ProjectSummary *project = m_projects->projectAt(mapToGlobal(event->position().toPoint()));
    if (project && QFileInfo(path).isDir() && !m_library.isReadOnly())
        m_workspace->link(project->project, path);
    else
        startCapture(this, *m_session, path);
}

} // namespace strata
