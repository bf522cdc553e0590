// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/images/zoomarea.h"

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
constexpr int Check = 8;
constexpr double SmallestZoom = 0.02;
constexpr double LargestZoom = 32;
constexpr double Step = 1.25;

} // namespace

ZoomArea::ZoomArea(QWidget *parent) : QAbstractScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    horizontalScrollBar()->setSingleStep(24);
    verticalScrollBar()->setSingleStep(24);
}

QRect ZoomArea::pane() const { return viewport()->rect(); }

void ZoomArea::setContentSize(QSize pixels)
{
    m_content = pixels;
    updateScrollBars();
    viewport()->update();
    if (m_fits)
        emit zoomChanged();
}

void ZoomArea::paneChanged() { setContentSize(m_content); }

double ZoomArea::zoom() const
{
    if (!m_fits || m_content.isEmpty())
        return m_zoom;
    const QSizeF room = QSizeF(pane().size()).shrunkBy(QMarginsF(Margin, Margin, Margin, Margin)) * devicePixelRatioF();
    return std::clamp(std::min({room.width() / m_content.width(), room.height() / m_content.height(), 1.0}), SmallestZoom,
                      LargestZoom);
}

QSizeF ZoomArea::shownSize() const { return QSizeF(m_content) * zoom() / devicePixelRatioF(); }

void ZoomArea::fit()
{
    m_fits = true;
    updateScrollBars();
    viewport()->update();
    emit zoomChanged();
}

void ZoomArea::setZoom(double zoom, QPointF anchor)
{
    const double before = this->zoom();
    const double after = std::clamp(zoom, SmallestZoom, LargestZoom);
    const QRect place = pane();
    if (anchor.x() < 0)
        anchor = QRectF(place).center();
    else if (anchor.x() > place.right())
        anchor.rx() -= place.width(); // in the second of two panes
    const QPointF origin = anchor - targetIn(place).topLeft(); // of the anchor in the picture as it is shown
    m_fits = false;
    m_zoom = after;
    updateScrollBars();
    const QPointF moved = origin * (after / before) + QPointF(Margin, Margin) - (anchor - place.topLeft());
    horizontalScrollBar()->setValue(int(std::lround(moved.x())));
    verticalScrollBar()->setValue(int(std::lround(moved.y())));
    viewport()->update();
    emit zoomChanged();
}

void ZoomArea::zoomIn() { setZoom(zoom() * Step); }

void ZoomArea::zoomOut() { setZoom(zoom() / Step); }

void ZoomArea::setGround(ImageGround ground)
{
    m_ground = ground;
    viewport()->update();
}

void ZoomArea::updateScrollBars()
{
    const QSize page = pane().size();
    const QSizeF content = m_fits || m_content.isEmpty() ? QSizeF() : shownSize() + QSizeF(2 * Margin, 2 * Margin);
    horizontalScrollBar()->setPageStep(page.width());
    verticalScrollBar()->setPageStep(page.height());
    horizontalScrollBar()->setRange(0, std::max(0, int(std::ceil(content.width())) - page.width()));
    verticalScrollBar()->setRange(0, std::max(0, int(std::ceil(content.height())) - page.height()));
}

QRectF ZoomArea::targetIn(const QRect &pane) const
{
    const QSizeF size = shownSize();
    const auto start = [](double content, double room, int scroll) {
        return std::round(content + 2 * Margin <= room ? (room - content) / 2 : Margin - scroll);
    };
    return {pane.left() + start(size.width(), pane.width(), horizontalScrollBar()->value()),
            pane.top() + start(size.height(), pane.height(), verticalScrollBar()->value()), size.width(), size.height()};
}

void ZoomArea::showRect(const QRect &pixels)
{
    const QRect place = pane();
    const double scale = zoom() / devicePixelRatioF();
    if (pixels.width() * scale > place.width() || pixels.height() * scale > place.height()) {
        fit();
        return;
    }
    const QPointF middle = QRectF(pixels).center() * scale + QPointF(Margin, Margin) - QRectF(place).center() + place.topLeft();
    horizontalScrollBar()->setValue(int(std::lround(middle.x())));
    verticalScrollBar()->setValue(int(std::lround(middle.y())));
    viewport()->update();
}

void ZoomArea::paintGround(QPainter &painter, const QRectF &target, const QRect &clip) const
{
    const auto [colors, isChecked] = [this]() -> std::pair<const ThemeColors &, bool> {
        switch (m_ground) {
        case ImageGround::Window: return {themeColors(palette()), true};
        case ImageGround::LightChecks: return {lightColors(), true};
        case ImageGround::DarkChecks: return {darkColors(), true};
        case ImageGround::Plain: break;
        }
        return {themeColors(palette()), false};
    }();
    const QRectF seen = target.intersected(clip);
    painter.fillRect(seen, colors.window);
    if (!isChecked || seen.isEmpty())
        return;
    QPixmap tile(2 * Check, 2 * Check);
    tile.fill(colors.window);
    QPainter checks(&tile);
    const QColor dark = mixed(colors.textFaint, colors.window, 0.22);
    checks.fillRect(0, 0, Check, Check, dark);
    checks.fillRect(Check, Check, Check, Check, dark);
    checks.end();
    painter.drawTiledPixmap(seen, tile, seen.topLeft() - target.topLeft());
}

void ZoomArea::resizeEvent(QResizeEvent *)
{
    updateScrollBars();
    if (m_fits)
        emit zoomChanged();
}

void ZoomArea::wheelEvent(QWheelEvent *event)
{
    if (!event->modifiers().testFlag(Qt::ControlModifier)) {
        QAbstractScrollArea::wheelEvent(event);
        return;
    }
    setZoom(zoom() * std::pow(Step, event->angleDelta().y() / 120.0), event->position());
    event->accept();
}

void ZoomArea::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_dragFrom = event->position().toPoint();
    viewport()->setCursor(Qt::ClosedHandCursor);
}

void ZoomArea::mouseMoveEvent(QMouseEvent *event)
{
    if (!event->buttons().testFlag(Qt::LeftButton))
        return;
    const QPoint delta = event->position().toPoint() - m_dragFrom;
    m_dragFrom = event->position().toPoint();
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() - delta.x());
    verticalScrollBar()->setValue(verticalScrollBar()->value() - delta.y());
}

void ZoomArea::mouseReleaseEvent(QMouseEvent *) { viewport()->unsetCursor(); }

void ZoomArea::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::ZoomIn) || event->key() == Qt::Key_Plus)
        zoomIn();
    else if (event->matches(QKeySequence::ZoomOut) || event->key() == Qt::Key_Minus)
        zoomOut();
    else if (event->key() == Qt::Key_0)
        fit();
    else if (event->key() == Qt::Key_1)
        setZoom(1);
    else
        QAbstractScrollArea::keyPressEvent(event);
}

} // namespace strata
