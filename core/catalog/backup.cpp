// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/backup.h"

#include "core/base/fileio.h"
#include "core/base/flush.h"
#include "core/catalog/query.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <fcntl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace strata::catalog {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(strata::Catalog)
};

} // namespace

Result<> backUp(Connection &connection, const QString &file)
{
    if (const auto made = makePath(QFileInfo(file).path()); !made)
        return made;
    const QString unfinished = u"%1.%2.part"_s.arg(file).arg(::getpid());
    QFile::remove(unfinished); // VACUUM INTO wants a new name
    Result<> done = Query(connection, u"VACUUM INTO :file"_s).bind(u":file"_s, unfinished).run();
    if (done) {
        const FileDescriptor fd(::open(QFile::encodeName(unfinished).constData(), O_RDONLY | O_NOFOLLOW | O_CLOEXEC));
        done = fd && flushToDisk(fd.get()) ? renameDurably(unfinished, file)
                                           : failFromErrno(errno, Text::tr("“%1” cannot be written").arg(file), file);
    }
    if (!done)
        QFile::remove(unfinished);
    return done;
}

void removeOldBackups(const QString &folder, const QString &prefix, const QString &made)
{
    const QDir dir(folder);
    QStringList copies = dir.entryList({prefix + u"*.db"_s}, QDir::Files | QDir::NoSymLinks, QDir::Name);
    copies.removeAll(QFileInfo(made).fileName());
    while (copies.size() > KeptBackups - 1)
        QFile::remove(dir.filePath(copies.takeFirst()));
    for (const QString &name : dir.entryList({prefix + u"*.part"_s}, QDir::Files | QDir::NoSymLinks)) {
        // Of a process that was killed; one at work has its number in the name.
        const QString process = name.section(u'.', -2, -2);
        if (process.toLongLong() != ::getpid() && !QFileInfo::exists(u"/proc/"_s + process))
            QFile::remove(dir.filePath(name));
    }
}

} // namespace strata::catalog
