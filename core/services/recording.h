// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/connection.h"
#include "core/model/artifact.h"
#include "core/model/event.h"
#include "core/model/exportjob.h"
#include "core/services/library.h"

#include <optional>

namespace strata {

/// Records an export's outcome (and, for a file kept in the library, its artifact): appended to events.jsonl, which a rebuild
/// replays, then the rows. An export is recorded again when its status changes.
Result<> recordExport(const Library &library, ProjectId project, const ExportJob &job,
                      const std::optional<Artifact> &artifact = {});

/// Records files that lie in the generation's artifacts/ already, likewise.
Result<> recordArtifacts(const Library &library, ProjectId project, GenerationId generation, const QList<Artifact> &artifacts);

/// Makes the rows that an event read from events.jsonl stands for; nothing for most kinds. Inside a transaction.
Result<> replayEvent(catalog::Connection &connection, const Event &event);

} // namespace strata
