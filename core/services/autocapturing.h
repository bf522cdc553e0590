// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/generation.h"
#include "core/model/project.h"
#include "core/services/library.h"

#include <QHash>

#include <map>

class QTimer;

namespace strata {

class WorkspaceMonitor;

/// Captures linked folders by itself, for as long as it lives: when nothing was saved for the seconds a project's link says, and at
/// its pace in minutes; only what differs. Lives in the library's thread; the work is done by jobs.
class AutoCapture : public QObject
{
    Q_OBJECT

public:
    explicit AutoCapture(Library &library, QObject *parent = nullptr);
    ~AutoCapture() override;

    /// All projects as they are now; those whose link asks for it are watched.
    void setProjects(const QList<Project> &projects);

signals:
    void captured(const QString &project, const strata::Generation &generation);
    /// Once, until a capture of that project succeeds again.
    void failed(const QString &project, const strata::Error &error);

private:
    struct Watched;
    void capture(ProjectId project);

    Library &m_library;
    std::map<QString, std::unique_ptr<Watched>> m_watched; // by the project's id
};

} // namespace strata
