// SPDX-License-Identifier: GPL-3.0-or-later
// The anchors of SequenceMatcher: ids that occur once on each side (B. Cohen's patience diff), else the run of ids that occur the
// least (the histogram diff of JGit and git).
#include "core/diff/sequencematcher.h"

#include <algorithm>

namespace strata {

namespace {

// git's limit too: an id that occurs more often says nothing about where it belongs.
constexpr qint32 MostOccurrences = 64;

} // namespace

bool SequenceMatcher::splitAtUniqueIds(const SequenceRegion &region)
{
    m_budget -= region.size(Before) + region.size(After);
    for (const Side side : {Before, After}) {
        for (qint32 i = region.first[side]; i < region.end[side]; ++i) {
            const quint32 id = idAt(side, i);
            ++m_count[side][id];
            m_last[side][id] = i;
        }
    }
    m_pairs.clear();
    for (qint32 i = region.first[Before]; i < region.end[Before]; ++i) {
        const quint32 id = idAt(Before, i);
        if (m_count[Before][id] == 1 && m_count[After][id] == 1)
            m_pairs.push_back({i, m_last[After][id]});
    }
    for (const Side side : {Before, After}) {
        for (qint32 i = region.first[side]; i < region.end[side]; ++i)
            m_count[side][idAt(side, i)] = 0;
    }
    if (m_pairs.empty())
        return false;

    // The longest chain of pairs that rises on both sides, by patience sorting: m_chainEnds[n] is the pair with the smallest after
    // position that ends a chain of n + 1; m_previous leads back along a chain.
    const auto afterOf = [this](qint32 pair) { return m_pairs[size_t(pair)][After]; };
    m_chainEnds.clear();
    for (qint32 pair = 0; pair < qint32(m_pairs.size()); ++pair) {
        auto place = m_chainEnds.end();
        if (!m_chainEnds.empty() && afterOf(m_chainEnds.back()) > afterOf(pair))
            place = std::ranges::lower_bound(m_chainEnds, afterOf(pair), {}, afterOf);
        m_previous[size_t(pair)] = place == m_chainEnds.begin() ? -1 : *(place - 1);
        if (place == m_chainEnds.end())
            m_chainEnds.push_back(pair);
        else
            *place = pair;
    }
    SequenceRegion rest = region;
    for (qint32 pair = m_chainEnds.back(); pair >= 0; pair = m_previous[size_t(pair)]) {
        const auto [before, after] = m_pairs[size_t(pair)];
        if (before >= rest.end[Before] || after >= rest.end[After])
            continue; // matched already, as the common end of the region behind it
        match(before, after);
        SequenceRegion gap{.first = {before + 1, after + 1}, .end = rest.end};
        rest.end = {before, after};
        push(gap);
        // Equal neighbours in front belong to the anchor: taking them now spares later steps looking at them.
        while (!rest.isEmptyOnOneSide() && idAt(Before, rest.end[Before] - 1) == idAt(After, rest.end[After] - 1)) {
            --rest.end[Before];
            --rest.end[After];
            match(rest.end[Before], rest.end[After]);
        }
    }
    push(rest);
    return true;
}

bool SequenceMatcher::splitAtRarestRun(const SequenceRegion &region)
{
    auto &count = m_count[Before];
    for (qint32 i = region.first[Before]; i < region.end[Before]; ++i) {
        const quint32 id = idAt(Before, i);
        m_previous[size_t(i)] = count[id]++ > 0 ? m_last[Before][id] : -1;
        m_last[Before][id] = i;
    }
    qint64 work = region.size(Before) + region.size(After);
    SequenceRegion best;
    qint32 fewest = MostOccurrences + 1;
    for (qint32 j = region.first[After]; j < region.end[After] && work < m_budget;) {
        qint32 next = j + 1;
        const quint32 id = idAt(After, j);
        if (count[id] > 0 && count[id] <= std::min(fewest, MostOccurrences)) {
            for (qint32 i = m_last[Before][id]; i >= 0; i = m_previous[size_t(i)]) {
                SequenceRegion run{.first = {i, j}, .end = {i + 1, j + 1}};
                qint32 rarest = count[id];
                auto &first = run.first;
                auto &end = run.end;
                while (first[Before] > region.first[Before] && first[After] > region.first[After]
                       && idAt(Before, first[Before] - 1) == idAt(After, first[After] - 1)) {
                    --first[Before];
                    --first[After];
                    rarest = std::min(rarest, count[idAt(Before, first[Before])]);
                }
                while (end[Before] < region.end[Before] && end[After] < region.end[After]
                       && idAt(Before, end[Before]) == idAt(After, end[After])) {
                    rarest = std::min(rarest, count[idAt(Before, end[Before])]);
                    ++end[Before];
                    ++end[After];
                }
                work += run.size(Before);
                next = std::max(next, end[After]);
                if (rarest < fewest || (rarest == fewest && run.size(Before) > best.size(Before))) {
                    best = run;
                    fewest = rarest;
                }
            }
        }
        j = next;
    }
    m_budget -= work;
    for (qint32 i = region.first[Before]; i < region.end[Before]; ++i)
        count[idAt(Before, i)] = 0;
    if (best.size(Before) == 0)
        return false;
    for (qint32 k = 0; k < best.size(Before); ++k)
        match(best.first[Before] + k, best.first[After] + k);
    push({.first = region.first, .end = best.first});
    push({.first = best.end, .end = region.end});
    return true;
}

} // namespace strata
