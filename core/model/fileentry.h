// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/contenthash.h"

#include <QJsonObject>
#include <QList>
#include <QString>

#include <optional>

namespace strata {

enum class FileKind : quint8 { Regular, Symlink };

/// One file of a generation. Lists of them are sorted by `path` in the byte order of UTF-8 (comparePaths).
struct FileEntry
{
    QString path; // relative to source/, '/' between components
    FileKind kind = FileKind::Regular;
    QString type; // "python", "png" …; "symlink" for links
    qint64 size = 0; // bytes; for a link the length of its target
    quint32 mode = 0644; // the permission bits the file had where it came from; the sealed copy is read-only
    ContentHash sha256; // for a link the hash of its target's text
    QString linkTarget; // links only

    bool operator==(const FileEntry &) const = default;
};

/// A folder of a generation with the permission bits it had. Empty ones are why these are kept.
struct FolderEntry
{
    QString path;
    quint32 mode = 0755;

    bool operator==(const FolderEntry &) const = default;
};

/// Something a capture left out. `reason` is a translated clause.
struct SkippedPath
{
    QString path;
    QString reason;

    bool operator==(const SkippedPath &) const = default;
};

/// The order of UTF-8 bytes, which is the order of git, of sha256sum and of manifests (UTF-16 order differs above U+FFFF).
std::strong_ordering comparePaths(QStringView a, QStringView b);

/// "0644", "0755": as chmod takes it.
QString modeToText(quint32 mode);
std::optional<quint32> modeFromText(QStringView text);

/// {path, size, sha256, type, mode}, and link_target for links.
QJsonObject toJson(const FileEntry &entry);
std::optional<FileEntry> fileEntryFromJson(const QJsonObject &json);
QJsonObject toJson(const SkippedPath &skipped);

} // namespace strata
