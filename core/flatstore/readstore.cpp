// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/flatstore/readstore.h"

#include "core/base/fileio.h"
#include "core/flatstore/csvreader.h"
#include "core/flatstore/dumpreader.h"
#include "core/flatstore/flatrows.h"
#include "core/flatstore/folders.h"
#include "core/flatstore/jsonreader.h"
#include "core/flatstore/sqlitereader.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace strata {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(strata::FlatStore)
};

constexpr qint64 PieceBytes = 256 * 1024;
constexpr qint64 MaxJsonBytes = 512LL * 1024 * 1024; // it is held in memory as a whole
constexpr qint64 HeadBytes = 64 * 1024;

enum class Format { Json, Csv, Sqlite, Dump };

QByteArray headOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.read(HeadBytes) : QByteArray();
}

// By content first, for names lie.
Format formatOf(const QString &path)
{
    const QByteArray head = headOf(path);
    if (isSqlite(head))
        return Format::Sqlite;
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (suffix == "csv"_L1 || suffix == "tsv"_L1)
        return Format::Csv;
    const QByteArray text = head.trimmed();
    if (text.startsWith('{') || text.startsWith('[') || text.startsWith("\xef\xbb\xbf{") || text.startsWith("\xef\xbb\xbf["))
        return Format::Json;
    if (suffix == "sql"_L1 || suffix == "dump"_L1 || text.startsWith("--") || text.startsWith("PRAGMA"))
        return Format::Dump;
    return suffix == "json"_L1 ? Format::Json : Format::Csv;
}

// "2025-generations.csv" holds generations.
std::optional<FlatTable> tableByName(const QString &path)
{
    const QString name = QFileInfo(path).completeBaseName().toLower();
    std::optional<FlatTable> table;
    for (const QLatin1StringView each : {"projects"_L1, "generations"_L1, "artifacts"_L1}) {
        if (!name.contains(each))
            continue;
        if (table)
            return {};
        table = flatTableOf(QString(each));
    }
    return table;
}

template <typename Reader>
Result<> feed(Reader reader, const QString &path, const Progress &progress)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Error::Kind::Io, Text::tr("“%1” cannot be read: %2.").arg(path, file.errorString()), path);
    while (!file.atEnd()) {
        if (progress.cancelled())
            return cancelledError();
        progress.report(file.pos(), file.size(), Text::tr("Reading “%1”").arg(QFileInfo(path).fileName()));
        const QByteArray piece = file.read(PieceBytes);
        if (piece.isEmpty())
            break;
        if (const Result<> fed = reader.feed(piece); !fed)
            return fed;
    }
    if (file.error() != QFile::NoError)
        return fail(Error::Kind::Io, Text::tr("“%1” cannot be read: %2.").arg(path, file.errorString()), path);
    return reader.finish();
}

Result<> readMetadata(const QString &path, const TakeFlatRow &take, const Progress &progress)
{
    const QFileInfo info(path);
    if (!info.isFile())
        return fail(Error::Kind::Invalid, Text::tr("“%1” is no file.").arg(path), path);
    switch (formatOf(path)) {
    case Format::Csv: return feed(CsvReader(info.fileName(), tableByName(path), take), path, progress);
    case Format::Dump: return feed(DumpReader(info.fileName(), take), path, progress);
    case Format::Sqlite: return readFlatSqlite(path, take, progress);
    case Format::Json: break;
    }
    if (info.size() > MaxJsonBytes) {
        return fail(Error::Kind::Invalid,
                    Text::tr("“%1” is larger than %2 MB. Export one file per table, or as plain SQL.")
                        .arg(path)
                        .arg(MaxJsonBytes / 1024 / 1024),
                    path);
    }
    const Result<QByteArray> text = readFile(info.canonicalFilePath());
    return text ? readFlatJson(*text, info.fileName(), tableByName(path), take) : std::unexpected(text.error());
}

QStringList metadataIn(const QDir &folder)
{
    QStringList files;
    for (const QFileInfo &entry : folder.entryInfoList(
             {u"*.json"_s, u"*.jsonl"_s, u"*.csv"_s, u"*.sql"_s, u"*.dump"_s, u"*.db"_s, u"*.sqlite"_s, u"*.sqlite3"_s},
             QDir::Files | QDir::Readable, QDir::Name)) {
        const QByteArray head = headOf(entry.filePath());
        const bool isNamed = tableByName(entry.filePath()).has_value();
        const bool isTold = isSqlite(head)
                                ? head.contains("generations")
                                : head.contains("\"generations\"") || head.contains("COPY ") || head.contains("INSERT INTO");
        if (isNamed || isTold)
            files.append(entry.filePath());
    }
    return files;
}

} // namespace

Result<QStringList> flatMetadataFiles(const QStringList &metadata)
{
    QStringList files;
    for (const QString &path : metadata) {
        const QFileInfo info(path);
        if (!info.exists())
            return fail(Error::Kind::NotFound, Text::tr("There is no metadata “%1”.").arg(path), path);
        if (!info.isDir()) {
            files.append(info.absoluteFilePath());
            continue;
        }
        const QStringList inside = metadataIn(QDir(info.absoluteFilePath()));
        if (inside.isEmpty()) {
            return fail(
                Error::Kind::NotFound,
                Text::tr("The folder “%1” holds no metadata: no CSV or JSON of projects, generations or artifacts, no dump and "
                         "no database.")
                    .arg(path),
                path);
        }
        files += inside;
    }
    files.removeDuplicates();
    return files;
}

QList<QStringList> findFlatMetadata(const QString &folder)
{
    const QDir store(folder);
    for (const QDir &place : {store, QDir(store.absoluteFilePath(u".."_s))}) {
        QList<QStringList> wholes;
        QHash<QString, qsizetype> tables; // by suffix: where their files are
        for (const QString &file : metadataIn(place)) {
            const QString suffix = QFileInfo(file).suffix().toLower();
            const bool isTable = tableByName(file) && formatOf(file) != Format::Sqlite && formatOf(file) != Format::Dump;
            if (isTable && tables.contains(suffix)) {
                wholes[tables.value(suffix)].append(file);
                continue;
            }
            if (isTable)
                tables.insert(suffix, wholes.size());
            wholes.append({file});
        }
        if (!wholes.isEmpty())
            return wholes;
    }
    return {};
}

Result<FlatStore> readFlatMetadata(const QStringList &metadata, const Progress &progress)
{
    const Result<QStringList> files = flatMetadataFiles(metadata);
    if (!files)
        return std::unexpected(files.error());
    FlatStore store{.metadata = *files};
    FlatRows rows(store);
    for (const QString &file : *files) {
        const TakeFlatRow take = [&](FlatRow row) { return progress.cancelled() ? cancelledError() : rows.take(std::move(row)); };
        if (const Result<> read = readMetadata(file, take, progress); !read)
            return std::unexpected(read.error());
    }
    if (!files->isEmpty() && store.projects.isEmpty() && store.generations.isEmpty()) {
        return fail(Error::Kind::Invalid, Text::tr("“%1” names no projects and no generations.").arg(files->join(u"”, “"_s)),
                    files->first());
    }
    return store;
}

Result<FlatStore> readFlatStore(const QString &folder, const QStringList &metadata, const Progress &progress)
{
    const QFileInfo info(folder);
    if (!info.isDir())
        return fail(Error::Kind::NotFound, Text::tr("There is no folder “%1”. Choose the folder of the old store.").arg(folder),
                    folder);
    Result<FlatStore> store = readFlatMetadata(metadata, progress);
    if (!store)
        return store;
    store->folder = info.canonicalFilePath();
    QSet<QString> known;
    for (const FlatGeneration &generation : std::as_const(store->generations))
        known.insert(generation.id);
    if (const Result<> found = findFlatFolders(*store, known, progress); !found)
        return std::unexpected(found.error());
    return store;
}

} // namespace strata
