// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/eventsfile.h"

#include "core/base/fileio.h"
#include "core/base/flush.h"

#include <QFile>
#include <QJsonDocument>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace strata {

namespace {

bool endsInsideALine(const QString &path)
{
    const FileDescriptor fd(::open(QFile::encodeName(path).constData(), O_RDONLY | O_NOFOLLOW | O_CLOEXEC));
    char last = '\n';
    if (!fd || ::lseek(fd.get(), -1, SEEK_END) < 0 || ::read(fd.get(), &last, 1) != 1)
        return false;
    return last != '\n';
}

} // namespace

Result<> appendEvent(const QString &path, const Event &event)
{
    QByteArray line = QJsonDocument(toJson(event)).toJson(QJsonDocument::Compact) + '\n';
    if (endsInsideALine(path))
        line.prepend('\n');
    return appendDurably(path, line);
}

qint64 eventsSize(const QString &path)
{
    struct stat status;
    return ::lstat(QFile::encodeName(path).constData(), &status) == 0 ? status.st_size : 0;
}

void takeEventsBack(const QString &path, qint64 size)
{
    const FileDescriptor fd(::open(QFile::encodeName(path).constData(), O_WRONLY | O_NOFOLLOW | O_CLOEXEC));
    if (fd && ::ftruncate(fd.get(), size) == 0)
        flushToDisk(fd.get());
}

Result<EventsRead> readEventsFile(const QString &path)
{
    EventsRead read;
    const auto bytes = readFile(path);
    if (!bytes) {
        if (bytes.error().kind == Error::Kind::NotFound)
            return read;
        return std::unexpected(bytes.error());
    }
    for (qsizetype start = 0; start < bytes->size(); ++read.lineCount) {
        qsizetype end = bytes->indexOf('\n', start);
        if (end < 0)
            end = bytes->size();
        const auto json = QJsonDocument::fromJson(bytes->sliced(start, end - start));
        if (std::optional<Event> event = eventFromJson(json.object())) {
            event->sequence = read.lineCount + 1;
            read.events.append(std::move(*event));
        }
        start = end + 1;
    }
    return read;
}

} // namespace strata
