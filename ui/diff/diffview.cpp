// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diff/diffview.h"

#include "ui/diff/accessiblediffview.h"
#include "ui/diff/findbar.h"
#include "ui/diff/gotobar.h"
#include "ui/diff/hexrows.h"
#include "ui/diff/noticebar.h"
#include "ui/diff/notices.h"
#include "ui/diff/overviewbar.h"

#include <QEvent>
#include <QScrollBar>

#include <algorithm>
#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;

namespace strata {

namespace {

constexpr int middleWidth = 24;
constexpr int scrollBarHeight = 12;
constexpr int narrowestPane = 80;

qint32 longestLine(const TextSide &side)
{
    qint32 longest = 0;
    for (qint32 line = 0; line < side.lineCount(); ++line)
        longest = std::max(longest, side.lineEnds.at(line) - side.lineStarts.at(line));
    return longest;
}

QString pathOf(const DiffDocument &document)
{
    const auto &file = document.file[After] ? document.file[After] : document.file[Before];
    return file ? file->path : QString();
}

} // namespace

DiffView::DiffView(QWidget *parent) : QAbstractScrollArea(parent)
{
    AccessibleDiffView::install();
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::StrongFocus);
    // Before is left in every language, as line numbers and code are.
    setLayoutDirection(Qt::LeftToRight);
    viewport()->setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    viewport()->setCursor(Qt::IBeamCursor);
    setAccessibleName(tr("Comparison"));

    m_overview = new OverviewBar(this);
    m_noticeBar = new NoticeBar(this);
    m_findBar = new FindBar(this);
    m_goToBar = new GoToBar(this);
    for (Side side : {Before, After}) {
        m_horizontal[side] = new QScrollBar(Qt::Horizontal, this);
        m_horizontal[side]->hide();
        m_horizontal[side]->setAccessibleName(side == Before ? tr("Scroll the left side sideways")
                                                             : tr("Scroll the right side sideways"));
        connect(m_horizontal[side], &QScrollBar::valueChanged, this, [this, side](int value) {
            if (m_scrollLocked)
                m_horizontal[side == Before ? After : Before]->setValue(value);
            viewport()->update();
        });
    }
    connect(m_noticeBar, &NoticeBar::pressed, this, &DiffView::showInFull);
    connect(m_findBar, &FindBar::changed, this, [this] {
        m_jumpToFirstHit = true;
        startSearch();
    });
    connect(m_findBar, &FindBar::nextPressed, this, &DiffView::findNext);
    connect(m_findBar, &FindBar::previousPressed, this, &DiffView::findPrevious);
    connect(m_findBar, &FindBar::closed, this, [this] {
        m_findBar->hide();
        m_search.clear();
        m_hit = -1;
        m_overview->invalidate();
        updateMargins();
        setFocus();
    });
    connect(m_goToBar, &GoToBar::entered, this, [this](const QString &place) {
        if (!goTo(place)) {
            m_goToBar->setProblem(tr("There is no such line: %1").arg(place));
            return;
        }
        m_goToBar->hide();
        updateMargins();
        setFocus();
    });
    connect(m_goToBar, &GoToBar::closed, this, [this] {
        m_goToBar->hide();
        updateMargins();
        setFocus();
    });
    m_lines.setTokens([this](Side side, qint32 line) -> const QList<SyntaxToken> & { return m_highlighter.tokens(side, line); });
    connect(&m_highlighter, &Highlighter::colored, this, [this](Side side, LineRange lines) {
        m_lines.forget(side, lines);
        viewport()->update();
    });
    m_lines.setColors(colors());
    updateFont();
    updateMargins();
}

DiffView::~DiffView() = default;

void DiffView::setDocument(std::shared_ptr<const DiffDocument> document)
{
    const bool keepPlace = m_given && document && !pathOf(*document).isEmpty() && pathOf(*m_given) == pathOf(*document)
                           && m_given->state == document->state;
    if (!keepPlace)
        m_wantsFull = false;
    m_given = document;
    if (document && document->state == DiffDocument::State::Binary && document->rows.isEmpty())
        document = std::make_shared<const DiffDocument>(hexDocument(*document));
    m_document = std::move(document);
    m_isFast = m_document && m_document->state != DiffDocument::State::Binary && !m_wantsFull && needsFastMode(*m_document);
    m_lines.setDocument(m_document);
    const bool isText = m_document && m_document->state != DiffDocument::State::Binary && !m_isFast;
    m_highlighter.setDocument(isText ? m_document : nullptr);
    loadRows(keepPlace);
}

void DiffView::loadRows(bool keepPlace)
{
    const TextSelection selection = m_selection;
    const qint64 caretY = hasRows() ? yOf(m_layout.itemOfRow(std::max(0, caretRow())).top) : 0;
    const int changesBefore = changeCount();

    m_rows = {};
    if (m_document)
        m_rows = m_mode == Mode::Unified ? unifiedRows(*m_document) : sideBySideRows(*m_document);
    m_folds.setRows(m_rows.hunks, qint32(m_rows.rows.size()));
    m_numberDigits = 3;
    for (Side side : {Before, After}) {
        const qint32 lines = m_document ? m_document->sides[side].lineCount() : 0;
        m_numberDigits = std::max(m_numberDigits, int(QString::number(lines).size()));
    }
    // Before anything that may resize the viewport: a resize between new rows and an old layout would read past their end.
    updateLayout();
    m_headings.clear();
    m_search.clear();
    m_hit = -1;
    m_armed = 0;
    m_hint.clear();
    m_isSelecting = false;
    m_hoveredFold = -1;
    m_change = -2; // so that the first change is told even when it has the index of the last document's
    updateNotices();
    for (Side side : {Before, After}) {
        const qint32 longest = m_document ? longestLine(m_document->sides[side]) : 0;
        m_longest[side] = int(std::min<qreal>(1e9, longest * m_lines.cell()));
    }
    updateMargins();
    updateLayout();

    if (!keepPlace || !hasRows()) {
        m_selection = {.side = m_document && m_document->sides[After].lineCount() == 0 ? Before : After};
        for (QScrollBar *bar : m_horizontal)
            bar->setValue(0);
        verticalScrollBar()->setValue(0);
        if (!m_rows.changes.isEmpty())
            standOn(m_rows.hunks.at(m_rows.changes.first()).firstRow);
    } else {
        m_selection = selection;
        m_selection.caret = clamped(m_document->sides[selection.side], selection.caret);
        m_selection.anchor = clamped(m_document->sides[selection.side], selection.anchor);
        const qint32 row = caretRow();
        if (row >= 0) {
            m_folds.reveal(row);
            updateLayout();
            scrollTo(m_layout.itemOfRow(row).top - caretY);
        }
    }
    if (changeCount() != changesBefore)
        emit changeCountChanged(changeCount());
    caretMoved();
    if (!m_findBar->isHidden())
        startSearch();
    describe();
    viewport()->update();
}

void DiffView::describe()
{
    if (!m_given) {
        setAccessibleDescription({});
        return;
    }
    setAccessibleName(tr("Comparison of %1").arg(pathOf(*m_given)));
    setAccessibleDescription(tr("%1 changes. %2").arg(changeCount()).arg(m_noticeBar->text()));
}

void DiffView::updateNotices()
{
    QStringList notices = m_document ? noticesFor(*m_document) : QStringList();
    if (m_document && !m_document->rows.isEmpty() && m_isFast)
        notices.append(tr("This is a large file: it is shown without syntax colours and marks inside lines."));
    m_noticeBar->setNotices(notices, m_isFast ? tr("Show in full") : QString());
}

void DiffView::showInFull()
{
    m_wantsFull = true;
    m_isFast = false;
    m_highlighter.setDocument(m_document);
    updateNotices();
    updateMargins();
    updateHighlights();
    viewport()->update();
}

void DiffView::setMode(Mode mode)
{
    if (m_mode == mode)
        return;
    m_mode = mode;
    loadRows(true);
    emit modeChanged(mode);
}

void DiffView::setContext(int rows)
{
    const qint32 row = std::max(0, caretRow());
    const qint64 y = hasRows() ? yOf(m_layout.itemOfRow(row).top) : 0;
    m_folds.collapse();
    m_folds.setContext(rows);
    updateLayout();
    if (hasRows()) {
        m_folds.reveal(row);
        updateLayout();
        scrollTo(m_layout.itemOfRow(row).top - y);
    }
    emit contextChanged(rows);
}

void DiffView::setWordWrap(bool wrap)
{
    m_wordWrap = wrap;
    updateMargins();
    updateLayout();
    if (caretRow() >= 0)
        showRow(caretRow(), false);
}

bool DiffView::isOverviewVisible() const { return !m_overview->isHidden(); }

void DiffView::setOverviewVisible(bool visible)
{
    m_overview->setVisible(visible);
    setVerticalScrollBarPolicy(visible ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    updateMargins();
}

void DiffView::setScrollLocked(bool locked)
{
    m_scrollLocked = locked;
    if (locked)
        m_horizontal[paneOf(m_selection.side) == Before ? After : Before]->setValue(horizontal(m_selection.side));
}

void DiffView::setZoom(int steps)
{
    m_zoom = std::clamp(steps, -5, 15);
    const qint32 row = m_layout.itemAt(scrollY()).isFold ? -1 : m_layout.itemAt(scrollY()).index;
    const qreal growth = 1 / m_lines.cell();
    updateFont();
    for (int &longest : m_longest)
        longest = int(longest * growth * m_lines.cell());
    updateLayout();
    if (row > 0)
        scrollTo(m_layout.itemOfRow(row).top);
}

QVariantMap DiffView::saveState() const
{
    return {{u"unified"_s, m_mode == Mode::Unified},
            {u"context"_s, context()},
            {u"wordWrap"_s, m_wordWrap},
            {u"overview"_s, isOverviewVisible()},
            {u"scrollLocked"_s, m_scrollLocked},
            {u"zoom"_s, m_zoom},
            {u"split"_s, m_split}};
}

void DiffView::restoreState(const QVariantMap &state)
{
    m_split = std::clamp(state.value(u"split"_s, 0.5).toReal(), 0.1, 0.9);
    setMode(state.value(u"unified"_s).toBool() ? Mode::Unified : Mode::SideBySide);
    setContext(std::max<int>(state.value(u"context"_s, 3).toInt(), FoldModel::everything));
    setWordWrap(state.value(u"wordWrap"_s).toBool());
    setOverviewVisible(state.value(u"overview"_s, true).toBool());
    setScrollLocked(state.value(u"scrollLocked"_s, true).toBool());
    setZoom(state.value(u"zoom"_s).toInt());
}

void DiffView::setTextFont(const QFont &font, int tabColumns)
{
    m_textFont = font;
    m_lines.setTabColumns(tabColumns);
    setZoom(m_zoom);
}

void DiffView::updateFont()
{
    QFont font = m_textFont;
    font.setPointSizeF(m_textFont.pointSizeF() * std::pow(1.1, m_zoom));
    m_lines.setFont(font);
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

void DiffView::updateLayout()
{
    updatePanes();
    const int lineHeight = m_lines.textHeight() + std::max(2, int(std::lround(m_lines.textHeight() * 0.2)));
    QList<qint32> visualLines;
    int columns = 0;
    if (m_wordWrap && hasRows()) {
        int room = m_panes[After].rect.right() - m_panes[After].textLeft;
        if (m_mode == Mode::SideBySide)
            room = std::min(room, m_panes[Before].rect.right() - m_panes[Before].textLeft);
        columns = std::max(8, int(room / m_lines.cell()));
    }
    m_lines.setWrapColumns(columns);
    if (columns > 0) {
        visualLines.reserve(m_rows.rows.size());
        for (const DiffRow &row : std::as_const(m_rows.rows)) {
            qint32 count = 1;
            for (Side side : {Before, After}) {
                if (row.line[side] >= 0)
                    count = std::max(count, m_lines.visualLineCount(side, row.line[side]));
            }
            visualLines.append(count);
        }
    }
    m_layout.build(m_folds, lineHeight, lineHeight + 5, visualLines);
    m_overview->invalidate();
    updateScrollBars();
    updateHighlights();
    viewport()->update();
}

void DiffView::updateScrollBars()
{
    const int height = viewport()->height();
    const qint64 most = std::max<qint64>(0, (hasRows() ? m_layout.height() : 0) - height);
    verticalScrollBar()->setSingleStep(m_layout.lineHeight());
    verticalScrollBar()->setPageStep(std::max(m_layout.lineHeight(), height - m_layout.lineHeight()));
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
    if (!hasRows() || m_isFast)
        return;
    std::array<LineRange, 2> seen;
    const qint64 bottom = scrollY() + viewport()->height();
    for (RowLayout::Item item = m_layout.itemAt(scrollY()); item.index >= 0 && item.top < bottom; item = m_layout.next(item)) {
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
    const qint64 top = scrollY();
    const RowLayout::Item item = m_layout.itemAt(top);
    updateMargins();
    if (m_wordWrap) {
        updateLayout();
        if (item.index >= 0 && !item.isFold)
            scrollTo(m_layout.itemOfRow(item.index).top);
    } else {
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
    updateHighlights();
    m_overview->update();
    const QRect whole = viewport()->rect();
    if (!m_hint.isEmpty() || std::abs(dy) >= whole.height()) {
        viewport()->update();
        return;
    }
    // What is painted already moves along; only the frame of the active pane stays where it is.
    viewport()->scroll(0, dy);
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

qint32 DiffView::caretRow() const
{
    if (!hasRows())
        return -1;
    return m_rows.rowOfLine[m_selection.side].value(m_selection.caret.line, -1);
}

int DiffView::currentChange() const { return m_rows.changeAtOrBefore(caretRow()); }

QPoint DiffView::pointOf(Side side, TextPosition position) const
{
    const qint32 row = m_rows.rowOfLine[side].at(position.line);
    const LineFragment fragment = m_lines.fragmentOf(side, position.line, position.column);
    const qreal x = m_lines.xOf(side, position.line, position.column);
    return {int(std::lround(m_panes[paneOf(side)].textLeft + x - horizontal(side))),
            yOf(m_layout.itemOfRow(row).top + fragment.visualLine * m_layout.lineHeight() + m_layout.lineHeight() / 2)};
}

} // namespace strata
