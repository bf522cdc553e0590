// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/versionplaces.h"

#include <QCoreApplication>
#include <QFile>
#include <QUuid>

#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>

using namespace Qt::StringLiterals;

namespace strata {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(strata::VersionPlaces)
};

FileDescriptor openFolder(const QString &path)
{
    return FileDescriptor(::open(QFile::encodeName(path).constData(), O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC));
}

} // namespace

QString versionTrashFolder(const LibraryFolder &folder, ProjectId project) { return folder.projectFolder(project) + u"/trash"_s; }

QStringList versionFolders(const LibraryFolder &folder, ProjectId project)
{
    return {folder.generationsFolder(project), folder.archiveFolder(project), versionTrashFolder(folder, project)};
}

QString packsFolder(const LibraryFolder &folder, ProjectId project) { return folder.archiveFolder(project) + u"/packs"_s; }

Result<LibraryLock> lockPacks(const LibraryFolder &folder, ProjectId project, std::chrono::milliseconds patience,
                              const Progress &progress)
{
    if (const auto made = makePath(folder.archiveFolder(project)); !made)
        return std::unexpected(made.error());
    return LibraryLock::acquire(folder.archiveFolder(project) + u"/.lock"_s, LibraryLock::Mode::Exclusive, patience, progress);
}

std::optional<FileDescriptor> holdVersionFolder(const QString &path)
{
    FileDescriptor folder = openFolder(path);
    if (!folder || ::flock(folder.get(), LOCK_SH | LOCK_NB) != 0)
        return {};
    return folder;
}

Result<FileDescriptor> claimVersionFolder(const QString &path, const QString &label)
{
    FileDescriptor folder = openFolder(path);
    if (!folder)
        return failFromErrno(errno, Text::tr("The folder “%1” of %2 cannot be opened").arg(path, label), path);
    if (::flock(folder.get(), LOCK_EX | LOCK_NB) != 0) {
        return fail(Error::Kind::Busy,
                    Text::tr("%1 is being read at this moment, by an export for example. Wait until that is done and try again.")
                        .arg(label),
                    path);
    }
    return folder;
}

QString newBin(const LibraryFolder &folder)
{
    return u"%1/trash-%2"_s.arg(folder.tempFolder(), QUuid::createUuid().toString(QUuid::WithoutBraces));
}

bool takeFromBin(const QString &bin, const QString &path)
{
    if (!existsNoFollow(path) && existsNoFollow(bin))
        static_cast<void>(renameDurably(bin, path));
    return existsNoFollow(path);
}

Result<QString> moveToBin(const LibraryFolder &folder, const QString &path)
{
    const QString bin = newBin(folder);
    if (const auto made = makePath(folder.tempFolder()); !made)
        return std::unexpected(made.error());
    const auto moved = renameDurably(path, bin);
    if (!moved && moved.error().kind != Error::Kind::NotFound)
        return std::unexpected(moved.error());
    return bin;
}

} // namespace strata
