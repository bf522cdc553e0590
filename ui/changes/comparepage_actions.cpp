// SPDX-License-Identifier: GPL-3.0-or-later
// The commands of the tab "Compare": modes, what does not count, stepping through files, what was viewed.
#include "ui/changes/changescolumn.h"
#include "ui/changes/comparebar.h"
#include "ui/changes/comparecommands.h"
#include "ui/changes/comparepage.h"
#include "ui/changes/comparisonsource.h"
#include "ui/changes/fileheader.h"
#include "ui/changes/findpanel.h"
#include "ui/changes/ignoremenu.h"
#include "ui/changes/ignoreoptions.h"
#include "ui/changes/viewedmarks.h"
#include "ui/diff/diffview.h"
#include "ui/kinds/kindview.h"

#include <QMenu>
#include <QTreeView>

using namespace Qt::StringLiterals;

namespace strata {

void ComparePage::addActions(Actions &actions)
{
    const auto add = [&](const QString &id, const QString &text, const QList<QKeySequence> &keys,
                         const std::function<void()> &run) {
        return actions.add(
            {.id = id, .category = tr("Compare"), .text = text, .shortcuts = keys, .context = Qt::WidgetWithChildrenShortcut}, this,
            run);
    };
    add(u"compare.next-file"_s, tr("Next changed file"),
        {QKeySequence(Qt::CTRL | Qt::Key_PageDown), QKeySequence(Qt::Key_BracketRight)}, [this] { stepFile(1); });
    add(u"compare.previous-file"_s, tr("Previous changed file"),
        {QKeySequence(Qt::CTRL | Qt::Key_PageUp), QKeySequence(Qt::Key_BracketLeft)}, [this] { stepFile(-1); });
    add(u"compare.swap"_s, tr("Swap the sides"), {QKeySequence(Qt::ALT | Qt::Key_Backslash)}, [this] { swap(); });
    add(u"compare.reload"_s, tr("Compare again"), {QKeySequence(Qt::CTRL | Qt::Key_R)}, [this] { refresh(); });
    add(u"compare.find-all"_s, tr("Find in all changed files"), {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F)}, [this] {
        const QString selected = m_view->selectedText();
        m_find->open(selected.contains(u'\n') ? QString() : selected);
    });
    m_column->registerActions(actions, this);
    addViewedActions(actions);

    auto *modeMenu = new QMenu(this);
    modeMenu->addAction(
        add(u"compare.side-by-side"_s, tr("Side by side"), {}, [this] { m_view->setMode(DiffView::Mode::SideBySide); }));
    modeMenu->addAction(add(u"compare.unified"_s, tr("Unified"), {}, [this] { m_view->setMode(DiffView::Mode::Unified); }));
    m_bar->setModeMenu(modeMenu);
    m_ignoreMenu = new IgnoreMenu(actions, this);
    m_bar->setIgnoreMenu(m_ignoreMenu);
    add(u"compare.show-ignored"_s, tr("Show what is ignored, or ignore it again"), {QKeySequence(Qt::Key_I)},
        [this] { toggleIgnored(); });

    m_commands = new CompareCommands(m_session, actions, this, [this] { return subject(); });
    auto *fileMenu = new QMenu(this);
    fileMenu->addActions(m_commands->fileActions());
    m_header->setMenu(fileMenu);
    m_column->view()->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_column->view()->addAction(actions.find(u"compare.viewed"_s));
    m_column->view()->addActions(m_commands->fileActions());
}

void ComparePage::addViewedActions(Actions &actions)
{
    auto *menu = new QMenu(this);
    const auto add = [&](const QString &id, const QString &text, const QList<QKeySequence> &keys,
                         const std::function<void()> &run) {
        QAction *action = actions.add(
            {.id = id, .category = tr("Compare"), .text = text, .shortcuts = keys, .context = Qt::WidgetWithChildrenShortcut}, this,
            run);
        menu->addAction(action);
        return action;
    };
    const auto allPaths = [this] {
        QStringList paths;
        for (const FileChange &change : std::as_const(m_comparison.changes))
            paths.append(change.path());
        return paths;
    };
    add(u"compare.viewed"_s, tr("Mark as viewed, or not"), {QKeySequence(Qt::Key_V)}, [this] {
        const QStringList paths = m_column->view()->hasFocus() ? m_column->currentPaths() : QStringList{m_path};
        const bool areViewed = std::ranges::all_of(paths, [this](const QString &path) { return m_marks->viewed().contains(path); });
        if (!m_isLoose)
            m_marks->mark(paths, !areViewed);
    });
    add(u"compare.next-unviewed"_s, tr("Next file that was not viewed"), {QKeySequence(Qt::SHIFT | Qt::Key_N)},
        [this] { stepUnviewed(); });
    menu->addSeparator();
    add(u"compare.mark-all-viewed"_s, tr("Mark all files as viewed"), {}, [this, allPaths] { m_marks->mark(allPaths(), true); });
    add(u"compare.mark-none-viewed"_s, tr("Mark all files as not viewed"), {},
        [this, allPaths] { m_marks->mark(allPaths(), false); });
    menu->addSeparator();
    QAction *reviewed = add(u"compare.reviewed"_s, tr("The newer version is reviewed"), {}, [this] {
        if (const GenerationId target = m_session.target(); !target.isNull())
            m_marks->markReviewed(target, !m_marks->isReviewed(target));
    });
    reviewed->setCheckable(true);
    connect(menu, &QMenu::aboutToShow, reviewed, [this, reviewed] {
        reviewed->setEnabled(!m_session.target().isNull());
        reviewed->setChecked(m_marks->isReviewed(m_session.target()));
    });
    m_bar->setViewedMenu(menu);
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

} // namespace strata
