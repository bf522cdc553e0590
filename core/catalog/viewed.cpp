// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/viewed.h"

#include "core/catalog/query.h"

using namespace Qt::StringLiterals;

namespace strata::catalog {

namespace {

// Not null, as the column asks: no file is no bytes.
QByteArray bytesOf(const ContentHash &hash)
{
    return hash.isNull() ? QByteArray("")
                         : QByteArray(reinterpret_cast<const char *>(hash.bytes.data()), qsizetype(hash.bytes.size()));
}

Result<> bindEach(Query &query, const QList<ViewedKey> &keys)
{
    for (const ViewedKey &key : keys) {
        query.bind(u":before"_s, bytesOf(key.side[Before])).bind(u":after"_s, bytesOf(key.side[After]));
        if (const auto ran = query.run(); !ran)
            return ran;
    }
    return {};
}

} // namespace

Result<QSet<ViewedKey>> readViewed(Connection &connection, ProjectId project)
{
    const auto keys = Query(connection, u"SELECT before_sha256, after_sha256 FROM viewed WHERE project_id = :project"_s)
                          .bind(u":project"_s, project)
                          .all([](const Query &row) { return ViewedKey{.side = {row.hash(0), row.hash(1)}}; });
    if (!keys)
        return std::unexpected(keys.error());
    return QSet<ViewedKey>(keys->begin(), keys->end());
}

Result<> putViewed(Connection &connection, ProjectId project, const QList<ViewedKey> &keys, const QDateTime &time)
{
    Query query(connection, uR"(
        INSERT INTO viewed (project_id, before_sha256, after_sha256, viewed_at)
        VALUES (:project, :before, :after, :time) ON CONFLICT DO NOTHING)"_s);
    query.bind(u":project"_s, project).bind(u":time"_s, time);
    return bindEach(query, keys);
}

Result<> removeViewed(Connection &connection, ProjectId project, const QList<ViewedKey> &keys)
{
    Query query(connection, uR"(
        DELETE FROM viewed WHERE project_id = :project AND before_sha256 = :before AND after_sha256 = :after)"_s);
    query.bind(u":project"_s, project);
    return bindEach(query, keys);
}

Result<QList<ReviewedMark>> readReviewed(Connection &connection, ProjectId project)
{
    return Query(connection, uR"(
        SELECT generation_id, reviewed_at, by_command FROM reviewed
        WHERE project_id = :project ORDER BY reviewed_at DESC, generation_id)"_s)
        .bind(u":project"_s, project)
        .all([](const Query &row) {
            return ReviewedMark{.generation = row.id<GenerationId>(0), .time = row.time(1), .isByCommand = row.integer(2) != 0};
        });
}

Result<> putReviewed(Connection &connection, ProjectId project, const ReviewedMark &mark)
{
    return Query(connection, uR"(
        INSERT INTO reviewed (project_id, generation_id, reviewed_at, by_command)
        VALUES (:project, :generation, :time, :by_command)
        ON CONFLICT DO UPDATE SET reviewed_at = excluded.reviewed_at, by_command = excluded.by_command)"_s)
        .bind(u":project"_s, project)
        .bind(u":generation"_s, mark.generation)
        .bind(u":time"_s, mark.time)
        .bind(u":by_command"_s, qint64(mark.isByCommand))
        .run();
}

Result<> removeReviewed(Connection &connection, ProjectId project, GenerationId generation)
{
    return Query(connection, u"DELETE FROM reviewed WHERE project_id = :project AND generation_id = :generation"_s)
        .bind(u":project"_s, project)
        .bind(u":generation"_s, generation)
        .run();
}

Result<> copyMarks(const QString &file, Connection &to)
{
    // ATTACH is not possible inside a transaction, nor is DETACH.
    if (const auto attached = Query(to, u"ATTACH DATABASE :file AS former"_s).bind(u":file"_s, file).run(); !attached)
        return attached;
    const auto copy = [&]() -> Result<> {
        auto transaction = Transaction::begin(to);
        if (!transaction)
            return std::unexpected(transaction.error());
        for (const QString &statement :
             {u"INSERT INTO viewed SELECT project_id, before_sha256, after_sha256, viewed_at FROM former.viewed"_s,
              u"INSERT INTO reviewed SELECT project_id, generation_id, reviewed_at, by_command FROM former.reviewed"_s}) {
            if (const auto executed = to.execute(statement); !executed)
                return executed;
        }
        return transaction->commit();
    };
    const Result<> copied = copy();
    const Result<> detached = to.execute(u"DETACH DATABASE former"_s);
    return copied ? detached : copied;
}

} // namespace strata::catalog
