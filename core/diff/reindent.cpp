// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diff/reindent.h"

#include "core/diff/squeeze.h"

#include <algorithm>
#include <bit>
#include <span>

namespace strata {

namespace {

constexpr qint32 LongestChance = 5; // equal lines in a row that may be so by chance
constexpr qint64 LeastAwry = 8; // lines of a script that are worth the trouble
constexpr qint32 FewLines = 8; // on either side: compared each with each

using Hashes = std::array<std::vector<quint64>, 2>;

// Lines as integers, by their hashes alone: should two lines ever meet there, they stand side by side without being alike.
InternedLines internHashes(const Hashes &hashes)
{
    struct Slot
    {
        quint64 hash = 0;
        quint32 id = UnmatchedLine;
    };
    const size_t mask = std::bit_ceil(hashes[Before].size() * 2 + 1) - 1;
    std::vector<Slot> table(mask + 1);
    const auto find = [&](quint64 hash) -> Slot & {
        size_t i = size_t(hash) & mask;
        while (table[i].id != UnmatchedLine && table[i].hash != hash)
            i = (i + 1) & mask;
        return table[i];
    };
    InternedLines interned;
    for (const Side side : {Before, After}) {
        interned.ids[side].reserve(hashes[side].size());
        for (const quint64 hash : hashes[side]) {
            Slot &slot = find(hash);
            if (side == Before && slot.id == UnmatchedLine)
                slot = {.hash = hash, .id = interned.idCount++};
            interned.ids[side].push_back(slot.id);
        }
    }
    return interned;
}

qint64 lengthOf(std::span<const LineChange> changes)
{
    qint64 length = 0;
    for (const LineChange &change : changes)
        length += change.lines[Before].count + change.lines[After].count;
    return length;
}

} // namespace

std::vector<LineChange> diffWithoutSpace(const std::array<LineTable, 2> &tables, const std::array<LineRange, 2> &ranges,
                                         const std::stop_token &stop)
{
    std::array<LineRange, 2> rest = ranges;
    auto &[before, after] = rest;
    const auto areEqual = [&](qint32 i, qint32 j) {
        return equalWithoutSpace(tables[Before].line(before.first + i), tables[After].line(after.first + j));
    };
    while (before.count > 0 && after.count > 0 && areEqual(before.count - 1, after.count - 1)) {
        --before.count;
        --after.count;
    }
    while (before.count > 0 && after.count > 0 && areEqual(0, 0)) {
        for (LineRange &range : rest)
            range = {range.first + 1, range.count - 1};
    }
    if (before.count == 0 && after.count == 0)
        return {};
    if (before.count == 0 || after.count == 0)
        return {LineChange{rest}};
    Hashes hashes;
    for (const Side side : {Before, After}) {
        hashes[side].reserve(size_t(rest[side].count));
        for (qint32 i = rest[side].first; i < rest[side].end(); ++i)
            hashes[side].push_back(hashWithoutSpace(tables[side].line(i)));
    }
    if (before.count <= FewLines && after.count <= FewLines
        && std::ranges::none_of(hashes[Before], [&](quint64 hash) { return std::ranges::contains(hashes[After], hash); }))
        return {LineChange{rest}};
    std::optional<LineDiff> diff = diffInterned(internHashes(hashes), rest, stop);
    return diff ? std::move(diff->changes) : std::vector{LineChange{rest}};
}

void followReindentation(std::vector<LineChange> &changes, const std::array<LineTable, 2> &tables, const std::stop_token &stop)
{
    std::vector<LineChange> followed;
    for (size_t first = 0; first < changes.size();) {
        std::array<qint32, 2> changed{};
        size_t end = first;
        do {
            for (const Side side : {Before, After})
                changed[side] += changes[end].lines[side].count;
            ++end;
        } while (end < changes.size() && changes[end].lines[Before].first - changes[end - 1].lines[Before].end() <= LongestChance);
        const std::span passage(changes.begin() + qsizetype(first), changes.begin() + qsizetype(end));
        const bool mayBeReindented = passage.size() > 1 && std::min(changed[Before], changed[After]) >= LeastAwry / 2
                                     && 4 * std::min(changed[Before], changed[After]) >= std::max(changed[Before], changed[After]);
        if (mayBeReindented && !stop.stop_requested()) {
            std::array<LineRange, 2> whole;
            for (const Side side : {Before, After}) {
                const qint32 from = passage.front().lines[side].first;
                whole[side] = {from, passage.back().lines[side].end() - from};
            }
            const std::vector<LineChange> squeezed = diffWithoutSpace(tables, whole, stop);
            if (2 * lengthOf(squeezed) <= lengthOf(passage)) {
                followed.insert(followed.end(), squeezed.begin(), squeezed.end());
                first = end;
                continue;
            }
        }
        followed.insert(followed.end(), passage.begin(), passage.end());
        first = end;
    }
    changes = std::move(followed);
}

} // namespace strata
