// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/project.h"
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
    /// What else metadata.json says as soon as the version is there, in the same step. Empty: nothing.
    std::function<void(Project &, GenerationId)> note;
};

/// What capture() does once it knows the source; `request.path` is only what sentences name.
Result<CaptureOutcome> captureFrom(const Library &library, const CaptureRequest &request, const CaptureSource &source,
                                   const Progress &progress);

/// Whether `request` is of the folder linked to its project: it names no other. Invalid when it names none and none is linked.
Result<bool> isOfWorkspace(const Library &library, const CaptureRequest &request);
/// capture() of that folder.
Result<CaptureOutcome> captureWorkspace(const Library &library, const CaptureRequest &request, const Progress &progress);

} // namespace strata
