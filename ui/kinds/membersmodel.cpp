// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kinds/membersmodel.h"

#include "ui/changes/badge.h"
#include "ui/common/texts.h"

#include <QFont>
#include <QGuiApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace strata {

namespace {

QString kindWord(ChangeKind kind)
{
    switch (kind) {
    case ChangeKind::Added: return MembersModel::tr("A added");
    case ChangeKind::Modified: return MembersModel::tr("M modified");
    case ChangeKind::Deleted: return MembersModel::tr("D deleted");
    case ChangeKind::Renamed: return MembersModel::tr("R renamed");
    case ChangeKind::TypeChanged: return MembersModel::tr("T other type");
    case ChangeKind::Copied: return MembersModel::tr("C copied");
    }
    Q_UNREACHABLE_RETURN(QString());
}

QString nameOf(const FileChange &change)
{
    if (change.kind == ChangeKind::Renamed && change.file[Before])
        return u"%1 → %2"_s.arg(change.file[Before]->path, change.path());
    return change.path();
}

qint64 growthOf(const FileChange &change)
{
    const auto &[before, after] = change.file;
    return (after ? after->size : 0) - (before ? before->size : 0);
}

QString growthText(qint64 growth)
{
    if (growth == 0)
        return u"±0"_s;
    return (growth > 0 ? u"+"_s : QString(QChar(0x2212))) + byteText(std::abs(growth));
}

} // namespace

void MembersModel::setComparison(const TreeComparison &comparison)
{
    beginResetModel();
    m_comparison = comparison;
    endResetModel();
}

int MembersModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_comparison.changes.size()); }

int MembersModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant MembersModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const FileChange &change = m_comparison.changes.at(index.row());
    const bool isSize = index.column() == BeforeColumn || index.column() == AfterColumn;
    const auto &file = change.file[index.column() == BeforeColumn ? Before : After];
    switch (role) {
    case Qt::DisplayRole:
        switch (index.column()) {
        case KindColumn: return kindWord(change.kind);
        case NameColumn: return nameOf(change);
        case GrowthColumn: return growthText(growthOf(change));
        default: return file ? byteText(file->size) : u"–"_s;
        }
    case Qt::ToolTipRole:
        if (isSize && file)
            return tr("%1 bytes\nSHA-256 %2").arg(QLocale().toString(file->size), file->sha256.toHex());
        return index.column() == NameColumn ? nameOf(change) : QVariant();
    case Qt::TextAlignmentRole: return int((index.column() > NameColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::ForegroundRole:
        return index.column() == KindColumn ? QVariant(changeColor(change.kind, themeColors(QGuiApplication::palette())))
                                            : QVariant();
    case SortRole:
        switch (index.column()) {
        case KindColumn: return int(change.kind);
        case NameColumn: return change.path();
        case GrowthColumn: return growthOf(change);
        default: return file ? file->size : qint64(-1);
        }
    default: return {};
    }
}

QVariant MembersModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case KindColumn: return tr("Change");
    case NameColumn: return tr("Member");
    case BeforeColumn: return tr("Before");
    case AfterColumn: return tr("After");
    case GrowthColumn: return tr("Growth");
    default: return {};
    }
}

} // namespace strata
