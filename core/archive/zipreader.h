// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/archive/archiveentry.h"

#include <QByteArray>
#include <QList>

#include <functional>
#include <memory>
#include <mutex>
#include <span>
#include <vector>

namespace strata {

/// The entries of a ZIP archive that may come from anyone. open() refuses the whole archive when anything in it is unsafe, damaged,
/// encrypted or of a kind that is not read; no byte of content has been unpacked then. Contents may be read from several threads.
class ZipReader
{
public:
    static Result<std::unique_ptr<ZipReader>> open(const QString &path, const ArchiveLimits &limits = {});
    ~ZipReader();
    Q_DISABLE_COPY_MOVE(ZipReader)

    /// In the archive's order. Folders only where the archive names them.
    const QList<ArchiveEntry> &entries() const { return m_entries; }

    /// The whole content of an entry; Invalid when its bytes do not fit its size or checksum.
    Result<QByteArray> read(qsizetype index) const;
    /// The same piece by piece, for entries too large for memory: each call fills the buffer and answers how much, 0 at the end.
    /// Must not outlive the reader.
    std::function<Result<qsizetype>(std::span<char>)> stream(qsizetype index) const;

private:
    struct Handle; // one open zip_t: it is for one thread at a time
    class Lease;
    struct Facts
    {
        quint16 method = 0;
        quint32 crc = 0;
        qint64 packedSize = 0;
    };

    ZipReader(QString path, const ArchiveLimits &limits);
    Result<> readEntries();
    Result<ArchiveEntry> describeEntry(const struct ZipRecord &record, quint64 index) const;
    std::unexpected<Error> damaged(qsizetype index) const;

    QString m_path;
    ArchiveLimits m_limits;
    ArchiveGuard m_guard;
    QList<ArchiveEntry> m_entries;
    QList<Facts> m_facts;
    mutable std::mutex m_mutex;
    mutable std::vector<std::unique_ptr<Handle>> m_idle;
};

} // namespace strata
