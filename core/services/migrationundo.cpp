// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"
#include "core/base/fileio.h"
#include "core/services/activating.h"
#include "core/services/browsing.h"
#include "core/services/discarding.h"
#include "core/services/migrationjournal.h"
#include "core/services/projects.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>
#include <ranges>

using namespace Qt::StringLiterals;

namespace strata {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(strata::Migration)
};

using Undone = MigrationUndo::Project;

// What the migration itself writes down, and what changes nothing of a project.
bool isOwnEvent(const Event &event, const MigrationProject &planned, const QSet<GenerationId> &own)
{
    static const QStringList ofProject{u"project.created"_s, u"project.recovered"_s, u"project.migrated"_s, u"project.deleted"_s};
    static const QStringList ofGeneration{u"generation.captured"_s,        u"generation.failed"_s,   u"generation.recovered"_s,
                                          u"generation.artifacts_added"_s, u"generation.exported"_s, u"generation.export_failed"_s,
                                          u"generation.deleted"_s};
    if (event.generation.isNull())
        return ofProject.contains(event.action);
    if (event.action == "generation.activated"_L1)
        return event.generation == planned.active;
    return ofGeneration.contains(event.action) && own.contains(event.generation);
}

QString changeText(const Event &event, const QHash<GenerationId, Generation> &generations)
{
    const QString time = toIsoText(event.time).left(16).replace(u'T', u' ');
    const auto generation = generations.constFind(event.generation);
    return generation == generations.constEnd() ? Text::tr("%1 on %2").arg(event.action, time)
                                                : Text::tr("%1 of %2 on %3").arg(event.action, generation->label(), time);
}

Result<QHash<GenerationId, Generation>> generationsOf(const Library &library, ProjectId project)
{
    const auto list = listGenerations(library, project, true);
    if (!list)
        return std::unexpected(list.error());
    QHash<GenerationId, Generation> generations;
    for (const Generation &each : *list)
        generations.insert(each.id, each);
    return generations;
}

Result<std::optional<Undone>> planOne(const Library &library, const MigrationProject &planned)
{
    if (!existsNoFollow(library.folder().projectFolder(planned.id)))
        return std::nullopt; // in the trash already, or never made
    const auto project = findProject(library, planned.id.toString());
    if (!project)
        return std::unexpected(project.error());
    const auto generations = generationsOf(library, planned.id);
    if (!generations)
        return std::unexpected(generations.error());
    const auto events = listEvents(library, planned.id, std::numeric_limits<int>::max());
    if (!events)
        return std::unexpected(events.error());
    QSet<GenerationId> own;
    for (const MigrationStep &step : planned.steps)
        own.insert(step.id);
    Undone undone{.id = planned.id, .name = project->name, .isNew = planned.isNew};
    for (const Generation &generation : *generations) {
        if (own.contains(generation.id))
            ++undone.versions;
        else if (own.contains(generation.parent))
            undone.changes.append(Text::tr("%1 was made from a version of the migration").arg(generation.label()));
    }
    for (const Event &event : *events | std::views::reverse) {
        const bool concerns = planned.isNew || own.contains(event.generation);
        if (concerns && !isOwnEvent(event, planned, own))
            undone.changes.append(changeText(event, *generations));
    }
    if (!planned.isNew && undone.versions == 0)
        return std::nullopt;
    return undone;
}

// Moves the migration's versions to the trash of a project that the library had before.
Result<> withdraw(const Library &library, const MigrationProject &planned, const Progress &progress)
{
    const auto isOwn = [&](GenerationId id) { return std::ranges::contains(planned.steps, id, &MigrationStep::id); };
    for (;;) { // nothing was active before: then one of ours is
        const auto project = findProject(library, planned.id.toString());
        if (!project)
            return std::unexpected(project.error());
        if (!isOwn(project->activeGeneration()))
            break;
        if (const auto rolledBack = rollBack(library, planned.id, progress); !rolledBack)
            return std::unexpected(rolledBack.error());
    }
    for (const MigrationStep &step : planned.steps | std::views::reverse) {
        const auto generation = findGeneration(library, step.id);
        if (!generation || generation->status == GenerationStatus::Deleted)
            continue; // a repeated undo
        if (const auto deleted = deleteGeneration(library, planned.id, step.id, progress); !deleted)
            return std::unexpected(deleted.error());
    }
    return {};
}

} // namespace

bool MigrationUndo::hasChanges() const
{
    return std::ranges::any_of(projects, [](const Project &each) { return !each.changes.isEmpty(); });
}

QJsonObject toJson(const MigrationUndo &undo)
{
    QJsonArray projects;
    for (const MigrationUndo::Project &each : undo.projects) {
        projects.append(QJsonObject{{u"project_id"_s, each.id.toString()},
                                    {u"name"_s, each.name},
                                    {u"is_new"_s, each.isNew},
                                    {u"versions"_s, each.versions},
                                    {u"changes"_s, QJsonArray::fromStringList(each.changes)}});
    }
    return {{u"migration_id"_s, undo.id}, {u"projects"_s, projects}};
}

Result<MigrationUndo> planMigrationUndo(const Library &library, const QString &id)
{
    const Result<MigrationPlan> plan = readMigrationPlan(library, id);
    if (!plan)
        return std::unexpected(plan.error());
    const Result<MigrationRecord> record = readMigrationRecord(library, id);
    if (!record)
        return std::unexpected(record.error());
    if (record->state == MigrationRecord::State::Undone)
        return fail(Error::Kind::Invalid, Text::tr("The migration %1 is undone already.").arg(id), id);
    MigrationUndo undo{.id = id};
    for (const MigrationProject &planned : plan->projects) {
        const auto project = planOne(library, planned);
        if (!project)
            return std::unexpected(project.error());
        if (*project)
            undo.projects.append(**project);
    }
    return undo;
}

Result<MigrationUndo> undoMigration(const Library &library, const QString &id, bool leavesChanged, const Progress &progress)
{
    const Result<LibraryLock> lock = lockMigrations(library);
    if (!lock)
        return std::unexpected(lock.error());
    Result<MigrationUndo> undo = planMigrationUndo(library, id);
    if (!undo)
        return undo;
    const Result<MigrationPlan> plan = readMigrationPlan(library, id);
    if (!plan)
        return std::unexpected(plan.error());
    if (undo->hasChanges() && !leavesChanged) {
        QStringList changed;
        for (const Undone &project : std::as_const(undo->projects)) {
            if (!project.changes.isEmpty())
                changed.append(
                    Text::tr("“%1”: %2")
                        .arg(project.name, project.changes.first(std::min<qsizetype>(3, project.changes.size())).join(u", "_s)));
        }
        return fail(
            Error::Kind::Invalid,
            Text::tr("The migration cannot be undone as a whole, for these were changed since: %1. Undo the others only, and keep "
                     "these.")
                .arg(changed.join(u"; "_s)),
            id);
    }
    qint64 done = 0;
    for (const Undone &project : std::as_const(undo->projects)) {
        if (progress.cancelled())
            return fail(Error::Kind::Cancelled, Text::tr("The undoing stopped; undo once more to finish it."), id);
        progress.report(done++, undo->projects.size(), Text::tr("Taking back “%1”").arg(project.name));
        if (!project.changes.isEmpty())
            continue;
        const auto planned = std::ranges::find(plan->projects, project.id, &MigrationProject::id);
        const Result<> taken = project.isNew ? deleteProject(library, project.id, {}) : withdraw(library, *planned, {});
        if (!taken)
            return std::unexpected(taken.error());
    }
    if (const Result<> marked = markMigrationUndone(library, *undo); !marked)
        return std::unexpected(marked.error());
    return undo;
}

} // namespace strata
