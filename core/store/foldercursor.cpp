// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/foldercursor.h"

#include <cerrno>
#include <fcntl.h>
#include <linux/openat2.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace strata {

namespace {

constexpr int FolderFlags = O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC;

} // namespace

int openFolderBeneath(int root, const QByteArray &path)
{
    if (path.isEmpty())
        return ::openat(root, ".", FolderFlags);
    open_how how{};
    how.flags = FolderFlags;
    how.resolve = RESOLVE_BENEATH | RESOLVE_NO_SYMLINKS | RESOLVE_NO_MAGICLINKS;
    const int fd = int(::syscall(SYS_openat2, root, path.constData(), &how, sizeof how));
    if (fd >= 0 || (errno != ENOSYS && errno != EPERM))
        return fd;
    // Kernels before 5.6 and some sandboxes have no openat2: component by component.
    FileDescriptor current(::openat(root, ".", FolderFlags));
    for (const QByteArray &component : path.split('/')) {
        if (!current)
            return -1;
        current = FileDescriptor(::openat(current.get(), component.constData(), FolderFlags));
    }
    return current ? ::fcntl(current.get(), F_DUPFD_CLOEXEC, 3) : -1;
}

int FolderCursor::parentOf(QStringView path)
{
    const QByteArray utf8 = path.toUtf8();
    const qsizetype slash = utf8.lastIndexOf('/');
    m_name = utf8.sliced(slash + 1);
    if (slash < 0)
        return m_root;
    if (m_fd && QByteArrayView(utf8).first(slash) == m_folder)
        return m_fd.get();
    m_folder = utf8.first(slash);
    m_fd = FileDescriptor(openFolderBeneath(m_root, m_folder));
    return m_fd.get();
}

} // namespace strata
