// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workspace/workspacecommands.h"

#include "core/services/autocapturing.h"
#include "core/services/capturing.h"
#include "core/services/workspace.h"
#include "ui/common/commands.h"
#include "ui/common/dialogs.h"
#include "ui/workspace/syncflow.h"
#include "ui/workspace/workspacedialog.h"
#include "ui/workspace/workspacetexts.h"

#include <QDesktopServices>
#include <QPointer>
#include <QUrl>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace strata {

namespace {

WorkspaceOptions optionsOf(const WorkspaceLink &link)
{
    return {.followsActive = link.followsActive,
            .captureAfterQuietSeconds = link.captureAfterQuietSeconds,
            .captureEveryMinutes = link.captureEveryMinutes};
}

/// Links or unlinks (an empty link) in the background.
void setLink(QWidget *window, Session &session, ProjectId project, const std::optional<WorkspaceLink> &link,
             const std::function<void()> &done)
{
    session.library().jobs().run(
        JobKind::Visible, link ? WorkspaceCommands::tr("Linking the folder") : WorkspaceCommands::tr("Unlinking the folder"),
        &session,
        [&library = session.library(), project, link](const Progress &progress) {
            return link ? linkWorkspace(library, project, link->path, optionsOf(*link), progress)
                        : unlinkWorkspace(library, project);
        },
        [&session, window = QPointer(window), done](const Result<Project> &answer) {
            session.refresh();
            if (!answer)
                showError(window, WorkspaceCommands::tr("The link stays as it is"), answer.error());
            else if (done)
                done();
        });
}

} // namespace

WorkspaceCommands::WorkspaceCommands(Session &session, Actions &actions, QWidget *window)
    : QObject(window),
      m_session(session),
      m_actions(actions),
      m_window(window),
      m_monitor(session.library(), this),
      m_autoCapture(new AutoCapture(session.library(), this))
{
    addActions();
    connect(&m_monitor, &WorkspaceMonitor::changed, this, &WorkspaceCommands::updateActions);
    connect(&session, &Session::selectionChanged, this, &WorkspaceCommands::updateActions);
    for (const auto signal : {&Session::projectChanged, &Session::projectsChanged, &Session::generationsChanged})
        connect(&session, signal, this, &WorkspaceCommands::follow);
    connect(m_autoCapture, &AutoCapture::captured, this, [this](const QString &project, const Generation &generation) {
        emit m_session.said(tr("%1 of “%2” was captured by itself.").arg(generation.label(), project));
    });
    connect(m_autoCapture, &AutoCapture::failed, this, [this](const QString &project, const Error &error) {
        emit m_session.said(tr("“%1” was not captured by itself: %2").arg(project, error.message));
    });
    follow();
}

void WorkspaceCommands::follow()
{
    const ProjectSummary *summary = m_session.project();
    m_monitor.setProject(summary ? summary->project.id : ProjectId(),
                         summary ? summary->project.workspace : std::optional<WorkspaceLink>());
    QList<Project> projects;
    for (const ProjectSummary &each : m_session.projects())
        projects.append(each.project);
    m_autoCapture->setProjects(projects);
    updateActions();
}

QString WorkspaceCommands::command(const QStringList &verb, bool withVersion) const
{
    const ProjectSummary *summary = m_session.project();
    if (!summary || (withVersion && !m_session.selected()))
        return {};
    QStringList words = verb + QStringList{summary->project.name};
    if (withVersion)
        words.append(m_session.selected()->label());
    return commandLine(m_session.library(), words);
}

void WorkspaceCommands::addActions()
{
    const QString category = tr("Linked folder");
    // The short text is for buttons.
    const auto add = [&](const QString &id, const QString &text, const QString &shortText, const QList<QKeySequence> &keys,
                         std::function<QString()> line, std::function<void()> run) {
        m_actions
            .add({.id = id, .category = category, .text = text, .shortcuts = keys, .command = std::move(line)}, m_window,
                 std::move(run))
            ->setIconText(shortText);
    };
    add(
        u"workspace.capture"_s, tr("Capture the linked folder"), tr("Capture"), {QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_N)},
        [this] { return command({u"capture"_s}); }, [this] { capture(); });
    add(
        u"workspace.compare"_s, tr("Compare the linked folder with its version"), tr("Compare"),
        {QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_D)}, [this] { return command({u"workspace"_s, u"status"_s}); },
        [this] { compare(); });
    add(u"workspace.bring-back"_s, tr("Bring the linked folder back to its version…"), tr("Bring back…"), {}, {}, [this] {
        if (const auto &status = m_monitor.status(); status && status->at)
            startSync(m_window, m_session, status->at->id);
    });
    add(
        u"workspace.sync"_s, tr("Bring the linked folder to the selected version…"), tr("Bring to this version…"),
        {QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_Return)}, [this] { return command({u"workspace"_s, u"sync"_s}, true); },
        [this] {
            if (const Generation *selected = m_session.selected())
                startSync(m_window, m_session, selected->id);
        });
    add(u"workspace.finish"_s, tr("Finish bringing the linked folder over…"), tr("Finish…"), {}, {},
        [this] { startSettle(m_window, m_session, Settle::Resume); });
    add(u"workspace.take-back"_s, tr("Take back what was interrupted in the linked folder…"), tr("Take back…"), {}, {},
        [this] { startSettle(m_window, m_session, Settle::Back); });
    add(u"workspace.open"_s, tr("Show the linked folder in the file manager"), tr("Show"), {}, {}, [this] {
        if (m_monitor.link())
            QDesktopServices::openUrl(QUrl::fromLocalFile(m_monitor.link()->path));
    });
    add(u"workspace.settings"_s, tr("Folder settings…"), tr("Settings…"), {}, {}, [this] {
        if (const ProjectSummary *summary = m_session.project())
            link(summary->project, {});
    });
    add(
        u"workspace.link"_s, tr("Link a folder…"), tr("Link…"), {QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_L)},
        [this] { return command({u"workspace"_s, u"link"_s}); },
        [this] {
            if (const ProjectSummary *summary = m_session.project())
                link(summary->project, {});
        });
    add(
        u"workspace.unlink"_s, tr("Unlink the folder"), tr("Unlink"), {}, [this] { return command({u"workspace"_s, u"unlink"_s}); },
        [this] { unlink(); });
}

void WorkspaceCommands::updateActions()
{
    const std::optional<WorkspaceStatus> &status = m_monitor.status();
    const bool isWritable = !m_session.library().isReadOnly();
    const bool isLinked = m_monitor.link().has_value();
    const bool isReady = isWritable && status && !status->isInterrupted() && !status->isBusy;
    const Generation *selected = m_session.selected();
    const auto enable = [this](const QString &id, bool isEnabled) { m_actions.find(id)->setEnabled(isEnabled); };
    enable(u"workspace.capture"_s, isReady && status->differs());
    enable(u"workspace.compare"_s, status.has_value());
    enable(u"workspace.bring-back"_s, isReady && status->differs() && status->at && status->at->hasFiles());
    enable(u"workspace.sync"_s, isReady && selected && selected->hasFiles());
    enable(u"workspace.finish"_s, isWritable && status && status->isInterrupted());
    enable(u"workspace.take-back"_s, isWritable && status && status->isInterrupted());
    enable(u"workspace.open"_s, isLinked);
    enable(u"workspace.settings"_s, isWritable && isLinked);
    enable(u"workspace.link"_s, isWritable && m_session.project());
    enable(u"workspace.unlink"_s, isWritable && isLinked);
    m_actions.find(u"workspace.bring-back"_s)
        ->setIconText(status && status->at ? tr("Bring back to %1…").arg(status->at->label()) : tr("Bring back…"));
}

void WorkspaceCommands::link(const Project &project, const QString &folder)
{
    (new WorkspaceDialog(m_session, project, folder, m_window))->open();
}

void WorkspaceCommands::capture()
{
    const ProjectSummary *summary = m_session.project();
    if (!summary)
        return;
    m_session.library().jobs().run(
        JobKind::Visible, tr("Capturing “%1”").arg(summary->project.name), this,
        [&library = m_session.library(), project = summary->project.id](const Progress &progress) {
            return strata::capture(library, {.project = project, .onlyIfChanged = true}, progress);
        },
        [this](const Result<CaptureOutcome> &answer) {
            if (!answer) {
                showError(m_window, tr("The folder was not captured"), answer.error());
                return;
            }
            m_session.refresh();
            m_monitor.refresh();
            if (answer->isUnchanged) {
                emit m_session.said(tr("Nothing differs from %1.").arg(answer->generation.label()));
                return;
            }
            m_session.selectGeneration(answer->generation.id);
            emit m_session.said(
                tr("%1 was captured: %n files.", nullptr, answer->generation.fileCount).arg(answer->generation.label()));
        });
}

void WorkspaceCommands::compare()
{
    const std::optional<WorkspaceStatus> &status = m_monitor.status();
    if (!status)
        return;
    m_session.compareSides({status->at ? TreeSide(status->at->id) : TreeSide(), TreeSide::ofFolder(status->link.path)});
    emit compareRequested();
}

void WorkspaceCommands::unlink()
{
    const ProjectSummary *summary = m_session.project();
    if (!summary || !summary->project.workspace)
        return;
    const Project project = summary->project;
    setLink(m_window, m_session, project.id, {}, [this, project] {
        m_session.history().add({
            .done = tr("%1 is no longer linked; it stays as it is.").arg(placeText(project.workspace->path)),
            .name = tr("unlink the folder of “%1”").arg(project.name),
            .undo = [this, project] { setLink(m_window, m_session, project.id, project.workspace, {}); },
            .redo = [this, project] { setLink(m_window, m_session, project.id, {}, {}); },
        });
    });
}

} // namespace strata
