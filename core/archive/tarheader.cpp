// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/tarheader.h"

namespace strata {

namespace {

constexpr qsizetype BlockBytes = 512;
constexpr qsizetype SizeOffset = 124;
constexpr qsizetype SizeDigits = 11;
constexpr qsizetype TypeOffset = 156;
constexpr qint64 MaxExtensionBytes = 1024 * 1024; // libarchive's own limit

// Records of a pax header: "<length> <key>=<value>\n". Values other than names, extended attributes say, may have any byte.
void takeRecords(QByteArrayView records, TarHeader &header)
{
    const auto take = [&](QByteArrayView record, QByteArrayView key, QByteArray &value) {
        if (!record.startsWith(key) || !record.endsWith('\n')) // the end may lie inside the key
            return;
        value = record.sliced(key.size()).chopped(1).toByteArray();
        header.hasNulInName |= value.contains('\0');
    };
    while (!records.isEmpty()) {
        const qsizetype space = records.indexOf(' ');
        const qint64 length = space > 0 ? records.first(space).toByteArray().toLongLong() : 0;
        if (length <= space + 1 || length > records.size())
            return;
        const QByteArrayView record = records.first(length).sliced(space + 1);
        take(record, "path=", header.paxPath);
        take(record, "linkpath=", header.paxLink);
        records = records.sliced(length);
    }
}

} // namespace

TarHeader readTarHeader(const std::function<QByteArray(qint64 offset, qsizetype count)> &at)
{
    TarHeader header;
    for (qint64 offset = 0;;) {
        const QByteArray block = at(offset, BlockBytes);
        if (block.size() < BlockBytes)
            return header;
        const char type = block[TypeOffset];
        if (type != 'x' && type != 'X' && type != 'g' && type != 'L' && type != 'K') {
            header.type = type;
            return header;
        }
        const qint64 size = block.sliced(SizeOffset, SizeDigits).trimmed().toLongLong(nullptr, 8);
        if (size < 0 || size > MaxExtensionBytes)
            return header;
        if (type == 'x' || type == 'X')
            takeRecords(at(offset + BlockBytes, size), header);
        offset += BlockBytes + (size + BlockBytes - 1) / BlockBytes * BlockBytes;
    }
}

} // namespace strata
