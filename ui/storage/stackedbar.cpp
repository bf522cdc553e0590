// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/storage/stackedbar.h"

#include "ui/common/texts.h"

#include <QHelpEvent>
#include <QPainter>
#include <QPainterPath>
#include <QToolTip>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace strata {

namespace {

constexpr int BarHeight = 10; // pixels
constexpr int LegendGap = 8; // between bar and legend
constexpr int Swatch = 8;
constexpr int SwatchGap = 6;
constexpr int EntryGap = 18;
constexpr qreal Hair = 2;

qint64 sumOf(const QList<BarPart> &parts)
{
    return std::accumulate(parts.begin(), parts.end(), qint64(0), [](qint64 sum, const BarPart &part) { return sum + part.bytes; });
}

} // namespace

void paintBar(QPainter &painter, const QRectF &area, const QList<BarPart> &parts, qint64 total, const ThemeColors &colors)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath shape;
    shape.addRoundedRect(area, area.height() / 2, area.height() / 2);
    painter.setClipPath(shape);
    painter.fillRect(area, mixed(colors.border, colors.window, 0.7));
    qreal x = area.left();
    for (const BarPart &part : parts) {
        if (part.bytes <= 0 || total <= 0)
            continue;
        const qreal width = std::max(area.width() * qreal(part.bytes) / qreal(total), Hair);
        painter.fillRect(QRectF(x, area.top(), width, area.height()), colors.*part.color);
        x += width;
        painter.fillRect(QRectF(x - 1, area.top(), 1, area.height()), colors.window); // tells neighbours apart without colour
    }
    painter.restore();
}

StackedBar::StackedBar(QWidget *parent) : QWidget(parent) { setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed); }

void StackedBar::setHasLegend(bool has)
{
    m_hasLegend = has;
    QSizePolicy policy = sizePolicy();
    policy.setHeightForWidth(has);
    setSizePolicy(policy);
    updateGeometry();
}

void StackedBar::setParts(const QList<BarPart> &parts)
{
    if (parts == m_parts)
        return;
    m_parts = parts;
    QStringList texts;
    for (const BarPart &part : parts) {
        if (part.bytes > 0)
            texts.append(legendText(part));
    }
    setAccessibleName(texts.join(u", "_s));
    updateGeometry();
    update();
}

QString StackedBar::legendText(const BarPart &part) const
{
    return tr("%1 %2", "what, and its size").arg(part.name, byteText(part.bytes));
}

template <typename Each>
int StackedBar::layoutLegend(int width, Each each) const
{
    const int line = fontMetrics().height() + 3;
    int x = 0;
    int y = 0;
    bool isEmpty = true;
    for (const BarPart &part : m_parts) {
        if (part.bytes <= 0)
            continue;
        isEmpty = false;
        const int taken = Swatch + SwatchGap + fontMetrics().horizontalAdvance(legendText(part));
        if (x > 0 && x + taken > width) {
            x = 0;
            y += line;
        }
        each(part, QRect(x, y, taken, line));
        x += taken + EntryGap;
    }
    return isEmpty ? 0 : y + line;
}

QSize StackedBar::sizeHint() const { return {300, heightForWidth(std::max(width(), 300))}; }

QSize StackedBar::minimumSizeHint() const { return {80, BarHeight}; }

int StackedBar::heightForWidth(int width) const
{
    return BarHeight + (m_hasLegend ? LegendGap + layoutLegend(width, [](const BarPart &, const QRect &) { }) : 0);
}

void StackedBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const ThemeColors &colors = themeColors(palette());
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    painter.save();
    if (isMirrored) {
        painter.translate(width(), 0);
        painter.scale(-1, 1);
    }
    paintBar(painter, QRectF(0, 0, width(), BarHeight), m_parts, sumOf(m_parts), colors);
    painter.restore();
    if (!m_hasLegend)
        return;
    layoutLegend(width(), [&](const BarPart &part, QRect place) {
        place.translate(0, BarHeight + LegendGap);
        if (isMirrored)
            place.moveLeft(width() - place.left() - place.width());
        QRect swatch(place.left(), place.center().y() - Swatch / 2, Swatch, Swatch);
        if (isMirrored)
            swatch.moveRight(place.right());
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(colors.*part.color);
        painter.drawRoundedRect(swatch, 2, 2);
        painter.setPen(colors.textMuted);
        const int indent = Swatch + SwatchGap;
        painter.drawText(place.adjusted(isMirrored ? 0 : indent, 0, isMirrored ? -indent : 0, 0),
                         Qt::AlignVCenter | (isMirrored ? Qt::AlignRight : Qt::AlignLeft), legendText(part));
    });
}

bool StackedBar::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), accessibleName(), this);
    return true;
}

} // namespace strata
