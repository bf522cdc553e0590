// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/hunkcollection.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace strata {

namespace {

constexpr auto SideNames = std::to_array<QLatin1StringView>({"before"_L1, "after"_L1});

bool touch(const LineRange &a, const LineRange &b) { return a.first < b.end() && b.first < a.end(); }

// Two pure insertions at one place are the same lines when they insert the same ones: their empty ranges touch nothing.
bool isSameChange(const CollectedHunk &a, const CollectedHunk &b)
{
    return a.content == b.content && a.path == b.path
           && (a.lines == b.lines || touch(a.lines[Before], b.lines[Before]) || touch(a.lines[After], b.lines[After]));
}

QJsonObject toJson(const LineRange &range) { return {{u"first_line"_s, range.first + 1}, {u"line_count"_s, range.count}}; }

std::optional<LineRange> lineRangeFromJson(const QJsonValue &json)
{
    const LineRange range{.first = json[u"first_line"_s].toInt() - 1, .count = json[u"line_count"_s].toInt(-1)};
    if (range.first < 0 || range.count < 0 || range.count > std::numeric_limits<qint32>::max() - range.first)
        return {};
    return range;
}

} // namespace

QList<LineRanges> changedLines(const DiffDocument &document, qint32 firstRow, qint32 rowCount)
{
    QList<LineRanges> changes;
    std::array<qint32, 2> next{};
    for (const Side side : {Before, After}) {
        qint32 row = std::min(firstRow, qint32(document.rows.size()));
        while (row > 0 && document.rows[row - 1].line[side] < 0)
            --row;
        next[side] = row > 0 ? document.rows[row - 1].line[side] + 1 : 0;
    }
    bool isInside = false;
    for (qint32 i = std::max(0, firstRow); i < document.rows.size() && i < firstRow + rowCount; ++i) {
        const DiffRow &row = document.rows[i];
        const bool isChange = row.kind != RowKind::Equal;
        if (isChange && !isInside)
            changes.append({LineRange{next[Before], 0}, LineRange{next[After], 0}});
        isInside = isChange;
        for (const Side side : {Before, After}) {
            if (row.line[side] < 0)
                continue;
            next[side] = row.line[side] + 1;
            if (isChange)
                changes.last()[side].count = next[side] - changes.last()[side].first;
        }
    }
    return changes;
}

CollectedHunk collectedHunk(const DiffDocument &document, const LineRanges &lines, Side taken)
{
    CollectedHunk hunk{.lines = lines, .taken = taken};
    for (const Side side : {Before, After}) {
        if (const auto &file = document.file[side]) {
            hunk.path[side] = file->path;
            hunk.content[side] = file->sha256;
        }
    }
    return hunk;
}

QJsonObject toJson(const CollectedHunk &hunk)
{
    QJsonObject json{{u"taken"_s, SideNames[size_t(hunk.taken)]}};
    for (const Side side : {Before, After}) {
        QJsonObject part = toJson(hunk.lines[side]);
        if (!hunk.path[side].isEmpty()) {
            part.insert(u"path"_s, hunk.path[side]);
            part.insert(u"sha256"_s, hunk.content[side].toHex());
        }
        json.insert(SideNames[size_t(side)], part);
    }
    return json;
}

std::optional<CollectedHunk> collectedHunkFromJson(const QJsonObject &json)
{
    const auto taken = std::ranges::find(SideNames, json[u"taken"_s].toString());
    if (taken == SideNames.end())
        return {};
    CollectedHunk hunk{.taken = Side(taken - SideNames.begin())};
    for (const Side side : {Before, After}) {
        const QJsonValue part = json[SideNames[size_t(side)]];
        const std::optional<LineRange> lines = lineRangeFromJson(part);
        hunk.path[side] = part[u"path"_s].toString();
        hunk.content[side] = ContentHash::fromHex(part[u"sha256"_s].toString());
        if (!lines || hunk.path[side].isEmpty() != hunk.content[side].isNull())
            return {};
        hunk.lines[side] = *lines;
    }
    if (hunk.content[Before].isNull() && hunk.content[After].isNull())
        return {};
    return hunk;
}

void HunkCollection::add(const CollectedHunk &hunk)
{
    remove(hunk);
    m_hunks.append(hunk);
}

bool HunkCollection::remove(const CollectedHunk &hunk)
{
    return m_hunks.removeIf([&hunk](const CollectedHunk &other) { return isSameChange(hunk, other); }) > 0;
}

std::optional<Side> HunkCollection::takenSide(const CollectedHunk &hunk) const
{
    const auto found = std::ranges::find_if(m_hunks, [&hunk](const CollectedHunk &other) { return isSameChange(hunk, other); });
    return found == m_hunks.end() ? std::nullopt : std::optional(found->taken);
}

QList<CollectedHunk> HunkCollection::of(const std::array<ContentHash, 2> &content) const
{
    QList<CollectedHunk> hunks;
    std::ranges::copy_if(m_hunks, std::back_inserter(hunks), [&content](const auto &hunk) { return hunk.content == content; });
    std::ranges::stable_sort(hunks, [](const CollectedHunk &a, const CollectedHunk &b) {
        return std::pair(a.lines[Before].first, a.lines[After].first) < std::pair(b.lines[Before].first, b.lines[After].first);
    });
    return hunks;
}

QJsonObject toJson(const HunkCollection &collection)
{
    QJsonArray hunks;
    for (const CollectedHunk &hunk : collection.hunks())
        hunks.append(toJson(hunk));
    return {{u"hunks"_s, hunks}};
}

HunkCollection hunkCollectionFromJson(const QJsonObject &json)
{
    HunkCollection collection;
    for (const QJsonValue &value : json[u"hunks"_s].toArray()) {
        if (const std::optional<CollectedHunk> hunk = collectedHunkFromJson(value.toObject()))
            collection.add(*hunk);
    }
    return collection;
}

} // namespace strata
