// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/syncplan.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace strata {

QJsonObject toJson(const SyncPlan &plan)
{
    const auto versionOf = [](const std::optional<Generation> &generation) {
        return generation ? QJsonValue(generation->version) : QJsonValue();
    };
    const auto idOf = [](const std::optional<Generation> &generation) {
        return generation ? QJsonValue(generation->id.toString()) : QJsonValue();
    };
    QJsonObject json{
        {u"path"_s, plan.folder},
        {u"from_version"_s, versionOf(plan.from)},
        {u"from_generation_id"_s, idOf(plan.from)},
        {u"to_version"_s, versionOf(plan.to)},
        {u"to_generation_id"_s, idOf(plan.to)},
        {u"drift"_s, pathsToJson(plan.drift)},
        {u"drift_counts"_s, toJson(countChanges(plan.drift, plan.driftFolders))},
        {u"captures_drift"_s, plan.capturesDrift},
        {u"captures_as_version"_s, plan.capturesDrift ? QJsonValue(plan.capturesAs) : QJsonValue()},
        {u"captured_version"_s, versionOf(plan.captured)},
        {u"captured_generation_id"_s, idOf(plan.captured)},
        {u"counts"_s, toJson(countChanges(plan.changes, plan.folderChanges))},
        {u"bytes_to_write"_s, plan.bytesToWrite},
        {u"in_the_way"_s, QJsonArray::fromStringList(plan.inTheWay)},
        {u"recovered_files"_s, QJsonArray::fromStringList(plan.recovered)},
        {u"changes_nothing"_s, plan.changesNothing},
    };
    const QJsonObject paths = pathsToJson(plan.changes);
    for (auto list = paths.begin(); list != paths.end(); ++list)
        json.insert(list.key(), *list);
    return json;
}

} // namespace strata
