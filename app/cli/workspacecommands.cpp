// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/layout.h"
#include "app/cli/session.h"
#include "app/cli/text.h"
#include "app/cli/wording.h"
#include "core/services/browsing.h"
#include "core/services/syncing.h"
#include "core/services/workspace.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace strata {

namespace {

QString label(const std::optional<Generation> &generation) { return generation ? generation->label() : Text::tr("no version"); }

QString statusLetters(const QList<FileChange> &changes)
{
    QString text;
    for (const FileChange &change : changes) {
        const bool onlyMode = change.kind == ChangeKind::Modified && !change.contentChanged();
        text += u"  %1 %2"_s.arg(onlyMode ? QLatin1Char('X') : QLatin1Char(letterOf(change.kind))).arg(change.path());
        if (onlyMode)
            text += u" (%1 → %2)"_s.arg(modeToText(change.file[Before]->mode), modeToText(change.file[After]->mode));
        text += u'\n';
    }
    return text;
}

QString textOf(const WorkspaceStatus &status)
{
    QString text = Text::tr("%1 is at %2.").arg(status.link.path, label(status.at)) + u'\n';
    if (status.isBusy)
        text += Text::tr("It is being captured or brought to a version at this moment.") + u'\n';
    if (status.isInterrupted()) {
        text += Text::tr(
                    "Bringing it from %1 to %2 was interrupted. “workspace sync” finishes it with --resume or takes it back with "
                    "--back.")
                    .arg(label(status.interruptedFrom), label(status.interruptedTo))
                + u'\n';
    }
    if (!status.differs())
        text += Text::tr("Nothing differs.") + u'\n';
    else
        text += Text::tr("Differs: %1.").arg(countsText(status.counts())) + u'\n' + statusLetters(status.changes);
    for (const QString &folder : status.folders)
        text += u"  F %1/\n"_s.arg(folder);
    if (!status.hidden.isEmpty())
        text += Text::tr("Files of %1 that captures of this folder leave out now: %2.")
                    .arg(label(status.at), status.hidden.join(u", "_s))
                + u'\n';
    if (!status.ignored.isEmpty())
        text += Text::tr("Left out of captures: %1.").arg(status.ignored.size()) + u'\n';
    return text;
}

std::optional<int> numberOf(const Session &session, const QString &option, bool &isWrong)
{
    if (!session.isSet(option))
        return {};
    bool ok = false;
    const int number = session.value(option).toInt(&ok);
    isWrong = isWrong || !ok || number < 0;
    return number;
}

void printLink(const Session &session, const Project &project, const QString &sentence)
{
    if (session.wantsJson())
        session.printJson(toJson(project));
    else
        session.print(sentence + u'\n');
}

Result<ExitStatus> runLink(Session &session)
{
    bool isWrong = false;
    WorkspaceOptions options{.captureAfterQuietSeconds = numberOf(session, u"capture-after"_s, isWrong),
                             .captureEveryMinutes = numberOf(session, u"capture-every"_s, isWrong)};
    if (isWrong)
        return session.wrongUsage(Text::tr("--capture-after and --capture-every need a number that is not negative."));
    if (session.isSet(u"follow"_s) && session.isSet(u"no-follow"_s))
        return session.wrongUsage(Text::tr("--follow and --no-follow cannot be given together."));
    if (session.isSet(u"follow"_s) || session.isSet(u"no-follow"_s))
        options.followsActive = session.isSet(u"follow"_s);
    const QString folder = session.operand(1);
    if (folder.isEmpty() && options == WorkspaceOptions())
        return session.wrongUsage(Text::tr("Name the folder to link, or an option to change."));
    const Result<Project> project = session.project();
    if (!project)
        return std::unexpected(project.error());
    const Result<Project> linked = folder.isEmpty()
                                       ? editWorkspace(session.library(), project->id, options)
                                       : linkWorkspace(session.library(), project->id, QFileInfo(folder).absoluteFilePath(),
                                                       options, session.progress());
    if (!linked)
        return std::unexpected(linked.error());
    const Result<Generation> at = linked->workspace->at.isNull() ? fail(Error::Kind::NotFound, {})
                                                                 : findGeneration(session.library(), linked->workspace->at);
    printLink(session, *linked,
              at ? Text::tr("Linked %1 to “%2”. It is at %3.").arg(linked->workspace->path, linked->name, at->label())
                 : Text::tr("Linked %1 to “%2”. It is none of its versions yet.").arg(linked->workspace->path, linked->name));
    return ExitStatus::Done;
}

Result<ExitStatus> runUnlink(Session &session)
{
    const Result<Project> project = session.project();
    if (!project)
        return std::unexpected(project.error());
    const Result<Project> unlinked = unlinkWorkspace(session.library(), project->id);
    if (!unlinked)
        return std::unexpected(unlinked.error());
    printLink(session, *unlinked,
              Text::tr("Unlinked %1 from “%2”. The folder stays as it is.").arg(project->workspace->path, project->name));
    return ExitStatus::Done;
}

Result<ExitStatus> runStatus(Session &session)
{
    const Result<Project> project = session.project();
    if (!project)
        return std::unexpected(project.error());
    const Result<WorkspaceStatus> status = workspaceStatus(session.library(), project->id, session.progress());
    if (!status)
        return std::unexpected(status.error());
    if (session.wantsJson())
        session.printJson(toJson(*status));
    else
        session.print(textOf(*status));
    return ExitStatus::Done;
}

QString textOf(const SyncPlan &plan, bool isDryRun)
{
    if (plan.changesNothing)
        return Text::tr("%1 is at %2 already, and nothing differs.").arg(plan.folder, label(plan.to)) + u'\n';
    QString text = syncText(plan, isDryRun) + u'\n';
    if (isDryRun)
        text += statusLetters(plan.changes);
    return text;
}

Result<Generation> syncTarget(Session &session, const Project &project)
{
    if (session.isSet(u"undo"_s))
        return findSyncUndo(session.library(), project.id);
    if (!session.operand(1).isEmpty())
        return session.generation(project, 1);
    if (project.activeGeneration().isNull())
        return fail(Error::Kind::Invalid,
                    Text::tr("No version of “%1” is active. Name the version to bring the folder to.").arg(project.name));
    return findGeneration(session.library(), project.activeGeneration());
}

Result<ExitStatus> runSync(Session &session)
{
    const bool resumes = session.isSet(u"resume"_s);
    const bool goesBack = session.isSet(u"back"_s);
    const int ways = int(resumes) + int(goesBack) + int(session.isSet(u"undo"_s)) + int(!session.operand(1).isEmpty());
    if (ways > 1)
        return session.wrongUsage(Text::tr("A version, --undo, --resume and --back cannot be given together."));
    const Result<Project> project = session.project();
    if (!project)
        return std::unexpected(project.error());
    const bool isDryRun = session.isSet(u"dry-run"_s);
    const bool keeps = session.isSet(u"keep-ignored"_s);
    Result<SyncPlan> plan;
    if (resumes || goesBack) {
        const Settle how = resumes ? Settle::Resume : Settle::Back;
        plan = isDryRun ? planSettle(session.library(), project->id, how, session.progress())
                        : settleSync(session.library(), project->id, how, keeps, session.progress());
    } else {
        const Result<Generation> to = syncTarget(session, *project);
        if (!to)
            return std::unexpected(to.error());
        const SyncRequest request{.project = project->id, .to = to->id, .leavesInTheWay = keeps};
        plan = (isDryRun ? planSync : syncWorkspace)(session.library(), request, session.progress());
    }
    if (!plan)
        return std::unexpected(plan.error());
    if (session.wantsJson()) {
        QJsonObject json = toJson(*plan);
        json.insert(u"dry_run"_s, isDryRun);
        session.printJson(json);
    } else {
        session.print(textOf(*plan, isDryRun));
    }
    return ExitStatus::Done;
}

} // namespace

QList<Command> workspaceCommands()
{
    return {
        {
            .name = u"workspace link"_s,
            .summary = Text::tr("link the folder you work in to a project"),
            .description = Text::tr("Links a folder to the project: “capture” takes it when no path is given, “workspace status” "
                                    "tells what differs from "
                                    "the version it is at, and “workspace sync” brings it to another. A folder belongs to one "
                                    "project. When it was moved, "
                                    "link it again. Without FOLDER, changes how the linked one behaves."),
            .operands = {projectOperand(), {u"FOLDER"_s, Text::tr("The folder you work in."), Operand::Count::Optional}},
            .options = {{u"follow"_s, Text::tr("Activating a version brings the folder to it.")},
                        {u"no-follow"_s, Text::tr("Activating a version leaves the folder as it is.")},
                        {u"capture-after"_s,
                         Text::tr("While the window is open, capture what changed when nothing was saved for SECONDS; 0: never."),
                         u"SECONDS"_s},
                        {u"capture-every"_s, Text::tr("While the window is open, capture what changed every MINUTES; 0: never."),
                         u"MINUTES"_s}},
            .examples = {u"workspace link aurora-shop ~/src/shop --follow"_s, u"workspace link aurora-shop --capture-after 60"_s},
            .run = runLink,
        },
        {
            .name = u"workspace status"_s,
            .summary = Text::tr("tell how the linked folder differs from its version"),
            .description = Text::tr(
                "Lists what was added (A), modified (M), deleted (D), changed its kind (T) or only its permissions (X) since the "
                "folder was captured or brought to a version, and how much captures leave out of it. Opens only files that changed "
                "since the last look."),
            .operands = {projectOperand()},
            .examples = {u"workspace status aurora-shop"_s, u"--json workspace status aurora-shop"_s},
            .run = runStatus,
        },
        {
            .name = u"workspace sync"_s,
            .summary = Text::tr("bring the linked folder to a version"),
            .description = Text::tr(
                "Captures what differs in the folder as a version of its own, then brings the folder to VERSION (without one, to "
                "the "
                "active version): writes what is new or other, deletes what that version does not have. What captures leave out is "
                "never touched. “--undo” brings back what the folder held before, byte for byte. After it was killed in between, "
                "“--resume” finishes and “--back” takes back."),
            .operands = {projectOperand(), {u"VERSION"_s, versionOperand().help, Operand::Count::Optional}},
            .options = {{u"dry-run"_s, Text::tr("Say what would change and change nothing.")},
                        {u"undo"_s, Text::tr("Bring back what the folder held before it was last brought to a version.")},
                        {u"resume"_s, Text::tr("Finish what was interrupted.")},
                        {u"back"_s, Text::tr("Take back what was interrupted.")},
                        {u"keep-ignored"_s,
                         Text::tr("Where the version has a file and the folder has something captures leave out, leave that as it "
                                  "is; without this, nothing is done.")}},
            .examples = {u"workspace sync aurora-shop v7 --dry-run"_s, u"workspace sync aurora-shop v7"_s,
                         u"workspace sync aurora-shop --undo"_s},
            .run = runSync,
        },
        {
            .name = u"workspace unlink"_s,
            .summary = Text::tr("end the link to a folder"),
            .description = Text::tr("The project forgets the folder, which stays as it is. No version changes."),
            .operands = {projectOperand()},
            .examples = {u"workspace unlink aurora-shop"_s},
            .run = runUnlink,
        },
    };
}

} // namespace strata
