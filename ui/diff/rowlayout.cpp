// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diff/rowlayout.h"

#include <algorithm>

namespace strata {

void RowLayout::build(const FoldModel &folds, int lineHeight, int foldHeight, const QList<qint32> &visualLines)
{
    m_lineHeight = lineHeight;
    m_foldHeight = foldHeight;
    m_lines.clear();
    if (!visualLines.isEmpty()) {
        m_lines.reserve(visualLines.size() + 1);
        qint64 sum = 0;
        for (qint32 lines : visualLines) {
            m_lines.append(sum);
            sum += lines;
        }
        m_lines.append(sum);
    }

    m_runs.clear();
    m_foldTops.clear();
    qint64 top = 0;
    qint32 row = 0;
    const auto addRun = [&](qint32 end, int foldAfter) {
        Run run{.rows = {.first = row, .count = end - row}, .top = top, .foldAfter = foldAfter};
        run.height = (linesBefore(end) - linesBefore(row)) * m_lineHeight;
        top += run.height;
        m_runs.append(run);
    };
    // The run before a fold at the very start is empty: it keeps every fold the successor of a run.
    for (int i = 0; i < folds.folds().size(); ++i) {
        addRun(folds.folds().at(i).first, i);
        m_foldTops.append(top);
        top += m_foldHeight;
        row = folds.folds().at(i).end();
    }
    addRun(folds.rowCount(), -1);
    m_height = top;
}

int RowLayout::runOfRow(qint32 row) const
{
    const auto after = std::ranges::upper_bound(m_runs, row, {}, [](const Run &run) { return run.rows.first; });
    return int(after - m_runs.begin()) - 1;
}

RowLayout::Item RowLayout::rowItem(const Run &run, qint32 row) const
{
    const qint64 before = linesBefore(row) - linesBefore(run.rows.first);
    return {.isFold = false, .index = row, .top = run.top + before * m_lineHeight, .height = rowHeight(row)};
}

RowLayout::Item RowLayout::foldItem(int fold, qint64 top) const
{
    return {.isFold = true, .index = fold, .top = top, .height = m_foldHeight};
}

RowLayout::Item RowLayout::itemAt(qint64 y) const
{
    if (m_height == 0)
        return {};
    y = std::clamp<qint64>(y, 0, m_height - 1);
    // Of runs that begin at one height only the last can have rows there, or else its predecessor's fold bar lies above.
    const auto after = std::ranges::upper_bound(m_runs, y, {}, &Run::top);
    const Run &run = *std::prev(after);
    if (y >= run.top + run.height)
        return foldItem(run.foldAfter, run.top + run.height);
    const qint64 line = (y - run.top) / m_lineHeight + linesBefore(run.rows.first);
    if (m_lines.isEmpty())
        return rowItem(run, qint32(line));
    const auto row = std::upper_bound(m_lines.begin() + run.rows.first, m_lines.begin() + run.rows.end(), line);
    return rowItem(run, qint32(row - m_lines.begin()) - 1);
}

RowLayout::Item RowLayout::next(const Item &item) const
{
    if (item.index < 0 || item.bottom() >= m_height)
        return {};
    return itemAt(item.bottom());
}

RowLayout::Item RowLayout::itemOfRow(qint32 row) const
{
    const int i = runOfRow(row);
    if (i < 0)
        return {};
    const Run &run = m_runs.at(i);
    if (row < run.rows.end())
        return rowItem(run, row);
    return run.foldAfter < 0 ? Item() : foldItem(run.foldAfter, run.top + run.height);
}

RowLayout::Item RowLayout::itemOfFold(int fold) const { return foldItem(fold, m_foldTops.at(fold)); }

qint32 RowLayout::shownRow(qint32 row, int direction) const
{
    const int i = runOfRow(row);
    if (i >= 0 && row < m_runs.at(i).rows.end())
        return row < 0 ? -1 : row;
    if (direction < 0) {
        for (int run = i; run >= 0; --run) {
            if (m_runs.at(run).rows.count > 0)
                return m_runs.at(run).rows.end() - 1;
        }
        return -1;
    }
    for (int run = i + 1; run < m_runs.size(); ++run) {
        if (m_runs.at(run).rows.count > 0)
            return m_runs.at(run).rows.first;
    }
    return -1;
}

} // namespace strata
