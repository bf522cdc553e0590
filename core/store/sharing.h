// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/contenthash.h"

#include <QHash>
#include <QList>
#include <QString>

#include <atomic>
#include <functional>

namespace strata {

/// How equal contents come to lie on disk.
enum class SharingMode {
    Shared, // cloned where the file system can, else hard-linked
    IndependentCopies, // every version has bytes of its own, for those who want it so
};

/// Where contents lie sealed in the library already (absolute paths); absent: not in the library.
using FindContents = std::function<Result<QHash<ContentHash, QString>>(const QList<ContentHash> &)>;
/// Makes a FindContents for the calling thread: a catalog's connection belongs to one thread. Called from several at once.
using MakeFinder = std::function<FindContents()>;

/// Gives a sealed file a second name. One object per capture: it remembers what the file system cannot do.
class ContentSharer
{
public:
    /// Makes `name` in the open folder `folder` a file of the same content as `sealed`, a path from the open folder `from`
    /// (AT_FDCWD for an absolute one): cloned (FICLONE), else hard-linked. False when neither is possible (other device, too many
    /// links, gone, or not the sealed file of `size` bytes it should be): then nothing was made and the caller writes its own copy.
    /// Thread-safe.
    bool share(int from, const QByteArray &sealed, qint64 size, int folder, const char *name);
    bool share(const QString &sealed, qint64 size, int folder, const char *name);
    /// Clones are files of their own, whose extents must reach the disk as written bytes must; a further link is only a name.
    bool hasCloned() const { return m_hasCloned; }

private:
    std::atomic<bool> m_canClone = true;
    std::atomic<bool> m_hasCloned = false;
};

} // namespace strata
