// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kinds/tablemodel.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace strata {

void TableModel::setComparison(const TableComparison &comparison)
{
    beginResetModel();
    m_comparison = comparison;
    arrange();
    endResetModel();
}

void TableModel::setOnlyChanges(bool only)
{
    if (only == m_onlyChanges)
        return;
    beginResetModel();
    m_onlyChanges = only;
    arrange();
    endResetModel();
}

void TableModel::arrange()
{
    m_rows.clear();
    m_changed.clear();
    m_differing = 0;
    for (qint32 i = 0; i < m_comparison.rows.size(); ++i) {
        const TableRow &row = m_comparison.rows[i];
        // A heading of both sides is the header; one that came or went alone stays a row, or nobody would see it.
        if (row.record[Before] == 0 && row.record[After] == 0)
            continue;
        const bool differs = row.kind != RowKind::Equal;
        m_differing += differs ? 1 : 0;
        if (m_onlyChanges && !differs)
            continue;
        if (differs)
            m_changed.append(int(m_rows.size()));
        m_rows.append(i);
    }
}

QVariant TableModel::value(Side side, const TableRow &row, int column) const
{
    const qint32 record = row.record[side];
    const qint32 field = m_comparison.columns.at(column)[side];
    if (record < 0 || field < 0)
        return {};
    const QStringList &fields = m_comparison.records[side].at(record);
    return field < fields.size() ? QVariant(fields.at(field)) : QVariant();
}

int TableModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_rows.size()); }

int TableModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_comparison.columns.size()); }

QVariant TableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const TableRow &row = m_comparison.rows.at(m_rows.at(index.row()));
    const bool isChanged = row.kind == RowKind::Changed && row.changedColumns.contains(index.column());
    switch (role) {
    case KindRole: return int(row.kind);
    case IsChangedRole: return isChanged;
    case BeforeRole: return value(Before, row, index.column());
    case AfterRole: return value(After, row, index.column());
    case Qt::DisplayRole:
    case Qt::ToolTipRole: {
        const QString before = value(Before, row, index.column()).toString();
        const QString after = value(After, row, index.column()).toString();
        if (isChanged && !value(Before, row, index.column()).isValid())
            return after;
        if (isChanged && !value(After, row, index.column()).isValid())
            return before;
        if (isChanged)
            return u"%1 → %2"_s.arg(before.isEmpty() ? u"∅"_s : before, after.isEmpty() ? u"∅"_s : after);
        return row.kind == RowKind::Removed ? before : after;
    }
    default: return {};
    }
}

QVariant TableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    if (orientation == Qt::Horizontal) {
        const TableRow heading{
            .record = {m_comparison.records[Before].isEmpty() ? -1 : 0, m_comparison.records[After].isEmpty() ? -1 : 0}};
        const QVariant before = value(Before, heading, section);
        const QVariant after = value(After, heading, section);
        if (before.isValid() && after.isValid())
            return before == after ? after : u"%1 → %2"_s.arg(before.toString(), after.toString());
        return after.isValid() ? QVariant(u"+ "_s + after.toString()) : QVariant(QChar(0x2212) + u" "_s + before.toString());
    }
    // A sign, so that the colour is not all that tells; the number is the record's in the file.
    const TableRow &row = m_comparison.rows.at(m_rows.at(section));
    const qint32 record = row.record[After] >= 0 ? row.record[After] : row.record[Before];
    const QString sign = row.kind == RowKind::Added     ? u"+ "_s
                         : row.kind == RowKind::Removed ? QChar(0x2212) + u" "_s
                         : row.kind == RowKind::Changed ? u"~ "_s
                                                        : QString();
    return sign + QLocale().toString(record + 1);
}

} // namespace strata
