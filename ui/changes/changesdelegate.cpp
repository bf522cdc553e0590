// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/changes/changesdelegate.h"

#include "ui/changes/badge.h"
#include "ui/changes/changestree.h"
#include "ui/common/texts.h"

#include <QPainter>
#include <QTreeView>

using namespace Qt::StringLiterals;

namespace strata {
namespace {

constexpr int Margin = 6; // between the view's edge and a row's ground
constexpr int Indent = 12;

struct Note
{
    QString text;
    QColor color;
};

/// What stands at the right, the last part first.
QList<Note> notesOf(const FileChange &change, const ThemeColors &colors)
{
    if (change.isBinary) {
        const auto &file = change.file[After] ? change.file[After] : change.file[Before];
        return {{byteText(file->size), colors.textFaint}};
    }
    QList<Note> notes;
    if (change.linesDeleted > 0)
        notes.append({minusText(change.linesDeleted), colors.removed});
    if (change.linesAdded > 0)
        notes.append({plusText(change.linesAdded), colors.added});
    if (notes.isEmpty() && change.kind == ChangeKind::Renamed && change.file[Before]) {
        const QString &old = change.file[Before]->path;
        notes.append({old.sliced(old.lastIndexOf(u'/') + 1), colors.textFaint});
    } else if (notes.isEmpty() && change.modeChanged()) {
        notes.append({ChangesTree::tr("mode"), colors.textFaint});
    }
    return notes;
}

} // namespace

ChangesDelegate::ChangesDelegate(const ChangesTree &tree, QObject *parent) : QStyledItemDelegate(parent), m_tree(tree) { }

QSize ChangesDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {100, QFontMetrics(option.font).height() + 9};
}

void ChangesDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const ThemeColors &colors = themeColors(option.palette);
    // The view has no indentation of its own, so that the ground of a row reaches over the whole width.
    int depth = 0;
    for (QModelIndex up = index.parent(); up.isValid(); up = up.parent())
        ++depth;
    const QRect row = option.rect;
    const QRect ground = row.adjusted(Margin, 0, -Margin, 0);
    const bool isSelected = option.state & QStyle::State_Selected;
    if (isSelected || (option.state & QStyle::State_MouseOver)) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(isSelected ? colors.selection : colors.hover);
        painter->drawRoundedRect(ground, 5, 5);
    }
    if ((option.state & QStyle::State_HasFocus) && (option.state & QStyle::State_KeyboardFocusChange)) {
        painter->setPen(QPen(colors.focusRing, 1.5));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(ground).adjusted(1, 1, -1, -1), 5, 5);
    }
    const auto at = [&](int left, int width) {
        return QStyle::visualRect(option.direction, row, QRect(row.left() + left, row.top(), width, row.height()));
    };
    const Qt::Alignment leading = QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter);
    int left = Margin + 6 + depth * Indent;
    int right = row.width() - Margin - 6;
    const FileChange *change = m_tree.change(index);
    if (!change) {
        const auto *tree = qobject_cast<const QTreeView *>(option.widget);
        const QString arrow = tree && tree->isExpanded(index) ? u"\u25be "_s : u"\u25b8 "_s;
        painter->setPen(colors.textMuted);
        painter->setFont(option.font);
        painter->drawText(at(left, right - left), int(leading),
                          option.fontMetrics.elidedText(arrow + index.data().toString(), Qt::ElideMiddle, right - left));
        painter->restore();
        return;
    }

    const int side = badgeSide(option.font);
    paintBadge(painter, at(left, side), change->kind, colors, option.font);
    left += side + 6;
    QFont small = option.font;
    small.setPointSizeF(small.pointSizeF() * 0.88);
    const QFontMetrics smallMetrics(small);
    painter->setFont(small);
    for (const Note &note : notesOf(*change, colors)) {
        const int width = std::min(smallMetrics.horizontalAdvance(note.text) + 2, row.width() / 2);
        painter->setPen(note.color);
        painter->drawText(at(right - width, width),
                          int(QStyle::visualAlignment(option.direction, Qt::AlignRight) | Qt::AlignVCenter),
                          smallMetrics.elidedText(note.text, Qt::ElideRight, width));
        right -= width + 4;
    }

    painter->setFont(option.font);
    painter->setPen(colors.text);
    const QString name = index.data().toString();
    const int room = right - left - 4;
    const int used = std::min(room, option.fontMetrics.horizontalAdvance(name));
    painter->drawText(at(left, room), int(leading), option.fontMetrics.elidedText(name, Qt::ElideMiddle, room));
    if (m_tree.isFlat()) {
        const QString &path = change->path();
        const QString folder = path.left(std::max<qsizetype>(path.lastIndexOf(u'/'), 0));
        if (const int rest = room - used - 8; !folder.isEmpty() && rest > 24) {
            painter->setFont(small);
            painter->setPen(colors.textFaint);
            painter->drawText(at(left + used + 8, rest), int(leading), smallMetrics.elidedText(folder, Qt::ElideLeft, rest));
        }
    }
    painter->restore();
}

} // namespace strata
