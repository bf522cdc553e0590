// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/fileio.h"
#include "core/base/progress.h"
#include "core/model/fileentry.h"

#include <functional>
#include <memory>
#include <optional>

namespace strata {

/// A file or link as it lies on disk.
struct FoundFile
{
    FileKind kind = FileKind::Regular;
    ContentHash sha256; // of a link: of its target
    quint32 mode = 0644;

    bool operator==(const FoundFile &) const = default;
};

/// What a version's file is once it lies somewhere.
inline FoundFile foundOf(const FileEntry &file) { return {.kind = file.kind, .sha256 = file.sha256, .mode = file.mode & 0777}; }

/// A folder of the user's into which files are put. Everything is reached below its descriptor, and no link is followed on the way.
/// Files wait in a folder of their own (the stage) until each takes its place in one step. For one thread.
class TakeFolder
{
public:
    /// Makes the folder when `mayCreate`. The stage is made with the first file in it.
    static Result<std::unique_ptr<TakeFolder>> open(const QString &path, const QString &stage, bool mayCreate);

    const QString &path() const { return m_path; }

    struct Look
    {
        std::optional<FoundFile> found; // nothing: the place is free, or something is in the way
        QString inTheWay; // a translated clause
    };
    Result<Look> look(const QString &target, const Progress &progress);
    /// Copies what lies at `target` to the file `to`, durably; NotFound when it went. Answers what was copied.
    Result<FoundFile> keep(const QString &target, const QString &to, const Progress &progress);

    /// Puts a copy of the file `from` (for a link: with the target in it) into the stage under `number`, verified and flushed.
    Result<> stage(qsizetype number, const QString &from, const FoundFile &file, const Progress &progress);
    Result<> stageLink(qsizetype number, const QString &linkTarget);
    /// Makes `target` and answers whether it was made: false when it is there.
    Result<bool> makeFolder(const QString &target, quint32 mode);
    Result<> setFolderMode(const QString &target, quint32 mode);

    /// Moves the staged file to a place that must be free: Exists when it is not.
    Result<> place(qsizetype number, const QString &target);
    /// Lets the staged file and the one at `target` change places if that one still is `expected`: Busy when it is not.
    Result<> exchange(qsizetype number, const QString &target, const FoundFile &expected, const Progress &progress);
    /// Takes `target` away if it still is `expected`: Busy when it is not.
    Result<> remove(qsizetype number, const QString &target, const FoundFile &expected, const Progress &progress);
    void removeFolderIfEmpty(const QString &target);

    /// Deletes another stage that a killed run left: copies of its own and what `isKept` knows. A living run's stage, and one that
    /// holds somebody's save of the very instant, stay.
    void clearStage(const QString &stage, const std::function<bool(const ContentHash &)> &isKept);

    /// Every change of names is on disk, and the stage is gone.
    Result<> finish();
    /// Gives the stage up with what is in it.
    void discard();

private:
    TakeFolder(QString path, QString stage, FileDescriptor fd)
        : m_path(std::move(path)), m_stage(std::move(stage)), m_fd(std::move(fd))
    {
    }
    Result<int> stageFd();
    std::unexpected<Error> cannotWrite(const QString &target) const;
    std::unexpected<Error> cannotRead(const QString &target) const;
    std::unexpected<Error> hasChanged(const QString &target) const;
    /// The open folder that holds `target`.
    FileDescriptor parentOf(const QString &target) const;
    Result<std::optional<FoundFile>> lookAt(int folder, const QByteArray &name, const QString &target,
                                            const Progress &progress) const;

    QString m_path;
    QString m_stage;
    FileDescriptor m_fd;
    FileDescriptor m_stageFd;
    QStringList m_touched; // folders whose names changed
};

} // namespace strata
