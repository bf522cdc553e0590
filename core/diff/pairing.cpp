// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diff/pairing.h"

#include "core/diff/normalise.h"

#include <algorithm>

namespace strata {

namespace {

constexpr qint64 MostCells = 4096; // 64 lines against 64
constexpr int LeastSimilarity = 30; // percent; below it two lines only happen to share some letters
constexpr qsizetype SignedBytes = 240; // of a line; its beginning tells

bool isSpace(char c) { return c == ' ' || (c >= '\t' && c <= '\r'); }

} // namespace

const std::vector<std::array<qint32, 2>> &LinePairer::pair(const LineChange &change)
{
    m_pairs.clear();
    const qint64 cells = qint64(change.lines[Before].count) * change.lines[After].count;
    if (cells == 0)
        return m_pairs;
    if (cells <= MostCells && m_budget > cells)
        pairBlock(change);
    else
        pairEqualIgnoringSpace(change);
    return m_pairs;
}

// A large change is first cut where lines differ by white space alone: re-indented code finds itself so, in linear time.
void LinePairer::pairEqualIgnoringSpace(const LineChange &block)
{
    const DiffOptions squeezed{.whitespace = DiffOptions::Whitespace::IgnoreAll};
    std::array<QByteArray, 2> texts;
    std::array<LineTable, 2> tables;
    for (const Side side : {Before, After}) {
        texts[side] = normalisedLines(splitLines(m_tables[side].lines(block.lines[side])), squeezed);
        tables[side] = splitLines(texts[side]);
    }
    const Result<LineDiff> diff = diffLines(tables, Progress());
    if (!diff)
        return;
    std::array<qint32, 2> at{};
    const auto pairUpTo = [&](const std::array<qint32, 2> &end) {
        for (; at[Before] < end[Before]; ++at[Before], ++at[After]) {
            if (!isBlankLine(tables[Before].line(at[Before])))
                m_pairs.push_back({block.lines[Before].first + at[Before], block.lines[After].first + at[After]});
        }
    };
    for (const LineChange &change : diff->changes) {
        pairUpTo({change.lines[Before].first, change.lines[After].first});
        LineChange gap = change;
        for (const Side side : {Before, After})
            gap.lines[side].first += block.lines[side].first;
        const qint64 cells = qint64(gap.lines[Before].count) * gap.lines[After].count;
        if (cells > 0 && cells <= MostCells && m_budget > cells)
            pairBlock(gap);
        at = {change.lines[Before].end(), change.lines[After].end()};
    }
    pairUpTo({block.lines[Before].count, block.lines[After].count});
}

// The best alignment by dynamic programming over the similarities, like Needleman and Wunsch's without gap costs.
void LinePairer::pairBlock(const LineChange &block)
{
    const auto [before, after] = block.lines;
    if (before.count == 1 && after.count == 1) {
        m_pairs.push_back({before.first, after.first});
        return;
    }
    const size_t n = size_t(before.count);
    const size_t m = size_t(after.count);
    m_budget -= qint64(n * m);
    for (const Side side : {Before, After}) {
        auto &signatures = m_signatures[side];
        signatures.resize(std::max(signatures.size(), size_t(block.lines[side].count)));
        for (qint32 i = 0; i < block.lines[side].count; ++i)
            sign(m_tables[side].line(block.lines[side].first + i), signatures[size_t(i)]);
    }
    m_similarity.resize(n * m);
    m_best.assign((n + 1) * (m + 1), 0);
    for (size_t i = n; i-- > 0;) {
        for (size_t j = m; j-- > 0;) {
            const int percent = similarity(m_signatures[Before][i], m_signatures[After][j]);
            m_similarity[i * m + j] = quint16(percent);
            // A little for standing at the same place decides between equals.
            const qint32 worth = percent < LeastSimilarity ? 0 : percent * 16 + (i == j ? 1 : 0);
            const qint32 paired = worth == 0 ? 0 : worth + m_best[(i + 1) * (m + 1) + j + 1];
            m_best[i * (m + 1) + j] = std::max({paired, m_best[(i + 1) * (m + 1) + j], m_best[i * (m + 1) + j + 1]});
        }
    }
    for (size_t i = 0, j = 0; i < n && j < m;) {
        const qint32 here = m_best[i * (m + 1) + j];
        const int percent = m_similarity[i * m + j];
        if (percent >= LeastSimilarity && here == percent * 16 + (i == j ? 1 : 0) + m_best[(i + 1) * (m + 1) + j + 1])
            m_pairs.push_back({before.first + qint32(i++), after.first + qint32(j++)});
        else if (here == m_best[(i + 1) * (m + 1) + j])
            ++i;
        else
            ++j;
    }
}

void LinePairer::sign(QByteArrayView line, Signature &signature)
{
    signature.clear();
    quint32 trigram = 0;
    for (const char c : line.first(std::min(line.size(), SignedBytes))) {
        if (isSpace(c))
            continue;
        trigram = (trigram << 8 | quint8(c)) & 0xffffff;
        signature.push_back(quint16(trigram * 0x9e3779b1u >> 16));
    }
    std::ranges::sort(signature);
}

int LinePairer::similarity(const Signature &a, const Signature &b)
{
    const size_t longest = std::max(a.size(), b.size());
    if (longest == 0)
        return 0; // blank lines resemble nothing
    size_t shared = 0;
    for (size_t i = 0, j = 0; i < a.size() && j < b.size();) {
        if (a[i] == b[j]) {
            ++shared;
            ++i;
            ++j;
        } else if (a[i] < b[j]) {
            ++i;
        } else {
            ++j;
        }
    }
    return int(200 * shared / (a.size() + b.size()));
}

} // namespace strata
