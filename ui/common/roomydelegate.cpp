// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/roomydelegate.h"

#include "ui/common/theme.h"

#include <QApplication>
#include <QPainter>
#include <QTreeView>

namespace strata {

namespace {
constexpr int RowRoom = 9; // pixels added to the height of a line of text
constexpr int ColumnRoom = 6; // on both sides of what a cell shows
} // namespace

QSize RoomyDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QSize plain = QStyledItemDelegate::sizeHint(option, index);
    return {plain.width() + 2 * ColumnRoom, option.fontMetrics.height() + RowRoom};
}

void RoomyDelegate::paint(QPainter *painter, const QStyleOptionViewItem &given, const QModelIndex &index) const
{
    QStyleOptionViewItem option = given;
    initStyleOption(&option, index);
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &option, painter, option.widget);
    // The ground keeps the whole cell, the content stands in from its edges: as the words of the heading do.
    const auto *tree = qobject_cast<const QTreeView *>(option.widget);
    const bool followsBranch = index.column() == 0 && tree && tree->rootIsDecorated();
    option.rect.adjust(followsBranch ? 0 : ColumnRoom, 0, -ColumnRoom, 0);
    style->drawControl(QStyle::CE_ItemViewItem, &option, painter, option.widget);
}

void RoomyDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    if (index.column() == 0)
        return;
    const QColor muted = themeColors(option->palette).textMuted;
    option->palette.setColor(QPalette::Text, muted);
    option->palette.setColor(QPalette::HighlightedText, muted);
}

} // namespace strata
