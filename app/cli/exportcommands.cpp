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

QString textOf(ExportFinding::Kind kind)
{
    switch (kind) {
    case ExportFinding::Kind::Secret: return u"secret"_s;
    case ExportFinding::Kind::Junk: return u"junk"_s;
    case ExportFinding::Kind::LargeFile: return u"large_file"_s;
    case ExportFinding::Kind::Name: return u"name"_s;
    case ExportFinding::Kind::LongPath: return u"long_path"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

QJsonArray toJson(const QList<RenamedPath> &renamed)
{
    QJsonArray array;
    for (const RenamedPath &each : renamed)
        array.append(QJsonObject{{u"from"_s, each.from}, {u"to"_s, each.to}});
    return array;
}

void sayRenamed(const Session &session, const QList<RenamedPath> &renamed)
{
    for (const RenamedPath &each : renamed)
        session.console().say(Text::tr("Renamed %1 to %2 in the archive.").arg(each.from, each.to));
}

QJsonArray toJson(const QList<ExportFinding> &findings)
{
    QJsonArray array;
    for (const ExportFinding &finding : findings) {
        array.append(QJsonObject{{u"kind"_s, textOf(finding.kind)}, {u"path"_s, finding.path}, {u"reason"_s, finding.reason}});
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

/// What --format and --output ask for, or what is wrong with them.
struct Wish
{
    QString output;
    ExportFormat format = ExportFormat::Zip;
    QString problem; // a sentence; empty: none

    bool isToStandardOutput() const { return output == "-"_L1; }
};

Wish wishOf(const Session &session)
{
    const QString output = session.value(u"output"_s);
    const QString formatText = session.value(u"format"_s);
    const std::optional<ExportFormat> named = exportFormatFromText(formatText);
    const std::optional<ExportFormat> byName = formatOfName(QFileInfo(output).isDir() ? QString() : output);
    Wish wish{.output = output, .format = named ? *named : byName.value_or(ExportFormat::Zip)};
    if (session.isSet(u"output"_s) && output.isEmpty())
        wish.problem = Text::tr("-o needs a file, a folder or “-”.");
    else if (!formatText.isEmpty() && !named)
        wish.problem = Text::tr("“%1” is no format: it is zip, tar or tar.gz.").arg(formatText);
    else if (named && byName && named != byName)
        wish.problem = Text::tr("“%1” is the name of a %2 archive, but --format asks for %3.")
                           .arg(output, toText(*byName), formatText);
    else if (wish.isToStandardOutput() && session.wantsJson())
        wish.problem = Text::tr("--json and “-o -” cannot be given together: both would write to the standard output.");
    else if (wish.isToStandardOutput() && session.console().resultsAreOnTerminal())
        wish.problem = Text::tr("An archive is not written to a terminal: give -o FILE or redirect the output.");
    return wish;
}

/// Where the archive goes: absolute. A name the user did not choose must be free, or --force be given.
Result<QString> placeFor(const Session &session, const Wish &wish, const NamedVersion &version)
{
    const bool isFolder = wish.output.isEmpty() || wish.output.endsWith(u'/') || QFileInfo(wish.output).isDir();
    if (!isFolder)
        return QFileInfo(wish.output).absoluteFilePath();
    const QDir folder(wish.output.isEmpty() ? u"."_s : wish.output);
    const QString path = QDir::cleanPath(
        folder.absoluteFilePath(exportFileName(version.project.name, version.generation, wish.format)));
    if (QFileInfo::exists(path) && !session.isSet(u"force"_s)) {
        return fail(Error::Kind::Exists,
                    Text::tr("“%1” exists already. Give --force to replace it, or -o to choose another name.").arg(path), path);
    }
    return path;
}

/// Through a temporary file: an archive is checked as a whole before the first byte of it goes out.
Result<ExitStatus> exportToStandardOutput(const Session &session, const Wish &wish, const Generation &generation)
{
    const QTemporaryDir folder;
    if (!folder.isValid())
        return fail(Error::Kind::Io, Text::tr("No temporary folder could be made: %1.").arg(folder.errorString()));
    const QString path = folder.filePath(u"export"_s);
    const ExportRequest request{.generation = generation.id,
                                .format = wish.format,
                                .path = path,
                                .portableNames = session.isSet(u"portable-names"_s),
                                .isRecorded = false};
    const Result<ExportJob> job = exportGeneration(session.library(), request, session.progress());
    if (!job)
        return std::unexpected(job.error());
    sayRenamed(session, job->renamed);
    return sendFile(path, session.console()).transform([] { return ExitStatus::Done; });
}

Result<ExitStatus> exportToFile(const Session &session, const Wish &wish, const NamedVersion &version,
                                const QList<ExportFinding> &findings)
{
    const Result<QString> path = placeFor(session, wish, version);
    if (!path)
        return std::unexpected(path.error());
    const ExportRequest request{.generation = version.generation.id,
                                .format = wish.format,
                                .path = *path,
                                .portableNames = session.isSet(u"portable-names"_s)};
    const Result<ExportJob> job = exportGeneration(session.library(), request, session.progress());
    if (!job)
        return std::unexpected(job.error());
    sayRenamed(session, job->renamed);
    if (!job->errorMessage.isEmpty())
        session.console().say(job->errorMessage);
    if (session.wantsJson()) {
        QJsonObject json = toJson(*job);
        json.insert(u"renamed"_s, toJson(job->renamed));
        json.insert(u"version"_s, version.generation.version);
        json.insert(u"findings"_s, toJson(findings));
        session.printJson(json);
    } else {
        session.print(
            Text::tr("Exported %1 of “%2” to %3: %4, %5.")
                .arg(version.generation.label(), version.project.name, job->path, filesText(job->fileCount), sizeText(job->size))
            + u'\n');
    }
    return ExitStatus::Done;
}

Result<ExitStatus> runExport(Session &session)
{
    const Wish wish = wishOf(session);
    if (!wish.problem.isEmpty())
        return session.wrongUsage(wish.problem);
    const Result<NamedVersion> version = session.version();
    if (!version)
        return std::unexpected(version.error());
    const auto findings = inspectForExport(session.library(), version->generation.id, session.progress());
    if (!findings)
        return std::unexpected(findings.error());
    for (const ExportFinding &finding : *findings) {
        if (finding.kind == ExportFinding::Kind::Name && session.isSet(u"portable-names"_s))
            continue; // it is seen to
        session.console().say(Text::tr("Look at %1 before handing the archive on: %2.").arg(finding.path, finding.reason));
    }
    return wish.isToStandardOutput() ? exportToStandardOutput(session, wish, version->generation)
                                     : exportToFile(session, wish, *version, *findings);
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
                 {u"force"_s, Text::tr("Replace a file of the chosen name.")},
                 {u"portable-names"_s,
                  Text::tr("Change names that Windows or macOS cannot have, or would take for another; each change is reported.")}},
            .examples = {u"export aurora-shop v7"_s, u"export aurora-shop active -o /tmp/aurora.tar.gz"_s,
                         u"export aurora-shop latest --format tar -o - | tar -t"_s},
            .run = runExport,
        },
    };
}

} // namespace strata
