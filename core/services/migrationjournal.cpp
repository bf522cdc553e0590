// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/migrationjournal.h"

#include "core/base/clock.h"
#include "core/base/fileio.h"
#include "core/catalog/query.h"
#include "core/services/catalogaccess.h"
#include "core/services/migrationtext.h"
#include "core/services/projects.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QUuid>

#include <cerrno>
#include <fcntl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace strata {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(strata::Migration)
};

QString migrationsFolder(const Library &library) { return library.folder().root + u"/migrations"_s; }

QByteArray jsonText(const QJsonObject &object) { return QJsonDocument(object).toJson(QJsonDocument::Indented); }

Result<QJsonObject> readJson(const QString &path)
{
    const Result<QByteArray> text = readFile(path);
    if (!text)
        return std::unexpected(text.error());
    const QJsonDocument document = QJsonDocument::fromJson(*text);
    if (!document.isObject())
        return fail(Error::Kind::Invalid, Text::tr("“%1” is damaged.").arg(path), path);
    return document.object();
}

Result<> flushFile(const QString &path)
{
    const FileDescriptor fd(::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC));
    if (!fd || ::fsync(fd.get()) != 0)
        return failFromErrno(errno, Text::tr("“%1” cannot be written").arg(path), path);
    return {};
}

Result<> copyFile(const QString &from, const QString &to)
{
    if (!QFile::copy(from, to))
        return fail(Error::Kind::Io, Text::tr("“%1” cannot be copied to “%2”.").arg(from, to), from);
    QFile::setPermissions(to, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup);
    return flushFile(to);
}

Result<> backUpLibrary(const Library &library, const QString &folder)
{
    if (const Result<> made = makePath(folder); !made)
        return made;
    auto connection = openCatalog(library);
    if (!connection)
        return std::unexpected(connection.error());
    const QString file = folder + u"/library.db"_s;
    if (const auto copied = catalog::Query(*connection, u"VACUUM INTO :file"_s).bind(u":file"_s, file).run(); !copied)
        return copied;
    if (const Result<> flushed = flushFile(file); !flushed)
        return flushed;
    const auto projects = listProjects(library);
    if (!projects)
        return std::unexpected(projects.error());
    for (const ProjectSummary &each : *projects) {
        const QString to = folder + u"/projects/"_s + each.project.id.toString();
        if (const Result<> made = makePath(to); !made)
            return made;
        if (const Result<> copied = copyFile(library.folder().metadataFile(each.project.id), to + u"/metadata.json"_s); !copied)
            return copied;
        if (const Result<> flushed = syncDirectory(to); !flushed)
            return flushed;
    }
    return syncDirectory(folder);
}

// "00-generations.csv": numbered, for files of different folders may have one name.
QString copyName(qsizetype index, const QString &path)
{
    return u"%1-%2"_s.arg(int(index), 2, 10, QLatin1Char('0')).arg(QFileInfo(path).fileName());
}

Result<> copyMetadata(const QStringList &files, const QString &folder, const Progress &progress)
{
    if (const Result<> made = makePath(folder); !made)
        return made;
    for (qsizetype i = 0; i < files.size(); ++i) {
        if (progress.cancelled())
            return cancelledError();
        for (const QString &suffix : {QString(), u"-wal"_s, u"-journal"_s}) { // of a database: its log belongs to it
            if (!suffix.isEmpty() && QFileInfo(files[i] + suffix).size() == 0)
                continue;
            const QString to = folder + u'/' + copyName(i, files[i]) + suffix;
            if (const Result<> copied = copyFile(files[i] + suffix, to); !copied)
                return copied;
        }
    }
    return syncDirectory(folder);
}

bool isMigrationName(const QString &id) { return !id.isEmpty() && !id.contains(u'/') && !id.startsWith(u'.'); }

// What beginMigration leaves when it is killed before plan.json is there.
void removeBegun(const QDir &folder)
{
    for (const QString &name : folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        if (!QFile::exists(folder.filePath(name) + u"/plan.json"_s))
            static_cast<void>(removeTree(folder.filePath(name)));
    }
}

} // namespace

QString migrationFolder(const Library &library, const QString &id) { return migrationsFolder(library) + u'/' + id; }

Result<LibraryLock> lockMigrations(const Library &library)
{
    if (const Result<> writable = requireWritable(library); !writable)
        return std::unexpected(writable.error());
    if (const Result<> made = makePath(migrationsFolder(library)); !made)
        return std::unexpected(made.error());
    auto lock = LibraryLock::acquire(migrationsFolder(library) + u"/.lock"_s, LibraryLock::Mode::Exclusive,
                                     std::chrono::milliseconds(500));
    if (!lock && lock.error().kind == Error::Kind::Busy)
        return fail(Error::Kind::Busy, Text::tr("Another migration is at work in this library. Wait until it is done."));
    return lock;
}

Result<MigrationPlan> beginMigration(const Library &library, MigrationPlan plan, const Progress &progress)
{
    progress.report(0, 0, Text::tr("Keeping a backup"));
    removeBegun(QDir(migrationsFolder(library)));
    plan.id = now().toString(u"yyyyMMdd-HHmmss-"_s) + QUuid::createUuid().toString(QUuid::Id128).first(4);
    const QString folder = migrationFolder(library, plan.id);
    const auto discard = [&](const Error &error) {
        static_cast<void>(removeTree(folder));
        return std::unexpected(error);
    };
    if (const Result<> backed = backUpLibrary(library, folder + u"/backup"_s); !backed)
        return discard(backed.error());
    if (const Result<> copied = copyMetadata(plan.metadata, folder + u"/metadata"_s, progress); !copied)
        return discard(copied.error());
    if (const Result<> written = writeFileDurably(folder + u"/plan.json"_s, jsonText(toJson(plan))); !written)
        return discard(written.error());
    return plan;
}

Result<MigrationPlan> readMigrationPlan(const Library &library, const QString &id)
{
    const QString path = migrationFolder(library, id) + u"/plan.json"_s;
    if (!isMigrationName(id) || !QFile::exists(path))
        return fail(Error::Kind::NotFound, Text::tr("There is no migration “%1” in this library.").arg(id), path);
    const Result<QJsonObject> json = readJson(path);
    if (!json)
        return std::unexpected(json.error());
    std::optional<MigrationPlan> plan = migrationPlanFromJson(*json);
    if (!plan || plan->id != id)
        return fail(Error::Kind::Invalid, Text::tr("“%1” is damaged.").arg(path), path);
    return std::move(*plan);
}

Result<> writeMigrationReport(const Library &library, const MigrationReport &report)
{
    const QString folder = migrationFolder(library, report.id);
    // The text first: report.json is what makes the migration finished.
    if (const Result<> written = writeFileDurably(folder + u"/report.txt"_s, toText(report).toUtf8()); !written)
        return written;
    return writeFileDurably(folder + u"/report.json"_s, jsonText(toJson(report)));
}

Result<> markMigrationUndone(const Library &library, const MigrationUndo &undo)
{
    QJsonObject json = toJson(undo);
    json.insert(u"undone_at"_s, toIsoText(now()));
    return writeFileDurably(migrationFolder(library, undo.id) + u"/undone.json"_s, jsonText(json));
}

Result<MigrationReport> readMigrationReport(const Library &library, const QString &id)
{
    const QString path = migrationFolder(library, id) + u"/report.json"_s;
    if (!isMigrationName(id) || !QFile::exists(path))
        return fail(Error::Kind::NotFound, Text::tr("The migration “%1” has no report: it is not finished.").arg(id), path);
    const Result<QJsonObject> json = readJson(path);
    if (!json)
        return std::unexpected(json.error());
    std::optional<MigrationReport> report = migrationReportFromJson(*json);
    if (!report)
        return fail(Error::Kind::Invalid, Text::tr("“%1” is damaged.").arg(path), path);
    return std::move(*report);
}

Result<MigrationRecord> readMigrationRecord(const Library &library, const QString &id)
{
    const Result<MigrationPlan> plan = readMigrationPlan(library, id);
    if (!plan)
        return std::unexpected(plan.error());
    MigrationRecord record{.id = id, .store = plan->store, .startedAt = plan->madeAt, .versions = plan->versionCount()};
    if (const Result<MigrationReport> report = readMigrationReport(library, id)) {
        record.state = MigrationRecord::State::Finished;
        record.problems = int(report->problems.size());
    }
    if (QFile::exists(migrationFolder(library, id) + u"/undone.json"_s))
        record.state = MigrationRecord::State::Undone;
    return record;
}

Result<QList<MigrationRecord>> listMigrations(const Library &library)
{
    QList<MigrationRecord> records;
    const QDir folder(migrationsFolder(library));
    for (const QString &name : folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name | QDir::Reversed)) {
        if (!QFile::exists(folder.filePath(name) + u"/plan.json"_s))
            continue;
        const Result<MigrationRecord> record = readMigrationRecord(library, name);
        if (!record)
            return std::unexpected(record.error());
        records.append(*record);
    }
    return records;
}

QStringList migrationMetadata(const Library &library, const MigrationPlan &plan)
{
    QStringList copies;
    for (qsizetype i = 0; i < plan.metadata.size(); ++i)
        copies.append(migrationFolder(library, plan.id) + u"/metadata/"_s + copyName(i, plan.metadata[i]));
    return copies;
}

QString toText(MigrationRecord::State state)
{
    switch (state) {
    case MigrationRecord::State::Interrupted: return u"interrupted"_s;
    case MigrationRecord::State::Finished: return u"finished"_s;
    case MigrationRecord::State::Undone: return u"undone"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

QJsonObject toJson(const MigrationRecord &record)
{
    return {{u"migration_id"_s, record.id},     {u"store"_s, record.store},
            {u"state"_s, toText(record.state)}, {u"started_at"_s, toIsoText(record.startedAt)},
            {u"versions"_s, record.versions},   {u"problems"_s, record.problems}};
}

} // namespace strata
