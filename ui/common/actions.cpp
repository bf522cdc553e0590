// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/actions.h"

#include <QMenu>
#include <QSettings>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace strata {
namespace {

QString settingsKey(const QString &id) { return u"shortcuts/"_s + id; }

QList<QKeySequence> remembered(const ActionInfo &info)
{
    const QSettings settings;
    const QString key = settingsKey(info.id);
    if (!settings.contains(key))
        return info.shortcuts;
    QList<QKeySequence> shortcuts;
    for (const QString &text : settings.value(key).toStringList()) {
        if (const auto sequence = QKeySequence::fromString(text, QKeySequence::PortableText); !sequence.isEmpty())
            shortcuts.append(sequence);
    }
    return shortcuts;
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
    action->setShortcuts(remembered(info));
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
    QStringList texts;
    for (const QKeySequence &sequence : shortcuts)
        texts.append(sequence.toString(QKeySequence::PortableText));
    QSettings().setValue(settingsKey(id), texts);
}

void Actions::resetShortcuts(const QString &id)
{
    QAction *action = find(id);
    if (!action)
        return;
    QSettings().remove(settingsKey(id));
    action->setShortcuts(m_info.value(action).shortcuts);
}

QAction *Actions::conflict(const QString &id, const QList<QKeySequence> &shortcuts) const
{
    const QAction *own = find(id);
    for (QAction *other : m_order) {
        if (other == own || (own && !overlap(own, other)))
            continue;
        for (const QKeySequence &sequence : other->shortcuts()) {
            if (shortcuts.contains(sequence))
                return other;
        }
    }
    return nullptr;
}

} // namespace strata
