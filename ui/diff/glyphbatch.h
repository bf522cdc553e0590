// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QGlyphRun>
#include <QRawFont>

class QPainter;

namespace strata {

/// Line numbers and signs of one paint: collected by colour and drawn at once, because laying each out as text of its own costs
/// more than all the code beside them.
class GutterText
{
public:
    explicit GutterText(const QFont &font);

    /// `right` and `baseline` in the painter's coordinates.
    void addNumber(qint32 number, qreal right, qreal baseline, const QColor &color);
    void addSign(QChar sign, qreal left, qreal baseline, const QColor &color);
    void draw(QPainter &painter);
    qreal ascent() const { return m_font.ascent(); }

private:
    struct Batch
    {
        QRgb color = 0;
        QList<quint32> glyphs;
        QList<QPointF> positions;
    };
    struct Stray // a sign the font does not have
    {
        QChar sign;
        QPointF at;
        QColor color;
    };

    Batch &batchOf(const QColor &color);

    QRawFont m_font;
    QList<quint32> m_digits;
    qreal m_advance = 0;
    QList<Batch> m_batches;
    QList<Stray> m_strays;
};

} // namespace strata
