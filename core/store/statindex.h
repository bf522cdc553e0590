// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/contenthash.h"
#include "core/model/ids.h"
#include "core/store/filestamp.h"

#include <QHash>
#include <QString>

namespace strata {

/// The contents of a folder's files as they were when it was last looked at, by path and stamp, so that the next look opens only
/// what changed since. What git calls its index. Derived: a file that is lost or damaged costs one look at everything.
///
/// A stamp can lie: who writes a file twice within one tick of the file system's clock, at the same size, changes nothing of it
/// the second time. As in git, a file that was touched at about the time it was read is therefore not trusted but read again; by
/// the next look it is old enough.
class StatIndex
{
public:
    struct Entry
    {
        FileStamp stamp;
        ContentHash sha256;
        QString type;

        bool operator==(const Entry &) const = default;
    };

    StatIndex() = default;
    /// For a look at the folder open as `folder` that begins now: nothing of it may have been read before.
    static StatIndex beginLook(int folder);

    void insert(const QString &path, Entry entry) { m_entries.insert(path, std::move(entry)); }
    /// What the file holds, when its stamp is the one it was read under and was old enough then; else null.
    const Entry *trusted(const QString &path, const FileStamp &stamp) const;
    /// What was noted, trusted or not; null without.
    const Entry *find(const QString &path) const;
    qsizetype size() const { return m_entries.size(); }

    /// The version whose whole tree has this hash, so that a look that finds the same tree need not read the version's list.
    GenerationId version;
    ContentHash versionTree;

    QByteArray toBytes() const;
    /// Empty for anything but whole bytes of toBytes().
    static StatIndex fromBytes(const QByteArray &bytes);

    bool operator==(const StatIndex &) const = default;

private:
    qint64 m_lookedAt = 0; // nanoseconds since 1970, before the first file was opened
    bool m_isRemote = false; // another machine's clock made the stamps
    QHash<QString, Entry> m_entries;
};

/// The index kept in `path`; an empty one when there is none that is whole.
StatIndex readStatIndex(const QString &path);
/// Replaces the file by rename, not flushed: after a power cut its checksum tells. Failing is no harm, so nothing is said.
void writeStatIndex(const QString &path, const StatIndex &index);

} // namespace strata
