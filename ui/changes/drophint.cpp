// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/changes/drophint.h"

#include "ui/common/theme.h"

#include <QPainter>

namespace strata {

DropHint::DropHint(QWidget *parent) : QWidget(parent)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    hide();
}

void DropHint::showAt(const QRect &place, const QString &text)
{
    m_text = text;
    setAccessibleName(text);
    setGeometry(place);
    show();
    raise();
    update();
}

void DropHint::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const ThemeColors &colors = themeColors(palette());
    QColor veil = colors.selection;
    veil.setAlphaF(0.92F);
    painter.setBrush(veil);
    painter.setPen(QPen(colors.accent, 2, Qt::DashLine));
    painter.drawRoundedRect(QRectF(rect()).adjusted(6, 6, -6, -6), 8, 8);
    QFont font = this->font();
    font.setPointSizeF(font.pointSizeF() * 1.15);
    font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    painter.setPen(colors.text);
    painter.drawText(rect().adjusted(24, 12, -24, -12), Qt::AlignCenter | Qt::TextWordWrap, m_text);
}

} // namespace strata
