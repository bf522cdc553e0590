// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/archive/archiveentry.h"
#include "core/base/fileio.h"

#include <QByteArray>

#include <memory>
#include <span>
#include <stop_token>

namespace strata {

/// The bytes of a tar archive: of the file itself, or unpacked when it is gzip (RFC 1952), of one member or several. Stricter than
/// most: an early end, a wrong checksum or anything but zeros behind the last member is an error, and so is what grows too much.
/// Reading fails with Cancelled once `stop` is requested.
class TarBytes
{
public:
    static Result<std::unique_ptr<TarBytes>> open(const QString &path, ArchiveKind kind, const ArchiveLimits &limits,
                                                  std::stop_token stop = {});
    ~TarBytes();
    Q_DISABLE_COPY_MOVE(TarBytes)

    /// Fills as much of `buffer` as there is; 0 at the end.
    Result<qsizetype> read(std::span<char> buffer);
    /// Bytes of the file read so far.
    qint64 position() const { return m_packedTotal; }

private:
    TarBytes(QString path, const ArchiveLimits &limits, std::stop_token stop);
    Result<qsizetype> readRaw(std::span<char> buffer);
    Result<qsizetype> readUnpacked(std::span<char> buffer);
    Result<bool> fill();
    Result<bool> beginMember();

    struct Inflater;
    QString m_path;
    ArchiveLimits m_limits;
    std::stop_token m_stop;
    FileDescriptor m_fd;
    std::unique_ptr<Inflater> m_inflater; // none: a plain tar
    QByteArray m_packed;
    qint64 m_packedTotal = 0;
    qint64 m_unpackedTotal = 0;
};

} // namespace strata
