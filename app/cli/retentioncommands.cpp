// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/layout.h"
#include "app/cli/session.h"
#include "app/cli/text.h"
#include "app/cli/wording.h"
#include "core/services/retaining.h"
#include "core/services/retentionpolicies.h"

#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace strata {

namespace {

QString ageText(int days)
{
    if (days <= 0)
        return Text::tr("never");
    return days == 1 ? Text::tr("after 1 day") : Text::tr("after %1 days").arg(days);
}

QString policyText(const RetentionSettings &policy)
{
    return factsText({
        {Text::tr("newest kept"), QString::number(std::max(policy.keepLatest, 1))},
        {Text::tr("to the archive"), ageText(policy.archiveAfterDays)},
        {Text::tr("archived files deleted"), ageText(policy.deleteArchivedAfterDays)},
        {Text::tr("exports deleted"), ageText(policy.deleteExportsAfterDays)},
        {Text::tr("failed exports deleted"), ageText(policy.deleteFailedExportsAfterDays)},
        {Text::tr("size limit"), policy.maxBytes > 0 ? sizeText(policy.maxBytes) : Text::tr("none")},
        {Text::tr("runs by itself"), policy.isAutomatic ? Text::tr("once a day, in the window") : Text::tr("no")},
    });
}

QString actionText(RetentionAction action)
{
    switch (action) {
    case RetentionAction::Keep: return Text::tr("keep");
    case RetentionAction::Archive: return Text::tr("archive");
    case RetentionAction::DeleteFiles: return Text::tr("delete files");
    }
    Q_UNREACHABLE_RETURN({});
}

QString reasonsText(const RetentionDecision &decision)
{
    QStringList texts;
    for (const RetentionReason &reason : decision.reasons)
        texts.append(reason.text);
    return texts.join(u", "_s);
}

/// One line per version, of those that stay, too, when asked.
QString decisionsText(const Session &session, const RetentionPlan &plan, bool withKept)
{
    QList<Row> rows;
    for (const RetentionDecision &decision : plan.outcome.decisions) {
        const bool isKept = decision.action == RetentionAction::Keep;
        if (isKept && !withKept)
            continue;
        rows.append({{u"v%1"_s.arg(decision.version), actionText(decision.action),
                      isKept ? QString() : sizeText(decision.bytesFreed), reasonsText(decision)},
                     isKept                                            ? Style::Plain
                     : decision.action == RetentionAction::DeleteFiles ? Style::Red
                                                                       : Style::Dim});
    }
    for (const ExportDecision &decided : plan.outcome.exports)
        rows.append({{QString(), Text::tr("delete export"), sizeText(decided.what.bytes),
                      decided.what.path + u": "_s + decided.reason.text},
                     Style::Dim});
    if (rows.isEmpty())
        return {};
    return tableText(session.console(), {{Text::tr("VERSION")}, {Text::tr("WHAT")}, {Text::tr("FREES"), true}, {Text::tr("WHY")}},
                     rows);
}

QString exportsText(qint64 count) { return count == 1 ? Text::tr("1 export") : Text::tr("%1 exports").arg(count); }

/// "3 versions to the archive, files of 1 version deleted, 2 exports deleted"; empty for nothing.
QString countsText(qint64 archived, qint64 deleted, qint64 exports)
{
    QStringList parts;
    if (archived > 0)
        parts.append(Text::tr("%1 to the archive").arg(versionsText(archived)));
    if (deleted > 0)
        parts.append(Text::tr("files of %1 deleted").arg(versionsText(deleted)));
    if (exports > 0)
        parts.append(Text::tr("%1 deleted").arg(exportsText(exports)));
    return parts.join(u", "_s);
}

QString planSummary(const RetentionPlan &plan)
{
    const RetentionOutcome &outcome = plan.outcome;
    QString text;
    if (!outcome.changesAnything()) {
        text = Text::tr("Nothing goes: %1 stay, %2 of them protected.").arg(versionsText(outcome.kept)).arg(outcome.protectedCount);
    } else {
        text = Text::tr("Would go: %1. Frees %2")
                   .arg(countsText(outcome.archived, outcome.deleted, outcome.exports.size()), sizeText(outcome.bytesFreed));
        if (outcome.bytesPacked > 0)
            text += Text::tr(", of which the archive takes about %1").arg(sizeText(outcome.bytesPacked));
        text += Text::tr("; %1 stay, %2 of them protected.").arg(versionsText(outcome.kept)).arg(outcome.protectedCount);
    }
    if (outcome.isOverLimit)
        text += u' '
                + Text::tr("The project stays over its limit of %1: what is left is protected, or its files are not to be deleted.")
                      .arg(sizeText(plan.subject.policy.maxBytes));
    return text;
}

QString reportSummary(const RetentionReport &report)
{
    if (!report.changedAnything())
        return Text::tr("%1: nothing was to be done.").arg(report.projectName);
    QString text = Text::tr("%1: %2. Freed %3.")
                       .arg(report.projectName,
                            countsText(report.archived.size(), report.filesDeleted.size(), report.exportsRemoved),
                            sizeText(report.bytesFreed));
    if (!report.archived.isEmpty()) {
        text += u' '
                + Text::tr("“strata-cli restore %1 v%2” brings one back.")
                      .arg(quotedForShell(report.projectName))
                      .arg(report.archived.last());
    }
    return text;
}

/// The projects a line names: one, or all with --all.
Result<QList<RetentionPlan>> plansOf(Session &session)
{
    if (session.isSet(u"all"_s)) {
        if (const Result<> opened = session.open(); !opened)
            return std::unexpected(opened.error());
        return planRetentionOfAll(session.library(), session.progress());
    }
    const Result<Project> project = session.project();
    if (!project)
        return std::unexpected(project.error());
    auto plan = planRetention(session.library(), project->id, session.progress());
    if (!plan)
        return std::unexpected(plan.error());
    return QList{std::move(*plan)};
}

/// PROJECT and --all exclude each other, and one is needed.
std::optional<ExitStatus> checkSubject(const Session &session)
{
    const bool isAll = session.isSet(u"all"_s);
    if (isAll && !session.operand(0).isEmpty())
        return session.wrongUsage(Text::tr("Name a project or give --all, not both."));
    if (!isAll && session.operand(0).isEmpty())
        return session.wrongUsage(Text::tr("PROJECT is missing. --all takes every project."));
    return {};
}

template <typename Row>
void printJsonOf(const Session &session, const QList<Row> &rows, bool isDryRun)
{
    QJsonArray array;
    for (const Row &row : rows) {
        QJsonObject json = toJson(row);
        json.insert(u"dry_run"_s, isDryRun);
        array.append(json);
    }
    if (session.isSet(u"all"_s))
        session.printJson(array);
    else
        session.printJson(array.first().toObject());
}

Result<ExitStatus> runShow(Session &session)
{
    if (const auto wrong = checkSubject(session))
        return *wrong;
    const auto plans = plansOf(session);
    if (!plans)
        return std::unexpected(plans.error());
    if (session.wantsJson()) {
        printJsonOf(session, *plans, true);
        return ExitStatus::Done;
    }
    if (session.isSet(u"all"_s)) {
        const auto policy = libraryPolicy(session.library());
        if (!policy)
            return std::unexpected(policy.error());
        session.print(Text::tr("The library's policy, for projects without their own:") + u'\n' + policyText(*policy));
    }
    for (const RetentionPlan &plan : *plans) {
        const bool isOwn = plan.subject.ownPolicy.has_value();
        if (session.isSet(u"all"_s)) {
            session.print(u'\n' + styled(session.console(), plan.subject.project.name, Style::Bold) + u'\n');
            if (isOwn)
                session.print(policyText(plan.subject.policy));
        } else {
            session.print((isOwn ? Text::tr("“%1” has a policy of its own:") : Text::tr("“%1” follows the library's policy:"))
                              .arg(plan.subject.project.name)
                          + u'\n' + policyText(plan.subject.policy) + u'\n');
        }
        session.print(decisionsText(session, plan, !session.isSet(u"all"_s)) + planSummary(plan) + u'\n');
        if (plan.clockDoubt)
            session.console().say(*plan.clockDoubt);
    }
    return ExitStatus::Done;
}

/// Whole days, or "never".
std::optional<int> daysFrom(const QString &text)
{
    if (text == "never"_L1)
        return 0;
    bool ok = false;
    const int days = text.toInt(&ok);
    return ok && days >= 1 && days <= 36500 ? std::optional(days) : std::nullopt;
}

/// "500M", "1.5G", "12345": powers of 1000, as this program prints them; or "none".
std::optional<qint64> sizeFrom(const QString &text)
{
    if (text == "none"_L1)
        return 0;
    QString number = text.toUpper();
    if (number.endsWith(u'B'))
        number.chop(1);
    double factor = 1;
    constexpr QLatin1StringView Units("KMGT");
    if (const qsizetype unit = number.isEmpty() ? -1 : Units.indexOf(number.back()); unit >= 0) {
        factor = std::pow(1000.0, double(unit + 1));
        number.chop(1);
    }
    bool ok = false;
    const double value = number.trimmed().toDouble(&ok) * factor;
    return ok && value >= 1 && value < 1e18 ? std::optional(qint64(value)) : std::nullopt;
}

/// Puts the options of the line into `policy`; a sentence about the first that is no good.
QString takeOptions(const Session &session, RetentionSettings &policy)
{
    if (session.isSet(u"keep-latest"_s)) {
        bool ok = false;
        const int count = session.value(u"keep-latest"_s).toInt(&ok);
        if (!ok || count < 0 || count > 1'000'000)
            return Text::tr("--keep-latest needs a whole number, not “%1”.").arg(session.value(u"keep-latest"_s));
        policy.keepLatest = count;
    }
    struct Age
    {
        QString option;
        int *days;
    };
    for (const Age &age :
         {Age{u"archive-after"_s, &policy.archiveAfterDays}, Age{u"delete-after"_s, &policy.deleteArchivedAfterDays},
          Age{u"exports-after"_s, &policy.deleteExportsAfterDays},
          Age{u"failed-exports-after"_s, &policy.deleteFailedExportsAfterDays}}) {
        if (!session.isSet(age.option))
            continue;
        const std::optional<int> days = daysFrom(session.value(age.option));
        if (!days)
            return Text::tr("--%1 needs a number of days, or “never”, not “%2”.").arg(age.option, session.value(age.option));
        *age.days = *days;
    }
    if (session.isSet(u"max-size"_s)) {
        const std::optional<qint64> bytes = sizeFrom(session.value(u"max-size"_s));
        if (!bytes)
            return Text::tr("--max-size needs a size as 500M or 5G, or “none”, not “%1”.").arg(session.value(u"max-size"_s));
        policy.maxBytes = *bytes;
    }
    if (session.isSet(u"automatic"_s)) {
        const QString value = session.value(u"automatic"_s);
        if (value != "on"_L1 && value != "off"_L1)
            return Text::tr("--automatic is “on” or “off”, not “%1”.").arg(value);
        policy.isAutomatic = value == "on"_L1;
    }
    return {};
}

Result<ExitStatus> runSet(Session &session)
{
    if (const auto wrong = checkSubject(session))
        return *wrong;
    const bool isAll = session.isSet(u"all"_s);
    const bool toDefault = session.isSet(u"default"_s);
    bool hasValues = false;
    for (const QString &option : {u"keep-latest"_s, u"archive-after"_s, u"delete-after"_s, u"exports-after"_s,
                                  u"failed-exports-after"_s, u"max-size"_s, u"automatic"_s})
        hasValues = hasValues || session.isSet(option);
    if (toDefault && (hasValues || session.isSet(u"own"_s)))
        return session.wrongUsage(Text::tr("--default goes back to the library's policy; it takes no other option."));
    if (!toDefault && !hasValues && !session.isSet(u"own"_s))
        return session.wrongUsage(Text::tr("Say what to set, as in --keep-latest 10."));

    RetentionSettings policy;
    std::optional<Project> project;
    if (isAll) {
        if (const Result<> opened = session.open(); !opened)
            return std::unexpected(opened.error());
    } else {
        const Result<Project> found = session.project();
        if (!found)
            return std::unexpected(found.error());
        project = *found;
    }
    // A damaged policy.json is what setting the library's anew is for.
    auto current = project ? policyOf(session.library(), project->id) : libraryPolicy(session.library());
    if (!current && !(isAll && current.error().kind == Error::Kind::Invalid))
        return std::unexpected(current.error());
    if (!toDefault)
        policy = current.value_or(RetentionSettings{});
    if (const QString problem = takeOptions(session, policy); !problem.isEmpty())
        return session.wrongUsage(problem);

    if (project) {
        const auto set = setProjectPolicy(session.library(), project->id, toDefault ? std::nullopt : std::optional(policy));
        if (!set)
            return std::unexpected(set.error());
        const auto holds = policyOf(session.library(), set->id);
        if (!holds)
            return std::unexpected(holds.error());
        policy = *holds;
    } else if (const auto set = setLibraryPolicy(session.library(), policy); !set) {
        return std::unexpected(set.error());
    }
    const bool isOwn = project && !toDefault;
    if (session.wantsJson()) {
        QJsonObject json = toJson(policy);
        json.insert(u"own"_s, isOwn);
        session.printJson(json);
        return ExitStatus::Done;
    }
    const QString title = !project ? Text::tr("The library's policy now:")
                                   : (isOwn ? Text::tr("“%1” has a policy of its own now:")
                                            : Text::tr("“%1” follows the library's policy now:"))
                                         .arg(project->name);
    session.print(title + u'\n' + policyText(policy));
    return ExitStatus::Done;
}

Result<ExitStatus> runApply(Session &session)
{
    if (const auto wrong = checkSubject(session))
        return *wrong;
    const auto plans = plansOf(session);
    if (!plans)
        return std::unexpected(plans.error());
    if (session.isSet(u"dry-run"_s)) {
        if (session.wantsJson()) {
            printJsonOf(session, *plans, true);
            return ExitStatus::Done;
        }
        for (const RetentionPlan &plan : *plans) {
            if (session.isSet(u"all"_s))
                session.print(styled(session.console(), plan.subject.project.name, Style::Bold) + u'\n');
            session.print(decisionsText(session, plan, false) + planSummary(plan) + u'\n');
        }
        session.console().say(Text::tr("Nothing was changed."));
        return ExitStatus::Done;
    }
    ExitStatus status = ExitStatus::Done;
    QList<RetentionReport> reports;
    for (const RetentionPlan &plan : *plans) {
        // Cron would not see that the clock is wrong.
        if (plan.clockDoubt && plan.outcome.changesAnything() && !session.isSet(u"trust-clock"_s)) {
            session.console().say(Text::tr("%1: nothing was changed. %2 With --trust-clock it is done all the same.")
                                      .arg(plan.subject.project.name, *plan.clockDoubt));
            status = ExitStatus::Failed;
            reports.append({.project = plan.subject.project.id, .projectName = plan.subject.project.name});
            continue;
        }
        const auto report = applyRetention(session.library(), plan, session.progress());
        if (!report)
            return std::unexpected(report.error());
        reports.append(*report);
    }
    if (session.wantsJson()) {
        printJsonOf(session, reports, false);
        return status;
    }
    for (const RetentionReport &report : std::as_const(reports)) {
        session.print(reportSummary(report) + u'\n');
        for (const RetentionSkip &skip : report.skipped)
            session.console().say(Text::tr("v%1 stays: %2").arg(skip.version).arg(skip.reason));
    }
    return status;
}

} // namespace

QList<Command> retentionCommands()
{
    const Operand project{u"PROJECT"_s, Text::tr("Name or id of the project."), Operand::Count::Optional};
    const QCommandLineOption all{u"all"_s, Text::tr("Every project of the library.")};
    return {
        {
            .name = u"retention show"_s,
            .summary = Text::tr("say what stays, what goes and why"),
            .description = Text::tr(
                "Shows the retention policy and what it makes of each version today, with its reason and the bytes that would be "
                "freed. Changes nothing.\n\n"
                "Never touched are the active version, starred and deployed ones, the newest, what “rollback” and “redo” lead to, "
                "what a linked folder is at, whatever was captured within the last day, and versions that a live branch was made "
                "from."),
            .operands = {project},
            .options = {all},
            .examples = {u"retention show aurora-shop"_s, u"retention show --all --json"_s},
            .run = runShow,
        },
        {
            .name = u"retention set"_s,
            .summary = Text::tr("change a retention policy"),
            .description = Text::tr(
                "Gives a project a retention policy of its own, beginning with what holds for it now. With --all it is the "
                "library's policy, which projects without their own follow. Nothing is archived or deleted by this."),
            .operands = {project},
            .options =
                {
                    {u"all"_s, Text::tr("Set the library's policy.")},
                    {u"keep-latest"_s, Text::tr("Keep the N newest versions."), u"N"_s},
                    {u"archive-after"_s, Text::tr("Archive versions this many days old, or “never”."), u"DAYS"_s},
                    {u"delete-after"_s, Text::tr("Delete the files of archived versions after this many days, or “never”."),
                     u"DAYS"_s},
                    {u"exports-after"_s, Text::tr("Delete exports kept in the library after this many days, or “never”."),
                     u"DAYS"_s},
                    {u"failed-exports-after"_s, Text::tr("The same for failed exports."), u"DAYS"_s},
                    {u"max-size"_s, Text::tr("Beyond this size (500M, 5G) the oldest go first; or “none”."), u"SIZE"_s},
                    {u"automatic"_s, Text::tr("“on”: the window applies the policy by itself once a day; or “off”."), u"WHEN"_s},
                    {u"default"_s, Text::tr("Follow the library's policy again; with --all, the built-in one.")},
                    {u"own"_s, Text::tr("Make what holds now the project's own.")},
                },
            .examples = {u"retention set aurora-shop --keep-latest 10 --archive-after 60"_s,
                         u"retention set aurora-shop --default"_s, u"retention set --all --max-size 5G --automatic on"_s},
            .run = runSet,
        },
        {
            .name = u"retention apply"_s,
            .summary = Text::tr("archive and delete what the policy says"),
            .description = Text::tr(
                "Does what “retention show” says: packs old versions into the archive, deletes the files of versions that were "
                "archived long enough ago (what is known about them stays), and exports kept in the library. It asks nothing, so "
                "look at --dry-run first; “restore” brings an archived version back.\n\n"
                "When the computer's clock cannot be right, nothing is done and the exit status is 1."),
            .operands = {project},
            .options = {all,
                        {u"dry-run"_s, Text::tr("Say what would change and change nothing.")},
                        {u"trust-clock"_s, Text::tr("Go by the clock even if it seems wrong.")}},
            .examples = {u"retention apply aurora-shop --dry-run"_s, u"retention apply --all"_s},
            .run = runApply,
        },
    };
}

} // namespace strata
