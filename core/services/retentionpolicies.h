// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/project.h"
#include "core/model/retentionsettings.h"
#include "core/services/library.h"

namespace strata {

/// What projects without a policy of their own follow; the built-in one until another was set. Invalid when policy.json is damaged.
Result<RetentionSettings> libraryPolicy(const Library &library);
Result<> setLibraryPolicy(const Library &library, const RetentionSettings &policy);

/// The project's own policy; nothing: it follows the library's.
Result<std::optional<RetentionSettings>> ownPolicy(const Library &library, ProjectId project);
/// The policy that holds for the project: its own, else the library's.
Result<RetentionSettings> policyOf(const Library &library, ProjectId project);
/// Nothing: the project follows the library's from now on.
Result<Project> setProjectPolicy(const Library &library, ProjectId project, const std::optional<RetentionSettings> &policy);

} // namespace strata
