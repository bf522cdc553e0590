// SPDX-License-Identifier: GPL-3.0-or-later
// The commands of the tab "Compare": modes, what does not count, stepping through files, saving as a patch.
#include "core/base/fileio.h"
#include "core/services/comparing.h"
#include "ui/changes/changestree.h"
#include "ui/changes/comparepage.h"
#include "ui/changes/comparisonsource.h"
#include "ui/common/commands.h"
#include "ui/common/dialogs.h"
#include "ui/common/icons.h"
#include "ui/diff/diffview.h"

#include <QActionGroup>
#include <QClipboard>
#include <QDir>
#include <QGuiApplication>
#include <QLineEdit>
#include <QMenu>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace strata {

using Whitespace = DiffOptions::Whitespace;

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
    add(u"compare.filter"_s, tr("Filter changed files"), {}, [this] { m_filter->setFocus(Qt::ShortcutFocusReason); });
    add(u"compare.flat"_s, tr("Folders or a flat list"), {}, [this] { m_flat->toggle(); });
    add(
        u"compare.save-patch"_s, tr("Save the comparison as a patch…"), {}, [this] { savePatch(); },
        [diffCommand] { return diffCommand({}); });
    add(u"compare.copy-command"_s, tr("Copy as command: compare these versions"), {},
        [diffCommand] { QGuiApplication::clipboard()->setText(diffCommand({})); });

    auto *modeMenu = new QMenu(m_mode);
    modeMenu->addAction(
        add(u"compare.side-by-side"_s, tr("Side by side"), {}, [this] { m_view->setMode(DiffView::Mode::SideBySide); }));
    modeMenu->addAction(add(u"compare.unified"_s, tr("Unified"), {}, [this] { m_view->setMode(DiffView::Mode::Unified); }));
    m_mode->setMenu(modeMenu);

    auto *spaceMenu = new QMenu(m_whitespace);
    const auto space = [&](const QString &id, const QString &text, Whitespace mode) {
        QAction *action = add(id, text, {}, [this, mode] {
            DiffOptions options = m_options;
            options.whitespace = mode;
            setOptions(options);
        });
        action->setCheckable(true);
        spaceMenu->addAction(action);
        connect(spaceMenu, &QMenu::aboutToShow, action, [this, action, mode] { action->setChecked(m_options.whitespace == mode); });
    };
    space(u"compare.whitespace-exact"_s, tr("Every difference counts"), Whitespace::Exact);
    space(u"compare.whitespace-trailing"_s, tr("Ignore whitespace at the end of lines"), Whitespace::IgnoreTrailing);
    space(u"compare.whitespace-amount"_s, tr("Ignore the amount of whitespace"), Whitespace::IgnoreAmount);
    space(u"compare.whitespace-all"_s, tr("Ignore all whitespace"), Whitespace::IgnoreAll);
    spaceMenu->addSeparator();
    const auto toggle = [&](const QString &id, const QString &text, bool DiffOptions::*option) {
        QAction *action = add(id, text, {}, [this, option] {
            DiffOptions options = m_options;
            options.*option = !(options.*option);
            setOptions(options);
        });
        action->setCheckable(true);
        spaceMenu->addAction(action);
        connect(spaceMenu, &QMenu::aboutToShow, action, [this, action, option] { action->setChecked(m_options.*option); });
    };
    toggle(u"compare.ignore-case"_s, tr("Ignore case"), &DiffOptions::ignoreCase);
    toggle(u"compare.ignore-blank-lines"_s, tr("Ignore blank lines"), &DiffOptions::ignoreBlankLines);
    m_whitespace->setMenu(spaceMenu);
}

void ComparePage::setOptions(const DiffOptions &options)
{
    const bool isOther = options != m_options;
    m_options = options;
    const auto text = [this] {
        switch (m_options.whitespace) {
        case Whitespace::Exact: return m_options.ignoreCase || m_options.ignoreBlankLines ? tr("Ignoring") : tr("Ignore");
        case Whitespace::IgnoreTrailing: return tr("Ignoring trailing space");
        case Whitespace::IgnoreAmount: return tr("Ignoring space amount");
        case Whitespace::IgnoreAll: return tr("Ignoring whitespace");
        }
        Q_UNREACHABLE_RETURN(QString());
    };
    m_whitespace->setText(m_options == DiffOptions() ? tr("Ignore whitespace") : text());
    if (isOther) {
        if (const FileChange *change = changeAt(m_path))
            requestFile(*change);
    }
}

void ComparePage::showMode()
{
    const bool isUnified = m_view->mode() == DiffView::Mode::Unified;
    m_mode->setIcon(themedIcon(isUnified ? u"rows"_s : u"columns"_s));
    m_mode->setText((isUnified ? tr("Unified") : tr("Side by side")) + u" \u25be"_s);
}

QList<VersionPicker::Choice> ComparePage::choices(bool isBase) const
{
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
                   [this, from = m_session.base(), to = m_session.target()](const QString &path) {
                       m_session.library().jobs().run(
                           JobKind::Visible, tr("Saving a patch"), &m_session,
                           [&library = m_session.library(), from, to, path](const Progress &progress) -> Result<> {
                               QByteArray patch;
                               const auto written = writePatch(
                                   library, from, to, {},
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
