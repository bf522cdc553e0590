// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diff/linediff.h"

#include <algorithm>

namespace strata {

namespace {

// A change slides no further than this for looks: nobody sees the difference, and a million equal lines would take for ever.
constexpr qint32 FurthestLook = 200;
constexpr int TabWidth = 8;
constexpr int BlankLine = -1;

int indentOf(QByteArrayView line)
{
    int column = 0;
    for (const char c : line) {
        if (c == ' ')
            ++column;
        else if (c == '\t')
            column += TabWidth - column % TabWidth;
        else if (c == '\n' || c == '\r')
            return BlankLine;
        else
            return column;
    }
    return BlankLine;
}

// How good it looks to cut a text before a line.
struct Cut
{
    int depth = 0; // the indentation a reader is at there
    int penalty = 0;
};

Cut cutBefore(const LineTable &table, qint32 line)
{
    constexpr qint32 furthestBlank = 20;
    const auto indentAt = [&table](qint32 at) { return at >= 0 && at < table.count() ? indentOf(table.line(at)) : BlankLine; };

    qint32 above = line - 1;
    while (above >= 0 && above > line - furthestBlank && indentAt(above) == BlankLine)
        --above;
    qint32 below = line;
    while (below < table.count() && below < line + furthestBlank && indentAt(below) == BlankLine)
        ++below;
    const bool blankAbove = above < line - 1;
    const bool blankBelow = below > line;
    const int depthAbove = std::max(indentAt(above), 0);
    const int depthBelow = std::max(indentAt(below), 0);

    Cut cut{.depth = below < table.count() ? depthBelow : 0};
    if (blankAbove)
        cut.penalty -= 30; // the natural place: a new paragraph begins
    else if (blankBelow)
        cut.penalty -= 12; // the blank line should rather close what is above it
    if (depthBelow > depthAbove)
        cut.penalty += blankAbove ? 6 : 14; // parts a block from its head
    else if (depthBelow < depthAbove)
        cut.penalty += blankAbove || blankBelow ? 4 : 24; // parts a block from what closes it
    return cut;
}

bool isBetterOrEqual(const Cut &a, const Cut &b)
{
    constexpr int shallower = 60; // outweighs most penalties, not all
    return (a.depth > b.depth) * shallower - (a.depth < b.depth) * shallower + a.penalty - b.penalty <= 0;
}

class Slider
{
public:
    Slider(std::vector<LineChange> &changes, const std::array<LineTable, 2> &tables)
        : m_changes(changes), m_tables(tables), m_budget(4 * (qint64(tables[Before].count()) + tables[After].count()) + 1000)
    {
    }

    // From the first to the last; `kept` changes are settled, the later ones may still grow backwards into them.
    void run()
    {
        size_t kept = 0;
        for (size_t next = 0; next < m_changes.size();) {
            LineChange change = m_changes[next++];
            while (isPure(change)) {
                if (kept > 0 && slidesUpTo(change, m_changes[kept - 1])) {
                    const LineChange &previous = m_changes[kept - 1];
                    for (const Side side : {Before, After})
                        change.lines[side] = joined(previous.lines[side], change.lines[side]);
                    --kept;
                } else if (next < m_changes.size() && slidesDownTo(change, m_changes[next])) {
                    for (const Side side : {Before, After})
                        change.lines[side] = joined(change.lines[side], m_changes[next].lines[side]);
                    ++next;
                } else {
                    settle(change, next < m_changes.size() ? &m_changes[next] : nullptr);
                    break;
                }
            }
            m_changes[kept++] = change;
        }
        m_changes.resize(kept);
    }

private:
    static bool isPure(const LineChange &change) { return change.lines[Before].count == 0 || change.lines[After].count == 0; }
    static Side fullSide(const LineChange &change) { return change.lines[Before].count > 0 ? Before : After; }
    static LineRange joined(LineRange first, LineRange second) { return {first.first, second.end() - first.first}; }
    static void shift(LineChange &change, qint32 by)
    {
        change.lines[Before].first += by;
        change.lines[After].first += by;
    }

    bool equalLines(Side side, qint32 a, qint32 b)
    {
        --m_budget;
        const QByteArrayView x = m_tables[side].line(a);
        const QByteArrayView y = m_tables[side].line(b);
        return x == y;
    }

    // Up by `limit` lines at most: each line that enters at the front must equal the one that leaves at the back.
    qint32 freedomUp(const LineChange &change, qint32 limit)
    {
        const Side side = fullSide(change);
        const LineRange &range = change.lines[side];
        qint32 by = 0;
        while (by < limit && m_budget > 0 && equalLines(side, range.first - by - 1, range.end() - by - 1))
            ++by;
        return by;
    }

    qint32 freedomDown(const LineChange &change, qint32 limit)
    {
        const Side side = fullSide(change);
        const LineRange &range = change.lines[side];
        qint32 by = 0;
        while (by < limit && m_budget > 0 && equalLines(side, range.first + by, range.end() + by))
            ++by;
        return by;
    }

    bool slidesUpTo(LineChange &change, const LineChange &previous)
    {
        const qint32 gap = change.lines[Before].first - previous.lines[Before].end();
        if (freedomUp(change, gap) < gap)
            return false;
        shift(change, -gap);
        return true;
    }

    bool slidesDownTo(LineChange &change, const LineChange &next)
    {
        const qint32 gap = next.lines[Before].first - change.lines[Before].end();
        if (freedomDown(change, gap) < gap)
            return false;
        shift(change, gap);
        return true;
    }

    void settle(LineChange &change, const LineChange *next)
    {
        const Side side = fullSide(change);
        const LineTable &table = m_tables[side];
        const qint32 up = freedomUp(change,
                                    std::min(FurthestLook, std::min(change.lines[Before].first, change.lines[After].first)));
        const qint32 roomBelow = (next ? next->lines[side].first : table.count()) - change.lines[side].end();
        const qint32 down = freedomDown(change, std::min(FurthestLook, roomBelow));
        if (up + down == 0)
            return;
        const auto cutsAt = [&](qint32 by) {
            const Cut start = cutBefore(table, change.lines[side].first + by);
            const Cut end = cutBefore(table, change.lines[side].end() + by);
            return Cut{.depth = start.depth + end.depth, .penalty = start.penalty + end.penalty};
        };
        qint32 best = -up;
        Cut bestCut = cutsAt(best);
        for (qint32 by = -up + 1; by <= down; ++by) {
            if (const Cut cut = cutsAt(by); isBetterOrEqual(cut, bestCut)) {
                best = by;
                bestCut = cut;
            }
        }
        shift(change, best);
    }

    std::vector<LineChange> &m_changes;
    const std::array<LineTable, 2> &m_tables;
    qint64 m_budget; // line comparisons
};

} // namespace

void slideChanges(std::vector<LineChange> &changes, const std::array<LineTable, 2> &tables) { Slider(changes, tables).run(); }

} // namespace strata
