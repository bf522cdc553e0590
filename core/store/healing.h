// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/fileio.h"
#include "core/model/fileentry.h"
#include "core/model/libraryfolder.h"
#include "core/store/sharing.h"

namespace strata {

/// Puts one sealed tree right, name by name. Nothing is ever written into a file that is there: a new one is made aside, flushed
/// and renamed over it, because the old inode may be a file of other versions, too. What goes out of the tree goes to `quarantine`,
/// under the same path. Folders are opened for writing only for as long as that takes. For one thread.
class Healer
{
public:
    /// `source` is the tree's root, which is made when it is missing.
    static Result<Healer> begin(const LibraryFolder &library, const QString &source, const QString &quarantine);
    Healer(Healer &&other) noexcept;
    Healer &operator=(Healer &&) = delete;
    ~Healer();

    /// Makes `file` anew out of `good` (absolute), whose bytes are hashed once more on the way: shared when `good` is sealed.
    Result<> putFile(const FileEntry &file, const QString &good);
    Result<> putLink(const QString &path, const QString &target);
    Result<> putFolder(const QString &path);
    /// Moves a file, link or folder away. Missing is success: it went with its folder.
    Result<> setAside(const QString &path);
    /// Takes the write permission of a file that has no other name, or of a folder ("" is the tree's root).
    Result<> seal(const QString &path);

private:
    Healer(QString source, QString quarantine, QString workshop);
    struct OpenFolder
    {
        FileDescriptor fd;
        QByteArray name;
        quint32 mode = 0; // it gets back
    };
    Result<OpenFolder> unsealParentOf(const QString &path) const;
    Result<> place(const QByteArray &made, const QString &path);
    Result<> closeAgain(OpenFolder &folder, const QString &path) const;
    std::unexpected<Error> failed(const QString &path) const;

    QString m_source;
    QString m_quarantine;
    QString m_workshop; // in temp/: where new files are made
    FileDescriptor m_sourceFd;
    FileDescriptor m_workshopFd;
    ContentSharer m_sharer;
};

} // namespace strata
