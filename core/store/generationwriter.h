// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/fileio.h"
#include "core/base/progress.h"
#include "core/model/content.h"
#include "core/model/fileentry.h"
#include "core/model/libraryfolder.h"
#include "core/store/foldercursor.h"
#include "core/store/sharing.h"

#include <QHash>
#include <QSet>
#include <QStringList>

#include <atomic>
#include <memory>
#include <mutex>
#include <span>

namespace strata {

/// A file as it came to lie in the stage.
struct StagedFile
{
    FileEntry entry;
    Content content; // equal for all files of one hash, but for the type, which the name decides
};

/// A regular file of that content, with the content's type.
StagedFile stagedFile(const QString &path, quint32 mode, Content content);

/// The next piece of a file's bytes into the buffer: how many, 0 at the end.
using ReadPiece = std::function<Result<qsizetype>(std::span<char>)>;

/// Makes a generation's folder out of sight, in temp/stage-<id>, and moves it into its place in one step. As long as it lives it
/// holds a kernel lock (flock) on the stage, so that the recovery of another process leaves it alone; a stage that was not
/// published is deleted with the writer. Files are sealed from the start: they are created read-only and never opened again.
///
/// Order of use: folders, files (StageBatch, from any thread), links, seal(), flush(), publish().
class GenerationWriter
{
public:
    static Result<std::unique_ptr<GenerationWriter>> begin(const LibraryFolder &library, GenerationId id, MakeFinder find,
                                                           SharingMode mode);
    ~GenerationWriter();
    Q_DISABLE_COPY_MOVE(GenerationWriter)

    /// The stage. Has artifacts/ and source/ in it; what else belongs to the generation may be written beside them before flush().
    const QString &folder() const { return m_folder; }
    /// The same, open: by a path someone may have put something else under its name meanwhile.
    int stage() const { return m_lock.get(); }
    /// source/, for FolderCursor.
    int source() const { return m_source.get(); }

    /// Makes `path` and the folders above it. One thread at a time, and before files are put there.
    Result<> addFolder(const QString &path);
    /// Puts a file there whose bytes are in memory: shared with `known` (a sealed file of this content; empty: none), or with an
    /// equal one of this stage, else written. Thread-safe, as the next.
    Result<> addFile(FolderCursor &cursor, const StagedFile &file, QByteArrayView bytes, const QString &known);
    /// Puts a file there whose content lies sealed at `known`, without looking at a byte of it. False when it cannot be shared:
    /// then nothing was made, and the file must be read. Thread-safe.
    bool addShared(FolderCursor &cursor, const FileEntry &file, const QString &known);
    /// Writes a file of any size, read once, piece by piece, and shares it afterwards should its content be known by then.
    Result<StagedFile> addStream(FolderCursor &cursor, const QString &path, quint32 mode, const ReadPiece &read,
                                 const FindContents &find);
    /// A finder for the calling thread.
    FindContents finder() const { return m_find && m_mode == SharingMode::Shared ? m_find() : FindContents(); }
    /// After all files, so that nothing is ever written through a link. The target must have been checked (linkStaysInside).
    Result<StagedFile> addLink(FolderCursor &cursor, const QString &path, const QString &target);

    /// Takes the write permission from every folder below source/ and from source/ itself.
    Result<> seal();
    /// Everything in the stage is on disk when this succeeds. After a failure the stage must be given up: a second fsync would
    /// succeed without the data.
    Result<> flush(const Progress &progress);
    /// Writes manifest.json, then moves the stage to `destination`, which must not exist, and flushes both parents.
    Result<> publish(const QString &destination, QByteArrayView manifest);
    /// Takes a published folder back out of sight, for when the catalog refused it; the writer then deletes it.
    Result<> unpublish();

private:
    GenerationWriter() = default;
    Result<> writeFile(int folder, const char *name, const QString &path, QByteArrayView bytes);
    QString placeInStage(const ContentHash &hash) const;
    bool share(const QString &place, qint64 size, int folder, const char *name);
    bool replaceByShared(const QString &known, qint64 size, int folder, const char *name);
    void remember(const StagedFile &staged, int folder, const char *name);
    std::unexpected<Error> cannotWrite(const QString &path) const;

    QString m_folder;
    QString m_destination; // where it was published; empty before
    FileDescriptor m_lock; // the stage folder, flocked
    FileDescriptor m_source;
    mode_t m_folderMode = 0755; // 0777 without the user's umask
    MakeFinder m_find;
    SharingMode m_mode = SharingMode::Shared;
    ContentSharer m_sharer;
    QStringList m_folders; // below source/, in the order they were made: parents first
    QSet<QString> m_knownFolders;

    mutable std::mutex m_mutex; // guards what follows
    QHash<ContentHash, QString> m_written; // contents first met in this capture: path below source/
    QStringList m_unflushed; // files written, relative to source/; cut short once there are too many to flush one by one
    qsizetype m_writtenCount = 0;
    std::atomic<qsizetype> m_asideCount = 0;
};

/// Deletes the stages in `tempFolder` that no living process holds. Answers how many there were.
Result<int> removeAbandonedStages(const QString &tempFolder);

} // namespace strata
