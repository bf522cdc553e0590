// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/remote/gitrepository.h"
#include "core/services/capturesource.h"
#include "core/store/ignorerules.h"

#include <mutex>
#include <vector>

namespace strata {

/// A file of a commit that a capture takes.
struct GitFile
{
    QString path;
    GitId blob;
    quint32 mode = 0644;

    bool operator==(const GitFile &) const = default;
};

/// A commit's tree as a capture takes it.
struct GitTree
{
    QList<GitFile> files; // regular ones, by comparePaths
    QList<GitFile> links;
    QList<FolderEntry> folders; // by comparePaths
    QList<SkippedPath> skipped;
};

/// Brings commits' trees into stages, one after the other. It remembers which content each blob had, so that what did not change
/// since a commit it has seen is neither read nor hashed again, only given a further name.
///
/// What a commit tracks is content: the default rules and ignore files are not asked, the caller's own globs are. Submodules,
/// unsafe paths, links that lead out and anything called .git are left out with their reason.
class GitStaging
{
public:
    GitStaging(const GitRepository &repository, const QStringList &excludes);

    Result<GitTree> list(const GitId &tree) const;
    Result<StagedSource> stage(GenerationWriter &writer, const GitTree &tree, const Progress &progress);
    /// `tree` lies in the library now: `entries` are its files in `sourceFolder`. For what was just staged, and for a version of a
    /// commit captured long ago.
    void remember(const GitTree &tree, const QList<FileEntry> &entries, const QString &sourceFolder);
    /// How many of the files staged last are pointers of Git LFS: names of contents that are kept elsewhere.
    int pointerCount() const { return m_pointerCount; }

private:
    struct Key
    {
        GitId blob;
        QString name; // decides the type

        bool operator==(const Key &) const = default;
    };
    friend size_t qHash(const Key &key, size_t seed) noexcept { return qHashMulti(seed, key.blob, key.name); }
    struct Known
    {
        QString type;
        qint64 size = 0;
        ContentHash sha256;
        QString place; // a sealed file of this content; it may have gone since
    };
    class Reader;
    class Stage;

    static Key keyOf(const GitFile &file) { return {file.blob, file.path.sliced(file.path.lastIndexOf(u'/') + 1)}; }
    Result<> listFolder(const GitId &tree, const QByteArray &prefix, GitTree &found) const;
    void leaveOutLinksThatLeadOut(GitTree &found, QHash<QString, QString> links) const;

    const GitRepository &m_repository;
    IgnoreRules m_rules;
    QHash<Key, Known> m_known;
    QSet<GitId> m_pointers;
    int m_pointerCount = 0;
    std::mutex m_readersLock;
    std::vector<std::unique_ptr<GitRepository>> m_readers; // idle ones: each belongs to one thread while it reads
};

} // namespace strata
