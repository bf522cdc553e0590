// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diff/linediff.h"

namespace strata {

/// Decides which lines of a change stand side by side: the pairs (line before, line after) of greatest similarity that do not
/// cross. Keeps its memory, and the bound on its work, between changes.
class LinePairer
{
public:
    LinePairer(const std::array<LineTable, 2> &tables, const std::stop_token &stop) : m_tables(tables), m_stop(stop) { }

    /// Rising on both sides. Lines without a pair resemble none.
    const std::vector<std::array<qint32, 2>> &pair(const LineChange &change);

private:
    // Which trigrams a line has without its white space: a set of hashes, so that two lines are compared in a few instructions.
    struct Signature
    {
        std::array<quint64, 8> bits{};
        int count = 0;
    };

    void pairEqualIgnoringSpace(const LineChange &block);
    void pairGap(const LineChange &gap);
    static Signature signatureOf(QByteArrayView line);
    static int similarity(const Signature &a, const Signature &b);

    const std::array<LineTable, 2> &m_tables;
    const std::stop_token &m_stop; // when stopped, fewer pairs are found
    std::vector<std::array<qint32, 2>> m_pairs;
    std::array<std::vector<Signature>, 2> m_signatures;
    std::vector<qint32> m_worth;
    std::vector<qint32> m_best;
    qint64 m_budget = 20'000'000; // cells, over all changes
};

} // namespace strata
