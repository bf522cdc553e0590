// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/tintedlabel.h"

#include <QEvent>

namespace strata {

TintedLabel::TintedLabel(QColor ThemeColors::*tint, QWidget *parent) : TintedLabel(QString(), tint, parent) { }

TintedLabel::TintedLabel(const QString &text, QColor ThemeColors::*tint, QWidget *parent) : QLabel(text, parent), m_tint(tint)
{
    setTextFormat(Qt::PlainText);
    apply();
}

void TintedLabel::setTint(QColor ThemeColors::*tint)
{
    m_tint = tint;
    apply();
}

void TintedLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        apply();
}

void TintedLabel::apply()
{
    QPalette own = palette();
    const QColor color = themeColors(own).*m_tint;
    if (own.color(QPalette::WindowText) == color)
        return; // setPalette sends another PaletteChange: this ends the circle
    own.setColor(QPalette::WindowText, color);
    setPalette(own);
}

} // namespace strata
