// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/problemkind.h"

using namespace Qt::StringLiterals;

namespace strata {

QString toText(ProblemKind kind)
{
    switch (kind) {
    case ProblemKind::CatalogDamaged: return u"catalog_damaged"_s;
    case ProblemKind::CatalogDiffers: return u"catalog_differs"_s;
    case ProblemKind::Stray: return u"stray"_s;
    case ProblemKind::Leftover: return u"leftover"_s;
    case ProblemKind::OrphanProject: return u"orphan_project"_s;
    case ProblemKind::ProjectMissing: return u"project_missing"_s;
    case ProblemKind::MetadataDamaged: return u"metadata_damaged"_s;
    case ProblemKind::ActiveLinkMissing: return u"active_link_missing"_s;
    case ProblemKind::ActiveLinkDangling: return u"active_link_dangling"_s;
    case ProblemKind::ActiveLinkWrong: return u"active_link_wrong"_s;
    case ProblemKind::OrphanFolder: return u"orphan_folder"_s;
    case ProblemKind::VersionMissing: return u"version_missing"_s;
    case ProblemKind::ManifestDamaged: return u"manifest_damaged"_s;
    case ProblemKind::FileMissing: return u"file_missing"_s;
    case ProblemKind::FileChanged: return u"file_changed"_s;
    case ProblemKind::FileUnreadable: return u"file_unreadable"_s;
    case ProblemKind::FileExtra: return u"file_extra"_s;
    case ProblemKind::FileWritable: return u"file_writable"_s;
    case ProblemKind::WrongType: return u"wrong_type"_s;
    case ProblemKind::LinkChanged: return u"link_changed"_s;
    case ProblemKind::FolderMissing: return u"folder_missing"_s;
    case ProblemKind::FolderExtra: return u"folder_extra"_s;
    case ProblemKind::FolderUnreadable: return u"folder_unreadable"_s;
    case ProblemKind::FolderWritable: return u"folder_writable"_s;
    case ProblemKind::ArtifactMissing: return u"artifact_missing"_s;
    case ProblemKind::ArtifactChanged: return u"artifact_changed"_s;
    case ProblemKind::PackDamaged: return u"pack_damaged"_s;
    case ProblemKind::PackUnneeded: return u"pack_unneeded"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace strata
