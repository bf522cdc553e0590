// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sourcefile.h"

#include <QCoreApplication>

#include <cerrno>
#include <fcntl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace strata {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(strata::SourceFile)
};

std::unexpected<Error> unreadable(const QString &path)
{
    return failFromErrno(errno, Text::tr("“%1” cannot be read").arg(path), path);
}

} // namespace

Result<SourceFile> SourceFile::open(FolderCursor &from, const QString &root, const QString &path)
{
    SourceFile file;
    file.m_path = root + u'/' + path;
    const int folder = from.parentOf(path);
    if (folder >= 0) // not waiting for the other end of a pipe
        file.m_fd = FileDescriptor(::openat(folder, from.name(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC));
    if (!file.m_fd || ::fstat(file.m_fd.get(), &file.m_status) != 0)
        return unreadable(file.m_path);
    return file;
}

Result<qsizetype> SourceFile::read(std::span<char> buffer) const
{
    for (;;) {
        const ssize_t got = ::read(m_fd.get(), buffer.data(), buffer.size());
        if (got >= 0)
            return got;
        if (errno != EINTR)
            return unreadable(m_path);
    }
}

bool SourceFile::isUntouched() const
{
    struct stat now;
    return ::fstat(m_fd.get(), &now) == 0 && fileStampOf(now) == stamp();
}

std::unexpected<Error> SourceFile::neverHoldsStill(const QString &root, const QString &path)
{
    const QString full = root + u'/' + path;
    return fail(Error::Kind::Busy,
                Text::tr("“%1” changes while it is being read. Stop the program that writes it, then try again.").arg(full), full);
}

} // namespace strata
