// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/tintedlabel.h"

#include <QEvent>
#include <QPainter>

#include <algorithm>

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

void TintedLabel::setElideMode(Qt::TextElideMode mode)
{
    m_elideMode = mode;
    updateGeometry();
    update();
}

QSize TintedLabel::minimumSizeHint() const
{
    constexpr int ReadableLetters = 6;
    const QSize hint = QLabel::minimumSizeHint();
    if (m_elideMode == Qt::ElideNone)
        return hint;
    return {std::min(hint.width(), fontMetrics().averageCharWidth() * ReadableLetters), hint.height()};
}

void TintedLabel::paintEvent(QPaintEvent *event)
{
    const QRect place = contentsRect();
    if (m_elideMode == Qt::ElideNone || fontMetrics().horizontalAdvance(text()) <= place.width()) {
        QLabel::paintEvent(event);
        return;
    }
    QPainter painter(this);
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(place, int(alignment()) | Qt::TextSingleLine, fontMetrics().elidedText(text(), m_elideMode, place.width()));
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
