// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/change.h"

#include <array>
#include <span>
#include <stop_token>
#include <vector>

namespace strata {

/// A part of both sequences: [first, end) of each.
struct SequenceRegion
{
    std::array<qint32, 2> first{};
    std::array<qint32, 2> end{};
    bool isBelowMyers = false; // a part of a shortest script being found: anchors would only make it longer

    qint32 size(Side side) const { return end[side] - first[side]; }
    bool isEmptyOnOneSide() const { return first[Before] >= end[Before] || first[After] >= end[After]; }
};

/// Finds a long common subsequence of two sequences of ids below `idCount`: anchors first, what lies between them after that. Each
/// step matches something and pushes the regions that remain; the memory they need is shared, so a step allocates nothing.
class SequenceMatcher
{
public:
    SequenceMatcher(std::span<const quint32> before, std::span<const quint32> after, quint32 idCount, std::stop_token stop);

    /// Matches all of it; false when stopped.
    bool run();

    /// For each element whether it has a partner; the k-th matched one of one side is the partner of the k-th of the other.
    const std::array<std::vector<quint8>, 2> &matched() const { return m_matched; }
    bool isCoarse() const { return m_isCoarse; }

private:
    SequenceRegion withoutCommonEnds(SequenceRegion region);
    bool splitAtUniqueIds(const SequenceRegion &region);
    bool splitAtRarestRun(const SequenceRegion &region);
    void splitByMyers(const SequenceRegion &region);

    quint32 idAt(Side side, qint32 index) const { return m_ids[side][size_t(index)]; }
    void match(qint32 before, qint32 after);
    void push(const SequenceRegion &region);

    std::array<std::span<const quint32>, 2> m_ids;
    std::array<std::vector<quint8>, 2> m_matched;
    std::vector<SequenceRegion> m_regions; // still to do: a stack of our own, because its depth is bounded by the input only
    std::stop_token m_stop;
    qint64 m_budget; // of the anchoring steps, which may cost a multiple of what they settle
    qint64 m_searchBudget = 150'000'000; // diagonals Myers' searches may look at before the limit on each becomes strict
    bool m_isCoarse = false;

    std::array<std::vector<qint32>, 2> m_count; // by id; all zero between steps
    std::array<std::vector<qint32>, 2> m_last; // by id: the last position seen
    std::vector<qint32> m_previous; // before: the previous position of the same id, or the predecessor in a chain
    std::vector<std::array<qint32, 2>> m_pairs;
    std::vector<qint32> m_chainEnds;
    std::array<std::vector<qint32>, 2> m_reach; // Myers: by diagonal, from the front and from the back
};

} // namespace strata
