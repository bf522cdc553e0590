// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/images/imagecanvas.h"

#include "ui/common/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QTimerEvent>

#include <algorithm>
#include <cmath>

namespace strata {

namespace {

constexpr int BlinkMs = 700; // below the three flashes a second that can hurt people
constexpr int GripPixels = 8; // on either side of the divider
constexpr double SmallStep = 0.02;
constexpr double LargeStep = 0.1;

QColor edgeColor(Side side, const ThemeColors &colors) { return side == Before ? colors.removed : colors.added; }

} // namespace

ImageCanvas::ImageCanvas(QWidget *parent) : ZoomArea(parent) { viewport()->setMouseTracking(true); }

void ImageCanvas::setImages(const std::array<QImage, 2> &images, const std::array<QString, 2> &missing)
{
    m_images = images;
    m_missing = missing;
    m_difference = {};
    m_region = -1;
    setContentSize(images[Before].size().expandedTo(images[After].size()));
    fit();
}

void ImageCanvas::setDifference(const ImageDifference &difference)
{
    m_difference = difference;
    if (!m_difference.mask.isNull())
        tintMask();
    m_region = std::min(m_region, int(difference.regions.size()) - 1);
    viewport()->update();
}

void ImageCanvas::tintMask()
{
    m_difference.mask.setColorTable({qRgba(0, 0, 0, 0), themeColors(palette()).removed.rgba()});
    viewport()->update();
}

void ImageCanvas::setMode(Mode mode)
{
    if (m_mode == mode)
        return;
    m_mode = mode;
    paneChanged();
    startBlinking();
    viewport()->unsetCursor();
}

void ImageCanvas::setDivider(double place)
{
    place = std::clamp(place, 0.0, 1.0);
    if (place == m_divider)
        return;
    m_divider = place;
    viewport()->update();
    emit dividerChanged(place);
}

void ImageCanvas::setMix(double share)
{
    share = std::clamp(share, 0.0, 1.0);
    if (share == m_mix)
        return;
    m_mix = share;
    viewport()->update();
    emit mixChanged(share);
}

void ImageCanvas::setShownSide(Side side)
{
    if (side == m_shown)
        return;
    m_shown = side;
    viewport()->update();
    emit shownSideChanged(side);
}

void ImageCanvas::setBlinksByItself(bool blinks)
{
    m_blinksByItself = blinks;
    startBlinking();
}

void ImageCanvas::flip()
{
    setShownSide(m_shown == Before ? After : Before);
    startBlinking(); // who flips by hand wants to look for a while
}

void ImageCanvas::startBlinking()
{
    if (m_mode == Mode::Blink && m_blinksByItself && isVisible() && hasBoth())
        m_blink.start(BlinkMs, this);
    else
        m_blink.stop();
}

bool ImageCanvas::stepRegion(int direction)
{
    const int next = m_region < 0 && direction < 0 ? -1 : m_region + direction;
    if (next < 0 || next >= m_difference.regions.size())
        return false;
    m_region = next;
    showRect(m_difference.regions[next]);
    viewport()->update();
    return true;
}

QRect ImageCanvas::pane() const { return paneOf(Before); }

QRect ImageCanvas::paneOf(Side side) const
{
    const QRect all = viewport()->rect();
    if (m_mode != Mode::SideBySide)
        return all;
    const int half = all.width() / 2;
    return side == Before ? QRect(0, 0, half, all.height()) : QRect(half, 0, half, all.height());
}

QRectF ImageCanvas::rectOf(Side side, const QRectF &target) const
{
    return {target.topLeft(), QSizeF(m_images[side].size()) * zoom() / devicePixelRatioF()};
}

QRectF ImageCanvas::seen() const { return targetIn(pane()).intersected(viewport()->rect()); }

int ImageCanvas::dividerX() const
{
    const QRectF place = seen();
    return int(std::lround(place.left() + m_divider * place.width()));
}

void ImageCanvas::paintEvent(QPaintEvent *)
{
    const ThemeColors &colors = themeColors(palette());
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), colors.surface);
    // Enlarged pixels stay pixels: who zooms in wants to see them.
    painter.setRenderHint(QPainter::SmoothPixmapTransform, zoom() < 1);
    const QRectF target = targetIn(pane());
    switch (m_mode) {
    case Mode::SideBySide:
        for (const Side side : {Before, After}) {
            const QRect room = paneOf(side);
            painter.setClipRect(room);
            if (m_images[side].isNull()) {
                painter.setPen(colors.textMuted);
                painter.drawText(room.adjusted(16, 16, -16, -16), Qt::AlignCenter | Qt::TextWordWrap, m_missing[side]);
                continue;
            }
            const QRectF place = targetIn(room);
            paintGround(painter, rectOf(side, place), room);
            paintSide(painter, side, place);
            paintEdges(painter, place);
            paintRegion(painter, place, m_region);
        }
        painter.setClipping(false);
        painter.fillRect(QRect(paneOf(After).left(), 0, 1, viewport()->height()), colors.border);
        break;
    case Mode::Swipe:
        for (const Side side : {Before, After}) {
            QRect room = viewport()->rect();
            if (side == Before)
                room.setRight(dividerX() - 1);
            else
                room.setLeft(dividerX());
            painter.setClipRect(room);
            paintGround(painter, rectOf(side, target), room);
            paintSide(painter, side, target);
        }
        painter.setClipping(false);
        paintEdges(painter, target);
        paintRegion(painter, target, m_region);
        paintDivider(painter, target);
        break;
    case Mode::Onion:
        paintGround(painter, target, viewport()->rect());
        paintMix(painter, target);
        paintEdges(painter, target);
        paintRegion(painter, target, m_region);
        break;
    case Mode::Difference: paintDifference(painter, target); break;
    case Mode::Blink:
        paintGround(painter, rectOf(m_shown, target), viewport()->rect());
        paintSide(painter, m_shown, target);
        paintEdges(painter, target);
        paintRegion(painter, target, m_region);
        paintChip(painter, m_shown, false, viewport()->rect());
        break;
    }
}

void ImageCanvas::paintSide(QPainter &painter, Side side, const QRectF &target) const
{
    painter.drawImage(rectOf(side, target), m_images[side]);
}

/// The border of what is shown; with other sizes on the two sides the edges of both, dashed for the one before.
void ImageCanvas::paintEdges(QPainter &painter, const QRectF &target) const
{
    const ThemeColors &colors = themeColors(palette());
    const bool isSame = m_images[Before].size() == m_images[After].size();
    for (const Side side : {Before, After}) {
        if (m_images[side].isNull())
            continue;
        QPen pen(isSame || !hasBoth() ? colors.border : edgeColor(side, colors), isSame || !hasBoth() ? 1 : 1.5);
        if (!isSame && side == Before)
            pen.setStyle(Qt::DashLine);
        painter.setPen(pen);
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(rectOf(side, target).adjusted(-0.5, -0.5, 0.5, 0.5));
    }
}

/// A true cross-fade: painting one half-transparent image over the other would let the lower one shine through to the end.
void ImageCanvas::paintMix(QPainter &painter, const QRectF &target) const
{
    const QRect part = seen().toAlignedRect();
    if (part.isEmpty())
        return;
    const auto layerOf = [&](Side side, double share) {
        QImage layer(part.size() * devicePixelRatioF(), QImage::Format_ARGB32_Premultiplied);
        layer.setDevicePixelRatio(devicePixelRatioF());
        layer.fill(Qt::transparent);
        QPainter mixing(&layer);
        mixing.setRenderHint(QPainter::SmoothPixmapTransform, zoom() < 1);
        mixing.translate(-part.topLeft());
        mixing.setOpacity(share);
        paintSide(mixing, side, target);
        return layer;
    };
    QImage layer = layerOf(Before, 1 - m_mix);
    QPainter adding(&layer);
    adding.setCompositionMode(QPainter::CompositionMode_Plus);
    adding.drawImage(0, 0, layerOf(After, m_mix));
    adding.end();
    painter.drawImage(part.topLeft(), layer);
}

/// The image after, faded, and over it what differs, with boxes: single pixels are lost to the eye otherwise.
void ImageCanvas::paintDifference(QPainter &painter, const QRectF &target) const
{
    const ThemeColors &colors = themeColors(palette());
    paintGround(painter, target, viewport()->rect());
    paintSide(painter, After, target);
    QColor veil = colors.surface;
    veil.setAlphaF(0.72F);
    painter.fillRect(target, veil);
    if (!m_difference.mask.isNull())
        painter.drawImage(target, m_difference.mask);
    paintEdges(painter, target);
    for (int i = 0; i < m_difference.regions.size(); ++i)
        paintRegion(painter, target, i);
}

/// The box around a region; the one stood on in every mode, by a thicker line.
void ImageCanvas::paintRegion(QPainter &painter, const QRectF &target, int index) const
{
    if (index < 0 || index >= m_difference.regions.size())
        return;
    const ThemeColors &colors = themeColors(palette());
    const QRect &region = m_difference.regions[index];
    const double scale = zoom() / devicePixelRatioF();
    QRectF box(target.topLeft() + QPointF(region.topLeft()) * scale, QSizeF(region.size()) * scale);
    const double grow = std::max(3.0, (10 - std::min(box.width(), box.height())) / 2); // small ones stay visible
    box.adjust(-grow, -grow, grow, grow);
    if (!box.intersects(viewport()->rect()))
        return;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(index == m_region ? colors.accent : colors.changed, index == m_region ? 3 : 1.5));
    painter.drawRect(box);
}

void ImageCanvas::paintDivider(QPainter &painter, const QRectF &target) const
{
    const ThemeColors &colors = themeColors(palette());
    const QRect view = viewport()->rect();
    const int x = dividerX();
    painter.fillRect(QRect(x - 1, 0, 2, view.height()), colors.accent);
    const QRectF part = target.intersected(view);
    const QPointF middle(x, part.isEmpty() ? view.center().y() : part.center().y());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colors.accent, 2));
    painter.setBrush(colors.surface);
    painter.drawEllipse(middle, 12, 12);
    for (const int sign : {-1, 1}) {
        const QPointF tip = middle + QPointF(sign * 7, 0);
        painter.drawPolyline(QPolygonF{tip + QPointF(-sign * 4, -4), tip, tip + QPointF(-sign * 4, 4)});
    }
    painter.setRenderHint(QPainter::Antialiasing, false);
    paintChip(painter, Before, true, QRect(0, 0, x, view.height()));
    paintChip(painter, After, false, QRect(x, 0, view.width() - x, view.height()));
}

/// "Before" or "After" in a corner of `room`: a colour alone would not say which side is on show.
void ImageCanvas::paintChip(QPainter &painter, Side side, bool isAtRight, const QRect &room) const
{
    const ThemeColors &colors = themeColors(palette());
    const QString text = side == Before ? tr("Before") : tr("After");
    const QSize size = fontMetrics().size(Qt::TextSingleLine, text) + QSize(16, 8);
    if (room.width() < size.width() + 16)
        return;
    const QRect chip(QPoint(isAtRight ? room.right() - 8 - size.width() : room.left() + 8, 8), size);
    painter.setPen(edgeColor(side, colors));
    painter.setBrush(colors.surface);
    painter.drawRoundedRect(chip, 5, 5);
    painter.drawText(chip, Qt::AlignCenter, text);
}

void ImageCanvas::resizeEvent(QResizeEvent *event)
{
    ZoomArea::resizeEvent(event);
    paneChanged();
}

void ImageCanvas::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange && !m_difference.mask.isNull())
        tintMask();
    ZoomArea::changeEvent(event);
}

void ImageCanvas::mousePressEvent(QMouseEvent *event)
{
    m_isDividing = event->button() == Qt::LeftButton && m_mode == Mode::Swipe
                   && std::abs(event->position().x() - dividerX()) <= GripPixels;
    if (!m_isDividing)
        ZoomArea::mousePressEvent(event);
}

void ImageCanvas::mouseMoveEvent(QMouseEvent *event)
{
    if (m_isDividing) {
        const QRectF place = seen();
        if (place.width() > 0)
            setDivider((event->position().x() - place.left()) / place.width());
        return;
    }
    if (m_mode == Mode::Swipe && !event->buttons()) {
        if (std::abs(event->position().x() - dividerX()) <= GripPixels)
            viewport()->setCursor(Qt::SplitHCursor);
        else
            viewport()->unsetCursor();
    }
    ZoomArea::mouseMoveEvent(event);
}

void ImageCanvas::mouseReleaseEvent(QMouseEvent *event)
{
    if (!std::exchange(m_isDividing, false))
        ZoomArea::mouseReleaseEvent(event);
}

void ImageCanvas::keyPressEvent(QKeyEvent *event)
{
    const bool isSideways = event->key() == Qt::Key_Left || event->key() == Qt::Key_Right;
    const Qt::KeyboardModifiers modifiers = event->modifiers() & ~Qt::KeypadModifier;
    if (isSideways && (!modifiers || modifiers == Qt::ShiftModifier) && (m_mode == Mode::Swipe || m_mode == Mode::Onion)) {
        const double step = (modifiers ? LargeStep : SmallStep) * (event->key() == Qt::Key_Left ? -1 : 1);
        if (m_mode == Mode::Swipe)
            setDivider(m_divider + step);
        else
            setMix(m_mix + step);
        return;
    }
    if (event->key() == Qt::Key_Space && !modifiers && m_mode == Mode::Blink) {
        flip();
        return;
    }
    ZoomArea::keyPressEvent(event);
}

void ImageCanvas::timerEvent(QTimerEvent *event)
{
    if (event->timerId() == m_blink.timerId())
        setShownSide(m_shown == Before ? After : Before);
    else
        ZoomArea::timerEvent(event);
}

void ImageCanvas::showEvent(QShowEvent *event)
{
    ZoomArea::showEvent(event);
    startBlinking();
}

void ImageCanvas::hideEvent(QHideEvent *event)
{
    m_blink.stop();
    ZoomArea::hideEvent(event);
}

} // namespace strata
