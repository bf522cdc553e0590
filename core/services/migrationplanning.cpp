// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/migrating.h"

#include "core/base/clock.h"
#include "core/flatstore/readstore.h"
#include "core/services/migrationnames.h"
#include "core/services/migrationsteps.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QStorageInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace strata {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(strata::Migration)
};

using Kind = MigrationIssue::Kind;

constexpr qint64 SpareBytes = 64LL * 1024 * 1024;

QString shortId(const QString &id) { return id.size() > 12 ? id.first(8) : id; }

/// Makes one plan. Issues are told in the order things are looked at.
class Planner
{
public:
    Planner(const Library *library, FlatStore store, const MigrationOptions &options, const Progress &progress)
        : m_library(library), m_store(std::move(store)), m_progress(progress), m_names(library)
    {
        m_plan = {.store = m_store.folder,
                  .metadata = m_store.metadata,
                  .options = options,
                  .issues = std::exchange(m_store.issues, {}),
                  .madeAt = now()};
    }

    Result<MigrationPlan> run()
    {
        if (const Result<> read = m_names.read(); !read)
            return std::unexpected(read.error());
        m_places = {.store = m_store.folder, .libraryRoot = m_library ? m_library->folder().root : QString()};
        for (const FlatFolder &folder : std::as_const(m_store.folders))
            m_places.folders.insert(folder.id, &folder);
        for (const FlatArtifact &artifact : std::as_const(m_store.artifacts))
            m_places.artifacts[artifact.generation].append(&artifact);
        const Result<> planned = m_plan.isGuess() ? guess() : planRows();
        if (!planned)
            return std::unexpected(planned.error());
        m_plan.projects.removeIf([](const MigrationProject &each) { return each.steps.isEmpty() && each.oldId.isEmpty(); });
        tellAboutSpace();
        return std::move(m_plan);
    }

private:
    void tell(Kind kind, const QString &path, const QString &sentence, const QString &treatment)
    {
        m_plan.issues.append({.kind = kind, .path = path, .sentence = sentence, .treatment = treatment});
    }

    Result<> planRows();
    Result<> guess();
    Result<> addSteps(MigrationProject &project, QList<FlatGeneration> generations);
    void settleParents(MigrationProject &project, const QList<FlatGeneration> &rows);
    void settleActive(MigrationProject &project, const QList<FlatGeneration> &rows, const QString &active);
    Result<> collectOrphans();
    void tellAboutSpace();
    FlatGeneration rowOf(const FlatFolder &folder) const;

    const Library *m_library;
    FlatStore m_store;
    const Progress &m_progress;
    MigrationNames m_names;
    MigrationPlan m_plan;
    FlatPlaces m_places;
    qsizetype m_looked = 0; // generations
};

Result<> Planner::planRows()
{
    QHash<QString, QList<FlatGeneration>> byProject;
    QStringList unknown; // ids of projects without a row, in the order of their generations
    QSet<QString> known;
    for (const FlatProject &project : std::as_const(m_store.projects))
        known.insert(project.id);
    for (const FlatGeneration &generation : std::as_const(m_store.generations)) {
        if (!generation.project.isEmpty() && !known.contains(generation.project) && !byProject.contains(generation.project))
            unknown.append(generation.project);
        byProject[generation.project].append(generation);
    }
    for (const FlatProject &row : std::as_const(m_store.projects)) {
        MigrationProject project = m_names.projectOf(row, m_plan.issues);
        const QList<FlatGeneration> generations = byProject.value(row.id);
        if (const Result<> added = addSteps(project, generations); !added)
            return added;
        settleActive(project, generations, row.activeGeneration);
        m_plan.projects.append(std::move(project));
    }
    for (const QString &id : std::as_const(unknown)) {
        const QList<FlatGeneration> generations = byProject.value(id);
        MigrationProject project = m_names.projectOf({.id = id, .name = Text::tr("Project %1").arg(shortId(id))}, m_plan.issues);
        tell(Kind::UnknownProject, generations.first().place.toText(),
             Text::tr("%n generation(s) belong to the project %1, which has no row.", nullptr, int(generations.size())).arg(id),
             Text::tr("They become the project “%1”.").arg(project.name));
        if (const Result<> added = addSteps(project, generations); !added)
            return added;
        settleActive(project, generations, {});
        m_plan.projects.append(std::move(project));
    }
    return collectOrphans();
}

// Without rows a folder says its id and its time, and nothing else.
FlatGeneration Planner::rowOf(const FlatFolder &folder) const
{
    return {.id = folder.id, .status = u"completed"_s, .createdAt = folder.modifiedAt, .place = {.file = folder.path}};
}

Result<> Planner::guess()
{
    QList<FlatGeneration> rows;
    for (const FlatFolder &folder : std::as_const(m_store.folders))
        rows.append(rowOf(folder));
    if (rows.isEmpty()) {
        return fail(
            Error::Kind::NotFound,
            Text::tr("“%1” holds no folders of generations. Choose the folder that has “projects” in it.").arg(m_store.folder),
            m_store.folder);
    }
    MigrationProject project = m_names.projectOf({.name = QFileInfo(m_store.folder).fileName()}, m_plan.issues);
    if (const Result<> added = addSteps(project, rows); !added)
        return added;
    for (qsizetype i = 0; i < project.steps.size(); ++i) {
        tell(Kind::Guess, project.steps[i].folder,
             Text::tr("“%1” would become v%2 of “%3”: its files were last changed %4.")
                 .arg(project.steps[i].oldId, QString::number(i + 1), project.name,
                      toIsoText(project.steps[i].createdAt).left(16).replace(u'T', u' ')),
             Text::tr("Nothing is brought in before you accept this order."));
    }
    settleActive(project, rows, {});
    m_plan.projects.append(std::move(project));
    return {};
}

// Rows without a project and folders without a row stay behind, or become a project of their own when asked.
Result<> Planner::collectOrphans()
{
    const bool collects = m_plan.options.collectsOrphans;
    const QString name = Text::tr("%1: without a project").arg(QFileInfo(m_store.folder).fileName());
    const QString treatment = collects ? Text::tr("It becomes a version of the project “%1”.").arg(name)
                                       : Text::tr("It stays where it is.");
    QList<FlatGeneration> rows;
    QSet<QString> known;
    for (const FlatGeneration &generation : std::as_const(m_store.generations)) {
        known.insert(generation.id);
        if (!generation.project.isEmpty())
            continue;
        rows.append(generation);
        tell(Kind::NoProject, generation.place.toText(),
             Text::tr("%1: the generation %2 belongs to no project.").arg(generation.place.toText(), generation.id), treatment);
    }
    m_plan.foldersLeft += collects ? 0 : int(std::ranges::count_if(rows, [&](const FlatGeneration &row) {
        return m_places.folders.contains(row.id);
    }));
    for (const FlatFolder &folder : std::as_const(m_store.folders)) {
        if (known.contains(folder.id))
            continue;
        rows.append(rowOf(folder));
        m_plan.foldersLeft += !collects;
        tell(Kind::OrphanFolder, folder.path, Text::tr("The folder “%1” has no row.").arg(folder.path), treatment);
    }
    for (auto group = m_places.artifacts.constBegin(); group != m_places.artifacts.constEnd(); ++group) {
        for (const FlatArtifact *artifact : *group) {
            if (!known.contains(artifact->generation)) {
                tell(Kind::MissingArtifact, artifact->place.toText(),
                     Text::tr("%1: the artifact “%2” belongs to no generation.").arg(artifact->place.toText(), artifact->location),
                     Text::tr("It stays where it is."));
            }
        }
    }
    if (!collects || rows.isEmpty())
        return {};
    MigrationProject project = m_names.projectOf({.name = name}, m_plan.issues);
    if (const Result<> added = addSteps(project, rows); !added)
        return added;
    settleActive(project, rows, {});
    m_plan.projects.append(std::move(project));
    return {};
}

Result<> Planner::addSteps(MigrationProject &project, QList<FlatGeneration> generations)
{
    if (!project.isNew) {
        if (const Result<> read = m_names.readKnownGenerations(project.id); !read)
            return read;
    }
    for (FlatGeneration &row : generations) {
        if (row.createdAt.isValid())
            continue;
        const FlatFolder *folder = m_places.folders.value(row.id);
        row.createdAt = folder ? folder->modifiedAt : project.createdAt;
        tell(Kind::BadRow, row.place.toText(), Text::tr("%1: the generation %2 has no time.").arg(row.place.toText(), row.id),
             folder ? Text::tr("The time of its files is taken.") : Text::tr("It is put first."));
    }
    std::ranges::stable_sort(generations, {}, &FlatGeneration::createdAt);
    StepPlanner steps(m_places, m_names, m_plan.issues, m_progress);
    for (const FlatGeneration &row : std::as_const(generations)) {
        if (m_progress.cancelled())
            return cancelledError();
        m_progress.report(++m_looked, std::max(m_store.generations.size(), m_store.folders.size()),
                          Text::tr("Looking at “%1”").arg(project.name));
        if (!project.isNew && m_names.isKnown(row.id)) {
            ++project.skipped;
            continue;
        }
        Result<std::optional<MigrationStep>> step = steps.stepOf(row);
        if (!step)
            return std::unexpected(step.error());
        if (*step)
            project.steps.append(std::move(**step));
    }
    m_plan.foldersLeft += steps.foldersLeft();
    settleParents(project, generations);
    return {};
}

void Planner::settleParents(MigrationProject &project, const QList<FlatGeneration> &rows)
{
    QHash<QString, QString> parents;
    for (const FlatGeneration &row : rows)
        parents.insert(row.id, row.parent);
    QHash<QString, GenerationId> earlier;
    for (MigrationStep &step : project.steps) {
        const QString parent = parents.value(step.oldId);
        if (!parent.isEmpty()) {
            step.parent = earlier.value(parent);
            if (step.parent.isNull() && !project.isNew)
                step.parent = m_names.knownGeneration(parent);
            if (step.parent.isNull()) {
                QString ancestor = parent;
                for (qsizetype i = 0; i < rows.size() && !ancestor.isEmpty() && ancestor != step.oldId; ++i)
                    ancestor = parents.value(ancestor);
                const QString why = ancestor == step.oldId ? Text::tr("The generation %1 is its own ancestor.").arg(step.oldId)
                                    : parents.contains(parent)
                                        ? Text::tr("The parent %2 of %1 is younger or not brought in.").arg(step.oldId, parent)
                                        : Text::tr("The parent %2 of %1 is none of its project's generations.")
                                              .arg(step.oldId, parent);
                tell(Kind::BadParent, step.oldId, why,
                     Text::tr("It is brought in without a parent; the old one is in its context."));
            }
        }
        earlier.insert(step.oldId, step.id);
    }
}

void Planner::settleActive(MigrationProject &project, const QList<FlatGeneration> &rows, const QString &active)
{
    const auto usable = [&](const QString &oldId) {
        const auto step = std::ranges::find(project.steps, oldId, &MigrationStep::oldId);
        return step != project.steps.end() && step->status == GenerationStatus::Completed ? step->id : GenerationId();
    };
    QStringList marked;
    for (const FlatGeneration &row : rows) {
        if (row.isActive)
            marked.append(row.id);
    }
    GenerationId chosen = usable(active);
    for (const MigrationStep &step : std::as_const(project.steps)) {
        if (usable(active).isNull() && marked.contains(step.oldId) && step.status == GenerationStatus::Completed)
            chosen = step.id;
    }
    QStringList said = marked;
    if (!active.isEmpty() && !said.contains(active))
        said.append(active);
    if (chosen.isNull()) {
        for (const MigrationStep &step : std::as_const(project.steps)) {
            if (step.status == GenerationStatus::Completed)
                chosen = step.id;
        }
    }
    project.active = chosen;
    const auto step = std::ranges::find(project.steps, chosen, &MigrationStep::id);
    const QString treatment = step == project.steps.end() ? Text::tr("None becomes active.")
                                                          : Text::tr("The generation %1 becomes active.").arg(step->oldId);
    if (said.size() > 1) {
        tell(Kind::SeveralActive, project.name,
             Text::tr("“%1” has several active generations: %2.").arg(project.name, said.join(u", "_s)), treatment);
    } else if (said.isEmpty() && !project.steps.isEmpty() && project.isNew) {
        tell(Kind::NoActive, project.name, Text::tr("Nothing says which generation of “%1” is active.").arg(project.name),
             treatment);
    } else if (said.size() == 1 && usable(said.first()).isNull() && project.isNew) {
        tell(Kind::NoActive, project.name,
             Text::tr("The active generation %2 of “%1” is not there or not complete.").arg(project.name, said.first()), treatment);
    }
}

void Planner::tellAboutSpace()
{
    const qint64 wanted = m_plan.totalBytes() + m_plan.totalBytes() / 20 + SpareBytes;
    const QStorageInfo disk(m_library ? m_library->folder().root : QString());
    if (!m_library || !disk.isValid() || disk.bytesAvailable() >= wanted)
        return;
    tell(Kind::Other, disk.rootPath(),
         Text::tr("The files take up to %1 MB, and %2 MB are free on “%3”.")
             .arg(m_plan.totalBytes() / 1'000'000)
             .arg(disk.bytesAvailable() / 1'000'000)
             .arg(disk.rootPath()),
         Text::tr("Equal files are stored once, so it may fit; should it not, the migration stops and can be resumed."));
}

} // namespace

Result<MigrationPlan> planMigration(const Library *library, const MigrationRequest &request, const Progress &progress)
{
    const QString store = QFileInfo(request.store).canonicalFilePath();
    const QString root = library ? QFileInfo(library->folder().root).canonicalFilePath() : QString();
    if (!root.isEmpty() && !store.isEmpty() && (store + u'/').startsWith(root + u'/'))
        return fail(Error::Kind::Invalid,
                    Text::tr("“%1” lies inside the library itself. Choose the folder of the old store.").arg(store), store);
    if (!root.isEmpty() && !store.isEmpty() && root.startsWith(store + u'/')) {
        return fail(Error::Kind::Invalid,
                    Text::tr("The library “%1” lies inside the old store “%2”, which must not change. Choose another library.")
                        .arg(root, store),
                    store);
    }
    Result<FlatStore> flat = readFlatStore(request.store, request.metadata, progress);
    if (!flat)
        return std::unexpected(flat.error());
    return Planner(library, std::move(*flat), request.options, progress).run();
}

QList<QStringList> findMigrationMetadata(const QString &store) { return findFlatMetadata(store); }

} // namespace strata
