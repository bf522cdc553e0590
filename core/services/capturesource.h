// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/capturing.h"
#include "core/store/stagebatch.h"

#include <functional>

namespace strata {

class ProjectChange;

/// A tree brought into the stage, from wherever it came.
struct StagedSource
{
    StagedTree tree;
    QList<SkippedPath> skipped;
    Origin origin = Origin::Folder;
};

/// Where a capture takes its tree from: a folder, an archive, a commit. All are staged, compared, published and recorded alike.
struct CaptureSource
{
    std::function<Result<StagedSource>(GenerationWriter &, const Progress &)> stage;
    /// Asked under the project's lock before the version gets its number: an error gives the capture up. Empty: nothing to ask.
    std::function<Result<>(ProjectChange &)> mayPublish;
};

/// What capture() does once it knows the source; `request.path` is only what sentences name.
Result<CaptureOutcome> captureFrom(const Library &library, const CaptureRequest &request, const CaptureSource &source,
                                   const Progress &progress);

} // namespace strata
