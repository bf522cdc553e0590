// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/retaining.h"

#include "core/base/clock.h"
#include "core/base/relpath.h"
#include "core/catalog/usage.h"
#include "core/services/archiving.h"
#include "core/services/discarding.h"
#include "core/services/projectchange.h"
#include "core/services/projects.h"
#include "core/services/retentionpolicies.h"
#include "core/store/policyfile.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>

#include <algorithm>
#include <cerrno>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace strata {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(strata::Retention)
};

constexpr qint64 SecondsBetweenRuns = 24 * 60 * 60;

RetentionPlan planned(RetentionSubject subject)
{
    RetentionOutcome outcome = decide(subject.generations, subject.policy, subject.facts, subject.time);
    std::optional<QString> doubt = clockDoubt(subject.generations, subject.facts, subject.time);
    return {.subject = std::move(subject), .outcome = std::move(outcome), .clockDoubt = std::move(doubt)};
}

/// Whether nothing has come between since the plan: the same policy still lets this one go. Asked again right before each step.
Result<QHash<GenerationId, RetentionDecision>> decideAgain(const Library &library, const RetentionPlan &plan,
                                                           const Progress &progress)
{
    auto subject = readRetentionSubject(library, plan.subject.project.id, progress);
    if (!subject)
        return std::unexpected(subject.error());
    QHash<GenerationId, RetentionDecision> decisions;
    for (const RetentionDecision &decision :
         decide(subject->generations, plan.subject.policy, subject->facts, subject->time).decisions)
        decisions.insert(decision.generation, decision);
    return decisions;
}

/// The reason of a decision in one clause.
QString reasonText(const RetentionDecision &decision)
{
    QStringList texts;
    for (const RetentionReason &reason : decision.reasons)
        texts.append(reason.text);
    return texts.join(u", "_s);
}

/// Deletes an archive of a version that lies in the library. The file goes first: killed in between, the next run finds it gone
/// already and takes the record out.
Result<> removeKeptExport(const Library &library, ProjectId project, const ExportDecision &decided)
{
    const KeptExport &kept = decided.what;
    const QString inside = u"projects/"_s + project.toString() + u'/';
    if (!safeRelPath(kept.path.toUtf8()) || !kept.path.startsWith(inside))
        return fail(Error::Kind::Invalid,
                    Text::tr("“%1” does not lie in the project's folder; it was left as it is.").arg(kept.path), kept.path);
    auto change = ProjectChange::begin(library, project);
    if (!change)
        return std::unexpected(change.error());
    const QString path = library.folder().absolute(kept.path);
    if (::unlink(QFile::encodeName(path).constData()) != 0 && errno != ENOENT)
        return failFromErrno(errno, Text::tr("“%1” cannot be deleted").arg(path), path);
    return change->commit(u"artifact.removed"_s, kept.generation,
                          {{u"artifact_id"_s, kept.artifact}, {u"reason"_s, decided.reason.text}},
                          [&](catalog::Connection &connection) { return catalog::removeArtifact(connection, kept.artifact); });
}

/// One run of applyRetention.
struct Applying
{
    const Library &library;
    const RetentionPlan &plan;
    const Progress &progress;
    RetentionReport report;
    QJsonArray told; // for the event

    void tell(const RetentionDecision &decision)
    {
        told.append(QJsonObject{
            {u"version"_s, decision.version}, {u"action"_s, toText(decision.action)}, {u"reason"_s, reasonText(decision)}});
    }

    Result<QList<RetentionDecision>> stillToDo(RetentionAction action);
    Result<> removeExports();
    Result<> dropArchived();
    Result<> archiveAged();
    Result<> conclude();
};

/// Those of the plan that are still to go; the others are reported with what keeps them now.
Result<QList<RetentionDecision>> Applying::stillToDo(RetentionAction action)
{
    QList<RetentionDecision> wanted;
    std::ranges::copy_if(plan.outcome.decisions, std::back_inserter(wanted),
                         [action](const RetentionDecision &decision) { return decision.action == action; });
    if (wanted.isEmpty())
        return wanted;
    const auto now = decideAgain(library, plan, progress);
    if (!now)
        return std::unexpected(now.error());
    QList<RetentionDecision> still;
    for (const RetentionDecision &decision : std::as_const(wanted)) {
        const auto found = now->constFind(decision.generation);
        if (found == now->cend())
            report.skipped.append({decision.version, Text::tr("it is gone already")});
        else if (found->action != action)
            report.skipped.append({decision.version, reasonText(*found)});
        else
            still.append(decision);
    }
    std::ranges::sort(still, {}, &RetentionDecision::version);
    return still;
}

Result<> Applying::removeExports()
{
    for (const ExportDecision &decided : plan.outcome.exports) {
        if (progress.cancelled())
            return cancelledError();
        if (const auto removed = removeKeptExport(library, plan.subject.project.id, decided); !removed)
            return removed;
        ++report.exportsRemoved;
    }
    return {};
}

Result<> Applying::dropArchived()
{
    const auto still = stillToDo(RetentionAction::DeleteFiles);
    if (!still)
        return std::unexpected(still.error());
    for (const RetentionDecision &decision : *still) {
        if (progress.cancelled())
            return cancelledError();
        const auto dropped = dropFiles(library, plan.subject.project.id, decision.generation, progress);
        if (!dropped && dropped.error().kind == Error::Kind::Cancelled)
            return std::unexpected(dropped.error());
        if (!dropped) {
            report.skipped.append({decision.version, dropped.error().message});
            continue;
        }
        report.filesDeleted.append(decision.version);
        tell(decision);
    }
    return {};
}

Result<> Applying::archiveAged()
{
    const auto still = stillToDo(RetentionAction::Archive);
    if (!still || still->isEmpty())
        return still ? Result<>() : std::unexpected(still.error());
    QList<GenerationId> ids;
    for (const RetentionDecision &decision : *still)
        ids.append(decision.generation);
    const auto archived = archiveGenerations(library, plan.subject.project.id, ids, progress);
    // When it failed or was cancelled half-way, some are archived nevertheless.
    const auto after = readRetentionSubject(library, plan.subject.project.id, Progress());
    if (!after)
        return std::unexpected(after.error());
    QSet<GenerationId> done;
    for (const Generation &generation : after->generations) {
        if (generation.status == GenerationStatus::Archived)
            done.insert(generation.id);
    }
    for (const RetentionDecision &decision : *still) {
        if (!done.contains(decision.generation)) {
            report.skipped.append({decision.version, Text::tr("it was not archived")});
            continue;
        }
        report.archived.append(decision.version);
        tell(decision);
    }
    return archived ? Result<>() : std::unexpected(archived.error());
}

/// What was done is told even when the run was cut short.
Result<> Applying::conclude()
{
    if (!report.changedAnything())
        return {};
    const auto after = readRetentionSubject(library, plan.subject.project.id, Progress());
    if (!after)
        return std::unexpected(after.error());
    const auto bytes = [](const RetentionSubject &subject) {
        return decide(subject.generations, {}, subject.facts, subject.time).bytesBefore;
    };
    report.bytesFreed = bytes(plan.subject) - bytes(*after);
    auto change = ProjectChange::begin(library, plan.subject.project.id);
    if (!change)
        return std::unexpected(change.error());
    return change->commit(u"retention.applied"_s, {},
                          {{u"versions"_s, told},
                           {u"exports_removed"_s, report.exportsRemoved},
                           {u"bytes_freed"_s, report.bytesFreed},
                           {u"policy"_s, toJson(plan.subject.policy)}});
}

} // namespace

Result<RetentionPlan> planRetention(const Library &library, ProjectId project, const Progress &progress,
                                    const std::optional<RetentionSettings> &policy)
{
    auto subject = readRetentionSubject(library, project, progress);
    if (!subject)
        return std::unexpected(subject.error());
    if (policy)
        subject->policy = *policy;
    return planned(std::move(*subject));
}

Result<QList<RetentionPlan>> planRetentionOfAll(const Library &library, const Progress &progress)
{
    const auto projects = listProjects(library);
    if (!projects)
        return std::unexpected(projects.error());
    QList<RetentionPlan> plans;
    for (const ProjectSummary &summary : *projects) {
        auto plan = planRetention(library, summary.project.id, progress);
        if (!plan && plan.error().kind == Error::Kind::NotFound)
            continue; // deleted at this moment
        if (!plan)
            return std::unexpected(plan.error());
        plans.append(std::move(*plan));
    }
    return plans;
}

Result<RetentionReport> applyRetention(const Library &library, const RetentionPlan &plan, const Progress &progress)
{
    if (const auto writable = requireWritable(library); !writable)
        return std::unexpected(writable.error());
    Applying applying{.library = library, .plan = plan, .progress = progress};
    applying.report.project = plan.subject.project.id;
    applying.report.projectName = plan.subject.project.name;
    Result<> done = applying.removeExports();
    if (done)
        done = applying.dropArchived();
    if (done)
        done = applying.archiveAged();
    const Result<> concluded = applying.conclude();
    if (!done)
        return std::unexpected(done.error());
    if (!concluded)
        return std::unexpected(concluded.error());
    return applying.report;
}

Result<AutomaticRetentionReport> retainAutomatically(const Library &library, const Progress &progress)
{
    if (const auto writable = requireWritable(library); !writable)
        return std::unexpected(writable.error());
    const auto projects = listProjects(library);
    if (!projects)
        return std::unexpected(projects.error());
    AutomaticRetentionReport result;
    for (const ProjectSummary &summary : *projects) {
        if (progress.cancelled())
            return cancelledError();
        const Project &project = summary.project;
        const auto policy = policyOf(library, project.id);
        if (!policy)
            return std::unexpected(policy.error()); // the library's is damaged: nobody can say what was wanted
        QHash<ProjectId, QDateTime> runs = readRetentionRuns(library.folder());
        const QDateTime last = runs.value(project.id);
        // A last run that is still to come is a matter for clockDoubt, not a reason to wait for it.
        if (!policy->isAutomatic || (last.isValid() && last <= now() && last.secsTo(now()) < SecondsBetweenRuns))
            continue;
        const auto plan = planRetention(library, project.id, progress);
        if (!plan) {
            if (plan.error().kind == Error::Kind::Cancelled)
                return std::unexpected(plan.error());
            result.doubts.append(plan.error().message);
            continue;
        }
        if (plan->clockDoubt && plan->outcome.changesAnything()) {
            result.doubts.append(
                Text::tr("Retention left “%1” alone. %2 Then apply it by hand.").arg(project.name, *plan->clockDoubt));
            continue;
        }
        if (plan->outcome.changesAnything()) {
            const auto report = applyRetention(library, *plan, progress);
            if (!report) {
                if (report.error().kind == Error::Kind::Cancelled)
                    return std::unexpected(report.error());
                result.doubts.append(report.error().message);
                continue;
            }
            if (report->changedAnything())
                result.reports.append(*report);
        }
        runs.insert(project.id, now());
        if (const auto written = writeRetentionRuns(library.folder(), runs); !written)
            return std::unexpected(written.error());
    }
    return result;
}

QJsonObject toJson(const RetentionPlan &plan)
{
    QJsonObject json = toJson(plan.outcome);
    json.insert(u"project_id"_s, plan.subject.project.id.toString());
    json.insert(u"project"_s, plan.subject.project.name);
    json.insert(u"policy"_s, toJson(plan.subject.policy));
    json.insert(u"policy_is_own"_s, plan.subject.ownPolicy.has_value());
    json.insert(u"clock_doubt"_s, plan.clockDoubt ? QJsonValue(*plan.clockDoubt) : QJsonValue());
    return json;
}

QJsonObject toJson(const RetentionReport &report)
{
    const auto versions = [](const QList<int> &numbers) {
        QJsonArray array;
        for (const int number : numbers)
            array.append(number);
        return array;
    };
    QJsonArray skipped;
    for (const RetentionSkip &skip : report.skipped)
        skipped.append(QJsonObject{{u"version"_s, skip.version}, {u"reason"_s, skip.reason}});
    return {
        {u"project_id"_s, report.project.toString()},
        {u"project"_s, report.projectName},
        {u"archived"_s, versions(report.archived)},
        {u"files_deleted"_s, versions(report.filesDeleted)},
        {u"exports_removed"_s, report.exportsRemoved},
        {u"bytes_freed"_s, report.bytesFreed},
        {u"skipped"_s, skipped},
    };
}

} // namespace strata
