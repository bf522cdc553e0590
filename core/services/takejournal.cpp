// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/takejournal.h"

#include "core/base/fileio.h"
#include "core/base/relpath.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace strata {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(strata::TakeJournal)
};

QString toText(FileKind kind) { return kind == FileKind::Symlink ? u"link"_s : u"file"_s; }

std::optional<FileKind> kindFromText(const QString &text)
{
    if (text == "link"_L1)
        return FileKind::Symlink;
    return text == "file"_L1 ? std::optional(FileKind::Regular) : std::nullopt;
}

std::optional<TakeJournal::Entry> entryFromJson(const QJsonObject &json)
{
    const auto target = safeRelPath(json["target"_L1].toString().toUtf8());
    const auto kind = kindFromText(json["kind"_L1].toString());
    const auto mode = modeFromText(json["mode"_L1].toString());
    const QJsonObject kept = json["kept"_L1].toObject();
    TakeJournal::Entry entry{.sha256 = ContentHash::fromHex(json["sha256"_L1].toString()), .isReplacement = !kept.isEmpty()};
    if (!target || !kind || !mode || entry.sha256.isNull())
        return {};
    entry.target = *target;
    entry.kind = *kind;
    entry.mode = *mode;
    if (entry.isReplacement) {
        const auto keptKind = kindFromText(kept["kind"_L1].toString());
        const auto keptMode = modeFromText(kept["mode"_L1].toString());
        entry.keptSha256 = ContentHash::fromHex(kept["sha256"_L1].toString());
        if (!keptKind || !keptMode || entry.keptSha256.isNull())
            return {};
        entry.keptKind = *keptKind;
        entry.keptMode = *keptMode;
    }
    return entry;
}

} // namespace

Result<> writeTakeJournal(const QString &path, const TakeJournal &journal)
{
    QJsonArray entries;
    for (const TakeJournal::Entry &entry : journal.entries) {
        QJsonObject json{{u"target"_s, entry.target},
                         {u"kind"_s, toText(entry.kind)},
                         {u"sha256"_s, entry.sha256.toHex()},
                         {u"mode"_s, modeToText(entry.mode)}};
        if (entry.isReplacement) {
            json.insert(u"kept"_s, QJsonObject{{u"kind"_s, toText(entry.keptKind)},
                                               {u"sha256"_s, entry.keptSha256.toHex()},
                                               {u"mode"_s, modeToText(entry.keptMode)}});
        }
        entries.append(json);
    }
    const QJsonObject json{{u"folder"_s, journal.folder},
                           {u"stage"_s, journal.stage},
                           {u"entries"_s, entries},
                           {u"new_folders"_s, QJsonArray::fromStringList(journal.newFolders)}};
    return writeFileDurably(path, QJsonDocument(json).toJson());
}

Result<TakeJournal> readTakeJournal(const QString &path)
{
    const auto bytes = readFile(path);
    if (!bytes)
        return std::unexpected(bytes.error());
    const QJsonObject json = QJsonDocument::fromJson(*bytes).object();
    TakeJournal journal{.folder = json["folder"_L1].toString(), .stage = json["stage"_L1].toString()};
    bool isWhole = journal.folder.startsWith(u'/') && !journal.stage.isEmpty() && !journal.stage.contains(u'/');
    for (const QJsonValue &value : json["entries"_L1].toArray()) {
        const auto entry = entryFromJson(value.toObject());
        isWhole = isWhole && entry;
        journal.entries.append(entry.value_or(TakeJournal::Entry{}));
    }
    for (const QJsonValue &value : json["new_folders"_L1].toArray()) {
        const auto folder = safeRelPath(value.toString().toUtf8());
        isWhole = isWhole && folder;
        journal.newFolders.append(folder.value_or(QString()));
    }
    if (!isWhole) {
        return fail(Error::Kind::Invalid, Text::tr("“%1”, which tells how to undo, is damaged; nothing was undone.").arg(path),
                    path);
    }
    return journal;
}

} // namespace strata
