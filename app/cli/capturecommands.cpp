// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/historycapture.h"
#include "app/cli/layout.h"
#include "app/cli/session.h"
#include "app/cli/text.h"
#include "app/cli/wording.h"
#include "core/base/fileio.h"
#include "core/services/browsing.h"
#include "core/services/capturing.h"
#include "core/services/projects.h"
#include "core/services/sampling.h"

#include <QFileInfo>

#include <array>
#include <cerrno>

#include <poll.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace strata {

namespace {

constexpr qsizetype SkippedShown = 10;
constexpr int StopInterval = 100; // milliseconds

/// All of the standard input. Looks every now and then whether to stop: the signal that asks for it is told by another thread,
/// perhaps after it has woken a read from its sleep.
Result<QByteArray> readStandardInput(const Progress &progress)
{
    QByteArray input;
    std::array<char, 16 * 1024> buffer;
    while (true) {
        pollfd waiting{.fd = STDIN_FILENO, .events = POLLIN, .revents = 0};
        const int ready = ::poll(&waiting, 1, StopInterval);
        if (progress.cancelled())
            return cancelledError();
        const ssize_t count = ready > 0 ? ::read(STDIN_FILENO, buffer.data(), buffer.size()) : -1;
        if (count == 0)
            return input;
        if (count > 0)
            input.append(buffer.data(), count);
        else if (ready != 0 && errno != EINTR)
            return failFromErrno(errno, Text::tr("The prompt could not be read from the standard input."), {});
    }
}

Result<QString> readPrompt(const Session &session)
{
    if (!session.isSet(u"prompt-file"_s))
        return session.value(u"prompt"_s);
    const QString path = session.value(u"prompt-file"_s);
    const QString target = QFileInfo(path).canonicalFilePath(); // a link to a prompt is as good as the prompt
    const Result<QByteArray> bytes = path == "-"_L1 ? readStandardInput(session.progress())
                                                    : readFile(target.isEmpty() ? path : target);
    if (!bytes)
        return std::unexpected(bytes.error());
    return QString::fromUtf8(*bytes).trimmed();
}

Result<Project> findOrCreateProject(Session &session)
{
    const bool mayCreate = session.isSet(u"create"_s);
    if (const Result<> opened = session.open(mayCreate ? Library::Open::CreateIfMissing : Library::Open::ExistingOnly); !opened)
        return std::unexpected(opened.error());
    Result<Project> project = session.project();
    if (project || !mayCreate || project.error().kind != Error::Kind::NotFound)
        return project;
    Result<Project> created = createProject(session.library(), {.name = session.operand(0)});
    if (!created && created.error().kind == Error::Kind::Exists) // another process was faster
        return session.project();
    return created;
}

void saySkipped(const Session &session, const QList<SkippedPath> &skipped)
{
    for (const SkippedPath &each : skipped.first(std::min(skipped.size(), SkippedShown)))
        session.console().say(Text::tr("Left out %1: %2").arg(each.path, each.reason));
    if (skipped.size() > SkippedShown)
        session.console().say(Text::tr("Left out more: %1 in all. “strata-cli show” lists them.").arg(skipped.size()));
}

void sayWarnings(const Session &session, const QList<SkippedPath> &warnings)
{
    for (const SkippedPath &each : warnings.first(std::min(warnings.size(), SkippedShown)))
        session.console().say(Text::tr("Kept %1, but %2.").arg(each.path, each.reason));
    if (warnings.size() > SkippedShown)
        session.console().say(Text::tr("There are more such names: %1 in all. --json lists them.").arg(warnings.size()));
}

/// What the person can allow when an archive was refused, as a sentence to go with the error; empty: nothing.
QString adviceFor(const Error &error)
{
    const ArchiveConsent consent = consentFor(error);
    if (consent.backslashAsSlash)
        return Text::tr("If a program for Windows made the archive and “\\” stands between folders, give --backslash-as-slash.");
    if (consent.highRatio)
        return Text::tr("If you know where the archive comes from, give --allow-high-ratio.");
    return {};
}

// What every capture answers, and what only some have to say: whether anything was captured, and names others cannot have.
QJsonObject toJson(const CaptureOutcome &outcome, bool saysWhether)
{
    const QJsonObject generation = toJson(outcome.generation);
    QJsonObject json{{u"skipped"_s, toJson(outcome.skipped)}};
    if (saysWhether)
        json.insert(u"captured"_s, !outcome.isUnchanged);
    if (!outcome.warnings.isEmpty())
        json.insert(u"warnings"_s, toJson(outcome.warnings));
    for (const QString &field :
         {u"generation_id"_s, u"project_id"_s, u"version"_s, u"status"_s, u"parent_version"_s, u"base_version"_s, u"file_count"_s,
          u"total_size_bytes"_s, u"changes_summary"_s, u"storage_path"_s})
        json.insert(field, generation[field]);
    return json;
}

Result<ExitStatus> runCapture(Session &session)
{
    if (session.isSet(u"prompt"_s) && session.isSet(u"prompt-file"_s))
        return session.wrongUsage(Text::tr("--prompt and --prompt-file cannot be given together."));
    if (const QString problem = problemWithHistoryOptions(session); !problem.isEmpty())
        return session.wrongUsage(problem);
    if (session.isSet(u"git"_s))
        return runHistoryCapture(session, findOrCreateProject);
    const bool takesWorkspace = session.operand(1).isEmpty();
    const QFileInfo source(session.operand(1));
    if (!takesWorkspace && !source.exists() && !source.isSymLink()) // before --create makes a project for nothing
        return fail(Error::Kind::NotFound, Text::tr("There is no folder or archive “%1”.").arg(source.absoluteFilePath()));
    const Result<QString> prompt = readPrompt(session);
    if (!prompt)
        return std::unexpected(prompt.error());
    const Result<Project> project = findOrCreateProject(session);
    if (!project)
        return std::unexpected(project.error());

    CaptureRequest request{
        .project = project->id,
        .path = takesWorkspace ? QString() : source.absoluteFilePath(),
        .versionName = session.value(u"name"_s),
        .note = session.value(u"note"_s),
        .prompt = *prompt,
        .activate = session.isSet(u"activate"_s),
        .excludes = session.values(u"exclude"_s),
        .consent = {.backslashAsSlash = session.isSet(u"backslash-as-slash"_s), .highRatio = session.isSet(u"allow-high-ratio"_s)},
        .onlyIfChanged = session.isSet(u"if-changed"_s),
    };
    if (session.isSet(u"parent"_s)) {
        const Result<Generation> parent = resolveVersion(session.library(), project->id, session.value(u"parent"_s));
        if (!parent)
            return std::unexpected(parent.error());
        request.parent = parent->id;
    }
    const Result<CaptureOutcome> outcome = capture(session.library(), request, session.progress());
    if (!outcome) {
        if (const QString advice = adviceFor(outcome.error()); !advice.isEmpty())
            session.console().say(advice);
        return std::unexpected(outcome.error());
    }

    saySkipped(session, outcome->skipped);
    sayWarnings(session, outcome->warnings);
    if (!outcome->warning.isEmpty())
        session.console().say(outcome->warning);
    const Generation &generation = outcome->generation;
    // The version is there either way; a script that asked for it to be active must not go on as if it were.
    const ExitStatus status = request.activate && !generation.isActive && !outcome->isUnchanged ? ExitStatus::Failed
                                                                                                : ExitStatus::Done;
    if (session.wantsJson()) {
        session.printJson(toJson(*outcome, session.isSet(u"if-changed"_s)));
        return status;
    }
    if (outcome->isUnchanged) {
        session.print(Text::tr("Nothing differs from %1 of “%2”; no version was made.").arg(generation.label(), project->name)
                      + u'\n');
        return ExitStatus::Done;
    }
    const QString captured = Text::tr("Captured %1 of “%2”: %3, %4.")
                                 .arg(generation.label(), project->name, filesText(generation.fileCount),
                                      sizeText(generation.totalBytes));
    const QString compared = Text::tr("Compared with v%1: %2.")
                                 .arg(QString::number(generation.baseVersion), changesText(generation.changes));
    session.print(captured + (generation.baseVersion > 0 ? u' ' + compared : QString()) + u'\n');
    return status;
}

Result<ExitStatus> runSamples(Session &session)
{
    if (const Result<> opened = session.open(Library::Open::CreateIfMissing); !opened)
        return std::unexpected(opened.error());
    const Result<bool> present = hasSamples(session.library());
    if (!present)
        return std::unexpected(present.error());
    if (const Result<> added = addSamples(session.library(), session.progress()); !added)
        return std::unexpected(added.error());
    if (session.wantsJson())
        session.printJson(QJsonObject{{u"added"_s, !*present}});
    else if (*present)
        session.print(Text::tr("The sample projects are there already.") + u'\n');
    else
        session.print(Text::tr("Added the sample projects. “strata-cli project list” shows them.") + u'\n');
    return ExitStatus::Done;
}

} // namespace

QList<Command> captureCommands()
{
    return {
        {
            .name = u"capture"_s,
            .summary = Text::tr("make the next version from a folder, an archive or a Git history"),
            .description = Text::tr(
                "Makes the next version of the project out of a folder, .zip, .tar or .tar.gz. The source is only read. "
                "Build products and the like (.git, node_modules, __pycache__ …, and what .gitignore and "
                ".strataignore name) are left out; each is reported with its reason. Ctrl+C cancels and leaves no "
                "trace. With --git, every commit of a repository becomes a version of its own; cancelled or killed, the same "
                "command goes on where it was."),
            .operands = {projectOperand(),
                         {u"PATH"_s, Text::tr("The folder, archive or Git repository to capture; without one, the linked folder."),
                          Operand::Count::Optional}},
            .options =
                QList<QCommandLineOption>{
                    {u"create"_s, Text::tr("Make the project first when there is none of that name.")},
                    {u"name"_s, Text::tr("A name for the version, such as “fixed-auth”."), u"NAME"_s},
                    {u"note"_s, Text::tr("A note to keep with it."), u"TEXT"_s},
                    {u"prompt"_s, Text::tr("The prompt it was generated from."), u"TEXT"_s},
                    {u"prompt-file"_s, Text::tr("Read the prompt from FILE; “-” is the standard input."), u"FILE"_s},
                    {u"parent"_s, Text::tr("The version it was made from, when that is not the previous one."), u"VERSION"_s},
                    {u"activate"_s, Text::tr("Make it the active version.")},
                    {u"if-changed"_s,
                     Text::tr("Make no version when nothing differs from the one it would be compared with, as for a hook.")},
                    {u"exclude"_s, Text::tr("Leave out what matches, as a line of .gitignore would. May be repeated."), u"GLOB"_s},
                    {u"backslash-as-slash"_s,
                     Text::tr("Take “\\” in the names of an archive for “/”, as some programs for Windows write it.")},
                    {u"allow-high-ratio"_s, Text::tr("Take an archive that unpacks to more than 200 times its size, up to 2 GiB.")}}
                + historyOptions(),
            .examples = {u"capture aurora-shop --if-changed"_s,
                         u"capture aurora-shop ./aurora --create --prompt \"A web shop with a cart\""_s,
                         u"capture aurora-shop out.zip --name fixed-auth --parent v3 --activate"_s,
                         u"capture aurora-shop . --prompt-file - --exclude '*.log' < prompt.md"_s,
                         u"capture aurora-shop ~/src/aurora --create --git --limit 100"_s},
            .run = runCapture,
        },
        {
            .name = u"samples"_s,
            .summary = Text::tr("add the sample projects"),
            .description = Text::tr(
                "Adds the sample projects, each with several versions, to try Strata with. What is there already stays."),
            .examples = {u"--library ~/strata-samples samples"_s},
            .run = runSamples,
        },
    };
}

} // namespace strata
