// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/session.h"
#include "app/cli/text.h"
#include "app/cli/wording.h"
#include "core/services/activating.h"

using namespace Qt::StringLiterals;

namespace strata {

namespace {

QString label(const std::optional<Generation> &generation) { return generation ? generation->label() : Text::tr("no version"); }

QString sentenceFor(const ActivationPlan &plan, bool isDryRun)
{
    if (plan.changesNothing)
        return Text::tr("%1 is active already.").arg(label(plan.to));
    const QString from = label(plan.from);
    const QString to = label(plan.to);
    const QString changes = changesText(plan.changes);
    return isDryRun ? Text::tr("Would change the active version from %1 to %2: %3. Nothing was changed.").arg(from, to, changes)
                    : Text::tr("Changed the active version from %1 to %2: %3.").arg(from, to, changes);
}

// The linked folder that follows.
QString workspaceText(const ActivationPlan &plan, bool isDryRun)
{
    QString text;
    if (plan.workspace && plan.workspaceProblem.isEmpty())
        text = syncText(*plan.workspace, isDryRun) + u'\n';
    return text;
}

Result<ExitStatus> report(const Session &session, const Result<ActivationPlan> &plan)
{
    if (!plan)
        return std::unexpected(plan.error());
    const bool isDryRun = session.isSet(u"dry-run"_s);
    if (session.wantsJson()) {
        QJsonObject json = toJson(*plan);
        json.insert(u"dry_run"_s, isDryRun);
        session.printJson(json);
    } else {
        session.print(sentenceFor(*plan, isDryRun) + u'\n' + workspaceText(*plan, isDryRun));
    }
    if (!plan->workspaceProblem.isEmpty())
        session.console().say(Text::tr("The linked folder stays as it is: %1").arg(plan->workspaceProblem));
    return ExitStatus::Done;
}

Result<ExitStatus> runActivate(Session &session)
{
    const Result<NamedVersion> version = session.version();
    if (!version)
        return std::unexpected(version.error());
    const auto verb = session.isSet(u"dry-run"_s) ? planActivation : activate;
    return report(session, verb(session.library(), version->project.id, version->generation.id, session.progress()));
}

using Step = Result<ActivationPlan> (*)(const Library &, ProjectId, const Progress &);

/// Rolling back and redoing differ in their service only.
Result<ExitStatus> runStep(Session &session, Step plan, Step act)
{
    const Result<Project> project = session.project();
    if (!project)
        return std::unexpected(project.error());
    const Step verb = session.isSet(u"dry-run"_s) ? plan : act;
    return report(session, verb(session.library(), project->id, session.progress()));
}

} // namespace

QList<Command> activationCommands()
{
    const QCommandLineOption dryRun{u"dry-run"_s, Text::tr("Say what would change and change nothing.")};
    return {
        {
            .name = u"activate"_s,
            .summary = Text::tr("make a version the active one"),
            .description = Text::tr(
                "Makes a version the active one: the project's “active” link leads to it from then on, switched in one "
                "step. No version is changed by it, and “rollback” takes it back. A linked folder that follows is brought along, "
                "after "
                "its own changes were captured."),
            .operands = {projectOperand(), versionOperand()},
            .options = {dryRun},
            .examples = {u"activate aurora-shop v3 --dry-run"_s, u"activate aurora-shop fixed-auth"_s},
            .run = runActivate,
        },
        {
            .name = u"rollback"_s,
            .summary = Text::tr("go back to what was active before"),
            .description = Text::tr(
                "Makes the version active that was active before the last “activate”. May be repeated, and “redo” takes "
                "it back."),
            .operands = {projectOperand()},
            .options = {dryRun},
            .examples = {u"rollback aurora-shop --dry-run"_s, u"rollback aurora-shop"_s},
            .run = [](Session &session) { return runStep(session, planRollBack, rollBack); },
        },
        {
            .name = u"redo"_s,
            .summary = Text::tr("take a rollback back"),
            .description = Text::tr(
                "Makes the version active that was active before the last “rollback”. A new “activate” in between ends "
                "what can be redone."),
            .operands = {projectOperand()},
            .options = {dryRun},
            .examples = {u"redo aurora-shop"_s},
            .run = [](Session &session) { return runStep(session, planRedo, redo); },
        },
    };
}

} // namespace strata
