// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/ids.h"

namespace strata {

/// Names every place in a library on disk; makes and reads nothing. Absolute paths, '/' between components.
struct LibraryFolder
{
    QString root;

    QString catalogFile() const;
    QString projectsFolder() const;
    QString tempFolder() const;
    QString trashFolder() const; // deleted projects, each under its id, until the trash is emptied
    QString quarantineFolder() const; // what was found in the library and did not verify; never deleted by itself
    QString lockFile() const; // the writers' lock, held by the kernel; its bytes mean nothing
    QString catalogLockFile() const; // held while library.db is opened or replaced by a new one

    QString projectFolder(ProjectId project) const;
    QString projectLockFile(ProjectId project) const;
    QString metadataFile(ProjectId project) const;
    QString eventsFile(ProjectId project) const;
    QString sharedFolder(ProjectId project) const;
    QString generationsFolder(ProjectId project) const;
    QString archiveFolder(ProjectId project) const;
    QString activeLink(ProjectId project) const;

    /// "v3__<id>", the name of a generation's folder.
    static QString generationFolderName(int version, GenerationId id);
    /// The version and id in such a name; version 0 when it is none.
    static std::pair<int, GenerationId> parseGenerationFolderName(QStringView name);
    QString generationFolder(ProjectId project, int version, GenerationId id) const;

    /// What `storage_path` holds: relative to root.
    QString relative(const QString &absolute) const;
    QString absolute(const QString &relative) const;

    bool operator==(const LibraryFolder &) const = default;
};

/// Inside a generation's folder.
QString manifestFile(const QString &generationFolder);
QString sourceFolder(const QString &generationFolder);
QString artifactsFolder(const QString &generationFolder);
QString patchFile(const QString &generationFolder, int baseVersion);

/// STRATA_LIBRARY, or the platform's application data folder + "strata/library".
QString defaultLibraryFolder();

} // namespace strata
