// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/ids.h"

#include <QJsonObject>

#include <optional>

namespace strata {

/// A folder of the user's in which the work on a project happens. Sealed versions are never worked in.
struct WorkspaceLink
{
    QString path; // absolute and clean
    GenerationId at; // the version the folder was last captured as or brought to; null: none yet
    bool followsActive = false; // activating another version brings the folder along
    int captureAfterQuietSeconds = 0; // captures by itself when nothing was saved for so long; 0: never
    int captureEveryMinutes = 0; // captures by itself at this pace when something changed; 0: never

    bool operator==(const WorkspaceLink &) const = default;
};

QJsonObject toJson(const WorkspaceLink &link);
/// Nothing without an absolute path.
std::optional<WorkspaceLink> workspaceLinkFromJson(const QJsonObject &json);

} // namespace strata
