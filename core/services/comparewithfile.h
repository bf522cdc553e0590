// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/diffdocument.h"
#include "core/model/treeside.h"
#include "core/services/library.h"

#include <memory>

namespace strata {

/// One file of a version or folder against any file on disk.
struct FileComparison
{
    FileChange change; // the file on disk has its absolute path
    std::shared_ptr<const DiffDocument> document;
};

/// `path` takes the side `place`; the other has `entry` of `tree`. Follows a link at `path`. Invalid when it is no file.
Result<FileComparison> compareWithFile(const Library &library, const TreeSide &tree, const FileEntry &entry, const QString &path,
                                       Side place, const DiffOptions &options, const Progress &progress);

} // namespace strata
