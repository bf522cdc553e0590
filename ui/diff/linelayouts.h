// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/diffdocument.h"
#include "ui/common/theme.h"
#include "ui/diff/syntaxstyle.h"

#include <QCache>
#include <QFont>
#include <QHash>
#include <QRawFont>
#include <QTextLayout>

#include <functional>
#include <memory>

class QPainter;

namespace strata {

/// A piece of a line that is laid out and drawn as one: a short line is one piece, a wrapped line one for each visual line,
/// a long line many, of which only those in sight are ever touched.
struct LineFragment
{
    qint32 start = 0;
    qint32 length = 0;
    qreal x = 0; // from the start of the text
    qint32 visualLine = 0;

    qint32 end() const { return start + length; }
};

/// A piece as it is drawn. Plain text in a fixed-pitch font is glyphs at multiples of a cell, by colour: that is found and drawn
/// many times faster than by a QTextLayout. Everything that needs shaping, other fonts or the other direction has a layout.
struct DrawnLine
{
    struct Run
    {
        QRgb color = 0;
        QList<quint32> glyphs;
        QList<QPointF> positions; // of their baselines' left ends, from the top left corner of the line
    };

    qint32 length = 0; // code units
    QList<Run> runs;
    QList<qint32> cells; // before each code unit, and the total; empty: one for each
    std::unique_ptr<QTextLayout> layout; // null: the runs draw
};

/// What of a line is in sight, in pixels from the start of the text and, with word wrap, in visual lines.
struct LineSight
{
    qreal left = 0;
    qreal right = 0;
    qint32 firstVisual = 0;
    qint32 lastVisual = 0;
};

/// The text as it is drawn: signs that would break the line, draw nothing, or turn the reading direction (the trick of "Trojan
/// Source", 2021) become visible ones. One code unit stays one code unit.
QString visibleText(QStringView text);

/// How wide `text` is in cells of a fixed-pitch font: East Asian wide signs take two, combining marks none, tabs one.
qint64 cellCount(QStringView text);

/// Where a line is wrapped: the starts of its visual lines, the first being 0. After a space where there is one in the last half
/// of the visual line, else anywhere. Lines longer than `longLine` are cut at equal lengths, so that any of them costs the same.
QList<qint32> wrapStarts(QStringView line, int columns, int tabColumns);
qint32 wrapCount(QStringView line, int columns, int tabColumns);

/// Lays out the lines in sight and remembers them. Positions are pixels from the start of the text.
class LineLayouts
{
public:
    static constexpr qint32 longLine = 2000; // code units
    static constexpr qint32 chunk = 256; // of a long line

    using Tokens = std::function<const QList<SyntaxToken> &(Side, qint32)>;

    void setDocument(std::shared_ptr<const DiffDocument> document);
    void setFont(const QFont &font);
    void setTabColumns(int columns);
    void setColors(const ThemeColors &colors); // with our own colours of syntax
    void setSyntaxColors(const SyntaxColors &colors);
    void setTokens(Tokens tokens) { m_tokens = std::move(tokens); }
    void setWrapColumns(int columns); // 0: no wrap
    int wrapColumns() const { return m_wrapColumns; }
    void forget(Side side, LineRange lines); // their colours changed

    qreal cell() const { return m_cell; }
    const QFont &font() const { return m_font; }
    const QRawFont &rawFont() const { return m_raw; }
    int textHeight() const { return m_textHeight; }

    QList<LineFragment> fragments(Side side, qint32 line, const LineSight &sight) const;
    const DrawnLine &drawn(Side side, qint32 line, const LineFragment &fragment) const;
    void draw(QPainter &painter, const DrawnLine &line, const QPointF &at) const;
    /// From the left end of the piece to a place between its code units, and back.
    qreal xIn(const DrawnLine &line, qint32 offset) const;
    qint32 offsetIn(const DrawnLine &line, qreal x) const;
    qint32 visualLineCount(Side side, qint32 line) const;

    /// The fragment that holds a column, and the place in it.
    LineFragment fragmentOf(Side side, qint32 line, qint32 column) const;
    qreal xOf(Side side, qint32 line, qint32 column) const;
    qint32 columnAt(Side side, qint32 line, qint32 visualLine, qreal x) const;
    /// How far the line reaches; for long lines an estimate until their end has been in sight.
    qreal width(Side side, qint32 line) const;

private:
    struct Key
    {
        qint32 side;
        qint32 line;
        qint32 start;

        bool operator==(const Key &) const = default;
        friend size_t qHash(const Key &key, size_t seed = 0) { return qHashMulti(seed, key.side, key.line, key.start); }
    };

    QStringView text(Side side, qint32 line) const { return m_document->sides[side].line(line); }
    const QList<qint64> &cellsUpTo(Side side, qint32 line, qint32 chunkIndex) const;
    qint32 chunkOf(Side side, qint32 line, qreal x) const; // of a long line
    LineFragment visualLineAt(QStringView whole, qint32 visualLine) const; // with wrap
    void findGlyphs();
    bool layOutPlain(DrawnLine &drawn, QStringView shown, const QList<SyntaxToken> &tokens, qint32 start, int tabColumns) const;
    void layOut(DrawnLine &drawn, const QString &shown, const QList<SyntaxToken> &tokens, qint32 start, int tabColumns) const;
    LineFragment chunkAt(Side side, qint32 line, qint32 chunkIndex) const;

    std::shared_ptr<const DiffDocument> m_document;
    Tokens m_tokens;
    SyntaxColors m_syntax;
    QColor m_text;
    QFont m_font;
    QRawFont m_raw;
    QList<quint32> m_glyphs; // of the first characters of Unicode; 0: not in this font, or not of one cell
    qreal m_baseline = 0;
    qreal m_cell = 7;
    int m_textHeight = 16;
    int m_wrapColumns = 0;
    int m_tabColumns = 4;
    mutable QCache<Key, DrawnLine> m_cache{1200};
    mutable QHash<Key, QList<qint64>> m_cells; // long lines: cells before each chunk, as far as it was asked
};

} // namespace strata
