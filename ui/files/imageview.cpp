// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/files/imageview.h"

#include "ui/common/theme.h"

#include <QPainter>

namespace strata {

ImageView::ImageView(QWidget *parent) : ZoomArea(parent) { setAccessibleName(tr("Image")); }

void ImageView::setImage(const QImage &image)
{
    m_image = image;
    setContentSize(image.size());
    fit();
}

void ImageView::paintEvent(QPaintEvent *)
{
    const ThemeColors &colors = themeColors(palette());
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), colors.surface);
    if (m_image.isNull())
        return;
    const QRectF target = targetIn(pane());
    paintGround(painter, target, pane());
    // Enlarged pixels stay pixels: who zooms in wants to see them.
    painter.setRenderHint(QPainter::SmoothPixmapTransform, zoom() < 1);
    painter.drawImage(target, m_image);
    painter.setPen(colors.border);
    painter.drawRect(target.adjusted(-0.5, -0.5, 0.5, 0.5));
}

} // namespace strata
