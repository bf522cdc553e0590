// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/lanes.h"

#include <algorithm>

namespace strata {
namespace {

/// A failed row without children that stands between another child of its parent and the parent: a dot on that line.
QList<bool> deadEnds(const QList<LaneInput> &rows)
{
    QList<bool> hasChild(rows.size(), false);
    for (const LaneInput &row : rows) {
        if (row.parent >= 0 && row.parent < rows.size())
            hasChild[row.parent] = true;
    }
    QList<bool> result(rows.size(), false);
    QList<bool> isPassed(rows.size() + 1, false); // a line from above already leads down to this parent
    for (qsizetype i = 0; i < rows.size(); ++i) {
        if (rows[i].parent < 0)
            continue;
        const qsizetype parent = std::min(rows[i].parent, rows.size());
        if (rows[i].isFailed && !hasChild[i] && isPassed[parent])
            result[i] = true;
        else
            isPassed[parent] = true;
    }
    return result;
}

/// The lowest lane whose line has ended above `row`.
int freeLane(QList<qsizetype> &busyUntil, qsizetype row)
{
    for (int lane = 0; lane < busyUntil.size(); ++lane) {
        if (busyUntil[lane] < row)
            return lane;
    }
    busyUntil.append(-1);
    return int(busyUntil.size() - 1);
}

void addSegment(LaneRow &row, const LaneSegment &segment)
{
    if (!row.segments.contains(segment))
        row.segments.append(segment);
}

} // namespace

QList<LaneRow> layoutLanes(const QList<LaneInput> &rows)
{
    const qsizetype count = rows.size();
    const QList<bool> isDeadEnd = deadEnds(rows);
    QList<LaneRow> result(count);
    QList<bool> isPlaced(count, false);
    QList<qsizetype> busyUntil; // by lane: the last row its line touches
    int branches = 0;

    for (qsizetype tip = 0; tip < count; ++tip) {
        if (isPlaced[tip] || isDeadEnd[tip])
            continue;
        // From the tip down to the first ancestor that has a lane already, or to the end of the line.
        qsizetype last = tip;
        while (rows[last].parent >= 0 && rows[last].parent < count && !isPlaced[rows[last].parent])
            last = rows[last].parent;
        const qsizetype junction = rows[last].parent < 0 ? last : std::min(rows[last].parent, count);
        const int lane = freeLane(busyUntil, tip);
        const int branch = branches++;
        // The bend ends at the parent's upper edge: the row of the parent itself is free again.
        busyUntil[lane] = std::max(last, junction - 1);
        for (qsizetype row = tip;; row = rows[row].parent) {
            result[row].lane = lane;
            result[row].branch = branch;
            isPlaced[row] = true;
            if (row == last)
                break;
        }
    }
    for (qsizetype row = count - 1; row >= 0; --row) { // parents first
        if (!isDeadEnd[row])
            continue;
        if (rows[row].parent < count) {
            result[row].lane = result[rows[row].parent].lane;
            result[row].branch = result[rows[row].parent].branch;
        }
    }

    for (qsizetype child = 0; child < count; ++child) {
        if (rows[child].parent < 0 || isDeadEnd[child])
            continue;
        const qsizetype parent = std::min(rows[child].parent, count);
        const int own = result[child].lane;
        const int target = parent < count ? result[parent].lane : own;
        const int branch = result[child].branch;
        for (qsizetype row = child; row < parent; ++row) {
            const int to = row == parent - 1 ? target : own;
            addSegment(result[row], {.from = own, .to = to, .startsAtNode = row == child, .branch = branch});
        }
        if (parent < count)
            addSegment(result[parent], {.from = target, .to = target, .endsAtNode = true, .branch = result[parent].branch});
    }
    return result;
}

int laneCount(const QList<LaneRow> &rows)
{
    int count = rows.isEmpty() ? 0 : 1;
    for (const LaneRow &row : rows) {
        count = std::max(count, row.lane + 1);
        for (const LaneSegment &segment : row.segments)
            count = std::max({count, segment.from + 1, segment.to + 1});
    }
    return count;
}

} // namespace strata
