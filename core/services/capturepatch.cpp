// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/capturepatch.h"

#include "core/base/fileio.h"

#include <QCoreApplication>
#include <QFile>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace strata {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(strata::CapturePatch)
};

// The count in "-12,3" or "+12" from `at`; 1 when it is left out.
qint64 countAt(QByteArrayView header, qsizetype at)
{
    const qsizetype end = header.indexOf(' ', at);
    const QByteArrayView range = header.sliced(at, (end < 0 ? header.size() : end) - at);
    const qsizetype comma = range.indexOf(',');
    return comma < 0 ? 1 : range.sliced(comma + 1).toLongLong();
}

} // namespace

void PatchLineCounter::beginLine(char first)
{
    if (m_leftBefore == 0 && m_leftAfter == 0) {
        m_isHeader = first == '@';
        return;
    }
    switch (first) {
    case '+':
        ++m_added;
        --m_leftAfter;
        break;
    case '-':
        ++m_deleted;
        --m_leftBefore;
        break;
    case '\\': break; // "\ No newline at end of file"
    default: --m_leftBefore; --m_leftAfter;
    }
}

void PatchLineCounter::endHeader()
{
    const qsizetype before = m_header.indexOf(" -");
    const qsizetype after = m_header.indexOf(" +");
    if (m_header.startsWith("@@") && before > 0 && after > 0) {
        m_leftBefore = countAt(m_header, before + 1);
        m_leftAfter = countAt(m_header, after + 1);
    }
    m_header.clear();
    m_isHeader = false;
}

void PatchLineCounter::add(QByteArrayView piece)
{
    while (!piece.isEmpty()) {
        if (m_atLineStart)
            beginLine(piece.front());
        const auto *newline = static_cast<const char *>(std::memchr(piece.data(), '\n', size_t(piece.size())));
        const qsizetype length = newline ? newline - piece.data() : piece.size();
        if (m_isHeader)
            m_header.append(piece.first(length));
        m_atLineStart = newline != nullptr;
        if (!newline)
            return;
        if (m_isHeader)
            endHeader();
        piece = piece.sliced(length + 1);
    }
}

Result<CapturePatch> writeCapturePatch(const QString &path, const TreeComparison &comparison, const ContentReader &reader,
                                       const Progress &progress)
{
    const auto cannotWrite = [&] { return failFromErrno(errno, Text::tr("“%1” cannot be written").arg(path), path); };
    FileDescriptor fd(::open(QFile::encodeName(path).constData(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0644));
    if (!fd)
        return cannotWrite();
    PatchLineCounter counter;
    std::optional<Error> writeError;
    const Result<> written = writeGitPatch(
        comparison, reader,
        [&](QByteArrayView piece) {
            counter.add(piece);
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
        ::unlink(QFile::encodeName(path).constData());
        return CapturePatch{
            .problem = Text::tr("The patch against the version before was not made: %1").arg(written.error().message)};
    }
    if (::fsync(fd.get()) != 0 || !fd.close())
        return cannotWrite();
    return CapturePatch{.linesAdded = counter.added(), .linesDeleted = counter.deleted()};
}

} // namespace strata
