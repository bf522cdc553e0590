// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diff/sequencematcher.h"

namespace strata {

SequenceMatcher::SequenceMatcher(std::span<const quint32> before, std::span<const quint32> after, quint32 idCount,
                                 std::stop_token stop)
    : m_ids{before, after},
      m_matched{std::vector<quint8>(before.size()), std::vector<quint8>(after.size())},
      m_stop(std::move(stop)),
      m_budget(64 * qint64(before.size() + after.size()) + 10'000),
      m_count{std::vector<qint32>(idCount), std::vector<qint32>(idCount)},
      m_last{std::vector<qint32>(idCount), std::vector<qint32>(idCount)},
      m_previous(before.size())
{
}

bool SequenceMatcher::run()
{
    push({.first = {0, 0}, .end = {qint32(m_ids[Before].size()), qint32(m_ids[After].size())}});
    while (!m_regions.empty()) {
        if (m_stop.stop_requested())
            return false;
        const SequenceRegion region = m_regions.back();
        m_regions.pop_back();
        if (!region.isBelowMyers && m_budget > 0 && (splitAtUniqueIds(region) || splitAtRarestRun(region)))
            continue;
        splitByMyers(region);
    }
    return !m_stop.stop_requested();
}

void SequenceMatcher::match(qint32 before, qint32 after)
{
    m_matched[Before][size_t(before)] = 1;
    m_matched[After][size_t(after)] = 1;
}

SequenceRegion SequenceMatcher::withoutCommonEnds(SequenceRegion region)
{
    auto &first = region.first;
    auto &end = region.end;
    for (; !region.isEmptyOnOneSide() && idAt(Before, first[Before]) == idAt(After, first[After]); ++first[Before], ++first[After])
        match(first[Before], first[After]);
    for (; !region.isEmptyOnOneSide() && idAt(Before, end[Before] - 1) == idAt(After, end[After] - 1); --end[Before], --end[After])
        match(end[Before] - 1, end[After] - 1);
    return region;
}

void SequenceMatcher::push(const SequenceRegion &region)
{
    if (const SequenceRegion rest = withoutCommonEnds(region); !rest.isEmptyOnOneSide())
        m_regions.push_back(rest);
}

} // namespace strata
