// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/files.h"

#include "core/catalog/query.h"

using namespace Qt::StringLiterals;

namespace strata::catalog {

namespace {

// path, size, sha256, mode, type, link_target
FileEntry readRow(const Query &row)
{
    FileEntry entry{
        .path = row.text(0),
        .type = row.text(4),
        .mode = quint32(row.integer(3)),
    };
    if (row.isNull(5)) {
        entry.size = row.integer(1);
        entry.sha256 = row.hash(2);
    } else {
        entry.kind = FileKind::Symlink;
        entry.linkTarget = row.text(5);
        const QByteArray target = entry.linkTarget.toUtf8();
        entry.size = target.size();
        entry.sha256 = hashOf(target);
    }
    return entry;
}

// All files into a table of this connection first: three statements over the whole set cost less than three per file.
Result<> stageIncoming(Connection &connection, const QList<FileEntry> &files, const QHash<ContentHash, Content> &contents)
{
    for (const auto &sql : {u"DROP TABLE IF EXISTS temp.incoming"_s,
                            u"CREATE TEMP TABLE incoming (path TEXT, sha256 BLOB, size INTEGER, mode INTEGER, type TEXT, "
                            "link_target TEXT, line_count INTEGER, preview TEXT)"_s}) {
        if (const auto executed = connection.execute(sql); !executed)
            return executed;
    }
    Query insert(connection,
                 u"INSERT INTO temp.incoming VALUES (:path, :sha256, :size, :mode, :type, :target, :lines, :preview)"_s);
    for (const FileEntry &file : files) {
        insert.bind(u":path"_s, file.path)
            .bind(u":size"_s, file.size)
            .bind(u":mode"_s, file.mode & 07777)
            .bind(u":type"_s, file.type)
            .bindNull(u":lines"_s)
            .bindNull(u":preview"_s);
        if (file.kind == FileKind::Symlink) {
            insert.bindNull(u":sha256"_s).bind(u":target"_s, file.linkTarget);
        } else {
            insert.bind(u":sha256"_s, file.sha256).bindNull(u":target"_s);
            if (const auto found = contents.constFind(file.sha256); found != contents.cend()) {
                if (found->lineCount >= 0)
                    insert.bind(u":lines"_s, found->lineCount);
                if (!found->preview.isEmpty())
                    insert.bind(u":preview"_s, found->preview);
            }
        }
        if (const auto inserted = insert.run(); !inserted)
            return inserted;
    }
    return {};
}

Result<QList<FileEntry>> readDiffering(Connection &connection, GenerationId generation, GenerationId other)
{
    return Query(connection, uR"(
        SELECT p.path, c.size, c.sha256, f.mode, f.type, f.link_target
        FROM files f CROSS JOIN paths p ON p.id = f.path LEFT JOIN contents c ON c.id = f.content
        WHERE f.generation = (SELECT id FROM generations WHERE generation_id = :generation) AND NOT EXISTS (
            SELECT 1 FROM files o
            WHERE o.generation = (SELECT id FROM generations WHERE generation_id = :other) AND o.path = f.path
                AND o.content IS f.content AND o.mode = f.mode AND o.link_target IS f.link_target)
        ORDER BY p.path)"_s)
        .bind(u":generation"_s, generation)
        .bind(u":other"_s, other)
        .all(readRow);
}

// One value holds all hashes: no statement per file, and no limit on how many there are.
QByteArray joined(const QList<ContentHash> &contents)
{
    QByteArray hashes;
    hashes.reserve(contents.size() * 32);
    for (const ContentHash &hash : contents)
        hashes.append(reinterpret_cast<const char *>(hash.bytes.data()), qsizetype(hash.bytes.size()));
    return hashes;
}

} // namespace

Result<> insertFiles(Connection &connection, GenerationId generation, const QList<FileEntry> &files,
                     const QHash<ContentHash, Content> &contents)
{
    if (const auto staged = stageIncoming(connection, files, contents); !staged)
        return staged;
    for (const auto &sql : {
             u"INSERT INTO contents (sha256, size, type, line_count, preview) SELECT sha256, size, type, line_count, preview "
             "FROM temp.incoming WHERE sha256 IS NOT NULL ON CONFLICT (sha256) DO NOTHING"_s,
             u"INSERT INTO paths (path) SELECT path FROM temp.incoming WHERE true ON CONFLICT (path) DO NOTHING"_s,
         }) {
        if (const auto executed = connection.execute(sql); !executed)
            return executed;
    }
    const auto inserted = Query(connection, uR"(
        INSERT INTO files (generation, path, content, mode, type, link_target)
        SELECT (SELECT id FROM generations WHERE generation_id = :generation), p.id, c.id, i.mode, i.type, i.link_target
        FROM temp.incoming i CROSS JOIN paths p ON p.path = i.path LEFT JOIN contents c ON c.sha256 = i.sha256)"_s)
                              .bind(u":generation"_s, generation)
                              .run();
    if (!inserted)
        return inserted;
    return connection.execute(u"DROP TABLE temp.incoming"_s);
}

Result<> removeFiles(Connection &connection, GenerationId generation)
{
    return Query(connection,
                 u"DELETE FROM files WHERE generation = (SELECT id FROM generations WHERE generation_id = :generation)"_s)
        .bind(u":generation"_s, generation)
        .run();
}

Result<> removeUnusedContents(Connection &connection)
{
    return connection.execute(u"DELETE FROM contents WHERE NOT EXISTS (SELECT 1 FROM files WHERE content = contents.id)"_s);
}

Result<QList<FileEntry>> readFiles(Connection &connection, GenerationId generation)
{
    return Query(connection, uR"(
        SELECT p.path, c.size, c.sha256, f.mode, f.type, f.link_target
        FROM files f CROSS JOIN paths p ON p.id = f.path LEFT JOIN contents c ON c.id = f.content
        WHERE f.generation = (SELECT id FROM generations WHERE generation_id = :generation) ORDER BY p.path)"_s)
        .bind(u":generation"_s, generation)
        .all(readRow);
}

Result<std::optional<FileEntry>> readFileEntry(Connection &connection, GenerationId generation, const QString &path)
{
    return Query(connection, uR"(
        SELECT p.path, c.size, c.sha256, f.mode, f.type, f.link_target
        FROM files f CROSS JOIN paths p ON p.id = f.path LEFT JOIN contents c ON c.id = f.content
        WHERE f.generation = (SELECT id FROM generations WHERE generation_id = :generation)
            AND f.path = (SELECT id FROM paths WHERE path = :path))"_s)
        .bind(u":generation"_s, generation)
        .bind(u":path"_s, path)
        .first(readRow);
}

Result<TreeDifference> readTreeDifference(Connection &connection, GenerationId before, GenerationId after)
{
    auto removed = readDiffering(connection, before, after);
    auto added = readDiffering(connection, after, before);
    const auto count = Query(connection, u"SELECT count(*) FROM files WHERE generation = (SELECT id FROM generations WHERE "
                                         "generation_id = :generation)"_s)
                           .bind(u":generation"_s, after)
                           .first([](const Query &row) { return int(row.integer(0)); });
    if (!removed)
        return std::unexpected(removed.error());
    if (!added)
        return std::unexpected(added.error());
    if (!count)
        return std::unexpected(count.error());
    const int unchanged = count->value_or(0) - int(added->size());
    return TreeDifference{.differing = {std::move(*removed), std::move(*added)}, .unchangedCount = unchanged};
}

Result<QList<FileEntry>> readFilesWithContents(Connection &connection, GenerationId generation, const QList<ContentHash> &contents)
{
    if (contents.isEmpty())
        return QList<FileEntry>{};
    return Query(connection, uR"(
        WITH RECURSIVE n (i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i + 1 < :count)
        SELECT p.path, c.size, c.sha256, f.mode, f.type, f.link_target
        FROM n CROSS JOIN contents c ON c.sha256 = substr(:hashes, i * 32 + 1, 32)
            CROSS JOIN files f ON f.content = c.id
                AND f.generation = (SELECT id FROM generations WHERE generation_id = :generation)
            CROSS JOIN paths p ON p.id = f.path
        ORDER BY p.path)"_s)
        .bind(u":count"_s, contents.size())
        .bind(u":hashes"_s, joined(contents))
        .bind(u":generation"_s, generation)
        .all(readRow);
}

Result<QHash<ContentHash, QString>> readSealedPlaces(Connection &connection, const QList<ContentHash> &contents)
{
    if (contents.isEmpty())
        return QHash<ContentHash, QString>{};
    const auto rows = Query(connection, uR"(
        WITH RECURSIVE n (i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i + 1 < :count)
        SELECT c.sha256, (
            SELECT g.storage_path || '/source/' || p.path
            FROM files f CROSS JOIN generations g ON g.id = f.generation CROSS JOIN paths p ON p.id = f.path
            WHERE f.content = c.id AND g.status IN ('completed', 'failed') ORDER BY f.generation DESC LIMIT 1)
        FROM n CROSS JOIN contents c ON c.sha256 = substr(:hashes, i * 32 + 1, 32))"_s)
                          .bind(u":count"_s, contents.size())
                          .bind(u":hashes"_s, joined(contents))
                          .all([](const Query &row) { return std::pair(row.hash(0), row.text(1)); });
    if (!rows)
        return std::unexpected(rows.error());
    QHash<ContentHash, QString> places;
    places.reserve(rows->size());
    for (const auto &[hash, place] : *rows) {
        if (!place.isEmpty())
            places.insert(hash, place);
    }
    return places;
}

} // namespace strata::catalog
