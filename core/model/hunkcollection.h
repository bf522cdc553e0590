// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/diffdocument.h"

#include <QJsonObject>

namespace strata {

/// A place in both texts: the lines of before that lines of after take the place of. One range may be empty; it then says where.
using LineRanges = std::array<LineRange, 2>;

enum class PatchDirection : quint8 {
    Forward, // turns before into before with the chosen changes
    Reverse, // turns after into after without them
};

/// The changes among rows [firstRow, firstRow + rowCount) of `document`, neighbours as one: what a hunk, several, or a selection of
/// rows amounts to. Rows that are shown as ignored are changes too, for their bytes differ.
QList<LineRanges> changedLines(const DiffDocument &document, qint32 firstRow, qint32 rowCount);

/// One change put aside for putting versions together. Contents are named by their hash, so it means the same wherever those two
/// contents meet again: in another session, or between other versions.
struct CollectedHunk
{
    std::array<QString, 2> path; // empty: the file is not there
    std::array<ContentHash, 2> content; // null: likewise
    LineRanges lines; // of the decoded text, as DiffDocument counts them
    Side taken = After; // whose lines are wanted

    bool operator==(const CollectedHunk &) const = default;
};

/// The change of `lines` in the file `document` compares.
CollectedHunk collectedHunk(const DiffDocument &document, const LineRanges &lines, Side taken);

QJsonObject toJson(const CollectedHunk &hunk);
/// Nothing when a member is missing or malformed.
std::optional<CollectedHunk> collectedHunkFromJson(const QJsonObject &json);

/// Changes chosen one by one from many comparisons, in the order of their choosing. No two of them are about the same lines of the
/// same two contents.
class HunkCollection
{
public:
    /// Adds `hunk`, in place of those whose lines it touches: the last word counts.
    void add(const CollectedHunk &hunk);
    /// Takes out what touches these lines of the same two contents, whichever side was wanted. False when there was nothing.
    bool remove(const CollectedHunk &hunk);
    void clear() { m_hunks.clear(); }

    /// Whose lines are wanted for the change; nothing when it was not collected.
    std::optional<Side> takenSide(const CollectedHunk &hunk) const;
    /// Those of one pair of contents, by place.
    QList<CollectedHunk> of(const std::array<ContentHash, 2> &content) const;

    const QList<CollectedHunk> &hunks() const { return m_hunks; }
    int count() const { return int(m_hunks.size()); }
    bool isEmpty() const { return m_hunks.isEmpty(); }

    bool operator==(const HunkCollection &) const = default;

private:
    QList<CollectedHunk> m_hunks;
};

/// {"hunks": […]}. Read back, hunks that are malformed are left out.
QJsonObject toJson(const HunkCollection &collection);
HunkCollection hunkCollectionFromJson(const QJsonObject &json);

} // namespace strata
