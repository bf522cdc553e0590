// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/projects/projectspane.h"

#include "ui/common/commands.h"
#include "ui/common/dialogs.h"
#include "ui/common/texts.h"
#include "ui/common/tintedlabel.h"
#include "ui/projects/projectdialog.h"
#include "ui/projects/projectsdelegate.h"
#include "ui/projects/projectsmodel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace strata {
namespace {

constexpr int ButtonRoom = 6; // pixels a plain button keeps free around its words

/// Runs a change of one project in the background and shows it, or why it could not be done.
template <typename Work>
void change(Session &session, QWidget *window, const QString &title, JobKind kind, Work work, const std::function<void()> &done)
{
    session.library().jobs().run(kind, title, &session, std::move(work),
                                 [&session, window = QPointer(window), done](const auto &answer) {
                                     if (!answer) {
                                         showError(window, ProjectsPane::tr("The project was not changed"), answer.error());
                                         return;
                                     }
                                     session.refresh();
                                     if (done)
                                         done();
                                 });
}

void changeStatus(Session &session, QWidget *window, ProjectId id, ProjectStatus status, const std::function<void()> &done)
{
    change(
        session, window, ProjectsPane::tr("Changing a project"), JobKind::Quiet,
        [&library = session.library(), id, status](const Progress &) { return editProject(library, id, {.status = status}); },
        done);
}

void moveToTrash(Session &session, QWidget *window, const Project &project, const std::function<void()> &done)
{
    change(
        session, window, ProjectsPane::tr("Moving “%1” to the trash").arg(project.name), JobKind::Visible,
        [&library = session.library(), id = project.id](const Progress &progress) { return deleteProject(library, id, progress); },
        done);
}

void bringBack(Session &session, QWidget *window, const Project &project)
{
    change(
        session, window, ProjectsPane::tr("Bringing “%1” back").arg(project.name), JobKind::Visible,
        [&library = session.library(), id = project.id](const Progress &progress) { return restoreProject(library, id, progress); },
        [&session, project] {
            session.selectProject(project.id);
            emit session.said(ProjectsPane::tr("“%1” is back.").arg(project.name));
        });
}

} // namespace

ProjectsPane::ProjectsPane(Session &session, Actions &actions, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_actions(actions),
      m_filter(new QLineEdit(this)),
      m_model(new ProjectsModel(this)),
      m_view(new QListView(this)),
      m_source(new TintedLabel(&ThemeColors::textMuted, this)),
      m_onDisk(new QPushButton(this)),
      m_share(new QProgressBar(this))
{
    setProperty("role", u"sidebar"_s);
    setAttribute(Qt::WA_StyledBackground);
    m_filter->setPlaceholderText(tr("Filter projects"));
    m_filter->setAccessibleName(tr("Filter projects"));
    m_filter->setClearButtonEnabled(true);
    m_view->setModel(m_model);
    m_view->setItemDelegate(new ProjectsDelegate(*m_model, this));
    m_view->setAccessibleName(tr("Projects"));
    m_view->setMouseTracking(true);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_share->setTextVisible(false);
    m_share->setRange(0, 1000);
    m_share->setAccessibleName(tr("Disk space used, of the size of all versions"));
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * 0.9);
    m_source->setFont(small);
    small.setWeight(QFont::DemiBold);
    m_onDisk->setFont(small);
    m_source->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_onDisk->setProperty("role", u"plain"_s);
    m_onDisk->setFocusPolicy(Qt::TabFocus);
    m_onDisk->setToolTip(tr("Show what takes how much room"));

    auto *top = new QVBoxLayout;
    top->setContentsMargins(8, 10, 8, 4);
    top->addWidget(m_filter);
    auto *foot = new QVBoxLayout;
    foot->setContentsMargins(16 - ButtonRoom, 8, 16 - ButtonRoom, 17); // the button's words stand under those above it
    m_source->setContentsMargins(ButtonRoom, 0, ButtonRoom, 0);
    auto *share = new QHBoxLayout;
    share->setContentsMargins(ButtonRoom, 0, ButtonRoom, 0);
    share->addWidget(m_share);
    foot->setSpacing(1);
    foot->addWidget(m_source);
    foot->addWidget(m_onDisk, 0, Qt::AlignLeft);
    foot->addSpacing(7);
    foot->addLayout(share);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addLayout(top);
    layout->addWidget(m_view, 1);
    layout->addLayout(foot);
    addActions();

    connect(m_filter, &QLineEdit::textChanged, m_model, &ProjectsModel::setFilter);
    connect(m_model, &QAbstractItemModel::modelAboutToBeReset, this, [this] { m_isFollowing = true; });
    connect(m_model, &ProjectsModel::rebuilt, this, [this] {
        m_isFollowing = false;
        follow();
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &index) {
        if (const ProjectSummary *summary = m_model->project(index); summary && !m_isFollowing)
            m_session.selectProject(summary->project.id);
    });
    connect(m_view, &QListView::clicked, this, [this](const QModelIndex &index) {
        if (!m_model->project(index) && m_model->row(index).status == ProjectStatus::Archived)
            m_model->toggleArchived();
    });
    connect(m_onDisk, &QPushButton::clicked, this, [this] {
        if (QAction *storage = m_actions.find(u"library.storage"_s))
            storage->trigger();
    });
    connect(m_view, &QWidget::customContextMenuRequested, this, &ProjectsPane::showMenu);
    connect(&m_session, &Session::projectsChanged, this, &ProjectsPane::reload);
    connect(&m_session, &Session::projectChanged, this, &ProjectsPane::follow);
    reload();
}

void ProjectsPane::focusList() { m_view->setFocus(Qt::ShortcutFocusReason); }

const ProjectSummary *ProjectsPane::projectAt(const QPoint &global) const
{
    const QPoint inside = m_view->viewport()->mapFromGlobal(global);
    return m_view->isVisible() && m_view->viewport()->rect().contains(inside) ? m_model->project(m_view->indexAt(inside)) : nullptr;
}

void ProjectsPane::reload()
{
    m_model->setProjects(m_session.projects());
    showStorage();
}

void ProjectsPane::follow()
{
    m_isFollowing = true;
    const QModelIndex index = m_model->indexOf(m_session.projectId());
    if (index != m_view->currentIndex())
        m_view->setCurrentIndex(index);
    m_isFollowing = false;
}

void ProjectsPane::showStorage()
{
    const LibraryStatistics &all = m_session.statistics();
    const bool isShown = all.versions > 0;
    m_source->setText(tr("%1 · %2 of source").arg(tr("%n versions", nullptr, all.versions), byteText(all.sourceBytes)));
    m_onDisk->setText(tr("%1 on disk").arg(byteText(all.uniqueBytes)));
    m_share->setValue(all.sourceBytes > 0 ? int(all.uniqueBytes * 1000 / all.sourceBytes) : 0);
    m_share->setToolTip(tr("Identical files are stored once: %1 of source take %2 on disk.")
                            .arg(byteText(all.sourceBytes), byteText(all.uniqueBytes)));
    for (QWidget *part : std::initializer_list<QWidget *>{m_source, m_onDisk, m_share})
        part->setVisible(isShown);
}

const ProjectSummary *ProjectsPane::current() const { return m_session.project(); }

void ProjectsPane::addActions()
{
    const QString category = tr("Project");
    const auto command = [this](const QString &verb) {
        return [this, verb] {
            const ProjectSummary *summary = current();
            return summary ? commandLine(m_session.library(), {u"project"_s, verb, summary->project.name}) : QString();
        };
    };
    m_actions.add({.id = u"project.new"_s,
                   .category = category,
                   .text = tr("New project…"),
                   .shortcuts = {QKeySequence(Qt::CTRL | Qt::Key_N)}},
                  this, [this] { (new ProjectDialog(m_session, nullptr, window()))->open(); });
    m_actions.add({.id = u"project.edit"_s, .category = category, .text = tr("Edit project…"), .command = command(u"edit"_s)}, this,
                  [this] {
                      if (const ProjectSummary *summary = current())
                          (new ProjectDialog(m_session, &summary->project, window()))->open();
                  });
    m_actions.add({.id = u"project.archive"_s,
                   .category = category,
                   .text = tr("Archive project, or take it out"),
                   .command = command(u"archive"_s)},
                  this, [this] {
                      if (const ProjectSummary *summary = current()) {
                          const bool isArchived = summary->project.status == ProjectStatus::Archived;
                          setStatus(summary->project, isArchived ? ProjectStatus::Active : ProjectStatus::Archived);
                      }
                  });
    m_actions.add({.id = u"project.delete"_s,
                   .category = category,
                   .text = tr("Move project to the trash"),
                   .shortcuts = {QKeySequence(Qt::Key_Delete)},
                   .context = Qt::WidgetShortcut,
                   .command = command(u"delete"_s)},
                  m_view, [this] {
                      if (const ProjectSummary *summary = current())
                          remove(summary->project);
                  });
    m_actions.add(
        {.id = u"project.copy-command"_s, .category = category, .text = tr("Copy as command: list versions")}, this, [this] {
            if (const ProjectSummary *summary = current())
                QGuiApplication::clipboard()->setText(commandLine(m_session.library(), {u"list"_s, summary->project.name}));
        });
    m_actions.add({.id = u"project.filter"_s, .category = category, .text = tr("Filter projects")}, this,
                  [this] { m_filter->setFocus(Qt::ShortcutFocusReason); });
}

void ProjectsPane::setStatus(const Project &project, ProjectStatus status)
{
    const auto to = [&session = m_session, pane = QPointer(window()), id = project.id](ProjectStatus wanted) {
        return [&session, pane, id, wanted] { changeStatus(session, pane, id, wanted, {}); };
    };
    changeStatus(m_session, window(), project.id, status, [&session = m_session, project, status, to] {
        session.history().add({
            .done = status == ProjectStatus::Archived ? tr("“%1” was archived.").arg(project.name)
                                                      : tr("“%1” was taken out of the archive.").arg(project.name),
            .name = tr("archive “%1”").arg(project.name),
            .undo = to(project.status),
            .redo = to(status),
        });
    });
}

void ProjectsPane::remove(const Project &project)
{
    moveToTrash(m_session, window(), project, [&session = m_session, pane = QPointer(window()), project] {
        session.history().add({
            .done = tr("“%1” was moved to the trash.").arg(project.name),
            .name = tr("delete “%1”").arg(project.name),
            .undo = [&session, pane, project] { bringBack(session, pane, project); },
            .redo = [&session, pane, project] { moveToTrash(session, pane, project, {}); },
        });
    });
}

void ProjectsPane::showMenu(const QPoint &position)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto take = [this, menu](const QString &id, const QString &text = {}) {
        if (QAction *action = m_actions.find(id))
            menu->addAction(text.isEmpty() ? action->text() : text, action, &QAction::trigger)->setEnabled(action->isEnabled());
    };
    if (const ProjectSummary *summary = m_model->project(m_view->indexAt(position))) {
        take(u"capture.folder"_s, tr("Capture a folder…"));
        take(u"capture.archive"_s, tr("Capture an archive…"));
        menu->addSeparator();
        take(u"workspace.capture"_s);
        take(u"workspace.link"_s, tr("Link a folder…"));
        take(u"workspace.settings"_s, tr("Settings of the linked folder…"));
        menu->addSeparator();
        take(u"project.edit"_s);
        take(u"project.archive"_s,
             summary->project.status == ProjectStatus::Archived ? tr("Take out of the archive") : tr("Archive"));
        take(u"project.retention"_s);
        take(u"project.delete"_s);
        menu->addSeparator();
        take(u"project.copy-command"_s, tr("Copy as command"));
    } else {
        take(u"project.new"_s);
    }
    menu->popup(m_view->viewport()->mapToGlobal(position));
}

} // namespace strata
