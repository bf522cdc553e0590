// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diff/selectiontext.h"

#include <QTextBoundaryFinder>

#include <algorithm>

namespace strata {

namespace {

enum class CharClass { Space, Word, Sign };

CharClass classOf(QChar c)
{
    if (c.isSpace())
        return CharClass::Space;
    return c.isLetterOrNumber() || c == u'_' || c.isSurrogate() || c.isMark() ? CharClass::Word : CharClass::Sign;
}

// Characters are found in a window, so that a caret in a line of megabytes costs no more than elsewhere.
constexpr qint32 window = 256;

} // namespace

std::pair<qint32, qint32> TextSelection::columnsOf(qint32 line) const
{
    const TextPosition from = first();
    const TextPosition to = last();
    if (line < from.line || line > to.line || isEmpty())
        return {1, 0};
    return {line == from.line ? from.column : 0, line == to.line ? to.column : -1};
}

QString selectedText(const TextSide &side, TextPosition first, TextPosition last)
{
    QString text;
    if (side.lineCount() == 0 || last <= first)
        return text;
    for (qint32 line = first.line; line <= std::min(last.line, side.lineCount() - 1); ++line) {
        const QStringView whole = side.line(line);
        const qsizetype from = line == first.line ? std::min<qsizetype>(first.column, whole.size()) : 0;
        const qsizetype to = line == last.line ? std::min<qsizetype>(last.column, whole.size()) : whole.size();
        if (line > first.line)
            text += u'\n';
        text += whole.sliced(from, std::max<qsizetype>(0, to - from));
    }
    return text;
}

TextPosition endOf(const TextSide &side)
{
    if (side.lineCount() == 0)
        return {};
    const qint32 line = side.lineCount() - 1;
    return {.line = line, .column = qint32(side.line(line).size())};
}

TextPosition clamped(const TextSide &side, TextPosition position)
{
    if (side.lineCount() == 0)
        return {};
    position.line = std::clamp(position.line, 0, side.lineCount() - 1);
    position.column = std::clamp(position.column, 0, qint32(side.line(position.line).size()));
    return position;
}

qint32 nextCaret(QStringView line, qint32 column)
{
    if (column >= line.size())
        return qint32(line.size());
    const QStringView rest = line.sliced(column).first(std::min<qsizetype>(window, line.size() - column));
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, rest);
    finder.setPosition(0);
    const qsizetype next = finder.toNextBoundary();
    return column + qint32(next > 0 ? next : 1);
}

qint32 previousCaret(QStringView line, qint32 column)
{
    if (column <= 0)
        return 0;
    const qint32 start = std::max(0, column - window);
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, line.sliced(start, column - start));
    finder.toEnd();
    const qsizetype previous = finder.toPreviousBoundary();
    return previous >= 0 ? start + qint32(previous) : column - 1;
}

TextSpan wordAt(QStringView line, qint32 column)
{
    if (line.isEmpty())
        return {};
    const qint32 at = std::min(column, qint32(line.size()) - 1);
    const CharClass kind = classOf(line[at]);
    if (kind == CharClass::Sign)
        return {.start = at, .length = 1};
    qint32 start = at;
    qint32 end = at + 1;
    while (start > 0 && classOf(line[start - 1]) == kind)
        --start;
    while (end < line.size() && classOf(line[end]) == kind)
        ++end;
    return {.start = start, .length = end - start};
}

qint32 nextWord(QStringView line, qint32 column)
{
    if (column >= line.size())
        return qint32(line.size());
    const TextSpan word = wordAt(line, column);
    qint32 next = word.start + word.length;
    while (next < line.size() && line[next].isSpace())
        ++next;
    return next;
}

qint32 previousWord(QStringView line, qint32 column)
{
    qint32 previous = std::min(column, qint32(line.size()));
    while (previous > 0 && line[previous - 1].isSpace())
        --previous;
    return previous == 0 ? 0 : wordAt(line, previous - 1).start;
}

} // namespace strata
