// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractScrollArea>

namespace strata {

/// What lies under pixels one can see through.
enum class ImageGround {
    Window, // checks in the colours of the window
    LightChecks,
    DarkChecks,
    Plain,
};

/// A picture's frame: as large as fits (never larger than it is) or at a zoom the person chose. It knows zooming, scrolling,
/// dragging and their keys; those who inherit it paint.
class ZoomArea : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit ZoomArea(QWidget *parent = nullptr);

    bool fits() const { return m_fits; }
    double zoom() const; // 1: a pixel of the image is a pixel of the screen

    void fit();
    void setZoom(double zoom, QPointF anchor = {-1, -1}); // anchor: the point of the viewport that stays
    void zoomIn();
    void zoomOut();

    ImageGround ground() const { return m_ground; }
    void setGround(ImageGround ground);

signals:
    void zoomChanged();

protected:
    void setContentSize(QSize pixels); // zoom and place stay
    QSize contentSize() const { return m_content; }
    /// The part of the viewport the picture has for itself; a subclass that shows two at once answers the first of two equal ones.
    virtual QRect pane() const;
    void paneChanged(); // tells that pane() answers something else now
    /// Where the whole picture lies when painted in `pane`, which has the size of pane(); logical pixels of the viewport.
    QRectF targetIn(const QRect &pane) const;
    /// Scrolls so that this rectangle of the picture is in the middle of the pane; zooms out when it does not fit.
    void showRect(const QRect &pixels);
    void paintGround(QPainter &painter, const QRectF &target, const QRect &clip) const;

    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QSizeF shownSize() const; // of the picture, in logical pixels
    void updateScrollBars();

    QSize m_content;
    bool m_fits = true;
    double m_zoom = 1;
    ImageGround m_ground = ImageGround::Window;
    QPoint m_dragFrom;
};

} // namespace strata
