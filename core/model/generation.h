// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/ids.h"

#include <QDateTime>
#include <QJsonObject>

#include <optional>

namespace strata {

enum class GenerationStatus { Pending, Generating, Completed, Failed, Archived, Deleted };
enum class Origin { Folder, Archive, Workspace, Git, Agent, Api, Migrated, Composed };

QString toText(GenerationStatus status);
QString toText(Origin origin);
std::optional<GenerationStatus> generationStatusFromText(QStringView text);
std::optional<Origin> originFromText(QStringView text);

/// How a generation differs from its base. Files and lines.
struct ChangesSummary
{
    int added = 0;
    int modified = 0;
    int deleted = 0;
    int renamed = 0;
    qint64 linesAdded = 0;
    qint64 linesDeleted = 0;

    int files() const { return added + modified + deleted + renamed; }
    bool operator==(const ChangesSummary &) const = default;
};

/// One version of a project: what manifest.json holds and the table `generations` repeats.
struct Generation
{
    GenerationId id;
    ProjectId project;
    int version = 0; // 1, 2, 3 … never reused
    QString versionName;
    GenerationStatus status = GenerationStatus::Pending;
    Origin origin = Origin::Folder;
    QString prompt;
    QJsonObject context;
    GenerationId parent; // null: none
    int parentVersion = 0; // 0: none
    int baseVersion = 0; // what diff_from_v<M>.patch and `changes` compare with; 0: none, the first
    bool isIteration = false; // made from a parent
    bool isActive = false; // the project's history decides; repeated here for lists
    bool isStarred = false;
    QString note;
    QString errorMessage;
    int fileCount = 0;
    qint64 totalBytes = 0;
    ChangesSummary changes;
    QString storagePath; // relative to the library's folder
    QDateTime createdAt;
    QDateTime completedAt;
    QDateTime archivedAt;

    /// "v7"
    QString label() const { return QLatin1Char('v') + QString::number(version); }
    bool hasFiles() const { return status == GenerationStatus::Completed || status == GenerationStatus::Failed; }
    bool operator==(const Generation &) const = default;
};

QJsonObject toJson(const ChangesSummary &changes);
ChangesSummary changesSummaryFromJson(const QJsonObject &json);
/// Field names of PRODUCT: snake_case, times ISO 8601 UTC, null for what is absent.
QJsonObject toJson(const Generation &generation);
/// Nothing when an id, the version or the status is missing or malformed.
std::optional<Generation> generationFromJson(const QJsonObject &json);

} // namespace strata
