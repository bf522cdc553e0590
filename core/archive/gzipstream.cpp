// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/gzipstream.h"

#include "core/base/progress.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <unistd.h>
#include <zlib.h>

using namespace Qt::StringLiterals;

namespace strata {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(strata::GzipStream)
};

constexpr qsizetype PackedBytes = 256 * 1024;
constexpr int GzipOnly = 15 + 16; // zlib: the largest window, gzip header and trailer expected and checked

} // namespace

struct TarBytes::Inflater
{
    z_stream stream = {};
    bool isInMember = false;

    Inflater() { inflateInit2(&stream, GzipOnly); }
    ~Inflater() { inflateEnd(&stream); }
    Q_DISABLE_COPY_MOVE(Inflater)
};

Result<std::unique_ptr<TarBytes>> TarBytes::open(const QString &path, ArchiveKind kind, const ArchiveLimits &limits,
                                                 std::stop_token stop)
{
    std::unique_ptr<TarBytes> bytes(new TarBytes(path, limits, std::move(stop)));
    bytes->m_fd = FileDescriptor(::open(QFile::encodeName(path).constData(), O_RDONLY | O_NONBLOCK | O_CLOEXEC));
    if (!bytes->m_fd)
        return failFromErrno(errno, Text::tr("“%1” cannot be read").arg(path), path);
    if (kind == ArchiveKind::TarGz) {
        bytes->m_inflater = std::make_unique<Inflater>();
        bytes->m_packed.resize(PackedBytes);
    }
    return bytes;
}

TarBytes::TarBytes(QString path, const ArchiveLimits &limits, std::stop_token stop)
    : m_path(std::move(path)), m_limits(limits), m_stop(std::move(stop))
{
}

TarBytes::~TarBytes() = default;

Result<qsizetype> TarBytes::readRaw(std::span<char> buffer)
{
    for (;;) {
        const ssize_t got = ::read(m_fd.get(), buffer.data(), buffer.size());
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return failFromErrno(errno, Text::tr("“%1” cannot be read").arg(m_path), m_path);
        m_packedTotal += got;
        return got;
    }
}

Result<qsizetype> TarBytes::read(std::span<char> buffer)
{
    if (m_stop.stop_requested())
        return cancelledError();
    return m_inflater ? readUnpacked(buffer) : readRaw(buffer);
}

// False at the end of the file.
Result<bool> TarBytes::fill()
{
    z_stream &stream = m_inflater->stream;
    if (stream.avail_in > 0)
        return true;
    const Result<qsizetype> got = readRaw({m_packed.data(), size_t(m_packed.size())});
    if (!got)
        return std::unexpected(got.error());
    stream.next_in = reinterpret_cast<Bytef *>(m_packed.data());
    stream.avail_in = uInt(*got);
    return *got > 0;
}

// False when nothing follows but the zeros some programs fill up a tape's block with.
Result<bool> TarBytes::beginMember()
{
    z_stream &stream = m_inflater->stream;
    const bool isFirst = m_unpackedTotal == 0 && stream.total_in == 0;
    bool sawZero = false;
    for (;;) {
        const Result<bool> more = fill();
        if (!more)
            return more;
        if (!*more)
            return false;
        while (stream.avail_in > 0 && *stream.next_in == 0 && !isFirst) {
            ++stream.next_in;
            --stream.avail_in;
            sawZero = true;
        }
        if (stream.avail_in > 0)
            break;
    }
    if (sawZero || *stream.next_in != 0x1f)
        return refuseArchive(m_path, ArchiveProblem::TrailingBytes);
    inflateReset(&stream);
    m_inflater->isInMember = true;
    return true;
}

Result<qsizetype> TarBytes::readUnpacked(std::span<char> buffer)
{
    z_stream &stream = m_inflater->stream;
    stream.next_out = reinterpret_cast<Bytef *>(buffer.data());
    stream.avail_out = uInt(buffer.size());
    while (stream.avail_out > 0) {
        if (!m_inflater->isInMember) {
            const Result<bool> begun = beginMember();
            if (!begun)
                return std::unexpected(begun.error());
            if (!*begun)
                break;
        }
        const Result<bool> more = fill();
        if (!more)
            return std::unexpected(more.error());
        if (!*more)
            return refuseArchive(m_path, ArchiveProblem::EndsTooEarly);
        const int state = inflate(&stream, Z_NO_FLUSH);
        if (state == Z_STREAM_END)
            m_inflater->isInMember = false;
        else if (state != Z_OK && state != Z_BUF_ERROR)
            return refuseArchive(m_path, ArchiveProblem::DamagedData);
    }
    const qsizetype unpacked = qsizetype(buffer.size()) - qsizetype(stream.avail_out);
    m_unpackedTotal += unpacked;
    // What files take with headers, padding and the block of zeros at the end: more than that is no archive worth reading on.
    if (m_unpackedTotal / 2 > m_limits.totalBytes)
        return refuseArchive(m_path, ArchiveProblem::TooLarge, QString::number(m_limits.totalBytes / (1024 * 1024)));
    if (m_unpackedTotal > m_limits.ratioFrom && m_unpackedTotal / m_limits.ratio > m_packedTotal)
        return refuseArchive(m_path, ArchiveProblem::RatioTooHigh, QString::number(m_limits.ratio));
    return unpacked;
}

} // namespace strata
