// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/model/project.h"

namespace strata {

/// metadata.json, the truth about a project: what the catalog has of it is a copy.

/// Indented JSON with a final newline; durable (writeFileDurably).
Result<> writeMetadata(const QString &path, const Project &project);
/// NotFound without the file; Invalid with a sentence naming it when it is no project's.
Result<Project> readMetadata(const QString &path);

} // namespace strata
