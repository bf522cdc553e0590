// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/generation.h"
#include "core/services/library.h"
#include "core/services/projects.h"

#include <QObject>

#include <optional>

namespace strata {

/// What the window is looking at: the one place that knows the project, the selected version and the pair compared. Panes observe
/// it and ask it to move; they do not know each other. It holds snapshots that background jobs refresh whenever the library
/// changes: reading them never blocks. Lives in the GUI thread.
class Session : public QObject
{
    Q_OBJECT

public:
    explicit Session(Library &library, QObject *parent = nullptr);

    Library &library() const { return m_library; }

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

    /// Selecting is not viewing is not activating: `selected` is the row the person stands on, the pair is what Compare shows.
    const Generation *selected() const { return generation(m_selected); }
    GenerationId base() const { return m_base; } // left; null: the empty tree
    GenerationId target() const { return m_target; } // right

    void selectProject(ProjectId project);
    /// Selects a version and compares it with its base (parent, else the previous completed one).
    void selectGeneration(GenerationId generation);
    void compare(GenerationId base, GenerationId target);
    /// Asks the Compare and Files tabs to show `path` (deep links, palette).
    void openFile(const QString &path) { emit fileRequested(path); }

    /// Reads everything again in the background; done by itself when the library changes.
    void refresh();

signals:
    void projectsChanged(); // the list or a number in it
    void projectChanged(); // another current project
    void generationsChanged(); // of the current project; also after projectChanged, when they have arrived
    void selectionChanged();
    void pairChanged();
    void fileRequested(const QString &path);
    void failed(const strata::Error &error); // a refresh could not be done; the window shows it
    void said(const QString &sentence); // something was done; the window shows it for a while

private:
    void loadGenerations();

    Library &m_library;
    QList<ProjectSummary> m_projects;
    LibraryStatistics m_statistics;
    bool m_isLoaded = false;
    ProjectId m_project;
    QList<Generation> m_generations;
    GenerationId m_selected;
    GenerationId m_base;
    GenerationId m_target;
    quint64 m_question = 0; // the newest answer wins
};

} // namespace strata
