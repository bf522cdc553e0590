// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/change.h"
#include "ui/images/imagedifference.h"
#include "ui/images/zoomarea.h"

#include <QBasicTimer>

namespace strata {

/// Paints two images in one frame with one zoom and one place, so that the same corner of both is looked at. They lie over each
/// other at their top left corners; where their sizes differ both edges are drawn.
class ImageCanvas : public ZoomArea
{
    Q_OBJECT

public:
    enum class Mode { SideBySide, Swipe, Onion, Difference, Blink };

    explicit ImageCanvas(QWidget *parent = nullptr);

    /// Null images: there is none on that side, `missing` says why in its place.
    void setImages(const std::array<QImage, 2> &images, const std::array<QString, 2> &missing);
    void setDifference(const ImageDifference &difference);
    bool hasBoth() const { return !m_images[Before].isNull() && !m_images[After].isNull(); }

    Mode mode() const { return m_mode; }
    void setMode(Mode mode);
    double divider() const { return m_divider; } // of what is seen of the images, 0 to 1: left of it is before
    void setDivider(double place);
    double mix() const { return m_mix; } // 0: only before, 1: only after
    void setMix(double share);
    Side shownSide() const { return m_shown; } // of Mode::Blink
    void setShownSide(Side side);
    /// Whether Mode::Blink changes sides by itself; else flip() does.
    bool blinksByItself() const { return m_blinksByItself; }
    void setBlinksByItself(bool blinks);
    void flip();

    int region() const { return m_region; } // the one stood on; -1: none yet
    /// Moves to the next (+1) or previous (-1) region that differs, centred; answers false at the end.
    bool stepRegion(int direction);

signals:
    void dividerChanged(double place);
    void mixChanged(double share);
    void shownSideChanged(strata::Side side);

protected:
    QRect pane() const override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void timerEvent(QTimerEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QRect paneOf(Side side) const;
    QRectF rectOf(Side side, const QRectF &target) const;
    QRectF seen() const; // of the images, in the viewport
    int dividerX() const;
    void startBlinking();
    void tintMask();
    void paintSide(QPainter &painter, Side side, const QRectF &target) const;
    void paintEdges(QPainter &painter, const QRectF &target) const;
    void paintMix(QPainter &painter, const QRectF &target) const;
    void paintDifference(QPainter &painter, const QRectF &target) const;
    void paintRegion(QPainter &painter, const QRectF &target, int index) const;
    void paintDivider(QPainter &painter, const QRectF &target) const;
    void paintChip(QPainter &painter, Side side, bool isAtRight, const QRect &room) const;

    std::array<QImage, 2> m_images;
    std::array<QString, 2> m_missing;
    ImageDifference m_difference;
    Mode m_mode = Mode::SideBySide;
    double m_divider = 0.5;
    double m_mix = 0.5;
    Side m_shown = Before;
    bool m_blinksByItself = true;
    bool m_isDividing = false;
    int m_region = -1;
    QBasicTimer m_blink;
};

} // namespace strata
