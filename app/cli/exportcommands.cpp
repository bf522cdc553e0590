// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/layout.h"
#include "app/cli/session.h"
#include "app/cli/text.h"
#include "app/cli/wording.h"
#include "core/services/exporting.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace strata {

namespace {

/// The format a file's name asks for.
std::optional<ExportFormat> formatOfName(const QString &name)
{
    for (const ExportFormat format : {ExportFormat::Zip, ExportFormat::Tar, ExportFormat::TarGz}) {
        if (name.endsWith(u'.' + toText(format), Qt::CaseInsensitive))
            return format;
    }
    return name.endsWith(".tgz"_L1, Qt::CaseInsensitive) ? std::optional(ExportFormat::TarGz) : std::nullopt;
}

QJsonArray toJson(const QList<ExportFinding> &findings)
{
    QJsonArray array;
    for (const ExportFinding &finding : findings) {
        const QString kind = finding.kind == ExportFinding::Kind::Secret ? u"secret"_s
                             : finding.kind == ExportFinding::Kind::Junk ? u"junk"_s
                                                                         : u"large_file"_s;
        array.append(QJsonObject{{u"kind"_s, kind}, {u"path"_s, finding.path}, {u"reason"_s, finding.reason}});
    }
    return array;
}

/// Sends the archive to the standard output in pieces.
Result<> sendFile(const QString &path, Console &console)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Error::Kind::Io, Text::tr("“%1” cannot be read: %2.").arg(path, file.errorString()), path);
    while (!file.atEnd()) {
        const QByteArray piece = file.read(256 * 1024);
        if (piece.isEmpty())
            return fail(Error::Kind::Io, Text::tr("“%1” cannot be read: %2.").arg(path, file.errorString()), path);
        if (!console.write(piece))
            break;
    }
    return {};
}

/// Where the export goes, by --output, --format and --force.
struct Destination
{
    ExportFormat format = ExportFormat::Zip;
    QString path; // absolute; empty: the standard output
};

Result<Destination> destinationFor(const Session &session, ExportFormat format, const Project &project,
                                   const Generation &generation)
{
    const QString output = session.value(u"output"_s);
    if (output == "-"_L1)
        return Destination{format, {}};
    const bool isFolder = output.isEmpty() || output.endsWith(u'/') || QFileInfo(output).isDir();
    if (!isFolder)
        return Destination{format, QFileInfo(output).absoluteFilePath()};
    const QDir folder(output.isEmpty() ? u"."_s : output);
    const QString path = QDir::cleanPath(folder.absoluteFilePath(exportFileName(project.name, generation, format)));
    if (QFileInfo::exists(path) && !session.isSet(u"force"_s))
        return fail(Error::Kind::Exists,
                    Text::tr("“%1” exists already. Give --force to replace it, or -o to choose another name.").arg(path), path);
    return Destination{format, path};
}

Result<ExitStatus> runExport(Session &session)
{
    const QString output = session.value(u"output"_s);
    const QString formatText = session.value(u"format"_s);
    if (session.isSet(u"output"_s) && output.isEmpty())
        return session.wrongUsage(Text::tr("-o needs a file, a folder or “-”."));
    const std::optional<ExportFormat> named = exportFormatFromText(formatText);
    if (!formatText.isEmpty() && !named)
        return session.wrongUsage(Text::tr("“%1” is no format: it is zip, tar or tar.gz.").arg(formatText));
    const std::optional<ExportFormat> byName = formatOfName(output);
    if (named && byName && named != byName && !QFileInfo(output).isDir())
        return session.wrongUsage(
            Text::tr("“%1” is the name of a %2 archive, but --format asks for %3.").arg(output, toText(*byName), formatText));
    if (output == "-"_L1 && session.wantsJson())
        return session.wrongUsage(Text::tr("--json and “-o -” cannot be given together: both would write to the standard output."));
    if (output == "-"_L1 && session.console().resultsAreOnTerminal())
        return session.wrongUsage(Text::tr("An archive is not written to a terminal: give -o FILE or redirect the output."));

    const Result<Project> project = session.project();
    if (!project)
        return std::unexpected(project.error());
    const Result<Generation> generation = session.generation(*project);
    if (!generation)
        return std::unexpected(generation.error());
    const ExportFormat format = named.value_or(byName.value_or(ExportFormat::Zip));
    const Result<Destination> destination = destinationFor(session, format, *project, *generation);
    if (!destination)
        return std::unexpected(destination.error());
    const auto findings = inspectForExport(session.library(), generation->id, session.progress());
    if (!findings)
        return std::unexpected(findings.error());
    for (const ExportFinding &finding : *findings)
        session.console().say(Text::tr("Look at %1 before handing the archive on: %2.").arg(finding.path, finding.reason));

    const QTemporaryDir temporary;
    const bool isToOutput = destination->path.isEmpty();
    if (isToOutput && !temporary.isValid())
        return fail(Error::Kind::Io, Text::tr("No temporary folder could be made: %1.").arg(temporary.errorString()));
    const QString path = isToOutput ? temporary.filePath(exportFileName(project->name, *generation, format)) : destination->path;
    const Result<ExportJob> job = exportGeneration(
        session.library(), {.generation = generation->id, .format = format, .path = path}, session.progress());
    if (!job)
        return std::unexpected(job.error());
    if (isToOutput) {
        const Result<> sent = sendFile(path, session.console());
        return sent ? Result<ExitStatus>(ExitStatus::Done) : std::unexpected(sent.error());
    }
    if (session.wantsJson()) {
        QJsonObject json = toJson(*job);
        json.insert(u"version"_s, generation->version);
        json.insert(u"findings"_s, toJson(*findings));
        session.printJson(json);
    } else {
        session.print(Text::tr("Exported %1 of “%2” to %3: %4, %5.")
                          .arg(generation->label(), project->name, job->path, filesText(job->fileCount), sizeText(job->size))
                      + u'\n');
    }
    return ExitStatus::Done;
}

} // namespace

QList<Command> exportCommands()
{
    return {
        {
            .name = u"export"_s,
            .summary = Text::tr("write a version as an archive"),
            .description = Text::tr(
                "Writes a complete archive of a version: binary files, permissions, empty folders and symbolic links "
                "too. The same version always gives the same bytes, and every archive is read again and checked "
                "before it takes its name. A file named with -o is replaced; a file that bears the name Strata "
                "chooses is not, unless --force is given."),
            .operands = {projectOperand(), versionOperand()},
            .options =
                {{u"format"_s, Text::tr("zip (the default), tar or tar.gz; the name given with -o decides too."), u"FORMAT"_s},
                 {{u"o"_s, u"output"_s},
                  Text::tr("Where to write: a file, a folder, or “-” for the standard output. Default: the current folder, with a "
                           "name made of project and version."),
                  u"FILE"_s},
                 {u"force"_s, Text::tr("Replace a file of the chosen name.")}},
            .examples = {u"export aurora-shop v7"_s, u"export aurora-shop active -o /tmp/aurora.tar.gz"_s,
                         u"export aurora-shop latest --format tar -o - | tar -t"_s},
            .run = runExport,
        },
    };
}

} // namespace strata
