// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/packset.h"

#include <QCoreApplication>
#include <QDir>

using namespace Qt::StringLiterals;

namespace strata {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(strata::PackSet)
};

constexpr qsizetype CachedBytes = 96 * 1024 * 1024;
constexpr int DeepestChain = 64; // nobody writes such; nothing may recurse without end
constexpr int Attempts = 3;

} // namespace

Result<std::shared_ptr<const PackSet>> PackSet::open(const QString &packsFolder, const QString &more)
{
    std::shared_ptr<PackSet> set(new PackSet);
    set->m_frames.setMaxCost(CachedBytes);
    if (const auto opened = set->openFolder(packsFolder); !opened)
        return std::unexpected(opened.error());
    if (!more.isEmpty()) {
        auto pack = PackFile::open(more);
        if (!pack)
            return std::unexpected(pack.error());
        set->m_packs.append(std::move(*pack));
    }
    set->resolve();
    return set;
}

Result<> PackSet::openFolder(const QString &folder)
{
    for (int attempt = 1;; ++attempt) {
        m_packs.clear();
        m_problems.clear();
        bool isGone = false;
        for (const QString &name : QDir(folder).entryList({u"*.pack"_s}, QDir::Files | QDir::NoSymLinks, QDir::Name)) {
            auto pack = PackFile::open(folder + u'/' + name);
            if (pack)
                m_packs.append(std::move(*pack));
            else if (pack.error().kind == Error::Kind::NotFound)
                isGone = true; // cleaned away just now: what was live in it lies in a new one
            else if (pack.error().kind == Error::Kind::Io)
                return std::unexpected(pack.error());
            else
                m_problems.append(pack.error().message);
        }
        if (!isGone || attempt == Attempts)
            return {};
    }
}

// Layer by layer: first what needs no base, then what needs one of these, and so on. So a base is always nearer to the ground than
// what stands on it, whatever the packs say.
void PackSet::resolve()
{
    QHash<ContentHash, QList<std::pair<qsizetype, qsizetype>>> waiting; // base → frames on it
    QList<std::pair<qsizetype, qsizetype>> layer;
    for (qsizetype pack = 0; pack < m_packs.size(); ++pack) {
        const PackIndex &index = m_packs[pack]->index();
        for (qsizetype frame = 0; frame < index.frames.size(); ++frame) {
            if (index.frames[frame].base.isNull())
                layer.append({pack, frame});
            else
                waiting[index.frames[frame].base].append({pack, frame});
        }
    }
    for (int depth = 0; depth < DeepestChain && !layer.isEmpty(); ++depth) {
        QList<std::pair<qsizetype, qsizetype>> next;
        for (const auto &[pack, frame] : std::as_const(layer)) {
            const QList<PackedContent> &contents = m_packs[pack]->index().contents;
            for (qsizetype i = m_packs[pack]->index().frames[frame].firstContent; i < contents.size(); ++i) {
                if (contents[i].frame > frame)
                    break;
                if (contents[i].frame < frame || m_places.contains(contents[i].sha256))
                    continue;
                m_places.insert(contents[i].sha256, {.pack = pack, .content = i, .depth = depth, .size = contents[i].size});
                next.append(waiting.take(contents[i].sha256));
            }
        }
        layer = std::move(next);
    }
}

std::optional<PackSet::Place> PackSet::find(const ContentHash &hash) const
{
    const auto place = m_places.constFind(hash);
    return place == m_places.cend() ? std::nullopt : std::optional(*place);
}

Result<PackSet::Place> PackSet::need(const ContentHash &hash) const
{
    if (const auto place = find(hash))
        return *place;
    const QString nothing = Text::tr("An archived content is in none of the project's packs.");
    return fail(Error::Kind::NotFound, m_problems.isEmpty() ? nothing : nothing + u' ' + m_problems.join(u' '), hash.toHex());
}

Result<QByteArray> PackSet::frame(qsizetype pack, qsizetype frame) const
{
    const quint64 key = quint64(pack) << 32 | quint64(frame);
    {
        const std::lock_guard lock(m_mutex);
        if (const QByteArray *known = m_frames.object(key))
            return *known;
    }
    QByteArray base;
    if (const ContentHash hash = m_packs[pack]->index().frames[frame].base; !hash.isNull()) {
        const auto place = need(hash);
        if (!place)
            return std::unexpected(place.error());
        auto bytes = read(hash, 0, place->size);
        if (!bytes)
            return bytes;
        base = std::move(*bytes);
    }
    auto bytes = m_packs[pack]->readFrame(frame, base);
    if (bytes) {
        const std::lock_guard lock(m_mutex);
        m_frames.insert(key, new QByteArray(*bytes), bytes->size());
    }
    return bytes;
}

Result<QByteArray> PackSet::read(const ContentHash &hash, qint64 offset, qint64 size) const
{
    if (size == 0)
        return QByteArray();
    const auto place = need(hash);
    if (!place)
        return std::unexpected(place.error());
    const PackIndex &index = m_packs[place->pack]->index();
    const PackedContent &content = index.contents[place->content];
    QByteArray bytes;
    qint64 at = content.offset + offset; // in the frame, and on through those after it
    for (qsizetype i = content.frame; size > 0; ++i) {
        if (i >= index.frames.size())
            return fail(Error::Kind::Invalid, Text::tr("An archived content is shorter than it should be."), hash.toHex());
        if (at >= index.frames[i].bytes) {
            at -= index.frames[i].bytes;
            continue;
        }
        const auto unpacked = frame(place->pack, i);
        if (!unpacked)
            return unpacked;
        const qint64 taken = std::min(size, unpacked->size() - at);
        bytes.append(QByteArrayView(*unpacked).sliced(at, taken));
        size -= taken;
        at = 0;
    }
    return bytes;
}

Result<QByteArray> PackSet::read(const ContentHash &hash) const
{
    static const ContentHash nothing = hashOf({});
    if (hash == nothing)
        return QByteArray();
    const auto place = need(hash);
    if (!place)
        return std::unexpected(place.error());
    auto bytes = read(hash, 0, place->size);
    if (bytes && hashOf(*bytes) != hash) {
        return fail(
            Error::Kind::Invalid,
            Text::tr("The pack “%1” is damaged: a content in it is not what it should be.").arg(m_packs[place->pack]->path()),
            hash.toHex());
    }
    return bytes;
}

Result<> PackSet::check(const ContentHash &hash) const
{
    const auto place = find(hash);
    if (!place || place->size <= MaximalFrameBytes)
        return read(hash).transform([](const QByteArray &) { });
    ContentHasher hasher;
    for (qint64 at = 0; at < place->size; at += MaximalFrameBytes) {
        const auto piece = read(hash, at, std::min(MaximalFrameBytes, place->size - at));
        if (!piece)
            return std::unexpected(piece.error());
        hasher.add(*piece);
    }
    if (hasher.finish() == hash)
        return {};
    return fail(Error::Kind::Invalid,
                Text::tr("The pack “%1” is damaged: a content in it is not what it should be.").arg(m_packs[place->pack]->path()),
                hash.toHex());
}

QString packsFolderBeside(const QString &generationFolder) { return QDir::cleanPath(generationFolder + u"/../../archive/packs"_s); }

} // namespace strata
