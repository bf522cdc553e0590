// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/migrationvalidating.h"

#include "core/catalog/artifacts.h"
#include "core/services/browsing.h"
#include "core/services/catalogaccess.h"
#include "core/services/migrationorigin.h"
#include "core/services/projects.h"
#include "core/services/verifying.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace strata {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(strata::Migration)
};

class Validation
{
public:
    Validation(const Library &library, const MigrationPlan &plan, const QHash<QString, QByteArray> &outputFiles,
               const Progress &progress)
        : m_library(library), m_plan(plan), m_output(outputFiles), m_progress(progress), m_quietly(progress.stopToken())
    {
        m_report = {.id = plan.id,
                    .store = plan.store,
                    .metadata = plan.metadata,
                    .startedAt = plan.madeAt,
                    .foldersLeft = plan.foldersLeft,
                    .issues = plan.issues};
    }

    Result<MigrationReport> run()
    {
        for (const MigrationProject &project : m_plan.projects) {
            if (const Result<> checked = check(project); !checked)
                return std::unexpected(checked.error());
        }
        return std::move(m_report);
    }

private:
    void tell(const QString &problem) { m_report.problems.append(problem); }

    Result<> check(const MigrationProject &planned)
    {
        const Result<Project> project = findProject(m_library, planned.id.toString());
        if (!project) {
            tell(Text::tr("The project “%1” is not in the library.").arg(planned.name));
            return {};
        }
        int last = 0;
        int activeVersion = 0;
        for (const MigrationStep &step : planned.steps) {
            if (m_progress.cancelled())
                return cancelledError();
            m_progress.report(m_plan.versionCount() + m_checked++, 2LL * m_plan.versionCount(),
                              Text::tr("Comparing “%1” with its origin").arg(planned.name));
            const Result<Generation> generation = findGeneration(m_library, step.id);
            if (!generation) {
                tell(Text::tr("The generation %1 is not in the library.").arg(step.oldId));
                continue;
            }
            ++m_report.versions;
            m_report.failedVersions += generation->status == GenerationStatus::Failed;
            if (generation->status != step.status || generation->project != planned.id)
                tell(Text::tr("%1 of “%2” is not what was planned.").arg(generation->label(), planned.name));
            if (generation->version <= last)
                tell(Text::tr("%1 of “%2” is out of order.").arg(generation->label(), planned.name));
            last = generation->version;
            if (generation->isActive)
                activeVersion = generation->version;
            if (const Result<> compared = compareFiles(*generation, step, planned.name); !compared)
                return compared;
            if (const Result<> compared = compareArtifacts(*generation, step, planned.name); !compared)
                return compared;
        }
        if (planned.isNew && project->activeGeneration() != planned.active)
            tell(Text::tr("The active version of “%1” is another than planned.").arg(planned.name));
        m_report.skipped += planned.skipped;
        m_report.projects.append(
            {.id = planned.id, .name = project->name, .versions = int(planned.steps.size()), .activeVersion = activeVersion});
        return {};
    }

    // What the old store says now.
    Result<QHash<QString, ContentHash>> originOf(const MigrationStep &step)
    {
        if (step.source == MigrationStep::Source::Folder)
            return hashFolder(step.folder, m_library.folder().root, m_quietly);
        QHash<QString, ContentHash> hashes;
        if (step.source == MigrationStep::Source::OutputFiles) {
            const Result<UsableOutput> output = usableOutput(m_output.value(step.oldId));
            if (!output)
                return std::unexpected(output.error());
            for (const UsableOutput::File &file : output->files)
                hashes.insert(file.path, hashOf(file.content));
        }
        return hashes;
    }

    Result<> compareFiles(const Generation &generation, const MigrationStep &step, const QString &project)
    {
        Result<QHash<QString, ContentHash>> origin = originOf(step);
        if (!origin && origin.error().kind == Error::Kind::Cancelled)
            return std::unexpected(origin.error());
        const auto files = listFiles(m_library, generation.id);
        if (!files)
            return std::unexpected(files.error());
        if (!origin) {
            tell(origin.error().message);
        } else {
            for (const FileEntry &file : *files) {
                const auto expected = origin->constFind(file.path);
                const bool isThere = expected != origin->constEnd();
                ++m_report.filesCompared;
                m_report.bytesCompared += file.size;
                if (!isThere || *expected != file.sha256) {
                    tell(isThere
                             ? Text::tr("“%1” in %2 of “%3” differs from its origin.").arg(file.path, generation.label(), project)
                             : Text::tr("“%1” in %2 of “%3” has no origin.").arg(file.path, generation.label(), project));
                }
                origin->remove(file.path);
            }
            for (auto missing = origin->keyBegin(); missing != origin->keyEnd(); ++missing)
                tell(Text::tr("“%1” is missing in %2 of “%3”.").arg(*missing, generation.label(), project));
        }
        const Result<VerifyReport> verified = verify(m_library, generation.project, generation.id, m_quietly);
        if (!verified)
            return std::unexpected(verified.error());
        for (const VerifyProblem &problem : verified->problems)
            tell(Text::tr("“%1” in %2 of “%3”: %4").arg(problem.path, generation.label(), project, problem.problem));
        return {};
    }

    Result<> compareArtifacts(const Generation &generation, const MigrationStep &step, const QString &project)
    {
        if (step.artifacts.isEmpty())
            return {};
        auto connection = openCatalog(m_library);
        if (!connection)
            return std::unexpected(connection.error());
        const auto rows = catalog::readArtifacts(*connection, generation.id);
        if (!rows)
            return std::unexpected(rows.error());
        for (const MigrationArtifact &artifact : step.artifacts) {
            const Result<ContentHash> origin = artifact.from.isEmpty()
                                                   ? hashOf(m_output.value(step.oldId))
                                                   : hashFile(m_plan.store, artifact.from.sliced(m_plan.store.size() + 1));
            const auto row = std::ranges::find(*rows, artifact.id, &Artifact::id);
            if (row == rows->end() || !origin || row->sha256 != *origin)
                tell(Text::tr("The artifact “%1” of %2 of “%3” differs from its origin.")
                         .arg(artifact.name, generation.label(), project));
            else
                ++m_report.artifacts;
        }
        return {};
    }

    const Library &m_library;
    const MigrationPlan &m_plan;
    const QHash<QString, QByteArray> &m_output;
    const Progress &m_progress;
    Progress m_quietly;
    MigrationReport m_report;
    qint64 m_checked = 0;
};

} // namespace

Result<MigrationReport> validateMigration(const Library &library, const MigrationPlan &plan,
                                          const QHash<QString, QByteArray> &outputFiles, const Progress &progress)
{
    return Validation(library, plan, outputFiles, progress).run();
}

} // namespace strata
