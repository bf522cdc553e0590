// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace strata {

class ChangesTree;
struct FileChange;
struct ThemeColors;

/// Paints a changed file: badge, name, and at the right its lines, a bar of their share, its size or old name, and whether it was
/// viewed; or a folder. A click on the mark, or the space bar, turns it.
class ChangesDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    ChangesDelegate(const ChangesTree &tree, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override;

private:
    struct Room; // what of the row is still free
    void paintGround(QPainter *painter, const QStyleOptionViewItem &option, const ThemeColors &colors) const;
    void paintFolder(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index, Room room) const;
    void paintFile(QPainter *painter, const QStyleOptionViewItem &option, const FileChange &change, Room room) const;
    void paintName(QPainter *painter, const QStyleOptionViewItem &option, const FileChange &change, Room room) const;

    const ChangesTree &m_tree;
};

} // namespace strata
