// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diff/linelayouts.h"

#include <QFontMetricsF>
#include <QTextOption>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace strata {

namespace {

bool isWide(char16_t c)
{
    // The blocks of East Asian wide signs in the Basic Multilingual Plane (Unicode TR 11); each half of a surrogate pair counts
    // one.
    return c >= 0x1100
           && (c <= 0x115f || (c >= 0x2e80 && c <= 0x303e) || (c >= 0x3041 && c <= 0xa4cf) || (c >= 0xac00 && c <= 0xd7a3)
               || (c >= 0xf900 && c <= 0xfaff) || (c >= 0xfe30 && c <= 0xfe6f) || (c >= 0xff00 && c <= 0xff60)
               || (c >= 0xffe0 && c <= 0xffe6));
}

int cellsOf(QChar c)
{
    if (c.unicode() < 0x300)
        return 1;
    if (c.category() == QChar::Mark_NonSpacing || c.category() == QChar::Mark_Enclosing)
        return 0;
    return isWide(c.unicode()) ? 2 : 1;
}

bool isHidden(char16_t c)
{
    return (c >= 0x200b && c <= 0x200f) || (c >= 0x2028 && c <= 0x202e) || (c >= 0x2060 && c <= 0x2069) || c == 0xfeff || c == 0xad
           || (c >= 0x80 && c <= 0x9f);
}

} // namespace

QString visibleText(QStringView text)
{
    QString visible = text.toString();
    for (QChar &c : visible) {
        const char16_t unit = c.unicode();
        if (unit < 0x20 && unit != u'\t')
            c = QChar(char16_t(0x2400 + unit)); // the control pictures
        else if (unit == 0x7f)
            c = QChar(char16_t(0x2421));
        else if (unit >= 0x80 && isHidden(unit))
            c = QChar(u'¤');
    }
    return visible;
}

qint64 cellCount(QStringView text)
{
    qint64 cells = 0;
    for (QChar c : text)
        cells += cellsOf(c);
    return cells;
}

namespace {

// Calls `start` with the start of each visual line but the first.
template <typename Start>
void wrap(QStringView line, int columns, int tabColumns, Start start)
{
    if (line.size() > LineLayouts::longLine) {
        for (qint32 at = columns; at < line.size(); at += columns)
            start(at);
        return;
    }
    // Nearly every line is tabs, then signs of one cell: there the break can be looked for backwards from where it must be.
    qint32 tabs = 0;
    while (tabs < line.size() && line[tabs] == u'\t')
        ++tabs;
    bool isPlain = tabs * tabColumns < columns;
    for (qint32 i = tabs; isPlain && i < line.size(); ++i)
        isPlain = line[i].unicode() < 0x300 && line[i] != u'\t';
    if (isPlain) {
        qint32 from = 0;
        qint32 room = columns - tabs * (tabColumns - 1);
        while (line.size() - from > room) {
            qint32 at = from + room;
            while (at > from + room / 2 && !line[at - 1].isSpace())
                --at;
            from = at > from + room / 2 ? at : from + room;
            room = columns;
            start(from);
        }
        return;
    }
    qint32 first = 0;
    qint32 breakAfter = -1;
    int column = 0;
    for (qint32 i = 0; i < line.size(); ++i) {
        const int width = line[i] == u'\t' ? tabColumns - column % tabColumns : cellsOf(line[i]);
        if (column + width > columns && i > first && !line[i].isLowSurrogate()) {
            first = breakAfter > first + (i - first) / 2 ? breakAfter : i;
            start(first);
            i = first - 1;
            column = 0;
            breakAfter = -1;
            continue;
        }
        column += width;
        if (line[i].isSpace())
            breakAfter = i + 1;
    }
}

} // namespace

QList<qint32> wrapStarts(QStringView line, int columns, int tabColumns)
{
    QList<qint32> starts{0};
    wrap(line, columns, tabColumns, [&](qint32 at) { starts.append(at); });
    return starts;
}

qint32 wrapCount(QStringView line, int columns, int tabColumns)
{
    if (line.size() > LineLayouts::longLine)
        return qint32((line.size() + columns - 1) / columns);
    qint32 count = 1;
    wrap(line, columns, tabColumns, [&](qint32) { ++count; });
    return count;
}

void LineLayouts::setDocument(std::shared_ptr<const DiffDocument> document)
{
    m_document = std::move(document);
    m_cache.clear();
    m_cells.clear();
}

void LineLayouts::setFont(const QFont &font)
{
    m_font = font;
    m_font.setStyleStrategy(QFont::PreferAntialias);
    m_font.setKerning(false);
    const QFontMetricsF metrics(m_font);
    m_cell = metrics.horizontalAdvance(u'0');
    m_textHeight = int(std::ceil(metrics.height()));
    m_cache.clear();
    findGlyphs();
}

void LineLayouts::setTabColumns(int columns)
{
    if (columns != m_tabColumns)
        m_cache.clear();
    m_tabColumns = columns;
}

void LineLayouts::setColors(const ThemeColors &colors)
{
    m_text = colors.text;
    setSyntaxColors(ownSyntaxColors(colors));
}

void LineLayouts::setSyntaxColors(const SyntaxColors &colors)
{
    m_syntax = colors;
    m_cache.clear();
}

void LineLayouts::setWrapColumns(int columns)
{
    if (columns != m_wrapColumns)
        m_cache.clear();
    m_wrapColumns = columns;
}

void LineLayouts::forget(Side side, LineRange lines)
{
    const QList<Key> keys = m_cache.keys();
    for (const Key &key : keys) {
        if (key.side == side && key.line >= lines.first && key.line < lines.end())
            m_cache.remove(key);
    }
}

const QList<qint64> &LineLayouts::cellsUpTo(Side side, qint32 line, qint32 chunkIndex) const
{
    QList<qint64> &cells = m_cells[{side, line, 0}];
    if (cells.isEmpty())
        cells.append(0);
    const QStringView whole = text(side, line);
    while (cells.size() <= chunkIndex) {
        const qsizetype start = (cells.size() - 1) * chunk;
        cells.append(cells.last() + cellCount(whole.sliced(start, std::min<qsizetype>(chunk, whole.size() - start))));
    }
    return cells;
}

qint32 LineLayouts::chunkOf(Side side, qint32 line, qreal x) const
{
    const qint32 last = qint32((text(side, line).size() - 1) / chunk);
    // A cell is no more than two for each unit, and no text of ours is all marks: extend until the place is passed.
    qint32 known = 0;
    while (known < last && qreal(cellsUpTo(side, line, known).at(known)) * m_cell <= x)
        known = std::min(last, known + 64);
    const QList<qint64> &cells = cellsUpTo(side, line, last < known ? last : known);
    const auto after = std::upper_bound(cells.begin(), cells.begin() + known + 1, qint64(std::max(0.0, x) / m_cell));
    return std::max(0, qint32(after - cells.begin()) - 1);
}

LineFragment LineLayouts::chunkAt(Side side, qint32 line, qint32 chunkIndex) const
{
    const QStringView whole = text(side, line);
    const auto boundary = [&](qint64 at) {
        if (at >= whole.size())
            return qint32(whole.size());
        return qint32(at > 0 && whole[at].isLowSurrogate() ? at - 1 : at);
    };
    const qint32 start = boundary(qint64(chunkIndex) * chunk);
    return {.start = start,
            .length = boundary(qint64(chunkIndex + 1) * chunk) - start,
            .x = qreal(cellsUpTo(side, line, chunkIndex).at(chunkIndex)) * m_cell,
            .visualLine = 0};
}

LineFragment LineLayouts::visualLineAt(QStringView whole, qint32 visualLine) const
{
    if (whole.size() > longLine) {
        const qint32 count = wrapCount(whole, m_wrapColumns, m_tabColumns);
        const qint32 at = std::clamp(visualLine, 0, count - 1);
        const qint32 start = at * m_wrapColumns;
        return {.start = start, .length = std::min(m_wrapColumns, qint32(whole.size()) - start), .x = 0, .visualLine = at};
    }
    const QList<qint32> starts = wrapStarts(whole, m_wrapColumns, m_tabColumns);
    const qint32 at = std::clamp(visualLine, 0, qint32(starts.size()) - 1);
    const qint32 end = at + 1 < starts.size() ? starts.at(at + 1) : qint32(whole.size());
    return {.start = starts.at(at), .length = end - starts.at(at), .x = 0, .visualLine = at};
}

QList<LineFragment> LineLayouts::fragments(Side side, qint32 line, const LineSight &sight) const
{
    const QStringView whole = text(side, line);
    QList<LineFragment> seen;
    if (m_wrapColumns > 0) {
        const qint32 last = std::min(sight.lastVisual, visualLineCount(side, line) - 1);
        for (qint32 i = std::max(0, sight.firstVisual); i <= last; ++i)
            seen.append(visualLineAt(whole, i));
        return seen;
    }
    if (whole.size() <= longLine)
        return {{.start = 0, .length = qint32(whole.size())}};
    for (qint32 i = chunkOf(side, line, sight.left); qint64(i) * chunk < whole.size(); ++i) {
        const LineFragment fragment = chunkAt(side, line, i);
        if (fragment.x >= sight.right)
            break;
        seen.append(fragment);
    }
    return seen;
}

const DrawnLine &LineLayouts::drawn(Side side, qint32 line, const LineFragment &fragment) const
{
    const Key key{side, line, fragment.start};
    if (const DrawnLine *known = m_cache.object(key))
        return *known;
    auto *made = new DrawnLine{.length = fragment.length, .runs = {}, .cells = {}, .layout = {}};
    const QStringView piece = text(side, line).sliced(fragment.start, fragment.length);
    const int tabColumns = text(side, line).size() > longLine ? 1 : m_tabColumns;
    const QList<SyntaxToken> &tokens = m_tokens(side, line);
    if (!layOutPlain(*made, piece, tokens, fragment.start, tabColumns)) {
        made->runs.clear();
        made->cells.clear();
        layOut(*made, visibleText(piece), tokens, fragment.start, tabColumns);
    }
    m_cache.insert(key, made);
    return *made;
}

qint32 LineLayouts::visualLineCount(Side side, qint32 line) const
{
    return m_wrapColumns > 0 ? wrapCount(text(side, line), m_wrapColumns, m_tabColumns) : 1;
}

LineFragment LineLayouts::fragmentOf(Side side, qint32 line, qint32 column) const
{
    const QStringView whole = text(side, line);
    if (m_wrapColumns > 0) {
        if (whole.size() > longLine)
            return visualLineAt(whole, column / m_wrapColumns);
        const QList<qint32> starts = wrapStarts(whole, m_wrapColumns, m_tabColumns);
        return visualLineAt(whole, qint32(std::ranges::upper_bound(starts, column) - starts.begin()) - 1);
    }
    if (whole.size() <= longLine)
        return {.start = 0, .length = qint32(whole.size())};
    return chunkAt(side, line, std::min(column, qint32(whole.size()) - 1) / chunk);
}

qreal LineLayouts::xOf(Side side, qint32 line, qint32 column) const
{
    const LineFragment fragment = fragmentOf(side, line, column);
    return fragment.x + xIn(drawn(side, line, fragment), column - fragment.start);
}

qint32 LineLayouts::columnAt(Side side, qint32 line, qint32 visualLine, qreal x) const
{
    const QStringView whole = text(side, line);
    LineFragment fragment{.start = 0, .length = qint32(whole.size())};
    if (m_wrapColumns > 0)
        fragment = visualLineAt(whole, visualLine);
    else if (whole.size() > longLine)
        fragment = chunkAt(side, line, chunkOf(side, line, x));
    return fragment.start + offsetIn(drawn(side, line, fragment), x - fragment.x);
}

qreal LineLayouts::width(Side side, qint32 line) const
{
    const QStringView whole = text(side, line);
    if (whole.size() > longLine)
        return qreal(whole.size()) * m_cell;
    const LineFragment all{.start = 0, .length = qint32(whole.size())};
    return xIn(drawn(side, line, all), all.length);
}

} // namespace strata
