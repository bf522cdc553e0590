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

} // namespace

Result<ArchiveKind> archiveKindOf(const QString &path)
{
    const FileDescriptor fd(::open(QFile::encodeName(path).constData(), O_RDONLY | O_NONBLOCK | O_CLOEXEC));
    struct stat status;
    if (!fd || ::fstat(fd.get(), &status) != 0)
        return failFromErrno(errno, Text::tr("“%1” cannot be read").arg(path), path);
    if (!S_ISREG(status.st_mode))
        return refuseArchive(path, ArchiveProblem::NotAFile);
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
        return refuseArchive(path, ArchiveProblem::OtherKind);
    return refuseArchive(path, ArchiveProblem::NoArchive);
}

Result<QString> ArchiveGuard::checkName(QByteArrayView utf8) const
{
    QByteArray name = utf8.toByteArray();
    if (m_limits.backslashAsSlash)
        name.replace('\\', '/');
    const auto safe = safeRelPath(name);
    if (!safe)
        return refuseEntry(m_archive, utf8, safe.error());
    return *safe;
}

Result<> ArchiveGuard::checkTime() const
{
    if (!m_deadline.hasExpired())
        return {};
    const auto minutes = std::chrono::duration_cast<std::chrono::minutes>(m_limits.time).count();
    return refuseArchive(m_archive, ArchiveProblem::TooSlow, QString::number(minutes));
}

Result<> ArchiveGuard::add(const ArchiveEntry &entry)
{
    const auto refuse = [&](ArchiveProblem problem, const QString &argument = {}) {
        return refuseEntry(m_archive, entry.path.toUtf8(), problem, argument);
    };
    const auto mebibytes = [](qint64 bytes) { return QString::number(bytes / (1024 * 1024)); };
    if (++m_count > m_limits.entries)
        return refuseArchive(m_archive, ArchiveProblem::TooManyEntries, QString::number(m_limits.entries));
    if (entry.size > m_limits.entryBytes)
        return refuse(ArchiveProblem::EntryTooLarge, mebibytes(m_limits.entryBytes));
    // A second name costs as much as the file itself, for it is read and hashed again.
    m_totalBytes += entry.kind == ArchiveEntry::Kind::HardLink ? m_sizes.value(entry.target) : entry.size;
    if (m_totalBytes > m_limits.totalBytes)
        return refuseArchive(m_archive, ArchiveProblem::TooLarge, mebibytes(m_limits.totalBytes));

    for (qsizetype slash = entry.path.indexOf(u'/'); slash >= 0; slash = entry.path.indexOf(u'/', slash + 1)) {
        const QString parent = entry.path.first(slash);
        const auto known = m_kinds.constFind(parent);
        if (known == m_kinds.constEnd())
            m_kinds.insert(parent, ArchiveEntry::Kind::Folder);
        else if (*known != ArchiveEntry::Kind::Folder)
            return refuse(ArchiveProblem::NotAFolder, parent);
    }
    const auto known = m_kinds.constFind(entry.path);
    const bool isFolder = entry.kind == ArchiveEntry::Kind::Folder;
    if (known != m_kinds.constEnd() && (!isFolder || *known != ArchiveEntry::Kind::Folder))
        return refuse(ArchiveProblem::SameName);
    if (entry.kind == ArchiveEntry::Kind::HardLink
        && m_kinds.value(entry.target, ArchiveEntry::Kind::Folder) != ArchiveEntry::Kind::File)
        return refuse(ArchiveProblem::HardLinkTarget);
    if (entry.kind == ArchiveEntry::Kind::Link) {
        if (!linkStaysInside(entry.path, entry.target))
            return refuse(ArchiveProblem::LinkOut);
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
            return refuseEntry(m_archive, link.key().toUtf8(), ArchiveProblem::LinkOut);
    }
    return {};
}

} // namespace strata
