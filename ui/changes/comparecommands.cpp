// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/changes/comparecommands.h"

#include "core/base/fileio.h"
#include "core/services/comparing.h"
#include "ui/changes/externaleditor.h"
#include "ui/changes/sidetexts.h"
#include "ui/common/commands.h"
#include "ui/common/dialogs.h"
#include "ui/exporting/exporting.h"
#include "ui/settings/settings.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QSettings>
#include <QStandardPaths>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace strata {
namespace {

constexpr qint64 LargestClipboard = 16 * 1024 * 1024; // bytes; more is for files
constexpr mode_t OnlyOwnerMayRead = 0400; // of copies: an editor says so before somebody types in vain

/// The patch of `comparison` in one piece, at most `most` bytes.
Result<QByteArray> patchOf(const Library &library, const TreeComparison &comparison, qint64 most, const Progress &progress)
{
    QByteArray patch;
    const auto written = writePatch(
        library, comparison,
        [&patch, most](QByteArrayView piece) {
            patch.append(piece);
            return patch.size() <= most;
        },
        progress);
    if (!written)
        return std::unexpected(written.error());
    if (patch.size() > most)
        return fail(Error::Kind::Invalid, CompareCommands::tr("The patch is too large for the clipboard. Save it to a file."));
    return patch;
}

/// Where the file of one side lies; in the library it is sealed.
QString placeOnDisk(const Session &session, const TreeSide &side, const QString &path)
{
    if (side.isFolder())
        return side.folder + u'/' + path;
    const Generation *generation = session.generation(side.generation);
    if (!generation)
        return {};
    return sourceFolder(session.library().folder().absolute(generation->storagePath)) + u'/' + path;
}

} // namespace

CompareCommands::CompareCommands(Session &session, Actions &actions, QWidget *page, std::function<CompareSubject()> subject)
    : QObject(page), m_session(session), m_page(page), m_subject(std::move(subject))
{
    addOpening(actions);
    addSaving(actions);
}

void CompareCommands::addOpening(Actions &actions)
{
    const auto add = [&](const QString &id, const QString &text, const QList<QKeySequence> &keys, std::function<void()> run) {
        m_fileActions << actions.add(
            {.id = id, .category = tr("Compare"), .text = text, .shortcuts = keys, .context = Qt::WidgetWithChildrenShortcut},
            m_page, std::move(run));
    };
    add(u"compare.open-external"_s, tr("Open the file in the external editor"), {Qt::CTRL | Qt::SHIFT | Qt::Key_O},
        [this] { openExternally(); });
    add(u"compare.reveal"_s, tr("Show the file in the file manager"), {}, [this] { reveal(); });
    add(u"compare.copy-path"_s, tr("Copy the path of the file"), {}, [this] {
        if (const CompareSubject subject = m_subject(); subject.change)
            QGuiApplication::clipboard()->setText(subject.change->path());
    });
}

void CompareCommands::addSaving(Actions &actions)
{
    const auto add = [&](const QString &id, const QString &text, const QStringList &words, std::function<void()> run) {
        return actions.add({.id = id,
                            .category = tr("Compare"),
                            .text = text,
                            .context = Qt::WidgetWithChildrenShortcut,
                            .command = [this, words] { return diffCommand(words); }},
                           m_page, std::move(run));
    };
    m_fileActions << add(u"compare.save-file-patch"_s, tr("Save the changes of this file as a patch…"), {}, [this] {
        const CompareSubject subject = m_subject();
        if (!subject.change)
            return;
        const QString name = QFileInfo(subject.change->path()).fileName();
        savePatch(tr("Save the changes of %1 as a patch").arg(name), name + u".patch"_s,
                  {.changes = {*subject.change}, .sides = subject.comparison.sides});
    });
    m_fileActions << add(u"compare.copy-file-patch"_s, tr("Copy the changes of this file as a patch"), {},
                         [this] { copyFilePatch(); });
    add(u"compare.save-patch"_s, tr("Save the comparison as a patch…"), {},
        [this] { savePatch(tr("Save the comparison as a patch"), fileName(u"patch"_s), m_subject().comparison); });
    add(u"compare.copy-command"_s, tr("Copy as command: compare these versions"), {},
        [this] { QGuiApplication::clipboard()->setText(diffCommand({})); });
}

QString CompareCommands::diffCommand(const QStringList &more) const
{
    const ProjectSummary *project = m_session.project();
    QStringList words{u"diff"_s, project ? project->project.name : QString()};
    for (const Side side : {Before, After})
        words.append(sideArgument(m_session, m_session.side(side)));
    if (words.contains(QString()))
        return {};
    return commandLine(m_session.library(), words + more);
}

QString CompareCommands::fileName(const QString &suffix) const
{
    const ProjectSummary *project = m_session.project();
    const QString name = u"%1-%2-%3.%4"_s.arg(project ? project->project.name : QString(),
                                              sideLabel(m_session, m_session.side(Before)),
                                              sideLabel(m_session, m_session.side(After)), suffix);
    return QString(name).replace(u'/', u'-');
}

void CompareCommands::savePatch(const QString &title, const QString &name, const TreeComparison &comparison)
{
    if (comparison.changes.isEmpty())
        return;
    askForSaveFile(m_page->window(), title, QDir::home().filePath(name), tr("Patches (*.patch *.diff);;All files (*)"),
                   [this, comparison](const QString &path) {
                       m_session.library().jobs().run(
                           JobKind::Visible, tr("Saving a patch"), this,
                           [&library = m_session.library(), comparison, path](const Progress &progress) -> Result<> {
                               const auto patch = patchOf(library, comparison, std::numeric_limits<qint64>::max(), progress);
                               return patch ? writeFileDurably(path, *patch) : std::unexpected(patch.error());
                           },
                           [this, path](const Result<> &answer) {
                               if (answer)
                                   emit m_session.said(tr("“%1” was saved.").arg(path));
                               else
                                   showError(m_page->window(), tr("The patch was not saved"), answer.error());
                           });
                   });
}

void CompareCommands::copyFilePatch()
{
    const CompareSubject subject = m_subject();
    if (!subject.change)
        return;
    m_session.library().jobs().run(
        JobKind::Quiet, tr("Making a patch"), this,
        [&library = m_session.library(),
         comparison = TreeComparison{.changes = {*subject.change}, .sides = subject.comparison.sides}](const Progress &progress) {
            return patchOf(library, comparison, LargestClipboard, progress);
        },
        [this, path = subject.change->path()](const Result<QByteArray> &patch) {
            if (!patch) {
                emit m_session.failed(patch.error());
                return;
            }
            QGuiApplication::clipboard()->setText(QString::fromUtf8(*patch));
            emit m_session.said(tr("The patch of “%1” was copied.").arg(path));
        });
}

/// The side the caret is on; the other when the file is not there.
void CompareCommands::openExternally()
{
    const CompareSubject subject = m_subject();
    if (!subject.change)
        return;
    const Side side = subject.change->file[subject.side] ? subject.side : subject.side == Before ? After : Before;
    const TreeSide tree = subject.comparison.sides[side];
    const FileEntry entry = *subject.change->file[side];
    const auto open = [this, line = subject.line](const QString &path) {
        const Result<> opened = openInEditor(loadSettings(QSettings()).editorCommand, path, line);
        if (!opened)
            showError(m_page->window(), tr("The file was not opened"), opened.error());
    };
    if (tree.isFolder()) {
        open(placeOnDisk(m_session, tree, entry.path));
        return;
    }
    // A folder for each version, so that copies of two of them can be open side by side under the file's own name.
    const QString path = QDir(QStandardPaths::writableLocation(QStandardPaths::TempLocation))
                             .filePath(u"strata-%1/compare/%2-%3/%4"_s.arg(QString::number(QCoreApplication::applicationPid()),
                                                                           sideLabel(m_session, tree),
                                                                           tree.generation.toString().first(8), entry.path));
    m_session.library().jobs().run(
        JobKind::Visible, tr("Opening a copy of %1").arg(QFileInfo(path).fileName()), this,
        [&library = m_session.library(), tree, entry, path](const Progress &) -> Result<> {
            const Result<QByteArray> bytes = readSideFile(library, tree, entry);
            if (!bytes)
                return std::unexpected(bytes.error());
            if (Result<> made = makePath(QFileInfo(path).absolutePath()); !made)
                return made;
            return writeFileDurably(path, *bytes, OnlyOwnerMayRead);
        },
        [this, path, open, label = sideLabel(m_session, tree)](const Result<> &done) {
            if (!done) {
                showError(m_page->window(), tr("The file was not opened"), done.error());
                return;
            }
            emit m_session.said(
                tr("A copy of %1 of %2 is open for reading: versions never change.").arg(QFileInfo(path).fileName(), label));
            open(path);
        });
}

void CompareCommands::reveal()
{
    const CompareSubject subject = m_subject();
    if (!subject.change)
        return;
    const Side side = subject.change->file[subject.side] ? subject.side : subject.side == Before ? After : Before;
    revealInFileManager(placeOnDisk(m_session, subject.comparison.sides[side], subject.change->file[side]->path));
}

} // namespace strata
