// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QtEndian>

#include <zlib.h>

namespace strata {

struct ZipEntry
{
    QByteArray name;
    QByteArray data;
    quint32 mode = 0100644; // with the file's type, as stat has it
};

/// A ZIP of uncompressed entries with whatever names and types: the ones no honest program writes.
inline QByteArray storedZip(const QList<ZipEntry> &entries)
{
    const auto number = [](auto value) {
        QByteArray bytes(sizeof value, Qt::Uninitialized);
        qToLittleEndian(value, bytes.data());
        return bytes;
    };
    QByteArray files;
    QByteArray directory;
    for (const ZipEntry &entry : entries) {
        const auto *data = reinterpret_cast<const Bytef *>(entry.data.constData());
        const auto size = quint32(entry.data.size());
        // Version needed, flags (UTF-8), method (stored), time, date, CRC-32, two sizes, length of name, of extra field.
        const QByteArray common = number(quint16(20)) + number(quint16(0x800)) + number(quint16(0)) + number(quint16(0))
                                  + number(quint16(0x21)) + number(quint32(::crc32(0, data, size))) + number(size) + number(size)
                                  + number(quint16(entry.name.size())) + number(quint16(0));
        directory += "PK\1\2" + number(quint16(3 << 8 | 20)) + common + number(quint16(0)) + number(quint16(0)) + number(quint16(0))
                     + number(quint32(entry.mode << 16)) + number(quint32(files.size())) + entry.name;
        files += "PK\3\4" + common + entry.name + entry.data;
    }
    const auto count = number(quint16(entries.size()));
    return files + directory + "PK\5\6" + number(quint32(0)) + count + count + number(quint32(directory.size()))
           + number(quint32(files.size())) + number(quint16(0));
}

} // namespace strata
