// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/activelink.h"

#include "core/base/fileio.h"
#include "core/base/flush.h"
#include "core/base/weakness.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QUuid>

#include <cerrno>
#include <climits>
#include <fcntl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace strata {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(strata::ActiveLink)
};

constexpr const char *LinkName = "active";
constexpr QLatin1StringView TemporaryPrefix(".active.");

} // namespace

Result<> setActiveLink(const QString &generationsFolder, const QString &folderName)
{
    const auto failed = [&] {
        return failFromErrno(errno, Text::tr("The link “%1/active” cannot be changed").arg(generationsFolder), generationsFolder);
    };
    const FileDescriptor folder(::open(QFile::encodeName(generationsFolder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (!folder)
        return failed();
    if (folderName.isEmpty()) {
        if (::unlinkat(folder.get(), LinkName, 0) != 0 && errno != ENOENT)
            return failed();
    } else {
        // Never unlink and make anew: between the two nothing would be active.
        if (isWeakened(Weakness::UnlinksActive))
            ::unlinkat(folder.get(), LinkName, 0);
        const QByteArray temporary = QFile::encodeName(TemporaryPrefix + QUuid::createUuid().toString(QUuid::Id128));
        if (::symlinkat(QFile::encodeName(folderName).constData(), folder.get(), temporary.constData()) != 0)
            return failed();
        if (::renameat(folder.get(), temporary.constData(), folder.get(), LinkName) != 0) {
            const int renameError = errno;
            ::unlinkat(folder.get(), temporary.constData(), 0);
            errno = renameError;
            return failed();
        }
    }
    if (!flushToDisk(folder.get()))
        return failed();
    return {};
}

QString readActiveLink(const QString &generationsFolder)
{
    QByteArray target(PATH_MAX, Qt::Uninitialized);
    const ssize_t length = ::readlink(QFile::encodeName(generationsFolder + u"/active"_s).constData(), target.data(),
                                      size_t(target.size()));
    return length <= 0 ? QString() : QFile::decodeName(target.first(length));
}

void removeLeftoverLinks(const QString &generationsFolder)
{
    const QDir folder(generationsFolder);
    for (const QString &name : folder.entryList({TemporaryPrefix + u'*'}, QDir::AllEntries | QDir::Hidden | QDir::System))
        ::unlink(QFile::encodeName(folder.filePath(name)).constData());
}

} // namespace strata
