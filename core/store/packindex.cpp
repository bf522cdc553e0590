// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/packindex.h"

#include <QHash>
#include <QtEndian>

namespace strata {

namespace {

constexpr qint64 BytesPerFrame = 8 + 8 + 4 + 4;
constexpr qint64 BytesPerContent = 8 + 32;
constexpr qint64 BytesPerBase = 32;

template <typename Number>
void put(QByteArray &to, Number number)
{
    const Number little = qToLittleEndian(number);
    to.append(reinterpret_cast<const char *>(&little), sizeof little);
}

void put(QByteArray &to, const ContentHash &hash)
{
    to.append(reinterpret_cast<const char *>(hash.bytes.data()), qsizetype(hash.bytes.size()));
}

/// A column: `count` values from `at` on. The caller has checked that they are there.
template <typename Number>
Number numberAt(QByteArrayView bytes, qint64 column, qint64 i)
{
    return qFromLittleEndian<Number>(bytes.data() + column + i * qint64(sizeof(Number)));
}

ContentHash hashAt(QByteArrayView bytes, qint64 column, qint64 i)
{
    ContentHash hash;
    std::copy_n(bytes.data() + column + i * 32, 32, reinterpret_cast<char *>(hash.bytes.data()));
    return hash;
}

/// Lays the contents into the frames; false when they do not fill them exactly.
bool placeContents(PackIndex &index)
{
    qsizetype frame = 0;
    qint64 at = 0;
    for (qsizetype i = 0; i < index.contents.size(); ++i) {
        PackedContent &content = index.contents[i];
        if (frame >= index.frames.size() || content.size <= 0)
            return false;
        content.frame = frame;
        content.offset = at;
        if (at == 0)
            index.frames[frame].firstContent = i;
        qint64 left = content.size;
        if (left > index.frames[frame].bytes - at) {
            // Larger than a frame: it has the next ones for itself, and no base.
            if (at != 0)
                return false;
            while (left > 0 && frame < index.frames.size() && index.frames[frame].bytes <= left) {
                if (!index.frames[frame].base.isNull())
                    return false;
                index.frames[frame].firstContent = i;
                left -= index.frames[frame++].bytes;
            }
            if (left != 0)
                return false;
            continue;
        }
        at += left;
        if (at == index.frames[frame].bytes) {
            ++frame;
            at = 0;
        }
    }
    return frame == index.frames.size() && at == 0;
}

} // namespace

QByteArray packHeader()
{
    QByteArray header("STRATAPK");
    put(header, PackVersion);
    put(header, quint32(0));
    return header;
}

QByteArray packIndexToBytes(const PackIndex &index)
{
    QHash<ContentHash, quint32> places;
    for (qsizetype i = 0; i < index.contents.size(); ++i)
        places.insert(index.contents[i].sha256, quint32(i + 1));
    QList<ContentHash> foreign;
    for (const PackFrame &frame : index.frames) {
        if (!frame.base.isNull() && !places.contains(frame.base)) {
            foreign.append(frame.base);
            places.insert(frame.base, quint32(index.contents.size() + foreign.size()));
        }
    }
    QByteArray bytes;
    bytes.reserve(12 + index.frames.size() * BytesPerFrame + index.contents.size() * BytesPerContent
                  + foreign.size() * BytesPerBase);
    put(bytes, quint32(index.frames.size()));
    put(bytes, quint32(index.contents.size()));
    put(bytes, quint32(foreign.size()));
    for (const PackFrame &frame : index.frames)
        put(bytes, quint64(frame.packedBytes));
    for (const PackFrame &frame : index.frames)
        put(bytes, quint64(frame.bytes));
    for (const PackFrame &frame : index.frames)
        put(bytes, frame.crc);
    for (const PackFrame &frame : index.frames)
        put(bytes, frame.base.isNull() ? quint32(0) : places.value(frame.base));
    for (const PackedContent &content : index.contents)
        put(bytes, quint64(content.size));
    for (const PackedContent &content : index.contents)
        put(bytes, content.sha256);
    for (const ContentHash &hash : std::as_const(foreign))
        put(bytes, hash);
    return bytes;
}

std::optional<PackIndex> packIndexFromBytes(QByteArrayView bytes, qint64 frameBytes)
{
    if (bytes.size() < 12)
        return {};
    const qint64 frames = numberAt<quint32>(bytes, 0, 0);
    const qint64 contents = numberAt<quint32>(bytes, 0, 1);
    const qint64 foreign = numberAt<quint32>(bytes, 0, 2);
    // 32-bit counts: these sums cannot overflow.
    if (bytes.size() != 12 + frames * BytesPerFrame + contents * BytesPerContent + foreign * BytesPerBase)
        return {};
    const qint64 packedSizes = 12;
    const qint64 sizes = packedSizes + frames * 8;
    const qint64 crcs = sizes + frames * 8;
    const qint64 bases = crcs + frames * 4;
    const qint64 contentSizes = bases + frames * 4;
    const qint64 hashes = contentSizes + contents * 8;
    const qint64 foreignHashes = hashes + contents * 32;

    PackIndex index;
    index.contents.resize(contents);
    for (qint64 i = 0; i < contents; ++i) {
        const quint64 size = numberAt<quint64>(bytes, contentSizes, i);
        if (size > quint64(std::numeric_limits<qint64>::max()))
            return {};
        index.contents[i] = {.sha256 = hashAt(bytes, hashes, i), .size = qint64(size)};
    }
    index.frames.resize(frames);
    qint64 offset = PackHeaderBytes;
    for (qint64 i = 0; i < frames; ++i) {
        const quint64 packed = numberAt<quint64>(bytes, packedSizes, i);
        const quint64 size = numberAt<quint64>(bytes, sizes, i);
        const qint64 base = numberAt<quint32>(bytes, bases, i);
        if (packed == 0 || packed > quint64(PackHeaderBytes + frameBytes - offset) || size == 0 || size > quint64(MaximalFrameBytes)
            || base > contents + foreign)
            return {};
        PackFrame &frame = index.frames[i];
        frame = {.offset = offset, .packedBytes = qint64(packed), .bytes = qint64(size), .crc = numberAt<quint32>(bytes, crcs, i)};
        if (base > 0)
            frame.base = base <= contents ? index.contents[base - 1].sha256 : hashAt(bytes, foreignHashes, base - 1 - contents);
        offset += frame.packedBytes;
    }
    if (offset != PackHeaderBytes + frameBytes || !placeContents(index))
        return {};
    return index;
}

} // namespace strata
