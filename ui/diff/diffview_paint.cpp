// SPDX-License-Identifier: GPL-3.0-or-later
// How DiffView paints: only what is in sight, from pieces that are laid out once.
#include "ui/diff/diffview.h"

#include "ui/diff/headings.h"
#include "ui/diff/notices.h"

#include <QPaintEvent>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace strata {

namespace {

constexpr int hatchPeriod = 12; // pixels from stripe to stripe
constexpr int arrowWidth = 14;
constexpr int arrowsLeft = 6;

QColor withAlpha(QColor color, float alpha)
{
    color.setAlphaF(alpha);
    return color;
}

QString signOf(RowKind kind, Side side, bool isOneColumn)
{
    switch (kind) {
    case RowKind::Equal: return {};
    case RowKind::Changed:
        if (!isOneColumn)
            return u"~"_s;
        [[fallthrough]];
    case RowKind::Removed:
    case RowKind::Added: return side == Before ? u"−"_s : u"+"_s;
    case RowKind::Ignored: return u"≈"_s;
    }
    return {};
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
    QList<RowLayout::Item> items;
    const qint64 bottom = scrollY() + clip.bottom();
    for (RowLayout::Item item = m_layout.itemAt(scrollY() + clip.top()); item.index >= 0 && item.top <= bottom;
         item = m_layout.next(item))
        items.append(item);

    for (Side side : {Before, After}) {
        const Pane &pane = m_panes[side];
        if (pane.rect.isEmpty() || !pane.rect.intersects(clip))
            continue;
        painter.setClipRect(pane.rect & clip);
        for (const RowLayout::Item &item : std::as_const(items)) {
            if (item.isFold)
                paintFold(painter, item, side);
            else
                paintRow(painter, item, side);
        }
        QRect textRect = pane.rect;
        textRect.setLeft(pane.textLeft - 3);
        painter.setClipRect(textRect & clip);
        for (const RowLayout::Item &item : std::as_const(items)) {
            if (!item.isFold)
                paintText(painter, item, side);
        }
        if (paneOf(m_selection.side) == side)
            paintCaret(painter);
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
    case RowKind::Added: return side == Before ? colors().removedLine : colors().addedLine;
    }
    return {};
}

void DiffView::paintRow(QPainter &painter, const RowLayout::Item &item, Side paneSide) const
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
    const int lineHeight = m_layout.lineHeight();
    const int textHeight = m_lines.visualLineCount(side, line) * lineHeight;
    if (textHeight < rect.height()) {
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

    painter.setFont(m_lines.font());
    const auto number = [&](qint32 of, int right) {
        painter.setPen(isCaretRow && hasFocus() ? colors().text : colors().textFaint);
        painter.drawText(QRect(right - 100, rect.top(), 100, lineHeight), Qt::AlignRight | Qt::AlignVCenter,
                         QString::number(of + 1));
    };
    for (Side numbered : {Before, After}) {
        if (m_mode == Mode::Unified ? row.line[numbered] >= 0 : numbered == side)
            number(row.line[numbered], pane.numberRight[numbered]);
    }
    if (const QString sign = signOf(row.kind, side, m_mode == Mode::Unified); !sign.isEmpty()) {
        painter.setPen(row.kind == RowKind::Ignored ? colors().textMuted : side == Before ? colors().removed : colors().added);
        painter.drawText(QRect(rect.left() + 3, rect.top(), int(m_lines.cell() + 2), lineHeight), Qt::AlignLeft | Qt::AlignVCenter,
                         sign);
    }
}

void DiffView::paintText(QPainter &painter, const RowLayout::Item &item, Side paneSide) const
{
    const Pane &pane = m_panes[paneSide];
    const DiffRow &row = m_rows.rows.at(item.index);
    const Side side = shownSide(row, paneSide);
    const qint32 line = row.line[side];
    if (line < 0)
        return;
    const int lineHeight = m_layout.lineHeight();
    const int left = pane.textLeft - horizontal(side);
    const int top = yOf(item.top);
    const LineSight sight{.left = qreal(horizontal(side)),
                          .right = qreal(horizontal(side) + pane.rect.right() - pane.textLeft),
                          .firstVisual = std::max(0, -top / lineHeight),
                          .lastVisual = (viewport()->height() - top) / lineHeight};
    const qreal inset = (lineHeight - m_lines.textHeight()) / 2.0;
    const QList<LineFragment> fragments = m_lines.fragments(side, line, sight);
    painter.setRenderHint(QPainter::Antialiasing);
    for (const LineFragment &fragment : fragments) {
        const QTextLayout &layout = m_lines.layout(side, line, fragment);
        const QTextLine textLine = layout.lineAt(0);
        if (!textLine.isValid())
            continue;
        const qreal x = left + fragment.x;
        const int y = top + fragment.visualLine * lineHeight;
        const auto mark = [&](qint32 start, qint32 end, const QColor &color, qreal radius, bool toEnd = false) {
            const qint32 from = std::max(start, fragment.start);
            const qint32 to = std::min(end, fragment.end());
            if (from > to || (from == to && !toEnd))
                return;
            const qreal markLeft = x + textLine.cursorToX(from - fragment.start);
            const qreal markRight = x + textLine.cursorToX(to - fragment.start) + (toEnd ? m_lines.cell() / 2 : 0);
            painter.setPen(Qt::NoPen);
            painter.setBrush(color);
            painter.drawRoundedRect(QRectF(markLeft, y, markRight - markLeft, lineHeight), radius, radius);
        };
        if (!m_isFast) {
            const QColor color = side == Before ? colors().removedSpan : colors().addedSpan;
            for (const TextSpan &span : m_document->spansOf(row, side))
                mark(span.start, span.start + span.length, color, 2.5);
        }
        const std::span<const SearchHit> hits = m_search.hitsIn(item.index);
        for (const SearchHit &hit : hits) {
            if (hit.side != side && row.kind != RowKind::Equal)
                continue;
            const bool isCurrent = m_hit >= 0 && m_search.hits().at(m_hit) == hit;
            mark(hit.position.column, hit.position.column + hit.length, isCurrent ? colors().currentHit : colors().searchHit, 2);
        }
        const bool isHit = m_hit >= 0 && m_search.hits().at(m_hit).position == m_selection.first();
        if (m_selection.side == side && !isHit) {
            const auto [from, to] = m_selection.columnsOf(line);
            const bool takesEnd = to < 0 && fragment.end() == qint32(m_document->sides[side].line(line).size());
            if (to < 0 || from <= to)
                mark(from, to < 0 ? fragment.end() : to, withAlpha(colors().accent, 0.3F), 0, takesEnd);
        }
        painter.setPen(colors().text);
        layout.draw(&painter, QPointF(x, y + inset));
    }
    const TextSide &text = m_document->sides[side];
    if (line + 1 == text.lineCount() && !text.endsWithNewline
        && m_document->sides[side == Before ? After : Before].endsWithNewline) {
        painter.setPen(colors().textFaint);
        painter.drawText(QPointF(left + m_lines.width(side, line) + 12, top + inset + painter.fontMetrics().ascent()),
                         tr("no newline at the end"));
    }
}

void DiffView::paintCaret(QPainter &painter) const
{
    const qint32 row = caretRow();
    if (!hasFocus() || !m_caretVisible || row < 0 || m_folds.foldOf(row) >= 0)
        return;
    const QPoint at = pointOf(m_selection.side, m_selection.caret);
    painter.fillRect(QRect(at.x(), at.y() - m_lines.textHeight() / 2, 2, m_lines.textHeight()), colors().text);
}

void DiffView::paintFiller(QPainter &painter, const QRect &rect) const
{
    const qreal ratio = devicePixelRatioF();
    if (m_hatch.isNull() || m_hatch.devicePixelRatio() != ratio) {
        m_hatch = QPixmap(QSize(hatchPeriod, hatchPeriod) * ratio);
        m_hatch.setDevicePixelRatio(ratio);
        m_hatch.fill(colors().filler);
        QPainter tile(&m_hatch);
        tile.setRenderHint(QPainter::Antialiasing);
        tile.setPen(Qt::NoPen);
        tile.setBrush(colors().fillerHatch);
        // One diagonal stripe, and its wrapped part, so that tiles join without a seam.
        constexpr qreal half = hatchPeriod / 2.0;
        for (int shift : {0, hatchPeriod}) {
            const qreal x = shift;
            tile.drawPolygon(
                QPolygonF({{x, 0}, {x + half, 0}, {x + half - hatchPeriod, hatchPeriod}, {x - hatchPeriod, hatchPeriod}}));
        }
    }
    painter.save();
    painter.setBrushOrigin(rect.left() % hatchPeriod, int(-(scrollY() % hatchPeriod)));
    painter.fillRect(rect, QBrush(m_hatch));
    painter.restore();
}

QString DiffView::headingOf(int fold, Side side) const
{
    const RowRange range = m_folds.folds().at(fold);
    // In unified mode a row may have no line of this side; the folded rows that have one are a range of lines.
    qint32 first = -1;
    qint32 last = -1;
    for (qint32 row = range.first; row < range.end() && first < 0; ++row)
        first = m_rows.rows.at(row).line[side];
    for (qint32 row = range.end() - 1; row >= range.first && last < 0; --row)
        last = m_rows.rows.at(row).line[side];
    if (first < 0 || last + 1 >= m_document->sides[side].lineCount())
        return {};
    return headingFor(m_document->sides[side], {.first = first, .count = last + 1 - first});
}

QString DiffView::foldText(int fold, Side side) const
{
    const RowRange range = m_folds.folds().at(fold);
    const std::pair<qint32, qint32> key{side, range.end()};
    if (!m_headings.contains(key))
        m_headings.insert(key, headingOf(fold, side));
    const QString heading = m_headings.value(key);
    if (heading.isEmpty())
        return u"⋯ "_s + tr("%n unchanged lines", nullptr, range.count);
    return u"⋯ "_s + tr("%n unchanged lines in %1", nullptr, range.count).arg(heading);
}

void DiffView::paintFold(QPainter &painter, const RowLayout::Item &item, Side paneSide) const
{
    const Pane &pane = m_panes[paneSide];
    const QRect rect(pane.rect.left(), yOf(item.top), pane.rect.width(), item.height);
    const bool isHovered = m_hoveredFold == item.index;
    painter.fillRect(rect, isHovered ? colors().hover : colors().fold);
    painter.fillRect(rect.left(), rect.top(), rect.width(), 1, colors().border);
    painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, colors().border);

    QFont font = this->font();
    font.setPointSizeF(font.pointSizeF() * 0.89);
    painter.setFont(font);
    painter.setPen(isHovered ? colors().text : colors().foldText);
    const QRect textRect = rect.adjusted(pane.textLeft - pane.rect.left() + 8, 0, -6, 0);
    painter.drawText(textRect, Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(foldText(item.index, paneSide), Qt::ElideRight, textRect.width()));

    // Arrows where the numbers are: down opens from the top of the fold, up from its bottom.
    const RowRange range = m_folds.folds().at(item.index);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(isHovered ? colors().text : colors().textFaint, 1.3, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const auto arrow = [&](int slot, int direction) {
        const QPointF centre(rect.left() + arrowsLeft + slot * arrowWidth + arrowWidth / 2.0, rect.center().y() + 0.5);
        painter.drawPolyline(QPolygonF(
            {centre + QPointF(-3, -1.5 * direction), centre + QPointF(0, 1.5 * direction), centre + QPointF(3, -1.5 * direction)}));
    };
    if (range.end() < m_folds.rowCount())
        arrow(0, -1);
    if (range.first > 0)
        arrow(1, 1);
}

void DiffView::paintMiddle(QPainter &painter, const QRect &clip) const
{
    const int left = m_panes[Before].rect.right() + 1;
    const int right = m_panes[After].rect.left();
    const QRect middle(left, clip.top(), right - left, clip.height());
    painter.fillRect(middle, colors().fold);
    painter.fillRect(left, clip.top(), 1, clip.height(), colors().border);
    painter.fillRect(right - 1, clip.top(), 1, clip.height(), colors().border);

    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const qint64 bottom = scrollY() + clip.bottom();
    const RowLayout::Item firstItem = m_layout.itemAt(scrollY() + clip.top());
    const qint32 firstRow = firstItem.isFold ? m_folds.folds().at(firstItem.index).first : firstItem.index;
    auto hunk = std::ranges::upper_bound(m_rows.hunks, firstRow, {}, [](const DiffHunk &h) { return h.firstRow + h.rowCount - 1; });
    if (hunk != m_rows.hunks.begin())
        --hunk;
    for (; hunk != m_rows.hunks.end(); ++hunk) {
        const qint64 contentTop = m_layout.itemOfRow(hunk->firstRow).top;
        if (contentTop > bottom)
            break;
        const qreal top = yOf(contentTop);
        const qreal end = yOf(m_layout.itemOfRow(hunk->firstRow + hunk->rowCount - 1).bottom());
        // A side without lines is where they would have been: the ribbon ends there in a point.
        const qreal leftEnd = hunk->lines[Before].count > 0 ? end : top + 1;
        const qreal rightEnd = hunk->lines[After].count > 0 ? end : top + 1;
        const qreal centre = (left + right) / 2.0;
        QPainterPath path(QPointF(left, top));
        path.lineTo(right, top);
        path.lineTo(right, rightEnd);
        path.cubicTo(centre, rightEnd, centre, leftEnd, left, leftEnd);
        path.closeSubpath();
        const bool isCurrent = m_rows.changes.value(m_change, -1) == hunk - m_rows.hunks.begin();
        painter.setBrush(hunk->isIgnored ? colors().ignoredLine : colors().ribbon);
        painter.drawPath(path);
        if (isCurrent) {
            painter.setBrush(colors().accent);
            if (hunk->lines[Before].count > 0)
                painter.drawRect(QRectF(left, top, 2, leftEnd - top));
            if (hunk->lines[After].count > 0)
                painter.drawRect(QRectF(right - 2, top, 2, rightEnd - top));
        }
    }
}

void DiffView::paintExplanation(QPainter &painter) const
{
    if (!m_document)
        return;
    const auto [title, sentences] = explanationFor(*m_document);
    const QRect rect = viewport()->rect().adjusted(24, 0, -24, 0);
    QFont font = this->font();
    font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    painter.setPen(colors().text);
    const int lineHeight = painter.fontMetrics().height() + 6;
    int y = std::max(24, rect.height() / 3 - lineHeight);
    painter.drawText(QRect(rect.left(), y, rect.width(), lineHeight), Qt::AlignHCenter | Qt::AlignVCenter, title);
    painter.setFont(this->font());
    painter.setPen(colors().textMuted);
    for (const QString &sentence : sentences) {
        y += lineHeight;
        painter.drawText(QRect(rect.left(), y, rect.width(), lineHeight), Qt::AlignHCenter | Qt::AlignVCenter, sentence);
    }
}

void DiffView::paintHint(QPainter &painter) const
{
    painter.setFont(font());
    const QSize size = painter.fontMetrics().size(0, m_hint) + QSize(28, 14);
    QRect box(QPoint(), size);
    box.moveCenter({viewport()->width() / 2, 0});
    box.moveBottom(viewport()->height() - 18);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colors().text);
    painter.drawRoundedRect(box, 8, 8);
    painter.setPen(colors().window);
    painter.drawText(box, Qt::AlignCenter, m_hint);
}

} // namespace strata
