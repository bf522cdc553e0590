// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/stagebatch.h"

#include "core/store/contentfacts.h"

#include <algorithm>
#include <tuple>

namespace strata {

namespace {

constexpr qsizetype MaxHeldFiles = 128;

} // namespace

void StagedTree::add(StagedFile staged)
{
    totalBytes += staged.entry.size;
    contents.append(std::move(staged.content));
    files.append(std::move(staged.entry));
}

void StagedTree::finish()
{
    std::ranges::sort(files, [](const FileEntry &a, const FileEntry &b) { return comparePaths(a.path, b.path) < 0; });
    // Of equal contents under several names the one that tells less stays: a copy of a secret file has no preview either.
    std::ranges::sort(contents, [](const Content &a, const Content &b) {
        return std::tie(a.sha256, a.preview, a.type) < std::tie(b.sha256, b.preview, b.type);
    });
    const auto repeated = std::ranges::unique(contents, [](const Content &a, const Content &b) { return a.sha256 == b.sha256; });
    contents.erase(repeated.begin(), repeated.end());
}

StageBatch::StageBatch(GenerationWriter &writer) : m_writer(writer), m_cursor(writer.source()), m_find(writer.finder()) { }

Result<> StageBatch::add(const QString &path, quint32 mode, QByteArray bytes)
{
    ContentFacts facts(path);
    facts.add(bytes);
    m_heldBytes += bytes.size();
    m_held.append({.file = stagedFile(path, mode, facts.finish()), .bytes = std::move(bytes)});
    return m_held.size() < MaxHeldFiles && m_heldBytes < MaxBytesInMemory ? Result<>() : placeHeld();
}

Result<> StageBatch::addStream(const QString &path, quint32 mode, const ReadPiece &read)
{
    Result<StagedFile> staged = m_writer.addStream(m_cursor, path, mode, read, m_find);
    if (!staged)
        return std::unexpected(staged.error());
    m_staged.append(std::move(*staged));
    return {};
}

Result<QList<FileEntry>> StageBatch::addShared(QList<FileEntry> &files)
{
    QList<FileEntry> shared;
    if (!m_find || files.isEmpty())
        return shared;
    QList<ContentHash> hashes;
    for (const FileEntry &file : std::as_const(files))
        hashes.append(file.sha256);
    const auto places = m_find(hashes);
    if (!places)
        return std::unexpected(places.error());
    files.removeIf([&](const FileEntry &file) {
        const auto place = places->constFind(file.sha256);
        if (place == places->cend() || !m_writer.addShared(m_cursor, file, *place))
            return false;
        shared.append(file);
        return true;
    });
    return shared;
}

Result<> StageBatch::placeHeld()
{
    QHash<ContentHash, QString> known;
    if (m_find && !m_held.isEmpty()) {
        QList<ContentHash> hashes;
        for (const Held &held : std::as_const(m_held))
            hashes.append(held.file.entry.sha256);
        auto found = m_find(hashes);
        if (!found)
            return std::unexpected(found.error());
        known = std::move(*found);
    }
    for (Held &held : m_held) {
        if (const Result<> placed = m_writer.addFile(m_cursor, held.file, held.bytes, known.value(held.file.entry.sha256)); !placed)
            return placed;
        m_staged.append(std::move(held.file));
    }
    m_held.clear();
    m_heldBytes = 0;
    return {};
}

Result<QList<StagedFile>> StageBatch::finish()
{
    if (const Result<> placed = placeHeld(); !placed)
        return std::unexpected(placed.error());
    return std::exchange(m_staged, {});
}

} // namespace strata
