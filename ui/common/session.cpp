// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/session.h"

#include "core/services/browsing.h"
#include "core/services/generationfiles.h"

#include <algorithm>
#include <utility>

namespace strata {

struct Session::Snapshot
{
    QList<ProjectSummary> projects;
    LibraryStatistics statistics;
    ProjectId project;
    QList<Generation> generations;
};

Session::Session(Library &library, QObject *parent) : QObject(parent), m_library(library)
{
    connect(&library, &Library::changed, this, &Session::refresh);
}

const ProjectSummary *Session::project() const
{
    const auto found = std::ranges::find(m_projects, m_project, [](const ProjectSummary &summary) { return summary.project.id; });
    return found == m_projects.end() ? nullptr : &*found;
}

const Generation *Session::generation(GenerationId id) const
{
    const auto found = m_index.constFind(id);
    return found == m_index.cend() ? nullptr : &m_generations[*found];
}

const Generation *Session::activeGeneration() const
{
    const auto found = std::ranges::find_if(m_generations, &Generation::isActive);
    return found == m_generations.end() ? nullptr : &*found;
}

GenerationId Session::defaultBase(const Generation &target) const
{
    if (const Generation *parent = generation(target.parent); parent && canBeRead(*parent))
        return parent->id;
    for (const Generation &other : m_generations) { // newest first
        if (other.version < target.version && other.status == GenerationStatus::Completed)
            return other.id;
    }
    return {};
}

void Session::selectProject(ProjectId project, std::optional<Place> place)
{
    if (project == m_project && !place && m_wanted == project)
        return;
    if (!m_project.isNull())
        m_left.insert(m_project, this->place());
    m_wanted = project;
    m_wish = place ? std::move(place) : m_left.value(project);
    refresh();
}

void Session::selectGeneration(GenerationId id)
{
    const Generation *wanted = generation(id);
    if (!wanted) { // just captured: it comes with the next answer
        m_wish = Place{.selected = id};
        refresh();
        return;
    }
    if (m_selected != id) {
        m_selected = id;
        emit selectionChanged();
    }
    if (canBeRead(*wanted))
        compare(defaultBase(*wanted), id);
}

void Session::compareSides(const std::array<TreeSide, 2> &sides)
{
    if (m_sides == sides)
        return;
    m_sides = sides;
    emit pairChanged();
}

Place Session::place() const
{
    return {.selected = m_selected,
            .base = base(),
            .target = target(),
            .file = m_file,
            .folder = {m_sides[Before].folder, m_sides[After].folder}};
}

void Session::openFile(const QString &path)
{
    m_file = path;
    emit fileRequested(path);
}

/// One question at a time: while one is under way the next is only remembered. A library that changes faster than it can be read
/// is then still shown, which would not be so if each change threw the running answer away.
void Session::refresh()
{
    if (m_isReading) {
        m_readAgain = true;
        return;
    }
    m_isReading = true;
    m_readAgain = false;
    m_library.jobs().run(
        JobKind::Quiet, tr("Reading the library"), this,
        [&library = m_library, wanted = m_wanted](const Progress &) -> Result<Snapshot> {
            auto projects = listProjects(library);
            if (!projects)
                return std::unexpected(projects.error());
            auto statistics = libraryStatistics(library);
            if (!statistics)
                return std::unexpected(statistics.error());
            Snapshot snapshot{.projects = std::move(*projects), .statistics = *statistics};
            const auto exists = [&snapshot](ProjectId id) {
                return std::ranges::any_of(snapshot.projects,
                                           [id](const ProjectSummary &summary) { return summary.project.id == id; });
            };
            if (exists(wanted))
                snapshot.project = wanted;
            else if (!snapshot.projects.isEmpty())
                snapshot.project = snapshot.projects.first().project.id;
            if (snapshot.project.isNull())
                return snapshot;
            auto generations = listGenerations(library, snapshot.project, true);
            if (!generations)
                return std::unexpected(generations.error());
            snapshot.generations = std::move(*generations);
            return snapshot;
        },
        [this](Result<Snapshot> answer) {
            m_isReading = false;
            if (answer)
                take(std::move(*answer));
            else if (answer.error().kind != Error::Kind::Cancelled)
                emit failed(answer.error());
            if (m_readAgain)
                refresh();
        });
}

void Session::take(Snapshot snapshot)
{
    const bool isFirst = !m_isLoaded;
    m_isLoaded = true;
    if (isFirst || snapshot.projects != m_projects || snapshot.statistics != m_statistics) {
        m_projects = std::move(snapshot.projects);
        m_statistics = snapshot.statistics;
        emit projectsChanged();
    }

    // Someone asked for another project meanwhile: that answer is on its way.
    if (m_readAgain && snapshot.project != m_wanted && !m_wanted.isNull())
        return;

    const bool isOther = snapshot.project != m_project;
    if (!isOther && snapshot.generations == m_generations && !m_wish)
        return;
    m_project = snapshot.project;
    m_wanted = snapshot.project;
    m_generations = std::move(snapshot.generations);
    m_index.clear();
    m_index.reserve(m_generations.size());
    for (qsizetype i = 0; i < m_generations.size(); ++i)
        m_index.insert(m_generations[i].id, i);
    if (isOther)
        emit projectChanged();
    emit generationsChanged();
    const auto wish = std::exchange(m_wish, {});
    settle(wish      ? *wish
           : isOther ? Place{.file = m_file} // the project stood in is gone, and what was compared with it
                     : place());
    if (wish && !m_file.isEmpty())
        emit fileRequested(m_file);
}

/// Keeps to `wished` as far as its versions exist, and fills in the rest.
void Session::settle(const Place &wished)
{
    const Generation *selected = generation(wished.selected);
    if (!selected) {
        const auto newest = std::ranges::find(m_generations, GenerationStatus::Completed, &Generation::status);
        if (newest != m_generations.end())
            selected = &*newest;
        else if (!m_generations.isEmpty())
            selected = &m_generations.first();
    }
    const auto sideOf = [this](GenerationId id, const QString &folder) {
        if (!folder.isEmpty())
            return TreeSide::ofFolder(folder);
        return TreeSide(generation(id) ? id : GenerationId{});
    };
    std::array<TreeSide, 2> sides{sideOf(wished.base, wished.folder[Before]), sideOf(wished.target, wished.folder[After])};
    if (sides[After].isNothing()) {
        const bool canCompare = selected && canBeRead(*selected);
        sides = {canCompare ? defaultBase(*selected) : GenerationId{}, canCompare ? selected->id : GenerationId{}};
    } else if (sides[Before].isNothing() && !wished.base.isNull()) { // it is gone
        const Generation *target = generation(wished.target);
        sides[Before] = target ? defaultBase(*target) : GenerationId{};
    }
    m_file = wished.file;

    const GenerationId selectedId = selected ? selected->id : GenerationId{};
    if (selectedId != m_selected) {
        m_selected = selectedId;
        emit selectionChanged();
    }
    compareSides(sides);
}

} // namespace strata
