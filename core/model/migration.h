// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/contenthash.h"
#include "core/model/generation.h"
#include "core/model/project.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

#include <optional>

namespace strata {

/// Where something of an old store was found. `number` is the line in a text file, else the row; 0 is the whole file.
struct FlatPlace
{
    QString file;
    qint64 number = 0;

    /// "generations.csv:12"
    QString toText() const;
    bool operator==(const FlatPlace &) const = default;
};

// The three tables of a flat store, as an old backend wrote them. Ids are text: UUIDs in canonical form where they are UUIDs. What
// no member names stays in `columns`, so that nothing of a row is lost.

struct FlatProject
{
    QString id;
    QString name;
    QString clientId;
    QString domain;
    QString techStack;
    QString status;
    QString activeGeneration;
    QDateTime createdAt;
    QJsonObject columns;
    FlatPlace place;

    bool operator==(const FlatProject &) const = default;
};

struct FlatGeneration
{
    QString id;
    QString project;
    QString parent;
    QString status;
    QString prompt;
    QString versionName;
    QString errorMessage;
    QJsonObject context;
    bool isActive = false;
    QDateTime createdAt;
    QByteArray outputFiles; // JSON text with the contents of files; empty: the row has none
    QJsonObject columns;
    FlatPlace place;

    bool operator==(const FlatGeneration &) const = default;
};

struct FlatArtifact
{
    QString id;
    QString generation;
    QString type;
    QString location; // a path or URL, as it was written
    QDateTime createdAt;
    QJsonObject columns;
    FlatPlace place;

    bool operator==(const FlatArtifact &) const = default;
};

/// A folder that holds a generation's files.
struct FlatFolder
{
    QString id; // its name
    QString path; // absolute
    QDateTime modifiedAt; // the newest of its files, else the folder's own

    bool operator==(const FlatFolder &) const = default;
};

struct MigrationIssue
{
    enum class Kind {
        OrphanFolder, // a folder without a row
        OrphanRow, // a row with neither folder nor output_files
        MissingFolder, // a row whose files are in output_files alone
        DuplicateId,
        UnknownProject,
        NoProject,
        Conflict, // output_files and the folder differ
        UnsafePath,
        Unreadable,
        UnknownStatus,
        SeveralActive,
        NoActive,
        BadParent, // cyclic, later, or not in the project
        EmptyGeneration,
        MissingArtifact,
        BadRow,
        Taken, // an id or a name that the library has already
        Guess, // taken from folders alone
        Other,
    };

    Kind kind = Kind::Other;
    QString path; // the folder, file or row it is about
    QString sentence; // what is the matter
    QString treatment; // what the migration does about it

    bool operator==(const MigrationIssue &) const = default;
};

QString toText(MigrationIssue::Kind kind); // "orphan_folder"
std::optional<MigrationIssue::Kind> migrationIssueKindFromText(QStringView text);

/// Everything that was found of an old store.
struct FlatStore
{
    QString folder; // absolute, canonical
    QStringList metadata; // absolute; empty: there are only folders
    QList<FlatProject> projects;
    QList<FlatGeneration> generations;
    QList<FlatArtifact> artifacts;
    QList<FlatFolder> folders; // by name
    QList<MigrationIssue> issues; // what reading found
};

/// A file that comes to lie in artifacts/.
struct MigrationArtifact
{
    QString oldId;
    ArtifactId id;
    QString type;
    QString from; // absolute path in the old store; empty: the row's output_files
    QString name; // in artifacts/
    QDateTime createdAt;

    bool operator==(const MigrationArtifact &) const = default;
};

/// One generation of the old store on its way to be a version.
struct MigrationStep
{
    enum class Source { Folder, OutputFiles, Nothing };

    QString oldId;
    GenerationId id;
    Source source = Source::Nothing;
    QString folder; // absolute; of Source::Folder
    GenerationStatus status = GenerationStatus::Completed; // or Failed
    QString versionName;
    QString prompt;
    QString errorMessage; // never empty when Failed
    QJsonObject context; // with "migrated_from": what the old row said besides
    GenerationId parent; // of an earlier step, or null
    QDateTime createdAt;
    QList<MigrationArtifact> artifacts;
    int fileCount = 0;
    qint64 totalBytes = 0;

    bool operator==(const MigrationStep &) const = default;
};

struct MigrationProject
{
    QString oldId;
    ProjectId id;
    bool isNew = true; // false: its versions are added to a project the library has
    QString name;
    QString clientId;
    QString domain;
    QString techStack;
    ProjectStatus status = ProjectStatus::Draft;
    QDateTime createdAt;
    QJsonObject row; // what the old row said besides
    QList<MigrationStep> steps; // in the order of their versions
    int skipped = 0; // generations that the library has already
    GenerationId active; // null: none

    bool operator==(const MigrationProject &) const = default;
};

struct MigrationOptions
{
    bool collectsOrphans = false; // folders without a row and rows without a project become a project of their own
    bool acceptsGuesses = false; // without metadata: every folder becomes a version of one project

    bool operator==(const MigrationOptions &) const = default;
};

/// What will happen: the dry run, and the journal of a migration at work.
struct MigrationPlan
{
    QString id; // names the migration in the library; empty in a dry run
    QString store;
    QStringList metadata;
    MigrationOptions options;
    QList<MigrationProject> projects;
    QList<MigrationIssue> issues;
    int foldersLeft = 0; // folders that stay behind
    QDateTime madeAt;

    int versionCount() const;
    int fileCount() const;
    qint64 totalBytes() const;
    bool isGuess() const { return metadata.isEmpty(); }
    bool operator==(const MigrationPlan &) const = default;
};

/// What came of it, with the figures of the validation.
struct MigrationReport
{
    struct Project
    {
        ProjectId id;
        QString name;
        int versions = 0;
        int activeVersion = 0; // 0: none

        bool operator==(const Project &) const = default;
    };

    QString id;
    QString store;
    QStringList metadata;
    QDateTime startedAt;
    QDateTime finishedAt;
    QList<Project> projects;
    int versions = 0; // brought in
    int failedVersions = 0; // of them, kept as failed
    int skipped = 0; // were in the library already
    int filesCompared = 0; // with their origin, by SHA-256
    qint64 bytesCompared = 0;
    int artifacts = 0;
    int foldersLeft = 0;
    QList<MigrationIssue> issues; // of the plan
    QStringList problems; // what the validation found, each a sentence; empty: all is well

    bool operator==(const MigrationReport &) const = default;
};

QJsonObject toJson(const MigrationIssue &issue);
QJsonObject toJson(const MigrationPlan &plan);
std::optional<MigrationPlan> migrationPlanFromJson(const QJsonObject &json);
QJsonObject toJson(const MigrationReport &report);
std::optional<MigrationReport> migrationReportFromJson(const QJsonObject &json);

} // namespace strata
