// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/model/project.h"
#include "core/model/retention.h"
#include "core/services/library.h"

namespace strata {

/// A project as retention looks at it, at one moment.
struct RetentionSubject
{
    Project project;
    RetentionSettings policy; // the one that holds: the project's own or the library's
    std::optional<RetentionSettings> ownPolicy; // nothing: it follows the library's
    QList<Generation> generations; // newest first, archived ones too
    RetentionFacts facts;
    QDateTime time; // when all this was read
};

/// Reads all decide() needs; a few queries, in a background thread.
Result<RetentionSubject> readRetentionSubject(const Library &library, ProjectId project, const Progress &progress);

} // namespace strata
