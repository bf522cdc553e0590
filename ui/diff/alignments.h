// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/change.h"

#include <QList>

#include <optional>

namespace strata {

/// Pairs of lines a person put side by side by hand, rising on both sides, and the half of a pair that waits for the other.
class Alignments
{
public:
    using Pair = std::array<qint32, 2>; // lines before and after, 0-based
    enum class Step {
        Waiting, // one side is chosen
        Withdrawn, // the waiting half was taken back
        Paired, // the pairs changed
        Unpaired, // the pair of this line was taken away: the pairs changed
    };

    /// One press at a line: begins a pair, ends one, or takes one away.
    Step mark(Side side, qint32 line);
    void clear();
    void set(const QList<Pair> &pairs) { m_pairs = pairs; }

    const QList<Pair> &pairs() const { return m_pairs; }
    bool isMarked(Side side, qint32 line) const;
    const std::optional<std::pair<Side, qint32>> &waiting() const { return m_waiting; }
    void withdraw() { m_waiting.reset(); }

private:
    QList<Pair> m_pairs;
    std::optional<std::pair<Side, qint32>> m_waiting;
};

} // namespace strata
