// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diff/glyphbatch.h"

#include "ui/diff/linelayouts.h"

#include <QGlyphRun>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace strata {

GlyphBatch::GlyphBatch(const QRawFont &font) : m_font(font), m_digits(m_font.glyphIndexesForString(u"0123456789"_s))
{
    const QList<QPointF> advances = m_font.advancesForGlyphIndexes(m_digits.first(1));
    m_advance = advances.isEmpty() ? 0 : advances.first().x();
}

GlyphBatch::Batch &GlyphBatch::batchOf(QRgb color)
{
    const auto found = std::ranges::find(m_batches, color, &Batch::color);
    if (found != m_batches.end())
        return *found;
    m_batches.append({.color = color, .glyphs = {}, .positions = {}});
    return m_batches.last();
}

void GlyphBatch::addLine(const DrawnLine &line, const QPointF &at)
{
    for (const DrawnLine::Run &run : line.runs) {
        Batch &batch = batchOf(run.color);
        batch.glyphs += run.glyphs;
        batch.positions.reserve(batch.positions.size() + run.positions.size());
        for (const QPointF &position : run.positions)
            batch.positions.append(position + at);
    }
}

void GlyphBatch::addNumber(qint32 number, qreal right, qreal baseline, const QColor &color)
{
    Batch &batch = batchOf(color.rgba());
    for (qreal x = right - m_advance;; x -= m_advance) {
        batch.glyphs.append(m_digits.value(number % 10));
        batch.positions.append({x, baseline});
        number /= 10;
        if (number == 0)
            break;
    }
}

void GlyphBatch::addSign(QChar sign, qreal left, qreal baseline, const QColor &color)
{
    quint32 glyph = 0;
    int count = 1;
    if (!m_font.glyphIndexesForChars(&sign, 1, &glyph, &count) || count == 0 || glyph == 0) {
        m_strays.append({.sign = sign, .at = {left, baseline}, .color = color});
        return;
    }
    Batch &batch = batchOf(color.rgba());
    batch.glyphs.append(glyph);
    batch.positions.append({left, baseline});
}

void GlyphBatch::draw(QPainter &painter)
{
    for (const Batch &batch : std::as_const(m_batches)) {
        QGlyphRun run;
        run.setRawFont(m_font);
        run.setRawData(batch.glyphs.constData(), batch.positions.constData(), int(batch.glyphs.size()));
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
