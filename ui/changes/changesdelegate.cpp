// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/changes/changesdelegate.h"

#include "ui/changes/badge.h"
#include "ui/changes/changestree.h"
#include "ui/common/texts.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QTreeView>

#include <cmath>

using namespace Qt::StringLiterals;

namespace strata {
namespace {

constexpr int Margin = 6; // between the view's edge and a row's ground
constexpr int Indent = 12;
constexpr int MarkSide = 12; // of the box that says "viewed"
constexpr int LongestBar = 24;
constexpr int WidthForBars = 225; // a narrower row needs its room for the name

struct Note
{
    QString text;
    QColor color;
};

QString fileName(const QString &path) { return path.sliced(path.lastIndexOf(u'/') + 1); }

QString folderOf(const QString &path) { return path.left(std::max<qsizetype>(path.lastIndexOf(u'/'), 0)); }

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
    if (notes.isEmpty() && change.modeChanged())
        notes.append({ChangesTree::tr("mode"), colors.textFaint});
    return notes;
}

/// Where a renamed or copied file came from, short where both lie in one folder.
QString originOf(const FileChange &change)
{
    const bool hasOrigin = change.kind == ChangeKind::Renamed || change.kind == ChangeKind::Copied;
    if (!hasOrigin || !change.file[Before])
        return {};
    const QString &old = change.file[Before]->path;
    return folderOf(old) == folderOf(change.path()) ? fileName(old) : old;
}

} // namespace

struct ChangesDelegate::Room
{
    QRect row;
    Qt::LayoutDirection direction;
    int left = 0; // from row's leading edge
    int right = 0;

    int width() const { return std::max(0, right - left); }
    QRect at(int from, int width) const
    {
        return QStyle::visualRect(direction, row, QRect(row.left() + from, row.top(), width, row.height()));
    }
    QRect takeRight(int width)
    {
        right -= width;
        return at(right, width);
    }
    QRect mark() const { return at(row.width() - Margin - MarkSide - 5, MarkSide); }
};

ChangesDelegate::ChangesDelegate(const ChangesTree &tree, QObject *parent) : QStyledItemDelegate(parent), m_tree(tree) { }

QSize ChangesDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {100, QFontMetrics(option.font).height() + 9};
}

void ChangesDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintGround(painter, option, themeColors(option.palette));
    // The view has no indentation of its own, so that the ground of a row reaches over the whole width.
    int depth = 0;
    for (QModelIndex up = index.parent(); up.isValid(); up = up.parent())
        ++depth;
    const Room room{.row = option.rect,
                    .direction = option.direction,
                    .left = Margin + 6 + depth * Indent,
                    .right = option.rect.width() - Margin - 6};
    if (const FileChange *change = m_tree.change(index))
        paintFile(painter, option, *change, room);
    else
        paintFolder(painter, option, index, room);
    painter->restore();
}

void ChangesDelegate::paintGround(QPainter *painter, const QStyleOptionViewItem &option, const ThemeColors &colors) const
{
    const QRect ground = option.rect.adjusted(Margin, 0, -Margin, 0);
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
}

void ChangesDelegate::paintFolder(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index, Room room) const
{
    const auto *tree = qobject_cast<const QTreeView *>(option.widget);
    const QString arrow = tree && tree->isExpanded(index) ? u"\u25be "_s : u"\u25b8 "_s;
    painter->setPen(themeColors(option.palette).textMuted);
    painter->setFont(option.font);
    // The numbers at the end of the group's text matter more than its middle; a path's ends do, too.
    painter->drawText(room.at(room.left, room.width()),
                      int(QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter)),
                      option.fontMetrics.elidedText(arrow + index.data().toString(), Qt::ElideMiddle, room.width()));
}

void ChangesDelegate::paintFile(QPainter *painter, const QStyleOptionViewItem &option, const FileChange &change, Room room) const
{
    const ThemeColors &colors = themeColors(option.palette);
    const int side = badgeSide(option.font);
    paintBadge(painter, room.at(room.left, side), change, colors, option.font);
    room.left += side + 6;

    const bool isViewed = m_tree.viewed().contains(change.path());
    const bool isTouched = option.state & (QStyle::State_Selected | QStyle::State_MouseOver);
    room.takeRight(MarkSide + 3);
    if (isViewed || isTouched) {
        QRect box = room.mark();
        box = QRect(box.left(), box.center().y() - MarkSide / 2 + 1, MarkSide, MarkSide);
        painter->setPen(QPen(isViewed ? colors.textMuted : colors.border, 1));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
        if (isViewed) {
            painter->setPen(QPen(colors.text, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
            const QPointF corner(box.left() + 5.2, box.bottom() - 2.6);
            painter->drawPolyline(
                QPolygonF{{box.left() + 2.8, box.center().y() + 0.8}, corner, {box.right() - 1.6, box.top() + 3.2}});
        }
    }

    QFont small = option.font;
    small.setPointSizeF(small.pointSizeF() * 0.88);
    const QFontMetrics smallMetrics(small);
    if (room.row.width() >= WidthForBars && change.linesAdded + change.linesDeleted > 0) {
        const double lines = double(change.linesAdded + change.linesDeleted);
        const int length = std::min(LongestBar, 4 + int(3 * std::log2(lines)));
        const int added = int(std::lround(length * double(change.linesAdded) / lines));
        QRect bar = room.takeRight(LongestBar + 4);
        bar = QRect(bar.left() + 4, bar.center().y() - 1, LongestBar, 4);
        painter->setPen(Qt::NoPen);
        painter->setRenderHint(QPainter::Antialiasing, false);
        painter->fillRect(QRect(bar.left(), bar.top(), added, bar.height()), colors.added);
        painter->fillRect(QRect(bar.left() + added, bar.top(), length - added, bar.height()), colors.removed);
        painter->setRenderHint(QPainter::Antialiasing);
    }
    painter->setFont(small);
    for (const Note &note : notesOf(change, colors)) {
        const int width = std::min(smallMetrics.horizontalAdvance(note.text) + 2, room.row.width() / 2);
        painter->setPen(note.color);
        painter->drawText(room.takeRight(width), int(QStyle::visualAlignment(option.direction, Qt::AlignRight) | Qt::AlignVCenter),
                          smallMetrics.elidedText(note.text, Qt::ElideRight, width));
        room.right -= 4;
    }
    paintName(painter, option, change, room);
}

void ChangesDelegate::paintName(QPainter *painter, const QStyleOptionViewItem &option, const FileChange &change, Room room) const
{
    const ThemeColors &colors = themeColors(option.palette);
    QFont font = option.font;
    QFont small = font;
    small.setPointSizeF(small.pointSizeF() * 0.88);
    const QFontMetrics smallMetrics(small);
    const auto write = [&](const QString &text, int width, Qt::TextElideMode elide) {
        const QString shown = painter->fontMetrics().elidedText(text, elide, width);
        painter->drawText(room.at(room.left, width),
                          int(QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter)), shown);
        room.left += painter->fontMetrics().horizontalAdvance(shown);
    };
    const QString name = fileName(change.path());
    QString origin = originOf(change);
    const QString similarity = origin.isEmpty() || change.similarity >= 100 ? QString() : u" (%1 %)"_s.arg(change.similarity);
    const int nameWidth = QFontMetrics(font).horizontalAdvance(name);
    if (!origin.isEmpty()) {
        origin += u" → "_s;
        const int least = smallMetrics.horizontalAdvance(u"… → "_s);
        painter->setFont(small);
        painter->setPen(colors.textFaint);
        const int left = room.width() - nameWidth - smallMetrics.horizontalAdvance(similarity) - 2;
        write(origin, std::clamp(left, std::min(least, room.width()), room.width()), Qt::ElideLeft);
    }
    font.setStrikeOut(change.kind == ChangeKind::Deleted);
    painter->setFont(font);
    painter->setPen(m_tree.viewed().contains(change.path()) ? colors.textMuted : colors.text);
    write(name, std::min(room.width(), nameWidth + 1), Qt::ElideMiddle);

    painter->setFont(small);
    painter->setPen(colors.textFaint);
    if (!similarity.isEmpty() && smallMetrics.horizontalAdvance(similarity) <= room.width())
        write(similarity, room.width(), Qt::ElideRight);
    const bool isAlone = m_tree.isFlat() || change.isGenerated; // no folder row says where it lies
    if (const QString folder = folderOf(change.path()); isAlone && !folder.isEmpty() && room.width() > 32) {
        room.left += 8;
        write(folder, room.width(), Qt::ElideLeft);
    }
}

bool ChangesDelegate::editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                                  const QModelIndex &index)
{
    if (!(index.flags() & Qt::ItemIsUserCheckable))
        return false;
    const Room room{.row = option.rect, .direction = option.direction};
    const auto isOnMark = [&] {
        return room.mark().adjusted(-4, 0, 4, 0).contains(static_cast<QMouseEvent *>(event)->position().toPoint());
    };
    switch (event->type()) {
    case QEvent::MouseButtonRelease:
        if (!isOnMark())
            return false;
        break;
    case QEvent::KeyPress:
        if (static_cast<QKeyEvent *>(event)->key() != Qt::Key_Space)
            return false;
        break;
    default: return false;
    }
    const bool isViewed = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    return model->setData(index, isViewed ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}

} // namespace strata
