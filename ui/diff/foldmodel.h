// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/diffdocument.h"

#include <QList>

namespace strata {

/// A range of rows, half-open.
struct RowRange
{
    qint32 first = 0;
    qint32 count = 0;

    qint32 end() const { return first + count; }
    bool operator==(const RowRange &) const = default;
};

/// Which rows of a comparison are shown and which are folded away. Changes and `context` rows around them are always shown;
/// what a person opened stays open until collapse(). A comparison without changes is never folded, nor is a single row.
class FoldModel
{
public:
    static constexpr int everything = -1; // as context: nothing is folded
    static constexpr int step = 20; // rows that one press of an arrow opens

    void setRows(const QList<DiffHunk> &hunks, qint32 rowCount);
    void setContext(int rows);
    int context() const { return m_context; }

    /// The hidden ranges, ascending, at least two rows each, never touching.
    const QList<RowRange> &folds() const { return m_folds; }
    qint32 rowCount() const { return m_rowCount; }
    /// The fold that hides `row`; -1 when it is shown.
    int foldOf(qint32 row) const;

    void expandStart(int fold, int rows = step); // opens from the top of the fold downwards
    void expandEnd(int fold, int rows = step); // opens from the bottom of the fold upwards
    void expand(int fold);
    /// Opens what is needed to show `row` with its context; false when it was shown already.
    bool reveal(qint32 row);
    void expandAll();
    void collapse(); // forgets everything a person opened

private:
    void open(RowRange rows);
    void update();

    QList<RowRange> m_changes;
    QList<RowRange> m_opened;
    QList<RowRange> m_folds;
    qint32 m_rowCount = 0;
    int m_context = 3;
};

} // namespace strata
