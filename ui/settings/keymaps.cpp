// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/keymaps.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <span>

using namespace Qt::StringLiterals;

namespace strata {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(strata::Keymaps)
};

constexpr int FileVersion = 1;

struct Binding
{
    const char16_t *action;
    const char16_t *keys; // portable, separated by blanks
};

// As their manuals list them. Where one of these keys means something else in Strata, that gives way too: see the last lines of
// each.
constexpr Binding meld[] = {
    {u"diff.next-change", u"Alt+Down Ctrl+D"},
    {u"diff.previous-change", u"Alt+Up Ctrl+E"},
    {u"diff.find-next", u"Ctrl+G F3"},
    {u"diff.find-previous", u"Ctrl+Shift+G Shift+F3"},
    {u"diff.go-to-line", u"Ctrl+I"},
    {u"diff.other-pane", u"Alt+PgDown Alt+PgUp"},
    {u"diff.counterpart", u"Alt+G"},
    {u"diff.cycle-context", u"Ctrl+Shift+D"},
    {u"export.zip", u"Ctrl+Alt+E"},
};
constexpr Binding kdiff3[] = {
    {u"diff.next-change", u"Ctrl+Down"},
    {u"diff.previous-change", u"Ctrl+Up"},
    {u"diff.other-pane", u"Alt+Right Alt+Left"},
    {u"compare.take-left", u"Alt+Shift+Left"}, // KDiff3's own Ctrl+1 and Ctrl+2 turn the pages of this window
    {u"compare.take-right", u"Alt+Shift+Right"},
    {u"diff.go-to-line", u"Ctrl+G Ctrl+L"},
    {u"diff.align", u"Ctrl+Y"},
    {u"diff.clear-alignments", u"Ctrl+Shift+Y"},
    {u"edit.redo", u"Ctrl+Shift+Z"},
};
constexpr Binding winMerge[] = {
    {u"diff.next-change", u"Alt+Down F8"},   {u"diff.previous-change", u"Alt+Up F7"},   {u"diff.current-change", u"Alt+Return"},
    {u"files.open-external", u"Ctrl+Alt+E"}, {u"compare.open-external", u"Ctrl+Alt+E"},
};
constexpr Binding vsCode[] = {
    {u"diff.next-change", u"F7 Alt+F5"},
    {u"diff.previous-change", u"Shift+F7 Alt+Shift+F5"},
    {u"go.palette", u"Ctrl+Shift+P Ctrl+P"},
};

Actions::Keys keysOf(std::span<const Binding> bindings)
{
    Actions::Keys keys;
    for (const Binding &binding : bindings) {
        QList<QKeySequence> sequences;
        for (const QString &key : QString::fromUtf16(binding.keys).split(u' ', Qt::SkipEmptyParts))
            sequences.append(QKeySequence::fromString(key, QKeySequence::PortableText));
        keys.insert(QString::fromUtf16(binding.action), sequences);
    }
    return keys;
}

} // namespace

const QList<Keymap> &keymaps()
{
    static const QList<Keymap> all{{.id = u"strata"_s, .name = u"Strata"_s},
                                   {.id = u"meld"_s, .name = u"Meld"_s, .keys = keysOf(meld)},
                                   {.id = u"kdiff3"_s, .name = u"KDiff3"_s, .keys = keysOf(kdiff3)},
                                   {.id = u"winmerge"_s, .name = u"WinMerge"_s, .keys = keysOf(winMerge)},
                                   {.id = u"vscode"_s, .name = u"VS Code"_s, .keys = keysOf(vsCode)}};
    return all;
}

const Keymap &keymapById(const QString &id)
{
    const auto found = std::ranges::find(keymaps(), id, &Keymap::id);
    return found == keymaps().end() ? keymaps().first() : *found;
}

QList<KeyChange> changesBy(const Keymap &keymap, const Actions &actions)
{
    const Actions::Keys own = actions.ownShortcuts();
    QList<KeyChange> changes;
    for (const QAction *action : actions.all()) {
        const QString id = Actions::id(action);
        if (own.contains(id))
            continue;
        const QList<QKeySequence> after = keymap.keys.contains(id) ? keymap.keys[id] : actions.builtInShortcuts(id);
        if (after != action->shortcuts())
            changes.append({.action = id, .before = action->shortcuts(), .after = after});
    }
    return changes;
}

QByteArray toJson(const KeymapFile &keymap)
{
    QJsonObject keys;
    for (auto own = keymap.own.begin(); own != keymap.own.end(); ++own) {
        QJsonArray sequences;
        for (const QKeySequence &sequence : *own)
            sequences.append(sequence.toString(QKeySequence::PortableText));
        keys.insert(own.key(), sequences);
    }
    return QJsonDocument(
               QJsonObject{
                   {u"format"_s, u"strata-keymap"_s}, {u"version"_s, FileVersion}, {u"preset"_s, keymap.preset}, {u"keys"_s, keys}})
        .toJson();
}

Result<KeymapFile> keymapFromJson(const QByteArray &json)
{
    QJsonParseError problem;
    const QJsonObject file = QJsonDocument::fromJson(json, &problem).object();
    if (problem.error != QJsonParseError::NoError || file[u"format"_s] != u"strata-keymap"_s)
        return fail(Error::Kind::Invalid, Text::tr("This file is no keymap of Strata."), problem.errorString());
    if (file[u"version"_s].toInt() != FileVersion)
        return fail(Error::Kind::Invalid, Text::tr("This keymap was written by a newer Strata."));
    KeymapFile keymap{.preset = keymapById(file[u"preset"_s].toString()).id};
    const QJsonObject keys = file[u"keys"_s].toObject();
    for (auto key = keys.begin(); key != keys.end(); ++key) {
        QList<QKeySequence> sequences;
        for (const QJsonValue &value : key->toArray()) {
            const auto sequence = QKeySequence::fromString(value.toString(), QKeySequence::PortableText);
            if (sequence.isEmpty() || sequence[0].key() == Qt::Key_unknown)
                return fail(Error::Kind::Invalid, Text::tr("“%1” is no key this computer knows.").arg(value.toVariant().toString()),
                            key.key());
            sequences.append(sequence);
        }
        keymap.own.insert(key.key(), sequences);
    }
    return keymap;
}

} // namespace strata
