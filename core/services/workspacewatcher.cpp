// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/workspacewatcher.h"

#include <QFile>
#include <QSet>

#include <algorithm>
#include <array>
#include <chrono>
#include <linux/magic.h>
#include <poll.h>
#include <sys/eventfd.h>
#include <sys/inotify.h>
#include <sys/vfs.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace strata {

namespace {

using Clock = std::chrono::steady_clock;

constexpr auto Quiet = 250ms;
constexpr auto Longest = 2000ms; // between the first change and the word of it
constexpr auto PollPace = 15000ms;
constexpr quint32 Events = IN_CREATE | IN_DELETE | IN_MOVED_FROM | IN_MOVED_TO | IN_CLOSE_WRITE | IN_ATTRIB | IN_MODIFY
                           | IN_DELETE_SELF | IN_MOVE_SELF | IN_ONLYDIR | IN_DONT_FOLLOW | IN_EXCL_UNLINK;

// What others write there, this system is not told.
bool isOnAnotherMachine(const QString &path)
{
    constexpr quint32 Cifs = 0xff534d42;
    constexpr quint32 Smb2 = 0xfe534d42;
    constexpr quint32 Fuse = 0x65735546;
    struct statfs info;
    if (::statfs(QFile::encodeName(path).constData(), &info) != 0)
        return false;
    return std::ranges::contains(std::array<quint32, 5>{NFS_SUPER_MAGIC, SMB_SUPER_MAGIC, Cifs, Smb2, Fuse}, quint32(info.f_type));
}

} // namespace

WorkspaceWatcher::WorkspaceWatcher(QString root, std::function<void()> changed)
    : m_root(std::move(root)),
      m_changed(std::move(changed)),
      m_notify(::inotify_init1(IN_NONBLOCK | IN_CLOEXEC)),
      m_wake(::eventfd(0, EFD_NONBLOCK | EFD_CLOEXEC)),
      m_isPolling(!m_notify || isOnAnotherMachine(m_root)),
      m_thread([this](const std::stop_token &stop) { run(stop); })
{
}

WorkspaceWatcher::~WorkspaceWatcher()
{
    m_thread.request_stop();
    ::eventfd_write(m_wake.get(), 1);
}

void WorkspaceWatcher::setFolders(const QStringList &folders)
{
    {
        const std::scoped_lock lock(m_mutex);
        QStringList wanted = QStringList{QString()} + folders;
        if (wanted == m_wanted)
            return;
        m_wanted = std::move(wanted);
        m_hasNewFolders = true;
    }
    ::eventfd_write(m_wake.get(), 1);
}

void WorkspaceWatcher::watchFolders()
{
    QStringList wanted;
    {
        const std::scoped_lock lock(m_mutex);
        if (!std::exchange(m_hasNewFolders, false))
            return;
        wanted = m_wanted;
    }
    const QSet<QString> keep(wanted.cbegin(), wanted.cend());
    m_watches.removeIf([&](const std::pair<const QString &, int &> &watch) {
        if (keep.contains(watch.first))
            return false;
        ::inotify_rm_watch(m_notify.get(), watch.second);
        return true;
    });
    bool isRefused = false;
    for (const QString &folder : std::as_const(wanted)) {
        const QString path = folder.isEmpty() ? m_root : m_root + u'/' + folder;
        // Again for those there were: a folder of the same name may be another one.
        const int watch = ::inotify_add_watch(m_notify.get(), QFile::encodeName(path).constData(), Events);
        if (watch >= 0)
            m_watches.insert(folder, watch);
        else if (errno == ENOSPC || errno == ENOMEM)
            isRefused = true;
    }
    m_isPolling = isRefused || !m_notify || isOnAnotherMachine(m_root);
}

// Whether there were any. What exactly happened a look tells better, which an overflow does not disturb either.
bool WorkspaceWatcher::readEvents()
{
    alignas(inotify_event) std::array<char, 64 * 1024> buffer;
    bool hasAny = false;
    while (::read(m_notify.get(), buffer.data(), buffer.size()) > 0)
        hasAny = true;
    return hasAny;
}

void WorkspaceWatcher::run(const std::stop_token &stop)
{
    std::optional<Clock::time_point> first; // change not told yet
    Clock::time_point last;
    Clock::time_point told = Clock::now();
    while (!stop.stop_requested()) {
        watchFolders();
        auto wait = m_isPolling ? std::chrono::duration_cast<std::chrono::milliseconds>(told + PollPace - Clock::now()) : 3600000ms;
        if (first) {
            const auto due = std::min(last + Quiet, *first + Longest);
            wait = std::min(wait, std::chrono::duration_cast<std::chrono::milliseconds>(due - Clock::now()));
        }
        std::array<pollfd, 2> watched{pollfd{.fd = m_wake.get(), .events = POLLIN, .revents = 0},
                                      pollfd{.fd = m_notify.get(), .events = POLLIN, .revents = 0}};
        ::poll(watched.data(), watched.size(), int(std::max(wait, 0ms).count()));
        eventfd_t count = 0;
        ::eventfd_read(m_wake.get(), &count);
        if (stop.stop_requested())
            return;
        if (m_notify && readEvents()) {
            last = Clock::now();
            first = first.value_or(last);
        }
        const auto now = Clock::now();
        const bool isDue = first && (now >= last + Quiet || now >= *first + Longest);
        if (isDue || (m_isPolling && now >= told + PollPace)) {
            first.reset();
            told = now;
            m_changed();
        }
    }
}

} // namespace strata
