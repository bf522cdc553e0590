// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/jobs/jobrunner.h"
#include "core/model/libraryfolder.h"

#include <QObject>

#include <memory>

namespace strata {

/// An open library: where it is, whether it may be written, its background work, and the news that something changed.
/// Services are free functions that take it first; they may run in any thread, for what they read of it never changes.
class Library : public QObject
{
    Q_OBJECT

public:
    enum class Open {
        CreateIfMissing,
        ExistingOnly, // NotFound when there is no library at the folder
    };

    /// Opens (or makes) the library, migrates its catalog, finishes what a killed process left. A folder that cannot be written, or
    /// a catalog of a newer Strata, opens read-only with the reason; Invalid when the folder is something else.
    static Result<std::unique_ptr<Library>> open(const QString &folder, Open mode = Open::CreateIfMissing);
    ~Library() override;

    const LibraryFolder &folder() const { return m_folder; }
    bool isReadOnly() const { return !m_readOnlyReason.isEmpty(); }
    const QString &readOnlyReason() const { return m_readOnlyReason; }

    JobRunner &jobs() { return m_jobs; }

    /// From now on `changed` is emitted within a second after anyone, this process or another, wrote to the library.
    void watch();

signals:
    void changed();

private:
    Library(LibraryFolder folder, QString readOnlyReason);

    LibraryFolder m_folder;
    QString m_readOnlyReason;
    std::unique_ptr<QObject> m_watcher;
    JobRunner m_jobs;
};

/// Denied with the reason when `library` is read-only: the first line of every service that writes.
Result<> requireWritable(const Library &library);

} // namespace strata
