// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/packfile.h"

#include "core/store/packindex.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QUuid>
#include <QtEndian>

#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>
#include <zlib.h>
#include <zstd.h>

using namespace Qt::StringLiterals;

namespace strata {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(strata::Pack)
};

// Measured over the versions of ten packages: 12 takes twice as long for 1 %, 6 is little faster and 3 % larger.
constexpr int Level = 9;
constexpr qint64 MaximalIndexBytes = 1LL << 30; // some twenty million contents

using Compressor = std::unique_ptr<ZSTD_CCtx, decltype([](ZSTD_CCtx *context) { ZSTD_freeCCtx(context); })>;
using Decompressor = std::unique_ptr<ZSTD_DCtx, decltype([](ZSTD_DCtx *context) { ZSTD_freeDCtx(context); })>;

quint32 crcOf(QByteArrayView bytes)
{
    return quint32(::crc32_z(0, reinterpret_cast<const Bytef *>(bytes.data()), size_t(bytes.size())));
}

ContentHash seal(QByteArrayView header, QByteArrayView index, QByteArrayView sizes)
{
    ContentHasher hasher;
    hasher.add(header);
    hasher.add(index);
    hasher.add(sizes);
    return hasher.finish();
}

std::unexpected<Error> damaged(const QString &path, const QString &detail)
{
    return fail(Error::Kind::Invalid,
                Text::tr("The pack “%1” is damaged. Verify the library to see which archived versions need it.").arg(path),
                path + u": "_s + detail);
}

bool readAt(int fd, QByteArray &into, qint64 offset)
{
    qsizetype filled = 0;
    while (filled < into.size()) {
        const ssize_t got = ::pread(fd, into.data() + filled, size_t(into.size() - filled), off_t(offset + filled));
        if (got < 0 && errno == EINTR)
            continue;
        if (got <= 0)
            return false;
        filled += got;
    }
    return true;
}

// Exactly `size` bytes, or nothing.
std::optional<QByteArray> unpack(QByteArrayView packed, qint64 size, QByteArrayView prefix)
{
    thread_local const Decompressor context(ZSTD_createDCtx());
    if (!context)
        return {};
    ZSTD_DCtx_reset(context.get(), ZSTD_reset_session_and_parameters);
    if (!prefix.isEmpty())
        ZSTD_DCtx_refPrefix(context.get(), prefix.data(), size_t(prefix.size()));
    QByteArray bytes(qsizetype(size), Qt::Uninitialized);
    const size_t got = ZSTD_decompressDCtx(context.get(), bytes.data(), size_t(size), packed.data(), size_t(packed.size()));
    if (ZSTD_isError(got) || got != size_t(size))
        return {};
    return bytes;
}

} // namespace

Result<MadeFrame> makeFrame(QByteArrayView bytes, QByteArrayView prefix, const ContentHash &base)
{
    thread_local const Compressor context(ZSTD_createCCtx());
    if (!context)
        return fail(Error::Kind::Io, Text::tr("There is not enough memory to pack the files."));
    ZSTD_CCtx_reset(context.get(), ZSTD_reset_session_and_parameters);
    ZSTD_CCtx_setParameter(context.get(), ZSTD_c_compressionLevel, Level);
    ZSTD_CCtx_setParameter(context.get(), ZSTD_c_contentSizeFlag, 0); // the index has it
    if (!prefix.isEmpty()) {
        // The window must reach back over all of the prefix, and past 4 MiB only long-distance matching finds its way there.
        const auto reach = quint64(prefix.size() + bytes.size());
        int windowLog = 10;
        while ((quint64(1) << windowLog) < reach)
            ++windowLog;
        ZSTD_CCtx_setParameter(context.get(), ZSTD_c_windowLog, windowLog);
        if (windowLog > 22)
            ZSTD_CCtx_setParameter(context.get(), ZSTD_c_enableLongDistanceMatching, 1);
        ZSTD_CCtx_refPrefix(context.get(), prefix.data(), size_t(prefix.size()));
    }
    MadeFrame frame{.packed = QByteArray(qsizetype(ZSTD_compressBound(size_t(bytes.size()))), Qt::Uninitialized),
                    .bytes = bytes.size(),
                    .base = base};
    const size_t packed = ZSTD_compress2(context.get(), frame.packed.data(), size_t(frame.packed.size()), bytes.data(),
                                         size_t(bytes.size()));
    if (ZSTD_isError(packed)) {
        return fail(Error::Kind::Io, Text::tr("There is not enough memory to pack the files."),
                    QString::fromLatin1(ZSTD_getErrorName(packed)));
    }
    frame.packed.resize(qsizetype(packed));
    frame.packed.squeeze();
    return frame;
}

Result<std::unique_ptr<PackWriter>> PackWriter::create(const QString &tempFolder)
{
    if (const auto made = makePath(tempFolder); !made)
        return std::unexpected(made.error());
    std::unique_ptr<PackWriter> writer(new PackWriter);
    writer->m_path = u"%1/pack-%2.pack"_s.arg(tempFolder, QUuid::createUuid().toString(QUuid::WithoutBraces));
    writer->m_file = FileDescriptor(
        ::open(QFile::encodeName(writer->m_path).constData(), O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0444));
    if (!writer->m_file || ::flock(writer->m_file.get(), LOCK_EX) != 0)
        return writer->failed();
    const QByteArray header = packHeader();
    if (!writeAll(writer->m_file.get(), header))
        return writer->failed();
    writer->m_end = header.size();
    return writer;
}

PackWriter::~PackWriter()
{
    if (!m_isMoved && m_file)
        ::unlink(QFile::encodeName(m_path).constData());
}

std::unexpected<Error> PackWriter::failed() const
{
    return failFromErrno(errno, Text::tr("The pack “%1” cannot be written").arg(m_path), m_path);
}

Result<> PackWriter::append(std::span<const MadeFrame> frames, std::span<const std::pair<ContentHash, qint64>> contents)
{
    const std::lock_guard lock(m_mutex);
    for (const MadeFrame &frame : frames) {
        if (!writeAll(m_file.get(), frame.packed))
            return failed();
        m_index.frames.append({.offset = m_end,
                               .packedBytes = frame.packed.size(),
                               .bytes = frame.bytes,
                               .crc = crcOf(frame.packed),
                               .base = frame.base});
        m_end += frame.packed.size();
    }
    for (const auto &[hash, size] : contents)
        m_index.contents.append({.sha256 = hash, .size = size});
    return {};
}

Result<> PackWriter::finish()
{
    const QByteArray bytes = packIndexToBytes(m_index);
    const auto index = makeFrame(bytes, {}, {});
    if (!index)
        return std::unexpected(index.error());
    QByteArray footer(16, Qt::Uninitialized);
    qToLittleEndian(quint64(index->packed.size()), footer.data());
    qToLittleEndian(quint64(bytes.size()), footer.data() + 8);
    const ContentHash hash = seal(packHeader(), index->packed, footer);
    footer.append(reinterpret_cast<const char *>(hash.bytes.data()), qsizetype(hash.bytes.size()));
    footer.append("STRATAPE");
    if (!writeAll(m_file.get(), index->packed) || !writeAll(m_file.get(), footer) || ::fsync(m_file.get()) != 0)
        return failed();
    return {};
}

Result<QString> PackWriter::moveTo(const QString &packsFolder)
{
    if (const auto made = makePath(packsFolder); !made)
        return std::unexpected(made.error());
    const QString place = packsFolder + u'/' + QFileInfo(m_path).fileName().mid(qsizetype(strlen("pack-")));
    if (const auto moved = renameDurably(m_path, place); !moved)
        return std::unexpected(moved.error());
    m_isMoved = true;
    return place;
}

Result<std::shared_ptr<const PackFile>> PackFile::open(const QString &path)
{
    std::shared_ptr<PackFile> pack(new PackFile);
    pack->m_path = path;
    pack->m_file = FileDescriptor(::open(QFile::encodeName(path).constData(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC));
    struct stat status;
    if (!pack->m_file || ::fstat(pack->m_file.get(), &status) != 0)
        return failFromErrno(errno, Text::tr("The pack “%1” cannot be read").arg(path), path);
    if (!S_ISREG(status.st_mode) || status.st_size < PackHeaderBytes + PackFooterBytes)
        return damaged(path, u"too short"_s);
    const int fd = pack->m_file.get();
    pack->m_fileBytes = status.st_size;
    QByteArray header(PackHeaderBytes, Qt::Uninitialized);
    QByteArray footer(PackFooterBytes, Qt::Uninitialized);
    if (!readAt(fd, header, 0) || !readAt(fd, footer, status.st_size - PackFooterBytes))
        return damaged(path, u"cannot be read"_s);
    if (!header.startsWith("STRATAPK") || !footer.endsWith("STRATAPE"))
        return damaged(path, u"no pack"_s);
    const quint64 packed = qFromLittleEndian<quint64>(footer.constData());
    const quint64 size = qFromLittleEndian<quint64>(footer.constData() + 8);
    const qint64 room = status.st_size - PackHeaderBytes - PackFooterBytes;
    if (packed == 0 || packed > quint64(room) || size > quint64(MaximalIndexBytes))
        return damaged(path, u"impossible index"_s);
    QByteArray index(qsizetype(packed), Qt::Uninitialized);
    if (!readAt(fd, index, status.st_size - PackFooterBytes - qint64(packed)))
        return damaged(path, u"the index cannot be read"_s);
    ContentHash hash;
    std::copy_n(footer.constData() + 16, 32, reinterpret_cast<char *>(hash.bytes.data()));
    if (seal(header, index, footer.first(16)) != hash)
        return damaged(path, u"the index does not fit its checksum"_s);
    // Only now: a flipped bit is damage, not a newer format.
    if (qFromLittleEndian<quint32>(header.constData() + 8) != PackVersion) {
        return fail(Error::Kind::Invalid, Text::tr("The pack “%1” was made by a newer Strata. Update Strata to read it.").arg(path),
                    path);
    }
    const auto bytes = unpack(index, qint64(size), {});
    auto parsed = bytes ? packIndexFromBytes(*bytes, room - qint64(packed)) : std::nullopt;
    if (!parsed)
        return damaged(path, u"the index is malformed"_s);
    pack->m_index = std::move(*parsed);
    return pack;
}

Result<QByteArray> PackFile::readFrame(qsizetype i, QByteArrayView base) const
{
    const PackFrame &frame = m_index.frames[i];
    QByteArray packed(qsizetype(frame.packedBytes), Qt::Uninitialized);
    if (!readAt(m_file.get(), packed, frame.offset))
        return damaged(m_path, u"the frame at %1 cannot be read"_s.arg(frame.offset));
    if (crcOf(packed) != frame.crc)
        return damaged(m_path, u"the frame at %1 does not fit its checksum"_s.arg(frame.offset));
    auto bytes = unpack(packed, frame.bytes, base);
    if (!bytes)
        return damaged(m_path, u"the frame at %1 cannot be unpacked"_s.arg(frame.offset));
    return std::move(*bytes);
}

Result<> removeAbandonedPacks(const QString &tempFolder)
{
    const QDir temp(tempFolder);
    for (const QString &name : temp.entryList({u"pack-*.pack"_s}, QDir::Files | QDir::Hidden | QDir::System)) {
        const QByteArray path = QFile::encodeName(temp.filePath(name));
        const FileDescriptor file(::open(path.constData(), O_RDONLY | O_NOFOLLOW | O_CLOEXEC));
        if (!file || ::flock(file.get(), LOCK_EX | LOCK_NB) != 0)
            continue; // its archiving is at work
        if (::unlink(path.constData()) != 0 && errno != ENOENT)
            return failFromErrno(errno, Text::tr("“%1” cannot be deleted").arg(temp.filePath(name)), temp.filePath(name));
    }
    return {};
}

} // namespace strata
