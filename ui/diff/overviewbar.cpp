// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diff/overviewbar.h"

#include "ui/diff/diffview.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>

namespace strata {

namespace {

constexpr int markLeft = 2;
constexpr int markWidth = 9;

// Which class a pixel shows when many lines share it; the strongest wins.
enum class Mark : quint8 { None, Ignored, Moved, Removed, Added, Changed };

Mark markOf(const DiffRow &row, const MoveMap &moves)
{
    const auto isMoved = [&](Side side) {
        return row.line[side] < 0 || (moves.at(side, row.line[side]) >= 0 && !moves.isEdited(side, row.line[side]));
    };
    switch (row.kind) {
    case RowKind::Equal: return Mark::None;
    case RowKind::Ignored: return Mark::Ignored;
    case RowKind::Removed:
    case RowKind::Added:
    case RowKind::Changed: break;
    }
    if (!moves.isEmpty() && isMoved(Before) && isMoved(After))
        return Mark::Moved;
    return row.kind == RowKind::Removed ? Mark::Removed : row.kind == RowKind::Added ? Mark::Added : Mark::Changed;
}

} // namespace

OverviewBar::OverviewBar(DiffView *view) : QWidget(view), m_view(view)
{
    setFocusPolicy(Qt::NoFocus);
    setAccessibleName(tr("Overview of the changes"));
}

void OverviewBar::invalidate()
{
    m_marks = {};
    update();
}

qreal OverviewBar::scale() const
{
    const qint64 content = std::max<qint64>(m_view->m_layout.height(), m_view->viewport()->height());
    return content > 0 ? qreal(height()) / qreal(content) : 1;
}

void OverviewBar::drawMarks()
{
    const qreal ratio = devicePixelRatioF();
    m_marks = QImage((QSizeF(size()) * ratio).toSize(), QImage::Format_ARGB32_Premultiplied);
    m_marks.setDevicePixelRatio(ratio);
    m_marks.fill(Qt::transparent);
    const ThemeColors &colors = themeColors(palette());
    QPainter painter(&m_marks);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);

    // One pass over the changed rows into slots of a pixel; neighbours of one class become one mark.
    const qreal factor = scale();
    QList<Mark> marks(height() + 1, Mark::None);
    for (const DiffHunk &hunk : m_view->m_rows.hunks) {
        RowLayout::Item item = m_view->m_layout.itemOfRow(hunk.firstRow);
        for (qint32 row = hunk.firstRow; row < hunk.firstRow + hunk.rowCount; ++row) {
            // The rows of a change are never folded: each lies right under the one before.
            if (row > hunk.firstRow)
                item = {.index = row, .top = item.bottom(), .height = m_view->m_layout.rowHeight(row)};
            const int first = std::clamp(int(qreal(item.top) * factor), 0, height());
            const int last = std::clamp(int(qreal(item.bottom()) * factor - 0.5), first, height());
            const Mark mark = markOf(m_view->m_rows.rows.at(row), m_view->m_moves);
            for (int y = first; y <= last; ++y)
                marks[y] = std::max(marks.at(y), mark);
        }
    }
    for (int y = 0; y < height();) {
        int end = y + 1;
        while (end < height() && marks.at(end) == marks.at(y))
            ++end;
        const QRectF rect(markLeft, y, markWidth, std::max(2, end - y));
        switch (marks.at(y)) {
        case Mark::None: break;
        case Mark::Ignored:
            painter.setBrush(colors.textFaint);
            painter.drawRoundedRect(rect.adjusted(3, 0, -3, 0), 1, 1);
            break;
        case Mark::Moved:
            painter.setBrush(colors.moved);
            painter.drawRoundedRect(rect.adjusted(2, 0, -2, 0), 1, 1);
            break;
        case Mark::Removed:
            painter.setBrush(colors.removed);
            painter.drawRoundedRect(rect, 1, 1);
            break;
        case Mark::Added:
            painter.setBrush(colors.added);
            painter.drawRoundedRect(rect, 1, 1);
            break;
        case Mark::Changed:
            // As in the panes: what was on the left half, what is on the right.
            painter.setBrush(colors.removed);
            painter.drawRoundedRect(rect.adjusted(0, 0, -markWidth / 2.0, 0), 1, 1);
            painter.setBrush(colors.added);
            painter.drawRoundedRect(rect.adjusted(markWidth / 2.0, 0, 0, 0), 1, 1);
            break;
        }
        y = end;
    }
    painter.setBrush(colors.currentHit);
    int lastY = -10;
    for (const SearchHit &hit : m_view->m_search.hits()) {
        const int y = int(qreal(m_view->m_layout.itemOfRow(hit.row).top) * factor);
        if (y - lastY < 2)
            continue;
        painter.drawRect(QRectF(width() - 4, y, 4, 2));
        lastY = y;
    }
    painter.setBrush(colors.accent);
    for (Side side : {Before, After}) {
        for (qint32 line : std::as_const(m_view->m_marked[side])) {
            const qreal y = qreal(m_view->m_layout.itemOfRow(m_view->m_rows.rowOfLine[side].at(line)).top) * factor;
            painter.drawPolygon(QPolygonF({{0, y - 3}, {5, y}, {0, y + 3}}));
        }
    }
}

void OverviewBar::paintEvent(QPaintEvent *)
{
    if (m_marks.isNull())
        drawMarks();
    const ThemeColors &colors = themeColors(palette());
    QPainter painter(this);
    painter.fillRect(rect(), colors.fold);
    painter.fillRect(0, 0, 1, height(), colors.border);
    const qint64 content = m_view->m_layout.height();
    if (content > m_view->viewport()->height()) {
        QColor box = colors.textFaint;
        box.setAlphaF(0.22F);
        const qreal top = qreal(m_view->scrollY()) * scale();
        const qreal boxHeight = std::max(12.0, m_view->viewport()->height() * scale());
        painter.fillRect(QRectF(1, top, width() - 1, boxHeight), box);
    }
    painter.drawImage(0, 0, m_marks);
}

void OverviewBar::resizeEvent(QResizeEvent *) { invalidate(); }

void OverviewBar::scrollToPoint(qreal y) { m_view->scrollTo(qint64((y - m_grip) / scale())); }

void OverviewBar::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const qreal top = qreal(m_view->scrollY()) * scale();
    const qreal boxHeight = m_view->viewport()->height() * scale();
    const qreal y = event->position().y();
    // Inside the box the drag keeps its grip; elsewhere the place clicked comes to the middle.
    m_grip = y >= top && y < top + boxHeight ? y - top : boxHeight / 2;
    scrollToPoint(y);
}

void OverviewBar::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons() & Qt::LeftButton)
        scrollToPoint(event->position().y());
}

void OverviewBar::wheelEvent(QWheelEvent *event) { QCoreApplication::sendEvent(m_view->verticalScrollBar(), event); }

QString OverviewBar::tipFor(qint32 index) const
{
    const DiffRow &row = m_view->m_rows.rows.at(index);
    const qint32 line = std::max(row.line[After], row.line[Before]) + 1;
    const qint32 change = m_view->m_rows.changeAtOrBefore(index);
    const bool isInside = row.hunk >= 0 && change >= 0 && m_view->m_rows.changes.at(change) == row.hunk;
    return isInside ? tr("Line %L1, change %L2 of %L3").arg(line).arg(change + 1).arg(m_view->changeCount())
                    : tr("Line %L1").arg(line);
}

bool OverviewBar::event(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::DevicePixelRatioChange)
        invalidate();
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const RowLayout::Item item = m_view->m_layout.itemAt(qint64(help->pos().y() / scale()));
    if (item.index < 0 || item.isFold) {
        QToolTip::hideText();
        return true;
    }
    QToolTip::showText(help->globalPos(), tipFor(item.index), this);
    return true;
}

} // namespace strata
