// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/retentionpolicy.h"

using namespace Qt::StringLiterals;

namespace strata {

QJsonObject toJson(const RetentionPolicy &policy)
{
    return {
        {u"keep_latest"_s, policy.keepLatest},
        {u"archive_after_days"_s, policy.archiveAfterDays},
        {u"delete_archived_after_days"_s, policy.deleteArchivedAfterDays},
        {u"delete_exports_after_days"_s, policy.deleteExportsAfterDays},
        {u"delete_failed_exports_after_days"_s, policy.deleteFailedExportsAfterDays},
    };
}

RetentionPolicy retentionPolicyFromJson(const QJsonObject &json)
{
    RetentionPolicy policy;
    policy.keepLatest = json["keep_latest"_L1].toInt(policy.keepLatest);
    policy.archiveAfterDays = json["archive_after_days"_L1].toInt(policy.archiveAfterDays);
    policy.deleteArchivedAfterDays = json["delete_archived_after_days"_L1].toInt(policy.deleteArchivedAfterDays);
    policy.deleteExportsAfterDays = json["delete_exports_after_days"_L1].toInt(policy.deleteExportsAfterDays);
    policy.deleteFailedExportsAfterDays = json["delete_failed_exports_after_days"_L1].toInt(policy.deleteFailedExportsAfterDays);
    return policy;
}

} // namespace strata
