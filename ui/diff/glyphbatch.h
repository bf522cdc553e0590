// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QList>
#include <QPointF>
#include <QRawFont>

class QPainter;

namespace strata {

struct DrawnLine;

/// Code, line numbers and signs of one paint in one font: collected by colour and drawn at once, because what drawing costs is
/// mostly the number of pieces.
class GlyphBatch
{
public:
    explicit GlyphBatch(const QRawFont &font);

    /// `right` and `baseline` in the painter's coordinates.
    void addNumber(qint32 number, qreal right, qreal baseline, const QColor &color);
    void addSign(QChar sign, qreal left, qreal baseline, const QColor &color);
    /// A line without a layout, its top left corner at `at`.
    void addLine(const DrawnLine &line, const QPointF &at);
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

    Batch &batchOf(QRgb color);

    QRawFont m_font;
    QList<quint32> m_digits;
    qreal m_advance = 0;
    QList<Batch> m_batches;
    QList<Stray> m_strays;
};

} // namespace strata
