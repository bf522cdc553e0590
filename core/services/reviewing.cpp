// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/reviewing.h"

#include "core/base/clock.h"
#include "core/catalog/viewed.h"
#include "core/services/catalogaccess.h"
#include "core/store/librarylock.h"

#include <algorithm>

namespace strata {

namespace {

// What a write of marks holds. The lock is the one a rebuild takes for itself: no mark is written to a catalog that is being
// replaced.
struct Writing
{
    LibraryLock lock;
    catalog::Connection connection;
};

Result<Writing> beginWriting(const Library &library)
{
    if (const auto writable = requireWritable(library); !writable)
        return std::unexpected(writable.error());
    auto lock = LibraryLock::acquire(library.folder().lockFile(), LibraryLock::Mode::Shared);
    if (!lock)
        return std::unexpected(lock.error());
    auto connection = openCatalog(library);
    if (!connection)
        return std::unexpected(connection.error());
    return Writing{.lock = std::move(*lock), .connection = std::move(*connection)};
}

// Keeps "reviewed" in step with the marks, where it is not a person's word.
Result<> settleReviewed(catalog::Connection &connection, const ViewedRequest &request, const QSet<ViewedKey> &viewed)
{
    if (request.target.isNull() || request.changes.isEmpty())
        return {};
    const auto marks = catalog::readReviewed(connection, request.project);
    if (!marks)
        return std::unexpected(marks.error());
    const auto known = std::ranges::find(*marks, request.target, &catalog::ReviewedMark::generation);
    const bool isKnown = known != marks->end();
    const bool isComplete = std::ranges::all_of(
        request.changes, [&viewed](const FileChange &change) { return viewed.contains(viewedKeyOf(change)); });
    if (isComplete && !isKnown)
        return catalog::putReviewed(connection, request.project, {.generation = request.target, .time = now()});
    if (!isComplete && isKnown && !known->isByCommand)
        return catalog::removeReviewed(connection, request.project, request.target);
    return {};
}

} // namespace

Result<Review> readReview(const Library &library, ProjectId project, const QList<FileChange> &changes)
{
    auto connection = openCatalog(library);
    if (!connection)
        return std::unexpected(connection.error());
    const auto keys = catalog::readViewed(*connection, project);
    const auto reviewed = catalog::readReviewed(*connection, project);
    if (!keys)
        return std::unexpected(keys.error());
    if (!reviewed)
        return std::unexpected(reviewed.error());
    Review review;
    for (const FileChange &change : changes) {
        if (keys->contains(viewedKeyOf(change)))
            review.viewed.insert(change.path());
    }
    for (const catalog::ReviewedMark &mark : *reviewed)
        review.reviewed.insert(mark.generation, mark.time);
    return review;
}

Result<QStringList> markViewed(const Library &library, const ViewedRequest &request)
{
    auto writing = beginWriting(library);
    if (!writing)
        return std::unexpected(writing.error());
    auto transaction = catalog::Transaction::begin(writing->connection);
    if (!transaction)
        return std::unexpected(transaction.error());
    auto viewed = catalog::readViewed(writing->connection, request.project);
    if (!viewed)
        return std::unexpected(viewed.error());
    const QSet<QString> paths(request.paths.begin(), request.paths.end());
    QStringList changed;
    QList<ViewedKey> keys;
    for (const FileChange &change : request.changes) {
        const ViewedKey key = viewedKeyOf(change);
        if (!paths.contains(change.path()) || viewed->contains(key) == request.isViewed)
            continue;
        changed.append(change.path());
        keys.append(key);
    }
    const auto written = request.isViewed ? catalog::putViewed(writing->connection, request.project, keys, now())
                                          : catalog::removeViewed(writing->connection, request.project, keys);
    if (!written)
        return std::unexpected(written.error());
    for (const ViewedKey &key : keys) {
        if (request.isViewed)
            viewed->insert(key);
        else
            viewed->remove(key);
    }
    if (const auto settled = settleReviewed(writing->connection, request, *viewed); !settled)
        return std::unexpected(settled.error());
    if (const auto committed = transaction->commit(); !committed)
        return std::unexpected(committed.error());
    return changed;
}

Result<> markReviewed(const Library &library, ProjectId project, GenerationId generation, bool isReviewed)
{
    auto writing = beginWriting(library);
    if (!writing)
        return std::unexpected(writing.error());
    return isReviewed
               ? catalog::putReviewed(writing->connection, project, {.generation = generation, .time = now(), .isByCommand = true})
               : catalog::removeReviewed(writing->connection, project, generation);
}

} // namespace strata
