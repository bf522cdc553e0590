// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/diff/foldmodel.h"
#include "ui/diff/linelayouts.h"
#include "ui/diff/viewrows.h"

namespace strata {

/// How many visual lines each row takes with word wrap. All rows begin with an estimate from their lengths, which costs next to
/// nothing; the rows in sight are counted before they are painted, the others in slices between events.
class WrapCounts
{
public:
    static constexpr qint32 countedAtOnce = 2000; // rows; fewer than these are never estimated

    /// Begins anew; both must outlive this or be replaced by another begin().
    void begin(const ViewRows *rows, const DiffDocument *document, const LineLayouts *layouts);
    void clear();
    bool isEmpty() const { return m_counts.isEmpty(); }

    const QList<qint32> &counts() const { return m_counts; }
    /// Counts these rows; answers whether one of them had another height than estimated.
    bool count(RowRange rows);
    /// Counts on for about so many milliseconds from where it stopped; false once everything is counted.
    bool step(int milliseconds);
    /// Whether a count differed from its estimate since the last call.
    bool takeChanged() { return std::exchange(m_isChanged, false); }

private:
    void countRow(qint32 row);

    const ViewRows *m_rows = nullptr;
    const DiffDocument *m_document = nullptr;
    const LineLayouts *m_layouts = nullptr;
    QList<qint32> m_counts;
    QList<bool> m_isCounted;
    qint32 m_next = 0;
    bool m_isChanged = false;
};

} // namespace strata
