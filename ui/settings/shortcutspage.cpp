// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/shortcutspage.h"

#include "ui/common/roomydelegate.h"
#include "ui/common/tintedlabel.h"

#include <QHeaderView>
#include <QKeySequenceEdit>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace strata {

namespace {
enum Column { ActionColumn, CategoryColumn, KeysColumn, ColumnCount };
constexpr int IdRole = Qt::UserRole;
} // namespace

ShortcutsPage::ShortcutsPage(Actions &actions, QWidget *parent)
    : QWidget(parent),
      m_actions(actions),
      m_filter(new QLineEdit(this)),
      m_list(new QTreeWidget(this)),
      m_keys(new QKeySequenceEdit(this)),
      m_assign(new QPushButton(tr("Assign"), this)),
      m_remove(new QPushButton(tr("Remove"), this)),
      m_reset(new QPushButton(tr("Reset"), this)),
      m_conflict(new TintedLabel(&ThemeColors::removed, this))
{
    m_filter->setObjectName(u"shortcutsFilter"_s);
    m_filter->setPlaceholderText(tr("Filter by action, category or key"));
    m_filter->setClearButtonEnabled(true);
    m_list->setObjectName(u"shortcutsList"_s);
    m_list->setItemDelegate(new RoomyDelegate(m_list));
    m_list->setColumnCount(ColumnCount);
    m_list->setHeaderLabels({tr("Action"), tr("Category"), tr("Keys")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->header()->setSectionResizeMode(ActionColumn, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(CategoryColumn, QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(KeysColumn, QHeaderView::ResizeToContents);
    m_list->header()->setStretchLastSection(false);
    m_keys->setObjectName(u"shortcutKeys"_s);
    m_keys->setMaximumSequenceLength(1);
    m_keys->setClearButtonEnabled(true);
    m_keys->setAccessibleName(tr("New keys"));
    m_assign->setObjectName(u"assignShortcut"_s);
    m_remove->setObjectName(u"removeShortcut"_s);
    m_reset->setObjectName(u"resetShortcut"_s);
    m_conflict->setObjectName(u"shortcutConflict"_s);
    m_conflict->setWordWrap(true);

    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_keys, 1);
    row->addWidget(m_assign);
    row->addWidget(m_remove);
    row->addWidget(m_reset);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 12, 8, 8);
    layout->setSpacing(8);
    layout->addWidget(m_filter);
    layout->addWidget(m_list, 1);
    layout->addLayout(row);
    layout->addWidget(m_conflict);

    connect(m_filter, &QLineEdit::textChanged, this, &ShortcutsPage::applyFilter);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &ShortcutsPage::showCurrent);
    connect(m_keys, &QKeySequenceEdit::keySequenceChanged, this, &ShortcutsPage::showCurrent);
    connect(m_assign, &QPushButton::clicked, this, &ShortcutsPage::assign);
    connect(m_remove, &QPushButton::clicked, this, &ShortcutsPage::removeKeys);
    connect(m_reset, &QPushButton::clicked, this, &ShortcutsPage::reset);
    fill();
}

void ShortcutsPage::fill()
{
    for (const QAction *action : m_actions.all()) {
        auto *item = new QTreeWidgetItem(m_list, {action->text().remove(u'&'), Actions::category(action)});
        item->setData(0, IdRole, Actions::id(action));
        updateRow(Actions::id(action));
    }
    m_list->sortItems(ActionColumn, Qt::AscendingOrder);
    m_list->setCurrentItem(m_list->topLevelItem(0));
    showCurrent();
}

void ShortcutsPage::updateRow(const QString &id)
{
    const QAction *action = m_actions.find(id);
    for (int i = 0; action && i < m_list->topLevelItemCount(); ++i) {
        QTreeWidgetItem *item = m_list->topLevelItem(i);
        if (item->data(0, IdRole).toString() == id)
            item->setText(KeysColumn, QKeySequence::listToString(action->shortcuts(), QKeySequence::NativeText));
    }
}

void ShortcutsPage::applyFilter()
{
    const QString wanted = m_filter->text().simplified();
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        QTreeWidgetItem *item = m_list->topLevelItem(i);
        bool fits = false;
        for (int column = 0; column < ColumnCount; ++column)
            fits = fits || item->text(column).contains(wanted, Qt::CaseInsensitive);
        item->setHidden(!fits);
    }
}

QString ShortcutsPage::currentId() const
{
    const QTreeWidgetItem *item = m_list->currentItem();
    return item ? item->data(0, IdRole).toString() : QString();
}

void ShortcutsPage::showCurrent()
{
    const QString id = currentId();
    const QAction *action = m_actions.find(id);
    const QKeySequence keys = m_keys->keySequence();
    m_assign->setEnabled(action && !keys.isEmpty());
    m_remove->setEnabled(action && !action->shortcuts().isEmpty());
    m_reset->setEnabled(action);
    const QAction *other = action && !keys.isEmpty() ? m_actions.conflict(id, {keys}) : nullptr;
    m_conflict->setText(other ? tr("%1 belongs to “%2”. Assigning takes it away there.")
                                    .arg(keys.toString(QKeySequence::NativeText), other->text().remove(u'&'))
                              : QString());
}

void ShortcutsPage::assign()
{
    const QString id = currentId();
    const QList<QKeySequence> keys{m_keys->keySequence()};
    // One key, one meaning: Qt runs neither of two actions that share one.
    while (QAction *other = m_actions.conflict(id, keys)) {
        QList<QKeySequence> rest = other->shortcuts();
        rest.removeAll(keys.first());
        m_actions.setShortcuts(Actions::id(other), rest);
        updateRow(Actions::id(other));
    }
    m_actions.setShortcuts(id, keys);
    updateRow(id);
    m_keys->clear();
    showCurrent();
}

void ShortcutsPage::removeKeys()
{
    m_actions.setShortcuts(currentId(), {});
    updateRow(currentId());
    showCurrent();
}

void ShortcutsPage::reset()
{
    m_actions.resetShortcuts(currentId());
    updateRow(currentId());
    showCurrent();
}

} // namespace strata
