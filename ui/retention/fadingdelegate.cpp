// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/retention/fadingdelegate.h"

#include "ui/common/theme.h"
#include "ui/retention/retentionmodel.h"

namespace strata {

namespace {
// The share of the muted colour in what goes: as faint as it may be and still have a contrast of 4.5 : 1 on a table's ground.
constexpr qreal Faintest = 0.88;
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
        color = mixed(mixed(colors.textMuted, colors.surface, Faintest), color, fade);
    option->palette.setColor(QPalette::Text, color);
    option->palette.setColor(QPalette::HighlightedText, color);
    if (index.column() == RetentionModel::Version)
        option->font.setStrikeOut(action == RetentionAction::DeleteFiles);
}

} // namespace strata
