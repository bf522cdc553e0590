// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractScrollArea>
#include <QImage>

namespace strata {

/// An image on a checkerboard: as large as fits (never larger than it is) or at a zoom the person chose.
class ImageView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit ImageView(QWidget *parent = nullptr);

    void setImage(const QImage &image);
    bool fits() const { return m_fits; }
    double zoom() const; // 1: a pixel of the image is a pixel of the screen

    void fit();
    void setZoom(double zoom, QPointF anchor = {-1, -1}); // anchor: the point of the viewport that stays
    void zoomBy(double factor) { setZoom(zoom() * factor); }

signals:
    void zoomChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QSizeF shownSize() const; // of the image, in logical pixels of the viewport
    void updateScrollBars();

    QImage m_image;
    bool m_fits = true;
    double m_zoom = 1;
    QPoint m_dragFrom;
};

} // namespace strata
