// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/projects/projectsdelegate.h"

#include "ui/common/theme.h"
#include "ui/projects/projectsmodel.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace strata {
namespace {

constexpr int Margin = 8; // between the column's edge and a row's ground
constexpr int Tile = 27;

QFont scaled(const QFont &font, qreal factor, QFont::Weight weight)
{
    QFont result = font;
    result.setPointSizeF(font.pointSizeF() * factor);
    result.setWeight(weight);
    return result;
}

} // namespace

ProjectsDelegate::ProjectsDelegate(const ProjectsModel &model, QObject *parent) : QStyledItemDelegate(parent), m_model(model) { }

QSize ProjectsDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int height = QFontMetrics(option.font).height();
    return {120, m_model.row(index).isHeading ? height + 13 : 2 * height + 20};
}

void ProjectsDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const ThemeColors &colors = themeColors(option.palette);
    const ProjectSummary *summary = m_model.project(index);
    if (!summary) {
        paintHeading(painter, option, index);
        painter->restore();
        return;
    }

    const QRect ground = option.rect.adjusted(Margin, 0, -Margin, 0);
    const bool isSelected = option.state & QStyle::State_Selected;
    if (isSelected || (option.state & QStyle::State_MouseOver)) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(isSelected ? colors.selection : mixed(colors.border, colors.sidebar, 0.55));
        painter->drawRoundedRect(ground, 7, 7);
    }
    if ((option.state & QStyle::State_HasFocus) && (option.state & QStyle::State_KeyboardFocusChange)) {
        painter->setPen(QPen(colors.focusRing, 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(ground).adjusted(1, 1, -1, -1), 7, 7);
    }

    const auto at = [&](const QRect &rect) { return QStyle::visualRect(option.direction, option.rect, rect); };
    const QRect tile = at(QRect(option.rect.left() + 16, option.rect.center().y() - Tile / 2, Tile, Tile));
    const bool isArchived = summary->project.status == ProjectStatus::Archived;
    painter->setPen(Qt::NoPen);
    painter->setBrush(isArchived ? mixed(tileColor(summary->project.id), colors.sidebar, 0.75) : tileColor(summary->project.id));
    painter->drawRoundedRect(tile, 6, 6);
    painter->setFont(scaled(option.font, 0.85, QFont::DemiBold));
    painter->setPen(Qt::white);
    painter->drawText(tile, Qt::AlignCenter, initials(summary->project.name));

    const int left = option.rect.left() + 16 + Tile + 8;
    const int width = ground.right() - 6 - left;
    const int height = QFontMetrics(option.font).height();
    const int top = option.rect.center().y() - height - 1;
    const Qt::Alignment alignment = QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter);
    const auto line = [&](const QString &text, int y, const QFont &font, const QColor &color) {
        painter->setFont(font);
        painter->setPen(color);
        painter->drawText(at(QRect(left, y, width, height)), int(alignment | Qt::TextSingleLine),
                          QFontMetrics(font).elidedText(text, Qt::ElideRight, width));
    };
    line(summary->project.name, top, scaled(option.font, 1, QFont::Medium), colors.text);
    line(projectFacts(*summary), top + height + 2, scaled(option.font, 0.9, QFont::Normal), colors.textMuted);
    painter->restore();
}

void ProjectsDelegate::paintHeading(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const ThemeColors &colors = themeColors(option.palette);
    const ProjectsModel::Row &row = m_model.row(index);
    QFont font = scaled(option.font, 0.85, QFont::DemiBold);
    const QRect rect = option.rect.adjusted(16, 2, -16, 0);
    QString count = QString::number(row.count);
    if (row.status == ProjectStatus::Archived)
        count += m_model.isArchivedShown() ? u" \u25be"_s : u" \u25b8"_s;
    painter->setPen(colors.textMuted);
    painter->setFont(font);
    painter->drawText(rect, int(QStyle::visualAlignment(option.direction, Qt::AlignRight) | Qt::AlignVCenter), count);
    font.setLetterSpacing(QFont::AbsoluteSpacing, 0.6);
    painter->setFont(font);
    painter->drawText(rect, int(QStyle::visualAlignment(option.direction, Qt::AlignLeft) | Qt::AlignVCenter),
                      index.data().toString().toUpper());
}

} // namespace strata
