// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/diffdocument.h"

#include <algorithm>

namespace strata {

/// Three texts in the order they stand side by side. Base is what both others came from.
enum ThreeWaySide { LeftSide, BaseSide, RightSide };

enum class ThreeWayKind : quint8 {
    Equal, // the same on all sides
    Left, // only left changed it: left is what a merge takes
    Right, // only right changed it
    Both, // both changed it, in the same way
    Conflict, // both changed it, and not in the same way
};

/// One line of each text, or filler (-1).
struct ThreeWayRow
{
    ThreeWayKind kind = ThreeWayKind::Equal;
    std::array<qint32, 3> line{-1, -1, -1};
    std::array<bool, 3> isChanged{}; // left, right: not the base's line; base: not every other has it
    qint32 change = -1; // index into ThreeWayDocument::changes; -1 between changes
    std::array<qint32, 3> firstSpan{}; // into ThreeWayDocument::spans[side]
    std::array<qint32, 3> spanCount{};

    bool operator==(const ThreeWayRow &) const = default;
};

/// A stretch of the base that at least one side changed; changes that touch are one, for which goes first would be a guess.
struct ThreeWayChange
{
    ThreeWayKind kind = ThreeWayKind::Conflict;
    std::array<LineRange, 3> lines;
    qint32 firstRow = 0;
    qint32 rowCount = 0;
    bool isWhitespaceOnly = false; // of a Conflict: left and right are the same but for white space

    bool operator==(const ThreeWayChange &) const = default;
};

/// The comparison of one file in three versions, ready to show. Pure data, shared read-only between threads.
struct ThreeWayDocument
{
    enum class State : quint8 {
        Text,
        Binary, // one of them is not text: nothing was compared
        TooLarge, // above the hard limit: likewise
    };

    State state = State::Text;
    std::array<std::optional<FileEntry>, 3> file;
    std::array<TextSide, 3> sides;
    QList<ThreeWayRow> rows;
    QList<ThreeWayChange> changes;
    std::array<QList<TextSpan>, 3> spans;
    bool isCoarse = false; // a limit was met: correct, but perhaps longer than need be

    std::span<const TextSpan> spansOf(const ThreeWayRow &row, ThreeWaySide side) const
    {
        return {spans[side].constData() + row.firstSpan[side], size_t(row.spanCount[side])};
    }
    qint32 conflictCount() const { return qint32(std::ranges::count(changes, ThreeWayKind::Conflict, &ThreeWayChange::kind)); }
};

} // namespace strata
