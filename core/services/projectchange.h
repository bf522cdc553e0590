// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/connection.h"
#include "core/model/event.h"
#include "core/model/generation.h"
#include "core/model/project.h"
#include "core/services/library.h"
#include "core/store/librarylock.h"

#include <functional>

namespace strata {

/// One change of one project, the way every service makes it: the project's lock is held from begin() to the end of the object, and
/// what a killed process left unfinished is put right first.
///
/// Order: save() what metadata.json shall say, then change other files (manifest, link, folders), then commit(). metadata.json is
/// the journal: a kill anywhere after save() is noticed by the next begin() or Library::open, which makes the catalog and the link
/// follow the folders. Only what commit() answered is acknowledged.
class ProjectChange
{
public:
    /// Denied when the library is read-only, NotFound without such a project, Busy when another program holds it too long.
    static Result<ProjectChange> begin(const Library &library, ProjectId project);

    Project project; // as metadata.json has it; change it, then save()

    const LibraryFolder &folder() const { return m_folder; }
    /// For reading before, and by `rows` of commit().
    catalog::Connection &catalog() { return m_connection; }

    /// One more than any number ever given out, in the catalog, in metadata.json or on disk.
    Result<int> nextVersion();
    /// The row of a generation of this project; NotFound when there is none.
    Result<Generation> generation(GenerationId id);

    /// Writes metadata.json, with the time of the change.
    Result<> save();

    using Rows = std::function<Result<>(catalog::Connection &)>;
    /// In one transaction: `rows`, then the event appended to events.jsonl, the project's row and the event's. Saves before when
    /// `project` is not what was saved last.
    Result<> commit(const QString &action, GenerationId generation = {}, const QJsonObject &details = {}, const Rows &rows = {});

private:
    ProjectChange(LibraryFolder folder, LibraryLock libraryLock, LibraryLock projectLock, catalog::Connection connection);

    LibraryFolder m_folder;
    LibraryLock m_libraryLock;
    LibraryLock m_projectLock;
    catalog::Connection m_connection;
    Project m_saved;
};

/// The name of the person using this computer's account, as events have it.
QString currentActor();

} // namespace strata
