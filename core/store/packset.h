// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/store/packfile.h"

#include <QCache>
#include <QHash>

namespace strata {

/// Every pack of a project, by content. Open packs stay readable also when somebody replaces them meanwhile. Any thread.
class PackSet
{
public:
    /// A folder that is missing has no packs. A pack that is damaged is left out, and told in problems(). `more`: a pack that does
    /// not lie there yet.
    static Result<std::shared_ptr<const PackSet>> open(const QString &packsFolder, const QString &more = {});

    struct Place
    {
        qsizetype pack = -1;
        qsizetype content = -1;
        int depth = 0; // how many bases must be read before
        qint64 size = 0;
    };

    /// Where a content can be read, its bases with it. A content may lie in several packs; this is the shortest way.
    std::optional<Place> find(const ContentHash &hash) const;
    bool contains(const ContentHash &hash) const { return m_places.contains(hash); }
    const QList<std::shared_ptr<const PackFile>> &packs() const { return m_packs; }
    /// Sentences that name the packs which could not be opened.
    const QStringList &problems() const { return m_problems; }

    /// The whole content, its hash checked; or `size` bytes from `offset` on, unchecked but for the pack's own checksums. NotFound,
    /// or Invalid naming the pack.
    Result<QByteArray> read(const ContentHash &hash) const;
    Result<QByteArray> read(const ContentHash &hash, qint64 offset, qint64 size) const;
    /// Reads all of it, piece by piece, and checks the hash.
    Result<> check(const ContentHash &hash) const;

private:
    PackSet() = default;
    Result<> openFolder(const QString &folder);
    void resolve();
    Result<QByteArray> frame(qsizetype pack, qsizetype frame) const;
    Result<Place> need(const ContentHash &hash) const;

    QList<std::shared_ptr<const PackFile>> m_packs;
    QStringList m_problems;
    QHash<ContentHash, Place> m_places;
    mutable std::mutex m_mutex; // guards what follows
    mutable QCache<quint64, QByteArray> m_frames; // unpacked; neighbours and bases are asked for soon again
};

/// projects/<id>/archive/packs, from a folder of a version in archive/, trash/ or generations/.
QString packsFolderBeside(const QString &generationFolder);

} // namespace strata
