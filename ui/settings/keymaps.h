// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "ui/common/actions.h"

namespace strata {

/// The keys people bring along from another program: only those that differ from Strata's own.
struct Keymap
{
    QString id; // "meld": what the settings remember
    QString name; // "Meld"; a program's name is not translated
    Actions::Keys keys; // by action; an empty list takes its keys away
};

/// Strata's own first, which changes nothing.
const QList<Keymap> &keymaps();
/// The one with that id; Strata's own for any other.
const Keymap &keymapById(const QString &id);

/// One action whose keys would be others.
struct KeyChange
{
    QString action; // id
    QList<QKeySequence> before;
    QList<QKeySequence> after;

    bool operator==(const KeyChange &) const = default;
};

/// What choosing `keymap` would change: actions a person gave keys of their own stay as they are.
QList<KeyChange> changesBy(const Keymap &keymap, const Actions &actions);

/// A keymap as it is written to a file: the name of a preset, and a person's own keys over it.
struct KeymapFile
{
    QString preset; // Keymap::id
    Actions::Keys own;

    bool operator==(const KeymapFile &) const = default;
};

QByteArray toJson(const KeymapFile &keymap);
/// Invalid with a sentence for what is no keymap, or one of a newer Strata.
Result<KeymapFile> keymapFromJson(const QByteArray &json);

} // namespace strata
