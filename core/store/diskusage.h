// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/model/diskusage.h"

#include <QHash>
#include <QString>

#include <utility>

struct stat;

namespace strata {

/// Adds up one folder after the other; what was met before counts no second time. For one thread.
class DiskMeter
{
public:
    /// Follows no links, opens no file but to ask for its blocks. Missing is nothing; what may not be read is left out.
    Result<> measure(const QString &folder, const Progress &progress);
    DiskUsage usage() const;

private:
    struct Seen
    {
        qint64 size = 0;
        quint64 names = 0; // the file system knows
        quint64 found = 0;
    };
    Result<> measureFolder(int folder, const Progress &progress, int depth);
    void measureFile(int folder, const char *name, const struct stat &status);

    DiskUsage m_usage;
    QHash<std::pair<quint64, quint64>, Seen> m_linked; // by device and inode
};

/// Without looking for clones: of a folder of ours that is small or seldom asked for. 0 when it is missing.
qint64 bytesBelow(const QString &folder);

} // namespace strata
