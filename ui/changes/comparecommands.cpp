// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/changes/comparecommands.h"

#include "core/base/fileio.h"
#include "core/services/comparing.h"
#include "core/services/hunkpatch.h"
#include "core/services/reporting.h"
#include "ui/changes/externaleditor.h"
#include "ui/changes/sidetexts.h"
#include "ui/common/commands.h"
#include "ui/common/dialogs.h"
#include "ui/exporting/exporting.h"
#include "ui/settings/settings.h"
#include "ui/taking/taking.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QSettings>
#include <QStandardPaths>
#include <QUrl>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace strata {
namespace {

constexpr qint64 LargestClipboard = 16 * 1024 * 1024; // bytes; more is for files
constexpr mode_t OnlyOwnerMayRead = 0400; // of copies: an editor says so before somebody types in vain

/// The patch of `comparison` in one piece.
Result<QByteArray> patchOf(const Library &library, const TreeComparison &comparison, const Progress &progress)
{
    QByteArray patch;
    const auto written = writePatch(
        library, comparison,
        [&patch](QByteArrayView piece) {
            patch.append(piece);
            return true;
        },
        progress);
    return written ? Result<QByteArray>(patch) : std::unexpected(written.error());
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
    add(u"compare.take-out"_s, tr("Take the file out…"), {}, [this] { takeOut(false); });
    add(u"compare.take-into-workspace"_s, tr("Take the file into the workspace"), {}, [this] { takeOut(true); });
    add(u"compare.copy-path"_s, tr("Copy the path of the file"), {}, [this] {
        if (const CompareSubject subject = m_subject(); subject.change)
            QGuiApplication::clipboard()->setText(subject.change->path());
    });
}

void CompareCommands::addSaving(Actions &actions)
{
    const auto add = [&](const QString &id, const QString &text, const std::function<QString()> &command,
                         std::function<void()> run) {
        return actions.add(
            {.id = id, .category = tr("Compare"), .text = text, .context = Qt::WidgetWithChildrenShortcut, .command = command},
            m_page, std::move(run));
    };
    const auto name = [](const CompareSubject &subject) { return QFileInfo(subject.change->path()).fileName(); };
    m_fileActions << add(u"compare.save-file-patch"_s, tr("Save the changes of this file as a patch…"), {}, [this, name] {
        if (const CompareSubject subject = m_subject(); subject.change)
            savePatch(tr("Save the changes of %1 as a patch").arg(name(subject)), name(subject) + u".patch"_s, filePatch(subject));
    });
    m_fileActions << add(u"compare.save-change-patch"_s, tr("Save this change as a patch…"), {}, [this, name] {
        if (const CompareSubject subject = m_subject(); subject.change && !subject.lines.isEmpty())
            savePatch(tr("Save a change of %1 as a patch").arg(name(subject)), name(subject) + u".patch"_s, changePatch(subject));
    });
    m_fileActions << add(u"compare.copy-file-patch"_s, tr("Copy the changes of this file as a patch"), {}, [this] {
        if (const CompareSubject subject = m_subject(); subject.change)
            copyPatch(tr("The patch of “%1” was copied.").arg(subject.change->path()), filePatch(subject));
    });
    m_fileActions << add(u"compare.copy-change-patch"_s, tr("Copy this change as a patch"), {},
                         [this] { copyChanges(m_subject().lines); });
    const auto command = [this] { return diffCommand({}); };
    add(u"compare.save-patch"_s, tr("Save the comparison as a patch…"), command, [this] {
        if (const CompareSubject subject = m_subject(); !subject.comparison.changes.isEmpty())
            savePatch(tr("Save the comparison as a patch"), fileName(u"patch"_s),
                      [&library = m_session.library(), comparison = subject.comparison](const Progress &progress) {
                          return patchOf(library, comparison, progress);
                      });
    });
    add(u"compare.save-report"_s, tr("Save the comparison as an HTML report…"), {}, [this] { saveReport(); });
    add(u"compare.copy-command"_s, tr("Copy as command: compare these versions"), {},
        [this] { QGuiApplication::clipboard()->setText(diffCommand({})); });
}

CompareCommands::Patch CompareCommands::filePatch(const CompareSubject &subject) const
{
    return [&library = m_session.library(),
            comparison = TreeComparison{.changes = {*subject.change}, .sides = subject.comparison.sides}](
               const Progress &progress) { return patchOf(library, comparison, progress); };
}

CompareCommands::Patch CompareCommands::changePatch(const CompareSubject &subject) const
{
    return [&library = m_session.library(), sides = subject.comparison.sides, change = *subject.change, lines = subject.lines](
               const Progress &progress) { return hunkPatch(library, sides, change, lines, PatchDirection::Forward, progress); };
}

void CompareCommands::copyChanges(const QList<LineRanges> &changes)
{
    CompareSubject subject = m_subject();
    if (!subject.change || changes.isEmpty())
        return;
    subject.lines = changes;
    copyPatch(tr("A patch of %n changes of “%1” was copied.", nullptr, int(changes.size())).arg(subject.change->path()),
              changePatch(subject));
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

void CompareCommands::savePatch(const QString &title, const QString &name, const Patch &make)
{
    askForSaveFile(m_page->window(), title, QDir::home().filePath(name), tr("Patches (*.patch *.diff);;All files (*)"),
                   [this, make](const QString &path) {
                       m_session.library().jobs().run(
                           JobKind::Visible, tr("Saving a patch"), this,
                           [make, path](const Progress &progress) -> Result<> {
                               const auto patch = make(progress);
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

void CompareCommands::copyPatch(const QString &said, const Patch &make)
{
    m_session.library().jobs().run(JobKind::Quiet, tr("Making a patch"), this, make, [this, said](const Result<QByteArray> &patch) {
        if (!patch) {
            emit m_session.failed(patch.error());
        } else if (patch->size() > LargestClipboard) {
            emit m_session.failed(
                {.kind = Error::Kind::Invalid, .message = tr("The patch is too large for the clipboard. Save it to a file.")});
        } else {
            QGuiApplication::clipboard()->setText(QString::fromUtf8(*patch));
            emit m_session.said(said);
        }
    });
}

void CompareCommands::saveReport()
{
    const CompareSubject subject = m_subject();
    if (subject.comparison.changes.isEmpty())
        return;
    ReportOptions options{.layout = subject.isUnified ? ReportOptions::Layout::Unified : ReportOptions::Layout::SideBySide,
                          .diff = subject.options};
    options.diff.alignments.clear(); // they are of one file
    if (subject.contextLines >= 0)
        options.contextLines = subject.contextLines;
    askForSaveFile(
        m_page->window(), tr("Save the comparison as an HTML report"), QDir::home().filePath(fileName(u"html"_s)),
        tr("HTML reports (*.html);;All files (*)"), [this, options, comparison = subject.comparison](const QString &path) {
            m_session.library().jobs().run(
                JobKind::Visible, tr("Saving a report"), this,
                [&library = m_session.library(), comparison, options, path](const Progress &progress) {
                    return strata::saveReport(library, comparison, options, path, progress);
                },
                [this, path](const Result<ReportOutcome> &answer) {
                    if (!answer) {
                        showError(m_page->window(), tr("The report was not saved"), answer.error());
                        return;
                    }
                    ask(m_page->window(),
                        {.title = tr("The report was saved"),
                         .text = tr("“%1” needs nothing else and can be sent to anyone.").arg(QDir::toNativeSeparators(path)),
                         .details = answer->filesLeftOut == 0 ? QString()
                                                              : tr("%n files are named in it without their lines, for it was full.",
                                                                   nullptr, answer->filesLeftOut),
                         .yes = tr("Open")},
                        [path] { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); });
                });
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

/// From the side the caret is on when that is a version that has the file, else from the other.
void CompareCommands::takeOut(bool intoWorkspace)
{
    const CompareSubject subject = m_subject();
    if (!subject.change)
        return;
    for (const Side side : {subject.side, subject.side == Before ? After : Before}) {
        const TreeSide &tree = subject.comparison.sides[side];
        const Generation *generation = tree.isFolder() ? nullptr : m_session.generation(tree.generation);
        if (!generation || !subject.change->file[side])
            continue;
        const QStringList paths{subject.change->file[side]->path};
        if (intoWorkspace)
            startTakingIntoWorkspace(m_page->window(), m_session, *generation, paths);
        else
            startTakingOut(m_page->window(), m_session, *generation, paths);
        return;
    }
    emit m_session.said(tr("No version here has this file: there is nothing to take out."));
}

} // namespace strata
