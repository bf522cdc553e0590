// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/jobs/jobrunner.h"
#include "core/model/libraryfolder.h"

#include <QObject>

#include <memory>

class QTemporaryDir;

namespace strata {

class CatalogWatcher;

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
    enum class CatalogAccess { ReadWrite, ReadOnly, Immutable };

    /// Opens (or makes) the library, migrates its catalog, finishes what a killed process left. A catalog that is missing or
    /// damaged is made again from the folders (a damaged one is kept beside it). A folder that cannot be written, or a catalog of a
    /// newer Strata, opens read-only with the reason; Invalid when the folder is something else.
    static Result<std::unique_ptr<Library>> open(const QString &folder, Open mode = Open::CreateIfMissing);
    ~Library() override;

    const LibraryFolder &folder() const { return m_folder; }
    bool isReadOnly() const { return !m_readOnlyReason.isEmpty(); }
    const QString &readOnlyReason() const { return m_readOnlyReason; }
    /// What opening found and could not put right, each a sentence naming the place.
    const QStringList &openingProblems() const { return m_openingProblems; }

    /// For openCatalog(): the file to read, which on a disk that cannot be written may be a copy elsewhere, and how.
    const QString &catalogFile() const { return m_catalogFile; }
    CatalogAccess catalogAccess() const { return m_catalogAccess; }

    JobRunner &jobs() { return m_jobs; }

    /// From now on `changed` is emitted within a second after anyone, this process or another, wrote to the library.
    void watch();

signals:
    void changed();

private:
    explicit Library(LibraryFolder folder);
    Result<> openToWrite();
    Result<> openReadOnly();

    LibraryFolder m_folder;
    QString m_readOnlyReason;
    QStringList m_openingProblems;
    QString m_catalogFile;
    CatalogAccess m_catalogAccess = CatalogAccess::ReadWrite;
    std::unique_ptr<QTemporaryDir>
        m_privateCatalog; // of a library that cannot be written and whose catalog cannot be read as it is
    std::unique_ptr<CatalogWatcher> m_watcher;
    JobRunner m_jobs;
};

/// Denied with the reason when `library` is read-only: the first line of every service that writes.
Result<> requireWritable(const Library &library);

} // namespace strata
