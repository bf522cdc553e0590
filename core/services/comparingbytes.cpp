// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/comparingbytes.h"

#include "core/base/magic.h"
#include "core/model/change.h"

#include <algorithm>
#include <cstring>

namespace strata {

namespace {

constexpr qint64 Row = 16; // bytes beside each other in a hex view: pieces begin and end with one
constexpr qint64 ContextRows = 2; // shown before and after a place that differs: few enough that no view folds them away
constexpr qint64 WholeLimit = 64 * 1024; // up to here everything is shown
constexpr qint64 ShownLimit = 512 * 1024; // bytes of each side in all pieces
constexpr qint64 PlaceLimit = 64 * 1024; // of one place: a long one is shown by its beginning
constexpr qint64 Block = 1 << 20; // compared between two looks at whether to go on

/// The first offset at or after `from` where the contents differ; `end` when there is none before it.
Result<qint64> nextDifference(const char *a, const char *b, qint64 from, qint64 end, const Progress &progress)
{
    while (from < end) {
        if (progress.cancelled())
            return cancelledError();
        const qint64 size = std::min(Block, end - from);
        if (std::memcmp(a + from, b + from, size_t(size)) != 0)
            return std::mismatch(a + from, a + from + size, b + from).first - a;
        from += size;
        progress.report(from, end, {});
    }
    return end;
}

struct Range
{
    qint64 first = 0;
    qint64 end = 0;
};

/// Collects what is to be shown around the places, as long as there is room.
class Shown
{
public:
    explicit Shown(qint64 longest) : m_longest(longest) { }

    bool add(qint64 first, qint64 end)
    {
        Range range{std::max<qint64>(0, first / Row - ContextRows) * Row,
                    std::min(m_longest, (end + Row - 1) / Row * Row + ContextRows * Row)};
        if (!m_ranges.isEmpty())
            range.first = std::max(range.first, m_ranges.last().end);
        const qint64 room = std::min(ShownLimit - m_total, PlaceLimit);
        if (room < Row * (ContextRows + 1))
            return false;
        range.end = std::min(range.end, range.first + room);
        m_total += std::max<qint64>(0, range.end - range.first);
        if (!m_ranges.isEmpty() && m_ranges.last().end == range.first)
            m_ranges.last().end = std::max(range.first, range.end);
        else
            m_ranges.append(range);
        return true;
    }

    const QList<Range> &ranges() const { return m_ranges; }

private:
    qint64 m_longest;
    qint64 m_total = 0;
    QList<Range> m_ranges;
};

QByteArray pieceOf(const QByteArray &content, const Range &range)
{
    return range.first >= content.size() ? QByteArray()
                                         : content.sliced(range.first, std::min<qint64>(range.end, content.size()) - range.first);
}

} // namespace

Result<ByteComparison> compareBytes(const std::array<QByteArray, 2> &contents, const Progress &progress)
{
    const auto &[before, after] = contents;
    ByteComparison comparison{.size = {before.size(), after.size()}, .content = {contentKind(before), contentKind(after)}};
    const qint64 shared = std::min(before.size(), after.size());
    const qint64 longest = std::max(before.size(), after.size());
    Shown shown(longest);
    const auto addPlace = [&](qint64 first, qint64 end) {
        if (comparison.firstDifference < 0)
            comparison.firstDifference = first;
        ++comparison.places;
        comparison.differingBytes += end - first;
        if (comparison.hiddenPlaces > 0 || !shown.add(first, end))
            ++comparison.hiddenPlaces;
    };
    qint64 open = -1; // where the place under way began; one more byte only one side has belongs to it
    for (qint64 at = 0; at < shared;) {
        const Result<qint64> first = nextDifference(before.constData(), after.constData(), at, shared, progress);
        if (!first)
            return std::unexpected(first.error());
        if (*first == shared)
            break;
        qint64 end = *first;
        while (end < shared && before[end] != after[end])
            ++end;
        if (end == shared && longest > shared)
            open = *first;
        else
            addPlace(*first, end);
        at = end;
    }
    if (longest > shared)
        addPlace(open < 0 ? shared : open, longest);
    if (before.size() != after.size() && shared > 0) {
        const auto [a, b] = std::mismatch(before.crbegin(), before.crbegin() + shared, after.crbegin());
        comparison.commonTail = std::min<qint64>(a - before.crbegin(), shared - std::max<qint64>(0, comparison.firstDifference));
    }
    const QList<Range> ranges = longest <= WholeLimit ? QList<Range>{{0, longest}} : shown.ranges();
    for (const Range &range : ranges) {
        if (range.end > range.first)
            comparison.pieces.append({.offset = range.first, .bytes = {pieceOf(before, range), pieceOf(after, range)}});
    }
    // The same bytes have no place to show; their beginning stands for them.
    if (comparison.pieces.isEmpty() && longest > 0)
        comparison.pieces.append(
            {.bytes = {before.first(std::min(before.size(), WholeLimit)), after.first(std::min(after.size(), WholeLimit))}});
    return comparison;
}

} // namespace strata
