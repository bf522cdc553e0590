// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

namespace strata {

/// What the lanes need to know of one row, newest first.
struct LaneInput
{
    /// The row of the version this one was made from; -1: none; the number of rows or more: below the end (folded away).
    qsizetype parent = -1;
    bool isFailed = false;

    bool operator==(const LaneInput &) const = default;
};

/// A line through one row, from its upper edge (or its node) to its lower edge (or its node); a bend when the lanes differ.
struct LaneSegment
{
    int from = 0; // lane
    int to = 0;
    bool startsAtNode = false; // else at the row's upper edge
    bool endsAtNode = false; // else at its lower edge
    int branch = 0; // for the colour; 0 is the main line

    bool operator==(const LaneSegment &) const = default;
};

struct LaneRow
{
    int lane = 0;
    int branch = 0;
    QList<LaneSegment> segments;

    bool operator==(const LaneRow &) const = default;
};

/// Draws lines of descent as `git log --graph` readers know them, with the newest version's ancestors straight down in lane 0.
/// Every other branch takes the lowest lane that is free from its tip down to where it forked, and bends into its parent's lane in
/// the row above the parent. A failed version that led nowhere is a dot on the line it was tried on, not a branch. Linear in rows
/// times lanes.
QList<LaneRow> layoutLanes(const QList<LaneInput> &rows);

/// The widest row: how many lanes there are.
int laneCount(const QList<LaneRow> &rows);

} // namespace strata
