// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/layout.h"
#include "app/cli/session.h"
#include "app/cli/text.h"
#include "app/cli/wording.h"
#include "core/base/fileio.h"
#include "core/services/migrating.h"
#include "core/services/migrationtext.h"

#include <QFileInfo>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace strata {

namespace {

/// --report: JSON when the file is called so, else text.
template <typename Document>
Result<> writeReport(const Session &session, const Document &document)
{
    const QString path = session.value(u"report"_s);
    if (path.isEmpty())
        return {};
    const bool isJson = path.endsWith(".json"_L1, Qt::CaseInsensitive);
    const QByteArray bytes = isJson ? QJsonDocument(toJson(document)).toJson(QJsonDocument::Indented) : toText(document).toUtf8();
    return writeFileDurably(QFileInfo(path).absoluteFilePath(), bytes);
}

template <typename Document>
Result<> show(const Session &session, const Document &document)
{
    if (session.wantsJson())
        session.printJson(toJson(document));
    else
        session.print(printable(toText(document)));
    return writeReport(session, document);
}

Result<ExitStatus> finish(const Session &session, const Result<MigrationReport> &report)
{
    if (!report)
        return std::unexpected(report.error());
    if (const Result<> shown = show(session, *report); !shown)
        return std::unexpected(shown.error());
    return report->problems.isEmpty() ? ExitStatus::Done : ExitStatus::Failed;
}

/// The migration that was named, else the newest one that `fits`.
template <typename Fits>
Result<QString> migrationId(Session &session, Fits fits, const QString &nothing)
{
    if (const Result<> opened = session.open(); !opened)
        return std::unexpected(opened.error());
    if (!session.operand(0).isEmpty())
        return session.operand(0);
    const auto records = listMigrations(session.library());
    if (!records)
        return std::unexpected(records.error());
    for (const MigrationRecord &record : *records) {
        if (fits(record.state))
            return record.id;
    }
    return fail(Error::Kind::NotFound, nothing);
}

Result<ExitStatus> runResume(Session &session)
{
    const auto id = migrationId(
        session, [](MigrationRecord::State state) { return state == MigrationRecord::State::Interrupted; },
        Text::tr("No migration of this library is unfinished."));
    if (!id)
        return std::unexpected(id.error());
    return finish(session, resumeMigration(session.library(), *id, session.progress()));
}

Result<ExitStatus> runUndo(Session &session)
{
    const auto id = migrationId(
        session, [](MigrationRecord::State state) { return state != MigrationRecord::State::Undone; },
        Text::tr("This library has no migration to undo."));
    if (!id)
        return std::unexpected(id.error());
    const bool isDryRun = session.isSet(u"dry-run"_s);
    const auto undo = isDryRun ? planMigrationUndo(session.library(), *id)
                               : undoMigration(session.library(), *id, session.isSet(u"keep-changed"_s), session.progress());
    if (!undo)
        return std::unexpected(undo.error());
    if (session.wantsJson()) {
        session.printJson(toJson(*undo));
        return ExitStatus::Done;
    }
    for (const MigrationUndo::Project &project : undo->projects) {
        QString line = isDryRun ? Text::tr("Would take back “%1”: %2.") : Text::tr("Took back “%1”: %2.");
        if (!project.changes.isEmpty())
            line = Text::tr("“%1” was changed since and stays (%2): %3.");
        const QString text = project.changes.isEmpty()
                                 ? line.arg(project.name, versionsText(project.versions))
                                 : line.arg(project.name, versionsText(project.versions), project.changes.join(u", "_s));
        session.print(printable(text) + u'\n');
    }
    if (!isDryRun)
        session.print(Text::tr("Undid the migration %1. What it made is in the trash.").arg(*id) + u'\n');
    return ExitStatus::Done;
}

Result<ExitStatus> runList(Session &session)
{
    if (const Result<> opened = session.open(); !opened)
        return std::unexpected(opened.error());
    const auto records = listMigrations(session.library());
    if (!records)
        return std::unexpected(records.error());
    if (session.wantsJson()) {
        QJsonArray list;
        for (const MigrationRecord &record : *records)
            list.append(toJson(record));
        session.printJson(list);
        return ExitStatus::Done;
    }
    QList<Row> rows;
    for (const MigrationRecord &record : *records)
        rows.append({.cells = {record.id, toText(record.state), QString::number(record.versions), printable(record.store)}});
    if (rows.isEmpty())
        session.print(Text::tr("Nothing was migrated into this library.") + u'\n');
    else
        session.print(tableText(session.console(),
                                {{Text::tr("MIGRATION")}, {Text::tr("STATE")}, {Text::tr("VERSIONS"), true}, {Text::tr("FROM")}},
                                rows));
    return ExitStatus::Done;
}

/// What was named, else the one whole that lies in the store or beside it.
Result<QStringList> metadataOf(const Session &session, const QString &store)
{
    if (session.isSet(u"metadata"_s))
        return session.values(u"metadata"_s);
    const QList<QStringList> found = findMigrationMetadata(store);
    if (found.isEmpty())
        return QStringList();
    if (found.size() == 1) {
        session.console().say(Text::tr("Reading the metadata %1.").arg(found.first().join(u", "_s)));
        return found.first();
    }
    QStringList names;
    for (const QStringList &whole : found)
        names.append(whole.first());
    return fail(Error::Kind::Invalid,
                Text::tr("There is more than one export of metadata: %1. Name one with --metadata.").arg(names.join(u", "_s)),
                store);
}

Result<ExitStatus> runMigrate(Session &session)
{
    const QStringList modes{u"resume"_s, u"undo"_s, u"list"_s};
    const qsizetype chosen = std::ranges::count_if(modes, [&](const QString &mode) { return session.isSet(mode); });
    if (chosen > 1)
        return session.wrongUsage(Text::tr("--resume, --undo and --list cannot be given together."));
    if (session.isSet(u"list"_s))
        return runList(session);
    if (session.isSet(u"resume"_s))
        return runResume(session);
    if (session.isSet(u"undo"_s))
        return runUndo(session);
    if (session.operand(0).isEmpty())
        return session.wrongUsage(Text::tr("DIR is missing: the folder of the old store."));

    const bool isDryRun = session.isSet(u"dry-run"_s);
    const QString store = QFileInfo(session.operand(0)).absoluteFilePath();
    if (!QFileInfo(store).isDir()) // before a library is made for nothing
        return fail(Error::Kind::NotFound, Text::tr("There is no folder “%1”.").arg(store), store);
    const Result<QStringList> metadata = metadataOf(session, store);
    if (!metadata)
        return std::unexpected(metadata.error());
    const Result<> opened = session.open(isDryRun ? Library::Open::ExistingOnly : Library::Open::CreateIfMissing);
    const bool isMissing = isDryRun && !opened && opened.error().kind == Error::Kind::NotFound;
    if (!opened && !isMissing)
        return std::unexpected(opened.error());
    Result<MigrationPlan> plan = planMigration(
        isMissing ? nullptr : &session.library(),
        {.store = store,
         .metadata = *metadata,
         .options = {.collectsOrphans = session.isSet(u"collect-orphans"_s), .acceptsGuesses = session.isSet(u"guess"_s)}},
        session.progress());
    if (!plan)
        return std::unexpected(plan.error());
    if (!isDryRun)
        return finish(session, applyMigration(session.library(), std::move(*plan), session.progress()));
    if (const Result<> shown = show(session, *plan); !shown)
        return std::unexpected(shown.error());
    return ExitStatus::Done;
}

} // namespace

QList<Command> migrateCommands()
{
    return {
        {
            .name = u"migrate"_s,
            .summary = Text::tr("bring in an older store"),
            .description = Text::tr("Brings a flat store (one folder per generation, below DIR or DIR/projects) into the library: "
                                    "its projects, with versions "
                                    "numbered by the time they were made. The metadata is a JSON export, CSV files, a SQLite "
                                    "database or plain SQL of pg_dump; "
                                    "it is looked for in DIR and beside it. DIR itself is only read.\n\n"
                                    "What does not fit together is listed with what is done about it: look with --dry-run first. "
                                    "Afterwards every file is "
                                    "compared with its origin; exits with 1 when that finds a problem. A migration that was "
                                    "interrupted goes on with --resume. "
                                    "--undo takes back what it made, and refuses when something was changed since."),
            .operands = {{u"DIR"_s,
                          Text::tr("The folder of the old store; with --resume and --undo the id of a migration (by itself the "
                                   "newest)."),
                          Operand::Count::Optional}},
            .options = {{u"metadata"_s, Text::tr("Read the rows from FILE, or from the files in a folder. May be repeated."),
                         u"FILE"_s},
                        {u"dry-run"_s, Text::tr("Only tell what would happen.")},
                        {u"guess"_s,
                         Text::tr("Without metadata: take every folder as a version of one project, by the times of its files.")},
                        {u"collect-orphans"_s,
                         Text::tr("Bring in folders without a row and rows without a project, too, as a project of "
                                  "their own.")},
                        {u"report"_s, Text::tr("Write what is printed to FILE as well; as JSON when it ends in .json."), u"FILE"_s},
                        {u"resume"_s, Text::tr("Go on with an interrupted migration.")},
                        {u"undo"_s, Text::tr("Take back what a migration made.")},
                        {u"keep-changed"_s, Text::tr("With --undo: let projects stay that were changed since.")},
                        {u"list"_s, Text::tr("List the migrations of this library.")}},
            .examples = {u"migrate ./storage --metadata dump.sql --dry-run"_s,
                         u"migrate ./storage --metadata ./export --report migration.txt"_s, u"migrate --resume"_s,
                         u"migrate --undo"_s},
            .run = runMigrate,
        },
    };
}

} // namespace strata
