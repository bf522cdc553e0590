// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diff/wrapcounts.h"

#include <QElapsedTimer>

#include <algorithm>

namespace strata {

void WrapCounts::clear()
{
    m_rows = nullptr;
    m_counts.clear();
    m_isCounted.clear();
    m_next = 0;
    m_isChanged = false;
}

void WrapCounts::begin(const ViewRows *rows, const DiffDocument *document, const LineLayouts *layouts)
{
    m_rows = rows;
    m_document = document;
    m_layouts = layouts;
    m_next = 0;
    m_isChanged = false;
    const int columns = layouts->wrapColumns();
    m_counts.resize(rows->rows.size());
    m_isCounted.fill(false, rows->rows.size());
    for (qint32 row = 0; row < rows->rows.size(); ++row) {
        qint32 longest = 0;
        for (Side side : {Before, After}) {
            if (const qint32 line = rows->rows.at(row).line[side]; line >= 0)
                longest = std::max(longest, document->sides[side].lineEnds.at(line) - document->sides[side].lineStarts.at(line));
        }
        m_counts[row] = std::max(1, (longest + columns - 1) / columns);
    }
    if (rows->rows.size() <= countedAtOnce)
        count({.first = 0, .count = qint32(rows->rows.size())});
}

void WrapCounts::countRow(qint32 row)
{
    if (m_isCounted.at(row))
        return;
    m_isCounted[row] = true;
    qint32 count = 1;
    for (Side side : {Before, After}) {
        if (const qint32 line = m_rows->rows.at(row).line[side]; line >= 0)
            count = std::max(count, m_layouts->visualLineCount(side, line));
    }
    m_isChanged |= count != m_counts.at(row);
    m_counts[row] = count;
}

bool WrapCounts::count(RowRange rows)
{
    const bool before = std::exchange(m_isChanged, false);
    const qint32 end = std::min(rows.end(), qint32(m_counts.size()));
    for (qint32 row = std::max(0, rows.first); row < end; ++row)
        countRow(row);
    const bool isOther = m_isChanged;
    m_isChanged |= before;
    return isOther;
}

bool WrapCounts::step(int milliseconds)
{
    QElapsedTimer timer;
    timer.start();
    for (; m_next < m_counts.size(); ++m_next) {
        if (m_next % 64 == 63 && timer.elapsed() >= milliseconds) {
            countRow(m_next++);
            return true;
        }
        countRow(m_next);
    }
    return false;
}

} // namespace strata
