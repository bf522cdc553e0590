// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/model/fileentry.h"
#include "core/store/filestamp.h"

#include <QStringList>

namespace strata {

/// A file as the scan saw it: enough to know later whether it was touched meanwhile.
struct ScannedFile
{
    QString path;
    FileKind kind = FileKind::Regular;
    qint64 size = 0;
    quint32 mode = 0644;
    QString linkTarget; // links only
    FileStamp stamp;

    bool operator==(const ScannedFile &) const = default;
};

/// What a capture of a folder takes and leaves out. All three lists are sorted by comparePaths.
struct ScannedTree
{
    QList<ScannedFile> files;
    QList<FolderEntry> folders; // every folder below the root that was entered
    QList<SkippedPath> skipped;
    qint64 totalBytes = 0;
};

/// How names of files begin that lie in a folder only while it is brought to another version.
inline constexpr QLatin1StringView TransitionPrefix(".strata-sync-");

struct ScanOptions
{
    QStringList excludes; // the user's own globs
    QString libraryRoot; // never captured, should it lie below the folder; empty: nothing to avoid
    bool takesEverything = false; // ignore rules, ignore files and tags of caches say nothing
};

/// Walks `folder` with directory handles, following no link below it. Left out with a reason, once for a whole folder: what the
/// ignore rules name, folders tagged as caches (CACHEDIR.TAG), sockets, pipes and devices, links that lead out, names no archive or
/// other system could hold, what a bringing of the folder to another version left (TransitionPrefix), and the library itself. A
/// folder that cannot be read fails the scan: a version that silently lacks files would be worse than none. Set-user-id and like
/// bits are not kept.
Result<ScannedTree> scanFolder(const QString &folder, const ScanOptions &options, const Progress &progress);

} // namespace strata
