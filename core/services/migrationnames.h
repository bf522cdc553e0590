// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/migration.h"
#include "core/services/library.h"

#include <QHash>
#include <QSet>

namespace strata {

/// Gives what comes from an old store its ids and names in the library: the old ones where they are UUIDs and free (no row, no
/// folder, not in the trash), else ones derived from them, so that planning twice gives the same.
class MigrationNames
{
public:
    /// `library` null: everything is free.
    explicit MigrationNames(const Library *library) : m_library(library) { }

    /// What the library has; once, before the others.
    Result<> read();
    /// A project without steps; not new when the library has that id already.
    MigrationProject projectOf(const FlatProject &row, QList<MigrationIssue> &issues);
    GenerationId generationOf(const FlatGeneration &row, QList<MigrationIssue> &issues);
    static ArtifactId artifactId(GenerationId generation, const QString &oldId);

    /// The generations of a project of the library, for the two that follow.
    Result<> readKnownGenerations(ProjectId project);
    /// Whether that project has the generation of this old id already, from an earlier migration.
    bool isKnown(const QString &oldId) const { return m_known.contains(oldId); }
    /// Its id when a version may have it as its parent.
    GenerationId knownGeneration(const QString &oldId) const { return m_known.value(oldId); }

private:
    QString freeName(const QString &wanted, const QString &oldId) const;

    const Library *m_library;
    QHash<ProjectId, QString> m_projects; // of the library, with their names
    QSet<QString> m_names; // in lower case; the plan's own, too
    QSet<QUuid> m_trashed; // projects and generations in the trash
    QSet<QUuid> m_taken; // by the plan
    QHash<QString, GenerationId> m_known; // by old id; null: cannot be a parent
};

} // namespace strata
