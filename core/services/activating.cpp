// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/activating.h"

#include "core/catalog/generations.h"
#include "core/services/catalogaccess.h"
#include "core/services/comparing.h"
#include "core/services/following.h"
#include "core/services/projectchange.h"
#include "core/services/workspaceaccess.h"
#include "core/store/activelink.h"

#include <QCoreApplication>
#include <QDir>

using namespace Qt::StringLiterals;

namespace strata {

// metadata.json holds the history and is the authority on what is active. It is saved first, then the link follows, then the
// catalog: a kill in between leaves a move that the next opening completes from metadata.json, and the link resolves at every
// instant.

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(strata::Activation)
};

using Verb = ActivationPlan::Verb;

/// A plan, and the history it was made for.
struct Move
{
    ActivationPlan plan;
    Project before;
    ActivationHistory after;
};

Result<Generation> findActivatable(catalog::Connection &connection, const Library &library, const Project &project, GenerationId id)
{
    const auto found = catalog::readGeneration(connection, id);
    if (!found)
        return std::unexpected(found.error());
    if (!*found || (*found)->project != project.id)
        return fail(Error::Kind::NotFound, Text::tr("This version is no longer in “%1”.").arg(project.name), id.toString());
    const Generation &generation = **found;
    const QString folder = library.folder().absolute(generation.storagePath);
    switch (generation.status) {
    case GenerationStatus::Completed: break;
    case GenerationStatus::Failed:
        return fail(Error::Kind::Invalid, Text::tr("%1 failed and cannot be activated.").arg(generation.label()), folder);
    case GenerationStatus::Archived:
        return fail(Error::Kind::Invalid,
                    Text::tr("%1 is archived and cannot be activated. Restore it first.").arg(generation.label()), folder);
    case GenerationStatus::Deleted:
        return fail(Error::Kind::Invalid, Text::tr("%1 was deleted and cannot be activated.").arg(generation.label()), folder);
    case GenerationStatus::Pending:
    case GenerationStatus::Generating:
        return fail(Error::Kind::Invalid, Text::tr("%1 is not complete yet and cannot be activated.").arg(generation.label()),
                    folder);
    }
    if (!QDir(sourceFolder(folder)).exists())
        return fail(Error::Kind::NotFound, Text::tr("The folder “%1” of %2 is missing.").arg(folder, generation.label()), folder);
    return generation;
}

// Versions that were deleted since are passed over.
Result<ActivationHistory> historyAfter(catalog::Connection &connection, const Project &project, Verb verb, GenerationId to)
{
    ActivationHistory history = project.activations;
    const auto isDeleted = [&] {
        const auto row = catalog::readGeneration(connection, history.current());
        return row && !history.current().isNull() && (!*row || (*row)->status == GenerationStatus::Deleted);
    };
    switch (verb) {
    case Verb::Activate: history.activate(to); break;
    case Verb::RollBack:
        if (!history.canRollBack())
            return fail(Error::Kind::Invalid,
                        Text::tr("There is nothing to roll back in “%1”: nothing was activated.").arg(project.name));
        do
            --history.position;
        while (history.canRollBack() && isDeleted());
        break;
    case Verb::Redo:
        if (!history.canRedo())
            return fail(Error::Kind::Invalid,
                        Text::tr("There is nothing to redo in “%1”: nothing was rolled back.").arg(project.name));
        do
            ++history.position;
        while (history.canRedo() && isDeleted());
        break;
    }
    return history;
}

Result<Move> planMove(const Library &library, ProjectId id, Verb verb, GenerationId to, const Progress &progress)
{
    auto connection = openCatalog(library);
    if (!connection)
        return std::unexpected(connection.error());
    const auto project = catalog::readProject(*connection, id);
    if (!project)
        return std::unexpected(project.error());
    if (!*project)
        return fail(Error::Kind::NotFound, Text::tr("This project is no longer in the library."), id.toString());
    const auto after = historyAfter(*connection, **project, verb, to);
    if (!after)
        return std::unexpected(after.error());
    Move move{.plan = {.verb = verb}, .before = **project, .after = *after};
    const GenerationId from = move.before.activeGeneration();
    const GenerationId target = move.after.current();
    if (!target.isNull()) {
        const auto generation = findActivatable(*connection, library, move.before, target);
        if (!generation)
            return std::unexpected(generation.error());
        move.plan.to = *generation;
    }
    if (!from.isNull()) {
        const auto generation = catalog::readGeneration(*connection, from);
        if (!generation)
            return std::unexpected(generation.error());
        move.plan.from = *generation;
    }
    move.plan.changesNothing = from == target;
    if (move.plan.changesNothing)
        return move;
    // Lines are counted between two versions; against nothing, every line of a whole tree would be read to say little.
    const bool countLines = !from.isNull() && !target.isNull();
    const auto comparison = compareVersions(library, {from, target}, countLines, progress);
    if (!comparison)
        return std::unexpected(comparison.error());
    move.plan.changes = summaryOf(*comparison);
    return move;
}

Result<ActivationPlan> plan(const Library &library, ProjectId project, Verb verb, GenerationId to, const Progress &progress)
{
    auto move = planMove(library, project, verb, to, progress);
    if (!move)
        return std::unexpected(move.error());
    planFollowing(library, project, move->plan, progress);
    return std::move(move->plan);
}

QString actionOf(Verb verb)
{
    switch (verb) {
    case Verb::Activate: return u"generation.activated"_s;
    case Verb::RollBack: return u"generation.rolled_back"_s;
    case Verb::Redo: return u"generation.redone"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

QString linkTarget(const std::optional<Generation> &generation)
{
    return generation ? LibraryFolder::generationFolderName(generation->version, generation->id) : QString();
}

Result<> apply(ProjectChange &change, const Move &move)
{
    change.project.activations = move.after;
    if (move.plan.verb == Verb::Activate && change.project.status == ProjectStatus::Draft)
        change.project.status = ProjectStatus::Active;
    if (const auto saved = change.save(); !saved)
        return saved;
    const QString generations = change.folder().generationsFolder(change.project.id);
    if (const auto linked = setActiveLink(generations, linkTarget(move.plan.to)); !linked)
        return linked;
    const auto versionOf = [](const std::optional<Generation> &generation) {
        return generation ? QJsonValue(generation->version) : QJsonValue();
    };
    return change.commit(actionOf(move.plan.verb), move.after.current(),
                         {{u"from_version"_s, versionOf(move.plan.from)}, {u"to_version"_s, versionOf(move.plan.to)}});
}

Result<ActivationPlan> moveActive(const Library &library, ProjectId project, Verb verb, GenerationId to, const Progress &progress)
{
    if (const auto writable = requireWritable(library); !writable)
        return std::unexpected(writable.error());
    // Comparing may take a while and is done without the lock; when somebody moves in between, the plan is made again.
    for (int attempt = 0; attempt < 5; ++attempt) {
        auto move = planMove(library, project, verb, to, progress);
        if (!move)
            return std::unexpected(move.error());
        if (move->plan.changesNothing)
            return std::move(move->plan);
        if (progress.cancelled())
            return cancelledError();
        auto change = ProjectChange::begin(library, project);
        if (!change)
            return std::unexpected(change.error());
        if (change->project.activations != move->before.activations)
            continue;
        if (const auto target = move->plan.to ? findActivatable(change->catalog(), library, change->project, move->plan.to->id)
                                              : Result<Generation>(Generation{});
            !target)
            return std::unexpected(target.error());
        const Project before = change->project;
        if (const auto applied = apply(*change, *move); !applied) {
            // As it was, as far as the disk allows; what remains is put right from metadata.json at the next opening.
            change->project = before;
            if (change->save())
                static_cast<void>(setActiveLink(change->folder().generationsFolder(project), linkTarget(move->plan.from)));
            return std::unexpected(applied.error());
        }
        if (move->plan.from)
            move->plan.from->isActive = false;
        if (move->plan.to)
            move->plan.to->isActive = true;
        return std::move(move->plan);
    }
    return fail(Error::Kind::Busy, Text::tr("Another program keeps activating versions of this project. Try again."),
                project.toString());
}

Result<ActivationPlan> carryOut(const Library &library, ProjectId project, Verb verb, GenerationId to, const Progress &progress)
{
    const auto linked = findLinked(library, project);
    if (!linked || !linked->workspace->followsActive)
        return moveActive(library, project, verb, to, progress);
    auto planned = plan(library, project, verb, to, progress);
    if (!planned)
        return planned;
    // First of all what the folder holds of its own is made safe.
    captureBeforeActivation(library, project, *planned, progress);
    auto done = moveActive(library, project, verb, to, progress);
    if (!done)
        return done;
    const auto idOf = [](const std::optional<Generation> &generation) { return generation ? generation->id : GenerationId(); };
    if (idOf(done->from) == idOf(planned->from) && idOf(done->to) == idOf(planned->to)) {
        done->workspace = std::move(planned->workspace);
        done->workspaceProblem = std::move(planned->workspaceProblem);
    } else {
        planFollowing(library, project, *done, progress); // somebody else moved it in between
    }
    followActivation(library, project, *done, progress);
    return done;
}

} // namespace

Result<ActivationPlan> planActivation(const Library &library, ProjectId project, GenerationId to, const Progress &progress)
{
    return plan(library, project, Verb::Activate, to, progress);
}

Result<ActivationPlan> planRollBack(const Library &library, ProjectId project, const Progress &progress)
{
    return plan(library, project, Verb::RollBack, {}, progress);
}

Result<ActivationPlan> planRedo(const Library &library, ProjectId project, const Progress &progress)
{
    return plan(library, project, Verb::Redo, {}, progress);
}

Result<ActivationPlan> activate(const Library &library, ProjectId project, GenerationId to, const Progress &progress)
{
    return carryOut(library, project, Verb::Activate, to, progress);
}

Result<ActivationPlan> rollBack(const Library &library, ProjectId project, const Progress &progress)
{
    return carryOut(library, project, Verb::RollBack, {}, progress);
}

Result<ActivationPlan> redo(const Library &library, ProjectId project, const Progress &progress)
{
    return carryOut(library, project, Verb::Redo, {}, progress);
}

} // namespace strata
