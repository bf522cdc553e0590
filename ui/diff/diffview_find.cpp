// SPDX-License-Identifier: GPL-3.0-or-later
// Finding in DiffView: the search goes on in slices between events, so that a text of any size can be typed over.
#include "ui/diff/diffview.h"

#include "ui/diff/findbar.h"
#include "ui/diff/overviewbar.h"

#include <algorithm>

namespace strata {

namespace {

constexpr int sliceMilliseconds = 4;

} // namespace

void DiffView::find()
{
    // A selection inside one line is what people want to find.
    const bool isOneLine = !m_selection.isEmpty() && m_selection.anchor.line == m_selection.caret.line;
    const QString text = isOneLine ? selectedText() : QString();
    m_searchRow = std::max(0, caretRow());
    m_findBar->open(text.size() < 200 ? text : QString());
    updateMargins();
    if (!m_search.isActive())
        startSearch();
}

void DiffView::findSelection()
{
    if (m_selection.isEmpty() && hasRows()) {
        const TextSpan word = wordAt(m_document->sides[m_selection.side].line(m_selection.caret.line), m_selection.caret.column);
        m_selection.anchor = {.line = m_selection.caret.line, .column = word.start};
        m_selection.caret = {.line = m_selection.caret.line, .column = word.start + word.length};
    }
    find();
    setFocus();
    findNext();
}

SearchOptions DiffView::search() const { return m_findBar->options(); }

void DiffView::setSearch(const SearchOptions &options)
{
    m_findBar->setOptions(options);
    m_findBar->show();
    updateMargins();
    m_searchRow = std::max(0, caretRow());
    m_jumpToFirstHit = true;
    startSearch();
}

void DiffView::offerSearchAll() { m_findBar->showAllButton(); }

void DiffView::startSearch()
{
    m_hit = -1;
    m_search.start(m_document, &m_rows, m_findBar->options());
    if (!m_search.error().isEmpty()) {
        m_searchTimer.stop();
        m_findBar->setProblem(m_search.error());
    } else {
        m_searchTimer.start(0, this);
    }
    m_overview->invalidate();
    viewport()->update();
}

void DiffView::stepSearch()
{
    const qsizetype before = m_search.hits().size();
    const bool isMore = m_search.step(sliceMilliseconds);
    if (!isMore)
        m_searchTimer.stop();
    if (m_jumpToFirstHit) {
        // The first one from where the search began; once the end is reached, from the top.
        qsizetype hit = m_search.hitFrom(m_searchRow, Before, 0);
        if (hit < 0 && !isMore && !m_search.hits().isEmpty())
            hit = 0;
        if (hit >= 0) {
            m_jumpToFirstHit = false;
            showHit(hit);
        } else if (!isMore) {
            m_jumpToFirstHit = false;
        }
    } else if (m_hit < 0 && !m_selection.isEmpty()) {
        // The rows are others, the selection is still the match.
        const TextPosition at = m_selection.first();
        const qsizetype hit = m_search.hitFrom(std::max(0, caretRow()), m_selection.side, at.column);
        if (hit >= 0 && m_search.hits().at(hit).position == at && m_search.hits().at(hit).side == m_selection.side)
            m_hit = hit;
    }
    m_findBar->setCount(m_hit, m_search.hits().size(), m_search.isDone() && m_search.hits().size() < TextSearch::mostHits);
    if (m_search.hits().size() != before || !isMore) {
        m_overview->invalidate();
        viewport()->update();
    }
}

void DiffView::showHit(qsizetype index)
{
    const SearchHit hit = m_search.hits().at(index);
    m_hit = index;
    m_selection.side = hit.side;
    const TextPosition end{.line = hit.position.line, .column = hit.position.column + hit.length};
    const RowLayout::Item item = m_layout.itemOfRow(hit.row);
    const bool isSeen = !item.isFold && item.top >= scrollY() && item.bottom() <= scrollY() + viewport()->height();
    setSelection({.side = hit.side, .anchor = hit.position, .caret = end});
    if (!isSeen)
        showRow(hit.row, true);
    m_findBar->setCount(m_hit, m_search.hits().size(), m_search.isDone() && m_search.hits().size() < TextSearch::mostHits);
}

void DiffView::stepHit(int direction)
{
    if (!m_search.isActive()) {
        if (m_findBar->options().text.isEmpty()) {
            find();
            return;
        }
        m_findBar->show();
        updateMargins();
        m_searchRow = std::max(0, caretRow());
        m_jumpToFirstHit = true;
        startSearch();
        return;
    }
    const qsizetype count = m_search.hits().size();
    if (count == 0)
        return;
    qsizetype next = 0;
    if (m_hit >= 0) {
        next = m_hit + direction;
    } else {
        const qsizetype from = m_search.hitFrom(std::max(0, caretRow()), m_selection.side, m_selection.first().column);
        next = direction > 0 ? from : (from < 0 ? count : from) - 1;
        if (from < 0 && direction > 0)
            next = count;
    }
    if (next >= count || next < 0) {
        hint(direction > 0 ? tr("Continued from the top") : tr("Continued from the bottom"));
        next = direction > 0 ? 0 : count - 1;
    }
    showHit(next);
}

void DiffView::findNext() { stepHit(1); }
void DiffView::findPrevious() { stepHit(-1); }

} // namespace strata
