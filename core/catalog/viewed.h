// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/connection.h"
#include "core/model/ids.h"
#include "core/model/viewedkey.h"

#include <QDateTime>
#include <QSet>

namespace strata::catalog {

/// A version somebody is through with.
struct ReviewedMark
{
    GenerationId generation;
    QDateTime time;
    bool isByCommand = false; // said so; else every changed file was viewed

    bool operator==(const ReviewedMark &) const = default;
};

Result<QSet<ViewedKey>> readViewed(Connection &connection, ProjectId project);
/// Those that are marked already keep their time. Inside a transaction.
Result<> putViewed(Connection &connection, ProjectId project, const QList<ViewedKey> &keys, const QDateTime &time);
/// Inside a transaction.
Result<> removeViewed(Connection &connection, ProjectId project, const QList<ViewedKey> &keys);

/// Latest first.
Result<QList<ReviewedMark>> readReviewed(Connection &connection, ProjectId project);
/// Replaces what is said of the generation.
Result<> putReviewed(Connection &connection, ProjectId project, const ReviewedMark &mark);
Result<> removeReviewed(Connection &connection, ProjectId project, GenerationId generation);

/// Every mark of the catalog `file` into `to`, which has none of them. The file is only read. Database when it cannot be, or is of
/// a schema without marks; `to` is then as it was.
Result<> copyMarks(const QString &file, Connection &to);

} // namespace strata::catalog
