// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/retentionpolicies.h"

#include "core/services/projectchange.h"
#include "core/store/policyfile.h"

using namespace Qt::StringLiterals;

namespace strata {

Result<RetentionSettings> libraryPolicy(const Library &library) { return readLibraryPolicy(library.folder()); }

Result<> setLibraryPolicy(const Library &library, const RetentionSettings &policy)
{
    if (const auto writable = requireWritable(library); !writable)
        return writable;
    return writeLibraryPolicy(library.folder(), policy);
}

Result<std::optional<RetentionSettings>> ownPolicy(const Library &library, ProjectId project)
{
    return readOwnPolicy(library.folder().metadataFile(project));
}

Result<RetentionSettings> policyOf(const Library &library, ProjectId project)
{
    const auto own = ownPolicy(library, project);
    if (!own)
        return std::unexpected(own.error());
    return *own ? Result<RetentionSettings>(**own) : libraryPolicy(library);
}

Result<Project> setProjectPolicy(const Library &library, ProjectId id, const std::optional<RetentionSettings> &policy)
{
    auto change = ProjectChange::begin(library, id);
    if (!change)
        return std::unexpected(change.error());
    const QString file = change->folder().metadataFile(id);
    const auto before = readOwnPolicy(file);
    if (!before)
        return std::unexpected(before.error());
    if (*before == policy)
        return change->project;
    // All of it in one write: half a policy must never hold, however soon after we are killed.
    if (const auto written = writeOwnPolicy(file, policy); !written)
        return std::unexpected(written.error());
    change->project.policy = policy.value_or(RetentionSettings()).ages();
    const auto committed = change->commit(u"project.policy_changed"_s, {}, {{u"retention_policy"_s, ownSettingsToJson(policy)}});
    if (!committed)
        return std::unexpected(committed.error());
    return change->project;
}

} // namespace strata
