// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/diskspace.h"

#include "core/base/fileio.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QLocale>
#include <QRandomGenerator>

#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace strata {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(strata::DiskSpace)
};

constexpr qint64 MiB = 1024 * 1024;
constexpr qint64 Reserve = 64 * MiB;

// Sixteen files, because a disk may run out of files as well as out of bytes: SQLite alone wants two.
constexpr int BallastFiles = 16;
constexpr qint64 BallastFileBytes = MiB / BallastFiles;
constexpr qint64 RoomForBallast = 16 * MiB;
constexpr qint64 FilesForBallast = 256;

QString ballastFolder(const LibraryFolder &library) { return library.root + "/.ballast"_L1; }

qint64 reserveOf(const DiskSpace &space) { return std::min(Reserve, space.totalBytes / 100); }

// Bytes no file system can compress or leave out as a hole.
bool fill(int fd)
{
    if (::fallocate(fd, 0, 0, BallastFileBytes) == 0)
        return true;
    QByteArray bytes(BallastFileBytes, Qt::Uninitialized);
    QRandomGenerator::global()->fillRange(reinterpret_cast<quint32 *>(bytes.data()), bytes.size() / qsizetype(sizeof(quint32)));
    return writeAll(fd, bytes);
}

} // namespace

bool DiskSpace::isFull() const
{
    return totalBytes > 0 && (freeBytes < MiB / 2 || (freeFiles >= 0 && freeFiles < BallastFiles / 2));
}

DiskSpace diskSpace(const QString &path)
{
    struct statvfs status;
    if (::statvfs(QFile::encodeName(path).constData(), &status) != 0)
        return {};
    return {.freeBytes = qint64(status.f_bavail) * qint64(status.f_frsize),
            .totalBytes = qint64(status.f_blocks) * qint64(status.f_frsize),
            .freeFiles = status.f_files == 0 ? -1 : qint64(status.f_favail)}; // btrfs counts none
}

QString bytesText(qint64 bytes)
{
    return bytes < 1000 ? u"%1 B"_s.arg(bytes) : QLocale::c().formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat);
}

Result<> requireRoom(const LibraryFolder &library, RoomNeeded needed, const QString &what)
{
    const DiskSpace space = diskSpace(library.root);
    if (space.totalBytes == 0)
        return {};
    const qint64 bytes = needed.bytes + needed.bytes / 20 + reserveOf(space);
    if (bytes > space.freeBytes) {
        return fail(
            Error::Kind::Io,
            Text::tr("%1 %2, and the library's disk has %3 left; with what has to stay free, %4 are missing. Free some space "
                     "or delete versions, then try again.")
                .arg(what, bytesText(needed.bytes), bytesText(space.freeBytes), bytesText(bytes - space.freeBytes)),
            library.root);
    }
    const qint64 files = needed.files + needed.files / 20 + 32;
    if (space.freeFiles >= 0 && files > space.freeFiles) {
        return fail(Error::Kind::Io,
                    Text::tr("%1 %2 new files and folders, and the library's disk can take %3 more. Delete files or versions, then "
                             "try again.")
                        .arg(what)
                        .arg(needed.files)
                        .arg(space.freeFiles),
                    library.root);
    }
    return {};
}

bool isDiskFull(const Error &error)
{
    // As failFromErrno and the catalog's connection write them.
    return error.detail.contains(u"(errno %1)"_s.arg(ENOSPC)) || error.detail.contains(u"(errno %1)"_s.arg(EDQUOT))
           || error.detail.contains("(SQLite 13)"_L1);
}

void layBallast(const LibraryFolder &library)
{
    const QString folder = ballastFolder(library);
    if (existsNoFollow(folder))
        return;
    const DiskSpace space = diskSpace(library.root);
    if (space.freeBytes < RoomForBallast || (space.freeFiles >= 0 && space.freeFiles < FilesForBallast))
        return;
    // Made under another name and renamed: half of it would never be completed.
    const QString unfinished = folder + u".%1"_s.arg(::getpid());
    if (::mkdir(QFile::encodeName(unfinished).constData(), 0700) != 0)
        return;
    bool isWhole = true;
    for (int i = 0; i < BallastFiles && isWhole; ++i) {
        const QByteArray name = QFile::encodeName(u"%1/%2"_s.arg(unfinished).arg(i));
        const FileDescriptor fd(::open(name.constData(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600));
        isWhole = fd && fill(fd.get());
    }
    if (!isWhole || ::rename(QFile::encodeName(unfinished).constData(), QFile::encodeName(folder).constData()) != 0)
        static_cast<void>(removeTree(unfinished));
}

bool giveBallastUp(const LibraryFolder &library)
{
    const QDir root(library.root);
    bool wasThere = false;
    for (const QString &name : root.entryList({u".ballast*"_s}, QDir::Dirs | QDir::Hidden))
        wasThere = removeTree(root.filePath(name)).has_value() || wasThere;
    return wasThere;
}

RoomToDelete::RoomToDelete(const LibraryFolder &library) : m_library(library)
{
    if (diskSpace(library.root).isFull())
        giveBallastUp(library);
}

} // namespace strata
