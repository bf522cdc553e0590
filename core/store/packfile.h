// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/contenthash.h"
#include "core/base/fileio.h"

#include <QList>

#include <memory>
#include <mutex>
#include <span>

namespace strata {

/// A pack holds contents of archived versions and is never changed once it has its name. The file:
///
///     "STRATAPK" version(u32) 0(u32)      all numbers little-endian
///     frames                              zstd, one after the other, without gaps
///     index                               one zstd frame, see below
///     size of the index(u64), its size unpacked(u64), SHA-256 of header, index and these two, "STRATAPE"
///
/// A frame holds one or more whole contents, or a piece of one too large for a frame; it may need another content, its base, as
/// zstd's prefix: what is kept of a file that changed is little more than the change. The index unpacked: the numbers of frames,
/// contents and foreign bases (u32 each), then column by column, of each frame its size(u64), its size unpacked(u64), the CRC-32 of
/// its bytes(u32) and its base(u32: 0 none, else 1 + a place among contents, then foreign bases); of each content its size(u64) and
/// SHA-256; of each foreign base its SHA-256. Which contents lie in which frame follows from the sizes.

inline constexpr qint64 MaximalFrameBytes = 32LL * 1024 * 1024; // unpacked

struct PackFrame
{
    qint64 offset = 0; // in the file
    qint64 packedBytes = 0;
    qint64 bytes = 0; // unpacked
    quint32 crc = 0; // of the packed bytes
    ContentHash base; // null: none
    qsizetype firstContent = 0; // the first content that begins here or reaches in here
};

struct PackedContent
{
    ContentHash sha256;
    qint64 size = 0; // > 0: the empty content needs no pack
    qsizetype frame = 0; // where it begins
    qint64 offset = 0; // in that frame, unpacked; 0 when it goes on in the next frames
};

struct PackIndex
{
    QList<PackFrame> frames;
    QList<PackedContent> contents; // in the order of the frames
};

/// One frame, made: what PackWriter puts down.
struct MadeFrame
{
    QByteArray packed;
    qint64 bytes = 0; // unpacked
    ContentHash base;
};

/// `bytes` as one frame, with `prefix` (empty: none) as what was before. Pure; any thread.
Result<MadeFrame> makeFrame(QByteArrayView bytes, QByteArrayView prefix, const ContentHash &base);

/// Writes a pack beside its place. As long as it lives it holds a kernel lock (flock) on the file, so that the recovery of another
/// process leaves it alone; a file that was not finished and moved is deleted with the writer.
class PackWriter
{
public:
    static Result<std::unique_ptr<PackWriter>> create(const QString &tempFolder);
    ~PackWriter();
    Q_DISABLE_COPY_MOVE(PackWriter)

    const QString &path() const { return m_path; }
    bool isEmpty() const { return m_index.contents.isEmpty(); }

    /// Appends frames that belong together and the contents in them, hash and size, in order. Thread-safe.
    Result<> append(std::span<const MadeFrame> frames, std::span<const std::pair<ContentHash, qint64>> contents);
    /// Index and footer; all is on disk when this succeeds.
    Result<> finish();
    /// Gives the finished pack its name in `packsFolder` and flushes both folders; answers its path.
    Result<QString> moveTo(const QString &packsFolder);

private:
    PackWriter() = default;
    std::unexpected<Error> failed() const;

    QString m_path;
    FileDescriptor m_file;
    std::mutex m_mutex; // guards what follows
    PackIndex m_index;
    qint64 m_end = 0;
    bool m_isMoved = false;
};

/// A pack, open for reading; any thread.
class PackFile
{
public:
    /// Reads and checks the index. Invalid with a sentence naming `path` when the file is no pack, is damaged or of a newer format.
    static Result<std::shared_ptr<const PackFile>> open(const QString &path);

    const QString &path() const { return m_path; }
    const PackIndex &index() const { return m_index; }
    qint64 fileBytes() const { return m_fileBytes; }
    /// One frame unpacked, over its base. Invalid, naming the file and the place, when the bytes are not what was written.
    Result<QByteArray> readFrame(qsizetype frame, QByteArrayView base) const;

private:
    PackFile() = default;

    QString m_path;
    FileDescriptor m_file;
    PackIndex m_index;
    qint64 m_fileBytes = 0;
};

/// Deletes the packs in `tempFolder` that no living process writes.
Result<> removeAbandonedPacks(const QString &tempFolder);

} // namespace strata
