// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diff/alignments.h"

#include <algorithm>

namespace strata {

Alignments::Step Alignments::mark(Side side, qint32 line)
{
    if (m_waiting && *m_waiting == std::pair(side, line)) {
        m_waiting.reset();
        return Step::Withdrawn;
    }
    if (!m_waiting && m_pairs.removeIf([&](const Pair &pair) { return pair[side] == line; }) > 0)
        return Step::Unpaired;
    if (!m_waiting || m_waiting->first == side) {
        m_waiting = std::pair(side, line);
        return Step::Waiting;
    }
    Pair made;
    made[m_waiting->first] = m_waiting->second;
    made[side] = line;
    m_waiting.reset();
    // Lines cannot cross: what stands across the new pair gives way to it.
    m_pairs.removeIf([&](const Pair &pair) {
        return (pair[Before] <= made[Before] && pair[After] >= made[After])
               || (pair[Before] >= made[Before] && pair[After] <= made[After]);
    });
    m_pairs.insert(std::ranges::upper_bound(m_pairs, made), made);
    return Step::Paired;
}

void Alignments::clear()
{
    m_pairs.clear();
    m_waiting.reset();
}

bool Alignments::isMarked(Side side, qint32 line) const
{
    return (m_waiting && *m_waiting == std::pair(side, line))
           || std::ranges::any_of(m_pairs, [&](const Pair &pair) { return pair[side] == line; });
}

} // namespace strata
