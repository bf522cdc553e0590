// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/layout.h"
#include "app/cli/session.h"
#include "app/cli/text.h"
#include "app/cli/wording.h"
#include "core/services/browsing.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace strata {

namespace {

Style styleOf(const Generation &generation)
{
    if (generation.isActive)
        return Style::Green;
    switch (generation.status) {
    case GenerationStatus::Failed: return Style::Red;
    case GenerationStatus::Archived:
    case GenerationStatus::Deleted: return Style::Dim;
    default: return Style::Plain;
    }
}

Result<ExitStatus> list(Session &session)
{
    const Result<Project> project = session.project();
    if (!project)
        return std::unexpected(project.error());
    const auto generations = listGenerations(session.library(), project->id, session.isSet(u"include-archived"_s));
    if (!generations)
        return std::unexpected(generations.error());
    if (session.wantsJson()) {
        QJsonArray array;
        for (const Generation &generation : *generations)
            array.append(toJson(generation));
        session.printJson(array);
        return ExitStatus::Done;
    }
    if (generations->isEmpty()) {
        const auto all = listGenerations(session.library(), project->id, true);
        if (all && !all->isEmpty()) {
            session.console().say(Text::tr("Every version of “%1” is archived. “strata-cli list %2 --include-archived” lists them.")
                                      .arg(project->name, quotedForShell(project->name)));
            return ExitStatus::Done;
        }
        session.console().say(Text::tr("“%1” has no version yet. “strata-cli capture %2 PATH” makes the first.")
                                  .arg(project->name, quotedForShell(project->name)));
        return ExitStatus::Done;
    }
    QList<Row> rows;
    for (const Generation &generation : *generations) {
        const ChangesSummary &changes = generation.changes;
        rows.append({{(generation.isActive ? u"*"_s : u" "_s) + (generation.isStarred ? u"+"_s : u" "_s), generation.label(),
                      generation.versionName, toText(generation.status), QString::number(generation.fileCount),
                      sizeText(generation.totalBytes), u"+%1"_s.arg(changes.linesAdded), u"-%1"_s.arg(changes.linesDeleted),
                      timeText(generation.createdAt), firstLine(generation.prompt)},
                     styleOf(generation)});
    }
    session.print(tableText(session.console(),
                            {{QString()},
                             {Text::tr("VERSION")},
                             {Text::tr("NAME")},
                             {Text::tr("STATUS")},
                             {Text::tr("FILES"), true},
                             {Text::tr("SIZE"), true},
                             {Text::tr("ADDED"), true},
                             {Text::tr("DELETED"), true},
                             {Text::tr("TIME")},
                             {Text::tr("PROMPT")}},
                            rows));
    return ExitStatus::Done;
}

/// A heading and an indented block of what someone wrote.
QString block(const QString &title, const QString &text)
{
    if (text.trimmed().isEmpty())
        return {};
    QString result = u'\n' + title + u'\n';
    for (const QString &line : printable(text.trimmed()).split(u'\n'))
        result += line.isEmpty() ? u"\n"_s : u"  "_s + line + u'\n';
    return result;
}

QString textOf(const Session &session, const Project &project, const Generation &generation, const QList<SkippedPath> &skipped)
{
    const LibraryFolder &folder = session.library().folder();
    QString text = factsText({
        {Text::tr("project"), project.name},
        {Text::tr("version"), generation.label() + (generation.isActive ? Text::tr(" (active)") : QString())},
        {Text::tr("name"), generation.versionName},
        {Text::tr("id"), generation.id.toString()},
        {Text::tr("status"), toText(generation.status)},
        {Text::tr("error"), firstLine(generation.errorMessage)},
        {Text::tr("origin"), toText(generation.origin)},
        {Text::tr("parent"), generation.parentVersion > 0 ? u"v%1"_s.arg(generation.parentVersion) : QString()},
        {Text::tr("compared with"), generation.baseVersion > 0 ? u"v%1"_s.arg(generation.baseVersion) : QString()},
        {Text::tr("changes"), changesText(generation.changes)},
        {Text::tr("content"), u"%1, %2"_s.arg(filesText(generation.fileCount), sizeText(generation.totalBytes))},
        {Text::tr("starred"), generation.isStarred ? Text::tr("yes") : QString()},
        {Text::tr("created"), timeText(generation.createdAt)},
        {Text::tr("archived"), timeText(generation.archivedAt)},
        {Text::tr("folder"), folder.absolute(generation.storagePath)},
    });
    text += block(Text::tr("prompt:"), generation.prompt) + block(Text::tr("note:"), generation.note);
    if (!generation.context.isEmpty())
        text += block(Text::tr("context:"), QString::fromUtf8(QJsonDocument(generation.context).toJson()));
    QString left;
    for (const SkippedPath &each : skipped)
        left += each.path + u": "_s + each.reason + u'\n';
    return text + block(Text::tr("left out by the capture:"), left);
}

Result<ExitStatus> show(Session &session)
{
    const Result<NamedVersion> version = session.version();
    if (!version)
        return std::unexpected(version.error());
    const Generation &generation = version->generation;
    QList<SkippedPath> skipped;
    if (const Result<Manifest> manifest = readManifest(session.library(), generation))
        skipped = manifest->skipped;
    else
        session.console().say(manifest.error().message);
    if (!session.wantsJson()) {
        session.print(textOf(session, version->project, generation, skipped));
        return ExitStatus::Done;
    }
    QJsonObject json = toJson(generation);
    json.insert(u"skipped"_s, toJson(skipped));
    session.printJson(json);
    return ExitStatus::Done;
}

Result<ExitStatus> files(Session &session)
{
    const Result<NamedVersion> version = session.version();
    if (!version)
        return std::unexpected(version.error());
    const Generation &generation = version->generation;
    const Result<QList<FileEntry>> entries = listFiles(session.library(), generation.id);
    if (!entries)
        return std::unexpected(entries.error());
    if (session.wantsJson()) {
        QJsonArray array;
        for (const FileEntry &entry : *entries)
            array.append(toJson(entry));
        session.printJson(array);
        return ExitStatus::Done;
    }
    QList<Row> rows;
    for (const FileEntry &entry : *entries) {
        const bool isLink = entry.kind == FileKind::Symlink;
        rows.append({{isLink ? u"link"_s : modeToText(entry.mode), QString::number(entry.size), entry.type,
                      isLink ? entry.path + u" -> "_s + entry.linkTarget : entry.path}});
    }
    session.print(tableText(session.console(),
                            {{Text::tr("MODE")}, {Text::tr("BYTES"), true}, {Text::tr("TYPE")}, {Text::tr("PATH")}}, rows));
    return ExitStatus::Done;
}

Result<ExitStatus> cat(Session &session)
{
    if (session.wantsJson())
        return session.wrongUsage(Text::tr("“cat” prints a file's own bytes and knows no --json."));
    const Result<NamedVersion> version = session.version();
    if (!version)
        return std::unexpected(version.error());
    const Generation &generation = version->generation;
    const Result<QByteArray> bytes = readGenerationFile(session.library(), generation, session.operand(2));
    if (!bytes)
        return std::unexpected(bytes.error());
    session.console().write(*bytes);
    return ExitStatus::Done;
}

} // namespace

QList<Command> browseCommands()
{
    return {
        {
            .name = u"list"_s,
            .summary = Text::tr("list a project's versions"),
            .description = Text::tr(
                "Lists the versions of a project, the newest first. “*” marks the active one, “+” a starred one; ADDED "
                "and DELETED count the lines that differ from the version before it."),
            .operands = {projectOperand()},
            .options = {{u"include-archived"_s, Text::tr("List archived versions too.")}},
            .examples = {u"list aurora-shop"_s, u"list aurora-shop --include-archived --json"_s},
            .run = list,
        },
        {
            .name = u"show"_s,
            .summary = Text::tr("show one version's facts and prompt"),
            .description = Text::tr(
                "Shows everything known about a version: where it comes from, how it differs from the one before it, "
                "its prompt, note and context, and what its capture left out."),
            .operands = {projectOperand(), versionOperand()},
            .examples = {u"show aurora-shop v7"_s, u"show aurora-shop active --json"_s},
            .run = show,
        },
        {
            .name = u"files"_s,
            .summary = Text::tr("list a version's files"),
            .description = Text::tr("Lists the files of a version with mode, size and type; with --json also the SHA-256 of each."),
            .operands = {projectOperand(), versionOperand()},
            .examples = {u"files aurora-shop latest"_s, u"files aurora-shop v7 --json"_s},
            .run = files,
        },
        {
            .name = u"cat"_s,
            .summary = Text::tr("print one file of a version"),
            .description = Text::tr("Prints the bytes of one file exactly as they were captured; of a symbolic link, its target."),
            .operands = {projectOperand(), versionOperand(), {u"PATH"_s, Text::tr("The file, relative to the project's folder.")}},
            .examples = {u"cat aurora-shop v3 app/main.py"_s, u"cat aurora-shop active logo.png > logo.png"_s},
            .run = cat,
        },
    };
}

} // namespace strata
