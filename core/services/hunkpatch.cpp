// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/hunkpatch.h"

#include "core/base/fileio.h"
#include "core/catalog/files.h"
#include "core/diff/gitpatch.h"
#include "core/diff/hunkpatch.h"
#include "core/services/catalogaccess.h"
#include "core/services/comparing.h"

#include <QCoreApplication>
#include <QMap>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace strata {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(strata::HunkPatch)
};

// Contents by their hash: the library's sealed copies, and the files of folders being compared.
class Contents
{
public:
    Contents(const Library &library, const QList<TreeSide> &places) : m_library(library), m_places(places) { }

    Result<> find(const QList<ContentHash> &hashes)
    {
        auto connection = openCatalog(m_library);
        if (!connection)
            return std::unexpected(connection.error());
        auto sealed = catalog::readSealedPlaces(*connection, hashes);
        if (!sealed)
            return std::unexpected(sealed.error());
        m_sealed = *std::move(sealed);
        return {};
    }

    Result<QByteArray> read(const ContentHash &hash, const QString &path) const
    {
        if (hash.isNull())
            return QByteArray();
        if (const auto place = m_sealed.constFind(hash); place != m_sealed.constEnd())
            return readFile(m_library.folder().absolute(*place));
        for (const TreeSide &place : m_places) {
            if (!place.snapshot)
                continue;
            const auto file = std::ranges::find_if(
                place.snapshot->files, [&](const FileEntry &entry) { return entry.sha256 == hash && entry.path == path; });
            if (file != place.snapshot->files.end())
                return readSideFile(m_library, place, *file);
        }
        return fail(Error::Kind::NotFound,
                    Text::tr("The content of “%1” that was collected is no longer in the library.").arg(path), hash.toHex());
    }

private:
    const Library &m_library;
    const QList<TreeSide> &m_places;
    QHash<ContentHash, QString> m_sealed;
};

// One file: every collected change against the same content before.
struct CollectedFile
{
    QString path;
    ContentHash content;
    QList<CollectedHunk> hunks;
};

QList<CollectedFile> filesOf(const HunkCollection &collection)
{
    QMap<std::pair<QString, QString>, CollectedFile> files;
    for (const CollectedHunk &hunk : collection.hunks()) {
        if (hunk.taken != After)
            continue;
        const QString &path = hunk.path[Before].isEmpty() ? hunk.path[After] : hunk.path[Before];
        CollectedFile &file = files[{path, hunk.content[Before].toHex()}];
        file.path = path;
        file.content = hunk.content[Before];
        file.hunks.append(hunk);
    }
    return files.values();
}

Result<QByteArray> patchOf(const CollectedFile &file, const Contents &contents, const Progress &progress)
{
    const Result<QByteArray> before = contents.read(file.content, file.path);
    if (!before)
        return before;
    QList<ContentHash> known;
    QList<QByteArray> sources;
    QList<LineReplacement> replacements;
    for (const CollectedHunk &hunk : file.hunks) {
        if (!known.contains(hunk.content[After])) {
            const Result<QByteArray> after = contents.read(hunk.content[After], hunk.path[After]);
            if (!after)
                return after;
            known.append(hunk.content[After]);
            sources.append(*after);
        }
        replacements.append(
            {.lines = hunk.lines[Before], .source = known.indexOf(hunk.content[After]), .sourceLines = hunk.lines[After]});
    }
    const Result<QByteArray> target = contentWithLines(*before, sources, replacements);
    if (!target)
        return fail(target.error().kind, Text::tr("“%1”: %2").arg(file.path, target.error().message));
    const QString &after = file.hunks.first().path[After];
    const bool isGone = after.isEmpty() && target->isEmpty();
    FileChange change{.kind = file.content.isNull() ? ChangeKind::Added : isGone ? ChangeKind::Deleted : ChangeKind::Modified};
    if (!file.content.isNull())
        change.file[Before] = FileEntry{.path = file.path};
    if (!isGone)
        change.file[After] = FileEntry{.path = file.path};
    return gitPatchOf(change, {*before, *target}, progress);
}

} // namespace

Result<QByteArray> hunkPatch(const Library &library, const std::array<TreeSide, 2> &sides, const FileChange &change,
                             const QList<LineRanges> &lines, PatchDirection direction, const Progress &progress)
{
    std::array<QByteArray, 2> content;
    for (const Side side : {Before, After}) {
        if (!change.file[side])
            continue;
        Result<QByteArray> read = readSideFile(library, sides[side], *change.file[side]);
        if (!read)
            return read;
        content[side] = *std::move(read);
    }
    return hunkPatchOf(change, content, lines, direction, progress);
}

Result<QByteArray> collectedPatch(const Library &library, const HunkCollection &collection, const QList<TreeSide> &places,
                                  const Progress &progress)
{
    QList<ContentHash> hashes;
    for (const CollectedHunk &hunk : collection.hunks()) {
        for (const ContentHash &hash : hunk.content) {
            if (!hash.isNull() && !hashes.contains(hash))
                hashes.append(hash);
        }
    }
    Contents contents(library, places);
    if (const auto found = contents.find(hashes); !found)
        return std::unexpected(found.error());
    QByteArray patch;
    for (const CollectedFile &file : filesOf(collection)) {
        const Result<QByteArray> part = patchOf(file, contents, progress);
        if (!part)
            return part;
        patch += *part;
    }
    return patch;
}

} // namespace strata
