// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/connection.h"
#include "core/services/library.h"
#include "core/store/librarylock.h"

#include <array>
#include <optional>

namespace strata {

/// What an open library does for its catalog beside answering: it holds the lock that tells others it is in use, has the catalog
/// looked through when it is time, and tidies it at the end. A child of the library, which goes last.
class LibraryUpkeep : public QObject
{
    Q_OBJECT

public:
    LibraryUpkeep(LibraryFolder folder, QObject *library);
    ~LibraryUpkeep() override;

    /// Null for a library that was not to be opened to write.
    static LibraryUpkeep *of(const Library &library);

    /// Holds the library as one of those who use it. True when this is the only one.
    bool shareWithOthers();
    /// Reads every page of the catalog when its last user did not close it or a week has gone by; Database when one is damaged.
    Result<> lookThrough(catalog::Connection &connection, bool endedUncleanly) const;
    /// The disk was full when the library was to be opened to write.
    void noteFullDisk() { m_foundFullDisk = true; }
    bool foundFullDisk() const { return m_foundFullDisk; }
    /// From now on changes of the catalog count.
    void begin();
    bool hasCatalogChanged() const;

private:
    LibraryFolder m_folder;
    bool m_foundFullDisk = false;
    std::optional<LibraryLock> m_inUse;
    std::optional<std::array<qint64, 4>> m_atOpening; // sizes and times of the catalog's files
};

/// Whether a log lies beside the catalog that was not written back.
bool hasLog(const QString &catalogFile);

} // namespace strata
