// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/catalogaccess.h"

#include "core/store/librarylock.h"

#include <QFile>

#include <sys/stat.h>

namespace strata {

Result<catalog::Connection> openCatalog(const Library &library)
{
    using Access = catalog::Connection::Access;
    switch (library.catalogAccess()) {
    case Library::CatalogAccess::ReadWrite: return openCatalogFile(library.folder(), library.catalogFile(), Access::ReadWrite);
    case Library::CatalogAccess::ReadOnly: return openCatalogFile(library.folder(), library.catalogFile(), Access::ReadOnly);
    case Library::CatalogAccess::Immutable: return catalog::Connection::open(library.catalogFile(), Access::Immutable);
    }
    Q_UNREACHABLE_RETURN(std::unexpected(Error{}));
}

Result<catalog::Connection> openCatalogFile(const LibraryFolder &folder, const QString &file, catalog::Connection::Access access)
{
    const auto lock = LibraryLock::acquire(folder.catalogLockFile(), LibraryLock::Mode::Shared);
    if (!lock)
        return std::unexpected(lock.error());
    return catalog::Connection::open(file, access);
}

catalog::FolderStamp stampOf(const LibraryFolder &folder, ProjectId project)
{
    catalog::FolderStamp stamp;
    const auto timeOf = [](const struct stat &status) {
        return qint64(status.st_mtim.tv_sec) * 1'000'000'000 + status.st_mtim.tv_nsec;
    };
    struct stat status;
    if (::lstat(QFile::encodeName(folder.metadataFile(project)).constData(), &status) == 0) {
        stamp.metadataInode = qint64(status.st_ino);
        stamp.metadataTime = timeOf(status);
    }
    if (::lstat(QFile::encodeName(folder.generationsFolder(project)).constData(), &status) == 0)
        stamp.generationsTime = timeOf(status);
    if (::lstat(QFile::encodeName(folder.eventsFile(project)).constData(), &status) == 0)
        stamp.eventsSize = status.st_size;
    return stamp;
}

} // namespace strata
