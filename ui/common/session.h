// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/change.h"
#include "core/model/generation.h"
#include "core/model/treeside.h"
#include "core/services/library.h"
#include "core/services/projects.h"
#include "ui/common/undohistory.h"

#include <QHash>
#include <QObject>

#include <optional>

namespace strata {

/// Where a window stands in a project: what a restart, a deep link and the way back to a project bring again. Null ids are
/// filled in by the session: the newest completed version, its base.
struct Place
{
    GenerationId selected;
    GenerationId base;
    GenerationId target;
    QString file; // shown in Compare and Files; empty: whatever they choose
    std::array<QString, 2> folder; // compared in the place of base or target; empty: none

    bool operator==(const Place &) const = default;
};

/// What the window is looking at: the one place that knows the project, the selected version and the pair compared. Panes observe
/// it and ask it to move; they do not know each other. It holds snapshots that background jobs refresh whenever the library
/// changes: reading them never blocks. Lives in the GUI thread.
class Session : public QObject
{
    Q_OBJECT

public:
    explicit Session(Library &library, QObject *parent = nullptr);

    Library &library() const { return m_library; }
    /// What was done here and can be taken back.
    UndoHistory &history() { return m_history; }

    const QList<ProjectSummary> &projects() const { return m_projects; }
    const LibraryStatistics &statistics() const { return m_statistics; }
    bool isLoaded() const { return m_isLoaded; } // the first list of projects has arrived

    /// The current project; null id and nothing when there is none.
    ProjectId projectId() const { return m_project; }
    const ProjectSummary *project() const;

    /// Of the current project, newest first, archived ones too.
    const QList<Generation> &generations() const { return m_generations; }
    const Generation *generation(GenerationId id) const;
    const Generation *activeGeneration() const;
    /// What `generation` is compared with when nothing else is asked: its parent, else the completed version before it, else null
    /// (the empty tree).
    GenerationId defaultBase(const Generation &generation) const;

    /// Selecting is not viewing is not activating: `selected` is the row the person stands on, the pair is what Compare shows.
    const Generation *selected() const { return generation(m_selected); }
    /// A side is a version or a folder on disk; no base is the empty tree, without a target there is nothing to compare.
    const TreeSide &side(Side side) const { return m_sides[side]; }
    const std::array<TreeSide, 2> &sides() const { return m_sides; }
    GenerationId base() const { return m_sides[Before].generation; } // left; null also for a folder
    GenerationId target() const { return m_sides[After].generation; } // right; null also for a folder

    /// Goes to `project` as soon as its versions have been read; until then the window stays where it is. Without a place: where
    /// this session left the project, else its newest completed version against its base.
    void selectProject(ProjectId project, std::optional<Place> place = {});
    /// Selects a version and compares it with its default base. One that is not in the list yet is selected when it arrives.
    void selectGeneration(GenerationId generation);
    void compare(GenerationId base, GenerationId target) { compareSides({base, target}); }
    void compareSides(const std::array<TreeSide, 2> &sides);
    /// Asks the Compare and Files tabs to show `path` (deep links, palette).
    void openFile(const QString &path);
    /// The file shown now, kept for the way back; panes call it.
    void noteFile(const QString &path) { m_file = path; }
    Place place() const;

    /// Reads everything again in the background; done by itself when the library changes.
    void refresh();

signals:
    void projectsChanged(); // the list or a number in it
    void projectChanged(); // another current project, its versions are there already
    void generationsChanged(); // of the current project; also after projectChanged
    void selectionChanged();
    void pairChanged(); // another base or target
    void fileRequested(const QString &path);
    void failed(const strata::Error &error); // a refresh could not be done; the window shows it
    void said(const QString &sentence); // something was done; the window shows it for a while

private:
    struct Snapshot;
    void take(Snapshot snapshot);
    void settle(const Place &wished);

    Library &m_library;
    UndoHistory m_history;
    QList<ProjectSummary> m_projects;
    LibraryStatistics m_statistics;
    bool m_isLoaded = false;
    ProjectId m_project;
    QList<Generation> m_generations;
    QHash<GenerationId, qsizetype> m_index; // into m_generations
    GenerationId m_selected;
    std::array<TreeSide, 2> m_sides;
    QString m_file;

    ProjectId m_wanted; // the project to be shown by the next answer
    std::optional<Place> m_wish; // and where
    QHash<ProjectId, Place> m_left; // where each project was left
    bool m_isReading = false;
    bool m_readAgain = false; // something changed while a question was under way
};

} // namespace strata
