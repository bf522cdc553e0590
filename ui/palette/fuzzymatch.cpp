// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/palette/fuzzymatch.h"

#include <QVarLengthArray>

#include <algorithm>

namespace strata {

namespace {

constexpr qsizetype LongestText = 200;
constexpr qsizetype LongestPattern = 64;
constexpr int Letter = 16;
constexpr int WordStart = 12;
constexpr int TextStart = 8; // on top of WordStart
constexpr int Follows = 16;
constexpr int SkippedLetter = 1;
constexpr int Impossible = -1'000'000;

bool startsWord(QStringView text, qsizetype at)
{
    if (at == 0)
        return true;
    const QChar before = text[at - 1];
    const QChar here = text[at];
    if (!before.isLetterOrNumber())
        return here.isLetterOrNumber();
    return (before.isLower() && here.isUpper()) || (before.isLetter() && here.isDigit() && at > 1);
}

} // namespace

std::optional<FuzzyMatch> fuzzyMatch(QStringView typed, QStringView wholeText)
{
    QVarLengthArray<QChar, LongestPattern> pattern;
    for (const QChar letter : typed) {
        if (!letter.isSpace() && pattern.size() < LongestPattern)
            pattern.append(letter.toCaseFolded());
    }
    if (pattern.isEmpty())
        return FuzzyMatch{};
    const QStringView text = wholeText.first(std::min(wholeText.size(), LongestText));
    const qsizetype rows = pattern.size();
    const qsizetype columns = text.size();
    if (rows > columns)
        return {};

    // score[r][c]: the best way to place the first r + 1 letters with the last of them at column c.
    QVarLengthArray<int, 2048> scores(rows * columns);
    QVarLengthArray<qsizetype, 2048> cameFrom(rows * columns);
    const auto cell = [columns](qsizetype row, qsizetype column) { return row * columns + column; };
    for (qsizetype row = 0; row < rows; ++row) {
        int bestBefore = Impossible; // of the row above, left of column - 1, with the cost of skipping up to here
        qsizetype bestColumn = -1;
        for (qsizetype column = 0; column < columns; ++column) {
            if (row > 0 && column >= 2) {
                bestBefore -= SkippedLetter;
                if (const int candidate = scores[cell(row - 1, column - 2)] - SkippedLetter; candidate > bestBefore) {
                    bestBefore = candidate;
                    bestColumn = column - 2;
                }
            }
            int &score = scores[cell(row, column)];
            score = Impossible;
            if (text[column].toCaseFolded() != pattern[row])
                continue;
            const int own = Letter + (startsWord(text, column) ? WordStart : 0) + (column == 0 ? TextStart : 0);
            if (row == 0) {
                score = own - int(std::min<qsizetype>(column, 12)) * SkippedLetter;
                continue;
            }
            if (column == 0)
                continue;
            const int adjacent = scores[cell(row - 1, column - 1)];
            const int joined = adjacent <= Impossible / 2 ? Impossible : adjacent + Follows;
            if (joined >= bestBefore && joined > Impossible / 2) {
                score = own + joined;
                cameFrom[cell(row, column)] = column - 1;
            } else if (bestBefore > Impossible / 2) {
                score = own + bestBefore;
                cameFrom[cell(row, column)] = bestColumn;
            }
        }
    }

    qsizetype end = -1;
    int best = Impossible / 2;
    for (qsizetype column = 0; column < columns; ++column) {
        if (scores[cell(rows - 1, column)] > best) {
            best = scores[cell(rows - 1, column)];
            end = column;
        }
    }
    if (end < 0)
        return {};
    FuzzyMatch match{.score = best};
    match.positions.resize(rows);
    for (qsizetype row = rows - 1; row >= 0; --row) {
        match.positions[row] = end;
        if (row > 0)
            end = cameFrom[cell(row, end)];
    }
    return match;
}

} // namespace strata
