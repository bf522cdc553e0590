// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/retentionfacts.h"

namespace strata {

/// What retention will do to a project: the dry run, shown before and handed to applyRetention.
struct RetentionPlan
{
    RetentionSubject subject;
    RetentionOutcome outcome;
    std::optional<QString> clockDoubt; // why nothing of this should happen unasked: a sentence
};

/// `policy`: another one than the project's, for a preview.
Result<RetentionPlan> planRetention(const Library &library, ProjectId project, const Progress &progress,
                                    const std::optional<RetentionSettings> &policy = {});
/// Of every project that is not in the trash, in the order of listProjects.
Result<QList<RetentionPlan>> planRetentionOfAll(const Library &library, const Progress &progress);

/// A version that was to go and stayed, with the reason.
struct RetentionSkip
{
    int version = 0;
    QString reason;

    bool operator==(const RetentionSkip &) const = default;
};

struct RetentionReport
{
    ProjectId project;
    QString projectName;
    QList<int> archived; // version numbers
    QList<int> filesDeleted;
    int exportsRemoved = 0;
    qint64 bytesFreed = 0; // as found afterwards: what left the folders and packs, less what the packs grew by
    QList<RetentionSkip> skipped;

    bool changedAnything() const { return !archived.isEmpty() || !filesDeleted.isEmpty() || exportsRemoved > 0; }
    bool operator==(const RetentionReport &) const = default;
};

/// Carries the plan out: exports first, then files of archived versions, then one pack for all that are archived. What has become
/// protected since, or would no longer go by the same policy, is skipped; so is what another program changes meanwhile. Each step
/// stands by itself: after a kill or a cancel the next run does what is left. An event says what went and why.
Result<RetentionReport> applyRetention(const Library &library, const RetentionPlan &plan, const Progress &progress);

struct AutomaticRetentionReport
{
    QList<RetentionReport> reports; // of projects something was done to
    QStringList doubts; // sentences: projects left alone because the clock cannot be believed, or that could not be looked at
};

/// Runs retention where the policy says it runs by itself, for each project once a day. Denied when the library is read-only.
Result<AutomaticRetentionReport> retainAutomatically(const Library &library, const Progress &progress);

QJsonObject toJson(const RetentionPlan &plan);
QJsonObject toJson(const RetentionReport &report);

} // namespace strata
