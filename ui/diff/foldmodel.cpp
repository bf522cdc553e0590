// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diff/foldmodel.h"

#include <algorithm>

namespace strata {

void FoldModel::setRows(const QList<DiffHunk> &hunks, qint32 rowCount)
{
    m_changes.clear();
    m_changes.reserve(hunks.size());
    for (const DiffHunk &hunk : hunks)
        m_changes.append({.first = hunk.firstRow, .count = hunk.rowCount});
    m_opened.clear();
    m_rowCount = rowCount;
    update();
}

void FoldModel::setContext(int rows)
{
    m_context = rows;
    update();
}

int FoldModel::foldOf(qint32 row) const
{
    const auto after = std::ranges::upper_bound(m_folds, row, {}, &RowRange::first);
    if (after == m_folds.begin() || std::prev(after)->end() <= row)
        return -1;
    return int(std::prev(after) - m_folds.begin());
}

void FoldModel::expandStart(int fold, int rows)
{
    const RowRange range = m_folds.at(fold);
    open({.first = range.first, .count = std::min(rows, range.count)});
}

void FoldModel::expandEnd(int fold, int rows)
{
    const RowRange range = m_folds.at(fold);
    const qint32 count = std::min(rows, range.count);
    open({.first = range.end() - count, .count = count});
}

void FoldModel::expand(int fold) { open(m_folds.at(fold)); }

bool FoldModel::reveal(qint32 row)
{
    if (foldOf(row) < 0)
        return false;
    const qint32 around = std::max(m_context, 3);
    const qint32 first = std::max(0, row - around);
    open({.first = first, .count = std::min(m_rowCount, row + around + 1) - first});
    return true;
}

void FoldModel::expandAll() { open({.first = 0, .count = m_rowCount}); }

void FoldModel::collapse()
{
    m_opened.clear();
    update();
}

void FoldModel::open(RowRange rows)
{
    // One sorted list without overlaps: what touches the new range melts into it.
    QList<RowRange> merged;
    for (const RowRange &range : std::as_const(m_opened)) {
        if (range.end() < rows.first || rows.end() < range.first) {
            merged.append(range);
        } else {
            const qint32 end = std::max(rows.end(), range.end());
            rows.first = std::min(rows.first, range.first);
            rows.count = end - rows.first;
        }
    }
    merged.insert(std::ranges::upper_bound(merged, rows.first, {}, &RowRange::first), rows);
    m_opened = std::move(merged);
    update();
}

void FoldModel::update()
{
    m_folds.clear();
    if (m_context == everything || m_changes.isEmpty())
        return;
    // A sweep over changes (widened by the context) and opened ranges, both ascending; the gaps are the folds.
    qint32 shownUntil = 0;
    auto change = m_changes.cbegin();
    auto opened = m_opened.cbegin();
    while (true) {
        qint32 first = m_rowCount;
        qint32 end = m_rowCount;
        const qint32 changeFirst = change == m_changes.cend() ? m_rowCount : std::max(0, change->first - m_context);
        if (opened != m_opened.cend() && opened->first <= changeFirst) {
            first = opened->first;
            end = opened->end();
            ++opened;
        } else if (change != m_changes.cend()) {
            first = changeFirst;
            end = std::min(m_rowCount, change->end() + m_context);
            ++change;
        }
        if (first - shownUntil > 1)
            m_folds.append({.first = shownUntil, .count = first - shownUntil});
        shownUntil = std::max(shownUntil, end);
        if (shownUntil >= m_rowCount)
            return;
    }
}

} // namespace strata
