// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diff/linediff.h"

namespace strata {

/// Decides which lines of a change stand side by side: the pairs (line before, line after) of greatest similarity that do not
/// cross. Keeps its memory, and the bound on its work, between changes.
class LinePairer
{
public:
    explicit LinePairer(const std::array<LineTable, 2> &tables) : m_tables(tables) { }

    /// Rising on both sides. Lines without a pair resemble none.
    const std::vector<std::array<qint32, 2>> &pair(const LineChange &change);

private:
    using Signature = std::vector<quint16>; // the trigrams of a line without its white space, sorted

    void pairBlock(const LineChange &block);
    void pairEqualIgnoringSpace(const LineChange &block);
    static void sign(QByteArrayView line, Signature &signature);
    static int similarity(const Signature &a, const Signature &b);

    const std::array<LineTable, 2> &m_tables;
    std::vector<std::array<qint32, 2>> m_pairs;
    std::array<std::vector<Signature>, 2> m_signatures;
    std::vector<quint16> m_similarity; // percent, by cell
    std::vector<qint32> m_best;
    qint64 m_budget = 20'000'000; // cells, over all changes
};

} // namespace strata
