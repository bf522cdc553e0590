// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/archiveentry.h"

#include "core/base/fileio.h"
#include "core/base/relpath.h"

#include <QCoreApplication>
#include <QFile>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace strata {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(strata::Archive)
};

QString fileNameOf(const QString &path) { return path.sliced(path.lastIndexOf(u'/') + 1); }

QString shownName(QByteArrayView name)
{
    QString shown;
    for (const QChar c : QString::fromUtf8(name.first(std::min<qsizetype>(name.size(), 200)))) {
        if (c.isPrint())
            shown += c;
        else
            shown += u"\\x%1"_s.arg(uint(c.unicode()), 2, 16, QLatin1Char('0'));
    }
    return shown;
}

} // namespace

Result<ArchiveKind> archiveKindOf(const QString &path)
{
    const FileDescriptor fd(::open(QFile::encodeName(path).constData(), O_RDONLY | O_NONBLOCK | O_CLOEXEC));
    struct stat status;
    if (!fd || ::fstat(fd.get(), &status) != 0)
        return failFromErrno(errno, Text::tr("“%1” cannot be read").arg(path), path);
    if (!S_ISREG(status.st_mode))
        return refuseArchive(path, Text::tr("it is neither a folder nor a regular file"));
    char buffer[512] = {};
    const ssize_t got = ::pread(fd.get(), buffer, sizeof buffer, 0);
    if (got < 0)
        return failFromErrno(errno, Text::tr("“%1” cannot be read").arg(path), path);
    const QByteArrayView head(buffer, got);
    if (head.startsWith("PK\x03\x04") || head.startsWith("PK\x05\x06"))
        return ArchiveKind::Zip;
    if (head.startsWith("\x1f\x8b"))
        return ArchiveKind::TarGz;
    if (head.size() == 512 && head.sliced(257, 5) == "ustar")
        return ArchiveKind::Tar;
    if (path.endsWith(".tar"_L1, Qt::CaseInsensitive))
        return ArchiveKind::Tar; // from before ustar, or empty, or broken: its reader will say
    if (path.endsWith(".zip"_L1, Qt::CaseInsensitive))
        return ArchiveKind::Zip;
    if (head.startsWith("BZh")
        || head.startsWith("\xfd"
                           "7zXZ")
        || head.startsWith("\x28\xb5\x2f\xfd") || head.startsWith("7z\xbc\xaf") || head.startsWith("Rar!"))
        return refuseArchive(path, Text::tr("this kind of archive is not read; unpack it and capture the folder"));
    return refuseArchive(path, Text::tr("it is no .zip, .tar or .tar.gz archive"));
}

std::unexpected<Error> refuseArchive(const QString &archive, const QString &why)
{
    return fail(Error::Kind::Invalid, Text::tr("“%1” cannot be read as an archive: %2.").arg(fileNameOf(archive), why), archive);
}

std::unexpected<Error> refuseEntry(const QString &archive, QByteArrayView name, const QString &why)
{
    return refuseArchive(archive, Text::tr("its entry “%1” is refused: %2").arg(shownName(name), why));
}

Result<QString> ArchiveGuard::checkName(QByteArrayView utf8) const
{
    const auto safe = safeRelPath(utf8);
    if (!safe)
        return refuseEntry(m_archive, utf8, describe(safe.error()));
    return *safe;
}

Result<> ArchiveGuard::add(const ArchiveEntry &entry)
{
    const auto refuse = [&](const QString &why) { return refuseEntry(m_archive, entry.path.toUtf8(), why); };
    if (++m_count > m_limits.entries)
        return refuseArchive(m_archive, Text::tr("it has more than %n entries", nullptr, int(m_limits.entries)));
    if (entry.size > m_limits.entryBytes)
        return refuse(Text::tr("it is larger than %1 MiB").arg(m_limits.entryBytes / (1024 * 1024)));
    // A second name costs as much as the file itself, for it is read and hashed again.
    m_totalBytes += entry.kind == ArchiveEntry::Kind::HardLink ? m_sizes.value(entry.target) : entry.size;
    if (m_totalBytes > m_limits.totalBytes)
        return refuseArchive(m_archive,
                             Text::tr("its files are larger than %1 MiB together").arg(m_limits.totalBytes / (1024 * 1024)));

    for (qsizetype slash = entry.path.indexOf(u'/'); slash >= 0; slash = entry.path.indexOf(u'/', slash + 1)) {
        const QString parent = entry.path.first(slash);
        const auto known = m_kinds.constFind(parent);
        if (known == m_kinds.constEnd())
            m_kinds.insert(parent, ArchiveEntry::Kind::Folder);
        else if (*known != ArchiveEntry::Kind::Folder)
            return refuse(Text::tr("“%1” is a file, not a folder").arg(parent));
    }
    const auto known = m_kinds.constFind(entry.path);
    const bool isFolder = entry.kind == ArchiveEntry::Kind::Folder;
    if (known != m_kinds.constEnd() && (!isFolder || *known != ArchiveEntry::Kind::Folder))
        return refuse(Text::tr("the archive has another entry of this name"));
    if (entry.kind == ArchiveEntry::Kind::HardLink
        && m_kinds.value(entry.target, ArchiveEntry::Kind::Folder) != ArchiveEntry::Kind::File)
        return refuse(Text::tr("it is a hard link to what is no earlier file of the archive"));
    if (entry.kind == ArchiveEntry::Kind::Link) {
        if (!linkStaysInside(entry.path, entry.target))
            return refuse(Text::tr("it is a link that leads out of the archive"));
        m_links.insert(entry.path, entry.target);
    }
    const bool isFile = entry.kind == ArchiveEntry::Kind::HardLink || entry.kind == ArchiveEntry::Kind::File;
    m_kinds.insert(entry.path, isFile ? ArchiveEntry::Kind::File : entry.kind);
    if (isFile)
        m_sizes.insert(entry.path, entry.kind == ArchiveEntry::Kind::File ? entry.size : m_sizes.value(entry.target));
    return {};
}

Result<> ArchiveGuard::checkLinks() const
{
    for (auto link = m_links.cbegin(); link != m_links.cend(); ++link) {
        if (!linkStaysInside(link.key(), m_links))
            return refuseEntry(m_archive, link.key().toUtf8(), Text::tr("it is a link that leads out of the archive"));
    }
    return {};
}

} // namespace strata
