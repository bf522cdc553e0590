// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/process.h"

#include <QCoreApplication>
#include <QFile>
#include <QStringList>

#include <algorithm>

#include <fcntl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/sysmacros.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace strata {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(strata::Process)
};

// Enough for a window with many jobs; more only costs whoever closes all descriptors one by one.
constexpr rlim_t WantedFiles = 8192;

QString nameOf(const QString &process)
{
    QFile file(u"/proc/%1/comm"_s.arg(process));
    return file.open(QIODevice::ReadOnly) ? QString::fromLocal8Bit(file.readAll()).trimmed() : QString();
}

/// One line of /proc/locks: "1: FLOCK  ADVISORY  WRITE 13839 fe:00:10959484 0 EOF". A line of a process that waits has "->".
struct LockLine
{
    QString process;
    QString place;
    bool isExclusive = false;
    qint64 first = 0;
    qint64 last = -1; // -1: to the end

    static std::optional<LockLine> parse(const QByteArray &line)
    {
        const QList<QByteArray> words = line.simplified().split(' ');
        if (words.size() < 8 || words[1] == "->")
            return {};
        return LockLine{.process = QString::fromLatin1(words[4]),
                        .place = QString::fromLatin1(words[5]),
                        .isExclusive = words[3] == "WRITE",
                        .first = words[6].toLongLong(),
                        .last = words[7] == "EOF" ? -1 : words[7].toLongLong()};
    }
    bool holds(qint64 byte) const { return isExclusive && byte >= first && (last < 0 || byte <= last); }
};

} // namespace

void prepareProcess()
{
    for (int fd = STDIN_FILENO; fd <= STDERR_FILENO; ++fd) {
        if (::fcntl(fd, F_GETFD) < 0) [[maybe_unused]]
            const int opened = ::open("/dev/null", O_RDWR); // the lowest free number, which is fd
    }
    rlimit limit{};
    if (::getrlimit(RLIMIT_NOFILE, &limit) == 0 && limit.rlim_cur < WantedFiles) {
        limit.rlim_cur = std::min(WantedFiles, limit.rlim_max);
        ::setrlimit(RLIMIT_NOFILE, &limit);
    }
}

QString lockHolder(const QString &file, qint64 byte)
{
    struct stat status;
    QFile locks(u"/proc/locks"_s);
    if (::stat(QFile::encodeName(file).constData(), &status) != 0 || !locks.open(QIODevice::ReadOnly))
        return {};
    const QString place = u"%1:%2:%3"_s.arg(::major(status.st_dev), 2, 16, QLatin1Char('0'))
                              .arg(::minor(status.st_dev), 2, 16, QLatin1Char('0'))
                              .arg(status.st_ino);
    QStringList holders;
    const QByteArray all = locks.readAll(); // it tells no size, so line by line would end at once
    for (const QByteArray &each : all.split('\n')) {
        const auto line = LockLine::parse(each);
        if (!line || line->place != place || (byte >= 0 && !line->holds(byte)))
            continue;
        const QString name = nameOf(line->process);
        const QString holder = name.isEmpty() ? Text::tr("process %1").arg(line->process)
                                              : Text::tr("%1, process %2").arg(name, line->process);
        if (!holders.contains(holder))
            holders.append(holder);
    }
    return holders.join(u"; "_s);
}

} // namespace strata
