// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/packer.h"

#include <libdeflate.h>

namespace strata {

namespace {

constexpr int Level = 6;

} // namespace

Packer::Packer() : m_compressor(libdeflate_alloc_compressor(Level)) { }

Packer::~Packer() { libdeflate_free_compressor(m_compressor); }

QByteArray Packer::deflate(QByteArrayView bytes) const
{
    QByteArray packed(qsizetype(libdeflate_deflate_compress_bound(m_compressor, size_t(bytes.size()))), Qt::Uninitialized);
    packed.truncate(qsizetype(
        libdeflate_deflate_compress(m_compressor, bytes.data(), size_t(bytes.size()), packed.data(), size_t(packed.size()))));
    packed.squeeze();
    return packed;
}

QByteArray Packer::gzip(QByteArrayView bytes) const
{
    QByteArray packed(qsizetype(libdeflate_gzip_compress_bound(m_compressor, size_t(bytes.size()))), Qt::Uninitialized);
    packed.truncate(qsizetype(
        libdeflate_gzip_compress(m_compressor, bytes.data(), size_t(bytes.size()), packed.data(), size_t(packed.size()))));
    return packed;
}

quint32 Packer::crc32(QByteArrayView bytes) { return libdeflate_crc32(0, bytes.data(), size_t(bytes.size())); }

} // namespace strata
