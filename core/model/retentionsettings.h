// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/retentionpolicy.h"

#include <optional>

namespace strata {

/// A whole retention policy: the ages that a project's row repeats, and what goes beyond them. Ages in days; 0 or less means never.
struct RetentionSettings
{
    int keepLatest = 5; // the newest completed one stays even at 0
    int archiveAfterDays = 30;
    int deleteArchivedAfterDays = 90; // counted from the archiving; metadata stays
    int deleteExportsAfterDays = 90; // archives kept in the library; what lies elsewhere is the person's
    int deleteFailedExportsAfterDays = 30;
    qint64 maxBytes = 0; // of one project's versions on disk; 0 or less: no limit
    bool isAutomatic = false; // applied by itself, not only when asked for

    RetentionPolicy ages() const;
    bool operator==(const RetentionSettings &) const = default;
};

QJsonObject toJson(const RetentionSettings &settings);
/// What is missing keeps its default.
RetentionSettings retentionSettingsFromJson(const QJsonObject &json);

/// What metadata.json has under "retention_policy"; without own settings the built-in ages, as ever.
QJsonObject ownSettingsToJson(const std::optional<RetentionSettings> &settings);
/// Nothing when the project follows the library's. Projects written before they could have their own all carry the built-in ages:
/// those follow the library's, too.
std::optional<RetentionSettings> ownSettingsFromJson(const QJsonObject &json);

} // namespace strata
