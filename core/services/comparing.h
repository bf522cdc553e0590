// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/change.h"
#include "core/model/diffdocument.h"
#include "core/services/library.h"

#include <functional>
#include <memory>

namespace strata {

/// The changed files of two generations, from their manifests, with exact renames; and, when `countLines`, the lines of each file
/// (that reads the changed files, on every core). Either id may be null: the empty tree.
Result<TreeComparison> compareGenerations(const Library &library, GenerationId before, GenerationId after, bool countLines,
                                          const Progress &progress);

/// The rows of one changed file.
Result<std::shared_ptr<const DiffDocument>> compareFile(const Library &library, GenerationId before, GenerationId after,
                                                        const FileChange &change, const DiffOptions &options,
                                                        const Progress &progress);

/// The patch from one generation to another in git's format, piece by piece to `sink` (which answers false to stop). `paths` empty:
/// every change; else files and folders, on either side; NotFound names one that is in neither version.
Result<> writePatch(const Library &library, GenerationId before, GenerationId after, const QStringList &paths,
                    const std::function<bool(QByteArrayView)> &sink, const Progress &progress);

} // namespace strata
