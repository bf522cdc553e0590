// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/diffdocument.h"

#include <compare>

namespace strata {

/// A place in one side's text; `column` in UTF-16 code units, at most the line's length.
struct TextPosition
{
    qint32 line = 0;
    qint32 column = 0;

    auto operator<=>(const TextPosition &) const = default;
};

/// The caret and where the selection began, on one side.
struct TextSelection
{
    Side side = After;
    TextPosition anchor;
    TextPosition caret;

    bool isEmpty() const { return anchor == caret; }
    TextPosition first() const { return std::min(anchor, caret); }
    TextPosition last() const { return std::max(anchor, caret); }
    /// The selected columns of a line, -1 as end when the line's end is selected too; start > end: nothing.
    std::pair<qint32, qint32> columnsOf(qint32 line) const;
    bool operator==(const TextSelection &) const = default;
};

/// The text between two places of one side: no line numbers, signs or filler rows; lines end in '\n'.
QString selectedText(const TextSide &side, TextPosition first, TextPosition last);

TextPosition endOf(const TextSide &side);
TextPosition clamped(const TextSide &side, TextPosition position);

/// The next place a caret can stand (a whole character, never inside a surrogate pair or before a combining mark).
qint32 nextCaret(QStringView line, qint32 column);
qint32 previousCaret(QStringView line, qint32 column);
/// The word, run of spaces or single sign at `column`, as a double click selects it.
TextSpan wordAt(QStringView line, qint32 column);
qint32 nextWord(QStringView line, qint32 column);
qint32 previousWord(QStringView line, qint32 column);

} // namespace strata
