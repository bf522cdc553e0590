// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/fileio.h"

#include <QByteArray>
#include <QList>
#include <QStringView>

namespace strata {

/// Reaches files below one root folder by relative path without ever following a symbolic link or leaving the root, and keeps the
/// folder met last open, because neighbours in a list mostly share it. For one thread; the root's descriptor must outlive it.
class FolderCursor
{
public:
    explicit FolderCursor(int root) : m_root(root) { }
    Q_DISABLE_COPY_MOVE(FolderCursor)

    /// The open folder that holds `path`, or -1 with errno; name() is then the last component of `path`.
    int parentOf(QStringView path);
    const char *name() const { return m_name.constData(); }

private:
    int m_root;
    QByteArray m_folder;
    FileDescriptor m_fd;
    QByteArray m_name;
};

/// Opens `path` (relative to `root`, "" for root itself) as a folder without following links on the way; -1 with errno.
int openFolderBeneath(int root, const QByteArray &path);

} // namespace strata
