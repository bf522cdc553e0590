// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/layout.h"
#include "app/cli/session.h"
#include "app/cli/text.h"
#include "app/cli/wording.h"
#include "core/services/takingout.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace strata {

namespace {

using State = TakeItem::State;

QString stateText(State state)
{
    switch (state) {
    case State::New: return u"new"_s;
    case State::Same: return u"same"_s;
    case State::Different: return u"different"_s;
    case State::Blocked: return u"blocked"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

QJsonObject toJson(const TakePlan &plan)
{
    QJsonArray files;
    for (const TakeItem &item : plan.items) {
        files.append(QJsonObject{{u"path"_s, item.file.path},
                                 {u"target"_s, item.target},
                                 {u"state"_s, stateText(item.state)},
                                 {u"reason"_s, item.reason.isEmpty() ? QJsonValue() : QJsonValue(item.reason)},
                                 {u"size"_s, item.file.size},
                                 {u"sha256"_s, item.file.sha256.toHex()}});
    }
    return {{u"version"_s, plan.generation.version},
            {u"generation_id"_s, plan.generation.id.toString()},
            {u"to"_s, plan.folder},
            {u"new"_s, plan.count(State::New)},
            {u"same"_s, plan.count(State::Same)},
            {u"different"_s, plan.count(State::Different)},
            {u"blocked"_s, plan.count(State::Blocked)},
            {u"bytes"_s, plan.bytesToWrite},
            {u"files"_s, files}};
}

/// "3 new, 1 that differs, 2 the same".
QString countsText(const TakePlan &plan)
{
    QStringList parts;
    const auto add = [&](State state, const QString &text) {
        if (const int count = plan.count(state); count > 0)
            parts.append(text.arg(count));
    };
    add(State::New, Text::tr("%1 new"));
    add(State::Different, Text::tr("%1 in the place of others"));
    add(State::Same, Text::tr("%1 there already"));
    add(State::Blocked, Text::tr("%1 blocked"));
    return parts.isEmpty() ? Text::tr("no files") : parts.join(u", "_s);
}

Result<ExitStatus> showPlan(const Session &session, const TakePlan &plan)
{
    if (session.wantsJson()) {
        QJsonObject json = toJson(plan);
        json.insert(u"dry_run"_s, true);
        session.printJson(json);
        return ExitStatus::Done;
    }
    session.print(Text::tr("Would take from %1 into “%2”: %3.").arg(plan.generation.label(), plan.folder, countsText(plan))
                  + u'\n');
    for (const TakeItem &item : plan.items) {
        const QString reason = item.reason.isEmpty() ? QString() : u": "_s + item.reason;
        session.print(u"  "_s + stateText(item.state).leftJustified(10) + item.target + reason + u'\n');
    }
    return ExitStatus::Done;
}

Result<ExitStatus> undoLast(Session &session, const Project &project)
{
    const QString id = lastTaking(session.library(), project.id);
    const Result<TakeUndone> undone = undoTaking(session.library(), project.id, id, session.progress());
    if (!undone)
        return std::unexpected(undone.error());
    for (const QString &kept : undone->kept)
        session.console().say(Text::tr("“%1” was changed since and stays as it is.").arg(kept));
    if (session.wantsJson()) {
        session.printJson(QJsonObject{{u"removed"_s, undone->removed},
                                      {u"restored"_s, undone->restored},
                                      {u"kept"_s, QJsonArray::fromStringList(undone->kept)}});
    } else {
        session.print(Text::tr("Undone: %1 removed, %2 put back.").arg(filesText(undone->removed), filesText(undone->restored))
                      + u'\n');
    }
    return undone->kept.isEmpty() ? ExitStatus::Done : ExitStatus::Failed;
}

Result<ExitStatus> runTake(Session &session)
{
    const bool undoes = session.isSet(u"undo"_s);
    if (undoes && !session.operand(1).isEmpty())
        return session.wrongUsage(
            Text::tr("--undo takes back what was taken out last: no version and no path can be given with it."));
    if (!undoes && session.operand(2).isEmpty())
        return session.wrongUsage(Text::tr("%1 is missing: strata-cli take PROJECT VERSION PATH…")
                                      .arg(session.operand(1).isEmpty() ? u"VERSION"_s : u"PATH"_s));
    if (session.isSet(u"to"_s) && session.value(u"to"_s).isEmpty())
        return session.wrongUsage(Text::tr("--to needs a folder."));
    const Result<Project> project = session.project();
    if (!project)
        return std::unexpected(project.error());
    if (undoes)
        return undoLast(session, *project);
    const Result<Generation> generation = session.generation(*project, 1);
    if (!generation)
        return std::unexpected(generation.error());
    const TakeRequest request{.generation = generation->id,
                              .paths = session.operandsFrom(2),
                              .to = QFileInfo(session.isSet(u"to"_s) ? session.value(u"to"_s) : u"."_s).absoluteFilePath(),
                              .isFlat = session.isSet(u"flat"_s),
                              .replaces = session.isSet(u"replace"_s)};
    if (session.isSet(u"dry-run"_s)) {
        const Result<TakePlan> plan = planTakingOut(session.library(), request, session.progress());
        return plan ? showPlan(session, *plan) : std::unexpected(plan.error());
    }
    Result<TakeOutcome> outcome = takeOut(session.library(), request, session.progress());
    if (!outcome && outcome.error().kind == Error::Kind::Exists && !request.replaces) {
        session.console().say(outcome.error().message);
        session.console().say(Text::tr("--dry-run lists every file, --replace replaces those that differ."));
        return ExitStatus::Failed;
    }
    if (!outcome)
        return std::unexpected(outcome.error());
    const TakePlan &plan = outcome->plan;
    if (session.wantsJson()) {
        QJsonObject json = toJson(plan);
        json.insert(u"undo_id"_s, outcome->undoId.isEmpty() ? QJsonValue() : QJsonValue(outcome->undoId));
        json.insert(u"captured_version"_s, outcome->captured ? QJsonValue(outcome->captured->version) : QJsonValue());
        session.printJson(json);
        return ExitStatus::Done;
    }
    if (outcome->captured)
        session.print(Text::tr("Saved the workspace as %1 first.").arg(outcome->captured->label()) + u'\n');
    session.print(Text::tr("Took from %1 into “%2”: %3.").arg(plan.generation.label(), plan.folder, countsText(plan)) + u'\n');
    return ExitStatus::Done;
}

} // namespace

QList<Command> takeCommands()
{
    return {
        {
            .name = u"take"_s,
            .summary = Text::tr("take files or folders out of a version"),
            .description = Text::tr(
                "Puts files and folders of a version into a folder of yours, with their real modes, under their paths in the "
                "version. "
                "All or nothing: when a file there differs, nothing is done unless --replace is given, and what is replaced is "
                "kept "
                "for 30 days so that --undo can put it back. Never writes through a link. In the linked workspace, what no version "
                "has yet is captured first."),
            .operands = {projectOperand(),
                         {u"VERSION"_s, Text::tr("The version to take from."), Operand::Count::Optional},
                         {u"PATH"_s, Text::tr("A file or folder of the version; “.” is all of it."), Operand::Count::Any}},
            .options = {{u"to"_s, Text::tr("The folder to put them into, made when it is not there. Default: the current one."),
                         u"DIR"_s},
                        {u"flat"_s, Text::tr("Put what is named directly into the folder, without the folders above it.")},
                        {u"replace"_s, Text::tr("Replace files that differ.")},
                        {u"dry-run"_s, Text::tr("Say what would be done and change nothing.")},
                        {u"undo"_s, Text::tr("Take back what was taken out of the project last.")}},
            .examples = {u"take aurora-shop v3 app/cart.py"_s, u"take aurora-shop v3 app docs/api.md --to ~/rescue"_s,
                         u"take aurora-shop latest . --to /tmp/shop --replace"_s, u"take aurora-shop --undo"_s},
            .run = runTake,
        },
    };
}

} // namespace strata
