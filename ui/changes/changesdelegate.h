// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace strata {

class ChangesTree;

/// Paints a changed file: badge, name, and at the right its lines, size or old name; or a folder.
class ChangesDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    ChangesDelegate(const ChangesTree &tree, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const ChangesTree &m_tree;
};

} // namespace strata
