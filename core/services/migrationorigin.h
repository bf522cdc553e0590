// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/model/fileentry.h"
#include "core/model/migration.h"

#include <QHash>

namespace strata {

// What a migrated generation is made of, read the same way when it is planned, brought in and compared afterwards. Nothing here
// writes, and no link below an old store is followed.

/// The files of a row's output_files that a version can hold, and what was refused.
struct UsableOutput
{
    struct File
    {
        QString path;
        QByteArray content;
    };
    QList<File> files; // sorted by comparePaths
    QList<SkippedPath> refused;
};

/// Invalid when the text is no output_files at all. A file without content is not usable and not refused: the row only names it.
Result<UsableOutput> usableOutput(const QByteArray &outputFiles);

/// The SHA-256 of every file below `folder` by its path, as a capture of everything would take it; a link's is of its target's
/// text.
Result<QHash<QString, ContentHash>> hashFolder(const QString &folder, const QString &libraryRoot, const Progress &progress);

/// The SHA-256 of one file below `root`.
Result<ContentHash> hashFile(const QString &root, const QString &path);

/// Where in `store` an artifact's `location` points: an absolute path, or nothing when there is no such file inside the store.
/// Absolute paths of another machine are found by their ends ("/app/storage/artifacts/x.zip" → "artifacts/x.zip").
QString findArtifact(const QString &store, const QString &location);

} // namespace strata
