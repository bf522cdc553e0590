// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

#include <libdeflate.h>

#include <optional>

namespace strata::test {

/// One entry of a ZIP made by hand. What is set differs from the truth on purpose.
struct ZipEntry
{
    QByteArray name;
    QByteArray data = {};
    quint32 mode = 0100644; // Unix
    quint16 method = 8;
    quint16 flags = 0x800; // the name is UTF-8
    std::optional<quint32> declaredSize = {};
    std::optional<quint32> crc = {};
    std::optional<QByteArray> localName = {};
    std::optional<quint32> offset = {};
    quint8 system = 3;
};

inline QByteArray number(quint64 value, int bytes)
{
    QByteArray text;
    for (int i = 0; i < bytes; ++i)
        text += char(value >> (8 * i));
    return text;
}

inline QByteArray deflated(const QByteArray &data)
{
    libdeflate_compressor *compressor = libdeflate_alloc_compressor(6);
    QByteArray packed(qsizetype(libdeflate_deflate_compress_bound(compressor, size_t(data.size()))), Qt::Uninitialized);
    packed.truncate(qsizetype(
        libdeflate_deflate_compress(compressor, data.constData(), size_t(data.size()), packed.data(), size_t(packed.size()))));
    libdeflate_free_compressor(compressor);
    return packed;
}

/// A ZIP archive byte by byte, so that every lie can be told.
inline QByteArray zipOf(const QList<ZipEntry> &entries, const QByteArray &comment = {}, std::optional<quint16> declaredCount = {})
{
    QByteArray file;
    QByteArray directory;
    for (const ZipEntry &entry : entries) {
        const QByteArray packed = entry.method == 8 ? deflated(entry.data) : entry.data;
        const quint32 crc = entry.crc.value_or(libdeflate_crc32(0, entry.data.constData(), size_t(entry.data.size())));
        const quint32 size = entry.declaredSize.value_or(quint32(entry.data.size()));
        const QByteArray local = entry.localName.value_or(entry.name);
        const auto common = [&](const QByteArray &name) {
            return number(20, 2) + number(entry.flags, 2) + number(entry.method, 2) + number(0, 2) + number(0x5a21, 2)
                   + number(crc, 4) + number(quint64(packed.size()), 4) + number(size, 4) + number(quint64(name.size()), 2)
                   + number(0, 2);
        };
        const quint32 offset = entry.offset.value_or(quint32(file.size()));
        if (!entry.offset)
            file += QByteArray("PK\x03\x04") + common(local) + local + packed;
        directory += QByteArray("PK\x01\x02") + number(20, 1) + number(entry.system, 1) + common(entry.name) + number(0, 2)
                     + number(0, 2) + number(0, 2) + number(quint64(entry.mode) << 16, 4) + number(offset, 4) + entry.name;
    }
    const quint16 count = declaredCount.value_or(quint16(entries.size()));
    return file + directory + "PK\x05\x06" + number(0, 4) + number(count, 2) + number(count, 2)
           + number(quint64(directory.size()), 4) + number(quint64(file.size()), 4) + number(quint64(comment.size()), 2) + comment;
}

} // namespace strata::test
