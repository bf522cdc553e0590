// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/layout.h"
#include "app/cli/session.h"
#include "app/cli/text.h"
#include "app/cli/wording.h"
#include "core/base/clock.h"
#include "core/services/projects.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace strata {

namespace {

QList<QCommandLineOption> describingOptions()
{
    return {
        {u"domain"_s, Text::tr("What the project is about, such as “ecommerce”."), u"D"_s},
        {u"tech-stack"_s, Text::tr("What it is made with, such as “fastapi_postgres”."), u"T"_s},
        {u"client"_s, Text::tr("Whose project it is: a name of your own."), u"C"_s},
    };
}

QJsonObject toJson(const ProjectSummary &summary)
{
    QJsonObject json = toJson(summary.project);
    json.insert(u"version_count"_s, summary.versionCount);
    json.insert(u"active_version"_s, summary.activeVersion > 0 ? QJsonValue(summary.activeVersion) : QJsonValue());
    json.insert(u"total_size_bytes"_s, summary.sourceBytes);
    json.insert(u"last_capture_at"_s,
                summary.lastCaptureAt.isValid() ? QJsonValue(toIsoText(summary.lastCaptureAt)) : QJsonValue());
    return json;
}

void printProject(const Session &session, const Project &project, const QString &sentence)
{
    if (session.wantsJson())
        session.printJson(toJson(project));
    else
        session.print(sentence + u'\n');
}

Result<ExitStatus> create(Session &session)
{
    if (const Result<> opened = session.open(Library::Open::CreateIfMissing); !opened)
        return std::unexpected(opened.error());
    const Result<Project> project = createProject(session.library(), {
                                                                         .name = session.operand(0),
                                                                         .clientId = session.value(u"client"_s),
                                                                         .domain = session.value(u"domain"_s),
                                                                         .techStack = session.value(u"tech-stack"_s),
                                                                     });
    if (!project)
        return std::unexpected(project.error());
    printProject(session, *project, Text::tr("Created the project “%1” (%2).").arg(project->name, project->id.toString()));
    return ExitStatus::Done;
}

Result<ExitStatus> listTrashed(Session &session)
{
    const Result<QList<Project>> projects = listTrash(session.library());
    if (!projects)
        return std::unexpected(projects.error());
    if (session.wantsJson()) {
        QJsonArray array;
        for (const Project &project : *projects)
            array.append(toJson(project));
        session.printJson(array);
        return ExitStatus::Done;
    }
    QList<Row> rows;
    for (const Project &project : *projects)
        rows.append({{project.name, project.id.toString(), timeText(project.updatedAt)}});
    if (rows.isEmpty())
        session.console().say(Text::tr("The trash is empty."));
    else
        session.print(tableText(session.console(), {{Text::tr("NAME")}, {Text::tr("ID")}, {Text::tr("CHANGED")}}, rows));
    return ExitStatus::Done;
}

Result<ExitStatus> list(Session &session)
{
    if (const Result<> opened = session.open(); !opened)
        return std::unexpected(opened.error());
    if (session.isSet(u"trash"_s))
        return listTrashed(session);
    const Result<QList<ProjectSummary>> summaries = listProjects(session.library());
    if (!summaries)
        return std::unexpected(summaries.error());
    if (session.wantsJson()) {
        QJsonArray array;
        for (const ProjectSummary &summary : *summaries)
            array.append(toJson(summary));
        session.printJson(array);
        return ExitStatus::Done;
    }
    QList<Row> rows;
    for (const ProjectSummary &summary : *summaries) {
        const Project &project = summary.project;
        rows.append({{project.name, toText(project.status), QString::number(summary.versionCount),
                      summary.activeVersion > 0 ? u"v%1"_s.arg(summary.activeVersion) : u"-"_s, sizeText(summary.sourceBytes),
                      timeText(summary.lastCaptureAt), project.domain, project.techStack},
                     project.status == ProjectStatus::Archived ? Style::Dim : Style::Plain});
    }
    if (rows.isEmpty())
        session.console().say(Text::tr("The library has no project yet. “strata-cli project create NAME” makes one."));
    else
        session.print(tableText(session.console(),
                                {{Text::tr("NAME")},
                                 {Text::tr("STATUS")},
                                 {Text::tr("VERSIONS"), true},
                                 {Text::tr("ACTIVE"), true},
                                 {Text::tr("SIZE"), true},
                                 {Text::tr("LAST CAPTURE")},
                                 {Text::tr("DOMAIN")},
                                 {Text::tr("TECH STACK")}},
                                rows));
    return ExitStatus::Done;
}

Result<ExitStatus> show(Session &session)
{
    const Result<Project> project = session.project();
    if (!project)
        return std::unexpected(project.error());
    const Result<QList<ProjectSummary>> summaries = listProjects(session.library());
    if (!summaries)
        return std::unexpected(summaries.error());
    const auto found = std::ranges::find(*summaries, project->id, [](const ProjectSummary &each) { return each.project.id; });
    const ProjectSummary summary = found != summaries->end() ? *found : ProjectSummary{.project = *project};
    if (session.wantsJson()) {
        session.printJson(toJson(summary));
        return ExitStatus::Done;
    }
    session.print(factsText({
        {Text::tr("name"), project->name},
        {Text::tr("id"), project->id.toString()},
        {Text::tr("status"), toText(project->status)},
        {Text::tr("client"), project->clientId},
        {Text::tr("domain"), project->domain},
        {Text::tr("tech stack"), project->techStack},
        {Text::tr("versions"), QString::number(summary.versionCount)},
        {Text::tr("active"), summary.activeVersion > 0 ? u"v%1"_s.arg(summary.activeVersion) : Text::tr("none")},
        {Text::tr("latest"), project->latestVersion > 0 ? u"v%1"_s.arg(project->latestVersion) : QString()},
        {Text::tr("size"), sizeText(summary.sourceBytes)},
        {Text::tr("last capture"), timeText(summary.lastCaptureAt)},
        {Text::tr("created"), timeText(project->createdAt)},
        {Text::tr("folder"), session.library().folder().projectFolder(project->id)},
    }));
    return ExitStatus::Done;
}

Result<ExitStatus> edit(Session &session)
{
    ProjectEdit changes;
    const auto take = [&](const QString &option, std::optional<QString> &member) {
        if (session.isSet(option))
            member = session.value(option);
    };
    take(u"name"_s, changes.name);
    take(u"domain"_s, changes.domain);
    take(u"tech-stack"_s, changes.techStack);
    take(u"client"_s, changes.clientId);
    if (session.isSet(u"status"_s)) {
        changes.status = projectStatusFromText(session.value(u"status"_s));
        if (!changes.status)
            return session.wrongUsage(
                Text::tr("“%1” is no status: it is draft, active or archived.").arg(session.value(u"status"_s)));
    }
    if (!changes.name && !changes.domain && !changes.techStack && !changes.clientId && !changes.status)
        return session.wrongUsage(Text::tr("Say what to change with at least one option."));
    const Result<Project> project = session.project();
    if (!project)
        return std::unexpected(project.error());
    const Result<Project> edited = editProject(session.library(), project->id, changes);
    if (!edited)
        return std::unexpected(edited.error());
    printProject(session, *edited, Text::tr("Changed the project “%1”.").arg(edited->name));
    return ExitStatus::Done;
}

Result<ExitStatus> archive(Session &session)
{
    const Result<Project> project = session.project();
    if (!project)
        return std::unexpected(project.error());
    const Result<Project> archived = editProject(session.library(), project->id, {.status = ProjectStatus::Archived});
    if (!archived)
        return std::unexpected(archived.error());
    printProject(session, *archived,
                 Text::tr("Archived the project “%1”. All its versions stay; “strata-cli project edit %2 --status active” takes it "
                          "back among the others.")
                     .arg(archived->name, quotedForShell(archived->name)));
    return ExitStatus::Done;
}

Result<ExitStatus> remove(Session &session)
{
    const Result<Project> project = session.project();
    if (!project)
        return std::unexpected(project.error());
    if (const Result<> deleted = deleteProject(session.library(), project->id, session.progress()); !deleted)
        return std::unexpected(deleted.error());
    printProject(session, *project,
                 Text::tr("Moved the project “%1” to the trash. “strata-cli project restore %2” brings it back as it was.")
                     .arg(project->name, project->id.toString().first(8)));
    return ExitStatus::Done;
}

/// The project in the trash that `spec` names: its name, or 8 or more leading characters of its id.
Result<Project> findInTrash(const Library &library, const QString &spec)
{
    const Result<QList<Project>> projects = listTrash(library);
    if (!projects)
        return std::unexpected(projects.error());
    QList<Project> matches;
    for (const Project &project : *projects) {
        const bool isId = spec.size() >= 8 && project.id.toString().startsWith(spec, Qt::CaseInsensitive);
        if (isId || project.name.compare(spec, Qt::CaseInsensitive) == 0)
            matches.append(project);
    }
    if (matches.size() == 1)
        return matches.first();
    if (matches.isEmpty())
        return fail(Error::Kind::NotFound,
                    Text::tr("There is no project “%1” in the trash. “strata-cli project list --trash” shows what is.").arg(spec));
    QStringList ids;
    for (const Project &project : matches)
        ids.append(project.id.toString());
    return fail(Error::Kind::Invalid,
                Text::tr("The trash holds several projects “%1”. Say which by its id: %2.").arg(spec, ids.join(u", "_s)));
}

Result<ExitStatus> restore(Session &session)
{
    if (const Result<> opened = session.open(); !opened)
        return std::unexpected(opened.error());
    const Result<Project> trashed = findInTrash(session.library(), session.operand(0));
    if (!trashed)
        return std::unexpected(trashed.error());
    const Result<Project> project = restoreProject(session.library(), trashed->id, session.progress());
    if (!project)
        return std::unexpected(project.error());
    printProject(session, *project, Text::tr("Restored the project “%1”.").arg(project->name));
    return ExitStatus::Done;
}

} // namespace

QList<Command> projectCommands()
{
    return {
        {
            .name = u"project create"_s,
            .summary = Text::tr("make a new, empty project"),
            .description = Text::tr("Makes a new project and prints its id. The library is made when there is none yet."),
            .operands = {{u"NAME"_s, Text::tr("What the project is called; no other project of the library may have the name.")}},
            .options = describingOptions(),
            .examples = {u"project create aurora-shop --domain ecommerce --tech-stack fastapi_postgres"_s},
            .run = create,
        },
        {
            .name = u"project list"_s,
            .summary = Text::tr("list the projects"),
            .description = Text::tr(
                "Lists the projects of the library with their number of versions, the active one and their size."),
            .options = {{u"trash"_s, Text::tr("List the deleted projects instead.")}},
            .examples = {u"project list"_s, u"--library /srv/strata project list --json"_s},
            .run = list,
        },
        {
            .name = u"project show"_s,
            .summary = Text::tr("show one project's facts"),
            .description = Text::tr("Shows what is known about a project."),
            .operands = {projectOperand()},
            .examples = {u"project show aurora-shop"_s},
            .run = show,
        },
        {
            .name = u"project edit"_s,
            .summary = Text::tr("rename or describe a project"),
            .description = Text::tr("Changes a project's name, description or status. What no option names stays as it is."),
            .operands = {projectOperand()},
            .options = QList<QCommandLineOption>{{u"name"_s, Text::tr("The new name."), u"NAME"_s},
                                                 {u"status"_s, Text::tr("draft, active or archived."), u"S"_s}}
                       + describingOptions(),
            .examples = {u"project edit aurora-shop --name aurora"_s, u"project edit aurora --status active"_s},
            .run = edit,
        },
        {
            .name = u"project archive"_s,
            .summary = Text::tr("put a project aside"),
            .description = Text::tr("Sets the project's status to archived. All versions stay and can be used as before."),
            .operands = {projectOperand()},
            .examples = {u"project archive aurora-shop"_s},
            .run = archive,
        },
        {
            .name = u"project delete"_s,
            .summary = Text::tr("move a project to the trash"),
            .description = Text::tr(
                "Moves the project with all its versions to the library's trash. Nothing is lost: “project restore” "
                "brings it back as it was."),
            .operands = {projectOperand()},
            .examples = {u"project delete aurora-shop"_s, u"project restore aurora-shop"_s},
            .run = remove,
        },
        {
            .name = u"project restore"_s,
            .summary = Text::tr("bring a deleted project back"),
            .description = Text::tr("Brings a project back from the trash with all its versions."),
            .operands = {projectOperand()},
            .examples = {u"project list --trash"_s, u"project restore aurora-shop"_s},
            .run = restore,
        },
    };
}

} // namespace strata
