// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/diff/foldmodel.h"

namespace strata {

/// Where rows and fold bars lie, in pixels from the top of the content. Both sides share it, so they cannot drift. Without
/// word wrap it costs memory by the fold only; with wrap one number for each row.
class RowLayout
{
public:
    struct Item
    {
        bool isFold = false;
        qint32 index = -1; // a row, or an index into the folds; -1: there is nothing
        qint64 top = 0;
        int height = 0;

        qint64 bottom() const { return top + height; }
        bool operator==(const Item &) const = default;
    };

    /// `visualLines` has the number of visual lines of each row when text is wrapped, else it is empty.
    void build(const FoldModel &folds, int lineHeight, int foldHeight, const QList<qint32> &visualLines = {});

    int lineHeight() const { return m_lineHeight; }
    qint64 height() const { return m_height; }
    int rowHeight(qint32 row) const { return int(linesBefore(row + 1) - linesBefore(row)) * m_lineHeight; }

    Item itemAt(qint64 y) const; // clamped to the first or last item
    Item next(const Item &item) const; // index -1 past the end
    /// The row, or the fold bar that hides it.
    Item itemOfRow(qint32 row) const;
    Item itemOfFold(int fold) const;
    /// The nearest shown row from `row` in direction +1 or −1, itself included; -1 when there is none.
    qint32 shownRow(qint32 row, int direction) const;

private:
    // A run of shown rows; between two runs, and perhaps before the first and after the last, is one fold bar.
    struct Run
    {
        RowRange rows;
        qint64 top = 0;
        qint64 height = 0;
        int foldAfter = -1;
    };

    int runOfRow(qint32 row) const; // the last run that starts at or before `row`; -1: none
    qint64 linesBefore(qint32 row) const { return m_lines.isEmpty() ? row : m_lines.at(row); }
    Item rowItem(const Run &run, qint32 row) const;
    Item foldItem(int fold, qint64 top) const;

    QList<Run> m_runs;
    QList<qint64> m_lines; // with wrap: visual lines before each row, and the total at the end
    QList<qint64> m_foldTops;
    int m_lineHeight = 1;
    int m_foldHeight = 1;
    qint64 m_height = 0;
};

} // namespace strata
