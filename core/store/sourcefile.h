// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/filestamp.h"
#include "core/store/foldercursor.h"

#include <span>
#include <sys/stat.h>

namespace strata {

/// A file of a folder that other programs may write to, open for reading: it knows whether it was touched since.
class SourceFile
{
public:
    /// `path` below `root`, whose descriptor `from` has; no link is followed. The error names the file.
    static Result<SourceFile> open(FolderCursor &from, const QString &root, const QString &path);

    bool isRegular() const { return S_ISREG(m_status.st_mode); }
    qint64 size() const { return m_status.st_size; }
    quint32 mode() const { return m_status.st_mode & 0777; } // the permission bits

    FileStamp stamp() const { return fileStampOf(m_status); } // when it was opened

    /// The next bytes into `buffer`: how many, 0 at the end.
    Result<qsizetype> read(std::span<char> buffer) const;
    /// False once the file has another size or time than when it was opened.
    bool isUntouched() const;

    /// What to answer when a file never holds still.
    static std::unexpected<Error> neverHoldsStill(const QString &root, const QString &path);

private:
    QString m_path;
    FileDescriptor m_fd;
    struct stat m_status{};
};

} // namespace strata
