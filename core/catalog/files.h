// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/connection.h"
#include "core/model/content.h"
#include "core/model/fileentry.h"
#include "core/model/ids.h"

#include <QHash>

#include <array>

namespace strata::catalog {

/// Inserts the files of a generation that has none yet, and the contents that are new. `facts` may lack what is known already or
/// was not looked at. Tens of thousands of files take tenths of a second. Inside a transaction.
Result<> insertFiles(Connection &connection, GenerationId generation, const QList<FileEntry> &files,
                     const QHash<ContentHash, Content> &contents);

/// Takes the generation's files out, for when its manifest is read anew. Inside a transaction.
Result<> removeFiles(Connection &connection, GenerationId generation);

/// Takes out what no file of any version has any more. Inside a transaction.
Result<> removeUnusedContents(Connection &connection);

/// Sorted by comparePaths.
Result<QList<FileEntry>> readFiles(Connection &connection, GenerationId generation);
Result<std::optional<FileEntry>> readFileEntry(Connection &connection, GenerationId generation, const QString &path);

/// The files in which two generations differ (content, mode, kind or being there at all), each list sorted by comparePaths, and
/// how many are the same. Null ids are the empty tree. Compares row numbers, so tens of thousands of equal files cost milliseconds.
struct TreeDifference
{
    std::array<QList<FileEntry>, 2> differing; // before's side, after's side
    int unchangedCount = 0;
};
Result<TreeDifference> readTreeDifference(Connection &connection, GenerationId before, GenerationId after);

/// The files of a generation that have one of `contents`, sorted by comparePaths.
Result<QList<FileEntry>> readFilesWithContents(Connection &connection, GenerationId generation, const QList<ContentHash> &contents);

/// Where a sealed file of each content lies (relative to the library's folder), in the newest generation that has it; contents
/// not in the library are absent.
Result<QHash<ContentHash, QString>> readSealedPlaces(Connection &connection, const QList<ContentHash> &contents);

} // namespace strata::catalog
