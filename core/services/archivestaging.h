// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/capturing.h"
#include "core/store/stagebatch.h"

namespace strata {

struct ArchiveTree
{
    StagedTree tree;
    QList<SkippedPath> skipped;
};

/// Brings the content of a .zip, .tar or .tar.gz into the stage: the tree exactly as the archive has it (a single top folder
/// stays), but for the default rules and `excludes`. Ignore files inside are content here: whoever packed the archive chose what is
/// in it. One bad entry refuses the archive as a whole.
Result<ArchiveTree> stageArchive(GenerationWriter &writer, const QString &path, const QStringList &excludes,
                                 const ArchiveConsent &consent, const Progress &progress);

/// What stageArchive would take. Reads a ZIP's directory only, but all of a tar.
Result<CapturePreview> previewArchive(const QString &path, const QStringList &excludes, const ArchiveConsent &consent,
                                      const Progress &progress);

/// The warnings of CaptureOutcome about a tree's paths, which are sorted.
QList<SkippedPath> nameWarnings(const QStringList &paths);

} // namespace strata
