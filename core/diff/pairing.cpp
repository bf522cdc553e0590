// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diff/pairing.h"

#include "core/diff/normalise.h"
#include "core/diff/reindent.h"
#include "core/diff/squeeze.h"

#include <algorithm>
#include <bit>

namespace strata {

namespace {

constexpr size_t MostCells = 4096; // 64 lines against 64
constexpr int LeastSimilarity = 30; // percent; below it two lines only happen to share some letters
constexpr qsizetype SignedBytes = 160; // of a line; its beginning tells

} // namespace

const std::vector<std::array<qint32, 2>> &LinePairer::pair(const LineChange &change)
{
    m_pairs.clear();
    const auto [before, after] = change.lines;
    if (before.count == 1 && after.count == 1)
        m_pairs.push_back({before.first, after.first});
    else if (before.count > 0 && after.count > 0)
        pairEqualIgnoringSpace(change);
    return m_pairs;
}

// A change is first cut where lines differ by white space alone: re-indented code finds itself so, in linear time.
void LinePairer::pairEqualIgnoringSpace(const LineChange &block)
{
    std::array<qint32, 2> at{block.lines[Before].first, block.lines[After].first};
    const auto pairUpTo = [&](const std::array<qint32, 2> &end) {
        for (; at[Before] < end[Before]; ++at[Before], ++at[After]) {
            if (!isBlankLine(m_tables[Before].line(at[Before])))
                m_pairs.push_back(at);
        }
    };
    for (const LineChange &gap : diffWithoutSpace(m_tables, block.lines, m_stop)) {
        pairUpTo({gap.lines[Before].first, gap.lines[After].first});
        pairGap(gap);
        at = {gap.lines[Before].end(), gap.lines[After].end()};
    }
    pairUpTo({block.lines[Before].end(), block.lines[After].end()});
}

// The best alignment by dynamic programming over the similarities, like Needleman and Wunsch's without gap costs.
void LinePairer::pairGap(const LineChange &gap)
{
    const auto [before, after] = gap.lines;
    const size_t n = size_t(before.count);
    const size_t m = size_t(after.count);
    if (n == 1 && m == 1)
        m_pairs.push_back({before.first, after.first});
    if (n * m <= 1 || n * m > MostCells || m_budget < 0)
        return;
    m_budget -= qint64(n * m);
    for (const Side side : {Before, After}) {
        m_signatures[side].clear();
        for (qint32 i = gap.lines[side].first; i < gap.lines[side].end(); ++i)
            m_signatures[side].push_back(signatureOf(m_tables[side].line(i)));
    }
    // What a pair is worth: a little more when both stand at the same place, which decides between equals; 0: no pair.
    m_worth.resize(n * m);
    m_best.assign((n + 1) * (m + 1), 0);
    const auto best = [&](size_t i, size_t j) -> qint32 & { return m_best[i * (m + 1) + j]; };
    for (size_t i = n; i-- > 0;) {
        for (size_t j = m; j-- > 0;) {
            const int percent = similarity(m_signatures[Before][i], m_signatures[After][j]);
            const qint32 worth = percent < LeastSimilarity ? 0 : percent * 16 + (i == j ? 1 : 0);
            m_worth[i * m + j] = worth;
            best(i, j) = std::max({worth == 0 ? 0 : worth + best(i + 1, j + 1), best(i + 1, j), best(i, j + 1)});
        }
    }
    for (size_t i = 0, j = 0; i < n && j < m;) {
        const qint32 worth = m_worth[i * m + j];
        if (worth > 0 && best(i, j) == worth + best(i + 1, j + 1))
            m_pairs.push_back({before.first + qint32(i++), after.first + qint32(j++)});
        else if (best(i, j) == best(i + 1, j))
            ++i;
        else
            ++j;
    }
}

LinePairer::Signature LinePairer::signatureOf(QByteArrayView line)
{
    Signature signature;
    quint32 trigram = 0;
    for (const char c : line.first(std::min(line.size(), SignedBytes))) {
        if (isSpace(c))
            continue;
        trigram = (trigram << 8 | quint8(c)) & 0xffffff;
        const quint32 hash = trigram * 0x9e3779b1u;
        signature.bits[hash >> 29] |= quint64(1) << (hash >> 23 & 63);
    }
    for (const quint64 word : signature.bits)
        signature.count += std::popcount(word);
    return signature;
}

// Percent of the trigrams that both have (Dice), less those that meet by chance.
int LinePairer::similarity(const Signature &a, const Signature &b)
{
    constexpr int setSize = 512;
    const int all = a.count + b.count;
    if (all == 0 || 200 * std::min(a.count, b.count) < LeastSimilarity * all)
        return 0; // blank lines resemble nothing, a short one no long one
    int shared = 0;
    for (size_t i = 0; i < a.bits.size(); ++i)
        shared += std::popcount(a.bits[i] & b.bits[i]);
    const int chance = a.count * b.count / setSize;
    return shared <= chance ? 0 : 200 * (shared - chance) / std::max(1, all - 2 * chance);
}

} // namespace strata
