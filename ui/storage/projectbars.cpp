// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/storage/projectbars.h"

#include "ui/common/texts.h"
#include "ui/storage/storagetables.h"

#include <QApplication>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace strata {

namespace {
constexpr int SideRoom = 10; // pixels
constexpr int TopRoom = 8;
constexpr int BarHeight = 6;
constexpr int BarGap = 6;
} // namespace

void ProjectBarsModel::setReport(const StorageReport &report)
{
    QList<Entry> entries;
    entries.append({.name = tr("Whole library"), .parts = partsOf(report), .bytes = report.bytes()});
    m_largest = 0;
    for (const ProjectStorage &project : report.projects) {
        entries.append({.project = project.id, .name = project.name, .parts = partsOf(project), .bytes = project.bytes()});
        m_largest = std::max(m_largest, project.bytes());
    }
    beginResetModel();
    m_entries = entries;
    endResetModel();
}

ProjectId ProjectBarsModel::projectAt(const QModelIndex &index) const { return m_entries.value(index.row()).project; }

QModelIndex ProjectBarsModel::indexOf(ProjectId project) const
{
    for (int row = 0; row < m_entries.size(); ++row) {
        if (m_entries[row].project == project)
            return index(row);
    }
    return {};
}

QList<BarPart> ProjectBarsModel::partsAt(const QModelIndex &index) const { return m_entries.value(index.row()).parts; }

qint64 ProjectBarsModel::bytesAt(const QModelIndex &index) const { return m_entries.value(index.row()).bytes; }

int ProjectBarsModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_entries.size()); }

QVariant ProjectBarsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_entries.size())
        return {};
    const Entry &entry = m_entries[index.row()];
    if (role == Qt::DisplayRole)
        return entry.name;
    if (role != Qt::AccessibleTextRole && role != Qt::ToolTipRole)
        return {};
    QStringList parts;
    for (const BarPart &part : entry.parts) {
        if (part.bytes > 0)
            parts.append(part.name + u' ' + byteText(part.bytes));
    }
    return tr("%1, %2: %3").arg(entry.name, byteText(entry.bytes), parts.join(u", "_s));
}

QSize ProjectBarsDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {200, 2 * TopRoom + option.fontMetrics.height() + BarGap + BarHeight};
}

void ProjectBarsDelegate::paint(QPainter *painter, const QStyleOptionViewItem &given, const QModelIndex &index) const
{
    QStyleOptionViewItem option = given;
    initStyleOption(&option, index);
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &option, painter, option.widget);
    const auto *model = qobject_cast<const ProjectBarsModel *>(index.model());
    const ThemeColors &colors = themeColors(option.palette);
    const QRect area = option.rect.adjusted(SideRoom, TopRoom, -SideRoom, -TopRoom);
    const bool isMirrored = option.direction == Qt::RightToLeft;
    const QString size = byteText(model->bytesAt(index));
    const int sizeWidth = option.fontMetrics.horizontalAdvance(size) + 8;
    QRect line(area.left(), area.top(), area.width(), option.fontMetrics.height());
    painter->save();
    painter->setFont(option.font);
    painter->setPen(colors.textMuted);
    painter->drawText(line, Qt::AlignVCenter | (isMirrored ? Qt::AlignLeft : Qt::AlignRight), size);
    painter->setPen(colors.text);
    QFont name = option.font;
    if (model->projectAt(index).isNull())
        name.setWeight(QFont::DemiBold);
    painter->setFont(name);
    line.adjust(isMirrored ? sizeWidth : 0, 0, isMirrored ? 0 : -sizeWidth, 0);
    painter->drawText(line, Qt::AlignVCenter | (isMirrored ? Qt::AlignRight : Qt::AlignLeft),
                      QFontMetrics(name).elidedText(option.text, Qt::ElideRight, line.width()));
    const QRectF bar(area.left(), area.bottom() + 1 - BarHeight, area.width(), BarHeight);
    const qint64 whole = model->projectAt(index).isNull() ? model->bytesAt(index) : model->largestBytes();
    if (isMirrored) {
        painter->translate(2 * bar.center().x(), 0);
        painter->scale(-1, 1);
    }
    paintBar(*painter, bar, model->partsAt(index), whole, colors);
    painter->restore();
}

} // namespace strata
