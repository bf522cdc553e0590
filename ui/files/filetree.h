// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/fileentry.h"

namespace strata {

/// A file or folder in one folder of a tree. It stands for a run of the sorted list of files: a folder for all below it.
struct TreeEntry
{
    QString name;
    qint32 first = 0; // into the list of shown files
    qint32 end = 0;
    bool isFolder = false;

    bool operator==(const TreeEntry &) const = default;
};

/// The files of a version that are shown, and the folders they make. Files sorted by path already are a tree: what lies below a
/// folder is one run of the list, found by bisection, so a folder costs only what its own entries cost, when it is opened.
class FileTree
{
public:
    FileTree() = default;
    /// `files` are sorted by comparePaths. `filter`: what a path must contain, without regard to case, or a pattern with * and ?;
    /// empty: everything.
    explicit FileTree(QList<FileEntry> files, const QString &filter = {});

    const QList<FileEntry> &files() const { return m_files; }
    qint32 shownCount() const { return qint32(m_shown.size()); }
    const FileEntry &shown(qint32 index) const { return m_files.at(m_shown.at(index)); }

    /// What lies directly in the folder whose files are `first`..`end` and whose path, with its '/', has `prefix` characters:
    /// folders first, then files, both by name.
    QList<TreeEntry> entries(qint32 first, qint32 end, qsizetype prefix) const;
    qint64 bytes(qint32 first, qint32 end) const { return m_bytesBefore.at(end) - m_bytesBefore.at(first); }
    /// The shown file of that path; -1: there is none.
    qint32 indexOf(const QString &path) const;

private:
    QList<FileEntry> m_files;
    QList<qint32> m_shown; // into m_files
    QList<qint64> m_bytesBefore{0}; // of the shown files before each, and all at the end
};

} // namespace strata
