// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/layout.h"
#include "app/cli/session.h"
#include "app/cli/text.h"
#include "app/cli/wording.h"
#include "core/services/archiving.h"
#include "core/services/discarding.h"

using namespace Qt::StringLiterals;

namespace strata {

namespace {

/// "v1", "v1, v2"
QString labelsOf(const QList<Generation> &generations)
{
    QStringList labels;
    for (const Generation &generation : generations)
        labels.append(generation.label());
    return labels.join(u", "_s);
}

void printGenerations(const Session &session, const QList<Generation> &generations, const QString &sentence)
{
    if (!session.wantsJson()) {
        session.print(sentence + u'\n');
        return;
    }
    QJsonArray array;
    for (const Generation &generation : generations)
        array.append(toJson(generation));
    session.printJson(array);
}

/// The versions that the words from the second on name.
Result<QList<Generation>> versionsOf(Session &session, const Project &project)
{
    QList<Generation> generations;
    for (qsizetype i = 1; i < 1 + session.operandsFrom(1).size(); ++i) {
        Result<Generation> generation = session.generation(project, i);
        if (!generation)
            return std::unexpected(generation.error());
        generations.append(*std::move(generation));
    }
    return generations;
}

Result<ExitStatus> runArchive(Session &session)
{
    const Result<Project> project = session.project();
    if (!project)
        return std::unexpected(project.error());
    const Result<QList<Generation>> generations = versionsOf(session, *project);
    if (!generations)
        return std::unexpected(generations.error());
    QList<GenerationId> ids;
    for (const Generation &generation : *generations)
        ids.append(generation.id);
    const Result<QList<Generation>> archived = archiveGenerations(session.library(), project->id, ids, session.progress());
    if (!archived)
        return std::unexpected(archived.error());
    printGenerations(session, *archived,
                     Text::tr("Archived %1 of “%2”. “strata-cli restore %3 %4” brings it back.")
                         .arg(labelsOf(*archived), project->name, quotedForShell(project->name), archived->last().label()));
    return ExitStatus::Done;
}

Result<ExitStatus> runDelete(Session &session)
{
    const Result<Project> project = session.project();
    if (!project)
        return std::unexpected(project.error());
    const Result<QList<Generation>> generations = versionsOf(session, *project);
    if (!generations)
        return std::unexpected(generations.error());
    QList<Generation> deleted;
    for (const Generation &generation : *generations) {
        Result<Generation> done = deleteGeneration(session.library(), project->id, generation.id, session.progress());
        if (!done)
            return std::unexpected(done.error());
        deleted.append(*std::move(done));
    }
    printGenerations(session, deleted,
                     Text::tr("Moved %1 of “%2” to the trash. “strata-cli restore %3 %4” brings it back as it was.")
                         .arg(labelsOf(deleted), project->name, quotedForShell(project->name), deleted.last().label()));
    return ExitStatus::Done;
}

bool isItsId(const QString &id, const QString &spec) { return spec.size() >= 8 && id.startsWith(spec, Qt::CaseInsensitive); }

/// What in the trash the words name: a project by name or id, a version by its id, or a project and a version of it.
Result<TrashItem> findItem(const Library &library, const QString &what, const QString &version)
{
    const Result<QList<TrashItem>> items = listTrashItems(library);
    if (!items)
        return std::unexpected(items.error());
    QList<TrashItem> matches;
    for (const TrashItem &item : *items) {
        const bool isOfProject = item.projectName.compare(what, Qt::CaseInsensitive) == 0 || isItsId(item.project.toString(), what);
        const bool isVersion = version.compare(u"v%1"_s.arg(item.version), Qt::CaseInsensitive) == 0
                               || version == QString::number(item.version) || isItsId(item.generation.toString(), version);
        const bool fits = item.isProject()    ? version.isEmpty() && isOfProject
                          : version.isEmpty() ? isItsId(item.generation.toString(), what)
                                              : isOfProject && isVersion;
        if (fits)
            matches.append(item);
    }
    const QString named = version.isEmpty() ? what : what + u' ' + version;
    if (matches.size() == 1)
        return matches.first();
    if (matches.isEmpty())
        return fail(Error::Kind::NotFound,
                    Text::tr("There is no “%1” in the trash. “strata-cli trash list” shows what is.").arg(named));
    QStringList ids;
    for (const TrashItem &item : std::as_const(matches))
        ids.append(item.isProject() ? item.project.toString() : item.generation.toString());
    return fail(Error::Kind::Invalid,
                Text::tr("“%1” fits several things in the trash. Say which by its id: %2.").arg(named, ids.join(u", "_s)));
}

Result<ExitStatus> runRestore(Session &session)
{
    const Result<Project> project = session.project();
    if (!project)
        return std::unexpected(project.error());
    const Result<Generation> named = session.generation(*project, 1);
    GenerationId id = named ? named->id : GenerationId{};
    if (!named) {
        const Result<TrashItem> item = findItem(session.library(), project->id.toString(), session.operand(1));
        if (!item)
            return std::unexpected(named.error());
        id = item->generation;
    }
    const Result<Generation> restored = restoreGeneration(session.library(), project->id, id, session.progress());
    if (!restored)
        return std::unexpected(restored.error());
    if (session.wantsJson())
        session.printJson(toJson(*restored));
    else if (named && named->status == restored->status)
        session.print(Text::tr("%1 of “%2” is neither archived nor in the trash.").arg(restored->label(), project->name) + u'\n');
    else
        session.print(Text::tr("Restored %1 of “%2”.").arg(restored->label(), project->name) + u'\n');
    return ExitStatus::Done;
}

Result<ExitStatus> listTrashed(Session &session)
{
    if (const Result<> opened = session.open(); !opened)
        return std::unexpected(opened.error());
    const Result<QList<TrashItem>> items = listTrashItems(session.library());
    if (!items)
        return std::unexpected(items.error());
    if (session.wantsJson()) {
        QJsonArray array;
        for (const TrashItem &item : *items)
            array.append(toJson(item));
        session.printJson(array);
        return ExitStatus::Done;
    }
    QList<Row> rows;
    for (const TrashItem &item : *items) {
        rows.append({{item.projectName, item.isProject() ? Text::tr("whole project") : u"v%1"_s.arg(item.version), item.name,
                      sizeText(item.bytes), timeText(item.deletedAt),
                      (item.isProject() ? item.project.toString() : item.generation.toString())}});
    }
    if (rows.isEmpty())
        session.console().say(Text::tr("The trash is empty."));
    else
        session.print(tableText(session.console(),
                                {{Text::tr("PROJECT")},
                                 {Text::tr("VERSION")},
                                 {Text::tr("NAME")},
                                 {Text::tr("SIZE"), true},
                                 {Text::tr("DELETED")},
                                 {Text::tr("ID")}},
                                rows));
    return ExitStatus::Done;
}

Result<ExitStatus> restoreTrashed(Session &session)
{
    if (const Result<> opened = session.open(); !opened)
        return std::unexpected(opened.error());
    const Result<TrashItem> item = findItem(session.library(), session.operand(0), session.operand(1));
    if (!item)
        return std::unexpected(item.error());
    if (const Result<> restored = restoreTrashItem(session.library(), *item, session.progress()); !restored)
        return std::unexpected(restored.error());
    if (session.wantsJson())
        session.printJson(toJson(*item));
    else
        session.print(Text::tr("Restored “%1”.").arg(item->label()) + u'\n');
    return ExitStatus::Done;
}

Result<ExitStatus> deleteTrashed(Session &session)
{
    if (const Result<> opened = session.open(); !opened)
        return std::unexpected(opened.error());
    const Result<TrashItem> item = findItem(session.library(), session.operand(0), session.operand(1));
    if (!item)
        return std::unexpected(item.error());
    const Result<qint64> freed = deleteTrashItem(session.library(), *item, session.progress());
    if (!freed)
        return std::unexpected(freed.error());
    if (session.wantsJson())
        session.printJson(QJsonObject{{u"items"_s, 1}, {u"freed_bytes"_s, *freed}});
    else
        session.print(Text::tr("Deleted “%1” for good; that freed %2.").arg(item->label(), sizeText(*freed)) + u'\n');
    return ExitStatus::Done;
}

Result<ExitStatus> empty(Session &session)
{
    if (const Result<> opened = session.open(); !opened)
        return std::unexpected(opened.error());
    const Result<QList<TrashItem>> items = listTrashItems(session.library());
    if (!items)
        return std::unexpected(items.error());
    const Result<qint64> freed = emptyTrash(session.library(), session.progress());
    if (!freed)
        return std::unexpected(freed.error());
    if (session.wantsJson())
        session.printJson(QJsonObject{{u"items"_s, items->size()}, {u"freed_bytes"_s, *freed}});
    else if (items->isEmpty())
        session.console().say(Text::tr("The trash is empty."));
    else
        session.print((items->size() == 1
                           ? Text::tr("Deleted the only thing in the trash for good; that freed %1.").arg(sizeText(*freed))
                           : Text::tr("Deleted %1 things for good; that freed %2.").arg(items->size()).arg(sizeText(*freed)))
                      + u'\n');
    return ExitStatus::Done;
}

Operand itemOperand()
{
    return {.name = u"ITEM"_s,
            .help = Text::tr("A project's name, or 8 or more leading characters of the id of a project or version.")};
}

Operand itemVersionOperand()
{
    return {.name = u"VERSION"_s, .help = Text::tr("A version of that project, such as v3."), .count = Operand::Count::Optional};
}

Operand moreVersionsOperand()
{
    return {.name = u"VERSION"_s, .help = Text::tr("More versions of the same project."), .count = Operand::Count::Any};
}

} // namespace

QList<Command> archiveCommands()
{
    return {
        {
            .name = u"archive"_s,
            .summary = Text::tr("pack versions away"),
            .description = Text::tr(
                "Packs versions into the project's archive, where they take little more room than what changed. Each keeps "
                "its number, can still be listed, read, compared and exported, and “restore” brings it back. Nothing is "
                "deleted before every file was read back from the pack. Several at once are packed smaller than one by one."),
            .operands = {projectOperand(), versionOperand(), moreVersionsOperand()},
            .examples = {u"archive aurora-shop v3"_s, u"archive aurora-shop v1 v2 v3 --json"_s},
            .run = runArchive,
        },
        {
            .name = u"restore"_s,
            .summary = Text::tr("bring a version back from the archive or the trash"),
            .description = Text::tr(
                "Brings a version back under its old number, each file as it was: unpacked from the archive, or "
                "from the trash to where it was before."),
            .operands = {projectOperand(), versionOperand()},
            .examples = {u"restore aurora-shop v3"_s},
            .run = runRestore,
        },
        {
            .name = u"delete"_s,
            .summary = Text::tr("move versions to the trash"),
            .description = Text::tr(
                "Moves versions to the trash. Nothing is lost before the trash is emptied: “restore” brings a version back as "
                "it was. Its number is never given out again."),
            .operands = {projectOperand(), versionOperand(), moreVersionsOperand()},
            .examples = {u"delete aurora-shop v4"_s},
            .run = runDelete,
        },
        {
            .name = u"trash list"_s,
            .summary = Text::tr("list what is in the trash"),
            .description = Text::tr("Lists the deleted versions and projects, the last deleted first."),
            .examples = {u"trash list"_s, u"trash list --json"_s},
            .run = listTrashed,
        },
        {
            .name = u"trash restore"_s,
            .summary = Text::tr("bring something back from the trash"),
            .description = Text::tr("Brings a deleted project, or a deleted version, back to where it was."),
            .operands = {itemOperand(), itemVersionOperand()},
            .examples = {u"trash restore aurora-shop"_s, u"trash restore aurora-shop v4"_s},
            .run = restoreTrashed,
        },
        {
            .name = u"trash delete"_s,
            .summary = Text::tr("delete something in the trash for good"),
            .description = Text::tr("Deletes one thing in the trash for good. This cannot be taken back."),
            .operands = {itemOperand(), itemVersionOperand()},
            .examples = {u"trash delete aurora-shop v4"_s},
            .run = deleteTrashed,
        },
        {
            .name = u"trash empty"_s,
            .summary = Text::tr("delete everything in the trash for good"),
            .description = Text::tr("Deletes everything in the trash for good. This cannot be taken back."),
            .examples = {u"trash empty"_s},
            .run = empty,
        },
    };
}

} // namespace strata
