// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/libraryupkeep.h"

#include "core/base/clock.h"
#include "core/base/fileio.h"
#include "core/catalog/migrations.h"
#include "core/services/backingup.h"
#include "core/services/catalogaccess.h"

#include <QFile>
#include <QFileInfo>

#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace strata {

namespace {

QString inUseFile(const LibraryFolder &folder) { return folder.root + "/.in-use"_L1; }
QString checkedFile(const LibraryFolder &folder) { return folder.root + "/.checked"_L1; }

// Sizes and times of the catalog's files, without opening them: that would drop SQLite's locks. An empty log is none.
std::array<qint64, 4> catalogState(const QString &file)
{
    std::array<qint64, 4> state{};
    struct stat status;
    for (size_t i = 0; i < 2; ++i) {
        const QString path = i == 0 ? file : file + u"-wal"_s;
        if (::stat(QFile::encodeName(path).constData(), &status) != 0 || status.st_size == 0)
            continue;
        state[i * 2] = status.st_size;
        state[i * 2 + 1] = qint64(status.st_mtim.tv_sec) * 1'000'000'000 + status.st_mtim.tv_nsec;
    }
    return state;
}

} // namespace

LibraryUpkeep::LibraryUpkeep(LibraryFolder folder, QObject *library) : QObject(library), m_folder(std::move(folder)) { }

// What SQLite learns about its tables makes its questions fast. At the end, where nobody waits.
LibraryUpkeep::~LibraryUpkeep()
{
    if (!hasCatalogChanged())
        return;
    auto connection = openCatalogFile(m_folder, m_folder.catalogFile(), catalog::Connection::Access::ReadWrite);
    if (!connection)
        return;
    // A hundredth of a second at most, and never in the way of a writer. The mask asks for tables this connection did not read,
    // too.
    for (const auto &pragma : {u"PRAGMA busy_timeout = 0"_s, u"PRAGMA analysis_limit = 400"_s, u"PRAGMA optimize = 0x10002"_s})
        static_cast<void>(connection->execute(pragma));
}

LibraryUpkeep *LibraryUpkeep::of(const Library &library)
{
    return library.findChild<LibraryUpkeep *>(QString(), Qt::FindDirectChildrenOnly);
}

bool LibraryUpkeep::shareWithOthers()
{
    using Mode = LibraryLock::Mode;
    m_inUse.reset();
    const bool isAlone = LibraryLock::acquire(inUseFile(m_folder), Mode::Exclusive, {}).has_value();
    // One who looks the catalog through may hold it for a moment. Where there is no such lock, nothing but the look is missing.
    if (auto shared = LibraryLock::acquire(inUseFile(m_folder), Mode::Shared, std::chrono::seconds(2)))
        m_inUse.emplace(std::move(*shared));
    return isAlone;
}

Result<> LibraryUpkeep::lookThrough(catalog::Connection &connection, bool endedUncleanly) const
{
    constexpr qint64 Week = 7;
    const auto text = readFile(checkedFile(m_folder));
    const QDateTime checked = text ? fromIsoText(QString::fromUtf8(*text).trimmed()) : QDateTime();
    const bool isDue = !checked.isValid() || checked.daysTo(now()) >= Week || checked > now();
    if (!isDue && !endedUncleanly)
        return {};
    if (const auto whole = catalog::quickCheck(connection); !whole)
        return whole;
    // Not durable on purpose: lost, it only means looking once more.
    QFile file(checkedFile(m_folder));
    if (file.open(QIODevice::WriteOnly))
        file.write(toIsoText(now()).toUtf8() + '\n');
    return {};
}

void LibraryUpkeep::begin() { m_atOpening = catalogState(m_folder.catalogFile()); }

bool LibraryUpkeep::hasCatalogChanged() const { return m_atOpening && catalogState(m_folder.catalogFile()) != *m_atOpening; }

bool hasCatalogChanged(const Library &library)
{
    const LibraryUpkeep *upkeep = LibraryUpkeep::of(library);
    return upkeep && upkeep->hasCatalogChanged();
}

bool hasLog(const QString &catalogFile)
{
    return QFileInfo(catalogFile + u"-wal"_s).size() > 0 || QFileInfo(catalogFile + u"-journal"_s).size() > 0;
}

} // namespace strata
