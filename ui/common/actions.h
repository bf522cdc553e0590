// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QHash>
#include <QKeySequence>
#include <QObject>

#include <functional>

namespace strata {

/// How an action is announced to menus, the palette and the shortcut editor.
struct ActionInfo
{
    QString id; // "diff.next-change"; never translated, never changed
    QString category; // translated: "Compare", "Version" …
    QString text; // translated, without mnemonic
    QList<QKeySequence> shortcuts;
    Qt::ShortcutContext context = Qt::WindowShortcut;
    std::function<QString()> command; // the strata-cli line that does the same, for "Copy as command"; empty: there is none
};

/// Every action of one window. Features add theirs where they are built; menus, palette and settings list them all.
class Actions : public QObject
{
    Q_OBJECT

public:
    using Keys = QHash<QString, QList<QKeySequence>>; // by action

    explicit Actions(QWidget *window);

    /// The action is owned here, its shortcut works in `widget` (by its context), a person's own shortcut from the settings wins.
    QAction *add(const ActionInfo &info, QWidget *widget, std::function<void()> run);
    QAction *find(const QString &id) const;
    QList<QAction *> all() const { return m_order; }

    static QString id(const QAction *action);
    static QString category(const QAction *action);
    QString command(const QAction *action) const; // empty: there is none

    /// Other keys in place of the built-in ones, for actions there are and those to come: a keymap a person chose. Their own
    /// shortcuts win over it.
    void setPreset(const Keys &keys);
    QList<QKeySequence> builtInShortcuts(const QString &id) const; // as the feature announced them
    /// The shortcuts a person gave actions by themselves, also actions this window does not have.
    Keys ownShortcuts() const;
    /// Replaces all of them.
    void setOwnShortcuts(const Keys &keys);

    /// Replaces the shortcuts and remembers them in the settings; empty list: none.
    void setShortcuts(const QString &id, const QList<QKeySequence> &shortcuts);
    void resetShortcuts(const QString &id);
    /// Another action with one of these shortcuts in an overlapping context; null: none.
    QAction *conflict(const QString &id, const QList<QKeySequence> &shortcuts) const;
    /// All of them.
    QList<QAction *> conflicts(const QString &id, const QList<QKeySequence> &shortcuts) const;
    /// Whether `keys` are a letter or sign alone and the action works in the whole window: it would take them from type-ahead in
    /// lists and from the panes.
    bool wouldStealLetters(const QString &id, const QKeySequence &keys) const;

private:
    QList<QKeySequence> chosen(const QString &id) const;
    void refresh();

    Keys m_preset;
    QHash<QString, QAction *> m_byId;
    QHash<const QAction *, ActionInfo> m_info;
    QList<QAction *> m_order;
};

} // namespace strata
