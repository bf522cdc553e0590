// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diff/worddiff.h"

#include <algorithm>

namespace strata {

namespace {

constexpr qint64 MostTokenPairs = 60'000; // of one line pair; beyond it the changed middle is one piece

enum class CharacterClass { Space, Word, Single };

CharacterClass classOf(QChar c)
{
    const char16_t unit = c.unicode();
    if (unit < 0x80) {
        if (unit == ' ' || (unit >= '\t' && unit <= '\r'))
            return CharacterClass::Space;
        return unit == '_' || (unit >= '0' && unit <= '9') || ((unit | 0x20) >= 'a' && (unit | 0x20) <= 'z')
                   ? CharacterClass::Word
                   : CharacterClass::Single;
    }
    if (c.isSpace())
        return CharacterClass::Space;
    // Scripts without spaces between words (Chinese, Japanese, Thai …) are compared sign by sign.
    if (c.category() == QChar::Letter_Other)
        return CharacterClass::Single;
    return c.isLetterOrNumber() || c.isMark() || c.isSurrogate() ? CharacterClass::Word : CharacterClass::Single;
}

bool isBlank(QStringView text)
{
    return std::ranges::all_of(text, [](QChar c) { return classOf(c) == CharacterClass::Space; });
}

qint32 commonPrefix(QStringView a, QStringView b)
{
    const qsizetype shorter = std::min(a.size(), b.size());
    qsizetype length = std::mismatch(a.begin(), a.begin() + shorter, b.begin()).first - a.begin();
    if (length > 0 && a[length - 1].isHighSurrogate())
        --length;
    return qint32(length);
}

qint32 commonSuffix(QStringView a, QStringView b)
{
    const qsizetype shorter = std::min(a.size(), b.size());
    qsizetype length = 0;
    while (length < shorter && a[a.size() - 1 - length] == b[b.size() - 1 - length])
        ++length;
    if (length > 0 && a[a.size() - length].isLowSurrogate())
        --length;
    return qint32(length);
}

bool cutsWord(QStringView line, qsizetype at)
{
    return at > 0 && at < line.size() && classOf(line[at - 1]) == CharacterClass::Word && classOf(line[at]) == CharacterClass::Word;
}

} // namespace

const std::array<std::vector<TextSpan>, 2> &WordDiffer::compare(QStringView before, QStringView after)
{
    m_line = {before, after};
    for (auto &spans : m_spans)
        spans.clear();

    qint32 head = commonPrefix(before, after);
    const qint32 tail = commonSuffix(before.sliced(head), after.sliced(head));
    std::array<qint32, 2> first{head, head};
    std::array<qint32, 2> end{qint32(before.size()) - tail, qint32(after.size()) - tail};
    // Something was only put in or only taken out: exactly that, wherever words end.
    if (first[Before] == end[Before] || first[After] == end[After]) {
        for (const Side side : {Before, After})
            addSpan(side, first[side], end[side]);
        return m_spans;
    }
    while (cutsWord(before, first[Before]) || cutsWord(after, first[After])) {
        --first[Before];
        --first[After];
    }
    while (cutsWord(before, end[Before]) || cutsWord(after, end[After])) {
        ++end[Before];
        ++end[After];
    }

    for (const Side side : {Before, After})
        tokenise(side, m_line[side], first[side], end[side]);
    const qint32 longest = qint32(std::max(before.trimmed().size(), after.trimmed().size()));
    qint32 shared = qint32(before.first(first[Before]).trimmed().size() + before.sliced(end[Before]).trimmed().size());
    m_matches.clear();
    if (mayBeAlike((longest + 3) / 4 - shared))
        matchTokens();
    for (const auto &match : m_matches) {
        const Token &token = m_tokens[Before][size_t(match[Before])];
        if (classOf(before[token.start]) != CharacterClass::Space)
            shared += token.length;
    }
    const std::array<qint32, 2> tokenCount{qint32(m_tokens[Before].size()), qint32(m_tokens[After].size())};
    // One changed word may be most of a short line ("x = 1"), so its characters have their say before the line is given up.
    const qint32 inWords = tokenCount == std::array<qint32, 2>{1, 1}
                               ? head + tail - first[Before] - qint32(before.size()) + end[Before]
                               : 0;
    if ((shared + inWords) * 4 < longest)
        return m_spans;

    const bool refine = (shared + inWords) * 2 > longest;
    std::array<qint32, 2> at{};
    for (const auto &match : m_matches) {
        addSpansOfGap(at, match, refine);
        at = {match[Before] + 1, match[After] + 1};
    }
    addSpansOfGap(at, tokenCount, refine);
    return m_spans;
}

void WordDiffer::tokenise(Side side, QStringView line, qint32 first, qint32 end)
{
    auto &tokens = m_tokens[side];
    tokens.clear();
    for (qint32 at = first; at < end;) {
        const CharacterClass kind = classOf(line[at]);
        const qint32 start = at;
        quint32 hash = 0;
        do {
            hash = hash * 31 + line[at].unicode();
            ++at;
        } while (kind != CharacterClass::Single && at < end && classOf(line[at]) == kind);
        tokens.push_back({.start = start, .length = at - start, .hash = hash});
    }
}

// Whether words of `least` letters in all may be matched: at first by the words that both have, in whatever order; then, where
// finding their order would cost much, by the pairs of neighbours that both have.
bool WordDiffer::mayBeAlike(qint32 least)
{
    constexpr qint64 cheapPairs = 4096; // of tokens
    constexpr size_t places = 4096;
    const auto &[before, after] = m_tokens;
    if (qint64(before.size()) * qint64(after.size()) <= 64)
        return true;
    std::array<qint32, 256> letters{}; // by the hashes of words: two that meet in one place make the answer yes, never no
    for (const Token &token : before)
        letters[token.hash % letters.size()] += token.length;
    qint32 common = 0;
    for (const Token &token : after) {
        qint32 &left = letters[token.hash % letters.size()];
        const qint32 taken = std::min(left, token.length);
        left -= taken;
        common += taken;
    }
    if (common < least)
        return false;
    if (qint64(before.size()) * qint64(after.size()) <= cheapPairs)
        return true;
    std::array<quint8, places> neighbours{};
    const auto placeOf = [](const Token &token, const Token &next) { return (token.hash * 31 + next.hash) * 0x9e3779b1u >> 20; };
    for (size_t i = 1; i < before.size(); ++i)
        neighbours[placeOf(before[i - 1], before[i])] = 1;
    size_t shared = 0;
    for (size_t i = 1; i < after.size(); ++i)
        shared += neighbours[placeOf(after[i - 1], after[i])];
    return shared * 8 >= std::min(before.size(), after.size());
}

bool WordDiffer::sameToken(qint32 before, qint32 after) const
{
    const Token &a = m_tokens[Before][size_t(before)];
    const Token &b = m_tokens[After][size_t(after)];
    return a.hash == b.hash && m_line[Before].sliced(a.start, a.length) == m_line[After].sliced(b.start, b.length);
}

// The longest common subsequence by the plain table: lines are short, and the table shows which of several equal ones to take.
void WordDiffer::matchTokens()
{
    const qint32 n = qint32(m_tokens[Before].size());
    const qint32 m = qint32(m_tokens[After].size());
    if (qint64(n) * m > MostTokenPairs || m_budget <= 0) {
        m_isCoarse = true;
        return;
    }
    m_budget -= qint64(n) * m;
    const size_t width = size_t(m) + 1;
    m_lengths.assign((size_t(n) + 1) * width, 0);
    for (qint32 i = n - 1; i >= 0; --i) {
        quint16 *const row = m_lengths.data() + size_t(i) * width;
        const quint16 *const below = row + width;
        for (qint32 j = m - 1; j >= 0; --j)
            row[j] = sameToken(i, j) ? quint16(below[j + 1] + 1) : std::max(below[j], row[j + 1]);
    }
    for (qint32 i = 0, j = 0; i < n && j < m;) {
        const size_t cell = size_t(i) * width + size_t(j);
        if (sameToken(i, j))
            m_matches.push_back({i++, j++});
        else if (m_lengths[cell + width] >= m_lengths[cell + 1])
            ++i;
        else
            ++j;
    }
}

void WordDiffer::addSpansOfGap(const std::array<qint32, 2> &firstToken, const std::array<qint32, 2> &endToken, bool refine)
{
    std::array<qint32, 2> start{};
    std::array<qint32, 2> end{};
    for (const Side side : {Before, After}) {
        if (firstToken[side] == endToken[side])
            continue;
        const Token &last = m_tokens[side][size_t(endToken[side]) - 1];
        start[side] = m_tokens[side][size_t(firstToken[side])].start;
        end[side] = last.start + last.length;
    }
    if (refine && start[Before] < end[Before] && start[After] < end[After]) {
        const QStringView before = m_line[Before].sliced(start[Before], end[Before] - start[Before]);
        const QStringView after = m_line[After].sliced(start[After], end[After] - start[After]);
        const qint32 head = commonPrefix(before, after);
        const qint32 tail = commonSuffix(before.sliced(head), after.sliced(head));
        // A chance letter at an end is no kinship.
        if ((head + tail) * 2 >= std::min(before.size(), after.size())) {
            for (const Side side : {Before, After}) {
                start[side] += head;
                end[side] -= tail;
            }
        }
    }
    for (const Side side : {Before, After})
        addSpan(side, start[side], end[side]);
}

void WordDiffer::addSpan(Side side, qint32 start, qint32 end)
{
    if (start >= end)
        return;
    auto &spans = m_spans[side];
    if (!spans.empty()) {
        TextSpan &last = spans.back();
        const qint32 lastEnd = last.start + last.length;
        if (isBlank(m_line[side].sliced(lastEnd, start - lastEnd))) { // two changed words in a row read as one change
            last.length = end - last.start;
            return;
        }
    }
    spans.push_back({.start = start, .length = end - start});
}

} // namespace strata
