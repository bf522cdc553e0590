// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/images/zoomarea.h"

#include <QImage>

namespace strata {

/// One image on a checkerboard.
class ImageView : public ZoomArea
{
    Q_OBJECT

public:
    explicit ImageView(QWidget *parent = nullptr);

    void setImage(const QImage &image);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QImage m_image;
};

} // namespace strata
