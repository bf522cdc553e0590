// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/change.h"
#include "core/services/library.h"

#include <QDateTime>
#include <QHash>
#include <QSet>

namespace strata {

/// What was viewed of a comparison, and which versions of its project somebody is through with.
struct Review
{
    QSet<QString> viewed; // path() of those changes that were viewed
    QHash<GenerationId, QDateTime> reviewed; // versions, and since when

    bool operator==(const Review &) const = default;
};

/// Marks are of a project: the same change is viewed in all its versions.
Result<Review> readReview(const Library &library, ProjectId project, const QList<FileChange> &changes);

struct ViewedRequest
{
    ProjectId project;
    GenerationId target; // the version looked at; null: none, say a folder
    QList<FileChange> changes; // the whole comparison
    QStringList paths; // path() of those to mark
    bool isViewed = true;
};

/// Marks changes, or takes the marks away. A target all of whose changes are viewed counts as reviewed, and no longer when a mark
/// goes, unless a person said so. Answers the paths whose mark changed. Waits for other writers.
Result<QStringList> markViewed(const Library &library, const ViewedRequest &request);

/// A person says that a version is reviewed, or not.
Result<> markReviewed(const Library &library, ProjectId project, GenerationId generation, bool isReviewed);

} // namespace strata
