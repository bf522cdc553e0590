// SPDX-License-Identifier: GPL-3.0-or-later
// How DiffView paints rows: only what is in sight, from pieces that are laid out once.
#include "ui/diff/diffview.h"

#include "ui/diff/glyphbatch.h"

#include <QPaintEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace strata {

namespace {

QColor withAlpha(QColor color, float alpha)
{
    color.setAlphaF(alpha);
    return color;
}

QChar signOf(const DiffRow &row, Side side, bool isOneColumn, bool isMoved)
{
    switch (row.kind) {
    case RowKind::Equal: return {};
    case RowKind::Ignored: return u'≈';
    case RowKind::Changed:
    case RowKind::Removed:
    case RowKind::Added: break;
    }
    if (isMoved)
        return side == Before ? u'→' : u'←';
    if (row.kind == RowKind::Changed && !isOneColumn)
        return u'~';
    return side == Before ? u'−' : u'+';
}

qsizetype trailingSpace(QStringView line)
{
    qsizetype end = line.size();
    while (end > 0 && line[end - 1].isSpace())
        --end;
    return end;
}

} // namespace

void DiffView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    const QRect clip = event->rect();
    painter.fillRect(clip, colors().surface);
    if (!hasRows()) {
        paintExplanation(painter);
        return;
    }
    const QList<RowLayout::Item> items = itemsIn(scrollY() + clip.top(), scrollY() + clip.bottom());
    GlyphBatch glyphs(m_lines.rawFont());
    for (Side side : {Before, After}) {
        const Pane &pane = m_panes[side];
        if (pane.rect.isEmpty() || !pane.rect.intersects(clip))
            continue;
        painter.setClipRect(pane.rect & clip);
        for (const RowLayout::Item &item : items) {
            if (item.isFold)
                paintFold(painter, item, side);
            else
                paintRow(painter, glyphs, item, side);
        }
        glyphs.draw(painter);
        QRect textRect = pane.rect;
        textRect.setLeft(pane.textLeft - 3);
        painter.setClipRect(textRect & clip);
        for (const RowLayout::Item &item : items) {
            if (!item.isFold)
                paintText(painter, glyphs, item, side);
        }
        glyphs.draw(painter);
        for (const RowLayout::Item &item : items) {
            if (!item.isFold)
                paintLabels(painter, item, side);
        }
        paintCaret(painter, side);
    }
    painter.setClipRect(clip);
    if (m_mode == Mode::SideBySide)
        paintMiddle(painter, clip);
    if (hasFocus()) {
        const QRect frame = m_panes[paneOf(m_selection.side)].rect;
        painter.fillRect(frame.left(), frame.top(), frame.width(), 1, colors().focusRing);
        painter.fillRect(frame.left(), frame.bottom(), frame.width(), 1, colors().focusRing);
        painter.fillRect(frame.left(), frame.top(), 1, frame.height(), colors().focusRing);
        painter.fillRect(frame.right(), frame.top(), 1, frame.height(), colors().focusRing);
    }
    if (!m_hint.isEmpty())
        paintHint(painter);
}

QColor DiffView::groundOf(const DiffRow &row, Side side) const
{
    switch (row.kind) {
    case RowKind::Equal: return {};
    case RowKind::Ignored: return colors().ignoredLine;
    case RowKind::Changed:
    case RowKind::Removed:
    case RowKind::Added: break;
    }
    // A line that was edited while it moved is an edit first.
    if (m_moves.at(side, row.line[side]) >= 0 && !m_moves.isEdited(side, row.line[side]))
        return colors().movedLine;
    return side == Before ? colors().removedLine : colors().addedLine;
}

void DiffView::paintRow(QPainter &painter, GlyphBatch &gutter, const RowLayout::Item &item, Side paneSide) const
{
    const Pane &pane = m_panes[paneSide];
    const DiffRow &row = m_rows.rows.at(item.index);
    const Side side = shownSide(row, paneSide);
    const qint32 line = row.line[side];
    QRect rect(pane.rect.left(), yOf(item.top), pane.rect.width(), item.height);
    if (line < 0) {
        paintFiller(painter, rect);
        return;
    }
    if (const int textHeight = m_lines.visualLineCount(side, line) * lineHeight(); textHeight < rect.height()) {
        paintFiller(painter, rect.adjusted(0, textHeight, 0, 0));
        rect.setHeight(textHeight);
    }
    if (const QColor ground = groundOf(row, side); ground.isValid())
        painter.fillRect(rect, ground);
    const bool isCaretRow = item.index == caretRow();
    if (isCaretRow && row.kind == RowKind::Equal && hasFocus())
        painter.fillRect(rect, colors().currentLine);
    if (row.hunk >= 0 && m_rows.changes.value(m_change, -1) == row.hunk)
        painter.fillRect(rect.left(), rect.top(), 2, rect.height(), colors().accent);
    if (row.kind != RowKind::Equal)
        paintBar(painter, row, side, QRect(pane.textLeft - 7, rect.top(), 3, rect.height()));

    const qreal baseline = rect.top() + (lineHeight() - m_lines.textHeight()) / 2.0 + gutter.ascent();
    const QColor numberColor = isCaretRow && hasFocus() ? colors().text : colors().textFaint;
    for (Side numbered : {Before, After}) {
        if (m_mode == Mode::Unified ? row.line[numbered] >= 0 : numbered == side)
            gutter.addNumber(row.line[numbered] + 1 + m_firstLines[numbered], pane.numberRight[numbered], baseline, numberColor);
    }
    const bool isMoved = m_moves.at(side, line) >= 0;
    if (const QChar sign = signOf(row, side, m_mode == Mode::Unified, isMoved); !sign.isNull()) {
        const QColor color = row.kind == RowKind::Ignored ? colors().textMuted
                             : isMoved                    ? colors().moved
                             : side == Before             ? colors().removed
                                                          : colors().added;
        gutter.addSign(sign, rect.left() + 3, baseline, color);
    }
    const bool isMarked = std::ranges::binary_search(m_marked[side], line);
    const bool isAligned = m_alignments.isMarked(side, line);
    if (!isMarked && !isAligned)
        return;
    // Shapes left of the number: a flag for a bookmark, a ring for a line aligned by hand.
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box(rect.left() + 3, rect.top() + (lineHeight() - 8) / 2.0, 8, 8);
    if (isMarked) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colors().accent);
        painter.drawPolygon(
            QPolygonF({box.topLeft(), box.topRight(), {box.right() - 3, box.center().y()}, box.bottomRight(), box.bottomLeft()}));
    }
    if (isAligned) {
        painter.setPen(QPen(colors().changed, 1.6));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(box.adjusted(1, 1, -1, -1));
    }
}

void DiffView::paintText(QPainter &painter, GlyphBatch &glyphs, const RowLayout::Item &item, Side paneSide) const
{
    const Pane &pane = m_panes[paneSide];
    const DiffRow &row = m_rows.rows.at(item.index);
    const Side side = shownSide(row, paneSide);
    const qint32 line = row.line[side];
    if (line < 0)
        return;
    const int left = pane.textLeft - horizontal(side);
    const int top = yOf(item.top);
    const LineSight sight{.left = qreal(horizontal(side)),
                          .right = qreal(horizontal(side) + pane.rect.right() - pane.textLeft),
                          .firstVisual = std::max(0, -top / lineHeight()),
                          .lastVisual = (viewport()->height() - top) / lineHeight()};
    const qreal inset = (lineHeight() - m_lines.textHeight()) / 2.0;
    const QList<LineFragment> fragments = m_lines.fragments(side, line, sight);
    const std::span<const SearchHit> hits = m_search.hitsIn(item.index);
    const bool isHit = m_hit >= 0 && m_search.hits().at(m_hit).position == m_selection.first();
    for (const LineFragment &fragment : fragments) {
        const DrawnLine &drawn = m_lines.drawn(side, line, fragment);
        const qreal x = left + fragment.x;
        const int y = top + fragment.visualLine * lineHeight();
        const auto mark = [&](qint32 start, qint32 end, const QColor &color, qreal radius, bool toEnd = false) {
            const qint32 from = std::max(start, fragment.start);
            const qint32 to = std::min(end, fragment.end());
            if (from > to || (from == to && !toEnd))
                return;
            const qreal markLeft = x + m_lines.xIn(drawn, from - fragment.start);
            const qreal markRight = x + m_lines.xIn(drawn, to - fragment.start) + (toEnd ? m_lines.cell() / 2 : 0);
            painter.setRenderHint(QPainter::Antialiasing);
            painter.setPen(Qt::NoPen);
            painter.setBrush(color);
            painter.drawRoundedRect(QRectF(markLeft, y, markRight - markLeft, lineHeight()), radius, radius);
        };
        const QColor spanColor = side == Before ? colors().removedSpan : colors().addedSpan;
        for (const TextSpan &span : m_document->spansOf(row, side))
            mark(span.start, span.start + span.length, spanColor, 2.5);
        for (const SearchHit &hit : hits) {
            if (hit.side != side && row.kind != RowKind::Equal)
                continue;
            const bool isCurrent = m_hit >= 0 && m_search.hits().at(m_hit) == hit;
            mark(hit.position.column, hit.position.column + hit.length, isCurrent ? colors().currentHit : colors().searchHit, 2);
        }
        if (m_selection.side == side && !m_selection.isEmpty() && !isHit) {
            const auto [from, to] = m_selection.columnsOf(line);
            const bool takesEnd = to < 0 && fragment.end() == qint32(m_document->sides[side].line(line).size());
            if (to < 0 || from <= to)
                mark(from, to < 0 ? fragment.end() : to, withAlpha(colors().accent, 0.3F), 0, takesEnd);
        }
        if (drawn.layout)
            m_lines.draw(painter, drawn, QPointF(x, y + inset));
        else
            glyphs.addLine(drawn, QPointF(x, y + inset));
    }
    if (row.kind == RowKind::Changed || row.kind == RowKind::Ignored)
        paintTrailingSpace(painter, row, side, QPointF(left, top + inset));
    const TextSide &text = m_document->sides[side];
    if (line + 1 == text.lineCount() && !text.endsWithNewline
        && m_document->sides[side == Before ? After : Before].endsWithNewline) {
        painter.setFont(m_lines.font());
        painter.setPen(colors().textFaint);
        painter.drawText(QPointF(left + m_lines.width(side, line) + 12, top + inset + painter.fontMetrics().ascent()),
                         tr("no newline at the end"));
    }
}

/// The line of the other side that a row's line stands against. In one column the row knows its own line only.
qint32 DiffView::partnerOf(const DiffRow &row, Side side) const
{
    constexpr qint32 farthest = 500; // filler rows between; a change of that size is no pair of lines
    const Side otherSide = side == Before ? After : Before;
    if (row.line[otherSide] >= 0 || m_mode == Mode::SideBySide || row.hunk < 0)
        return row.line[otherSide];
    const DiffHunk &hunk = m_document->hunks.at(row.hunk);
    const qint32 first = hunk.firstRow + row.line[side] - hunk.lines[side].first;
    const qint32 end = std::min(hunk.firstRow + hunk.rowCount, first + farthest);
    for (qint32 at = first; at < end; ++at) {
        if (m_document->rows.at(at).line[side] == row.line[side])
            return m_document->rows.at(at).line[otherSide];
    }
    return -1;
}

/// White space at the end of a line cannot be seen: where the two lines of a row end in different ones, each is drawn as a sign.
void DiffView::paintTrailingSpace(QPainter &painter, const DiffRow &row, Side side, const QPointF &origin) const
{
    const Side otherSide = side == Before ? After : Before;
    const qint32 otherLine = partnerOf(row, side);
    if (otherLine < 0)
        return;
    const QStringView line = m_document->sides[side].line(row.line[side]);
    const QStringView opposite = m_document->sides[otherSide].line(otherLine);
    const qsizetype end = trailingSpace(line);
    if (end == line.size() || line.size() > LineLayouts::longLine || line.sliced(end) == opposite.sliced(trailingSpace(opposite)))
        return;
    painter.setFont(m_lines.font());
    painter.setPen(side == Before ? colors().removed : colors().added);
    for (qsizetype at = end; at < line.size(); ++at) {
        const LineFragment fragment = m_lines.fragmentOf(side, row.line[side], qint32(at));
        const qreal x = m_lines.xOf(side, row.line[side], qint32(at));
        const QPointF place = origin + QPointF(x, fragment.visualLine * lineHeight() + painter.fontMetrics().ascent());
        painter.drawText(place, line[at] == u'\t' ? u"→"_s : u"·"_s);
    }
}

void DiffView::paintCaret(QPainter &painter, Side paneSide) const
{
    const qint32 row = caretRow();
    if (!hasFocus() || row < 0 || m_folds.foldOf(row) >= 0)
        return;
    TextPosition position = m_selection.caret;
    if (paneOf(m_selection.side) == paneSide) {
        if (!m_caretVisible)
            return;
        const QPoint at = pointOf(m_selection.side, position);
        painter.fillRect(QRect(at.x(), at.y() - m_lines.textHeight() / 2, 2, m_lines.textHeight()), colors().text);
        return;
    }
    // Where the caret would stand on the other side: thin and pale.
    position.line = m_rows.rows.at(row).line[paneSide];
    if (position.line < 0)
        return;
    const QPoint at = pointOf(paneSide, clamped(m_document->sides[paneSide], position));
    painter.fillRect(QRect(at.x(), at.y() - m_lines.textHeight() / 2, 1, m_lines.textHeight()), colors().textFaint);
}

} // namespace strata
