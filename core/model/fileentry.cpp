// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/fileentry.h"

#include <compare>

using namespace Qt::StringLiterals;

namespace strata {

std::strong_ordering comparePaths(QStringView a, QStringView b)
{
    const qsizetype common = std::min(a.size(), b.size());
    for (qsizetype i = 0; i < common; ++i) {
        char16_t x = a[i].unicode();
        char16_t y = b[i].unicode();
        if (x == y)
            continue;
        // Surrogates (U+10000 and up) sort after U+E000–U+FFFF in UTF-8 but before them in UTF-16.
        const auto rank = [](char16_t c) { return c >= 0xe000 ? c - 0x800 : c >= 0xd800 ? c + 0x2000 : int(c); };
        return rank(x) <=> rank(y);
    }
    return a.size() <=> b.size();
}

QString modeToText(quint32 mode) { return u"%1"_s.arg(mode & 07777, 4, 8, QLatin1Char('0')); }

std::optional<quint32> modeFromText(QStringView text)
{
    bool ok = false;
    const uint mode = text.toUInt(&ok, 8);
    return ok && mode <= 07777 ? std::optional(mode) : std::nullopt;
}

QJsonObject toJson(const FileEntry &entry)
{
    QJsonObject json{
        {u"path"_s, entry.path},
        {u"size"_s, entry.size},
        {u"sha256"_s, entry.sha256.toHex()},
        {u"type"_s, entry.type},
        {u"mode"_s, modeToText(entry.mode)},
    };
    if (entry.kind == FileKind::Symlink)
        json.insert(u"link_target"_s, entry.linkTarget);
    return json;
}

std::optional<FileEntry> fileEntryFromJson(const QJsonObject &json)
{
    const std::optional<quint32> mode = modeFromText(json["mode"_L1].toString());
    FileEntry entry{
        .path = json["path"_L1].toString(),
        .kind = json.contains("link_target"_L1) ? FileKind::Symlink : FileKind::Regular,
        .type = json["type"_L1].toString(),
        .size = json["size"_L1].toInteger(-1),
        .mode = mode.value_or(0),
        .sha256 = ContentHash::fromHex(json["sha256"_L1].toString()),
        .linkTarget = json["link_target"_L1].toString(),
    };
    if (entry.path.isEmpty() || entry.size < 0 || !mode || entry.sha256.isNull())
        return {};
    return entry;
}

QJsonObject toJson(const SkippedPath &skipped) { return {{u"path"_s, skipped.path}, {u"reason"_s, skipped.reason}}; }

} // namespace strata
