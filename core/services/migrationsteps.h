// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/services/migrationnames.h"

#include <optional>

namespace strata {

/// Where the parts of an old store are.
struct FlatPlaces
{
    QString store; // canonical
    QString libraryRoot; // empty: there is no library yet
    QHash<QString, const FlatFolder *> folders; // by id
    QHash<QString, QList<const FlatArtifact *>> artifacts; // by generation
};

/// Decides what one generation of an old store becomes: which files, which status, which artifacts; and tells what does not fit.
class StepPlanner
{
public:
    StepPlanner(const FlatPlaces &places, MigrationNames &names, QList<MigrationIssue> &issues, const Progress &progress)
        : m_places(places), m_names(names), m_issues(issues), m_progress(progress)
    {
    }

    /// Without its parent. Nothing when the generation cannot be brought in; fails when cancelled.
    Result<std::optional<MigrationStep>> stepOf(const FlatGeneration &row);
    /// Of the generations that could not be.
    int foldersLeft() const { return m_foldersLeft; }

private:
    void tell(MigrationIssue::Kind kind, const QString &path, const QString &sentence, const QString &treatment)
    {
        m_issues.append({.kind = kind, .path = path, .sentence = sentence, .treatment = treatment});
    }

    QJsonObject contextOf(const FlatGeneration &row, const QString &versionName) const;
    Result<bool> takeFolder(MigrationStep &step, const FlatGeneration &row, const FlatFolder &folder);
    Result<> compareWithOutput(MigrationStep &step, const FlatGeneration &row);
    void takeOutput(MigrationStep &step, const FlatGeneration &row);
    void settleStatus(MigrationStep &step, const FlatGeneration &row);
    void addArtifacts(MigrationStep &step, const FlatGeneration &row);
    static void keepOutput(MigrationStep &step);

    const FlatPlaces &m_places;
    MigrationNames &m_names;
    QList<MigrationIssue> &m_issues;
    const Progress &m_progress;
    int m_foldersLeft = 0;
};

} // namespace strata
