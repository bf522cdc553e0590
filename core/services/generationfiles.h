// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/fileentry.h"
#include "core/model/generation.h"
#include "core/services/library.h"
#include "core/store/packset.h"

#include <optional>

namespace strata {

/// Whether the bytes of a version's files are in the library, in its folder or packed in the archive.
bool canBeRead(const Generation &generation);

/// The contents of one version's files, wherever they lie. As long as it lives the version stays where it is. Any thread.
class GenerationFiles
{
public:
    /// Invalid, with what to do, when the files are gone or not there yet.
    static Result<GenerationFiles> open(const Library &library, const Generation &generation);

    /// All bytes of a regular file, or a link's target.
    Result<QByteArray> read(const FileEntry &entry) const;
    /// Where files that are not packed lie (source/); empty for an archived version.
    QString folder() const { return m_packs ? QString() : m_folder; }

private:
    GenerationFiles() = default;

    QString m_folder;
    std::shared_ptr<const PackSet> m_packs; // of an archived version
    std::optional<FileDescriptor> m_hold;
};

} // namespace strata
