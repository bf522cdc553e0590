// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/event.h"
#include "core/model/exportjob.h"
#include "core/model/manifest.h"
#include "core/services/library.h"

namespace strata {

/// Newest first. Deleted ones never; archived ones when asked.
Result<QList<Generation>> listGenerations(const Library &library, ProjectId project, bool includeArchived);
/// The one resolver: "v7", "7", "active", "latest", a version name, or a generation id (8 or more leading characters when unique).
/// NotFound says which versions there are; Invalid when several fit.
Result<Generation> resolveVersion(const Library &library, ProjectId project, const QString &spec);
/// `name` without spaces around it. Invalid when resolveVersion could never find a version by it ("v7", "7", "active", "latest"),
/// for control characters, and past 200 characters. Empty is no name and fine.
Result<QString> checkedVersionName(const QString &name);
Result<Generation> findGeneration(const Library &library, GenerationId generation);
/// Sorted by comparePaths.
Result<QList<FileEntry>> listFiles(const Library &library, GenerationId generation);
/// The bytes of one file, or a link's target. Reads the sealed copy; NotFound names files that come near.
Result<QByteArray> readGenerationFile(const Library &library, const Generation &generation, const QString &path);
/// The manifest from disk, with what the capture skipped.
Result<Manifest> readManifest(const Library &library, const Generation &generation);

struct GenerationEdit
{
    std::optional<QString> versionName;
    std::optional<QString> note;
    std::optional<bool> isStarred;
};

/// Changes the manifest (durably), then the row.
Result<Generation> editGeneration(const Library &library, GenerationId generation, const GenerationEdit &edit);

/// Newest first.
Result<QList<ExportJob>> listExports(const Library &library, ProjectId project);
Result<QList<Event>> listEvents(const Library &library, ProjectId project, int limit);

} // namespace strata
