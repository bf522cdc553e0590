// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/shortcutspage.h"

#include "core/base/fileio.h"
#include "ui/common/dialogs.h"
#include "ui/common/roomydelegate.h"
#include "ui/common/tintedlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeySequenceEdit>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QToolButton>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace strata {

namespace {

enum Column { ActionColumn, CategoryColumn, KeysColumn, ConflictColumn, ColumnCount };
constexpr int IdRole = Qt::UserRole;

// A keymap of one's own that rests while it is not in use, as toJson writes it.
QString asideKey() { return u"shortcuts-aside"_s; }

QString keysText(const QList<QKeySequence> &keys)
{
    return keys.isEmpty() ? u"–"_s : QKeySequence::listToString(keys, QKeySequence::NativeText);
}

QString nameOf(const QAction *action) { return action->text().remove(u'&'); }

} // namespace

ShortcutsPage::ShortcutsPage(Actions &actions, JobRunner &jobs, QWidget *parent)
    : QWidget(parent),
      m_actions(actions),
      m_jobs(jobs),
      m_keymaps(new QComboBox(this)),
      m_filter(new QLineEdit(this)),
      m_onlyConflicts(new QCheckBox(this)),
      m_list(new QTreeWidget(this)),
      m_keys(new QKeySequenceEdit(this)),
      m_assign(new QPushButton(tr("Assign"), this)),
      m_remove(new QPushButton(tr("Remove"), this)),
      m_reset(new QPushButton(tr("Reset"), this)),
      m_conflict(new TintedLabel(&ThemeColors::removed, this))
{
    buildList();
    m_keys->setObjectName(u"shortcutKeys"_s);
    m_keys->setMaximumSequenceLength(1);
    m_keys->setClearButtonEnabled(true);
    m_keys->setAccessibleName(tr("New keys"));
    m_assign->setObjectName(u"assignShortcut"_s);
    m_remove->setObjectName(u"removeShortcut"_s);
    m_reset->setObjectName(u"resetShortcut"_s);
    m_reset->setToolTip(tr("The keys of the chosen keymap"));
    m_conflict->setObjectName(u"shortcutConflict"_s);
    m_conflict->setWordWrap(true);

    auto *search = new QHBoxLayout;
    search->setSpacing(8);
    search->addWidget(m_filter, 1);
    search->addWidget(m_onlyConflicts);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_keys, 1);
    row->addWidget(m_assign);
    row->addWidget(m_remove);
    row->addWidget(m_reset);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 12, 8, 8);
    layout->setSpacing(8);
    layout->addWidget(buildKeymaps());
    layout->addLayout(search);
    layout->addWidget(m_list, 1);
    layout->addLayout(row);
    layout->addWidget(m_conflict);

    connect(m_filter, &QLineEdit::textChanged, this, &ShortcutsPage::applyFilter);
    connect(m_onlyConflicts, &QCheckBox::toggled, this, &ShortcutsPage::applyFilter);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &ShortcutsPage::showCurrent);
    connect(m_keys, &QKeySequenceEdit::keySequenceChanged, this, &ShortcutsPage::showCurrent);
    connect(m_assign, &QPushButton::clicked, this, &ShortcutsPage::assign);
    connect(m_remove, &QPushButton::clicked, this, &ShortcutsPage::removeKeys);
    connect(m_reset, &QPushButton::clicked, this, &ShortcutsPage::reset);
    fill();
}

void ShortcutsPage::buildList()
{
    m_filter->setObjectName(u"shortcutsFilter"_s);
    m_filter->setPlaceholderText(tr("Filter by action, category or key"));
    m_filter->setClearButtonEnabled(true);
    m_onlyConflicts->setObjectName(u"shortcutsConflicts"_s);
    m_list->setObjectName(u"shortcutsList"_s);
    m_list->setAccessibleName(tr("Actions and their keys"));
    m_list->setItemDelegate(new RoomyDelegate(m_list));
    m_list->setColumnCount(ColumnCount);
    m_list->setHeaderLabels({tr("Action"), tr("Category"), tr("Keys"), tr("Conflicts with")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->header()->setSectionResizeMode(ActionColumn, QHeaderView::Stretch);
    for (const Column column : {CategoryColumn, KeysColumn, ConflictColumn})
        m_list->header()->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    m_list->header()->setStretchLastSection(false);
}

QWidget *ShortcutsPage::buildKeymaps()
{
    auto *bar = new QWidget(this);
    m_keymaps->setObjectName(u"keymaps"_s);
    for (const Keymap &keymap : keymaps())
        m_keymaps->addItem(keymap.name, keymap.id);
    auto *label = new QLabel(tr("&Keymap"), bar);
    label->setBuddy(m_keymaps);
    auto *more = new QToolButton(bar);
    more->setText(tr("More") + u" \u25be"_s);
    more->setObjectName(u"keymapMore"_s);
    more->setFocusPolicy(Qt::TabFocus);
    more->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(more);
    menu->addAction(tr("Import a keymap…"), this, &ShortcutsPage::importKeymap)->setObjectName(u"importKeymap"_s);
    menu->addAction(tr("Export the keymap…"), this, &ShortcutsPage::exportKeymap)->setObjectName(u"exportKeymap"_s);
    menu->addSeparator();
    m_setAside = menu->addAction(tr("Set my own keys aside"), this, &ShortcutsPage::setAside);
    m_setAside->setObjectName(u"setKeysAside"_s);
    m_restore = menu->addAction(tr("Bring my own keys back"), this, &ShortcutsPage::restore);
    m_restore->setObjectName(u"restoreKeys"_s);
    connect(menu, &QMenu::aboutToShow, this, [this] {
        m_setAside->setEnabled(!m_actions.ownShortcuts().isEmpty());
        m_restore->setEnabled(QSettings().contains(asideKey()));
    });
    more->setMenu(menu);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins({});
    row->setSpacing(8);
    row->addWidget(label);
    row->addWidget(m_keymaps);
    row->addStretch(1);
    row->addWidget(more);
    connect(m_keymaps, &QComboBox::activated, this, [this](int index) { offerKeymap(m_keymaps->itemData(index).toString()); });
    return bar;
}

void ShortcutsPage::showKeymap(const QString &id)
{
    m_keymap = keymapById(id).id;
    m_keymaps->setCurrentIndex(m_keymaps->findData(m_keymap));
    showRows();
}

void ShortcutsPage::fill()
{
    for (const QAction *action : m_actions.all()) {
        auto *item = new QTreeWidgetItem(m_list, {nameOf(action), Actions::category(action)});
        item->setData(0, IdRole, Actions::id(action));
    }
    m_list->sortItems(ActionColumn, Qt::AscendingOrder);
    m_list->setCurrentItem(m_list->topLevelItem(0));
    showKeymap({});
}

/// One change of a key can begin and end conflicts anywhere: all rows say anew what they know.
void ShortcutsPage::showRows()
{
    const Actions::Keys own = m_actions.ownShortcuts();
    int conflicts = 0;
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        QTreeWidgetItem *item = m_list->topLevelItem(i);
        const QString id = item->data(0, IdRole).toString();
        const QAction *action = m_actions.find(id);
        if (!action)
            continue;
        QStringList others;
        for (const QAction *other : m_actions.conflicts(id, action->shortcuts()))
            others.append(nameOf(other));
        conflicts += others.isEmpty() ? 0 : 1;
        item->setText(KeysColumn, QKeySequence::listToString(action->shortcuts(), QKeySequence::NativeText));
        item->setText(ConflictColumn, others.join(u", "_s));
        item->setForeground(ConflictColumn, themeColors(palette()).removed);
        QFont font = item->font(KeysColumn);
        font.setBold(own.contains(id));
        item->setFont(KeysColumn, font);
        item->setToolTip(KeysColumn, own.contains(id) ? tr("Your own keys") : QString());
    }
    m_onlyConflicts->setText(tr("Conflicts only (%1)").arg(conflicts));
    applyFilter();
    showCurrent();
}

void ShortcutsPage::applyFilter()
{
    const QString wanted = m_filter->text().simplified();
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        QTreeWidgetItem *item = m_list->topLevelItem(i);
        bool fits = false;
        for (const Column column : {ActionColumn, CategoryColumn, KeysColumn})
            fits = fits || item->text(column).contains(wanted, Qt::CaseInsensitive);
        item->setHidden(!fits || (m_onlyConflicts->isChecked() && item->text(ConflictColumn).isEmpty()));
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
    const bool isTooWide = action && !keys.isEmpty() && m_actions.wouldStealLetters(id, keys);
    m_assign->setEnabled(action && !keys.isEmpty() && !isTooWide);
    m_remove->setEnabled(action && !action->shortcuts().isEmpty());
    m_reset->setEnabled(action);
    const QAction *other = action && !keys.isEmpty() ? m_actions.conflict(id, {keys}) : nullptr;
    if (isTooWide)
        m_conflict->setText(tr("“%1” works in the whole window, where a key alone would be taken from lists and other panes. "
                               "Add Ctrl or Alt.")
                                .arg(nameOf(action)));
    else
        m_conflict->setText(other ? tr("%1 belongs to “%2”. Assigning takes it away there.")
                                        .arg(keys.toString(QKeySequence::NativeText), nameOf(other))
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
    }
    m_actions.setShortcuts(id, keys);
    m_keys->clear();
    showRows();
}

void ShortcutsPage::removeKeys()
{
    m_actions.setShortcuts(currentId(), {});
    showRows();
}

void ShortcutsPage::reset()
{
    m_actions.resetShortcuts(currentId());
    showRows();
}

/// Says what would change before it does.
void ShortcutsPage::offerKeymap(const QString &id)
{
    if (id == m_keymap)
        return;
    const Keymap &keymap = keymapById(id);
    const QList<KeyChange> changes = changesBy(keymap, m_actions);
    QStringList lines;
    for (const KeyChange &change : changes)
        lines.append(tr("%1: %2 → %3").arg(nameOf(m_actions.find(change.action)), keysText(change.before), keysText(change.after)));
    const int own = int(m_actions.ownShortcuts().size());
    if (own > 0)
        lines.append(tr("%n keys of your own stay as they are.", nullptr, own));
    m_keymaps->setCurrentIndex(m_keymaps->findData(m_keymap)); // until it is agreed
    ask(this,
        {.title = tr("Use the keys of %1").arg(keymap.name),
         .text = tr("The keys of %n actions change.", nullptr, int(changes.size())),
         .details = lines.join(u'\n'),
         .yes = tr("Use %1").arg(keymap.name)},
        [this, id] { useKeymap(id); });
}

void ShortcutsPage::useKeymap(const QString &id)
{
    m_actions.setPreset(keymapById(id).keys);
    showKeymap(id);
    emit keymapChosen(m_keymap);
}

void ShortcutsPage::setAside()
{
    const Actions::Keys own = m_actions.ownShortcuts();
    if (own.isEmpty())
        return;
    QSettings().setValue(asideKey(), toJson({.preset = m_keymap, .own = own}));
    m_actions.setOwnShortcuts({});
    showRows();
}

void ShortcutsPage::restore()
{
    const Result<KeymapFile> aside = keymapFromJson(QSettings().value(asideKey()).toByteArray());
    if (!aside)
        return;
    // What was changed since wins over what rested: it is newer.
    Actions::Keys keys = aside->own;
    keys.insert(m_actions.ownShortcuts());
    QSettings().remove(asideKey());
    m_actions.setOwnShortcuts(keys);
    showRows();
}

void ShortcutsPage::exportKeymap()
{
    askForSaveFile(this, tr("Export the keymap"), QDir::home().filePath(u"strata-keymap.json"_s),
                   tr("Keymaps (*.json);;All files (*)"), [this](const QString &path) {
                       m_jobs.run(
                           JobKind::Quiet, tr("Exporting the keymap"), this,
                           [path, json = toJson({.preset = m_keymap, .own = m_actions.ownShortcuts()})](const Progress &) {
                               return writeFileDurably(path, json);
                           },
                           [this](const Result<> &done) {
                               if (!done)
                                   showError(this, tr("The keymap was not exported"), done.error());
                           });
                   });
}

void ShortcutsPage::importKeymap()
{
    askForOpenFile(this, tr("Import a keymap"), QDir::homePath(), tr("Keymaps (*.json);;All files (*)"),
                   [this](const QString &path) {
                       m_jobs.run(
                           JobKind::Quiet, tr("Importing a keymap"), this,
                           [path](const Progress &) -> Result<KeymapFile> {
                               const Result<QByteArray> json = readFile(path);
                               return json ? keymapFromJson(*json) : std::unexpected(json.error());
                           },
                           [this](const Result<KeymapFile> &keymap) {
                               if (keymap)
                                   takeFile(*keymap);
                               else
                                   showError(this, tr("The keymap was not imported"), keymap.error());
                           });
                   });
}

void ShortcutsPage::takeFile(const KeymapFile &keymap)
{
    setAside(); // nothing a person made is lost by trying somebody else's
    m_actions.setOwnShortcuts(keymap.own);
    useKeymap(keymap.preset);
}

} // namespace strata
