// SPDX-License-Identifier: GPL-3.0-or-later
// How ThreeWayView paints: only rows in sight, each pane from the same rows.
#include "ui/diff/threewayview.h"

#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace strata {

QColor ThreeWayView::groundOf(const ThreeWayRow &row, ThreeWaySide side) const
{
    if (!row.isChanged[side])
        return {};
    if (row.kind == ThreeWayKind::Conflict)
        return mixed(colors().changed, colors().surface, colors().isDark ? 0.22 : 0.14);
    return side == BaseSide ? colors().removedLine : colors().addedLine;
}

QColor ThreeWayView::spanOf(const ThreeWayRow &row, ThreeWaySide side) const
{
    if (row.kind == ThreeWayKind::Conflict)
        return mixed(colors().changed, colors().surface, colors().isDark ? 0.45 : 0.36);
    return side == BaseSide ? colors().removedSpan : colors().addedSpan;
}

QString ThreeWayView::signOf(const ThreeWayRow &row, ThreeWaySide side) const
{
    if (!row.isChanged[side])
        return {};
    if (row.kind == ThreeWayKind::Conflict)
        return m_document->changes.at(row.change).isWhitespaceOnly ? u"≈"_s : u"!"_s;
    return side == BaseSide ? u"−"_s : row.kind == ThreeWayKind::Both ? u"="_s : u"+"_s;
}

void ThreeWayView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    const QRect clip = event->rect();
    painter.fillRect(clip, colors().surface);
    if (!m_document)
        return;
    if (m_document->rows.isEmpty()) {
        painter.setPen(colors().textMuted);
        const QString text = m_document->state == ThreeWayDocument::State::Binary
                                 ? tr("This file is not text: three versions of it cannot be laid side by side.")
                             : m_document->state == ThreeWayDocument::State::TooLarge
                                 ? tr("This file is too large to be compared line by line.")
                                 : tr("The file is empty in all three versions.");
        painter.drawText(viewport()->rect().adjusted(24, 24, -24, -24), Qt::AlignHCenter | Qt::TextWordWrap, text);
        return;
    }
    for (const ThreeWaySide side : {LeftSide, BaseSide, RightSide}) {
        const QRect pane = paneRect(side);
        if (!pane.intersects(clip))
            continue;
        painter.setClipRect(pane & clip);
        const qint64 bottom = scrollY() + clip.bottom();
        for (RowLayout::Item item = m_layout.itemAt(scrollY() + clip.top()); item.index >= 0 && item.top <= bottom;
             item = m_layout.next(item)) {
            if (item.isFold)
                paintFold(painter, item, pane);
            else
                paintRow(painter, item, side);
        }
        if (side != LeftSide)
            painter.fillRect(pane.left(), clip.top(), 1, clip.height(), colors().border);
        if (hasFocus() && side == m_side) {
            painter.setClipRect(clip);
            painter.setPen(colors().focusRing);
            painter.setBrush(Qt::NoBrush);
            painter.drawRect(pane.adjusted(0, 0, -1, -1));
        }
    }
}

void ThreeWayView::paintRow(QPainter &painter, const RowLayout::Item &item, ThreeWaySide side) const
{
    const ThreeWayRow &row = m_document->rows.at(item.index);
    const QRect pane = paneRect(side);
    const QRect rect(pane.left(), int(item.top - scrollY()), pane.width(), item.height);
    const bool isCurrent = row.change >= 0 && row.change == m_change;
    if (row.line[side] < 0) {
        painter.fillRect(rect, QBrush(colors().fillerHatch, Qt::BDiagPattern));
    } else {
        if (const QColor ground = groundOf(row, side); ground.isValid())
            painter.fillRect(rect, ground);
        else if (hasFocus() && side == m_side && row.line[side] == m_caret.line)
            painter.fillRect(rect, colors().currentLine);
    }
    if (row.kind == ThreeWayKind::Conflict) // a double edge: a conflict is seen without its colour
        painter.fillRect(rect.right() - 1, rect.top(), 2, rect.height(), colors().changed);
    if (isCurrent)
        painter.fillRect(rect.left() + (side == LeftSide ? 0 : 1), rect.top(), 3, rect.height(), colors().accent);

    painter.setFont(linesOf(side).font());
    const bool isTaken = row.change >= 0 && m_taken && m_taken(m_document->changes.at(row.change)) == side;
    const bool isFirst = isTaken && item.index == m_document->changes.at(row.change).firstRow;
    if (row.line[side] < 0) {
        if (isTaken)
            paintTaken(painter, rect, isFirst);
        return;
    }
    painter.setPen(colors().textFaint);
    painter.drawText(QRect(rect.left(), rect.top(), m_numberWidth, m_layout.lineHeight()), Qt::AlignRight | Qt::AlignVCenter,
                     QString::number(row.line[side] + 1));
    painter.setPen(row.kind == ThreeWayKind::Conflict ? colors().changed : side == BaseSide ? colors().removed : colors().added);
    painter.drawText(QRect(rect.left() + m_numberWidth + 4, rect.top(), int(2 * linesOf(side).cell()), m_layout.lineHeight()),
                     Qt::AlignLeft | Qt::AlignVCenter, signOf(row, side));
    painter.save();
    QRect text = rect;
    text.setLeft(textLeft(side));
    painter.setClipRect(text, Qt::IntersectClip);
    paintText(painter, row, side, text);
    painter.restore();
    if (isTaken)
        paintTaken(painter, rect, isFirst);
}

// What was collected: a bar at the end of the pane, and a check mark on its first row.
void ThreeWayView::paintTaken(QPainter &painter, const QRect &rect, bool isFirst) const
{
    painter.fillRect(rect.right() - 5, rect.top(), 4, rect.height(), colors().accent);
    if (!isFirst)
        return;
    const QRect badge(rect.right() - m_layout.lineHeight() - 2, rect.top(), m_layout.lineHeight() + 1, m_layout.lineHeight());
    painter.fillRect(badge, colors().accent);
    painter.setPen(colors().accentText);
    painter.drawText(badge, Qt::AlignCenter, u"✓"_s);
}

void ThreeWayView::paintText(QPainter &painter, const ThreeWayRow &row, ThreeWaySide side, const QRect &rect) const
{
    const LineLayouts &lines = linesOf(side);
    const Side textSide = placeOf(side).side;
    const qint32 line = row.line[side];
    const int scrolled = horizontalScrollBar()->value();
    const qreal inset = (m_layout.lineHeight() - lines.textHeight()) / 2.0;
    const TextSelection selection{.anchor = m_anchor, .caret = m_caret};
    const QList<LineFragment> fragments = lines.fragments(textSide, line,
                                                          {.left = qreal(scrolled), .right = qreal(scrolled + rect.width())});
    painter.setRenderHint(QPainter::Antialiasing);
    for (const LineFragment &fragment : fragments) {
        const DrawnLine &drawn = lines.drawn(textSide, line, fragment);
        const qreal x = rect.left() - scrolled + fragment.x;
        const auto mark = [&](qint32 start, qint32 end, const QColor &color, qreal more = 0) {
            const qint32 from = std::max(start, fragment.start);
            const qint32 to = std::min(end, fragment.end());
            if (from > to || (from == to && more == 0))
                return;
            const qreal left = lines.xIn(drawn, from - fragment.start);
            const qreal right = lines.xIn(drawn, to - fragment.start) + more;
            painter.setPen(Qt::NoPen);
            painter.setBrush(color);
            painter.drawRoundedRect(QRectF(x + left, rect.top(), right - left, rect.height()), 2.5, 2.5);
        };
        for (const TextSpan &span : m_document->spansOf(row, side))
            mark(span.start, span.start + span.length, spanOf(row, side));
        if (side == m_side && !selection.isEmpty()) {
            const auto [from, to] = selection.columnsOf(line);
            QColor accent = colors().accent;
            accent.setAlphaF(0.3F);
            if (to < 0 || from < to)
                mark(from, to < 0 ? fragment.end() : to, accent, to < 0 ? lines.cell() / 2 : 0);
        }
        painter.setPen(colors().text);
        lines.draw(painter, drawn, QPointF(x, rect.top() + inset));
    }
    if (hasFocus() && side == m_side && line == m_caret.line) {
        const qreal x = rect.left() - scrolled + lines.xOf(textSide, line, m_caret.column);
        painter.fillRect(QRectF(x, rect.top() + inset, 2, lines.textHeight()), colors().text);
    }
}

void ThreeWayView::paintFold(QPainter &painter, const RowLayout::Item &item, const QRect &pane) const
{
    const QRect rect(pane.left(), int(item.top - scrollY()), pane.width(), item.height);
    painter.fillRect(rect, colors().fold);
    painter.fillRect(rect.left(), rect.top(), rect.width(), 1, colors().border);
    painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, colors().border);
    painter.setFont(font());
    painter.setPen(colors().foldText);
    painter.drawText(rect.adjusted(m_numberWidth + 8, 0, -6, 0), Qt::AlignLeft | Qt::AlignVCenter,
                     u"⋯ "_s + tr("%n unchanged lines", nullptr, m_folds.folds().at(item.index).count));
}

} // namespace strata
