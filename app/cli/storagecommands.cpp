// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/layout.h"
#include "app/cli/session.h"
#include "app/cli/text.h"
#include "app/cli/wording.h"
#include "core/services/storage.h"

using namespace Qt::StringLiterals;

namespace strata {

namespace {

constexpr int DefaultLargest = 10;

QString heading(const Session &session, const QString &text)
{
    return u'\n' + styled(session.console(), text, Style::Bold) + u'\n';
}

QString projectsTable(const Session &session, const StorageReport &report)
{
    QList<Row> rows;
    for (const ProjectStorage &project : report.projects) {
        rows.append({{project.name, QString::number(project.versions), sizeText(project.totalBytes), sizeText(project.ownBytes),
                      sizeText(project.sharedBytes), sizeText(project.archivedBytes), sizeText(project.artifactBytes)}});
    }
    return tableText(session.console(),
                     {{Text::tr("PROJECT")},
                      {Text::tr("VERSIONS"), true},
                      {Text::tr("SOURCE"), true},
                      {Text::tr("OWN"), true},
                      {Text::tr("SHARED"), true},
                      {Text::tr("ARCHIVE"), true},
                      {Text::tr("EXPORTS"), true}},
                     rows);
}

QString versionsTable(const Session &session, const ProjectStorage &project)
{
    QList<Row> rows;
    for (const VersionStorage &version : project.byVersion) {
        rows.append({{u"v%1"_s.arg(version.version), version.versionName, toText(version.status), QString::number(version.files),
                      sizeText(version.totalBytes), sizeText(version.ownBytes), sizeText(version.sharedBytes)},
                     version.status == GenerationStatus::Archived ? Style::Dim : Style::Plain});
    }
    return tableText(session.console(),
                     {{Text::tr("VERSION")},
                      {Text::tr("NAME")},
                      {Text::tr("STATUS")},
                      {Text::tr("FILES"), true},
                      {Text::tr("SIZE"), true},
                      {Text::tr("OWN"), true},
                      {Text::tr("SHARED"), true}},
                     rows);
}

QString largestText(const Session &session, const StorageReport &report)
{
    const bool hasSeveral = report.projects.size() > 1;
    QHash<ProjectId, QString> names;
    for (const ProjectStorage &project : report.projects)
        names.insert(project.id, project.name);
    const auto place = [&](ProjectId project, const QString &path) {
        return hasSeveral ? names.value(project) + u": "_s + path : path;
    };
    QString text;
    QList<Row> files;
    for (const LargeContent &content : report.largest) {
        const QString versions = content.firstVersion == content.lastVersion
                                     ? u"v%1"_s.arg(content.firstVersion)
                                     : u"v%1–v%2"_s.arg(content.firstVersion).arg(content.lastVersion);
        files.append(
            {{sizeText(content.bytes), versions, QString::number(content.versions), place(content.project, content.path)}});
    }
    if (!files.isEmpty()) {
        text += heading(session, Text::tr("Largest files ever stored"))
                + tableText(session.console(),
                            {{Text::tr("SIZE"), true}, {Text::tr("VERSIONS")}, {Text::tr("IN"), true}, {Text::tr("FILE")}}, files);
    }
    QList<Row> folders;
    for (const LargeFolder &folder : report.folders)
        folders.append({{sizeText(folder.bytes), QString::number(folder.contents), place(folder.project, folder.path)}});
    if (!folders.isEmpty()) {
        text += heading(session, Text::tr("Largest folders ever stored"))
                + tableText(session.console(), {{Text::tr("SIZE"), true}, {Text::tr("CONTENTS"), true}, {Text::tr("FOLDER")}},
                            folders);
    }
    QList<Row> hints;
    for (const ExcludeHint &hint : report.hints)
        hints.append({{sizeText(hint.bytes), hint.pattern, hint.reason}});
    if (!hints.isEmpty()) {
        text += heading(session, Text::tr("Worth a line in .strataignore"))
                + tableText(session.console(), {{Text::tr("SAVES"), true}, {Text::tr("PATTERN")}, {Text::tr("BECAUSE")}}, hints);
    }
    return text;
}

QString libraryText(const StorageReport &report)
{
    qint64 archived = 0;
    qint64 artifacts = 0;
    qint64 trash = report.trashBytes;
    for (const ProjectStorage &project : report.projects) {
        archived += project.archivedBytes;
        artifacts += project.artifactBytes;
        trash += project.trashBytes;
    }
    const auto shown = [](qint64 bytes) { return bytes > 0 ? sizeText(bytes) : QString(); };
    return factsText({
        {Text::tr("versions"), sizeText(report.plainBytes)},
        {Text::tr("archive"), shown(archived)},
        {Text::tr("exports"), shown(artifacts)},
        {Text::tr("trash"), shown(trash)},
        {Text::tr("catalog"), sizeText(report.catalogBytes)},
        {Text::tr("backups"), shown(report.backupBytes)},
        {Text::tr("quarantine"), shown(report.quarantineBytes)},
        {Text::tr("work in progress"), shown(report.temporaryBytes)},
        {Text::tr("together"), sizeText(report.bytes())},
    });
}

Result<ExitStatus> runStorage(Session &session)
{
    int largest = DefaultLargest;
    if (session.isSet(u"largest"_s)) {
        bool ok = false;
        largest = session.value(u"largest"_s).toInt(&ok);
        if (!ok || largest < 0)
            return session.wrongUsage(Text::tr("--largest needs a whole number, not “%1”.").arg(session.value(u"largest"_s)));
    }
    if (const Result<> opened = session.open(); !opened)
        return std::unexpected(opened.error());
    ProjectId only;
    if (!session.operand(0).isEmpty()) {
        const Result<Project> project = session.project();
        if (!project)
            return std::unexpected(project.error());
        only = project->id;
    }
    const auto report = readStorage(session.library(), only, largest, session.progress());
    if (!report)
        return std::unexpected(report.error());
    std::optional<DiskUsage> usage;
    if (session.isSet(u"blocks"_s)) {
        const auto measured = measureVersions(session.library(), only, session.progress());
        if (!measured)
            return std::unexpected(measured.error());
        usage = *measured;
    }
    if (session.wantsJson()) {
        QJsonObject json = toJson(*report);
        if (usage)
            json.insert(u"on_disk"_s, toJson(*usage));
        session.printJson(json);
        return ExitStatus::Done;
    }
    if (report->projects.isEmpty()) {
        session.console().say(Text::tr("The library has no projects yet."));
        return ExitStatus::Done;
    }
    session.print(projectsTable(session, *report));
    if (only.isNull())
        session.print(u'\n' + libraryText(*report));
    else
        session.print(u'\n' + versionsTable(session, report->projects.first()));
    session.print(largestText(session, *report));
    if (usage) {
        session.print(
            u'\n'
            + Text::tr("On the disk: %1 in %2, %3 of blocks. Further names of the same file: %4. Files that share blocks: %5.")
                  .arg(sizeText(usage->bytes), filesText(usage->files - usage->links), sizeText(usage->blockBytes))
                  .arg(usage->links)
                  .arg(usage->clones)
            + u'\n');
    }
    return ExitStatus::Done;
}

} // namespace

QList<Command> storageCommands()
{
    return {{
        .name = u"storage"_s,
        .summary = Text::tr("say what takes how much room"),
        .description = Text::tr(
            "Adds up what projects and versions take on the disk. Identical files are stored once: “own” is what only one version "
            "has, “shared” what several have. Lists the largest files and folders ever stored, and for one project what is usually "
            "not worth keeping in every version, with what leaving it out would have saved."),
        .operands = {{u"PROJECT"_s, Text::tr("Only this project, version by version."), Operand::Count::Optional}},
        .options = {{u"largest"_s, Text::tr("List the N largest files and folders (10)."), u"N"_s},
                    {u"blocks"_s, Text::tr("Also look at every file for what the file system really gave it; takes longer.")}},
        .examples = {u"storage"_s, u"storage aurora-shop --largest 20"_s, u"storage --json | jq .total_bytes"_s},
        .run = runStorage,
    }};
}

} // namespace strata
