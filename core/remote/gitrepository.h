// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/remote/gitobjects.h"

#include <QSet>

#include <memory>

namespace strata {

/// The bytes of one blob, held in memory as long as the object lives.
class GitBlob
{
public:
    QByteArrayView bytes() const;

private:
    friend class GitRepository;
    std::shared_ptr<void> m_object;
};

/// A Git repository of the user's, only read: no lock, no index, no configuration, no object is ever written, and no hook or filter
/// runs. What it says is as its objects have it: line endings and attributes change nothing, LFS pointers stay pointers.
/// An object is for one thread at a time; opening a further one costs a fraction of a millisecond.
class GitRepository
{
public:
    /// A working folder, a linked worktree, a bare repository, or a .git folder. NotFound without a repository; Invalid for a
    /// folder inside of one (the sentence names the root) and for object formats that cannot be read; Denied for a repository of
    /// somebody else's that git would not trust either (safe.directory).
    static Result<std::unique_ptr<GitRepository>> open(const QString &folder);
    ~GitRepository();
    Q_DISABLE_COPY_MOVE(GitRepository)

    /// Absolute: the working folder, or the repository's own when it is bare.
    const QString &root() const { return m_root; }
    /// Whether history was cut off when the repository was cloned.
    bool isShallow() const;

    /// The commit that is checked out; Invalid before the first commit.
    Result<GitId> head() const;
    /// Local branches, the checked out one first, then by name.
    Result<QList<GitBranch>> branches() const;
    /// Tags of commits, by name. Tags of anything else are left out.
    Result<QList<GitTag>> tags() const;
    /// What git would take `revision` for: a branch first, then anything rev-parse knows. NotFound with a sentence.
    Result<GitId> resolve(const QString &revision) const;

    Result<GitCommit> commit(const GitId &id) const;
    /// `id` and every commit it is made from.
    Result<QSet<GitId>> ancestors(const GitId &id, const Progress &progress) const;
    Result<QList<GitTreeEntry>> entries(const GitId &tree) const;
    /// Reads the blob and checks it against its name.
    Result<GitBlob> blob(const GitId &id) const;
    /// Without reading it.
    Result<qint64> blobSize(const GitId &id) const;

private:
    struct Handle;
    explicit GitRepository(std::unique_ptr<Handle> handle);
    std::unexpected<Error> failed(int code, const QString &sentence) const;
    std::unexpected<Error> cannotRead(int code, const GitId &id) const;
    Result<> checkObject(const GitId &id) const;

    std::unique_ptr<Handle> m_handle;
    QString m_root;
};

} // namespace strata
