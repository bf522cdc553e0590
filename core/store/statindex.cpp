// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/statindex.h"

#include "core/base/fileio.h"

#include <QDataStream>
#include <QFile>
#include <QUuid>

#include <algorithm>
#include <ctime>
#include <fcntl.h>
#include <linux/magic.h>
#include <sys/vfs.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace strata {

namespace {

constexpr QByteArrayView Magic("strata stat index 1\n");
constexpr qsizetype HashBytes = 32;

constexpr qint64 Millisecond = 1'000'000;
constexpr qint64 FineTick = 50 * Millisecond; // the kernel's clock of file times steps by at most 10 ms
constexpr qint64 CoarseTick = 2'100 * Millisecond; // FAT keeps even seconds
constexpr qint64 RemoteTick = 60'000 * Millisecond; // what two machines' clocks may reasonably differ by

// A file system that keeps whole milliseconds or less shows it by zeros at the end, save for one time in a million.
qint64 tickOf(const FileStamp &stamp) { return stamp.changed % Millisecond != 0 ? FineTick : CoarseTick; }

bool isRemote(int folder)
{
    constexpr quint32 Ceph = 0x00c36400;
    constexpr quint32 Cifs = 0xff534d42;
    constexpr quint32 Smb2 = 0xfe534d42;
    constexpr quint32 Fuse = 0x65735546;
    constexpr quint32 Plan9 = 0x01021997;
    struct statfs info;
    if (::fstatfs(folder, &info) != 0)
        return true;
    const quint32 type = quint32(info.f_type);
    return std::ranges::contains(std::array<quint32, 7>{NFS_SUPER_MAGIC, SMB_SUPER_MAGIC, Cifs, Smb2, Fuse, Plan9, Ceph}, type);
}

} // namespace

StatIndex StatIndex::beginLook(int folder)
{
    StatIndex index;
    // Not now(): files have the real time, also when a test fixes the library's clock.
    timespec time{};
    ::clock_gettime(CLOCK_REALTIME, &time);
    index.m_lookedAt = nanosecondsOf(time);
    index.m_isRemote = isRemote(folder);
    return index;
}

const StatIndex::Entry *StatIndex::find(const QString &path) const
{
    const auto found = m_entries.constFind(path);
    return found == m_entries.cend() ? nullptr : &*found;
}

const StatIndex::Entry *StatIndex::trusted(const QString &path, const FileStamp &stamp) const
{
    const Entry *entry = find(path);
    if (!entry || entry->stamp != stamp)
        return nullptr;
    const qint64 tick = m_isRemote ? RemoteTick : tickOf(stamp);
    return std::max(stamp.modified, stamp.changed) < m_lookedAt - tick ? entry : nullptr;
}

QByteArray StatIndex::toBytes() const
{
    QByteArray bytes(Magic.data(), Magic.size());
    QDataStream out(&bytes, QIODevice::WriteOnly | QIODevice::Append);
    out.setVersion(QDataStream::Qt_6_5);
    const auto hash = [&](const ContentHash &value) { out.writeRawData(reinterpret_cast<const char *>(value.bytes.data()), 32); };
    out << m_lookedAt << m_isRemote << version.toString().toLatin1();
    hash(versionTree);
    QHash<QString, quint16> numbers; // a folder of thousands of files has a dozen types
    QList<QByteArray> types;
    for (const Entry &entry : m_entries) {
        if (!numbers.contains(entry.type)) {
            numbers.insert(entry.type, quint16(types.size()));
            types.append(entry.type.toUtf8());
        }
    }
    out << types << qint64(m_entries.size());
    for (auto entry = m_entries.cbegin(); entry != m_entries.cend(); ++entry) {
        out << entry.key().toUtf8() << entry->stamp.size << entry->stamp.modified << entry->stamp.changed << entry->stamp.inode
            << numbers.value(entry->type);
        hash(entry->sha256);
    }
    const ContentHash checksum = hashOf(bytes);
    bytes.append(reinterpret_cast<const char *>(checksum.bytes.data()), HashBytes);
    return bytes;
}

StatIndex StatIndex::fromBytes(const QByteArray &bytes)
{
    if (!bytes.startsWith(Magic) || bytes.size() < Magic.size() + HashBytes)
        return {};
    const ContentHash checksum = hashOf(QByteArrayView(bytes).chopped(HashBytes));
    if (QByteArrayView(bytes).last(HashBytes) != QByteArrayView(reinterpret_cast<const char *>(checksum.bytes.data()), HashBytes))
        return {};
    // Whole, so everything below is as it was written.
    QDataStream in(QByteArray::fromRawData(bytes.constData() + Magic.size(), bytes.size() - Magic.size() - HashBytes));
    in.setVersion(QDataStream::Qt_6_5);
    const auto hash = [&](ContentHash &value) { in.readRawData(reinterpret_cast<char *>(value.bytes.data()), 32); };
    StatIndex index;
    QByteArray text;
    in >> index.m_lookedAt >> index.m_isRemote >> text;
    index.version = GenerationId::fromString(QString::fromLatin1(text));
    hash(index.versionTree);
    QList<QByteArray> typeTexts;
    qint64 count = 0;
    in >> typeTexts >> count;
    QStringList types;
    for (const QByteArray &type : std::as_const(typeTexts))
        types.append(QString::fromUtf8(type));
    index.m_entries.reserve(count);
    for (qint64 i = 0; i < count && in.status() == QDataStream::Ok; ++i) {
        Entry entry;
        quint16 type = 0;
        in >> text >> entry.stamp.size >> entry.stamp.modified >> entry.stamp.changed >> entry.stamp.inode >> type;
        hash(entry.sha256);
        entry.type = types.value(type);
        index.m_entries.insert(QString::fromUtf8(text), std::move(entry));
    }
    return in.status() == QDataStream::Ok ? index : StatIndex();
}

StatIndex readStatIndex(const QString &path)
{
    const auto bytes = readFile(path);
    return bytes ? StatIndex::fromBytes(*bytes) : StatIndex();
}

void writeStatIndex(const QString &path, const StatIndex &index)
{
    // The name is one that recovery clears away, should this be killed before the rename.
    const QString temporary = path.first(path.lastIndexOf(u'/') + 1) + u'.' + QUuid::createUuid().toString(QUuid::Id128)
                              + ".tmp"_L1;
    const QByteArray from = QFile::encodeName(temporary);
    FileDescriptor fd(::open(from.constData(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0644));
    if (!fd)
        return;
    if (!writeAll(fd.get(), index.toBytes()) || !fd.close() || ::rename(from.constData(), QFile::encodeName(path).constData()) != 0)
        ::unlink(from.constData());
}

} // namespace strata
