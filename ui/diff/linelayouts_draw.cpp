// SPDX-License-Identifier: GPL-3.0-or-later
// How LineLayouts makes a piece of a line ready to be drawn, and where its characters are.
#include "ui/diff/linelayouts.h"

#include <QGlyphRun>
#include <QPainter>
#include <QTextOption>

#include <algorithm>
#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;

namespace strata {

namespace {

// Characters below are drawn glyph by glyph; from the combining marks on, text is laid out.
constexpr char16_t plainEnd = 0x300;

} // namespace

/// What plain lines are drawn with. A font whose glyphs are not all one cell wide has none: its lines are laid out.
void LineLayouts::findGlyphs()
{
    m_raw = QRawFont::fromFont(m_font);
    m_glyphs.clear();
    QTextLayout probe(u"0123"_s, m_font);
    probe.beginLayout();
    const QTextLine line = probe.createLine();
    probe.endLayout();
    const QList<QGlyphRun> runs = line.glyphRuns();
    if (runs.size() != 1 || runs.first().positions().isEmpty() || qAbs(line.cursorToX(4) - 4 * m_cell) > 0.001)
        return;
    m_baseline = runs.first().positions().first().y();
    QString characters;
    for (char16_t c = 0; c < plainEnd; ++c)
        characters.append(QChar(c));
    m_glyphs = m_raw.glyphIndexesForString(characters);
    const QList<QPointF> advances = m_raw.advancesForGlyphIndexes(m_glyphs);
    if (m_glyphs.size() != plainEnd || advances.size() != plainEnd) {
        m_glyphs.clear();
        return;
    }
    const qreal own = advances.at('0').x();
    for (qsizetype i = 0; i < m_glyphs.size(); ++i) {
        const QString character = characters.sliced(i, 1);
        if (qAbs(advances.at(i).x() - own) > 0.001 || visibleText(character) != character)
            m_glyphs[i] = 0;
    }
}

bool LineLayouts::layOutPlain(DrawnLine &drawn, QStringView shown, const QList<SyntaxToken> &tokens, qint32 start,
                              int tabColumns) const
{
    if (m_glyphs.isEmpty())
        return false;
    const bool hasTabs = shown.contains(u'\t');
    if (hasTabs)
        drawn.cells.reserve(shown.size() + 1);
    // One run for each colour, whatever the order of the colours in the line.
    QList<DrawnLine::Run> &batches = drawn.runs;
    DrawnLine::Run *batch = nullptr;
    qint32 batchUntil = 0; // the column where another colour may begin
    auto token = tokens.cbegin();
    qint32 cell = 0;
    for (qint32 i = 0; i < shown.size(); ++i) {
        const char16_t unit = shown[i].unicode();
        if (hasTabs)
            drawn.cells.append(cell);
        if (unit == u'\t') {
            cell += tabColumns - cell % tabColumns;
            continue;
        }
        if (unit >= plainEnd || m_glyphs.at(unit) == 0)
            return false;
        if (const qint32 column = start + i; !batch || column >= batchUntil) {
            while (token != tokens.cend() && token->start + token->length <= column)
                ++token;
            const bool isInside = token != tokens.cend() && token->start <= column;
            batchUntil = token == tokens.cend() ? std::numeric_limits<qint32>::max()
                         : isInside             ? token->start + token->length
                                                : token->start;
            const QRgb color = (isInside ? m_syntax.at(token->role) : m_text).rgba();
            auto found = std::ranges::find(batches, color, &DrawnLine::Run::color);
            if (found == batches.end()) {
                batches.append({.color = color, .glyphs = {}, .positions = {}});
                found = batches.end() - 1;
            }
            batch = &*found;
        }
        if (unit != u' ') {
            batch->glyphs.append(m_glyphs.at(unit));
            batch->positions.append({cell * m_cell, m_baseline});
        }
        ++cell;
    }
    if (hasTabs)
        drawn.cells.append(cell);
    return true;
}

void LineLayouts::layOut(DrawnLine &drawn, const QString &shown, const QList<SyntaxToken> &tokens, qint32 start,
                         int tabColumns) const
{
    drawn.layout = std::make_unique<QTextLayout>(shown, m_font);
    QTextLayout &layout = *drawn.layout;
    QTextOption option(Qt::AlignLeft);
    option.setTextDirection(Qt::LeftToRight);
    option.setWrapMode(QTextOption::NoWrap);
    option.setTabStopDistance(m_cell * tabColumns);
    layout.setTextOption(option);
    layout.setCacheEnabled(true);
    QList<QTextLayout::FormatRange> formats;
    for (const SyntaxToken &token : tokens) {
        const qint32 from = std::max(token.start, start);
        const qint32 to = std::min(token.start + token.length, start + drawn.length);
        if (from >= to)
            continue;
        QTextLayout::FormatRange range{.start = from - start, .length = to - from, .format = {}};
        range.format.setForeground(m_syntax.at(token.role));
        formats.append(range);
    }
    layout.setFormats(formats);
    layout.beginLayout();
    QTextLine textLine = layout.createLine();
    if (textLine.isValid())
        textLine.setPosition({});
    layout.endLayout();
}

void LineLayouts::draw(QPainter &painter, const DrawnLine &line, const QPointF &at) const
{
    if (line.layout) {
        painter.setPen(m_text);
        line.layout->draw(&painter, at);
        return;
    }
    for (const DrawnLine::Run &run : line.runs) {
        QGlyphRun glyphs;
        glyphs.setRawFont(m_raw);
        glyphs.setRawData(run.glyphs.constData(), run.positions.constData(), int(run.glyphs.size()));
        painter.setPen(QColor::fromRgba(run.color));
        painter.drawGlyphRun(at, glyphs);
    }
}

qreal LineLayouts::xIn(const DrawnLine &line, qint32 offset) const
{
    const qint32 at = std::clamp(offset, 0, line.length);
    if (!line.layout)
        return (line.cells.isEmpty() ? at : line.cells.at(at)) * m_cell;
    const QTextLine textLine = line.layout->lineAt(0);
    return textLine.isValid() ? textLine.cursorToX(at) : 0;
}

qint32 LineLayouts::offsetIn(const DrawnLine &line, qreal x) const
{
    if (line.layout) {
        const QTextLine textLine = line.layout->lineAt(0);
        return textLine.isValid() ? textLine.xToCursor(x) : 0;
    }
    if (line.cells.isEmpty())
        return std::clamp(qint32(std::lround(std::max(0.0, x) / m_cell)), 0, line.length);
    // The nearer end of the character under x.
    const auto after = std::ranges::upper_bound(line.cells, x, {}, [this](qint32 cell) { return cell * m_cell; });
    const auto right = qint32(after - line.cells.begin());
    if (right == 0 || right > line.length)
        return std::min(right, line.length);
    return x - line.cells.at(right - 1) * m_cell < line.cells.at(right) * m_cell - x ? right - 1 : right;
}

} // namespace strata
