// SPDX-License-Identifier: GPL-3.0-or-later
// Moved lines in DiffView: to the other end, and both ends beside each other.
#include "ui/diff/diffview.h"

namespace strata {

void DiffView::goToCounterpart()
{
    if (!hasRows())
        return;
    const auto place = m_moves.counterpart(m_selection.side, m_selection.caret.line);
    if (!place)
        hint(tr("This line did not move"));
    else if (place->path.isEmpty())
        standAt(place->side, place->line);
    else
        emit lineRequested(*place);
}

void DiffView::compareMove()
{
    const qint32 move = hasRows() ? m_moves.at(m_selection.side, m_selection.caret.line) : -1;
    if (move < 0)
        hint(tr("This line did not move"));
    else
        emit moveCompareRequested(m_document->moves.at(move));
}

} // namespace strata
