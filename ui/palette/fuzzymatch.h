// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringView>

#include <optional>

namespace strata {

/// How well a text answers what was typed.
struct FuzzyMatch
{
    int score = 0; // higher is better; only comparable for one pattern
    QList<qsizetype> positions; // of the matched letters in the text, ascending

    bool operator==(const FuzzyMatch &) const = default;
};

/// Whether every letter of `pattern` occurs in `text` in order, without regard to case or spaces in the pattern, and how well:
/// letters that follow each other or begin a word count most, skipped ones cost a little. The best alignment is found by
/// dynamic programming (as Smith and Waterman align sequences, 1981), not greedily, so that "cap" marks "Capture" in "Cancel
/// a capture". Texts are cut at 200 letters. An empty pattern matches everything with 0.
std::optional<FuzzyMatch> fuzzyMatch(QStringView pattern, QStringView text);

} // namespace strata
