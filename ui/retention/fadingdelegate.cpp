// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/retention/fadingdelegate.h"

#include "ui/common/theme.h"
#include "ui/retention/retentionmodel.h"

namespace strata {

namespace {
// As faint as it may be and still be read on the ground of a table: see the contrast test of the window.
constexpr qreal Faintest = 0.62;
} // namespace

void FadingDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    RoomyDelegate::initStyleOption(option, index);
    const ThemeColors &colors = themeColors(option->palette);
    const qreal fade = index.data(RetentionModel::FadeRole).toReal();
    const auto action = RetentionAction(index.data(RetentionModel::ActionRole).toInt());
    QColor color = index.column() == RetentionModel::Version ? colors.text : colors.textMuted;
    if (index.column() == RetentionModel::Outcome && action != RetentionAction::Keep)
        color = action == RetentionAction::DeleteFiles ? colors.removed : colors.changed;
    else
        color = mixed(color, colors.surface, 1 - fade * (1 - Faintest));
    option->palette.setColor(QPalette::Text, color);
    option->palette.setColor(QPalette::HighlightedText, color);
    if (index.column() == RetentionModel::Version)
        option->font.setStrikeOut(action == RetentionAction::DeleteFiles);
}

} // namespace strata
