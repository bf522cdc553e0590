// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/model/generation.h"
#include "core/services/library.h"

namespace strata {

/// Moves a version, archived or not, to the trash: restoreGeneration brings it back as it was. Its number is never given out again,
/// and versions made from it keep naming it. Invalid for the active version, for the one that rolling back returns to, and for the
/// last version whose files are there; Busy while it is being read.
Result<Generation> deleteGeneration(const Library &library, ProjectId project, GenerationId generation, const Progress &progress);

/// Deletes the files of an archived version for good and keeps what is known of it: names, prompt, list of files. Invalid unless it
/// is archived. Cannot be taken back.
Result<Generation> dropFiles(const Library &library, ProjectId project, GenerationId generation, const Progress &progress);

/// A version or a whole project in the trash.
struct TrashItem
{
    ProjectId project;
    QString projectName;
    GenerationId generation; // null: the project
    int version = 0; // 0: the project
    QString name; // of the version
    int versionCount = 1; // of a project: how many versions are in it
    qint64 bytes = 0; // of the files, as if nothing was shared
    QDateTime deletedAt;

    bool isProject() const { return generation.isNull(); }
    /// "Aurora Shop", "Aurora Shop v3"
    QString label() const { return isProject() ? projectName : projectName + u' ' + u'v' + QString::number(version); }
    bool operator==(const TrashItem &) const = default;
};

QJsonObject toJson(const TrashItem &item);

/// Latest deletion first. Versions in the trash of a project that is itself there go with it and are not listed.
Result<QList<TrashItem>> listTrashItems(const Library &library);
/// Back to where it was.
Result<> restoreTrashItem(const Library &library, const TrashItem &item, const Progress &progress);
/// For good. Answers the bytes this frees on disk; what other versions share stays. Long, and safe to be killed.
Result<qint64> deleteTrashItem(const Library &library, const TrashItem &item, const Progress &progress);
/// All of it. What another program deletes or restores meanwhile is passed over.
Result<qint64> emptyTrash(const Library &library, const Progress &progress);

} // namespace strata
