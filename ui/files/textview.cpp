// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/files/textview.h"

#include "ui/common/theme.h"
#include "ui/diff/findbar.h"
#include "ui/diff/gotobar.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace strata {

namespace {

constexpr int NumberMargin = 14; // on both sides of the line numbers
constexpr int SearchSlice = 8; // milliseconds of one step of the search
constexpr int SmallestZoom = -6;
constexpr int LargestZoom = 20;

} // namespace

TextView::TextView(QWidget *parent)
    : QAbstractScrollArea(parent), m_font(monospaceFont(9)), m_findBar(new FindBar(this)), m_goToBar(new GoToBar(this))
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setCursor(Qt::IBeamCursor);
    setAccessibleName(tr("Text of the file"));
    m_lines.setTokens([this](Side side, qint32 line) -> const QList<SyntaxToken> & { return m_highlighter.tokens(side, line); });
    m_lines.setColors(themeColors(palette()));
    m_lines.setSyntaxColors(chosenSyntaxColors(themeColors(palette())));
    m_findBar->hideScope();
    connect(&m_highlighter, &Highlighter::colored, this, [this](Side side, LineRange lines) {
        m_lines.forget(side, lines);
        viewport()->update();
    });
    connect(m_findBar, &FindBar::changed, this, &TextView::startSearch);
    connect(m_findBar, &FindBar::nextPressed, this, &TextView::findNext);
    connect(m_findBar, &FindBar::previousPressed, this, &TextView::findPrevious);
    connect(m_findBar, &FindBar::closed, this, &TextView::closeBars);
    connect(m_goToBar, &GoToBar::closed, this, &TextView::closeBars);
    connect(m_goToBar, &GoToBar::entered, this, [this](const QString &text) {
        const std::optional<LinePlace> place = parsePlace(text);
        if (!place) {
            m_goToBar->setProblem(tr("“%1” is no line number.").arg(text));
            return;
        }
        goToLine(place->percent ? qint32(qint64(lineCount() - 1) * *place->percent / 100) : place->line);
        closeBars();
    });
    applyFont();
}

TextView::~TextView() = default;

void TextView::setDocument(std::shared_ptr<const DiffDocument> document)
{
    m_document = std::move(document);
    m_selection = {};
    m_caretX = -1;
    m_hit = -1;
    m_rows = {};
    m_rows.rows.resize(lineCount());
    for (qint32 line = 0; line < lineCount(); ++line)
        m_rows.rows[line].line = {-1, line};
    m_lines.setDocument(m_document);
    m_highlighter.setDocument(m_document);
    m_numberDigits = int(std::max<qsizetype>(3, QString::number(lineCount()).size()));
    verticalScrollBar()->setValue(0);
    horizontalScrollBar()->setValue(0);
    updateScrollBars();
    updateHighlighter();
    startSearch();
    viewport()->update();
}

void TextView::setTextFont(const QFont &font, int tabColumns)
{
    m_font = font;
    m_lines.setTabColumns(tabColumns);
    applyFont();
}

void TextView::setZoom(int steps)
{
    m_zoom = std::clamp(steps, SmallestZoom, LargestZoom);
    applyFont();
}

void TextView::applyFont()
{
    const qint32 line = firstVisibleLine();
    QFont font = m_font;
    font.setPointSizeF(m_font.pointSizeF() * (1 + m_zoom / 10.0));
    m_lines.setFont(font);
    updateScrollBars();
    verticalScrollBar()->setValue(line);
    viewport()->update();
}

int TextView::textLeft() const { return int(m_numberDigits * m_lines.cell()) + 2 * NumberMargin; }

QRect TextView::barRect() const { return {0, 0, width(), m_findBar->sizeHint().height()}; }

void TextView::placeBars()
{
    const bool isOpen = m_findBar->isVisibleTo(this) || m_goToBar->isVisibleTo(this);
    setViewportMargins(0, isOpen ? barRect().height() : 0, 0, 0);
    m_findBar->setGeometry(barRect());
    m_goToBar->setGeometry(barRect());
}

void TextView::closeBars()
{
    m_findBar->hide();
    m_goToBar->hide();
    m_search.clear();
    m_hit = -1;
    placeBars();
    setFocus();
    viewport()->update();
}

qint32 TextView::firstVisibleLine() const { return verticalScrollBar()->value(); }

void TextView::scrollToLine(qint32 line) { verticalScrollBar()->setValue(line); }

void TextView::updateScrollBars()
{
    const int page = std::max(1, viewport()->height() / lineHeight());
    verticalScrollBar()->setPageStep(page);
    verticalScrollBar()->setRange(0, std::max(0, lineCount() - page));
    // The longest line is known only for what was in sight; the range grows as longer ones come into it.
    qreal longest = 0;
    const qint32 end = std::min(lineCount(), firstVisibleLine() + page + 1);
    for (qint32 line = firstVisibleLine(); line < end; ++line)
        longest = std::max(longest, m_lines.width(After, line));
    const int room = viewport()->width() - textLeft();
    const int needed = int(longest) + int(4 * m_lines.cell()) - room;
    horizontalScrollBar()->setPageStep(std::max(1, room));
    horizontalScrollBar()->setSingleStep(int(m_lines.cell() * 4));
    horizontalScrollBar()->setRange(0, std::max(horizontalScrollBar()->value(), std::max(0, needed)));
}

void TextView::updateHighlighter()
{
    if (!m_document)
        return;
    const int page = viewport()->height() / lineHeight() + 2;
    const qint32 first = firstVisibleLine();
    m_highlighter.want({LineRange{}, LineRange{.first = first, .count = std::min(page, lineCount() - first)}});
}

void TextView::paintEvent(QPaintEvent *event)
{
    const ThemeColors &colors = themeColors(palette());
    QPainter painter(viewport());
    painter.fillRect(event->rect(), colors.surface);
    const int height = lineHeight();
    const qint32 first = firstVisibleLine();
    for (qint32 line = first + event->rect().top() / height; line < lineCount(); ++line) {
        const int top = (line - first) * height;
        if (top > event->rect().bottom())
            break;
        paintLine(painter, line, top);
    }
}

void TextView::paintLine(QPainter &painter, qint32 line, int top)
{
    const ThemeColors &colors = themeColors(palette());
    const int height = lineHeight();
    const int numbersRight = textLeft() - NumberMargin;
    if (m_selection.caret.line == line && hasFocus())
        painter.fillRect(0, top, viewport()->width(), height, colors.currentLine);
    painter.setFont(m_lines.font());
    painter.setPen(m_selection.caret.line == line ? colors.textMuted : colors.textFaint);
    painter.drawText(QRect(0, top, numbersRight, height), Qt::AlignRight | Qt::AlignVCenter, QString::number(line + 1));

    const QRect textRect(textLeft(), top, viewport()->width() - textLeft(), height);
    const qreal origin = textLeft() - horizontalScrollBar()->value();
    painter.save();
    painter.setClipRect(textRect);
    const auto fill = [&](qint32 from, qint32 to, const QColor &color) {
        const qreal left = m_lines.xOf(After, line, from);
        const qreal right = to < 0 ? m_lines.xOf(After, line, qint32(side().line(line).size())) + m_lines.cell()
                                   : m_lines.xOf(After, line, to);
        painter.fillRect(QRectF(origin + left, top, right - left, height), color);
    };
    if (const auto [from, to] = m_selection.columnsOf(line); !m_selection.isEmpty() && (to < 0 || from < to))
        fill(from, to, colors.selection);
    for (const SearchHit &hit : m_search.hitsIn(line)) {
        const bool isCurrent = m_hit >= 0 && m_search.hits().at(m_hit) == hit;
        fill(hit.position.column, hit.position.column + hit.length, isCurrent ? colors.currentHit : colors.searchHit);
    }
    const qreal seenLeft = horizontalScrollBar()->value();
    for (const LineFragment &fragment : m_lines.fragments(After, line, {.left = seenLeft, .right = seenLeft + textRect.width()})) {
        painter.setPen(colors.text);
        m_lines.draw(painter, m_lines.drawn(After, line, fragment), QPointF(origin + fragment.x, top + 1));
    }
    if (m_selection.caret.line == line && hasFocus()) {
        const qreal x = origin + m_lines.xOf(After, line, m_selection.caret.column);
        painter.fillRect(QRectF(x, top, 1, height), colors.textMuted);
    }
    painter.restore();
    painter.setPen(colors.text);
}

void TextView::resizeEvent(QResizeEvent *)
{
    placeBars();
    updateScrollBars();
    updateHighlighter();
}

void TextView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        m_lines.setColors(themeColors(palette()));
        m_lines.setSyntaxColors(chosenSyntaxColors(themeColors(palette())));
        viewport()->update();
    }
}

void TextView::scrollContentsBy(int, int)
{
    updateScrollBars();
    updateHighlighter();
    viewport()->update();
}

void TextView::find()
{
    m_goToBar->hide();
    const QString selected = selectedText();
    m_findBar->open(selected.contains(u'\n') ? QString() : selected);
    placeBars();
    startSearch();
}

void TextView::askForLine()
{
    m_findBar->hide();
    m_goToBar->open();
    m_goToBar->setProblem(tr("1 to %L1, or %50 for the middle").arg(lineCount()));
    placeBars();
}

void TextView::goToLine(qint32 line)
{
    if (lineCount() == 0)
        return;
    const qint32 there = std::clamp(line, 0, lineCount() - 1);
    setSelection({there, 0}, {there, 0});
    verticalScrollBar()->setValue(there - verticalScrollBar()->pageStep() / 3);
}

void TextView::startSearch()
{
    m_hit = -1;
    m_search.clear();
    const SearchOptions options = m_findBar->options();
    const bool isWanted = m_document && !options.text.isEmpty() && m_findBar->isVisibleTo(this);
    if (isWanted) {
        m_search.start(m_document, &m_rows, options);
        m_jumpToFirstHit = true;
        m_searchTimer.start(0, this);
    }
    updateCount();
    viewport()->update();
}

void TextView::updateCount()
{
    if (m_search.error().isEmpty())
        m_findBar->setCount(m_hit, m_search.hits().size(), m_search.isDone());
    else
        m_findBar->setProblem(m_search.error());
}

void TextView::showHit(qsizetype index)
{
    m_hit = index;
    if (index >= 0) {
        const SearchHit &hit = m_search.hits().at(index);
        setSelection(hit.position, {hit.position.line, hit.position.column + hit.length});
        const int page = verticalScrollBar()->pageStep();
        if (hit.position.line < firstVisibleLine() + 2 || hit.position.line > firstVisibleLine() + page - 3)
            verticalScrollBar()->setValue(hit.position.line - page / 3);
    }
    updateCount();
    viewport()->update();
}

void TextView::stepHit(int direction)
{
    if (!m_findBar->isVisibleTo(this)) {
        find();
        return;
    }
    const qsizetype count = m_search.hits().size();
    if (count > 0)
        showHit(m_hit < 0 ? 0 : (m_hit + direction + count) % count);
}

void TextView::findNext() { stepHit(1); }

void TextView::findPrevious() { stepHit(-1); }

void TextView::timerEvent(QTimerEvent *event)
{
    if (event->timerId() == m_searchTimer.timerId()) {
        const bool goesOn = m_search.step(SearchSlice);
        if (!goesOn)
            m_searchTimer.stop();
        const TextPosition from = m_selection.first();
        const qsizetype next = m_search.hitFrom(from.line, After, from.column);
        if (m_jumpToFirstHit && (next >= 0 || !goesOn)) {
            m_jumpToFirstHit = false;
            showHit(next >= 0 ? next : m_search.hits().isEmpty() ? -1 : 0);
        }
        updateCount();
        viewport()->update();
    } else if (event->timerId() == m_autoscroll.timerId()) {
        moveCaret(positionAt(m_dragPoint), true);
    } else {
        QAbstractScrollArea::timerEvent(event);
    }
}

} // namespace strata
