// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/generationfiles.h"

#include "core/services/versionplaces.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace strata {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(strata::GenerationFiles)
};

} // namespace

bool canBeRead(const Generation &generation) { return generation.hasFiles() || generation.status == GenerationStatus::Archived; }

Result<GenerationFiles> GenerationFiles::open(const Library &library, const Generation &generation)
{
    if (!canBeRead(generation)) {
        return fail(Error::Kind::Invalid,
                    generation.status == GenerationStatus::Deleted
                        ? Text::tr("The files of %1 were deleted.").arg(generation.label())
                        : Text::tr("%1 has no files yet.").arg(generation.label()),
                    generation.storagePath);
    }
    GenerationFiles files;
    const QString place = library.folder().absolute(generation.storagePath);
    files.m_hold = holdVersionFolder(place);
    files.m_folder = sourceFolder(place);
    if (generation.hasFiles())
        return files;
    auto packs = PackSet::open(packsFolderBeside(place));
    if (!packs)
        return std::unexpected(packs.error());
    files.m_packs = std::move(*packs);
    return files;
}

Result<QByteArray> GenerationFiles::read(const FileEntry &entry) const
{
    if (entry.kind == FileKind::Symlink)
        return entry.linkTarget.toUtf8();
    return m_packs ? m_packs->read(entry.sha256) : readFile(m_folder + u'/' + entry.path);
}

} // namespace strata
