// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/backingup.h"

#include "core/base/clock.h"
#include "core/catalog/backup.h"
#include "core/services/catalogaccess.h"
#include "core/store/diskspace.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace strata {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(strata::Backup)
};

constexpr auto Prefix = "library-"_L1;
constexpr auto MigrationPart = "schema"_L1;
constexpr auto TimeFormat = "yyyyMMdd-HHmmss"_L1;

QString timeText() { return now().toString(QString(TimeFormat)); }

bool isDue(const QString &folder)
{
    for (const QString &name : QDir(folder).entryList({Prefix + u"*.db"_s}, QDir::Files)) {
        QDateTime time = QDateTime::fromString(name.sliced(Prefix.size()).chopped(3), QString(TimeFormat));
        time.setTimeZone(QTimeZone::UTC);
        // One from the future says nothing about today: the clock was put back since.
        const auto age = now() - time;
        if (time.isValid() && age >= 0ms && age < 24h)
            return false;
    }
    return true;
}

} // namespace

QString backupsFolder(const LibraryFolder &folder) { return folder.root + "/backups"_L1; }

Result<bool> backUpCatalogIfDue(const Library &library, const Progress &progress)
{
    const LibraryFolder &folder = library.folder();
    if (library.isReadOnly() || !isDue(backupsFolder(folder)))
        return false;
    const qint64 size = QFileInfo(library.catalogFile()).size();
    if (!requireRoom(folder, {.bytes = size, .files = 2}, {}) || progress.cancelled())
        return false;
    progress.report(0, 0, Text::tr("Copying the catalog"));
    auto connection = openCatalog(library);
    if (!connection)
        return std::unexpected(connection.error());
    const QString file = backupsFolder(folder) + u'/' + Prefix + timeText() + u".db"_s;
    if (const auto copied = catalog::backUp(*connection, file); !copied)
        return std::unexpected(copied.error());
    catalog::removeOldBackups(backupsFolder(folder), Prefix + u"2"_s, file); // the daily ones: their names go on with the year
    return true;
}

void removeOldMigrationBackups(const LibraryFolder &folder, const QString &made)
{
    catalog::removeOldBackups(backupsFolder(folder), Prefix + MigrationPart, made);
}

QString migrationBackupFile(const LibraryFolder &folder, int version)
{
    return backupsFolder(folder) + u'/' + Prefix + MigrationPart + u"%1-%2.db"_s.arg(version).arg(timeText());
}

} // namespace strata
