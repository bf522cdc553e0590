// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/historycapture.h"

#include "app/cli/text.h"
#include "app/cli/wording.h"
#include "core/base/clock.h"
#include "core/services/capturinghistory.h"

#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace strata {

namespace {

constexpr qsizetype VersionsShown = 20;

QString subjectOf(const QString &message) { return message.trimmed().section(u'\n', 0, 0); }

std::optional<int> limitOf(const Session &session)
{
    if (!session.isSet(u"limit"_s))
        return 0;
    bool isNumber = false;
    const int limit = session.value(u"limit"_s).toInt(&isNumber);
    return isNumber && limit > 0 ? std::optional(limit) : std::nullopt;
}

HistoryRange rangeOf(const Session &session)
{
    return {.unit = session.isSet(u"tags"_s) ? HistoryRange::Unit::Tags : HistoryRange::Unit::Commits,
            .branches = session.values(u"branch"_s),
            .allBranches = session.isSet(u"all-branches"_s),
            .since = session.value(u"since"_s),
            .limit = limitOf(session).value_or(0),
            .keepsEmpty = session.isSet(u"keep-empty"_s)};
}

QJsonObject toJson(const CapturedCommit &captured)
{
    const QJsonObject generation = toJson(captured.generation);
    QJsonObject json{{u"commit"_s, captured.commit},
                     {u"tags"_s, QJsonArray::fromStringList(captured.tags)},
                     {u"message"_s, captured.generation.prompt},
                     {u"lfs_pointers"_s, captured.pointerCount},
                     {u"skipped"_s, strata::toJson(captured.skipped)}};
    for (const QString &field :
         {u"generation_id"_s, u"version"_s, u"version_name"_s, u"status"_s, u"parent_version"_s, u"base_version"_s, u"file_count"_s,
          u"total_size_bytes"_s, u"changes_summary"_s, u"storage_path"_s, u"created_at"_s})
        json.insert(field, generation[field]);
    return json;
}

QJsonObject countsJson(qsizetype captured, int known, int empty, int withoutFiles)
{
    return {{u"captured"_s, captured},
            {u"skipped"_s, known + empty + withoutFiles},
            {u"already_captured"_s, known},
            {u"empty"_s, empty},
            {u"without_files"_s, withoutFiles}};
}

/// "Passed over: 12 captured before, 3 without changes."; empty: nothing was passed over.
QString passedOverText(int known, int empty, int withoutFiles)
{
    QStringList parts;
    if (known > 0)
        parts.append(Text::tr("%1 captured before").arg(known));
    if (empty > 0)
        parts.append(Text::tr("%1 without changes (--keep-empty takes them)").arg(empty));
    if (withoutFiles > 0)
        parts.append(Text::tr("%1 without files").arg(withoutFiles));
    return parts.isEmpty() ? QString() : u' ' + Text::tr("Passed over: %1.").arg(parts.join(u", "_s));
}

void sayShallow(const Session &session, bool isShallow)
{
    if (isShallow)
        session.console().say(Text::tr("The repository is a shallow clone: its history begins where it was cut off."));
}

Result<ExitStatus> showPlan(const Session &session, const HistoryPlan &plan)
{
    sayShallow(session, plan.isShallow);
    if (session.wantsJson()) {
        QJsonArray commits;
        for (const HistoryCommit &each : plan.commits) {
            commits.append(QJsonObject{{u"commit"_s, each.commit.id.toHex()},
                                       {u"message"_s, each.commit.message.trimmed()},
                                       {u"author"_s, each.commit.authorName},
                                       {u"committed_at"_s, toIsoText(each.commit.committedAt)},
                                       {u"branch"_s, each.branch.isEmpty() ? QJsonValue() : QJsonValue(each.branch)},
                                       {u"tags"_s, QJsonArray::fromStringList(each.tags)}});
        }
        QJsonObject json = countsJson(0, plan.knownCount, plan.emptyCount, 0);
        json.insert(u"dry_run"_s, true);
        json.insert(u"planned"_s, plan.commits.size());
        json.insert(u"commits"_s, commits);
        session.printJson(json);
        return ExitStatus::Done;
    }
    session.print((plan.commits.size() == 1 ? Text::tr("Would capture 1 commit.")
                                            : Text::tr("Would capture %1 commits.").arg(plan.commits.size()))
                  + passedOverText(plan.knownCount, plan.emptyCount, 0) + u'\n');
    for (const HistoryCommit &each : plan.commits) {
        const QString tags = each.tags.isEmpty() ? QString() : u" ("_s + each.tags.join(u", "_s) + u')';
        session.print(u"  "_s + each.commit.id.toShortHex() + u"  "_s + each.commit.committedAt.date().toString(Qt::ISODate)
                      + u"  "_s + subjectOf(each.commit.message) + tags + u'\n');
    }
    return ExitStatus::Done;
}

void sayWhatIsNotable(const Session &session, const HistoryOutcome &outcome)
{
    sayShallow(session, outcome.isShallow);
    int skipped = 0;
    int pointers = 0;
    for (const CapturedCommit &each : outcome.captured) {
        skipped += int(each.skipped.size());
        pointers = std::max(pointers, each.pointerCount);
        if (!each.warning.isEmpty())
            session.console().say(each.warning);
    }
    if (skipped > 0)
        session.console().say(
            Text::tr("Left out %1 of the versions' paths. “strata-cli show” lists each with its reason.").arg(skipped));
    if (pointers > 0) {
        session.console().say(
            Text::tr("Kept as pointers of Git LFS: %1. What they stand for is not in the history.").arg(filesText(pointers)));
    }
    if (!outcome.warning.isEmpty())
        session.console().say(outcome.warning);
}

void printOutcome(const Session &session, const Project &project, const HistoryOutcome &outcome)
{
    if (session.wantsJson()) {
        QJsonArray versions;
        for (const CapturedCommit &each : outcome.captured)
            versions.append(toJson(each));
        QJsonObject json = countsJson(outcome.captured.size(), outcome.knownCount, outcome.emptyCount, outcome.withoutFilesCount);
        json.insert(u"project_id"_s, project.id.toString());
        json.insert(u"planned"_s, outcome.plannedCount);
        json.insert(u"shallow"_s, outcome.isShallow);
        json.insert(u"versions"_s, versions);
        json.insert(u"error"_s, outcome.stopped ? QJsonValue(outcome.stopped->message) : QJsonValue());
        session.printJson(json);
        return;
    }
    const QString passedOver = passedOverText(outcome.knownCount, outcome.emptyCount, outcome.withoutFilesCount);
    if (outcome.captured.isEmpty()) {
        session.print(Text::tr("Captured no commit of “%1”.").arg(project.name) + passedOver + u'\n');
        return;
    }
    const Generation &first = outcome.captured.first().generation;
    const Generation &last = outcome.captured.last().generation;
    const int count = int(outcome.captured.size());
    session.print((count == 1 ? Text::tr("Captured %1 of “%2” from a commit.").arg(first.label(), project.name)
                              : Text::tr("Captured %1 to %2 of “%3” from %4 commits.")
                                    .arg(first.label(), last.label(), project.name, QString::number(count)))
                  + passedOver + u'\n');
    for (const CapturedCommit &each : outcome.captured.first(std::min<qsizetype>(count, VersionsShown))) {
        session.print(u"  "_s + each.generation.label() + u"  "_s + each.commit.first(10) + u"  "_s
                      + subjectOf(each.generation.prompt) + u'\n');
    }
    if (count > VersionsShown)
        session.print(u"  "_s + Text::tr("… and %1 more. “strata-cli list” shows them.").arg(count - VersionsShown) + u'\n');
}

} // namespace

QList<QCommandLineOption> historyOptions()
{
    return {
        {u"git"_s,
         Text::tr("Take the history of the Git repository PATH: one version per commit, the message as its prompt. Commits "
                  "captured before are passed over.")},
        {u"tags"_s, Text::tr("With --git: one version per tag instead.")},
        {u"branch"_s,
         Text::tr("With --git: take this branch instead of the one checked out. May be repeated; forks get their parent."),
         u"BRANCH"_s},
        {u"all-branches"_s, Text::tr("With --git: take every local branch.")},
        {u"since"_s, Text::tr("With --git: only what REVISION does not have."), u"REVISION"_s},
        {u"limit"_s, Text::tr("With --git: only the newest NUMBER."), u"NUMBER"_s},
        {u"keep-empty"_s, Text::tr("With --git: also commits that change no file.")},
        {u"dry-run"_s, Text::tr("With --git: say what would be captured and change nothing.")},
    };
}

QString problemWithHistoryOptions(const Session &session)
{
    if (!session.isSet(u"git"_s)) {
        for (const QCommandLineOption &option : historyOptions()) {
            if (session.isSet(option.names().first()))
                return Text::tr("--%1 works with --git only.").arg(option.names().first());
        }
        return {};
    }
    for (const QString &option : {u"name"_s, u"prompt"_s, u"prompt-file"_s, u"note"_s, u"parent"_s}) {
        if (session.isSet(option))
            return Text::tr("--%1 and --git cannot be given together: the history says it for each version.").arg(option);
    }
    if (session.isSet(u"tags"_s) && (session.isSet(u"branch"_s) || session.isSet(u"all-branches"_s)))
        return Text::tr("--tags takes the tags of the whole repository: no branch can be given with it.");
    if (session.isSet(u"branch"_s) && session.isSet(u"all-branches"_s))
        return Text::tr("--branch and --all-branches cannot be given together.");
    if (!limitOf(session))
        return Text::tr("--limit needs a number from 1 on, not “%1”.").arg(session.value(u"limit"_s));
    return {};
}

Result<ExitStatus> runHistoryCapture(Session &session, const std::function<Result<Project>(Session &)> &findProject)
{
    HistoryRequest request{.path = session.operand(1),
                           .range = rangeOf(session),
                           .excludes = session.values(u"exclude"_s),
                           .activate = session.isSet(u"activate"_s)};
    if (!request.path.isEmpty()) { // before --create makes a project for nothing
        const QFileInfo source(request.path);
        if (!source.exists())
            return fail(Error::Kind::NotFound, Text::tr("There is no folder “%1”.").arg(source.absoluteFilePath()));
        request.path = source.absoluteFilePath();
        if (const Result<RepositoryFacts> facts = lookAtRepository(request.path, session.progress()); !facts)
            return std::unexpected(facts.error());
    }
    const bool isDryRun = session.isSet(u"dry-run"_s);
    const Result<Project> found = isDryRun ? session.project() : findProject(session);
    if (!found) {
        const bool isNew = isDryRun && session.isSet(u"create"_s) && found.error().kind == Error::Kind::NotFound;
        if (!isNew || request.path.isEmpty())
            return std::unexpected(found.error());
        const Result<HistoryPlan> plan = planHistory(request.path, request.range, session.progress());
        return plan ? showPlan(session, *plan) : std::unexpected(plan.error());
    }
    const Project &project = *found;
    if (request.path.isEmpty()) {
        if (!project.workspace) {
            return session.wrongUsage(Text::tr("PATH is missing: no workspace is linked to “%1”.").arg(session.operand(0)));
        }
        request.path = project.workspace->path;
    }
    request.project = project.id;
    if (isDryRun) {
        const Result<HistoryPlan> plan = planHistory(session.library(), request, session.progress());
        return plan ? showPlan(session, *plan) : std::unexpected(plan.error());
    }
    const Result<HistoryOutcome> outcome = captureHistory(session.library(), request, session.progress());
    if (!outcome)
        return std::unexpected(outcome.error());
    sayWhatIsNotable(session, *outcome);
    printOutcome(session, project, *outcome);
    if (!outcome->stopped)
        return ExitStatus::Done;
    const bool isCancelled = outcome->stopped->kind == Error::Kind::Cancelled;
    session.console().say(
        (isCancelled ? Text::tr("Cancelled after %1 of %2 commits.") : Text::tr("Stopped after %1 of %2 commits."))
            .arg(QString::number(outcome->captured.size()), QString::number(outcome->plannedCount))
        + (isCancelled ? QString() : u' ' + outcome->stopped->message) + u' '
        + Text::tr("What was captured is whole; the same command goes on from there."));
    return ExitStatus::Failed;
}

} // namespace strata
