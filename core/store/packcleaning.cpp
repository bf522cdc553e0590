// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/packcleaning.h"

#include "core/store/packing.h"

#include <QCoreApplication>
#include <QFile>

#include <cerrno>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace strata {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(strata::PackCleaning)
};

const ContentHash &baseOf(const PackSet &packs, const PackSet::Place &place)
{
    const PackIndex &index = packs.packs()[place.pack]->index();
    return index.frames[index.contents[place.content].frame].base;
}

// The live contents with everything they are differences from.
QSet<ContentHash> neededContents(const PackSet &packs, const QSet<ContentHash> &live)
{
    QSet<ContentHash> needed;
    for (ContentHash hash : live) {
        while (!hash.isNull() && !needed.contains(hash)) {
            const auto place = packs.find(hash);
            if (!place)
                break;
            needed.insert(hash);
            hash = baseOf(packs, *place);
        }
    }
    return needed;
}

/// What of one pack is read through it: a content that lies in several packs counts in one only.
struct Use
{
    QList<NewContent> contents;
    double packedBytes = 0; // a content's share of its frame
};

QList<Use> usesOf(const PackSet &packs, const QSet<ContentHash> &needed)
{
    QList<Use> uses(packs.packs().size());
    for (qsizetype pack = 0; pack < uses.size(); ++pack) {
        const PackIndex &index = packs.packs()[pack]->index();
        for (qsizetype i = 0; i < index.contents.size(); ++i) {
            const PackedContent &content = index.contents[i];
            const auto place = packs.find(content.sha256);
            if (!needed.contains(content.sha256) || !place || place->pack != pack || place->content != i)
                continue;
            const PackFrame &frame = index.frames[content.frame];
            // The number keeps what lay together together.
            uses[pack].contents.append({.sha256 = content.sha256,
                                        .size = content.size,
                                        .path = u"%1"_s.arg(i, 10, 10, QLatin1Char('0')),
                                        .base = frame.base});
            if (content.size > frame.bytes) {
                qint64 left = content.size;
                for (qsizetype at = content.frame; left > 0; ++at) {
                    uses[pack].packedBytes += double(index.frames[at].packedBytes);
                    left -= index.frames[at].bytes;
                }
            } else {
                uses[pack].packedBytes += double(frame.packedBytes) * double(content.size) / double(frame.bytes);
            }
        }
    }
    return uses;
}

Result<> rewrite(const PackSet &packs, QList<NewContent> contents, const QString &packsFolder, const QString &tempFolder,
                 const Progress &progress)
{
    // Bases first, as packContents wants them.
    std::ranges::stable_sort(contents, {}, [&](const NewContent &content) { return packs.find(content.sha256)->depth; });
    auto writer = PackWriter::create(tempFolder);
    if (!writer)
        return std::unexpected(writer.error());
    const ReadContent read = [&packs](const ContentHash &hash, qint64 offset, qint64 size) {
        return packs.read(hash, offset, size);
    };
    if (const auto packed = packContents(**writer, contents, packs, read, progress); !packed)
        return packed;
    if (const auto finished = (*writer)->finish(); !finished)
        return finished;
    // The new pack must do without the old one: what it says is read through it alone wherever it has the content.
    const auto made = PackFile::open((*writer)->path());
    if (!made)
        return std::unexpected(made.error());
    for (qsizetype i = 0; i < (*made)->index().frames.size(); ++i) {
        if (progress.cancelled())
            return cancelledError();
        const PackFrame &frame = (*made)->index().frames[i];
        const auto base = frame.base.isNull() ? Result<QByteArray>(QByteArray()) : packs.read(frame.base);
        if (!base)
            return std::unexpected(base.error());
        const auto bytes = (*made)->readFrame(i, *base);
        if (!bytes)
            return std::unexpected(bytes.error());
        qint64 at = 0;
        for (qsizetype c = frame.firstContent; c < (*made)->index().contents.size() && at < frame.bytes; ++c) {
            const PackedContent &content = (*made)->index().contents[c];
            if (content.size > frame.bytes)
                break; // larger than a frame: its pieces have checksums
            if (hashOf(QByteArrayView(*bytes).sliced(at, content.size)) != content.sha256)
                return fail(Error::Kind::Invalid, Text::tr("A pack could not be written anew; the old one stays."), packsFolder);
            at += content.size;
        }
    }
    return (*writer)->moveTo(packsFolder).transform([](const QString &) { });
}

} // namespace

Result<qint64> cleanPacks(const QString &packsFolder, const QString &tempFolder, const QSet<ContentHash> &live,
                          const Progress &progress)
{
    const auto packs = PackSet::open(packsFolder);
    if (!packs)
        return std::unexpected(packs.error());
    if (!(*packs)->problems().isEmpty())
        return 0; // a content may be needed through what cannot be read now
    const QList<Use> uses = usesOf(**packs, neededContents(**packs, live));
    qint64 freed = 0;
    for (qsizetype i = 0; i < uses.size(); ++i) {
        if (progress.cancelled())
            return cancelledError();
        const PackFile &pack = *(*packs)->packs()[i];
        // Frames against frames: of small contents the index is the larger part.
        qint64 frameBytes = 0;
        for (const PackFrame &frame : pack.index().frames)
            frameBytes += frame.packedBytes;
        if (uses[i].packedBytes * 2 >= double(frameBytes))
            continue;
        qint64 kept = 0;
        if (!uses[i].contents.isEmpty()) {
            if (const auto rewritten = rewrite(**packs, uses[i].contents, packsFolder, tempFolder, progress); !rewritten)
                return std::unexpected(rewritten.error());
            kept = qint64(uses[i].packedBytes);
        }
        if (::unlink(QFile::encodeName(pack.path()).constData()) != 0 && errno != ENOENT)
            return failFromErrno(errno, Text::tr("The pack “%1” cannot be deleted").arg(pack.path()), pack.path());
        freed += pack.fileBytes() - kept;
    }
    return freed == 0 ? Result<qint64>(0) : syncDirectory(packsFolder).transform([freed] { return freed; });
}

QStringList unneededPacks(const PackSet &packs, const QSet<ContentHash> &live)
{
    const QList<Use> uses = usesOf(packs, neededContents(packs, live));
    QStringList paths;
    for (qsizetype i = 0; i < uses.size(); ++i) {
        if (uses[i].contents.isEmpty())
            paths.append(packs.packs()[i]->path());
    }
    return paths;
}

} // namespace strata
