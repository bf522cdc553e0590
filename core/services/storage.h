// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/model/diskusage.h"
#include "core/model/generation.h"
#include "core/model/project.h"
#include "core/services/library.h"
#include "core/services/storagehints.h"

namespace strata {

/// All sizes in bytes. "Plain" is what versions that are not archived hold in their folders.

struct VersionStorage
{
    GenerationId id;
    int version = 0;
    QString versionName;
    GenerationStatus status = GenerationStatus::Completed;
    qint64 totalBytes = 0; // of all its files, as if it stood alone
    qint64 ownBytes = 0; // of contents no other version has: what archiving or deleting it alone would take from the folders
    qint64 sharedBytes = 0; // of its other contents, each once
    int files = 0;
    QDateTime createdAt;

    bool operator==(const VersionStorage &) const = default;
};

struct ProjectStorage
{
    ProjectId id;
    QString name;
    int versions = 0; // plain ones
    int archivedVersions = 0;
    qint64 totalBytes = 0; // plain: as if each version stood alone
    qint64 ownBytes = 0; // plain: contents of one version only
    qint64 sharedBytes = 0; // plain: contents of several versions, each once
    qint64 elsewhereBytes = 0; // of these two: contents that another project has, too, and that lie on the disk once for both
    qint64 archivedBytes = 0; // the archive's folder as it is on disk
    qint64 artifactBytes = 0; // exports and other things kept beside the sources
    qint64 trashBytes = 0; // what emptying the trash of its versions would give back
    QList<VersionStorage> byVersion; // newest first, archived ones too

    qint64 plainBytes() const { return ownBytes + sharedBytes; }
    qint64 bytes() const { return plainBytes() + archivedBytes + artifactBytes + trashBytes; }
    bool operator==(const ProjectStorage &) const = default;
};

struct LargeContent
{
    ProjectId project; // the one that had it first
    QString path; // in the first version that had it
    qint64 bytes = 0;
    int versions = 0; // how many have it
    int firstVersion = 0;
    int lastVersion = 0;
    bool isCurrent = false; // the project's newest version has it

    bool operator==(const LargeContent &) const = default;
};

struct LargeFolder
{
    ProjectId project;
    QString path; // "web/public"
    qint64 bytes = 0; // of the different contents ever stored below it
    int contents = 0;

    bool operator==(const LargeFolder &) const = default;
};

struct StorageReport
{
    QList<ProjectStorage> projects; // largest first
    qint64 plainBytes = 0; // of all projects, each content once
    qint64 trashBytes = 0; // of projects in the trash: what emptying it would give back
    qint64 catalogBytes = 0;
    qint64 backupBytes = 0;
    qint64 quarantineBytes = 0;
    qint64 temporaryBytes = 0;
    QList<LargeContent> largest;
    QList<LargeFolder> folders;
    QList<ExcludeHint> hints; // of one project only

    qint64 bytes() const;
    bool operator==(const StorageReport &) const = default;
};

/// Of one project, or with a null id of all. At most `largest` contents and folders are listed. Reads the catalog in one pass and
/// the sizes of the folders beside it.
Result<StorageReport> readStorage(const Library &library, ProjectId project, int largest, const Progress &progress);

/// Looks at every file of a project's plain versions (null: of all): what the file system really gave them. Minutes for millions.
Result<DiskUsage> measureVersions(const Library &library, ProjectId project, const Progress &progress);

QJsonObject toJson(const StorageReport &report);
QJsonObject toJson(const DiskUsage &usage);

} // namespace strata
