// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

#include <libdeflate.h>

#include <optional>

namespace strata::test {

/// One entry of a tar made by hand.
struct TarEntry
{
    QByteArray name;
    QByteArray data = {};
    char type = '0';
    QByteArray link = {};
    quint32 mode = 0644;
    QByteArray size = {}; // the field as it stands, when it shall lie
    QByteArray prefix = {};
    bool wrongChecksum = false;
    bool isV7 = false;
};

inline QByteArray octal(quint64 value, int width) { return QByteArray::number(value, 8).rightJustified(width - 1, '0') + '\0'; }

inline QByteArray padded(QByteArray field, qsizetype width) { return field.leftJustified(width, '\0', true); }

inline QByteArray tarRecord(const TarEntry &entry)
{
    QByteArray header = padded(entry.name, 100) + octal(entry.mode, 8) + octal(0, 8) + octal(0, 8)
                        + (entry.size.isEmpty() ? octal(quint64(entry.data.size()), 12) : padded(entry.size, 12)) + octal(0, 12)
                        + QByteArray(8, ' ') + entry.type + padded(entry.link, 100)
                        + (entry.isV7 ? QByteArray(8, '\0')
                                      : QByteArray("ustar\0"
                                                   "00",
                                                   8))
                        + QByteArray(64, '\0') + QByteArray(16, '\0') + padded(entry.prefix, 155);
    header = padded(header, 512);
    quint64 sum = 0;
    for (const char c : std::as_const(header))
        sum += quint8(c);
    header.replace(148, 8, octal(sum + (entry.wrongChecksum ? 1 : 0), 7) + ' ');
    const qsizetype rest = entry.data.size() % 512;
    return header + entry.data + QByteArray(rest == 0 ? 0 : 512 - rest, '\0');
}

inline QByteArray tarOf(const QList<TarEntry> &entries, bool withEnd = true)
{
    QByteArray file;
    for (const TarEntry &entry : entries)
        file += tarRecord(entry);
    return withEnd ? file + QByteArray(1024, '\0') : file;
}

/// The record of a pax header for the entry that follows.
inline TarEntry paxHeader(const QByteArray &key, const QByteArray &value)
{
    const QByteArray tail = ' ' + key + '=' + value + '\n';
    qsizetype length = tail.size() + 1;
    while (QByteArray::number(length).size() + tail.size() != length)
        ++length;
    return {.name = "PaxHeaders/x", .data = QByteArray::number(length) + tail, .type = 'x'};
}

inline QByteArray gzipped(const QByteArray &data)
{
    libdeflate_compressor *compressor = libdeflate_alloc_compressor(6);
    QByteArray packed(qsizetype(libdeflate_gzip_compress_bound(compressor, size_t(data.size()))), Qt::Uninitialized);
    packed.truncate(qsizetype(
        libdeflate_gzip_compress(compressor, data.constData(), size_t(data.size()), packed.data(), size_t(packed.size()))));
    libdeflate_free_compressor(compressor);
    return packed;
}

} // namespace strata::test
