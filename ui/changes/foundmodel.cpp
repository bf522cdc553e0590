// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/changes/foundmodel.h"

using namespace Qt::StringLiterals;

namespace strata {

QString placeOf(const FoundLine &found) { return (found.side == Before ? u"L"_s : u"R"_s) + QString::number(found.line + 1); }

void FoundModel::clear()
{
    beginResetModel();
    m_lines.clear();
    endResetModel();
}

void FoundModel::append(const QList<FoundLine> &lines)
{
    if (lines.isEmpty())
        return;
    beginInsertRows({}, int(m_lines.size()), int(m_lines.size() + lines.size()) - 1);
    m_lines.append(lines);
    endInsertRows();
}

int FoundModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_lines.size()); }

int FoundModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant FoundModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const FoundLine &found = m_lines[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        switch (index.column()) {
        case FileColumn: return found.path;
        case LineColumn: return (found.isChanged ? (found.side == Before ? u"\u2212 "_s : u"+ "_s) : QString()) + placeOf(found);
        default: return found.text.trimmed();
        }
    case Qt::TextAlignmentRole: return index.column() == LineColumn ? QVariant(int(Qt::AlignRight | Qt::AlignVCenter)) : QVariant();
    case Qt::ToolTipRole: return u"%1, %2\n%3"_s.arg(found.path, placeOf(found), found.text);
    case Qt::AccessibleTextRole: {
        const QString where = found.side == Before ? tr("line %1 before") : tr("line %1 after");
        return tr("%1, %2: %3").arg(found.path, where.arg(found.line + 1), found.text.trimmed());
    }
    default: return {};
    }
}

QVariant FoundModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case FileColumn: return tr("File");
    case LineColumn: return tr("Line");
    default: return tr("Text");
    }
}

} // namespace strata
