// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/archive/archiveentry.h"

#include <QByteArray>
#include <QList>

namespace strata {

/// One record of a ZIP's central directory, as it is in the file.
struct ZipRecord
{
    QByteArray name; // raw
    bool isUtf8 = false; // the archive says so
    bool isEncrypted = false;
    quint16 method = 0; // 0 stored, 8 deflate
    quint32 crc = 0;
    qint64 packedSize = 0;
    qint64 size = 0;
    quint8 system = 0; // who made it: 3 Unix, 19 macOS; else DOS attributes
    quint32 attributes = 0; // external
};

/// Reads the end record and the central directory with our own eyes before any library does. Readers disagree about archives that
/// have two of them, and so could be shown one thing and store another: exactly one end record must fit to the end of the file, all
/// on one disk, nothing before the first entry, no entry over another (a "zip bomb" is made so), no name twice, and what a
/// streaming program wrote behind its data as in the directory. APPNOTE.TXT 6.3.
Result<QList<ZipRecord>> readZipDirectory(const QString &path, const ArchiveLimits &limits);

} // namespace strata
