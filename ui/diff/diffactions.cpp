// SPDX-License-Identifier: GPL-3.0-or-later
// The commands of DiffView as the menus, the palette and the shortcut editor know them.
#include "ui/common/actions.h"
#include "ui/diff/diffview.h"

using namespace Qt::StringLiterals;

namespace strata {

void DiffView::registerActions(Actions &actions)
{
    m_highlighter.warm(); // a view with commands is there to stay
    const QString category = tr("Compare");
    // Moving from change to change works wherever the focus is while the view is visible; what text fields and lists understand
    // themselves belongs to the view only while it has the focus.
    const auto addWide = [&](const QString &id, const QString &text, const QList<QKeySequence> &shortcuts, auto slot) {
        actions.add({.id = id, .category = category, .text = text, .shortcuts = shortcuts}, this, [this, slot] {
            if (isVisible()) // a page that shows something else in its place has these steps for that
                (this->*slot)();
        });
    };
    const auto add = [&](const QString &id, const QString &text, const QList<QKeySequence> &shortcuts, auto slot) {
        return actions.add(
            {.id = id, .category = category, .text = text, .shortcuts = shortcuts, .context = Qt::WidgetWithChildrenShortcut}, this,
            [this, slot] { (this->*slot)(); });
    };
    addWide(u"diff.next-change"_s, tr("Next change"), {Qt::ALT | Qt::Key_Down, Qt::Key_F7}, &DiffView::nextChange);
    addWide(u"diff.previous-change"_s, tr("Previous change"), {Qt::ALT | Qt::Key_Up, Qt::SHIFT | Qt::Key_F7},
            &DiffView::previousChange);
    addWide(u"diff.first-change"_s, tr("First change"), {Qt::ALT | Qt::Key_Home}, &DiffView::firstChange);
    addWide(u"diff.last-change"_s, tr("Last change"), {Qt::ALT | Qt::Key_End}, &DiffView::lastChange);
    add(u"diff.current-change"_s, tr("Show the current change"), {Qt::CTRL | Qt::Key_Space}, &DiffView::showCurrentChange);
    add(u"diff.next-span"_s, tr("Next difference inside a line"), {Qt::Key_F4}, &DiffView::nextSpan);
    add(u"diff.previous-span"_s, tr("Previous difference inside a line"), {Qt::SHIFT | Qt::Key_F4}, &DiffView::previousSpan);
    add(u"diff.other-pane"_s, tr("Other side"), {Qt::Key_F6, Qt::SHIFT | Qt::Key_F6}, &DiffView::switchPane);
    add(u"diff.find"_s, tr("Find in this file"), {QKeySequence::Find}, &DiffView::find);
    add(u"diff.find-next"_s, tr("Find next"), {Qt::Key_F3}, &DiffView::findNext);
    add(u"diff.find-previous"_s, tr("Find previous"), {Qt::SHIFT | Qt::Key_F3}, &DiffView::findPrevious);
    add(u"diff.find-selection"_s, tr("Find the selection"), {Qt::CTRL | Qt::Key_F3}, &DiffView::findSelection);
    add(u"diff.go-to-line"_s, tr("Go to line"), {Qt::CTRL | Qt::Key_G}, &DiffView::askForLine);
    add(u"diff.cycle-context"_s, tr("Show more or fewer lines around changes"), {Qt::CTRL | Qt::Key_D}, &DiffView::cycleContext);
    add(u"diff.expand-here"_s, tr("Show more lines here"), {}, &DiffView::expandHere);
    add(u"diff.expand-all"_s, tr("Show all lines"), {}, &DiffView::expandAll);
    add(u"diff.collapse-all"_s, tr("Fold unchanged lines"), {}, &DiffView::collapseAll);
    add(u"diff.copy-location"_s, tr("Copy path and line"), {Qt::CTRL | Qt::SHIFT | Qt::Key_C}, &DiffView::copyLocation);
    add(u"diff.zoom-in"_s, tr("Larger text"), {QKeySequence::ZoomIn, Qt::CTRL | Qt::Key_Equal}, &DiffView::zoomIn);
    add(u"diff.zoom-out"_s, tr("Smaller text"), {QKeySequence::ZoomOut}, &DiffView::zoomOut);

    add(u"diff.copy-fence"_s, tr("Copy as Markdown"), {}, &DiffView::copyAsFence);
    add(u"diff.copy-patch"_s, tr("Copy as patch"), {}, &DiffView::copyAsPatch);
    add(u"diff.counterpart"_s, tr("Go to where these lines moved"), {Qt::CTRL | Qt::SHIFT | Qt::Key_G}, &DiffView::goToCounterpart);
    add(u"diff.compare-move"_s, tr("Compare both places of the move"), {}, &DiffView::compareMove);
    add(u"diff.bookmark"_s, tr("Set or remove a bookmark"), {Qt::CTRL | Qt::Key_F2}, &DiffView::toggleBookmark);
    add(u"diff.next-bookmark"_s, tr("Next bookmark"), {Qt::Key_F2}, &DiffView::nextBookmark);
    add(u"diff.previous-bookmark"_s, tr("Previous bookmark"), {Qt::SHIFT | Qt::Key_F2}, &DiffView::previousBookmark);
    add(u"diff.clear-bookmarks"_s, tr("Remove the bookmarks of this file"), {}, &DiffView::clearBookmarks);
    add(u"diff.align"_s, tr("Align this line with one of the other side"), {Qt::ALT | Qt::Key_S}, &DiffView::markAlignment);
    add(u"diff.clear-alignments"_s, tr("Align every line by itself"), {Qt::ALT | Qt::SHIFT | Qt::Key_S},
        &DiffView::clearAlignments);

    const auto addRun = [&](const QString &id, const QString &text, const QList<QKeySequence> &shortcuts,
                            std::function<void()> run) {
        actions.add(
            {.id = id, .category = category, .text = text, .shortcuts = shortcuts, .context = Qt::WidgetWithChildrenShortcut}, this,
            std::move(run));
    };
    addRun(u"diff.zoom-normal"_s, tr("Normal text size"), {Qt::CTRL | Qt::Key_0}, [this] { setZoom(0); });
    addRun(u"diff.overview"_s, tr("Show or hide the overview"), {Qt::Key_F9}, [this] { setOverviewVisible(!isOverviewVisible()); });
    addRun(u"diff.word-wrap"_s, tr("Wrap long lines"), {Qt::ALT | Qt::Key_Z}, [this] { setWordWrap(!wordWrap()); });
    addRun(u"diff.lock-scrolling"_s, tr("Scroll both sides sideways together"), {}, [this] { setScrollLocked(!isScrollLocked()); });
    addRun(u"diff.linear"_s, tr("Changes as a list to be read aloud"), {Qt::SHIFT | Qt::Key_F9},
           [this] { setLinear(!isLinear()); });
    addRun(u"diff.count-moves"_s, tr("Count moved lines as changes, or not"), {}, [this] {
        setCountsMoves(!countsMoves());
        hint(countsMoves() ? tr("Moved lines count as changes") : tr("Moved lines do not count as changes"));
    });
    addRun(u"diff.skip-moves"_s, tr("Skip moved lines when stepping, or not"), {}, [this] {
        setSkipsMoves(!skipsMoves());
        hint(skipsMoves() ? tr("Stepping skips moved lines, but not the edits inside them") : tr("Stepping stops at moved lines"));
    });
    addRun(u"diff.logic-only"_s, tr("Step only through changes of logic, or through all"), {}, [this] {
        const quint32 all = (1U << changeClassCount) - 1;
        constexpr quint32 logic = 1U << int(ChangeClass::Logic);
        m_stepClasses = m_stepClasses == logic ? all : logic;
        hint(m_stepClasses == all ? tr("Stepping stops at every change") : tr("Stepping stops at changes of logic only"));
    });
    addRun(u"diff.mode"_s, tr("Side by side or in one column"), {},
           [this] { setMode(mode() == Mode::Unified ? Mode::SideBySide : Mode::Unified); });
}

} // namespace strata
