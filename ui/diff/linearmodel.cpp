// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diff/linearmodel.h"

#include "ui/diff/changelabels.h"

#include <algorithm>

namespace strata {

namespace {

constexpr qint32 linesAround = 3;

} // namespace

void LinearModel::setChanges(std::shared_ptr<const DiffDocument> document, const ViewRows *rows)
{
    beginResetModel();
    m_document = std::move(document);
    m_rows = rows;
    m_known = -1;
    m_lines.clear();
    endResetModel();
}

int LinearModel::changeOf(const QModelIndex &index)
{
    if (!index.isValid())
        return -1;
    return index.internalId() == 0 ? index.row() : int(index.internalId()) - 1;
}

const QList<LinearModel::Line> &LinearModel::linesOf(int change) const
{
    if (change == m_known)
        return m_lines;
    m_known = change;
    m_lines.clear();
    const DiffHunk &hunk = m_rows->hunks.at(m_rows->changes.at(change));
    const qint32 end = hunk.firstRow + hunk.rowCount;
    const auto addEqual = [this](qint32 first, qint32 last) {
        for (qint32 row = std::max(0, first); row < std::min(last, qint32(m_rows->rows.size())); ++row) {
            const DiffRow &at = m_rows->rows.at(row);
            if (at.kind == RowKind::Equal || at.kind == RowKind::Ignored)
                m_lines.append({.row = row, .side = at.line[After] >= 0 ? After : Before});
        }
    };
    addEqual(hunk.firstRow - linesAround, hunk.firstRow);
    for (Side side : {Before, After}) {
        for (qint32 row = hunk.firstRow; row < end; ++row) {
            if (m_rows->rows.at(row).line[side] >= 0)
                m_lines.append({.row = row, .side = side});
        }
    }
    addEqual(end, end + linesAround);
    return m_lines;
}

QStringList LinearModel::spokenLines(int change) const
{
    QStringList sentences;
    for (const Line &line : linesOf(change))
        sentences.append(lineSentence(*m_document, m_rows->rows.at(line.row), line.side));
    return sentences;
}

QModelIndex LinearModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, quintptr(parent.isValid() ? parent.row() + 1 : 0));
}

QModelIndex LinearModel::parent(const QModelIndex &child) const
{
    return child.isValid() && child.internalId() != 0 ? createIndex(int(child.internalId()) - 1, 0, quintptr(0)) : QModelIndex();
}

int LinearModel::rowCount(const QModelIndex &parent) const
{
    if (!m_document || !m_rows)
        return 0;
    if (!parent.isValid())
        return int(m_rows->changes.size());
    return parent.internalId() == 0 && parent.row() < m_rows->changes.size() ? int(linesOf(parent.row()).size()) : 0;
}

int LinearModel::columnCount(const QModelIndex &) const { return 1; }

QVariant LinearModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
        return {};
    const int change = changeOf(index);
    if (change >= m_rows->changes.size())
        return {};
    if (index.internalId() == 0)
        return changeSentence(*m_document, *m_rows, change);
    const QList<Line> &lines = linesOf(change);
    if (index.row() >= lines.size())
        return {};
    const Line &line = lines.at(index.row());
    return lineSentence(*m_document, m_rows->rows.at(line.row), line.side);
}

} // namespace strata
