// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/librarylock.h"

#include "core/base/process.h"
#include "core/base/weakness.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QFile>
#include <QThread>

#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>

using namespace Qt::StringLiterals;

namespace strata {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(strata::LibraryLock)
};

std::unexpected<Error> busy(const QString &file)
{
    const QString holder = lockHolder(file);
    if (holder.isEmpty())
        return fail(Error::Kind::Busy, Text::tr("Another program is writing to the library. Wait until it is done and try again."),
                    file);
    return fail(Error::Kind::Busy,
                Text::tr("Another program (%1) is writing to the library. Wait until it is done and try again.").arg(holder), file);
}

} // namespace

Result<LibraryLock> LibraryLock::acquire(const QString &file, Mode mode, std::chrono::milliseconds patience,
                                         const Progress &progress)
{
    FileDescriptor fd(::open(QFile::encodeName(file).constData(), O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC, 0644));
    if (!fd)
        return failFromErrno(errno, Text::tr("The lock “%1” cannot be opened").arg(file), file);
    const QDeadlineTimer deadline(patience);
    // flock() knows no time limit. Waiting in small steps costs nothing beside what the holder does (it flushes to disk).
    while (!isWeakened(Weakness::NeverLocks) && ::flock(fd.get(), (mode == Mode::Exclusive ? LOCK_EX : LOCK_SH) | LOCK_NB) != 0) {
        if (errno == EINTR)
            continue;
        if (errno != EWOULDBLOCK)
            return failFromErrno(errno, Text::tr("The lock “%1” cannot be taken").arg(file), file);
        if (progress.cancelled())
            return cancelledError();
        if (deadline.hasExpired())
            return busy(file);
        QThread::msleep(5);
    }
    return LibraryLock(std::move(fd));
}

} // namespace strata
