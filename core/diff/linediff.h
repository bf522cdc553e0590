// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/diff/lines.h"

namespace strata {

/// before[lines[Before]] was replaced by after[lines[After]]; one of them may be empty, never both.
struct LineChange
{
    std::array<LineRange, 2> lines;

    bool operator==(const LineChange &) const = default;
};

/// The script that turns one text into the other: changes in order, never touching each other.
struct LineDiff
{
    std::vector<LineChange> changes;
    bool isCoarse = false; // the cost limit was met: correct, but there may be a shorter script

    qint64 linesDeleted() const;
    qint64 linesAdded() const;
};

/// Interned lines → common ends stripped → lines that the other side lacks set aside → unique lines as anchors (patience) and rare
/// ones (git's histogram) → what is left by Myers in linear space with a cost limit → slider. Time is O(n log n) for ordinary
/// texts and bounded by a multiple of it for any. Fails with Cancelled only.
Result<LineDiff> diffLines(const std::array<LineTable, 2> &tables, const Progress &progress);

/// The same between `alignments`, pairs of lines that rise on both sides (others are left out): such a pair stands together
/// whatever its lines are. Changes may touch there.
Result<LineDiff> diffAlignedLines(const std::array<LineTable, 2> &tables, const QList<std::array<qint32, 2>> &alignments,
                                  const Progress &progress);

/// The script of interned lines that stand in `ranges`, neither stripped nor slid. Nothing when stopped.
std::optional<LineDiff> diffInterned(const InternedLines &interned, const std::array<LineRange, 2> &ranges,
                                     const std::stop_token &stop);

/// Moves each pure insertion or deletion, within the freedom that equal lines leave, to where a reader expects it: together with a
/// neighbouring change, else at the shallowest indentation and behind a blank line (the idea is M. Haggerty's indent heuristic for
/// git). The number of changed lines stays the same.
void slideChanges(std::vector<LineChange> &changes, const std::array<LineTable, 2> &tables);

} // namespace strata
