// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/model/libraryfolder.h"
#include "core/model/retentionsettings.h"

#include <QDateTime>
#include <QHash>

namespace strata {

/// The library's policy.json: what projects without their own policy follow. Missing is the built-in policy; Invalid when it is
/// damaged, for nobody can say then what was wanted.
Result<RetentionSettings> readLibraryPolicy(const LibraryFolder &folder);
Result<> writeLibraryPolicy(const LibraryFolder &folder, const RetentionSettings &settings);

/// The project's own policy, as metadata.json has it; nothing: it follows the library's. Writing changes nothing else in the file,
/// in one durable step. Call with the project's lock held.
Result<std::optional<RetentionSettings>> readOwnPolicy(const QString &metadataFile);
Result<> writeOwnPolicy(const QString &metadataFile, const std::optional<RetentionSettings> &settings);

/// The library's retention.json: when retention last ran by itself, by project. Missing or damaged is none: it runs once more then.
QHash<ProjectId, QDateTime> readRetentionRuns(const LibraryFolder &folder);
Result<> writeRetentionRuns(const LibraryFolder &folder, const QHash<ProjectId, QDateTime> &runs);

} // namespace strata
