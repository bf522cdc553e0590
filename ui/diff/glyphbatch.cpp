// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diff/guttertext.h"

#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace strata {

GutterText::GutterText(const QFont &font)
    : m_font(QRawFont::fromFont(font)), m_digits(m_font.glyphIndexesForString(u"0123456789"_s))
{
    const QList<QPointF> advances = m_font.advancesForGlyphIndexes(m_digits.first(1));
    m_advance = advances.isEmpty() ? 0 : advances.first().x();
}

GutterText::Batch &GutterText::batchOf(const QColor &color)
{
    const auto found = std::ranges::find(m_batches, color.rgba(), &Batch::color);
    if (found != m_batches.end())
        return *found;
    m_batches.append({.color = color.rgba(), .glyphs = {}, .positions = {}});
    return m_batches.last();
}

void GutterText::addNumber(qint32 number, qreal right, qreal baseline, const QColor &color)
{
    Batch &batch = batchOf(color);
    for (qreal x = right - m_advance;; x -= m_advance) {
        batch.glyphs.append(m_digits.value(number % 10));
        batch.positions.append({x, baseline});
        number /= 10;
        if (number == 0)
            break;
    }
}

void GutterText::addSign(QChar sign, qreal left, qreal baseline, const QColor &color)
{
    quint32 glyph = 0;
    int count = 1;
    if (!m_font.glyphIndexesForChars(&sign, 1, &glyph, &count) || count == 0 || glyph == 0) {
        m_strays.append({.sign = sign, .at = {left, baseline}, .color = color});
        return;
    }
    Batch &batch = batchOf(color);
    batch.glyphs.append(glyph);
    batch.positions.append({left, baseline});
}

void GutterText::draw(QPainter &painter)
{
    for (const Batch &batch : std::as_const(m_batches)) {
        QGlyphRun run;
        run.setRawFont(m_font);
        run.setGlyphIndexes(batch.glyphs);
        run.setPositions(batch.positions);
        painter.setPen(QColor::fromRgba(batch.color));
        painter.drawGlyphRun({}, run);
    }
    for (const Stray &stray : std::as_const(m_strays)) {
        painter.setPen(stray.color);
        painter.drawText(stray.at, QString(stray.sign));
    }
    m_batches.clear();
    m_strays.clear();
}

} // namespace strata
