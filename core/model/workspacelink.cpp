// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/workspacelink.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace strata {

QJsonObject toJson(const WorkspaceLink &link)
{
    return {
        {u"path"_s, link.path},
        {u"generation_id"_s, link.at.isNull() ? QJsonValue() : QJsonValue(link.at.toString())},
        {u"follows_active"_s, link.followsActive},
        {u"capture_after_quiet_seconds"_s, link.captureAfterQuietSeconds},
        {u"capture_every_minutes"_s, link.captureEveryMinutes},
    };
}

std::optional<WorkspaceLink> workspaceLinkFromJson(const QJsonObject &json)
{
    const QString path = json["path"_L1].toString();
    if (!path.startsWith(u'/'))
        return {};
    return WorkspaceLink{.path = path,
                         .at = GenerationId::fromString(json["generation_id"_L1].toString()),
                         .followsActive = json["follows_active"_L1].toBool(),
                         .captureAfterQuietSeconds = std::max(json["capture_after_quiet_seconds"_L1].toInt(), 0),
                         .captureEveryMinutes = std::max(json["capture_every_minutes"_L1].toInt(), 0)};
}

} // namespace strata
