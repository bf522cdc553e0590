// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/projects.h"

namespace strata {

/// What a project brings along that was one elsewhere.
struct ProjectOrigin
{
    ProjectId id; // null: a new one
    ProjectStatus status = ProjectStatus::Draft;
    QDateTime createdAt; // invalid: now
};

/// As createProject(), with what it had elsewhere. Exists also when the id is taken.
Result<Project> createProject(const Library &library, const NewProject &request, const ProjectOrigin &origin);

} // namespace strata
