// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/archive/archiveproblem.h"
#include "core/base/error.h"

#include <QDeadlineTimer>
#include <QHash>
#include <QString>

#include <chrono>

namespace strata {

enum class ArchiveKind { Zip, Tar, TarGz };

/// What kind of archive a file is by its first bytes, whatever its name; Invalid with a sentence for anything else, which says so
/// when it is an archive of a kind that is not read.
Result<ArchiveKind> archiveKindOf(const QString &path);

/// One entry as an archive tells of it, after all checks: the path is safe.
struct ArchiveEntry
{
    enum class Kind { File, Folder, Link, HardLink };

    QString path;
    Kind kind = Kind::File;
    quint32 mode = 0644; // permission bits only
    qint64 size = 0; // files: as declared; reading checks it
    QString target; // Link: as stored, stays inside; HardLink: path of an earlier file

    bool operator==(const ArchiveEntry &) const = default;
};

/// What one archive may hold at most, and how its names are read. Tests lower them.
struct ArchiveLimits
{
    qsizetype entries = 100'000;
    qint64 directoryBytes = 64LL * 1024 * 1024; // ZIP: the list of entries itself
    qint64 entryBytes = 512LL * 1024 * 1024;
    qint64 totalBytes = 2LL * 1024 * 1024 * 1024;
    qint64 ratio = 200; // unpacked to packed, asked only beyond ratioFrom
    qint64 ratioFrom = 100LL * 1024 * 1024;
    std::chrono::milliseconds time = std::chrono::minutes(10); // from opening it until its last byte is read
    bool backslashAsSlash = false; // names were made by a program for Windows that does not know what archives agree on
};

/// Watches over the entries of one archive as they come: safe paths, no name twice, no file where a folder is needed, no link out,
/// no more than the limits allow.
class ArchiveGuard
{
public:
    ArchiveGuard(QString archive, const ArchiveLimits &limits)
        : m_archive(std::move(archive)), m_limits(limits), m_deadline(limits.time)
    {
    }

    /// The safe path of an entry's raw name, or why not.
    Result<QString> checkName(QByteArrayView utf8) const;
    /// Whether there is time left.
    Result<> checkTime() const;
    /// Takes the entry in, or says why the archive is refused.
    Result<> add(const ArchiveEntry &entry);
    /// Whether links, followed through each other, stay inside: to be asked when all entries are known.
    Result<> checkLinks() const;

private:
    QString m_archive;
    ArchiveLimits m_limits;
    QDeadlineTimer m_deadline;
    QHash<QString, ArchiveEntry::Kind> m_kinds; // with the folders that are only implied
    QHash<QString, QString> m_links;
    QHash<QString, qint64> m_sizes; // of files
    qsizetype m_count = 0;
    qint64 m_totalBytes = 0;
};

} // namespace strata
