// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done with the open file. A sealed file is only ever read: copies are written from its bytes.
#include "ui/files/filespage.h"

#include "core/base/fileio.h"
#include "core/services/browsing.h"
#include "ui/changes/externaleditor.h"
#include "ui/common/commands.h"
#include "ui/common/dialogs.h"
#include "ui/files/fileheader.h"
#include "ui/files/filesmodel.h"
#include "ui/files/textview.h"
#include "ui/settings/settings.h"
#include "ui/taking/taking.h"

#include <QClipboard>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLineEdit>
#include <QSettings>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QToolButton>
#include <QTreeView>

using namespace Qt::StringLiterals;

namespace strata {

namespace {

constexpr quint32 OwnerMayWrite = 0600;

/// Reads the sealed file and writes its bytes to `path`, with `mode`.
Result<> writeCopy(const Library &library, const Generation &generation, const FileEntry &entry, const QString &path, quint32 mode)
{
    const Result<QByteArray> bytes = readGenerationFile(library, generation, entry.path);
    if (!bytes)
        return std::unexpected(bytes.error());
    return writeFileDurably(path, *bytes, mode);
}

} // namespace

void FilesPage::addActions(Actions &actions)
{
    const QString category = tr("Files");
    const auto add = [&](const ActionInfo &info, std::function<void()> run) {
        QAction *action = actions.add(info, this, std::move(run));
        m_fileActions << action;
        return action;
    };
    const auto command = [this] { return catCommand(); };
    add({.id = u"files.compare"_s, .category = category, .text = tr("Compare this file with the base")},
        [this] { m_session.openFile(m_path); });
    add({.id = u"files.save-copy"_s, .category = category, .text = tr("Save a copy of the file as…"), .command = command},
        [this] { saveCopy(); });
    add({.id = u"files.open-external"_s,
         .category = category,
         .text = tr("Open a copy in the external editor"),
         .shortcuts = {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O)},
         .context = Qt::WidgetWithChildrenShortcut},
        [this] { openExternally(); });
    add({.id = u"files.copy-path"_s, .category = category, .text = tr("Copy path of the file")},
        [this] { QGuiApplication::clipboard()->setText(m_path); });
    add({.id = u"files.copy-hash"_s, .category = category, .text = tr("Copy SHA-256 of the file")}, [this] {
        if (const FileEntry *entry = openEntry())
            QGuiApplication::clipboard()->setText(entry->sha256.toHex());
    });
    add({.id = u"files.copy-command"_s, .category = category, .text = tr("Copy command that prints the file"), .command = command},
        [this] { QGuiApplication::clipboard()->setText(catCommand()); });
    m_header->setActions(m_fileActions);
    const auto takeWords = [this] {
        const Generation *generation = m_session.generation(m_shown);
        return generation ? takeCommand(m_session, *generation, chosenPaths()) : QString();
    };
    m_takeActions << actions.add({.id = u"files.take-out"_s,
                                  .category = category,
                                  .text = tr("Take out…"),
                                  .shortcuts = {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S)},
                                  .context = Qt::WidgetWithChildrenShortcut,
                                  .command = takeWords},
                                 this, [this] { takeOut(false); });
    m_takeActions << actions.add(
        {.id = u"files.take-into-workspace"_s, .category = category, .text = tr("Take into the workspace"), .command = takeWords},
        this, [this] { takeOut(true); });
    m_take->setDefaultAction(m_takeActions.first());
    m_take->setToolTip(tr("Puts the selected files and folders into a folder of yours"));
    m_tree->addActions(m_takeActions);
    m_tree->addActions(m_fileActions);

    // These belong to the page whatever is open.
    const auto inPage = Qt::WidgetWithChildrenShortcut;
    const auto onText = [this](void (TextView::*slot)()) {
        return [this, slot] {
            if (m_viewer->currentWidget() == m_text)
                (m_text->*slot)();
        };
    };
    actions.add({.id = u"files.filter"_s,
                 .category = category,
                 .text = tr("Filter files of the version"),
                 .shortcuts = {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F)},
                 .context = inPage},
                this, [this] { m_filter->setFocus(Qt::ShortcutFocusReason); });
    actions.add({.id = u"files.find"_s,
                 .category = category,
                 .text = tr("Find in the open file"),
                 .shortcuts = {QKeySequence::Find},
                 .context = inPage},
                this, onText(&TextView::find));
    actions.add({.id = u"files.find-next"_s,
                 .category = category,
                 .text = tr("Find next in the open file"),
                 .shortcuts = {QKeySequence(Qt::Key_F3)},
                 .context = inPage},
                this, onText(&TextView::findNext));
    actions.add({.id = u"files.find-previous"_s,
                 .category = category,
                 .text = tr("Find previous in the open file"),
                 .shortcuts = {QKeySequence(Qt::SHIFT | Qt::Key_F3)},
                 .context = inPage},
                this, onText(&TextView::findPrevious));
    actions.add({.id = u"files.go-to-line"_s,
                 .category = category,
                 .text = tr("Go to line of the open file"),
                 .shortcuts = {QKeySequence(Qt::CTRL | Qt::Key_G)},
                 .context = inPage},
                this, onText(&TextView::askForLine));
}

void FilesPage::updateActions()
{
    const bool isOpen = openEntry() && !m_shown.isNull();
    for (QAction *action : std::as_const(m_fileActions))
        action->setEnabled(isOpen);
    const bool hasChosen = !m_shown.isNull() && m_tree->selectionModel()->hasSelection();
    for (QAction *action : std::as_const(m_takeActions))
        action->setEnabled(hasChosen);
}

QStringList FilesPage::chosenPaths() const
{
    QStringList paths;
    for (const QModelIndex &index : m_tree->selectionModel()->selectedRows(FilesModel::Name))
        paths << m_model->pathAt(index);
    paths.sort();
    return paths;
}

void FilesPage::takeOut(bool intoWorkspace)
{
    const Generation *generation = m_session.generation(m_shown);
    if (!generation)
        return;
    if (intoWorkspace)
        startTakingIntoWorkspace(window(), m_session, *generation, chosenPaths());
    else
        startTakingOut(window(), m_session, *generation, chosenPaths());
}

QString FilesPage::catCommand() const
{
    const ProjectSummary *project = m_session.project();
    const Generation *generation = m_session.generation(m_shown);
    if (!project || !generation || !openEntry())
        return {};
    return commandLine(m_session.library(), {u"cat"_s, project->project.name, generation->label(), m_path});
}

void FilesPage::saveCopy()
{
    const FileEntry *entry = openEntry();
    const Generation *generation = m_session.generation(m_shown);
    if (!entry || !generation)
        return;
    const QString name = QFileInfo(entry->path).fileName();
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    askForSaveFile(this, tr("Save a copy of %1").arg(name), QDir(folder).filePath(name), {},
                   [this, entry = *entry, generation = *generation](const QString &path) {
                       Library &library = m_session.library();
                       library.jobs().run(
                           JobKind::Visible, tr("Saving %1").arg(QFileInfo(path).fileName()), this,
                           [&library, entry, generation, path](const Progress &) {
                               return writeCopy(library, generation, entry, path, entry.mode);
                           },
                           [this, entry, generation, path](const Result<> &done) {
                               if (done)
                                   emit m_session.said(tr("%1 of %2 was saved to “%3”.").arg(entry.path, generation.label(), path));
                               else
                                   showError(this, tr("The copy was not saved"), done.error());
                           });
                   });
}

void FilesPage::openExternally()
{
    const FileEntry *entry = openEntry();
    const Generation *generation = m_session.generation(m_shown);
    if (!entry || !generation)
        return;
    Library &library = m_session.library();
    // A folder for each version, so that copies of two of them can be open side by side under the file's own name.
    const QString folder = QDir(QStandardPaths::writableLocation(QStandardPaths::TempLocation))
                               .filePath(u"strata-%1/%2-%3"_s.arg(QString::number(QCoreApplication::applicationPid()),
                                                                  generation->label(), generation->id.toString().first(8)));
    const QString path = QDir(folder).filePath(entry->path);
    library.jobs().run(
        JobKind::Visible, tr("Opening a copy of %1").arg(QFileInfo(path).fileName()), this,
        [&library, entry = *entry, generation = *generation, path](const Progress &) -> Result<> {
            if (Result<> made = makePath(QFileInfo(path).absolutePath()); !made)
                return made;
            return writeCopy(library, generation, entry, path, OwnerMayWrite);
        },
        [this, path](const Result<> &done) {
            const Result<> opened = done ? openInEditor(loadSettings(QSettings()).editorCommand, path, 1) : done;
            if (!opened)
                showError(this, tr("The file was not opened"), opened.error());
        });
}

} // namespace strata
