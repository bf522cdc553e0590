// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/zipreader.h"

#include "core/archive/zipdirectory.h"

#include <QFile>

#include <libdeflate.h>
#include <sys/stat.h>
#include <zip.h>

using namespace Qt::StringLiterals;

namespace strata {

namespace {

constexpr quint16 Stored = 0;
constexpr quint16 Deflated = 8;
constexpr qint64 MaxLinkTarget = 4096;
constexpr qint64 MaxEmptyStream = 16; // deflate needs 2 to 5 bytes to say that there is nothing

struct DiscardArchive
{
    void operator()(zip_t *archive) const { zip_discard(archive); }
};
using Archive = std::unique_ptr<zip_t, DiscardArchive>;

struct CloseFile
{
    void operator()(zip_file_t *file) const { zip_fclose(file); }
};
using File = std::unique_ptr<zip_file_t, CloseFile>;

struct FreeInflater
{
    void operator()(libdeflate_decompressor *inflater) const { libdeflate_free_decompressor(inflater); }
};
using Inflater = std::unique_ptr<libdeflate_decompressor, FreeInflater>;

QString reasonOf(int zipError)
{
    zip_error_t error;
    zip_error_init_with_code(&error, zipError);
    const QString text = QString::fromUtf8(zip_error_strerror(&error));
    zip_error_fini(&error);
    return text;
}

bool readExactly(zip_file_t *file, char *to, qint64 count)
{
    for (qint64 filled = 0; filled < count;) {
        const zip_int64_t got = zip_fread(file, to + filled, zip_uint64_t(count - filled));
        if (got <= 0)
            return false;
        filled += got;
    }
    return true;
}

} // namespace

struct ZipReader::Handle
{
    Archive archive;
    Inflater inflater{libdeflate_alloc_decompressor()};
    QByteArray packed;
};

// A handle for the life of the object, from those at rest or a new one.
class ZipReader::Lease
{
public:
    explicit Lease(const ZipReader &reader) : m_reader(reader)
    {
        {
            const std::lock_guard lock(reader.m_mutex);
            if (!reader.m_idle.empty()) {
                m_handle = std::move(reader.m_idle.back());
                reader.m_idle.pop_back();
                return;
            }
        }
        int error = 0;
        m_handle = std::make_unique<Handle>();
        m_handle->archive.reset(zip_open(QFile::encodeName(reader.m_path).constData(), ZIP_RDONLY, &error));
    }

    ~Lease()
    {
        const std::lock_guard lock(m_reader.m_mutex);
        if (m_handle->archive)
            m_reader.m_idle.push_back(std::move(m_handle));
    }
    Q_DISABLE_COPY_MOVE(Lease)

    bool isOpen() const { return m_handle->archive != nullptr; }
    zip_t *archive() const { return m_handle->archive.get(); }
    libdeflate_decompressor *inflater() const { return m_handle->inflater.get(); }
    QByteArray &packed() const { return m_handle->packed; }

private:
    const ZipReader &m_reader;
    std::unique_ptr<Handle> m_handle;
};

ZipReader::ZipReader(QString path, const ArchiveLimits &limits) : m_path(std::move(path)), m_limits(limits), m_guard(m_path, limits)
{
}

ZipReader::~ZipReader() = default;

Result<std::unique_ptr<ZipReader>> ZipReader::open(const QString &path, const ArchiveLimits &limits)
{
    std::unique_ptr<ZipReader> reader(new ZipReader(path, limits));
    if (const Result<> read = reader->readEntries(); !read)
        return std::unexpected(read.error());
    return reader;
}

Result<> ZipReader::readEntries()
{
    const Result<QList<ZipRecord>> records = readZipDirectory(m_path, m_limits);
    if (!records)
        return std::unexpected(records.error());
    // Names first: the library has a word of its own for some that are bad.
    for (const ZipRecord &record : *records) {
        if (!record.isUtf8 && !record.name.isValidUtf8())
            continue;
        if (const Result<QString> path = m_guard.checkName(record.name); !path)
            return std::unexpected(path.error());
    }
    // The library's own consistency check compares every local header with its record.
    int error = 0;
    auto handle = std::make_unique<Handle>();
    handle->archive.reset(zip_open(QFile::encodeName(m_path).constData(), ZIP_RDONLY | ZIP_CHECKCONS, &error));
    if (!handle->archive)
        return refuseArchive(m_path, ArchiveProblem::Damaged, reasonOf(error));
    zip_t *archive = handle->archive.get();
    if (zip_get_num_entries(archive, 0) != records->size())
        return refuseArchive(m_path, ArchiveProblem::Damaged);
    m_idle.push_back(std::move(handle));

    qint64 packed = 0;
    qint64 unpacked = 0;
    for (qsizetype i = 0; i < records->size(); ++i) {
        const ZipRecord &record = records->at(i);
        m_facts.append({.method = record.method, .crc = record.crc, .packedSize = record.packedSize});
        Result<ArchiveEntry> entry = describeEntry(record, quint64(i));
        if (!entry)
            return std::unexpected(entry.error());
        packed += record.packedSize;
        unpacked += record.size;
        m_entries.append(*entry);
        if (entry->kind == ArchiveEntry::Kind::Link) {
            Result<QByteArray> target = read(i);
            if (!target)
                return std::unexpected(target.error());
            m_entries.last().target = QString::fromUtf8(*target);
            if (m_entries.last().target.toUtf8() != *target)
                return refuseEntry(m_path, record.name, ArchiveProblem::LinkNotUtf8);
        }
        if (const Result<> added = m_guard.add(m_entries.last()); !added)
            return added;
    }
    if (unpacked > m_limits.ratioFrom && unpacked / m_limits.ratio > packed)
        return refuseArchive(m_path, ArchiveProblem::RatioTooHigh, QString::number(m_limits.ratio));
    return m_guard.checkLinks();
}

Result<ArchiveEntry> ZipReader::describeEntry(const ZipRecord &record, quint64 index) const
{
    const auto refuse = [&](ArchiveProblem problem) { return refuseEntry(m_path, record.name, problem); };
    QByteArray name = record.name;
    // Old archivers on Windows and DOS write the PC's alphabet (code page 437) and do not say so; the library knows it.
    if (!record.isUtf8 && !name.isValidUtf8()) {
        const Lease lease(*this);
        name = zip_get_name(lease.archive(), index, ZIP_FL_ENC_GUESS);
    }
    const Result<QString> path = m_guard.checkName(name);
    if (!path)
        return std::unexpected(path.error());
    if (record.isEncrypted)
        return refuse(ArchiveProblem::Encrypted);
    if (record.method != Stored && record.method != Deflated)
        return refuse(ArchiveProblem::UnknownMethod);
    if (record.method == Stored && record.packedSize != record.size)
        return refuse(ArchiveProblem::DamagedSizes);

    ArchiveEntry entry{.path = *path, .size = record.size};
    const bool isUnix = record.system == ZIP_OPSYS_UNIX || record.system == ZIP_OPSYS_OS_X;
    const quint32 unixMode = isUnix ? record.attributes >> 16 : 0;
    const bool namedAsFolder = name.endsWith('/') || (m_limits.backslashAsSlash && name.endsWith('\\'));
    switch (unixMode & S_IFMT) {
    case 0:
    case S_IFREG: entry.kind = namedAsFolder ? ArchiveEntry::Kind::Folder : ArchiveEntry::Kind::File; break;
    case S_IFDIR: entry.kind = ArchiveEntry::Kind::Folder; break;
    case S_IFLNK: entry.kind = ArchiveEntry::Kind::Link; break;
    default: return refuse(ArchiveProblem::SpecialFile);
    }
    if (entry.kind == ArchiveEntry::Kind::Link && (namedAsFolder || record.size > MaxLinkTarget))
        return refuse(ArchiveProblem::DamagedLink);
    if (entry.kind == ArchiveEntry::Kind::Folder && record.size > 0)
        return refuse(ArchiveProblem::FolderWithData);
    const quint32 usual = entry.kind == ArchiveEntry::Kind::Folder ? 0755 : 0644;
    entry.mode = (unixMode & 0777) != 0 ? unixMode & 0777 : usual;
    return entry;
}

std::unexpected<Error> ZipReader::damaged(qsizetype index) const
{
    return refuseEntry(m_path, m_entries.at(index).path.toUtf8(), ArchiveProblem::DamagedData);
}

Result<QByteArray> ZipReader::read(qsizetype index) const
{
    if (const Result<> inTime = m_guard.checkTime(); !inTime)
        return std::unexpected(inTime.error());
    const Facts &facts = m_facts.at(index);
    const qint64 size = m_entries.at(index).size;
    // The library hands out no packed bytes for what is declared empty. So short a stream can hide nothing that anyone would
    // unpack.
    if (size == 0)
        return facts.crc == 0 && facts.packedSize <= MaxEmptyStream ? Result<QByteArray>(QByteArray()) : damaged(index);
    const Lease lease(*this);
    if (!lease.isOpen())
        return damaged(index);
    // The packed bytes come from the library, which holds them against the archive's structure; unpacking them at once with
    // libdeflate takes a third of zlib's time, and it stops at the declared size.
    const File file(zip_fopen_index(lease.archive(), zip_uint64_t(index), ZIP_FL_COMPRESSED));
    QByteArray bytes(size, Qt::Uninitialized);
    if (!file)
        return damaged(index);
    if (facts.method == Stored) {
        if (!readExactly(file.get(), bytes.data(), size))
            return damaged(index);
    } else {
        QByteArray &packed = lease.packed();
        if (packed.size() < facts.packedSize)
            packed.resize(facts.packedSize);
        size_t taken = 0;
        if (!readExactly(file.get(), packed.data(), facts.packedSize)
            || libdeflate_deflate_decompress_ex(lease.inflater(), packed.constData(), size_t(facts.packedSize), bytes.data(),
                                                size_t(size), &taken, nullptr)
                   != LIBDEFLATE_SUCCESS
            || taken != size_t(facts.packedSize))
            return damaged(index);
    }
    if (libdeflate_crc32(0, bytes.constData(), size_t(size)) != facts.crc)
        return damaged(index);
    return bytes;
}

std::function<Result<qsizetype>(std::span<char>)> ZipReader::stream(qsizetype index) const
{
    struct State
    {
        Lease lease;
        File file;
        qint64 left = 0;
        State(const ZipReader &reader, qint64 size) : lease(reader), left(size) { }
    };
    // The file must be closed before its archive goes back to those at rest: members end in reverse order.
    const auto state = std::make_shared<State>(*this, m_entries.at(index).size);
    if (state->lease.isOpen())
        state->file.reset(zip_fopen_index(state->lease.archive(), zip_uint64_t(index), 0));
    return [this, state, index](std::span<char> buffer) -> Result<qsizetype> {
        if (!state->file)
            return damaged(index);
        if (const Result<> inTime = m_guard.checkTime(); !inTime)
            return std::unexpected(inTime.error());
        // The library checks the checksum at the end, but would go on beyond the declared size.
        const zip_int64_t got = zip_fread(state->file.get(), buffer.data(), buffer.size());
        if (got < 0 || got > state->left || (got == 0 && state->left != 0))
            return damaged(index);
        state->left -= got;
        return got;
    };
}

} // namespace strata
