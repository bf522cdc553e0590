// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diff/movematcher.h"

#include "core/diff/squeeze.h"

#include <algorithm>
#include <bit>
#include <optional>

namespace strata {

namespace {

constexpr qint32 MostPlaces = 16; // a line that stands in more places tells nothing about where it came from
constexpr qint32 WidestGap = 3; // edited lines within a block, on either side
constexpr qint32 LongestIdle = 8; // braces and blank lines in a row
constexpr qint32 LeastTelling = 3; // lines
constexpr qint32 LeastWeight = 30; // letters
constexpr qsizetype LongestLine = 64 * 1024; // bytes; what is longer is no line of a block, and takes long to read
constexpr int TellingWeight = 4; // letters that make a line more than a brace
constexpr int MostWeight = 15;
constexpr quint64 RealKey = quint64(1) << 63; // no line has the key of a wall or a gap

// The low bits of a key: equal lines have equal ones.
enum class LineSort : quint8 { Plain, Closing, Blank };
constexpr quint64 SortMask = 3;
constexpr int WeightShift = 2;
constexpr quint64 WeightMask = quint64(MostWeight) << WeightShift;

int weightOf(LineKey key) { return key & RealKey ? int((key & WeightMask) >> WeightShift) : 0; }
bool isTelling(LineKey key) { return weightOf(key) >= TellingWeight; }
LineSort sortOf(LineKey key) { return LineSort(key & SortMask); }

int lettersOf(QByteArrayView line, int most)
{
    int letters = 0;
    for (const char c : line) {
        letters += isWordByte(c);
        if (letters == most)
            break;
    }
    return letters;
}

// Where each telling line of one side stands: chains from its last place back, in a table with open addressing.
class Places
{
public:
    explicit Places(const ChangedLines &lines)
        : m_lines(lines),
          m_mask(std::bit_ceil(size_t(lines.count()) * 2 + 1) - 1),
          m_slots(m_mask + 1),
          m_previous(size_t(lines.count()))
    {
        for (qint32 i = 0; i < lines.count(); ++i) {
            if (!isTelling(lines.key(i)))
                continue;
            Slot &slot = m_slots[slotOf(lines.key(i))];
            m_previous[size_t(i)] = slot.last;
            slot.last = i;
            ++slot.count;
        }
    }

    qint32 count(LineKey key) const { return m_slots[slotOf(key)].count; }
    qint32 last(LineKey key) const { return m_slots[slotOf(key)].last; }
    qint32 previous(qint32 at) const { return m_previous[size_t(at)]; }

private:
    struct Slot
    {
        qint32 last = -1;
        qint32 count = 0;
    };

    size_t slotOf(LineKey key) const
    {
        size_t i = size_t(key >> 8) & m_mask;
        while (m_slots[i].count > 0 && m_lines.key(m_slots[i].last) != key)
            i = (i + 1) & m_mask;
        return i;
    }

    const ChangedLines &m_lines;
    size_t m_mask;
    std::vector<Slot> m_slots;
    std::vector<qint32> m_previous;
};

class MoveMatcher
{
public:
    MoveMatcher(const std::array<ChangedLines, 2> &lines)
        : m_lines(lines),
          m_places(lines[Before]),
          m_used{std::vector<quint8>(size_t(lines[Before].count())), std::vector<quint8>(size_t(lines[After].count()))}
    {
    }

    std::vector<MoveMatch> run(const std::stop_token &stop)
    {
        std::vector<MoveMatch> matches;
        for (qint32 at = 0; at < m_lines[After].count(); ++at) {
            if (at % 256 == 0 && stop.stop_requested())
                return {};
            const std::optional<MoveMatch> match = bestAt(at);
            if (!match)
                continue;
            for (const Side side : {Before, After})
                std::fill(m_used[side].begin() + match->first[side], m_used[side].begin() + match->end[side], 1);
            matches.push_back(*match);
            at = match->end[After] - 1;
        }
        return matches;
    }

private:
    std::optional<MoveMatch> bestAt(qint32 seed) const
    {
        const LineKey key = m_lines[After].key(seed);
        if (m_used[After][size_t(seed)] || !isTelling(key) || m_places.count(key) > MostPlaces)
            return {};
        std::optional<MoveMatch> best;
        bool bestIsAtHome = false;
        for (qint32 place = m_places.last(key); place >= 0; place = m_places.previous(place)) {
            if (m_used[Before][size_t(place)])
                continue;
            const MoveMatch match = grownFrom({place, seed});
            if (match.telling < LeastTelling || match.weight < LeastWeight)
                continue;
            const bool isAtHome = m_lines[Before].placeOf(place).file == m_lines[After].placeOf(seed).file;
            if (!best || match.telling > best->telling || (match.telling == best->telling && isAtHome && !bestIsAtHome)) {
                best = match;
                bestIsAtHome = isAtHome;
            }
        }
        return best;
    }

    MoveMatch grownFrom(const std::array<qint32, 2> &seed) const
    {
        MoveMatch match{.first = seed, .end = {seed[Before] + 1, seed[After] + 1}};
        count(match, m_lines[After].key(seed[After]));
        grow(match, seed, -1);
        grow(match, seed, 1);
        return match;
    }

    static void count(MoveMatch &match, LineKey key)
    {
        ++match.same;
        match.telling += isTelling(key);
        match.weight += weightOf(key);
    }

    // One line after the other upwards (step -1) or downwards; the block ends with the last line that belongs to it.
    void grow(MoveMatch &match, std::array<qint32, 2> at, qint32 step) const
    {
        qint32 idle = 0;
        MoveMatch grown = match; // with lines that belong to the block only if more follows
        while (idle < LongestIdle) {
            const std::optional<std::array<qint32, 2>> next = nextPair(at, step);
            if (!next)
                return;
            at = *next;
            const LineKey key = m_lines[After].key(at[After]);
            count(grown, key);
            for (const Side side : {Before, After}) {
                grown.first[side] = std::min(grown.first[side], at[side]);
                grown.end[side] = std::max(grown.end[side], at[side] + 1);
            }
            idle = isTelling(key) ? 0 : idle + 1;
            // What closes something belongs to the lines above it.
            if (isTelling(key) || sortOf(key) == LineSort::Plain || (step > 0 && sortOf(key) == LineSort::Closing))
                match = grown;
        }
    }

    // The nearest equal lines beyond `at`: its neighbours, or behind a gap two telling ones that are not alone.
    std::optional<std::array<qint32, 2>> nextPair(const std::array<qint32, 2> &at, qint32 step) const
    {
        const auto beyond = [&](qint32 before, qint32 after) -> std::array<qint32, 2> {
            return {at[Before] + step * before, at[After] + step * after};
        };
        if (const auto next = beyond(1, 1); isPair(next))
            return next;
        std::array<qint32, 2> room{}; // how many lines a gap may have on each side
        for (const Side side : {Before, After}) {
            while (room[side] < WidestGap && mayLieInGap(side, at[side] + step * (room[side] + 1)))
                ++room[side];
        }
        for (qint32 both = 1; both <= room[Before] + room[After]; ++both) {
            for (qint32 before = std::max(0, both - room[After]); before <= std::min(both, room[Before]); ++before) {
                const auto next = beyond(before + 1, both - before + 1);
                if (!isPair(next) || !isTelling(m_lines[After].key(next[After])))
                    continue;
                const std::array<qint32, 2> further{next[Before] + step, next[After] + step};
                if (isPair(further) || m_places.count(m_lines[After].key(next[After])) == 1)
                    return next;
            }
        }
        return {};
    }

    bool isIn(Side side, qint32 at) const { return at >= 0 && at < m_lines[side].count() && !m_used[side][size_t(at)]; }
    bool mayLieInGap(Side side, qint32 at) const { return isIn(side, at) && m_lines[side].key(at) != WallKey; }
    bool isPair(const std::array<qint32, 2> &at) const
    {
        return isIn(Before, at[Before]) && isIn(After, at[After]) && (m_lines[Before].key(at[Before]) & RealKey)
               && m_lines[Before].key(at[Before]) == m_lines[After].key(at[After]);
    }

    const std::array<ChangedLines, 2> &m_lines;
    Places m_places;
    std::array<std::vector<quint8>, 2> m_used;
};

} // namespace

LineKey keyOfLine(QByteArrayView line)
{
    if (line.size() > LongestLine)
        return WallKey;
    const QByteArrayView text = trimmedLine(line);
    LineSort sort = LineSort::Blank;
    if (!text.isEmpty())
        sort = text.front() == '}' || text.front() == ')' || text.front() == ']' || text.startsWith("</") || text == "end"
                   ? LineSort::Closing
                   : LineSort::Plain;
    return RealKey | (hashWithoutSpace(text) & ~(SortMask | WeightMask)) | quint64(lettersOf(text, MostWeight)) << WeightShift
           | quint64(sort);
}

LineKey keyOfKeptLine(QByteArrayView line)
{
    return lettersOf(trimmedLine(line), TellingWeight) == TellingWeight ? WallKey : GapKey;
}

void ChangedLines::beginRun(qint32 file, qint32 line)
{
    if (!m_runs.empty())
        m_keys.push_back(WallKey);
    m_runs.push_back({.at = count(), .place = {.file = file, .line = line}});
}

ChangedLines::Place ChangedLines::placeOf(qint32 at) const
{
    const Run &run = *std::prev(std::ranges::upper_bound(m_runs, at, {}, &Run::at));
    return {.file = run.place.file, .line = run.place.line + at - run.at};
}

std::vector<MoveMatch> matchMoves(const std::array<ChangedLines, 2> &lines, const std::stop_token &stop)
{
    if (lines[Before].count() == 0 || lines[After].count() == 0)
        return {};
    return MoveMatcher(lines).run(stop);
}

} // namespace strata
