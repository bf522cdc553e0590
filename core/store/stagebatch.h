// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/generationwriter.h"

namespace strata {

/// A whole tree as it lies in the stage. `files` are sorted by comparePaths; `contents` has each hash once.
struct StagedTree
{
    QList<FileEntry> files;
    QList<FolderEntry> folders;
    QList<Content> contents;
    qint64 totalBytes = 0;

    void add(StagedFile staged);
    void finish(); // sorts, and drops repeated contents
};

/// Brings files into the stage in one thread: hashes each at once, then asks for many together whether the library has them.
class StageBatch
{
public:
    /// Larger files belong to addStream: this much is held at most, and a little more for the last file.
    static constexpr qint64 MaxBytesInMemory = 16 * 1024 * 1024;

    explicit StageBatch(GenerationWriter &writer);

    Result<> add(const QString &path, quint32 mode, QByteArray bytes);
    Result<> addStream(const QString &path, quint32 mode, const ReadPiece &read);
    /// Shares files whose content is known without reading them, and takes them out of `files`; those that stay could not be.
    Result<QList<FileEntry>> addShared(QList<FileEntry> &files);
    /// Everything added so far is in the stage when this succeeds; answers it and starts afresh.
    Result<QList<StagedFile>> finish();

private:
    struct Held
    {
        StagedFile file;
        QByteArray bytes;
    };
    Result<> placeHeld();

    GenerationWriter &m_writer;
    FolderCursor m_cursor;
    FindContents m_find;
    QList<Held> m_held;
    qint64 m_heldBytes = 0;
    QList<StagedFile> m_staged;
};

} // namespace strata
