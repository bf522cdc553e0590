// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diff/linediff.h"

#include "core/diff/sequencematcher.h"

namespace strata {

namespace {

// The lines of one side that the other side has too: only they can be matched, so only they are searched. Setting the others aside
// changes no longest common subsequence, and makes two unrelated texts trivial.
struct Candidates
{
    std::vector<quint32> ids;
    std::vector<qint32> lines;
};

std::array<Candidates, 2> candidatesOf(const InternedLines &interned, const std::array<LineRange, 2> &ranges)
{
    std::vector<quint8> isShared(interned.idCount);
    for (const quint32 id : interned.ids[After]) {
        if (id != UnmatchedLine)
            isShared[id] = 1;
    }
    std::array<Candidates, 2> candidates;
    for (const Side side : {Before, After}) {
        candidates[side].ids.reserve(interned.ids[side].size());
        candidates[side].lines.reserve(interned.ids[side].size());
        qint32 line = ranges[side].first;
        for (const quint32 id : interned.ids[side]) {
            if (id != UnmatchedLine && isShared[id]) {
                candidates[side].ids.push_back(id);
                candidates[side].lines.push_back(line);
            }
            ++line;
        }
    }
    return candidates;
}

// What lies between matched lines, as changes in order.
std::vector<LineChange> changesBetween(const std::array<Candidates, 2> &candidates, const SequenceMatcher &matcher,
                                       const std::array<LineRange, 2> &ranges)
{
    std::vector<LineChange> changes;
    std::array<size_t, 2> at{};
    std::array<qint32, 2> line{ranges[Before].first, ranges[After].first};
    const auto nextMatch = [&](Side side) {
        const auto &matched = matcher.matched()[side];
        while (at[side] < matched.size() && !matched[at[side]])
            ++at[side];
        return at[side] < matched.size() ? candidates[side].lines[at[side]++] : ranges[side].end();
    };
    for (;;) {
        const std::array<qint32, 2> next{nextMatch(Before), nextMatch(After)};
        const std::array<LineRange, 2> gap{LineRange{line[Before], next[Before] - line[Before]},
                                           LineRange{line[After], next[After] - line[After]}};
        if (gap[Before].count > 0 || gap[After].count > 0)
            changes.push_back({gap});
        if (next[Before] == ranges[Before].end())
            return changes;
        line = {next[Before] + 1, next[After] + 1};
    }
}

LineTable piece(const LineTable &table, LineRange range)
{
    const auto first = table.starts.begin() + range.first;
    return {.text = table.text, .starts = {first, first + range.count + 1}};
}

} // namespace

qint64 LineDiff::linesDeleted() const
{
    qint64 lines = 0;
    for (const LineChange &change : changes)
        lines += change.lines[Before].count;
    return lines;
}

qint64 LineDiff::linesAdded() const
{
    qint64 lines = 0;
    for (const LineChange &change : changes)
        lines += change.lines[After].count;
    return lines;
}

std::optional<LineDiff> diffInterned(const InternedLines &interned, const std::array<LineRange, 2> &ranges,
                                     const std::stop_token &stop)
{
    const std::array<Candidates, 2> candidates = candidatesOf(interned, ranges);
    SequenceMatcher matcher(candidates[Before].ids, candidates[After].ids, interned.idCount, stop);
    if (!matcher.run())
        return {};
    return LineDiff{.changes = changesBetween(candidates, matcher, ranges), .isCoarse = matcher.isCoarse()};
}

Result<LineDiff> diffLines(const std::array<LineTable, 2> &tables, const Progress &progress)
{
    const std::array<LineRange, 2> ranges = withoutCommonEnds(tables);
    if (ranges[Before].count == 0 && ranges[After].count == 0)
        return LineDiff{};
    LineDiff diff{.changes = {LineChange{ranges}}};
    if (ranges[Before].count > 0 && ranges[After].count > 0) {
        const InternedLines interned = internLines(tables, ranges);
        if (progress.cancelled())
            return cancelledError();
        std::optional<LineDiff> found = diffInterned(interned, ranges, progress.stopToken());
        if (!found)
            return cancelledError();
        diff = *std::move(found);
    }
    slideChanges(diff.changes, tables);
    return diff;
}

Result<LineDiff> diffAlignedLines(const std::array<LineTable, 2> &tables, const QList<std::array<qint32, 2>> &alignments,
                                  const Progress &progress)
{
    if (alignments.isEmpty())
        return diffLines(tables, progress);
    LineDiff diff;
    std::array<qint32, 2> at{};
    const auto addPiece = [&](const std::array<qint32, 2> &end) -> Result<> {
        std::array<LineTable, 2> pieces;
        for (const Side side : {Before, After})
            pieces[side] = piece(tables[side], {at[side], end[side] - at[side]});
        Result<LineDiff> part = diffLines(pieces, progress);
        if (!part)
            return std::unexpected(part.error());
        for (LineChange &change : part->changes) {
            for (const Side side : {Before, After})
                change.lines[side].first += at[side];
        }
        diff.changes.insert(diff.changes.end(), part->changes.begin(), part->changes.end());
        diff.isCoarse = diff.isCoarse || part->isCoarse;
        at = end;
        return {};
    };
    for (const auto &pair : alignments) {
        if (pair[Before] < at[Before] || pair[After] < at[After] || pair[Before] >= tables[Before].count()
            || pair[After] >= tables[After].count())
            continue;
        if (const auto added = addPiece(pair); !added)
            return std::unexpected(added.error());
        if (const auto added = addPiece({pair[Before] + 1, pair[After] + 1}); !added)
            return std::unexpected(added.error());
    }
    if (const auto added = addPiece({tables[Before].count(), tables[After].count()}); !added)
        return std::unexpected(added.error());
    return diff;
}

} // namespace strata
