// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/retentionsettings.h"

using namespace Qt::StringLiterals;

namespace strata {

RetentionPolicy RetentionSettings::ages() const
{
    return {.keepLatest = keepLatest,
            .archiveAfterDays = archiveAfterDays,
            .deleteArchivedAfterDays = deleteArchivedAfterDays,
            .deleteExportsAfterDays = deleteExportsAfterDays,
            .deleteFailedExportsAfterDays = deleteFailedExportsAfterDays};
}

QJsonObject toJson(const RetentionSettings &settings)
{
    QJsonObject json = toJson(settings.ages());
    json.insert(u"max_bytes"_s, settings.maxBytes > 0 ? QJsonValue(settings.maxBytes) : QJsonValue());
    json.insert(u"automatic"_s, settings.isAutomatic);
    return json;
}

RetentionSettings retentionSettingsFromJson(const QJsonObject &json)
{
    const RetentionPolicy ages = retentionPolicyFromJson(json);
    return {.keepLatest = ages.keepLatest,
            .archiveAfterDays = ages.archiveAfterDays,
            .deleteArchivedAfterDays = ages.deleteArchivedAfterDays,
            .deleteExportsAfterDays = ages.deleteExportsAfterDays,
            .deleteFailedExportsAfterDays = ages.deleteFailedExportsAfterDays,
            .maxBytes = json["max_bytes"_L1].toInteger(),
            .isAutomatic = json["automatic"_L1].toBool()};
}

QJsonObject ownSettingsToJson(const std::optional<RetentionSettings> &settings)
{
    if (!settings)
        return toJson(RetentionPolicy{});
    QJsonObject json = toJson(*settings);
    json.insert(u"own"_s, true); // they may equal the built-in ones and yet not follow the library's
    return json;
}

std::optional<RetentionSettings> ownSettingsFromJson(const QJsonObject &json)
{
    const RetentionSettings settings = retentionSettingsFromJson(json);
    if (!json["own"_L1].toBool() && settings == RetentionSettings{})
        return {};
    return settings;
}

} // namespace strata
