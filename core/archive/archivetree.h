// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/model/fileentry.h"

#include <QDateTime>
#include <QHash>

namespace strata {

/// A tree that shall become an archive. The lists say everything but the bytes, which lie below `source`: names, order and modes
/// come from here, never from the disk, so that one tree always makes the same archive.
struct ArchiveTreeSource
{
    QString source; // absolute
    QList<FileEntry> files; // sorted by comparePaths
    QList<FolderEntry> folders; // all folders, empty ones too
    QDateTime time; // given to every entry
    QHash<QString, QString> names; // path → path in the archive, where they differ
};

/// A file, link or folder in the order of an archive: a folder comes before what is in it.
struct ArchiveItem
{
    QString name; // as the archive has it: folders end in '/'
    const FileEntry *file = nullptr; // null: a folder
    quint32 mode = 0;
};

/// Sorted by the bytes of their names. Point into `tree`.
QList<ArchiveItem> itemsOf(const ArchiveTreeSource &tree);

/// The bytes of one file; Invalid with its name when its size is not the entry's, for then it is not what was captured.
Result<QByteArray> readMember(const ArchiveTreeSource &tree, const FileEntry &file);

/// Whether it is content that no general packing makes smaller: pictures, fonts, films, archives.
bool isPackedAlready(const FileEntry &file);

} // namespace strata
