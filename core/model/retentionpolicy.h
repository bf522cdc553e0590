// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>

namespace strata {

/// Which generations of a project stay, go to the archive, or lose their files. Ages in days; 0 or less means never.
struct RetentionPolicy
{
    int keepLatest = 5;
    int archiveAfterDays = 30;
    int deleteArchivedAfterDays = 90; // counted from the archiving; metadata stays
    int deleteExportsAfterDays = 90;
    int deleteFailedExportsAfterDays = 30;

    bool operator==(const RetentionPolicy &) const = default;
};

QJsonObject toJson(const RetentionPolicy &policy);
/// What is missing keeps its default.
RetentionPolicy retentionPolicyFromJson(const QJsonObject &json);

} // namespace strata
