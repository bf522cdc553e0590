// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diff/threewayview.h"

#include "ui/common/actions.h"
#include "ui/common/tintedlabel.h"

#include <QAccessible>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QMenu>
#include <QScrollBar>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace strata {

namespace {

// The rows as FoldModel wants them.
QList<DiffHunk> hunksOf(const ThreeWayDocument &document)
{
    QList<DiffHunk> hunks;
    for (const ThreeWayChange &change : document.changes)
        hunks.append({.firstRow = change.firstRow, .rowCount = change.rowCount});
    return hunks;
}

qint32 longestLine(const TextSide &side)
{
    qint32 longest = 0;
    for (qint32 i = 0; i < side.lineCount(); ++i)
        longest = std::max(longest, side.lineEnds[i] - side.lineStarts[i]);
    return longest;
}

} // namespace

ThreeWayView::ThreeWayView(QWidget *parent) : QAbstractScrollArea(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
    setAccessibleName(tr("Three versions side by side"));
    viewport()->setCursor(Qt::IBeamCursor);

    m_header = new QWidget(this);
    auto *grid = new QGridLayout(m_header);
    grid->setContentsMargins(10, 4, 10, 5);
    grid->setVerticalSpacing(2);
    m_summary = new TintedLabel(&ThemeColors::textMuted, m_header);
    m_summary->setTextFormat(Qt::PlainText);
    grid->addWidget(m_summary, 0, 0, 1, 3);
    for (const ThreeWaySide side : {LeftSide, BaseSide, RightSide}) {
        m_labels[side] = new QLabel(m_header);
        m_labels[side]->setTextFormat(Qt::PlainText);
        m_labels[side]->setMinimumWidth(1);
        grid->addWidget(m_labels[side], 1, side);
        grid->setColumnStretch(side, 1);
    }
    for (size_t pair = 0; pair < m_lines.size(); ++pair) {
        m_lines[pair].setColors(colors());
        m_lines[pair].setTokens(
            [this, pair](Side side, qint32 line) -> const QList<SyntaxToken> & { return m_highlighters[pair].tokens(side, line); });
        connect(&m_highlighters[pair], &Highlighter::colored, this, [this, pair](Side side, LineRange lines) {
            m_lines[pair].forget(side, lines);
            viewport()->update();
        });
    }
    setTextFont(m_textFont, 4);
    for (QScrollBar *bar : {verticalScrollBar(), horizontalScrollBar()})
        connect(bar, &QScrollBar::valueChanged, this, [this] {
            updateHighlights();
            viewport()->update();
        });
    updateHeader();
}

ThreeWayView::~ThreeWayView() = default;

ThreeWayView::Place ThreeWayView::placeOf(ThreeWaySide side)
{
    return side == LeftSide ? Place{0, Before} : side == BaseSide ? Place{0, After} : Place{1, After};
}

void ThreeWayView::setDocument(std::shared_ptr<const ThreeWayDocument> document)
{
    m_document = std::move(document);
    std::array<std::shared_ptr<DiffDocument>, 2> texts;
    for (auto &text : texts)
        text = std::make_shared<DiffDocument>(DiffDocument{.state = DiffDocument::State::Text});
    m_longest = 0;
    for (const ThreeWaySide side : {LeftSide, BaseSide, RightSide}) {
        m_rowOfLine[side].clear();
        if (!m_document)
            continue;
        const auto [pair, textSide] = placeOf(side);
        texts[pair]->sides[textSide] = m_document->sides[side]; // shared, not copied
        texts[pair]->file[textSide] = m_document->file[side];
        m_rowOfLine[side].resize(m_document->sides[side].lineCount());
        for (qint32 row = 0; row < m_document->rows.size(); ++row) {
            if (const qint32 line = m_document->rows[row].line[side]; line >= 0)
                m_rowOfLine[side][line] = row;
        }
        m_longest = std::max(m_longest, int(std::min<qreal>(1e9, longestLine(m_document->sides[side]) * m_lines[0].cell())));
    }
    for (size_t pair = 0; pair < texts.size(); ++pair) {
        m_lines[pair].setDocument(texts[pair]);
        m_highlighters[pair].setDocument(m_document ? texts[pair] : nullptr);
    }
    m_folds.setRows(m_document ? hunksOf(*m_document) : QList<DiffHunk>(), m_document ? qint32(m_document->rows.size()) : 0);
    m_change = -1;
    m_anchor = m_caret = {};
    updateLayout();
    updateHeader();
    verticalScrollBar()->setValue(0);
    horizontalScrollBar()->setValue(0);
    if (changeCount() > 0) {
        const auto conflict = std::ranges::find(m_document->changes, ThreeWayKind::Conflict, &ThreeWayChange::kind);
        goToChange(conflict == m_document->changes.end() ? 0 : qint32(conflict - m_document->changes.begin()));
    }
    viewport()->update();
}

void ThreeWayView::setNames(const std::array<QString, 3> &names)
{
    m_names = names;
    updateHeader();
}

void ThreeWayView::setTakenSide(TakenSide taken)
{
    m_taken = std::move(taken);
    viewport()->update();
}

void ThreeWayView::setTextFont(const QFont &font, int tabColumns)
{
    m_textFont = font;
    m_tabColumns = tabColumns;
    QFont zoomed = font;
    zoomed.setPointSizeF(font.pointSizeF() * std::pow(1.1, m_zoom));
    for (LineLayouts &lines : m_lines) {
        lines.setTabColumns(tabColumns);
        lines.setFont(zoomed);
    }
    updateLayout();
}

void ThreeWayView::updateLayout()
{
    qint32 lines = 0;
    if (m_document) {
        for (const TextSide &side : m_document->sides)
            lines = std::max(lines, side.lineCount());
    }
    const qreal cell = m_lines[0].cell();
    m_numberWidth = int(std::ceil(cell * double(std::max<qsizetype>(3, QString::number(lines).size())))) + 12;
    m_layout.build(m_folds, int(m_lines[0].textHeight() * 1.2), fontMetrics().height() + 8);
    const int visible = viewport()->height();
    verticalScrollBar()->setRange(0, int(std::max<qint64>(0, m_layout.height() - visible)));
    verticalScrollBar()->setPageStep(visible);
    verticalScrollBar()->setSingleStep(3 * m_layout.lineHeight());
    const int textWidth = paneRect(BaseSide).right() - textLeft(BaseSide);
    horizontalScrollBar()->setRange(0, std::max(0, m_longest + int(2 * cell) - textWidth));
    horizontalScrollBar()->setPageStep(std::max(1, textWidth));
    horizontalScrollBar()->setSingleStep(int(4 * cell));
    updateHighlights();
    viewport()->update();
}

void ThreeWayView::updateHighlights()
{
    if (!m_document || m_document->rows.isEmpty())
        return;
    std::array<std::array<LineRange, 2>, 2> wanted;
    const qint64 bottom = scrollY() + viewport()->height();
    for (RowLayout::Item item = m_layout.itemAt(scrollY()); item.index >= 0 && item.top <= bottom; item = m_layout.next(item)) {
        if (item.isFold)
            continue;
        for (const ThreeWaySide side : {LeftSide, BaseSide, RightSide}) {
            const qint32 line = m_document->rows.at(item.index).line[side];
            const auto [pair, textSide] = placeOf(side);
            LineRange &range = wanted[pair][textSide];
            if (line >= 0)
                range = range.count == 0 ? LineRange{line, 1} : LineRange{range.first, line + 1 - range.first};
        }
    }
    for (size_t pair = 0; pair < wanted.size(); ++pair)
        m_highlighters[pair].want(wanted[pair]);
}

QString ThreeWayView::summary() const
{
    if (!m_document)
        return {};
    if (changeCount() == 0)
        return tr("All three versions of this file are the same.");
    return tr("%n conflict(s)", nullptr, conflictCount()) + u", "_s + tr("%n change(s)", nullptr, changeCount());
}

QString ThreeWayView::textOf(const ThreeWayChange &change) const
{
    switch (change.kind) {
    case ThreeWayKind::Equal: break;
    case ThreeWayKind::Left: return tr("only the left side changed it: a merge takes it");
    case ThreeWayKind::Right: return tr("only the right side changed it: a merge takes it");
    case ThreeWayKind::Both: return tr("both sides changed it in the same way");
    case ThreeWayKind::Conflict:
        return change.isWhitespaceOnly ? tr("both sides changed it; they differ in white space only")
                                       : tr("both sides changed it, each in its own way");
    }
    return {};
}

void ThreeWayView::updateHeader()
{
    QString text = summary();
    if (m_change >= 0)
        text += u" · "_s
                + tr("Change %1 of %2: %3").arg(m_change + 1).arg(changeCount()).arg(textOf(m_document->changes.at(m_change)));
    m_summary->setText(text);
    for (const ThreeWaySide side : {LeftSide, BaseSide, RightSide}) {
        m_labels[side]->setText(m_names[side]);
        m_labels[side]->setToolTip(m_names[side]);
    }
    const int height = m_header->sizeHint().height();
    setViewportMargins(0, height, 0, 0);
    m_header->setGeometry(0, 0, width(), height);
    setAccessibleDescription(text);
}

void ThreeWayView::resizeEvent(QResizeEvent *event)
{
    m_header->setGeometry(0, 0, width(), m_header->sizeHint().height());
    updateLayout();
    QAbstractScrollArea::resizeEvent(event);
}

void ThreeWayView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange) {
        for (LineLayouts &lines : m_lines)
            lines.setColors(colors());
        viewport()->update();
    } else if (event->type() == QEvent::FontChange) {
        updateHeader();
        updateLayout();
    }
    QAbstractScrollArea::changeEvent(event);
}

void ThreeWayView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void ThreeWayView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

qint64 ThreeWayView::scrollY() const { return verticalScrollBar()->value(); }

QRect ThreeWayView::paneRect(ThreeWaySide side) const
{
    const int width = viewport()->width();
    return QRect(QPoint(width * side / 3, 0), QPoint(width * (side + 1) / 3 - 1, viewport()->height() - 1));
}

int ThreeWayView::textLeft(ThreeWaySide side) const
{
    return paneRect(side).left() + m_numberWidth + 6 + int(2 * m_lines[0].cell());
}

std::optional<ThreeWaySide> ThreeWayView::sideAt(int x) const
{
    for (const ThreeWaySide side : {LeftSide, BaseSide, RightSide}) {
        if (const QRect pane = paneRect(side); x >= pane.left() && x <= pane.right())
            return side;
    }
    return {};
}

qint32 ThreeWayView::caretRow() const { return m_rowOfLine[m_side].value(m_caret.line, -1); }

/// The nearest shown row from `row` in a direction that has a line on `side`; -1: there is none.
qint32 ThreeWayView::rowWithLine(qint32 row, ThreeWaySide side, int direction) const
{
    while ((row = m_layout.shownRow(row, direction)) >= 0 && m_document->rows.at(row).line[side] < 0)
        row += direction;
    return row;
}

TextPosition ThreeWayView::positionAt(const QPoint &point, ThreeWaySide side) const
{
    const RowLayout::Item item = m_layout.itemAt(scrollY() + point.y());
    qint32 row = item.isFold ? m_folds.folds().at(item.index).first : item.index;
    const qint32 above = rowWithLine(row, side, -1);
    row = above >= 0 ? above : rowWithLine(row, side, 1);
    if (row < 0)
        return {};
    const qint32 line = m_document->rows.at(row).line[side];
    const qreal x = point.x() - textLeft(side) + horizontalScrollBar()->value();
    return {line, linesOf(side).columnAt(placeOf(side).side, line, 0, std::max<qreal>(0, x))};
}

QPoint ThreeWayView::pointOf(ThreeWaySide side, TextPosition position) const
{
    const RowLayout::Item item = m_layout.itemOfRow(m_rowOfLine[side].value(position.line));
    const qreal x = linesOf(side).xOf(placeOf(side).side, position.line, position.column);
    return {textLeft(side) - horizontalScrollBar()->value() + int(x), int(item.top - scrollY()) + item.height / 2};
}

QString ThreeWayView::selectedText() const
{
    if (!m_document)
        return {};
    return strata::selectedText(m_document->sides[m_side], std::min(m_anchor, m_caret), std::max(m_anchor, m_caret));
}

QString ThreeWayView::lineDescription() const
{
    const qint32 row = caretRow();
    if (row < 0)
        return {};
    const ThreeWayRow &at = m_document->rows.at(row);
    const QString text = m_document->sides[m_side].line(m_caret.line).toString();
    if (at.change < 0)
        return tr("Line %1: %2").arg(m_caret.line + 1).arg(text);
    return tr("Line %1, %2: %3").arg(m_caret.line + 1).arg(textOf(m_document->changes.at(at.change)), text);
}

void ThreeWayView::copySelection()
{
    if (const QString text = selectedText(); !text.isEmpty())
        QGuiApplication::clipboard()->setText(text);
}

void ThreeWayView::selectSide()
{
    if (!m_document)
        return;
    m_anchor = {};
    m_caret = endOf(m_document->sides[m_side]);
    viewport()->update();
}

void ThreeWayView::switchPane(int direction)
{
    if (!m_document)
        return;
    const qint32 row = caretRow();
    auto side = int(m_side);
    do // a side where the file is absent has nothing to stand on
        side = (side + 3 + direction) % 3;
    while (m_rowOfLine[size_t(side)].isEmpty() && side != int(m_side));
    m_side = ThreeWaySide(side);
    m_anchor = m_caret = {};
    const qint32 above = row < 0 ? -1 : rowWithLine(row, m_side, -1);
    const qint32 near = above >= 0 ? above : rowWithLine(std::max(0, row), m_side, 1);
    if (near >= 0)
        moveCaret({m_document->rows.at(near).line[m_side], 0}, false);
    viewport()->update();
}

void ThreeWayView::describe()
{
    viewport()->update();
    const qint32 row = caretRow();
    const qint32 change = row >= 0 ? m_document->rows.at(row).change : -1;
    if (change >= 0 && change != m_change) {
        m_change = change;
        updateHeader();
        emit currentChangeChanged(m_change, changeCount());
    }
    if (QAccessible::isActive()) {
        QAccessibleAnnouncementEvent announcement(this, lineDescription());
        QAccessible::updateAccessibility(&announcement);
    }
}

} // namespace strata
