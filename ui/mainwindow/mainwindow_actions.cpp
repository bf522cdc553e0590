// SPDX-License-Identifier: GPL-3.0-or-later
// The actions that belong to no pane, and their states.
#include "ui/activating/activating.h"
#include "ui/capturing/capturedialog.h"
#include "ui/changes/comparepage.h"
#include "ui/common/commands.h"
#include "ui/common/dialogs.h"
#include "ui/common/theme.h"
#include "ui/exporting/exporting.h"
#include "ui/exporting/exportselected.h"
#include "ui/help/aboutdialog.h"
#include "ui/help/helpwindow.h"
#include "ui/help/shortcutssheet.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/migrating/migrationdialog.h"
#include "ui/palette/commandpalette.h"
#include "ui/projects/projectspane.h"
#include "ui/retention/retentiondialog.h"
#include "ui/settings/settings.h"
#include "ui/settings/settingsdialog.h"
#include "ui/storage/storagedialog.h"
#include "ui/timeline/timelinepane.h"
#include "ui/trash/trashdialog.h"
#include "ui/verifying/verifydialog.h"

#include <QApplication>
#include <QMenuBar>
#include <QSettings>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace strata {

QString MainWindow::versionCommand(const QStringList &verb, bool withVersion) const
{
    const ProjectSummary *project = m_session->project();
    const Generation *selected = m_session->selected();
    if (!project || (withVersion && !selected))
        return {};
    QStringList words = verb;
    words.insert(1, project->project.name);
    if (withVersion)
        words.insert(2, selected->label());
    return commandLine(m_library, words);
}

void MainWindow::addActions()
{
    m_actions->add({.id = u"go.palette"_s,
                    .category = tr("Go"),
                    .text = tr("Search projects, versions and actions"),
                    .shortcuts = {QKeySequence(Qt::CTRL | Qt::Key_K)}},
                   this, [this] { m_palette->open(); });
    m_actions->add({.id = u"capture.folder"_s,
                    .category = tr("Capture"),
                    .text = tr("Capture a folder…"),
                    .shortcuts = {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N)},
                    .command = [this] { return versionCommand({u"capture"_s, u"."_s}, false); }},
                   this, [this] { startCapture(this, *m_session); });
    m_actions->add({.id = u"capture.archive"_s, .category = tr("Capture"), .text = tr("Capture an archive…")}, this, [this] {
        askForOpenFile(this, tr("Capture an archive"), {}, tr("Archives (*.zip *.tar *.tar.gz *.tgz);;All files (*)"),
                       [this](const QString &path) { startCapture(this, *m_session, path); });
    });
    m_actions->add({.id = u"library.open"_s, .category = tr("Library"), .text = tr("Open another library…")}, this, [this] {
        askForFolder(this, tr("Open a library"), m_library.folder().root,
                     [this](const QString &folder) { emit libraryRequested(folder); });
    });
    m_actions->add({.id = u"library.sample"_s, .category = tr("Library"), .text = tr("Open the sample library")}, this,
                   [this] { emit sampleRequested(); });
    m_actions->add({.id = u"library.migrate"_s,
                    .category = tr("Library"),
                    .text = tr("Bring in an older store…"),
                    .command = [this] { return commandLine(m_library, {u"migrate"_s, u"."_s, u"--dry-run"_s}); }},
                   this, [this] { startMigration(this, *m_session); });
    m_actions->add({.id = u"library.verify"_s,
                    .category = tr("Library"),
                    .text = tr("Verify the library"),
                    .command = [this] { return commandLine(m_library, {u"verify"_s}); }},
                   this, [this] { verifyDialog()->start(VerifyDepth::Full); });
    m_actions->add({.id = u"library.verify-quick"_s,
                    .category = tr("Library"),
                    .text = tr("Verify the library quickly"),
                    .command = [this] { return commandLine(m_library, {u"verify"_s, u"--quick"_s}); }},
                   this, [this] { verifyDialog()->start(VerifyDepth::Quick); });
    m_actions->add({.id = u"library.verify-report"_s,
                    .category = tr("Library"),
                    .text = tr("Verify report…"),
                    .command = [this] { return commandLine(m_library, {u"verify"_s, u"--repair"_s, u"--dry-run"_s}); }},
                   this, [this] { verifyDialog(); });
    m_actions->add({.id = u"library.storage"_s,
                    .category = tr("Library"),
                    .text = tr("Storage…"),
                    .command = [this] { return commandLine(m_library, {u"storage"_s}); }},
                   this, [this] { showStorage(this, *m_session); });
    m_actions->add({.id = u"project.retention"_s,
                    .category = tr("Project"),
                    .text = tr("Retention…"),
                    .command =
                        [this] {
                            const ProjectSummary *project = m_session->project();
                            return project ? commandLine(m_library, {u"retention"_s, u"show"_s, project->project.name}) : QString();
                        }},
                   this, [this] { showRetention(this, *m_session); });
    m_actions->add({.id = u"library.trash"_s,
                    .category = tr("Library"),
                    .text = tr("Trash…"),
                    .command = [this] { return commandLine(m_library, {u"trash"_s, u"list"_s}); }},
                   this, [this] { showTrash(this, *m_session); });
    m_actions->add({.id = u"edit.undo"_s, .category = tr("Edit"), .text = tr("Undo"), .shortcuts = {QKeySequence::Undo}}, this,
                   [this] { m_session->history().undo(); });
    m_actions->add({.id = u"edit.redo"_s, .category = tr("Edit"), .text = tr("Redo"), .shortcuts = {QKeySequence::Redo}}, this,
                   [this] { m_session->history().redo(); });
    m_actions->add(
        {.id = u"window.close"_s, .category = tr("Window"), .text = tr("Close window"), .shortcuts = {QKeySequence::Quit}}, this,
        [this] { close(); });
    m_actions->add({.id = u"settings.open"_s,
                    .category = tr("Edit"),
                    .text = tr("Settings…"),
                    .shortcuts = {QKeySequence(Qt::CTRL | Qt::Key_Comma)}},
                   this, [this] {
                       Settings current = loadSettings(QSettings());
                       current.comparing = m_compare->options();
                       showSettings(this, current, *m_actions, m_library.jobs(), [this](const Settings &settings) {
                           QSettings store;
                           saveSettings(settings, store);
                           applyTheme(*qApp, settings.theme, settings.palette);
                           apply(settings);
                           m_compare->setOptions(settings.comparing);
                       });
                   });
    addVersionActions();
    addViewActions();
    m_actions->add({.id = u"help.manual"_s, .category = tr("Help"), .text = tr("Manual"), .shortcuts = {QKeySequence(Qt::Key_F1)}},
                   this, [this] { showHelp(this); });
    m_actions->add({.id = u"help.shortcuts"_s,
                    .category = tr("Help"),
                    .text = tr("Keyboard shortcuts"),
                    .shortcuts = {QKeySequence(Qt::CTRL | Qt::Key_F1)}},
                   this, [this] { showShortcuts(this, *m_actions); });
    m_actions->add({.id = u"help.about"_s, .category = tr("Help"), .text = tr("About Strata")}, this, [this] { showAbout(this); });
}

void MainWindow::addVersionActions()
{
    const QString category = tr("Version");
    m_actions->add({.id = u"version.activate"_s,
                    .category = category,
                    .text = tr("Activate the selected version…"),
                    .shortcuts = {QKeySequence(Qt::CTRL | Qt::Key_Return), QKeySequence(Qt::CTRL | Qt::Key_Enter)},
                    .command = [this] { return versionCommand({u"activate"_s}, true); }},
                   this, [this] {
                       if (const Generation *selected = m_session->selected())
                           startActivation(this, *m_session, selected->id);
                   });
    m_actions->add({.id = u"version.roll-back"_s,
                    .category = category,
                    .text = tr("Roll back to what was active before…"),
                    .command = [this] { return versionCommand({u"rollback"_s}, false); }},
                   this, [this] { startRollBack(this, *m_session); });
    m_actions->add({.id = u"version.redo"_s,
                    .category = category,
                    .text = tr("Redo the activation rolled back…"),
                    .command = [this] { return versionCommand({u"redo"_s}, false); }},
                   this, [this] { startRedo(this, *m_session); });

    const auto exportAs = [this](const QString &id, const QString &text, ExportFormat format, const QList<QKeySequence> &keys) {
        m_actions->add({.id = id,
                        .category = tr("Export"),
                        .text = text,
                        .shortcuts = keys,
                        .command = [this, format] { return exportCommand(*m_session, format); }},
                       this, [this, format] {
                           const Generation *selected = m_session->selected();
                           if (format == ExportFormat::Zip)
                               exportSelected(this, *m_session);
                           else if (selected && canExportSelected(*m_session))
                               exportVersion(this, *m_session, *selected, format, {}, {});
                       });
    };
    exportAs(u"export.zip"_s, tr("Export ZIP"), ExportFormat::Zip, {QKeySequence(Qt::CTRL | Qt::Key_E)});
    exportAs(u"export.tar"_s, tr("Export tar"), ExportFormat::Tar, {});
    exportAs(u"export.tar-gz"_s, tr("Export tar.gz"), ExportFormat::TarGz, {});
    m_actions->add({.id = u"export.choose-place"_s,
                    .category = tr("Export"),
                    .text = tr("Export ZIP as…"),
                    .shortcuts = {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E)}},
                   this, [this] {
                       if (const Generation *selected = m_session->selected(); selected && canExportSelected(*m_session))
                           exportVersionAs(this, *m_session, *selected, ExportFormat::Zip, {});
                   });
}

void MainWindow::addViewActions()
{
    const QString category = tr("View");
    const auto page = [&](const QString &id, const QString &text, Page index, Qt::Key key) {
        m_actions->add({.id = id, .category = category, .text = text, .shortcuts = {QKeySequence(Qt::CTRL | key)}}, this,
                       [this, index] { showPage(index); });
    };
    page(u"view.compare"_s, tr("Compare"), ComparePageIndex, Qt::Key_1);
    page(u"view.files"_s, tr("Files"), FilesPageIndex, Qt::Key_2);
    page(u"view.prompt"_s, tr("Prompt"), PromptPageIndex, Qt::Key_3);
    page(u"view.exports"_s, tr("Exports"), ExportsPageIndex, Qt::Key_4);

    const auto theme = [&](const QString &id, const QString &text, ThemeChoice choice) {
        m_actions->add({.id = id, .category = category, .text = text}, this, [choice] {
            QSettings store;
            Settings settings = loadSettings(store);
            settings.theme = choice;
            saveSettings(settings, store);
            applyTheme(*qApp, choice);
        });
    };
    theme(u"view.theme-system"_s, tr("Light or dark as the desktop"), ThemeChoice::System);
    theme(u"view.theme-light"_s, tr("Light"), ThemeChoice::Light);
    theme(u"view.theme-dark"_s, tr("Dark"), ThemeChoice::Dark);

    m_actions->add(
        {.id = u"view.menu-bar"_s, .category = category, .text = tr("Menu bar"), .shortcuts = {QKeySequence(Qt::Key_F10)}}, this,
        [this] {
            QMenuBar *bar = menuBar();
            bar->setVisible(!bar->isVisible());
            if (bar->isVisible()) {
                bar->setFocus(Qt::MenuBarFocusReason);
                bar->setActiveAction(bar->actions().constFirst());
            }
        });
    QAction *lists = m_actions->add({.id = u"view.lists"_s,
                                     .category = category,
                                     .text = tr("Projects and versions"),
                                     .shortcuts = {QKeySequence(Qt::CTRL | Qt::Key_B)}},
                                    this, [this] { setListsVisible(m_timeline->isHidden()); });
    lists->setCheckable(true);
    lists->setToolTip(tr("Show or hide the projects and versions (%1)").arg(lists->shortcut().toString(QKeySequence::NativeText)));
    m_actions->add({.id = u"view.refresh"_s, .category = category, .text = tr("Read the library again"), .shortcuts = {Qt::Key_F5}},
                   this, [this] {
                       m_session->refresh();
                       if (m_compare->isVisible())
                           m_compare->refresh();
                   });
    m_actions->add({.id = u"go.projects"_s,
                    .category = tr("Go"),
                    .text = tr("Go to the projects"),
                    .shortcuts = {QKeySequence(Qt::ALT | Qt::Key_1)}},
                   this, [this] {
                       setListsVisible(true);
                       m_projects->focusList();
                   });
    m_actions->add({.id = u"go.versions"_s,
                    .category = tr("Go"),
                    .text = tr("Go to the versions"),
                    .shortcuts = {QKeySequence(Qt::ALT | Qt::Key_2)}},
                   this, [this] {
                       setListsVisible(true);
                       m_timeline->focusList();
                   });
    m_actions->add({.id = u"go.changes"_s,
                    .category = tr("Go"),
                    .text = tr("Go to the comparison"),
                    .shortcuts = {QKeySequence(Qt::ALT | Qt::Key_3)}},
                   this, [this] {
                       showPage(ComparePageIndex);
                       m_compare->focusView();
                   });
}

void MainWindow::updateActions()
{
    const ProjectSummary *project = m_session->project();
    const Generation *selected = m_session->selected();
    const bool isWritable = !m_library.isReadOnly();
    const auto enable = [this](const QString &id, bool isEnabled) { m_actions->find(id)->setEnabled(isEnabled); };

    const bool canActivate = isWritable && selected && selected->status == GenerationStatus::Completed && !selected->isActive;
    enable(u"version.activate"_s, canActivate);
    enable(u"version.roll-back"_s, isWritable && project && project->project.activations.canRollBack());
    enable(u"version.redo"_s, isWritable && project && project->project.activations.canRedo());
    const bool isArchived = selected && selected->status == GenerationStatus::Archived;
    enable(u"version.restore"_s, isWritable && isArchived);
    enable(u"version.archive"_s, isWritable && selected && selected->hasFiles() && !selected->isActive);
    enable(u"version.delete"_s, isWritable && selected && !selected->isActive);
    m_activate->setEnabled(canActivate || (isWritable && isArchived));
    if (isArchived)
        m_activate->setText(tr("Restore %1").arg(selected->label()));
    else if (selected && selected->isActive)
        m_activate->setText(tr("%1 is active").arg(selected->label()));
    else
        m_activate->setText(selected ? tr("Activate %1").arg(selected->label()) : tr("Activate"));
    m_activate->setToolTip(
        isArchived
            ? tr("Unpacks %1 from the archive, under its old number").arg(selected->label())
            : tr("Shows first what changes (%1)").arg(QKeySequence(Qt::CTRL | Qt::Key_Return).toString(QKeySequence::NativeText)));

    for (const QString &id : {u"export.zip"_s, u"export.tar"_s, u"export.tar-gz"_s, u"export.choose-place"_s})
        enable(id, isWritable && canExportSelected(*m_session));
    for (const QString &id : {u"capture.folder"_s, u"capture.archive"_s, u"project.new"_s, u"library.migrate"_s})
        enable(id, isWritable);
    for (const QString &id : {u"project.edit"_s, u"project.archive"_s, u"project.delete"_s})
        enable(id, isWritable && project);
    enable(u"project.retention"_s, project);
    for (const QString &id : {u"version.star"_s, u"version.rename"_s, u"version.note"_s})
        enable(id, isWritable && selected);

    const UndoHistory &history = m_session->history();
    QAction *undo = m_actions->find(u"edit.undo"_s);
    undo->setEnabled(history.canUndo());
    undo->setText(history.canUndo() ? tr("Undo: %1").arg(history.undoName()) : tr("Undo"));
    QAction *redoAction = m_actions->find(u"edit.redo"_s);
    redoAction->setEnabled(history.canRedo());
    redoAction->setText(history.canRedo() ? tr("Redo: %1").arg(history.redoName()) : tr("Redo"));
}

} // namespace strata
