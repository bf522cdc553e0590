// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/layout.h"
#include "app/cli/session.h"
#include "app/cli/text.h"
#include "app/cli/wording.h"
#include "core/services/rebuilding.h"
#include "core/services/repairing.h"

using namespace Qt::StringLiterals;

namespace strata {

namespace {

/// Which part of the library the words name; null ids: all of it.
struct Scope
{
    ProjectId project;
    GenerationId generation;
};

Result<Scope> scopeOf(Session &session)
{
    if (const Result<> opened = session.open(); !opened)
        return std::unexpected(opened.error());
    if (session.operand(0).isEmpty())
        return Scope{};
    const Result<Project> project = session.project();
    if (!project)
        return std::unexpected(project.error());
    if (session.operand(1).isEmpty())
        return Scope{.project = project->id};
    return session.generation(*project, 1).transform([&](const Generation &generation) {
        return Scope{.project = project->id, .generation = generation.id};
    });
}

QString lineOf(const VerifyProblem &problem)
{
    const QString version = problem.version > 0 ? u"v%1  "_s.arg(problem.version) : QString();
    QString line = version + problem.path + (problem.path.isEmpty() ? QString() : u": "_s) + problem.problem;
    for (const VerifyProblem::Reached &reached : problem.reached)
        line += u' ' + Text::tr("The same file is %1 in v%2.").arg(reached.path).arg(reached.version);
    return line;
}

QString checkedText(const VerifyReport &report)
{
    return Text::tr("Verified %1 with %2, %3")
        .arg(versionsText(report.generations), filesText(report.files), sizeText(report.bytes));
}

QString problemsText(qsizetype count)
{
    return count == 0   ? Text::tr("no problem found")
           : count == 1 ? Text::tr("1 problem found")
                        : Text::tr("%1 problems found").arg(count);
}

void printRepair(const Session &session, const RepairReport &report)
{
    for (const RepairStep &step : report.steps) {
        session.print(lineOf(step.problem) + u"\n    "_s
                      + (step.failure.isEmpty() ? step.what : Text::tr("Not repaired: %1").arg(step.failure)) + u'\n');
    }
    if (!report.quarantine.isEmpty())
        session.print(Text::tr("What was set aside is in %1, with a report.").arg(report.quarantine) + u'\n');
    const QString found = u"%1: %2."_s.arg(checkedText(report.found), problemsText(report.found.problems.size()));
    if (report.steps.isEmpty())
        session.print(found + u'\n');
    else if (report.isDryRun)
        session.print(found + u' ' + Text::tr("Nothing was changed; %1 would be left.").arg(report.left.size()) + u'\n');
    else
        session.print(found + u' ' + Text::tr("%1 left.").arg(report.left.size()) + u'\n');
}

Result<ExitStatus> runRepair(Session &session, const Scope &scope, VerifyDepth depth)
{
    const RepairOptions options{.depth = depth, .isDryRun = session.isSet(u"dry-run"_s)};
    const Result<RepairReport> report = repair(session.library(), scope.project, scope.generation, options, session.progress());
    if (!report)
        return std::unexpected(report.error());
    if (session.wantsJson())
        session.printJson(toJson(*report));
    else
        printRepair(session, *report);
    // A dry run leaves everything as wrong as it was.
    const bool isWhole = report->isDryRun ? report->found.problems.isEmpty() : report->left.isEmpty();
    return isWhole ? ExitStatus::Done : ExitStatus::Failed;
}

Result<ExitStatus> runVerify(Session &session)
{
    if (session.isSet(u"dry-run"_s) && !session.isSet(u"repair"_s))
        return session.wrongUsage(Text::tr("--dry-run belongs to --repair: verifying alone changes nothing."));
    const Result<Scope> scope = scopeOf(session);
    if (!scope)
        return std::unexpected(scope.error());
    const VerifyDepth depth = session.isSet(u"quick"_s) ? VerifyDepth::Quick : VerifyDepth::Full;
    if (session.isSet(u"repair"_s))
        return runRepair(session, *scope, depth);
    const Result<VerifyReport> report = verify(session.library(), scope->project, scope->generation, depth, session.progress());
    if (!report)
        return std::unexpected(report.error());
    if (session.wantsJson()) {
        session.printJson(toJson(*report));
    } else {
        for (const VerifyProblem &problem : report->problems)
            session.print(lineOf(problem) + u'\n');
        session.print(u"%1: %2.\n"_s.arg(checkedText(*report), problemsText(report->problems.size())));
    }
    return report->problems.isEmpty() ? ExitStatus::Done : ExitStatus::Failed;
}

Result<ExitStatus> runRebuild(Session &session)
{
    const Result<RebuildReport> report = rebuildCatalog(LibraryFolder{session.libraryFolder()}, session.progress());
    if (!report)
        return std::unexpected(report.error());
    for (const QString &problem : report->problems)
        session.console().say(problem);
    if (session.wantsJson())
        session.printJson(toJson(*report));
    else
        session.print(Text::tr("Rebuilt the catalog: %1, %2, %3.")
                          .arg(projectsText(report->projects), versionsText(report->generations), filesText(report->files))
                      + u'\n');
    return report->problems.isEmpty() ? ExitStatus::Done : ExitStatus::Failed;
}

} // namespace

QList<Command> libraryCommands()
{
    return {
        {
            .name = u"verify"_s,
            .summary = Text::tr("check that every file is what was captured"),
            .description = Text::tr(
                "Reads every file again and compares it with its recorded SHA-256, and the folders with the catalog. "
                "Changes nothing without --repair. Exits with 1 when something is wrong.\n\n"
                "With --repair a damaged or missing file is made again from another copy of the same content anywhere in the "
                "library, permissions are put right, and what does not belong goes to the folder quarantine with a report. "
                "Nothing is deleted, and what nothing heals keeps its place. Exits with 0 only when nothing is left wrong."),
            .operands = {{u"PROJECT"_s, Text::tr("Only this project."), Operand::Count::Optional},
                         {u"VERSION"_s, Text::tr("Only this version of it."), Operand::Count::Optional}},
            .options = {{u"quick"_s, Text::tr("Go by sizes and times; read only files that look touched.")},
                        {u"repair"_s, Text::tr("Repair what can be repaired, then verify again.")},
                        {u"dry-run"_s, Text::tr("With --repair: say what would be done, and change nothing.")}},
            .examples = {u"verify"_s, u"verify aurora-shop v7 --json"_s, u"verify --quick"_s, u"verify --repair --dry-run"_s},
            .run = runVerify,
        },
        {
            .name = u"rebuild"_s,
            .summary = Text::tr("make the catalog anew from the folders"),
            .description = Text::tr(
                "Makes library.db anew from the folders beside it, when it is lost or damaged. The folders hold "
                "everything: projects, versions, notes, stars, the active marks and the history. Exits with 1 when "
                "something could not be read; it stays on disk untouched."),
            .examples = {u"--library /srv/strata rebuild"_s},
            .run = runRebuild,
        },
    };
}

} // namespace strata
