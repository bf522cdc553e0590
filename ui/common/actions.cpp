// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/actions.h"

#include <QMenu>
#include <QSettings>
#include <QWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace strata {
namespace {

QString settingsKey(const QString &id) { return u"shortcuts/"_s + id; }

QList<QKeySequence> fromTexts(const QStringList &texts)
{
    QList<QKeySequence> shortcuts;
    for (const QString &text : texts) {
        if (const auto sequence = QKeySequence::fromString(text, QKeySequence::PortableText); !sequence.isEmpty())
            shortcuts.append(sequence);
    }
    return shortcuts;
}

QStringList toTexts(const QList<QKeySequence> &shortcuts)
{
    QStringList texts;
    for (const QKeySequence &sequence : shortcuts)
        texts.append(sequence.toString(QKeySequence::PortableText));
    return texts;
}

/// Whether a key pressed somewhere could mean either action: shortcuts of one widget only meet those of its own branch.
bool overlap(const QAction *a, const QAction *b)
{
    const auto isWide = [](const QAction *action) {
        return action->shortcutContext() == Qt::WindowShortcut || action->shortcutContext() == Qt::ApplicationShortcut;
    };
    if (isWide(a) || isWide(b))
        return true;
    // A menu that lists an action gives its keys no further reach.
    const auto widgetOf = [](QObject *object) { return qobject_cast<QMenu *>(object) ? nullptr : qobject_cast<QWidget *>(object); };
    for (QObject *first : a->associatedObjects()) {
        for (QObject *second : b->associatedObjects()) {
            const QWidget *firstWidget = widgetOf(first);
            const QWidget *secondWidget = widgetOf(second);
            if (firstWidget && secondWidget
                && (firstWidget == secondWidget || firstWidget->isAncestorOf(secondWidget)
                    || secondWidget->isAncestorOf(firstWidget)))
                return true;
        }
    }
    return false;
}

} // namespace

Actions::Actions(QWidget *window) : QObject(window) { }

QAction *Actions::add(const ActionInfo &info, QWidget *widget, std::function<void()> run)
{
    Q_ASSERT(!m_byId.contains(info.id));
    auto *action = new QAction(info.text, this);
    action->setObjectName(info.id);
    action->setShortcutContext(info.context);
    connect(action, &QAction::triggered, widget, [run = std::move(run)] { run(); });
    widget->addAction(action);
    // A widget that goes takes its actions along: what they would run is gone.
    connect(widget, &QObject::destroyed, action, [this, action] {
        m_byId.remove(action->objectName());
        m_info.remove(action);
        m_order.removeOne(action);
        action->deleteLater();
    });
    m_byId.insert(info.id, action);
    m_info.insert(action, info);
    m_order.append(action);
    action->setShortcuts(chosen(info.id));
    action->setProperty("category", info.category);
    return action;
}

QAction *Actions::find(const QString &id) const { return m_byId.value(id); }

QString Actions::id(const QAction *action) { return action->objectName(); }

QString Actions::category(const QAction *action) { return action->property("category").toString(); }

QString Actions::command(const QAction *action) const
{
    const auto info = m_info.constFind(action);
    return info != m_info.cend() && info->command ? info->command() : QString();
}

void Actions::setShortcuts(const QString &id, const QList<QKeySequence> &shortcuts)
{
    QAction *action = find(id);
    if (!action)
        return;
    action->setShortcuts(shortcuts);
    QSettings().setValue(settingsKey(id), toTexts(shortcuts));
}

void Actions::resetShortcuts(const QString &id)
{
    QAction *action = find(id);
    if (!action)
        return;
    QSettings().remove(settingsKey(id));
    action->setShortcuts(chosen(id));
}

QAction *Actions::conflict(const QString &id, const QList<QKeySequence> &shortcuts) const
{
    return conflicts(id, shortcuts).value(0);
}

QList<QAction *> Actions::conflicts(const QString &id, const QList<QKeySequence> &shortcuts) const
{
    QList<QAction *> found;
    const QAction *own = find(id);
    for (QAction *other : m_order) {
        if (other == own || (own && !overlap(own, other)))
            continue;
        if (std::ranges::any_of(other->shortcuts(), [&shortcuts](const QKeySequence &key) { return shortcuts.contains(key); }))
            found.append(other);
    }
    return found;
}

bool Actions::wouldStealLetters(const QString &id, const QKeySequence &keys) const
{
    const QAction *action = find(id);
    if (!action || keys.isEmpty() || action->shortcutContext() == Qt::WidgetShortcut
        || action->shortcutContext() == Qt::WidgetWithChildrenShortcut)
        return false;
    const QKeyCombination key = keys[0];
    return !(key.keyboardModifiers() & ~Qt::ShiftModifier) && key.key() < Qt::Key_Escape; // below it are letters and signs
}

void Actions::setPreset(const Keys &keys)
{
    if (keys == m_preset)
        return;
    m_preset = keys;
    refresh();
}

QList<QKeySequence> Actions::builtInShortcuts(const QString &id) const { return m_info.value(find(id)).shortcuts; }

Actions::Keys Actions::ownShortcuts() const
{
    QSettings settings;
    settings.beginGroup(u"shortcuts"_s);
    Keys keys;
    for (const QString &id : settings.childKeys())
        keys.insert(id, fromTexts(settings.value(id).toStringList()));
    return keys;
}

void Actions::setOwnShortcuts(const Keys &keys)
{
    QSettings settings;
    settings.remove(u"shortcuts"_s);
    for (auto own = keys.begin(); own != keys.end(); ++own)
        settings.setValue(settingsKey(own.key()), toTexts(*own));
    refresh();
}

/// A person's own, else the keymap's, else the built-in ones.
QList<QKeySequence> Actions::chosen(const QString &id) const
{
    const QSettings settings;
    if (const QString key = settingsKey(id); settings.contains(key))
        return fromTexts(settings.value(key).toStringList());
    const auto preset = m_preset.constFind(id);
    return preset != m_preset.cend() ? *preset : builtInShortcuts(id);
}

void Actions::refresh()
{
    for (QAction *action : std::as_const(m_order)) {
        if (const QList<QKeySequence> keys = chosen(id(action)); keys != action->shortcuts())
            action->setShortcuts(keys);
    }
}

} // namespace strata
