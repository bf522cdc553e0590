// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/catalogwatcher.h"

#include "core/catalog/query.h"
#include "core/services/catalogaccess.h"

#include <QFile>

#include <chrono>
#include <condition_variable>
#include <sys/stat.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace strata {

namespace {

// A rebuild puts a new file in the place of the old, whose data_version then stands still for ever.
quint64 inodeOf(const QString &file)
{
    struct stat status;
    return ::stat(QFile::encodeName(file).constData(), &status) == 0 ? status.st_ino : 0;
}

} // namespace

CatalogWatcher::CatalogWatcher(LibraryFolder folder, std::function<void()> changed)
    : m_folder(std::move(folder)), m_changed(std::move(changed)), m_thread([this](const std::stop_token &stop) { watch(stop); })
{
    m_hasLooked.wait();
}

void CatalogWatcher::watch(const std::stop_token &stop)
{
    std::mutex mutex;
    std::condition_variable_any wake;
    std::optional<catalog::Connection> connection;
    quint64 inode = 0;
    qint64 version = -1;
    bool isFirst = true;
    while (!stop.stop_requested()) {
        const quint64 current = inodeOf(m_folder.catalogFile());
        if (!connection || current != inode) {
            connection.reset();
            auto opened = openCatalogFile(m_folder, m_folder.catalogFile(), catalog::Connection::Access::ReadOnly);
            if (opened) {
                connection.emplace(std::move(*opened));
                inode = current;
                version = -1;
            }
        }
        if (connection) {
            const auto read = catalog::Query(*connection, u"PRAGMA data_version"_s).first([](const catalog::Query &row) {
                return row.integer(0);
            });
            const qint64 now = read ? read->value_or(version) : version;
            if (now != version && !isFirst)
                m_changed();
            version = now;
        }
        if (std::exchange(isFirst, false))
            m_hasLooked.count_down();
        std::unique_lock lock(mutex);
        wake.wait_for(lock, stop, 330ms, [] { return false; });
    }
}

} // namespace strata
