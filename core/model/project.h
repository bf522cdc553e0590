// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/ids.h"
#include "core/model/retentionpolicy.h"
#include "core/model/workspacelink.h"

#include <QDateTime>
#include <QJsonObject>
#include <QList>

#include <optional>

namespace strata {

enum class ProjectStatus { Draft, Active, Archived };

QString toText(ProjectStatus status);
std::optional<ProjectStatus> projectStatusFromText(QStringView text);

/// Which generations were active, oldest first, and where in that history the project stands. Rolling back and redoing move
/// `position`; activating cuts what lies after it. A null id means "none was active".
struct ActivationHistory
{
    QList<GenerationId> entries{GenerationId{}};
    int position = 0;

    GenerationId current() const { return entries.value(position); }
    bool canRollBack() const { return position > 0; }
    bool canRedo() const { return position + 1 < entries.size(); }
    void activate(GenerationId id);

    bool operator==(const ActivationHistory &) const = default;
};

/// What metadata.json holds and the table `projects` repeats.
struct Project
{
    ProjectId id;
    QString name; // unique in the library, compared without case
    QString clientId;
    QString domain;
    QString techStack;
    ProjectStatus status = ProjectStatus::Draft;
    ActivationHistory activations;
    int latestVersion = 0; // the highest number ever given out
    RetentionPolicy policy;
    std::optional<WorkspaceLink> workspace; // nothing: no folder is linked
    QDateTime createdAt;
    QDateTime updatedAt;

    GenerationId activeGeneration() const { return activations.current(); }

    bool operator==(const Project &) const = default;
};

/// The field names of metadata.json and of the command line's --json.
QJsonObject toJson(const Project &project);
/// Nothing when `id` or `name` is missing or malformed.
std::optional<Project> projectFromJson(const QJsonObject &json);

} // namespace strata
