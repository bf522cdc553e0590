// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/layout.h"
#include "app/cli/session.h"
#include "app/cli/text.h"
#include "app/cli/wording.h"
#include "core/services/rebuilding.h"
#include "core/services/verifying.h"

using namespace Qt::StringLiterals;

namespace strata {

namespace {

Result<ExitStatus> runVerify(Session &session)
{
    if (const Result<> opened = session.open(); !opened)
        return std::unexpected(opened.error());
    ProjectId projectId;
    GenerationId generationId;
    if (!session.operand(0).isEmpty()) {
        const Result<Project> project = session.project();
        if (!project)
            return std::unexpected(project.error());
        projectId = project->id;
        if (!session.operand(1).isEmpty()) {
            const Result<Generation> generation = session.generation(*project, 1);
            if (!generation)
                return std::unexpected(generation.error());
            generationId = generation->id;
        }
    }
    const Result<VerifyReport> report = verify(session.library(), projectId, generationId, session.progress());
    if (!report)
        return std::unexpected(report.error());
    if (session.wantsJson()) {
        session.printJson(toJson(*report));
    } else {
        for (const VerifyProblem &problem : report->problems) {
            const QString version = problem.version > 0 ? u"v%1  "_s.arg(problem.version) : QString();
            session.print(version + problem.path + (problem.path.isEmpty() ? QString() : u": "_s) + problem.problem + u'\n');
        }
        const QString checked = Text::tr("Verified %1 with %2, %3")
                                    .arg(versionsText(report->generations), filesText(report->files), sizeText(report->bytes));
        const qsizetype problems = report->problems.size();
        if (problems == 0)
            session.print(Text::tr("%1: no problem found.").arg(checked) + u'\n');
        else
            session.print((problems == 1 ? Text::tr("%1: 1 problem found.").arg(checked)
                                         : Text::tr("%1: %2 problems found.").arg(checked, QString::number(problems)))
                          + u'\n');
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
                "Changes nothing. Exits with 1 when something is wrong."),
            .operands = {{u"PROJECT"_s, Text::tr("Only this project."), Operand::Count::Optional},
                         {u"VERSION"_s, Text::tr("Only this version of it."), Operand::Count::Optional}},
            .examples = {u"verify"_s, u"verify aurora-shop v7 --json"_s},
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
