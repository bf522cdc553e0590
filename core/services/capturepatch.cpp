// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/capturepatch.h"

#include "core/base/fileio.h"
#include "core/base/flush.h"

#include <QCoreApplication>
#include <QFile>

#include <cerrno>
#include <fcntl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace strata {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(strata::CapturePatch)
};

} // namespace

Result<CapturePatch> writeCapturePatch(int folder, const QString &name, TreeComparison comparison, const ContentReader &reader,
                                       const Progress &progress)
{
    const auto cannotWrite = [&] { return failFromErrno(errno, Text::tr("“%1” cannot be written").arg(name), name); };
    FileDescriptor fd(
        ::openat(folder, QFile::encodeName(name).constData(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0644));
    if (!fd)
        return cannotWrite();
    std::optional<Error> writeError;
    const Result<> written = writeGitPatchAndCount(
        comparison, reader,
        [&](QByteArrayView piece) {
            if (!writeAll(fd.get(), piece))
                writeError = cannotWrite().error();
            return !writeError;
        },
        progress);
    if (writeError)
        return std::unexpected(*writeError);
    if (!written && written.error().kind == Error::Kind::Cancelled)
        return std::unexpected(written.error());
    if (!written) {
        ::unlinkat(folder, QFile::encodeName(name).constData(), 0);
        return CapturePatch{
            .problem = Text::tr("The patch against the version before was not made: %1").arg(written.error().message)};
    }
    if (!flushToDisk(fd.get()) || !fd.close())
        return cannotWrite();
    const ChangesSummary summary = summaryOf(comparison);
    return CapturePatch{.linesAdded = summary.linesAdded, .linesDeleted = summary.linesDeleted};
}

} // namespace strata
