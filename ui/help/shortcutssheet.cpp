// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/shortcutssheet.h"

#include "ui/common/roomydelegate.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QMap>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace strata {

ShortcutsSheet::ShortcutsSheet(const Actions &actions, QWidget *parent)
    : QDialog(parent), m_filter(new QLineEdit(this)), m_list(new QTreeWidget(this))
{
    setWindowTitle(tr("Keyboard shortcuts"));
    setObjectName(u"shortcutsSheet"_s);
    m_filter->setPlaceholderText(tr("Filter by action or key"));
    m_filter->setClearButtonEnabled(true);
    m_list->setItemDelegate(new RoomyDelegate(m_list));
    m_list->setColumnCount(2);
    m_list->setHeaderHidden(true);
    m_list->setRootIsDecorated(false);
    m_list->setIndentation(0);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setSelectionMode(QAbstractItemView::NoSelection);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_list->header()->setStretchLastSection(false);

    QMap<QString, QTreeWidgetItem *> categories;
    for (const QAction *action : actions.all()) {
        if (action->shortcuts().isEmpty())
            continue;
        QTreeWidgetItem *&category = categories[Actions::category(action)];
        if (!category) {
            category = new QTreeWidgetItem(m_list, {Actions::category(action)});
            QFont bold = font();
            bold.setWeight(QFont::DemiBold);
            category->setFont(0, bold);
        }
        new QTreeWidgetItem(category, {u"   "_s + action->text().remove(u'&'),
                                       QKeySequence::listToString(action->shortcuts(), QKeySequence::NativeText)});
    }
    m_list->expandAll();
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_filter);
    layout->addWidget(m_list, 1);
    resize(520, 620);
    connect(m_filter, &QLineEdit::textChanged, this, &ShortcutsSheet::applyFilter);
}

void ShortcutsSheet::applyFilter(const QString &text)
{
    const QString wanted = text.simplified();
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        QTreeWidgetItem *category = m_list->topLevelItem(i);
        int shown = 0;
        for (int j = 0; j < category->childCount(); ++j) {
            QTreeWidgetItem *item = category->child(j);
            const bool fits = item->text(0).contains(wanted, Qt::CaseInsensitive)
                              || item->text(1).contains(wanted, Qt::CaseInsensitive);
            item->setHidden(!fits);
            shown += fits ? 1 : 0;
        }
        category->setHidden(shown == 0);
    }
}

void showShortcuts(QWidget *parent, const Actions &actions)
{
    auto *sheet = new ShortcutsSheet(actions, parent);
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    sheet->open();
}

} // namespace strata
