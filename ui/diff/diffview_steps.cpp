// SPDX-License-Identifier: GPL-3.0-or-later
// How DiffView goes from change to change and from difference to difference, and opens folds.
#include "ui/diff/diffview.h"

#include "ui/diff/linearview.h"

#include <QAccessible>
#include <QScrollBar>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace strata {

namespace {

constexpr int hintMilliseconds = 4000;

Side other(Side side) { return side == Before ? After : Before; }

} // namespace

void DiffView::setNeighbourFiles(const QString &previous, const QString &next)
{
    m_previousFile = previous;
    m_nextFile = next;
    m_armed = 0;
}

void DiffView::standOn(qint32 row)
{
    if (row < 0 || row >= m_rows.rows.size())
        return;
    // The caret stays on its side when there is a line; else it changes over, as a caret cannot stand on filler.
    const DiffHunk *hunk = m_rows.rows.at(row).hunk >= 0 ? &m_rows.hunks.at(m_rows.rows.at(row).hunk) : nullptr;
    Side side = m_selection.side;
    qint32 at = row;
    if (hunk) {
        const auto firstLineOf = [&](Side of) {
            const qint32 found = rowWithLine(row, of, 1);
            return found >= 0 && found < hunk->firstRow + hunk->rowCount ? found : -1;
        };
        at = firstLineOf(side);
        if (at < 0) {
            side = other(side);
            at = firstLineOf(side);
        }
    }
    if (at < 0 || m_rows.rows.at(at).line[side] < 0)
        return;
    m_selection.side = side;
    m_selection.caret = {.line = m_rows.rows.at(at).line[side], .column = 0};
    m_selection.anchor = m_selection.caret;
    m_caretX = -1;
    if (m_folds.reveal(row))
        updateLayout();
    showRow(row, true);
    for (QScrollBar *bar : m_horizontal)
        bar->setValue(0);
    caretMoved();
}

void DiffView::goToChange(qint32 change)
{
    if (change < 0 || change >= changeCount())
        return;
    m_armed = 0;
    m_hint.clear();
    const qint32 stop = stopRow(change);
    standOn(stop >= 0 ? stop : m_rows.hunks.at(m_rows.changes.at(change)).firstRow);
    if (isLinear())
        m_linear->setCurrentChange(change);
    else
        announceChange();
}

/// Where stepping stops at a change; -1: it passes by.
qint32 DiffView::stopRow(qint32 change) const
{
    const DiffHunk &hunk = m_rows.hunks.at(m_rows.changes.at(change));
    if (!stepsThrough(hunk.kind))
        return -1;
    return m_skipsMoves && !m_moves.isEmpty() ? m_moves.firstEdit(m_rows, hunk) : hunk.firstRow;
}

/// The change that comes next from the caret while it is in sight, else from what is in sight.
qint32 DiffView::neighbourChange(int direction) const
{
    if (isLinear())
        return m_linear->currentChange() + direction;
    const qint32 caret = caretRow();
    qint32 from = caret;
    const RowLayout::Item item = m_layout.itemOfRow(std::max(0, caret));
    const bool isSeen = caret >= 0 && item.bottom() > scrollY() && item.top < scrollY() + viewport()->height();
    if (!isSeen && hasRows()) {
        const RowLayout::Item middle = m_layout.itemAt(scrollY() + viewport()->height() / 3);
        from = middle.isFold ? m_folds.folds().at(middle.index).first : middle.index;
    }
    const qint32 here = m_rows.changeAtOrBefore(from);
    if (direction > 0) // the edit inside a move may lie below the caret, in the change it stands in
        return here >= 0 && from < stopRow(here) ? here : here + 1;
    const DiffHunk *hunk = here >= 0 ? &m_rows.hunks.at(m_rows.changes.at(here)) : nullptr;
    const bool isInside = hunk && from < hunk->firstRow + hunk->rowCount;
    return isInside ? here - 1 : here;
}

void DiffView::stepChange(int direction)
{
    qint32 target = neighbourChange(direction);
    const qint32 nearest = target;
    while (target >= 0 && target < changeCount() && stopRow(target) < 0)
        target += direction;
    if (target >= 0 && target < changeCount())
        goToChange(target);
    else
        stepFile(direction, target != nearest);
}

/// At the end of the changes: the first press says so, the second goes on to the next file.
void DiffView::stepFile(int direction, bool hasPassed)
{
    if (m_armed == direction) {
        m_armed = 0;
        m_hint.clear();
        viewport()->update();
        if (direction > 0)
            emit nextFileRequested();
        else
            emit previousFileRequested();
        return;
    }
    const QString &file = direction > 0 ? m_nextFile : m_previousFile;
    const QString said = changeCount() == 0 ? tr("No changes in this file")
                         : hasPassed        ? tr("No more changes of the chosen kinds")
                         : direction > 0    ? tr("Last change")
                                            : tr("First change");
    if (!file.isEmpty())
        m_armed = direction;
    hint(file.isEmpty() ? said : tr("%1 – press again for %2").arg(said, file));
}

void DiffView::nextChange() { stepChange(1); }
void DiffView::previousChange() { stepChange(-1); }
void DiffView::firstChange() { goToChange(0); }
void DiffView::lastChange() { goToChange(changeCount() - 1); }

void DiffView::showCurrentChange()
{
    const qint32 change = std::max(0, currentChange());
    if (change >= changeCount())
        return;
    if (m_rows.rows.at(std::max(0, caretRow())).hunk == m_rows.changes.at(change))
        showRow(m_rows.hunks.at(m_rows.changes.at(change)).firstRow, true);
    else
        goToChange(change);
}

void DiffView::hint(const QString &sentence)
{
    m_hint = sentence;
    m_hintTimer.start(hintMilliseconds, this);
    QAccessibleAnnouncementEvent announcement(this, sentence);
    QAccessible::updateAccessibility(&announcement);
    viewport()->update();
}

void DiffView::announceChange()
{
    if (!QAccessible::isActive() || currentChange() < 0)
        return;
    QAccessibleAnnouncementEvent announcement(this, changeText());
    QAccessible::updateAccessibility(&announcement);
}

void DiffView::stepSpan(int direction)
{
    if (!hasRows())
        return;
    const Side side = m_selection.side;
    const qint32 start = caretRow();
    for (qint32 row = std::max(0, start); row >= 0 && row < m_rows.rows.size(); row += direction) {
        const DiffRow &at = m_rows.rows.at(row);
        if (at.line[side] < 0)
            continue;
        const std::span<const TextSpan> spans = m_document->spansOf(at, side);
        const auto isBeyond = [&](const TextSpan &span) {
            return row != start
                   || (direction > 0 ? span.start > m_selection.first().column : span.start < m_selection.first().column);
        };
        const auto take = [&](const TextSpan &span) {
            setSelection({.side = side, .anchor = {at.line[side], span.start}, .caret = {at.line[side], span.start + span.length}});
        };
        if (direction > 0) {
            if (const auto found = std::ranges::find_if(spans, isBeyond); found != spans.end())
                return take(*found);
        } else {
            for (auto span = spans.rbegin(); span != spans.rend(); ++span) {
                if (isBeyond(*span))
                    return take(*span);
            }
        }
    }
    hint(direction > 0 ? tr("No more differences inside lines below") : tr("No more differences inside lines above"));
}

void DiffView::nextSpan() { stepSpan(1); }
void DiffView::previousSpan() { stepSpan(-1); }

void DiffView::expandHere()
{
    if (!hasRows() || m_folds.folds().isEmpty())
        return;
    // The fold nearest to the caret.
    const qint32 row = std::max(0, caretRow());
    const auto distance = [row](const RowRange &fold) { return row < fold.first ? fold.first - row : row - fold.end() + 1; };
    const auto nearest = std::ranges::min_element(m_folds.folds(), {}, distance);
    const qint64 y = yOf(m_layout.itemOfRow(row).top);
    const int fold = int(nearest - m_folds.folds().begin());
    if (nearest->first > row)
        m_folds.expandStart(fold);
    else
        m_folds.expandEnd(fold);
    updateLayout();
    scrollTo(m_layout.itemOfRow(row).top - y);
}

void DiffView::expandAll()
{
    const qint32 row = std::max(0, caretRow());
    const qint64 y = hasRows() ? yOf(m_layout.itemOfRow(row).top) : 0;
    m_folds.expandAll();
    updateLayout();
    if (hasRows())
        scrollTo(m_layout.itemOfRow(row).top - y);
}

void DiffView::collapseAll() { setContext(context()); }

} // namespace strata
