// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/foldersize.h"

#include "core/base/fileio.h"

#include <QFile>
#include <QHash>

#include <cstring>
#include <dirent.h>
#include <fcntl.h>
#include <sys/stat.h>

namespace strata {

namespace {

// Which inodes were met, and how often: one whose names are all in the folder is its own.
struct Walk
{
    FolderSize size;
    QHash<quint64, quint64> names;

    void folder(int parent, const char *name)
    {
        const int fd = ::openat(parent, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
        DIR *dir = fd < 0 ? nullptr : ::fdopendir(fd);
        if (!dir)
            return;
        while (const dirent *entry = ::readdir(dir)) {
            if (std::strcmp(entry->d_name, ".") == 0 || std::strcmp(entry->d_name, "..") == 0)
                continue;
            struct stat status;
            if (::fstatat(fd, entry->d_name, &status, AT_SYMLINK_NOFOLLOW) != 0)
                continue;
            if (S_ISDIR(status.st_mode))
                folder(fd, entry->d_name);
            else if (S_ISREG(status.st_mode))
                file(status);
        }
        ::closedir(dir);
    }

    void file(const struct stat &status)
    {
        const qint64 onDisk = qint64(status.st_blocks) * 512;
        ++size.files;
        size.bytes += status.st_size;
        if (status.st_nlink == 1) {
            size.ownBytes += onDisk;
        } else if (++names[status.st_ino] == status.st_nlink) {
            size.ownBytes += onDisk;
        }
    }
};

} // namespace

FolderSize sizeOfFolder(const QString &path)
{
    Walk walk;
    walk.folder(AT_FDCWD, QFile::encodeName(path).constData());
    return walk.size;
}

} // namespace strata
