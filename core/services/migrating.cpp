// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/migrating.h"

#include "core/base/clock.h"
#include "core/base/fileio.h"
#include "core/catalog/artifacts.h"
#include "core/flatstore/readstore.h"
#include "core/services/activating.h"
#include "core/services/browsing.h"
#include "core/services/catalogaccess.h"
#include "core/services/migrationjournal.h"
#include "core/services/migrationstaging.h"
#include "core/services/migrationvalidating.h"
#include "core/services/projectchange.h"
#include "core/services/projectorigin.h"
#include "core/services/projects.h"
#include "core/services/recording.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace strata {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(strata::Migration)
};

/// Does of a plan what is not done yet.
class Application
{
public:
    Application(const Library &library, const MigrationPlan &plan, const Progress &progress)
        : m_library(library), m_plan(plan), m_progress(progress), m_quietly(progress.stopToken())
    {
    }

    Result<MigrationReport> run()
    {
        if (!m_plan.metadata.isEmpty()) {
            Result<FlatStore> rows = readFlatMetadata(migrationMetadata(m_library, m_plan), m_quietly);
            if (!rows)
                return std::unexpected(rows.error());
            for (FlatGeneration &row : rows->generations)
                m_output.insert(row.id, std::move(row.outputFiles));
        }
        for (const MigrationProject &project : m_plan.projects) {
            if (const Result<> done = bringIn(project); !done)
                return std::unexpected(done.error().kind == Error::Kind::Cancelled ? stopped() : done.error());
        }
        Result<MigrationReport> report = validateMigration(m_library, m_plan, m_output, m_progress);
        if (!report)
            return std::unexpected(report.error().kind == Error::Kind::Cancelled ? stopped() : report.error());
        for (const MigrationProject &project : m_plan.projects) {
            if (const Result<> told = tellProject(project); !told)
                return std::unexpected(told.error());
        }
        report->finishedAt = now();
        if (const Result<> written = writeMigrationReport(m_library, *report); !written)
            return std::unexpected(written.error());
        return report;
    }

private:
    Error stopped() const
    {
        return {.kind = Error::Kind::Cancelled,
                .message = Text::tr("The migration stopped after %1 of %2 versions. It can be resumed or undone.")
                               .arg(m_done)
                               .arg(m_plan.versionCount())};
    }

    Result<> bringIn(const MigrationProject &project)
    {
        if (project.isNew && !existsNoFollow(m_library.folder().projectFolder(project.id))) {
            const Result<Project> created = createProject(
                m_library,
                {.name = project.name, .clientId = project.clientId, .domain = project.domain, .techStack = project.techStack},
                {.id = project.id, .status = project.status, .createdAt = project.createdAt});
            if (!created)
                return std::unexpected(created.error());
        }
        for (const MigrationStep &step : project.steps) {
            if (m_progress.cancelled())
                return cancelledError();
            m_progress.report(m_done, 2LL * m_plan.versionCount(), Text::tr("Bringing in “%1”").arg(project.name));
            if (const Result<> captured = bringIn(project, step); !captured)
                return captured;
            ++m_done;
        }
        return activateLast(project);
    }

    Result<> bringIn(const MigrationProject &project, const MigrationStep &step)
    {
        Result<Generation> generation = findGeneration(m_library, step.id);
        if (!generation && generation.error().kind != Error::Kind::NotFound)
            return std::unexpected(generation.error());
        if (!generation) {
            const CaptureRequest request{.project = project.id,
                                         .id = step.id,
                                         .path = step.folder,
                                         .versionName = step.versionName,
                                         .prompt = step.prompt,
                                         .context = step.context,
                                         .parent = step.parent.isNull() ? std::nullopt : std::optional(step.parent),
                                         .origin = Origin::Migrated,
                                         .errorMessage = step.status == GenerationStatus::Failed ? step.errorMessage : QString(),
                                         .createdAt = step.createdAt};
            const auto stage = [&](GenerationWriter &writer, const Progress &inner) {
                return stageMigrated(writer, step, m_output.value(step.oldId), m_plan.store, m_library.folder().root, inner);
            };
            Result<CaptureOutcome> outcome = captureFrom(m_library, request, {.stage = stage}, m_quietly);
            if (!outcome)
                return std::unexpected(outcome.error());
            generation = std::move(outcome->generation);
        }
        return step.artifacts.isEmpty() ? Result<>() : recordMissingArtifacts(project.id, *generation, step);
    }

    // The files came with the version; a kill in between may have kept the rows away.
    Result<> recordMissingArtifacts(ProjectId project, const Generation &generation, const MigrationStep &step)
    {
        auto connection = openCatalog(m_library);
        if (!connection)
            return std::unexpected(connection.error());
        const auto rows = catalog::readArtifacts(*connection, generation.id);
        if (!rows)
            return std::unexpected(rows.error());
        auto artifacts = migratedArtifacts(m_library.folder(), generation, step);
        if (!artifacts)
            return std::unexpected(artifacts.error());
        artifacts->removeIf([&](const Artifact &each) { return std::ranges::contains(*rows, each.id, &Artifact::id); });
        return artifacts->isEmpty() ? Result<>() : recordArtifacts(m_library, project, generation.id, *artifacts);
    }

    // In a project the library had before, its own active version stays.
    Result<> activateLast(const MigrationProject &project)
    {
        if (project.active.isNull())
            return {};
        const Result<Project> current = findProject(m_library, project.id.toString());
        if (!current)
            return std::unexpected(current.error());
        if (!current->activeGeneration().isNull())
            return {};
        return activate(m_library, project.id, project.active, m_quietly).transform([](const ActivationPlan &) { });
    }

    Result<> tellProject(const MigrationProject &project)
    {
        if (!project.isNew && project.steps.isEmpty())
            return {};
        auto change = ProjectChange::begin(m_library, project.id);
        if (!change)
            return std::unexpected(change.error());
        return change->commit(u"project.migrated"_s, {},
                              {{u"migration_id"_s, m_plan.id},
                               {u"store"_s, m_plan.store},
                               {u"old_id"_s, project.oldId},
                               {u"versions"_s, project.steps.size()},
                               {u"row"_s, project.row}});
    }

    const Library &m_library;
    const MigrationPlan &m_plan;
    const Progress &m_progress;
    Progress m_quietly; // stops, and tells nothing: the steps of one capture would make the bar jump
    QHash<QString, QByteArray> m_output; // output_files by old id
    int m_done = 0;
};

// What was free when the plan was made.
Result<> checkStillFree(const Library &library, const MigrationPlan &plan)
{
    const auto projects = listProjects(library);
    if (!projects)
        return std::unexpected(projects.error());
    for (const MigrationProject &project : plan.projects) {
        const bool isThere = std::ranges::any_of(*projects,
                                                 [&](const ProjectSummary &each) { return each.project.id == project.id; });
        const bool isNameTaken = project.isNew && std::ranges::any_of(*projects, [&](const ProjectSummary &each) {
                                     return each.project.name.compare(project.name, Qt::CaseInsensitive) == 0;
                                 });
        bool isChanged = isThere == project.isNew || isNameTaken;
        for (const MigrationStep &step : project.steps)
            isChanged = isChanged || findGeneration(library, step.id).has_value();
        if (isChanged) {
            return fail(
                Error::Kind::Exists,
                Text::tr("The library has changed since the migration was planned: “%1” is no longer as it was. Look at the old "
                         "store again.")
                    .arg(project.name),
                project.id.toString());
        }
    }
    return {};
}

Result<> checkNoneUnfinished(const Library &library, const MigrationPlan &plan)
{
    const auto records = listMigrations(library);
    if (!records)
        return std::unexpected(records.error());
    for (const MigrationRecord &record : *records) {
        if (record.state == MigrationRecord::State::Interrupted && record.store == plan.store) {
            return fail(Error::Kind::Exists,
                        Text::tr("The migration %1 of this store is unfinished. Resume it, or undo it first.").arg(record.id),
                        record.id);
        }
    }
    return {};
}

} // namespace

Result<MigrationReport> applyMigration(const Library &library, MigrationPlan plan, const Progress &progress)
{
    if (plan.isGuess() && !plan.options.acceptsGuesses) {
        return fail(
            Error::Kind::Invalid,
            Text::tr("Without metadata the order of the versions is a guess from the times of their files. Look at it, then accept "
                     "it; or name the metadata."),
            plan.store);
    }
    const Result<LibraryLock> lock = lockMigrations(library);
    if (!lock)
        return std::unexpected(lock.error());
    for (const auto check : {checkNoneUnfinished, checkStillFree}) {
        if (const Result<> fine = check(library, plan); !fine)
            return std::unexpected(fine.error());
    }
    const Result<MigrationPlan> begun = beginMigration(library, std::move(plan), progress);
    if (!begun)
        return std::unexpected(begun.error());
    return Application(library, *begun, progress).run();
}

Result<MigrationReport> resumeMigration(const Library &library, const QString &id, const Progress &progress)
{
    const Result<LibraryLock> lock = lockMigrations(library);
    if (!lock)
        return std::unexpected(lock.error());
    const Result<MigrationRecord> record = readMigrationRecord(library, id);
    if (!record)
        return std::unexpected(record.error());
    if (record->state == MigrationRecord::State::Finished)
        return fail(Error::Kind::Invalid, Text::tr("The migration %1 is complete: there is nothing to resume.").arg(id), id);
    if (record->state == MigrationRecord::State::Undone)
        return fail(Error::Kind::Invalid, Text::tr("The migration %1 was undone. Migrate the store once more instead.").arg(id),
                    id);
    const Result<MigrationPlan> plan = readMigrationPlan(library, id);
    if (!plan)
        return std::unexpected(plan.error());
    return Application(library, *plan, progress).run();
}

} // namespace strata
