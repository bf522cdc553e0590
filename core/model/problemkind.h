// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace strata {

/// What is wrong with a place in a library.
enum class ProblemKind {
    CatalogDamaged, // library.db itself
    CatalogDiffers, // a row says something else than the folder it stands for
    Stray, // belongs to no project and no version
    Leftover, // in temp/, older than a day
    OrphanProject, // a project's folder without a row
    ProjectMissing, // a row without a folder
    MetadataDamaged,
    ActiveLinkMissing,
    ActiveLinkDangling,
    ActiveLinkWrong,
    OrphanFolder, // a version's folder without a row
    VersionMissing, // a row without a folder
    ManifestDamaged,
    FileMissing,
    FileChanged,
    FileUnreadable,
    FileExtra,
    FileWritable,
    WrongType, // a folder where a file should be, and the like
    LinkChanged, // a symbolic link of the source points elsewhere
    FolderMissing,
    FolderExtra,
    FolderUnreadable,
    FolderWritable,
    ArtifactMissing,
    ArtifactChanged,
    PackDamaged, // of an archived version, or the pack as a whole
    PackUnneeded,
};

/// "file_changed"; never translated, as JSON has it.
QString toText(ProblemKind kind);

} // namespace strata
