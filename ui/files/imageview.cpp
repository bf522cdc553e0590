// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/files/imageview.h"

#include "ui/common/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace strata {

namespace {

constexpr int Margin = 24;
constexpr int Checker = 8;
constexpr double SmallestZoom = 0.02;
constexpr double LargestZoom = 32;
constexpr double Step = 1.25;

} // namespace

ImageView::ImageView(QWidget *parent) : QAbstractScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Image"));
}

void ImageView::setImage(const QImage &image)
{
    m_image = image;
    fit();
}

double ImageView::zoom() const
{
    if (!m_fits || m_image.isNull())
        return m_zoom;
    const QSizeF room = QSizeF(viewport()->size()).shrunkBy(QMarginsF(Margin, Margin, Margin, Margin)) * devicePixelRatioF();
    return std::clamp(std::min({room.width() / m_image.width(), room.height() / m_image.height(), 1.0}), SmallestZoom, LargestZoom);
}

QSizeF ImageView::shownSize() const { return QSizeF(m_image.size()) * zoom() / devicePixelRatioF(); }

void ImageView::fit()
{
    m_fits = true;
    updateScrollBars();
    viewport()->update();
    emit zoomChanged();
}

void ImageView::setZoom(double zoom, QPointF anchor)
{
    const double before = this->zoom();
    const double after = std::clamp(zoom, SmallestZoom, LargestZoom);
    if (anchor.x() < 0)
        anchor = QRectF(viewport()->rect()).center();
    const QPointF origin(horizontalScrollBar()->value(), verticalScrollBar()->value());
    m_fits = false;
    m_zoom = after;
    updateScrollBars();
    const QPointF moved = (origin + anchor) * (after / before) - anchor;
    horizontalScrollBar()->setValue(int(std::lround(moved.x())));
    verticalScrollBar()->setValue(int(std::lround(moved.y())));
    viewport()->update();
    emit zoomChanged();
}

void ImageView::updateScrollBars()
{
    const QSize page = viewport()->size();
    const QSizeF content = m_fits ? QSizeF() : shownSize() + QSizeF(2 * Margin, 2 * Margin);
    horizontalScrollBar()->setPageStep(page.width());
    verticalScrollBar()->setPageStep(page.height());
    horizontalScrollBar()->setRange(0, std::max(0, int(std::ceil(content.width())) - page.width()));
    verticalScrollBar()->setRange(0, std::max(0, int(std::ceil(content.height())) - page.height()));
}

void ImageView::paintEvent(QPaintEvent *)
{
    const ThemeColors &colors = themeColors(palette());
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), colors.surface);
    if (m_image.isNull())
        return;
    const QSizeF size = shownSize();
    const QSizeF view = viewport()->size();
    const auto start = [](double content, double room, int scroll) {
        return content + 2 * Margin <= room ? (room - content) / 2 : Margin - scroll;
    };
    const QRectF target(QPointF(std::round(start(size.width(), view.width(), horizontalScrollBar()->value())),
                                std::round(start(size.height(), view.height(), verticalScrollBar()->value()))),
                        size);
    const QRectF seen = target.intersected(viewport()->rect());
    painter.fillRect(seen, colors.window);
    painter.setClipRect(seen);
    const int firstRow = int((seen.top() - target.top()) / Checker);
    const int firstColumn = int((seen.left() - target.left()) / Checker);
    for (int row = firstRow; target.top() + row * Checker < seen.bottom(); ++row) {
        for (int column = firstColumn + (row + firstColumn) % 2; target.left() + column * Checker < seen.right(); column += 2)
            painter.fillRect(QRectF(target.left() + column * Checker, target.top() + row * Checker, Checker, Checker),
                             colors.fillerHatch);
    }
    // Enlarged pixels stay pixels: who zooms in wants to see them.
    painter.setRenderHint(QPainter::SmoothPixmapTransform, zoom() < 1);
    painter.drawImage(target, m_image);
    painter.setClipping(false);
    painter.setPen(colors.border);
    painter.drawRect(target.adjusted(-0.5, -0.5, 0.5, 0.5));
}

void ImageView::resizeEvent(QResizeEvent *)
{
    updateScrollBars();
    if (m_fits)
        emit zoomChanged();
}

void ImageView::wheelEvent(QWheelEvent *event)
{
    if (!event->modifiers().testFlag(Qt::ControlModifier)) {
        QAbstractScrollArea::wheelEvent(event);
        return;
    }
    setZoom(zoom() * std::pow(Step, event->angleDelta().y() / 120.0), event->position());
    event->accept();
}

void ImageView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_dragFrom = event->position().toPoint();
    viewport()->setCursor(Qt::ClosedHandCursor);
}

void ImageView::mouseMoveEvent(QMouseEvent *event)
{
    if (!event->buttons().testFlag(Qt::LeftButton))
        return;
    const QPoint delta = event->position().toPoint() - m_dragFrom;
    m_dragFrom = event->position().toPoint();
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() - delta.x());
    verticalScrollBar()->setValue(verticalScrollBar()->value() - delta.y());
}

void ImageView::mouseReleaseEvent(QMouseEvent *) { viewport()->unsetCursor(); }

void ImageView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::ZoomIn) || event->key() == Qt::Key_Plus)
        zoomBy(Step);
    else if (event->matches(QKeySequence::ZoomOut) || event->key() == Qt::Key_Minus)
        zoomBy(1 / Step);
    else if (event->key() == Qt::Key_0)
        fit();
    else if (event->key() == Qt::Key_1)
        setZoom(1);
    else
        QAbstractScrollArea::keyPressEvent(event);
}

} // namespace strata
