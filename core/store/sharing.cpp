// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sharing.h"

#include "core/base/fileio.h"

#include <QFile>

#include <cerrno>
#include <fcntl.h>
#include <linux/fs.h>
#include <sys/ioctl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace strata {

bool ContentSharer::share(int from, const QByteArray &sealed, qint64 size, int folder, const char *name)
{
    struct stat status;
    // Only what nobody can write to may have two names: regular, read-only, and of the size the hash was taken of.
    if (::fstatat(from, sealed.constData(), &status, AT_SYMLINK_NOFOLLOW) != 0 || !S_ISREG(status.st_mode)
        || (status.st_mode & 0222) != 0 || status.st_size != size)
        return false;
    if (m_canClone && size > 0) {
        const FileDescriptor content(::openat(from, sealed.constData(), O_RDONLY | O_NOFOLLOW | O_CLOEXEC));
        if (!content)
            return false;
        const FileDescriptor to(::openat(folder, name, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0444));
        if (!to)
            return false;
        if (::ioctl(to.get(), FICLONE, content.get()) == 0) {
            m_hasCloned = true;
            return true;
        }
        const int reason = errno;
        ::unlinkat(folder, name, 0);
        if (reason == EOPNOTSUPP || reason == ENOTTY || reason == ENOSYS || reason == EXDEV)
            m_canClone = false;
    }
    return ::linkat(from, sealed.constData(), folder, name, 0) == 0;
}

bool ContentSharer::share(const QString &sealed, qint64 size, int folder, const char *name)
{
    return share(AT_FDCWD, QFile::encodeName(sealed), size, folder, name);
}

} // namespace strata
