// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/model/manifest.h"
#include "core/model/problemkind.h"

#include <QHash>

#include <functional>
#include <optional>

namespace strata {

/// One file on disk however many names it has: versions share contents by hard links, and each is read once.
struct Inode
{
    quint64 device = 0;
    quint64 number = 0;

    bool operator==(const Inode &) const = default;
};
size_t qHash(const Inode &inode, size_t seed = 0) noexcept;

/// What was hashed already, kept by the caller over many trees.
using InodeHashes = QHash<Inode, ContentHash>;

struct TreeProblem
{
    QString path; // relative to source/; empty: source/ itself
    QString problem; // a translated sentence
    ProblemKind kind = ProblemKind::FileChanged;
    Inode inode; // of a changed file, which may have other names

    bool operator==(const TreeProblem &) const = default;
};

struct TreeCheck
{
    int files = 0;
    qint64 bytes = 0;
    QList<TreeProblem> problems; // sorted by path
};

/// Of the bytes of a regular file; nothing when it cannot be read or the work was cancelled.
std::optional<ContentHash> hashOfFile(const QString &path, const Progress &progress);

/// Compares source/ in `generationFolder` with `manifest`: changed, missing and extra files and folders, links that point
/// elsewhere, files and folders that can be written. Reads on every core; `hashed` is told how many bytes were read. Fails only
/// when cancelled: what cannot be read is a problem of the tree.
Result<TreeCheck> checkTree(const QString &generationFolder, const Manifest &manifest, InodeHashes &known,
                            const std::function<void(qint64 bytes)> &hashed, const Progress &progress);

/// The same by what the file system tells: names, sizes, kinds and permissions; only a file whose time is later than the version's
/// own is read, for a forced edit leaves that.
Result<TreeCheck> checkTreeQuickly(const QString &generationFolder, const Manifest &manifest, InodeHashes &known,
                                   const Progress &progress);

} // namespace strata
