// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/palette/paletteentries.h"

#include "ui/palette/fuzzymatch.h"

#include <algorithm>
#include <array>

namespace strata {

namespace {

constexpr int StartsWithQuery = 200;
constexpr int WholeWords = 60; // the query occurs as it was typed
constexpr int OnlyInDetail = -40;
constexpr int Disabled = -30;
constexpr int LeastPerLetter = 12; // below, the letters are scattered and the match is chance

int bonus(const QString &query, const QString &text)
{
    if (text.startsWith(query, Qt::CaseInsensitive))
        return StartsWithQuery;
    return text.contains(query, Qt::CaseInsensitive) ? WholeWords : 0;
}

std::optional<RankedEntry> rank(const PaletteEntry &entry, qsizetype index, const QString &query)
{
    RankedEntry ranked{.entry = index};
    const int least = int(query.size()) * LeastPerLetter;
    const std::optional<FuzzyMatch> title = fuzzyMatch(query, entry.title);
    const std::optional<FuzzyMatch> detail = fuzzyMatch(query, entry.detail);
    const int titleScore = title ? title->score + bonus(query, entry.title) : 0;
    // Details are long: there every letter is somewhere, so only the query as it was typed counts.
    const bool isInDetail = detail && entry.detail.contains(query, Qt::CaseInsensitive);
    if (title && titleScore >= least) {
        ranked.score = titleScore;
        ranked.titleLetters = title->positions;
    } else if (isInDetail) {
        ranked.score = detail->score + OnlyInDetail;
        ranked.detailLetters = detail->positions;
    } else {
        return {};
    }
    if (!entry.isEnabled)
        ranked.score += Disabled;
    return ranked;
}

} // namespace

QList<RankedEntry> rankEntries(const QList<PaletteEntry> &entries, const QString &typed, qsizetype limit)
{
    const QString query = typed.simplified();
    QList<RankedEntry> ranked;
    for (qsizetype i = 0; i < entries.size(); ++i) {
        if (query.isEmpty())
            ranked << RankedEntry{.entry = i};
        else if (std::optional<RankedEntry> found = rank(entries[i], i, query))
            ranked << *std::move(found);
    }
    std::ranges::stable_sort(ranked, std::ranges::greater(), &RankedEntry::score);
    std::array<qsizetype, 3> taken{};
    ranked.removeIf([&](const RankedEntry &candidate) { return ++taken[size_t(entries[candidate.entry].kind)] > limit; });
    return ranked;
}

} // namespace strata
