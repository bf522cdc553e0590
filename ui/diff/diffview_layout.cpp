// SPDX-License-Identifier: GPL-3.0-or-later
// Where everything lies in DiffView: bars, panes, rows with and without word wrap, scroll bars.
#include "ui/diff/diffview.h"

#include "ui/diff/findbar.h"
#include "ui/diff/gotobar.h"
#include "ui/diff/linearview.h"
#include "ui/diff/noticebar.h"
#include "ui/diff/overviewbar.h"

#include <QEvent>
#include <QScrollBar>

#include <algorithm>
#include <cmath>
#include <limits>

namespace strata {

namespace {

constexpr int middleWidth = 24;
constexpr int scrollBarHeight = 12;
constexpr int narrowestPane = 80;
constexpr int sliceMilliseconds = 4;

} // namespace

/// Changes heights while the first row in sight stays where it is.
template <typename Change>
void DiffView::keepingTop(Change change)
{
    const qint64 top = scrollY();
    const RowLayout::Item item = m_layout.itemAt(top);
    const qint64 offset = top - item.top;
    const RowRange fold = item.isFold && item.index >= 0 ? m_folds.folds().at(item.index) : RowRange();
    change();
    if (item.index < 0)
        return;
    scrollTo(m_layout.itemOfRow(item.isFold ? fold.first : item.index).top + offset);
}

void DiffView::updateFont()
{
    QFont font = m_textFont;
    font.setPointSizeF(m_textFont.pointSizeF() * std::pow(1.1, m_zoom));
    m_lines.setFont(font);
    m_wraps.clear();
    m_hatch = {};
}

void DiffView::updateMargins()
{
    const int width = this->width();
    int top = 0;
    for (QWidget *bar :
         {static_cast<QWidget *>(m_noticeBar), static_cast<QWidget *>(m_findBar), static_cast<QWidget *>(m_goToBar)}) {
        if (bar->isHidden())
            continue;
        const int height = bar->hasHeightForWidth() ? bar->heightForWidth(width) : bar->sizeHint().height();
        bar->setGeometry(0, top, width, height);
        bar->raise();
        top += height;
    }
    updatePanes();
    const bool needsBars = !m_wordWrap && hasRows()
                           && (m_longest[Before] > m_panes[paneOf(Before)].rect.right() - m_panes[paneOf(Before)].textLeft
                               || m_longest[After] > m_panes[After].rect.right() - m_panes[After].textLeft);
    const int bottom = needsBars ? scrollBarHeight : 0;
    const int right = isOverviewVisible() ? OverviewBar::barWidth : 0;
    setViewportMargins(0, top, right, bottom);
    m_overview->setGeometry(width - right, top, right, std::max(0, height() - top));
    if (m_linear)
        m_linear->setGeometry(0, top, width, std::max(0, height() - top));
    updateScrollBars();
}

void DiffView::updatePanes()
{
    const int width = viewport()->width();
    const int height = viewport()->height();
    const int numbers = int(std::ceil(m_numberDigits * m_lines.cell()));
    m_panes = {};
    if (m_mode == Mode::Unified) {
        Pane &pane = m_panes[After];
        pane.rect = QRect(0, 0, width, height);
        pane.numberRight = {8 + numbers, 8 + numbers + 8 + numbers};
        pane.textLeft = pane.numberRight[After] + 9;
        return;
    }
    const int room = std::max(0, width - middleWidth);
    const int least = std::min(narrowestPane, room / 2);
    const int left = std::clamp(int(std::lround(room * m_split)), least, room - least);
    m_panes[Before].rect = QRect(0, 0, left, height);
    m_panes[After].rect = QRect(left + middleWidth, 0, room - left, height);
    for (Pane &pane : m_panes) {
        const int right = pane.rect.left() + 7 + numbers;
        pane.numberRight = {right, right};
        pane.textLeft = right + 9;
    }
}

void DiffView::updateWrap()
{
    int columns = 0;
    if (m_wordWrap && hasRows()) {
        int room = m_panes[After].rect.right() - m_panes[After].textLeft;
        if (m_mode == Mode::SideBySide)
            room = std::min(room, m_panes[Before].rect.right() - m_panes[Before].textLeft);
        columns = std::max(8, int(room / m_lines.cell()));
    }
    if (columns != m_lines.wrapColumns()) {
        m_lines.setWrapColumns(columns);
        m_wraps.clear();
    }
    if (columns > 0 && m_wraps.isEmpty()) {
        m_wraps.begin(&m_rows, m_document.get(), &m_lines);
        m_wrapTimer.start(0, this);
    } else if (columns == 0) {
        m_wraps.clear();
        m_wrapTimer.stop();
    }
}

void DiffView::buildLayout()
{
    const int height = m_lines.textHeight() + std::max(2, int(std::lround(m_lines.textHeight() * 0.2)));
    m_layout.build(m_folds, height, height + 5, m_wraps.counts());
    m_overview->invalidate();
    updateScrollBars();
}

void DiffView::updateLayout()
{
    updatePanes();
    updateWrap();
    buildLayout();
    measureSight();
    updateHighlights();
    viewport()->update();
}

QList<RowLayout::Item> DiffView::itemsIn(qint64 top, qint64 bottom) const
{
    QList<RowLayout::Item> items;
    for (RowLayout::Item item = m_layout.itemAt(top); item.index >= 0 && item.top <= bottom; item = m_layout.next(item))
        items.append(item);
    return items;
}

/// With word wrap every row in sight must have its true height before it is painted. Answers whether the layout changed.
bool DiffView::measureSight()
{
    if (m_wraps.isEmpty() || m_isMeasuring)
        return m_isMeasuring;
    m_isMeasuring = true;
    bool isChanged = false;
    // True heights may bring other rows into sight; each round measures those too.
    for (int round = 0; round < 4; ++round) {
        bool isOther = false;
        const QList<RowLayout::Item> items = itemsIn(scrollY(), scrollY() + viewport()->height());
        for (const RowLayout::Item &item : items) {
            if (!item.isFold)
                isOther |= m_wraps.count({.first = item.index, .count = 1});
        }
        if (!isOther)
            break;
        isChanged = true;
        keepingTop([this] { buildLayout(); });
    }
    m_isMeasuring = false;
    return isChanged;
}

/// Before a row is brought to some height of the window: the rows it will stand among.
void DiffView::measureAround(qint32 row)
{
    if (m_wraps.isEmpty())
        return;
    const qint32 rows = viewport()->height() / lineHeight() + 2;
    if (m_wraps.count({.first = row - rows, .count = 2 * rows}))
        keepingTop([this] { buildLayout(); });
}

void DiffView::stepWrap()
{
    if (m_wraps.isEmpty() || !m_wraps.step(sliceMilliseconds))
        m_wrapTimer.stop();
    if (m_wraps.takeChanged()) {
        keepingTop([this] { buildLayout(); });
        viewport()->update();
    }
}

void DiffView::updateScrollBars()
{
    const int height = viewport()->height();
    const qint64 most = std::max<qint64>(0, (hasRows() ? m_layout.height() : 0) - height);
    verticalScrollBar()->setSingleStep(lineHeight());
    verticalScrollBar()->setPageStep(std::max(lineHeight(), height - lineHeight()));
    verticalScrollBar()->setRange(0, int(std::min<qint64>(most, std::numeric_limits<int>::max())));
    for (Side side : {Before, After}) {
        const Pane &pane = m_panes[side];
        QScrollBar *bar = m_horizontal[side];
        const int room = std::max(1, pane.rect.right() - pane.textLeft);
        const int longest = m_mode == Mode::Unified ? std::max(m_longest[Before], m_longest[After]) : m_longest[side];
        bar->setSingleStep(int(m_lines.cell() * 4));
        bar->setPageStep(room);
        bar->setRange(0, m_wordWrap || pane.rect.isEmpty() ? 0 : std::max(0, longest + int(m_lines.cell() * 2) - room));
        const bool isShown = viewportMargins().bottom() > 0 && bar->maximum() > 0;
        bar->setVisible(isShown);
        if (isShown)
            bar->setGeometry(pane.rect.left(), this->height() - scrollBarHeight, pane.rect.width(), scrollBarHeight);
    }
}

void DiffView::updateHighlights()
{
    if (!hasRows())
        return;
    std::array<LineRange, 2> seen;
    const QList<RowLayout::Item> items = itemsIn(scrollY(), scrollY() + viewport()->height() - 1);
    for (const RowLayout::Item &item : items) {
        if (item.isFold)
            continue;
        for (Side side : {Before, After}) {
            const qint32 line = m_rows.rows.at(item.index).line[side];
            if (line < 0)
                continue;
            if (seen[side].count == 0)
                seen[side].first = line;
            seen[side].count = line + 1 - seen[side].first;
        }
    }
    m_highlighter.want(seen);
}

void DiffView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    if (const Mode mode = m_modes[isNarrow()]; mode != m_mode)
        takeMode(mode);
    if (m_wordWrap) {
        keepingTop([this] {
            updateMargins();
            updateLayout();
        });
    } else {
        updateMargins();
        updatePanes();
        updateScrollBars();
        updateHighlights();
    }
    m_overview->invalidate();
}

void DiffView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange) {
        m_lines.setColors(colors());
        m_lines.setSyntaxColors(chosenSyntaxColors(colors()));
        m_hatch = {};
        m_overview->invalidate();
        viewport()->update();
    } else if (event->type() == QEvent::FontChange) {
        updateMargins();
    }
}

qint64 DiffView::scrollY() const { return verticalScrollBar()->value(); }

void DiffView::scrollTo(qint64 contentY)
{
    verticalScrollBar()->setValue(int(std::clamp<qint64>(contentY, 0, verticalScrollBar()->maximum())));
}

void DiffView::scrollContentsBy(int, int dy)
{
    const bool isMeasured = measureSight();
    updateHighlights();
    m_overview->update();
    const QRect whole = viewport()->rect();
    if (isMeasured || !m_hint.isEmpty() || std::abs(dy) >= whole.height()) {
        viewport()->update();
        return;
    }
    // What is painted already moves along; only the frame of the active pane stays where it is.
    viewport()->scroll(0, dy, whole); // with a rectangle, widgets laid over the text stay in place
    if (!hasFocus())
        return;
    for (int y : {0, dy, whole.bottom(), whole.bottom() + dy})
        viewport()->update(0, y, whole.width(), 1);
}

int DiffView::horizontal(Side side) const { return m_horizontal[paneOf(side)]->value(); }

QRect DiffView::paneRect(Side side) const { return m_panes[paneOf(side)].rect; }

Side DiffView::shownSide(const DiffRow &row, Side paneSide) const
{
    if (m_mode == Mode::SideBySide)
        return paneSide;
    return row.line[After] >= 0 ? After : Before;
}

QPoint DiffView::pointOf(Side side, TextPosition position) const
{
    const qint32 row = m_rows.rowOfLine[side].at(position.line);
    const LineFragment fragment = m_lines.fragmentOf(side, position.line, position.column);
    const qreal x = m_lines.xOf(side, position.line, position.column);
    return {int(std::lround(m_panes[paneOf(side)].textLeft + x - horizontal(side))),
            yOf(m_layout.itemOfRow(row).top + fragment.visualLine * lineHeight() + lineHeight() / 2)};
}

} // namespace strata
