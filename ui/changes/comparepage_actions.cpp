// SPDX-License-Identifier: GPL-3.0-or-later
// The commands of the tab "Compare": modes, what does not count, stepping through files, saving as a patch.
#include "core/base/fileio.h"
#include "core/services/comparing.h"
#include "ui/changes/changescolumn.h"
#include "ui/changes/comparebar.h"
#include "ui/changes/comparepage.h"
#include "ui/changes/comparisonsource.h"
#include "ui/changes/ignoremenu.h"
#include "ui/changes/ignoreoptions.h"
#include "ui/common/commands.h"
#include "ui/common/dialogs.h"
#include "ui/diff/diffview.h"
#include "ui/kinds/kindview.h"

#include <QClipboard>
#include <QDir>
#include <QGuiApplication>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace strata {

void ComparePage::addActions(Actions &actions)
{
    const QString category = tr("Compare");
    const auto add = [&](const QString &id, const QString &text, const QList<QKeySequence> &keys, const std::function<void()> &run,
                         const std::function<QString()> &command = {}) {
        return actions.add({.id = id,
                            .category = category,
                            .text = text,
                            .shortcuts = keys,
                            .context = Qt::WidgetWithChildrenShortcut,
                            .command = command},
                           this, run);
    };
    const auto diffCommand = [this](const QStringList &more) {
        const ProjectSummary *project = m_session.project();
        const Generation *base = m_session.generation(m_session.base());
        const Generation *target = m_session.generation(m_session.target());
        if (!project || !base || !target)
            return QString();
        return commandLine(m_session.library(),
                           QStringList{u"diff"_s, project->project.name, base->label(), target->label()} + more);
    };
    add(u"compare.next-file"_s, tr("Next changed file"),
        {QKeySequence(Qt::CTRL | Qt::Key_PageDown), QKeySequence(Qt::Key_BracketRight)}, [this] { stepFile(1); });
    add(u"compare.previous-file"_s, tr("Previous changed file"),
        {QKeySequence(Qt::CTRL | Qt::Key_PageUp), QKeySequence(Qt::Key_BracketLeft)}, [this] { stepFile(-1); });
    add(u"compare.swap"_s, tr("Swap the sides"), {QKeySequence(Qt::ALT | Qt::Key_Backslash)}, [this] { swap(); });
    add(
        u"compare.save-patch"_s, tr("Save the comparison as a patch…"), {}, [this] { savePatch(); },
        [diffCommand] { return diffCommand({}); });
    add(u"compare.copy-command"_s, tr("Copy as command: compare these versions"), {},
        [diffCommand] { QGuiApplication::clipboard()->setText(diffCommand({})); });

    m_column->registerActions(actions, this);

    auto *modeMenu = new QMenu(this);
    modeMenu->addAction(
        add(u"compare.side-by-side"_s, tr("Side by side"), {}, [this] { m_view->setMode(DiffView::Mode::SideBySide); }));
    modeMenu->addAction(add(u"compare.unified"_s, tr("Unified"), {}, [this] { m_view->setMode(DiffView::Mode::Unified); }));
    m_bar->setModeMenu(modeMenu);
    m_ignoreMenu = new IgnoreMenu(actions, this);
    m_bar->setIgnoreMenu(m_ignoreMenu);
    add(u"compare.show-ignored"_s, tr("Show what is ignored, or ignore it again"), {QKeySequence(Qt::Key_I)},
        [this] { toggleIgnored(); });
}

void ComparePage::setOptions(const DiffOptions &options)
{
    const DiffOptions before = effectiveOptions();
    m_options = options;
    m_countsAll = false;
    m_ignoreMenu->setOptions(options);
    m_kinds->setSortsKeys(options.sortJsonKeys);
    const QString ignored = ignoredText(options);
    m_bar->showIgnoring(ignored.isEmpty() ? tr("Ignore whitespace") : tr("Ignoring %1").arg(ignored),
                        ignored.isEmpty() ? tr("Ignore") : tr("Ignoring"));
    if (effectiveOptions() != before) {
        if (const FileChange *change = changeAt(m_path))
            requestFile(*change);
    }
}

void ComparePage::toggleIgnored()
{
    if (ignoredText(m_options).isEmpty())
        return;
    m_countsAll = !m_countsAll;
    if (const FileChange *change = changeAt(m_path))
        requestFile(*change);
}

DiffOptions ComparePage::effectiveOptions() const { return m_countsAll ? countingEverything(m_options) : m_options; }

QList<VersionPicker::Choice> ComparePage::choices(Side side) const
{
    const bool isBase = side == Before;
    QList<VersionPicker::Choice> result;
    const auto quick = [&](const QString &name, const Generation *generation) {
        if (generation && generation->hasFiles())
            result.append({.id = generation->id, .label = generation->label(), .name = name, .isQuick = true});
    };
    const QList<Generation> &all = m_session.generations();
    const Generation *target = m_session.generation(m_session.target());
    if (isBase && target) {
        const auto previous = std::ranges::find_if(all, [target](const Generation &other) {
            return other.version < target->version && other.status == GenerationStatus::Completed;
        });
        quick(tr("Previous"), previous == all.end() ? nullptr : &*previous);
        quick(tr("Parent"), m_session.generation(target->parent));
    }
    quick(tr("Active"), m_session.activeGeneration());
    if (isBase) {
        const auto first = std::find_if(all.rbegin(), all.rend(), [](const Generation &other) { return other.hasFiles(); });
        quick(tr("First"), first == all.rend() ? nullptr : &*first);
        result.append({.label = tr("every file counts as added"), .name = tr("Nothing"), .isQuick = true});
    } else if (!all.isEmpty()) {
        quick(tr("Latest"), &all.first());
    }
    for (const Generation &generation : all) {
        if (generation.hasFiles())
            result.append({.id = generation.id, .label = generation.label(), .name = generation.versionName});
    }
    return result;
}

void ComparePage::savePatch()
{
    const Generation *target = m_session.generation(m_session.target());
    const ProjectSummary *project = m_session.project();
    if (!target || !project)
        return;
    const Generation *base = m_session.generation(m_session.base());
    const QString name = u"%1-%2-%3.patch"_s.arg(project->project.name, base ? base->label() : u"v0"_s, target->label())
                             .replace(u'/', u'-');
    askForSaveFile(window(), tr("Save the comparison as a patch"), QDir::home().filePath(name),
                   tr("Patches (*.patch *.diff);;All files (*)"),
                   [this, sides = std::array<TreeSide, 2>{m_session.base(), m_session.target()}](const QString &path) {
                       m_session.library().jobs().run(
                           JobKind::Visible, tr("Saving a patch"), &m_session,
                           [&library = m_session.library(), sides, path](const Progress &progress) -> Result<> {
                               QByteArray patch;
                               const auto written = writePatch(
                                   library, sides, {},
                                   [&patch](QByteArrayView piece) {
                                       patch.append(piece);
                                       return true;
                                   },
                                   progress);
                               if (!written)
                                   return written;
                               return writeFileDurably(path, patch);
                           },
                           [&session = m_session, pane = QPointer(window()), path](const Result<> &answer) {
                               if (answer)
                                   emit session.said(tr("“%1” was saved.").arg(path));
                               else
                                   showError(pane, tr("The patch was not saved"), answer.error());
                           });
                   });
}

} // namespace strata
