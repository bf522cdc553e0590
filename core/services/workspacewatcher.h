// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/fileio.h"

#include <QHash>
#include <QStringList>

#include <functional>
#include <mutex>
#include <thread>

namespace strata {

/// Tells when something in a linked folder may have changed, in a thread of its own. inotify watches each folder by itself, which
/// QFileSystemWatcher does for files, too, and so runs out of descriptors: here one descriptor serves tens of thousands of folders.
/// Where the system refuses more watches, or the folder is on another machine, it says so every now and then instead.
class WorkspaceWatcher
{
public:
    /// `changed` is called in the watcher's thread, after a moment of quiet, and at least every two seconds while changes come.
    WorkspaceWatcher(QString root, std::function<void()> changed);
    ~WorkspaceWatcher();
    Q_DISABLE_COPY_MOVE(WorkspaceWatcher)

    /// The folders to watch, relative to the root, which is always watched: those a capture enters. What it leaves out may change
    /// as it likes. Any thread.
    void setFolders(const QStringList &folders);
    /// Whether changes are not noticed at once but looked for. Any thread.
    bool isPolling() const { return m_isPolling; }

private:
    void run(const std::stop_token &stop);
    void watchFolders();
    bool readEvents();

    QString m_root;
    std::function<void()> m_changed;
    FileDescriptor m_notify;
    FileDescriptor m_wake;
    QHash<QString, int> m_watches; // of the thread
    std::mutex m_mutex;
    QStringList m_wanted{QString()};
    bool m_hasNewFolders = true;
    std::atomic<bool> m_isPolling = false;
    std::jthread m_thread; // last: it uses the others
};

} // namespace strata
