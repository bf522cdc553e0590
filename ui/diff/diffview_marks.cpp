// SPDX-License-Identifier: GPL-3.0-or-later
// What a person marks in DiffView: bookmarks, and lines to be put side by side.
#include "ui/diff/diffview.h"

#include "ui/diff/overviewbar.h"

#include <algorithm>

namespace strata {

void DiffView::updateMarks()
{
    for (Side side : {Before, After}) {
        m_marked[side].clear();
        if (m_document && m_bookmarks.size() > 0)
            m_marked[side] = m_bookmarks.linesIn(path(), side, m_document->sides[side]);
    }
    m_overview->invalidate();
    viewport()->update();
}

void DiffView::toggleBookmark()
{
    if (!hasRows())
        return;
    const Side side = m_selection.side;
    const bool isMarked = m_bookmarks.toggle(path(), side, m_document->sides[side], m_selection.caret.line);
    updateMarks();
    const int number = m_selection.caret.line + 1;
    hint(isMarked ? tr("Line %L1 has a bookmark: F2 comes back to it").arg(number)
                  : tr("The bookmark of line %L1 was taken away").arg(number));
}

void DiffView::clearBookmarks()
{
    m_bookmarks.clear(path());
    updateMarks();
}

void DiffView::stepBookmark(int direction)
{
    // Both sides in the order of the rows; past the last comes the first.
    QList<std::pair<qint32, Side>> places;
    for (Side side : {Before, After}) {
        for (qint32 line : std::as_const(m_marked[side]))
            places.append({m_rows.rowOfLine[side].at(line), side});
    }
    if (places.isEmpty()) {
        hint(tr("This file has no bookmarks: Ctrl+F2 marks a line"));
        return;
    }
    std::ranges::sort(places);
    const std::pair<qint32, Side> here{caretRow(), m_selection.side};
    const auto after = direction > 0 ? std::ranges::upper_bound(places, here) : std::ranges::lower_bound(places, here);
    const qsizetype count = places.size();
    const qsizetype index = after - places.begin() - (direction > 0 ? 0 : 1);
    const auto [row, side] = places.at((index + count) % count);
    standAt(side, m_rows.rows.at(row).line[side]);
}

void DiffView::nextBookmark() { stepBookmark(1); }
void DiffView::previousBookmark() { stepBookmark(-1); }

void DiffView::setAlignments(const QList<Alignments::Pair> &pairs)
{
    m_alignments.set(pairs);
    viewport()->update();
}

void DiffView::markAlignment()
{
    if (!hasRows() || m_document->state == DiffDocument::State::Binary)
        return;
    const Side side = m_selection.side;
    const Alignments::Step step = m_alignments.mark(side, m_selection.caret.line);
    switch (step) {
    case Alignments::Step::Waiting:
        hint(side == Before ? tr("Now choose the line of the right side and press Alt+S")
                            : tr("Now choose the line of the left side and press Alt+S"));
        break;
    case Alignments::Step::Withdrawn: hint(tr("The line is aligned by itself again")); break;
    case Alignments::Step::Paired:
        hint(tr("The two lines stand side by side"));
        emit alignmentsChanged(m_alignments.pairs());
        break;
    case Alignments::Step::Unpaired:
        hint(tr("The line is aligned by itself again"));
        emit alignmentsChanged(m_alignments.pairs());
        break;
    }
    viewport()->update();
}

void DiffView::clearAlignments()
{
    if (m_alignments.pairs().isEmpty() && !m_alignments.waiting())
        return;
    m_alignments.clear();
    hint(tr("Every line is aligned by itself again"));
    emit alignmentsChanged({});
}

} // namespace strata
