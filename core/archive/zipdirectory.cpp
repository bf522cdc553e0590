// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/zipdirectory.h"

#include "core/base/fileio.h"

#include <QCoreApplication>
#include <QFile>
#include <QSet>
#include <QtEndian>

#include <algorithm>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace strata {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(strata::ZipDirectory)
};

constexpr qint64 EndBytes = 22;
constexpr qint64 LocatorBytes = 20;
constexpr qint64 End64Bytes = 56;
constexpr qint64 RecordBytes = 46;
constexpr qint64 LocalBytes = 30;
constexpr qint64 DescriptorBytes = 24;
constexpr quint16 HasDescriptor = 8;

template <typename T>
T at(QByteArrayView bytes, qsizetype offset)
{
    return qFromLittleEndian<T>(bytes.data() + offset);
}

struct End
{
    qint64 count = 0;
    qint64 directorySize = 0;
    qint64 directoryOffset = 0;
    qint64 recordOffset = 0; // where the directory must end
};

class Directory
{
public:
    Directory(const QString &path, const ArchiveLimits &limits) : m_path(path), m_limits(limits) { }

    Result<QList<ZipRecord>> read()
    {
        m_fd = FileDescriptor(::open(QFile::encodeName(m_path).constData(), O_RDONLY | O_NONBLOCK | O_CLOEXEC));
        struct stat status;
        if (!m_fd || ::fstat(m_fd.get(), &status) != 0)
            return failFromErrno(errno, Text::tr("“%1” cannot be read").arg(m_path), m_path);
        m_size = status.st_size;
        const Result<End> end = readEnd();
        if (!end)
            return std::unexpected(end.error());
        if (end->count > m_limits.entries)
            return refuseArchive(m_path, ArchiveProblem::TooManyEntries, QString::number(m_limits.entries));
        if (end->directorySize > m_limits.directoryBytes || end->directorySize < 0 || end->directoryOffset < 0
            || end->directoryOffset + end->directorySize != end->recordOffset)
            return broken();
        const Result<QByteArray> directory = bytesAt(end->directoryOffset, end->directorySize);
        if (!directory)
            return std::unexpected(directory.error());
        return readRecords(*directory, *end);
    }

private:
    std::unexpected<Error> broken() const { return refuseArchive(m_path, ArchiveProblem::Damaged); }

    Result<QByteArray> bytesAt(qint64 offset, qint64 count) const
    {
        if (offset < 0 || count < 0 || offset + count > m_size)
            return broken();
        QByteArray bytes(count, Qt::Uninitialized);
        for (qint64 filled = 0; filled < count;) {
            const ssize_t got = ::pread(m_fd.get(), bytes.data() + filled, size_t(count - filled), offset + filled);
            if (got < 0 && errno == EINTR)
                continue;
            if (got <= 0)
                return broken();
            filled += got;
        }
        return bytes;
    }

    Result<End> readEnd() const
    {
        const qint64 tailBytes = std::min<qint64>(m_size, EndBytes + 65535);
        const Result<QByteArray> tail = bytesAt(m_size - tailBytes, tailBytes);
        if (!tail)
            return std::unexpected(tail.error());
        qint64 found = -1;
        for (qsizetype i = tail->indexOf("PK\x05\x06"); i >= 0; i = tail->indexOf("PK\x05\x06", i + 1)) {
            if (i + EndBytes > tail->size() || i + EndBytes + at<quint16>(*tail, i + 20) != tail->size())
                continue;
            if (found >= 0)
                return refuseArchive(m_path, ArchiveProblem::TwoEnds);
            found = i;
        }
        if (found < 0)
            return broken();
        const QByteArrayView end = QByteArrayView(*tail).sliced(found);
        const qint64 offset = m_size - tailBytes + found;
        const quint16 entriesHere = at<quint16>(end, 8);
        const bool is64 = offset >= LocatorBytes && bytesAt(offset - LocatorBytes, 4).value_or(QByteArray()) == "PK\x06\x07";
        if (is64)
            return readEnd64(offset - LocatorBytes);
        if (at<quint16>(end, 4) != 0 || at<quint16>(end, 6) != 0 || entriesHere != at<quint16>(end, 10))
            return refuseArchive(m_path, ArchiveProblem::SeveralParts);
        return End{.count = entriesHere,
                   .directorySize = at<quint32>(end, 12),
                   .directoryOffset = at<quint32>(end, 16),
                   .recordOffset = offset};
    }

    Result<End> readEnd64(qint64 locatorOffset) const
    {
        const Result<QByteArray> locator = bytesAt(locatorOffset, LocatorBytes);
        if (!locator)
            return std::unexpected(locator.error());
        const qint64 offset = at<qint64>(*locator, 8);
        const Result<QByteArray> end = bytesAt(offset, End64Bytes);
        if (!end || !end->startsWith("PK\x06\x06") || offset + 12 + at<qint64>(*end, 4) != locatorOffset)
            return broken();
        if (at<quint32>(*locator, 4) != 0 || at<quint32>(*end, 16) != 0 || at<quint32>(*end, 20) != 0
            || at<quint64>(*end, 24) != at<quint64>(*end, 32))
            return refuseArchive(m_path, ArchiveProblem::SeveralParts);
        const quint64 count = at<quint64>(*end, 32);
        return End{.count = count > quint64(m_limits.entries) ? m_limits.entries + 1 : qint64(count),
                   .directorySize = at<qint64>(*end, 40),
                   .directoryOffset = at<qint64>(*end, 48),
                   .recordOffset = offset};
    }

    Result<QList<ZipRecord>> readRecords(QByteArrayView rest, const End &end) const
    {
        QList<ZipRecord> records;
        records.reserve(end.count);
        QList<std::pair<qint64, qint64>> extents; // of each entry in the file, at least
        QSet<QByteArray> names;
        while (!rest.isEmpty()) {
            if (rest.size() < RecordBytes || !rest.startsWith("PK\x01\x02") || records.size() == end.count)
                return broken();
            const quint16 flags = at<quint16>(rest, 8);
            const qsizetype nameBytes = at<quint16>(rest, 28);
            const qsizetype extraBytes = at<quint16>(rest, 30);
            const qsizetype whole = RecordBytes + nameBytes + extraBytes + at<quint16>(rest, 32);
            if (rest.size() < whole)
                return broken();
            ZipRecord record{
                .name = rest.sliced(RecordBytes, nameBytes).toByteArray(),
                .isUtf8 = (flags & 0x800) != 0,
                .isEncrypted = (flags & 0x2041) != 0, // traditional, strong, or with a hidden directory
                .method = at<quint16>(rest, 10),
                .crc = at<quint32>(rest, 16),
                .packedSize = at<quint32>(rest, 20),
                .size = at<quint32>(rest, 24),
                .system = quint8(rest[5]),
                .attributes = at<quint32>(rest, 38),
            };
            qint64 offset = at<quint32>(rest, 42);
            const quint16 disk = at<quint16>(rest, 34);
            if (!readSizes64(rest.sliced(RecordBytes + nameBytes, extraBytes), record, offset))
                return refuseEntry(m_path, record.name, ArchiveProblem::DamagedSizes);
            if (disk != 0 && disk != 0xffff)
                return refuseArchive(m_path, ArchiveProblem::SeveralParts);
            if (offset < 0 || record.packedSize < 0 || record.size < 0
                || offset > end.directoryOffset - LocalBytes - nameBytes - record.packedSize)
                return refuseEntry(m_path, record.name, ArchiveProblem::DamagedSizes);
            if (names.contains(record.name))
                return refuseEntry(m_path, record.name, ArchiveProblem::SameName);
            names.insert(record.name);
            if ((flags & HasDescriptor) != 0 && !descriptorFits(record, offset, end.directoryOffset))
                return refuseEntry(m_path, record.name, ArchiveProblem::DamagedSizes);
            extents.append({offset, offset + LocalBytes + nameBytes + record.packedSize});
            records.append(std::move(record));
            rest = rest.sliced(whole);
        }
        if (records.size() != end.count)
            return broken();
        std::ranges::sort(extents);
        for (qsizetype i = 1; i < extents.size(); ++i) {
            if (extents[i].first < extents[i - 1].second)
                return refuseArchive(m_path, ArchiveProblem::Overlap);
        }
        if (!extents.isEmpty() && extents.first().first != 0)
            return refuseArchive(m_path, ArchiveProblem::LeadingBytes);
        return records;
    }

    // Programs that read an archive as it comes believe the descriptor behind the data. It must say what the directory says: CRC
    // and sizes of 4 or 8 bytes, with or without a signature before them.
    bool descriptorFits(const ZipRecord &record, qint64 offset, qint64 directoryOffset) const
    {
        const Result<QByteArray> local = bytesAt(offset, LocalBytes);
        if (!local)
            return false;
        const qint64 behindData = offset + LocalBytes + at<quint16>(*local, 26) + at<quint16>(*local, 28) + record.packedSize;
        const Result<QByteArray> behind = bytesAt(behindData, std::min(DescriptorBytes, directoryOffset - behindData));
        if (!behind)
            return false;
        for (const qsizetype start : {0, 4}) {
            if (start == 4 && !behind->startsWith("PK\x07\x08"))
                continue;
            const QByteArrayView fields = QByteArrayView(*behind).sliced(std::min(start, behind->size()));
            if (fields.size() >= 12 && at<quint32>(fields, 0) == record.crc && at<quint32>(fields, 4) == record.packedSize
                && at<quint32>(fields, 8) == record.size)
                return true;
            if (fields.size() >= 20 && at<quint32>(fields, 0) == record.crc && at<qint64>(fields, 4) == record.packedSize
                && at<qint64>(fields, 12) == record.size)
                return true;
        }
        return false;
    }

    // The extra field 1 holds, in this order, those values that do not fit 32 bits.
    static bool readSizes64(QByteArrayView extra, ZipRecord &record, qint64 &offset)
    {
        const bool wanted = record.size == 0xffffffff || record.packedSize == 0xffffffff || offset == 0xffffffff;
        while (extra.size() >= 4) {
            const quint16 id = at<quint16>(extra, 0);
            const qsizetype length = at<quint16>(extra, 2);
            if (length > extra.size() - 4)
                return !wanted; // some programs pad this field carelessly; only what is needed must be sound
            QByteArrayView field = extra.sliced(4, length);
            extra = extra.sliced(4 + length);
            if (id != 1)
                continue;
            for (qint64 *value : {&record.size, &record.packedSize, &offset}) {
                if (*value != 0xffffffff)
                    continue;
                if (field.size() < 8)
                    return false;
                *value = at<qint64>(field, 0);
                field = field.sliced(8);
            }
            return true;
        }
        return !wanted;
    }

    QString m_path;
    ArchiveLimits m_limits;
    FileDescriptor m_fd;
    qint64 m_size = 0;
};

} // namespace

Result<QList<ZipRecord>> readZipDirectory(const QString &path, const ArchiveLimits &limits)
{
    return Directory(path, limits).read();
}

} // namespace strata
