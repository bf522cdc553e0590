// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/diskusage.h"

#include "core/base/fileio.h"

#include <QCoreApplication>
#include <QFile>

#include <cerrno>
#include <cstring>
#include <dirent.h>
#include <fcntl.h>
#include <linux/fiemap.h>
#include <linux/fs.h>
#include <sys/ioctl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace strata {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(strata::DiskUsage)
};

constexpr int DeepestFolder = 200; // ours are 64 deep at most; an endless one must not take the stack

// Whether the first extent is shared, as a clone's is. Inline and unknown extents are not.
bool sharesBlocks(int folder, const char *name)
{
    const FileDescriptor fd(::openat(folder, name, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC));
    if (!fd)
        return false;
    alignas(fiemap) char buffer[sizeof(fiemap) + sizeof(fiemap_extent)] = {};
    auto *map = reinterpret_cast<fiemap *>(buffer);
    map->fm_length = FIEMAP_MAX_OFFSET;
    map->fm_extent_count = 1;
    return ::ioctl(fd.get(), FS_IOC_FIEMAP, map) == 0 && map->fm_mapped_extents == 1
           && (map->fm_extents[0].fe_flags & FIEMAP_EXTENT_SHARED) != 0;
}

struct FolderStream
{
    DIR *dir = nullptr;
    ~FolderStream()
    {
        if (dir)
            ::closedir(dir);
    }
};

} // namespace

Result<> DiskMeter::measure(const QString &folder, const Progress &progress)
{
    const int fd = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
    if (fd < 0)
        return {};
    return measureFolder(fd, progress, 0);
}

// Takes the descriptor over.
Result<> DiskMeter::measureFolder(int folder, const Progress &progress, int depth)
{
    const FolderStream stream{::fdopendir(folder)};
    if (!stream.dir) {
        ::close(folder);
        return {};
    }
    while (const dirent *entry = ::readdir(stream.dir)) {
        if (std::strcmp(entry->d_name, ".") == 0 || std::strcmp(entry->d_name, "..") == 0)
            continue;
        if (progress.cancelled())
            return cancelledError();
        struct stat status;
        if (::fstatat(folder, entry->d_name, &status, AT_SYMLINK_NOFOLLOW) != 0)
            continue; // gone meanwhile
        if (!S_ISDIR(status.st_mode)) {
            measureFile(folder, entry->d_name, status);
            continue;
        }
        m_usage.blockBytes += status.st_blocks * 512;
        if (depth >= DeepestFolder)
            continue;
        const int below = ::openat(folder, entry->d_name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
        if (below < 0)
            continue;
        if (const auto measured = measureFolder(below, progress, depth + 1); !measured)
            return measured;
    }
    if (m_usage.files % 256 == 0)
        progress.report(m_usage.files, 0, Text::tr("Measuring files"));
    return {};
}

void DiskMeter::measureFile(int folder, const char *name, const struct stat &status)
{
    ++m_usage.files;
    if (status.st_nlink > 1) {
        Seen &seen = m_linked[{quint64(status.st_dev), quint64(status.st_ino)}];
        ++seen.found;
        if (seen.found == seen.names)
            m_usage.freedBytes += seen.size;
        if (seen.found > 1) {
            ++m_usage.links;
            return;
        }
        seen.size = status.st_size;
        seen.names = status.st_nlink;
    } else {
        m_usage.freedBytes += status.st_size;
    }
    m_usage.bytes += status.st_size;
    m_usage.blockBytes += status.st_blocks * 512;
    if (S_ISREG(status.st_mode) && status.st_nlink == 1 && status.st_size > 0 && sharesBlocks(folder, name))
        ++m_usage.clones;
}

DiskUsage DiskMeter::usage() const { return m_usage; }

qint64 bytesBelow(const QString &folder)
{
    DiskMeter meter;
    static_cast<void>(meter.measure(folder, Progress()));
    return meter.usage().bytes;
}

} // namespace strata
