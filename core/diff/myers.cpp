// SPDX-License-Identifier: GPL-3.0-or-later
// E. Myers, "An O(ND) Difference Algorithm and Its Variations" (1986), the linear-space variation: two searches meet in the middle
// and split the region. A search that has become too expensive is cut short where it got furthest, as GNU diff and git do; the
// result is correct, only longer.
#include "core/diff/sequencematcher.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace strata {

namespace {

constexpr qint32 CheapestSearch = 256; // edits a search may always take

struct Diagonals
{
    qint32 lowest;
    qint32 highest;
    qint32 low;
    qint32 high;

    // One edit more on either side, staying on the diagonals that exist: `mark` gets each new neighbour that must not win.
    template <typename Mark>
    void widen(Mark mark)
    {
        if (low > lowest)
            mark(--low - 1);
        else
            ++low;
        if (high < highest)
            mark(++high + 1);
        else
            --high;
    }
    bool contains(qint32 diagonal) const { return diagonal >= low && diagonal <= high; }
};

} // namespace

void SequenceMatcher::splitByMyers(const SequenceRegion &region)
{
    const quint32 *const a = m_ids[Before].data() + region.first[Before];
    const quint32 *const b = m_ids[After].data() + region.first[After];
    const qint32 n = region.size(Before);
    const qint32 m = region.size(After);
    const auto cutAt = [&](qint32 x, qint32 y) {
        const std::array<qint32, 2> middle{region.first[Before] + x, region.first[After] + y};
        push({.first = region.first, .end = middle, .isBelowMyers = true});
        push({.first = middle, .end = region.end, .isBelowMyers = true});
    };

    // Diagonal k = x - y runs from -m to n, with one more on each side for the marks.
    for (auto &reach : m_reach) {
        if (reach.size() < size_t(n) + size_t(m) + 3)
            reach.resize(size_t(n) + size_t(m) + 3);
    }
    qint32 *const front = m_reach[Before].data() + m + 1;
    qint32 *const back = m_reach[After].data() + m + 1;
    const qint32 delta = n - m;
    const bool frontMeets = delta % 2 != 0;
    Diagonals forward{.lowest = -m, .highest = n, .low = 0, .high = 0};
    Diagonals backward{.lowest = -m, .highest = n, .low = delta, .high = delta};
    front[0] = 0; // both ends are stripped, so neither search has a free start
    back[delta] = n;
    const qint32 limit = m_searchBudget > 0 ? std::max(CheapestSearch, qint32(std::sqrt(double(n) + double(m)))) : CheapestSearch;

    for (qint32 edits = 1;; ++edits) {
        if (edits % 64 == 0 && m_stop.stop_requested())
            return;
        forward.widen([front](qint32 diagonal) { front[diagonal] = -1; });
        for (qint32 k = forward.high; k >= forward.low; k -= 2) {
            qint32 x = std::max(front[k - 1] + 1, front[k + 1]);
            while (x < n && x - k < m && a[x] == b[x - k])
                ++x;
            front[k] = x;
            if (frontMeets && backward.contains(k) && back[k] <= x)
                return cutAt(x, x - k);
        }
        backward.widen([back](qint32 diagonal) { back[diagonal] = std::numeric_limits<qint32>::max(); });
        for (qint32 k = backward.high; k >= backward.low; k -= 2) {
            qint32 x = std::min(back[k - 1], back[k + 1] - 1);
            while (x > 0 && x - k > 0 && a[x - 1] == b[x - k - 1])
                --x;
            back[k] = x;
            if (!frontMeets && forward.contains(k) && x <= front[k])
                return cutAt(x, x - k);
        }
        m_searchBudget -= 2 * edits; // diagonals of both
        if (edits < limit)
            continue;

        m_isCoarse = true;
        qint32 furthest = -1;
        qint32 furthestX = 0;
        for (qint32 k = forward.high; k >= forward.low; k -= 2) {
            const qint32 x = std::min({front[k], n, m + k});
            if (x + (x - k) > furthest) {
                furthest = x + (x - k);
                furthestX = x;
            }
        }
        qint32 nearest = std::numeric_limits<qint32>::max();
        qint32 nearestX = 0;
        for (qint32 k = backward.high; k >= backward.low; k -= 2) {
            const qint32 x = std::max({back[k], 0, k});
            if (x + (x - k) < nearest) {
                nearest = x + (x - k);
                nearestX = x;
            }
        }
        return furthest >= n + m - nearest ? cutAt(furthestX, furthest - furthestX) : cutAt(nearestX, nearest - nearestX);
    }
}

} // namespace strata
