// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/comparing.h"

#include "core/base/fileio.h"
#include "core/base/parallel.h"
#include "core/catalog/files.h"
#include "core/diff/document.h"
#include "core/diff/gitpatch.h"
#include "core/diff/treediff.h"
#include "core/services/browsing.h"
#include "core/services/catalogaccess.h"

#include <QCoreApplication>

#include <algorithm>
#include <atomic>
#include <numeric>

using namespace Qt::StringLiterals;

namespace strata {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(strata::Comparing)
};

// One side of a comparison: a generation's sealed files, or the empty tree.
struct SideFiles
{
    std::optional<Generation> generation;
    QString folder; // its source/
};

Result<std::array<SideFiles, 2>> openSides(const Library &library, const std::array<GenerationId, 2> &ids)
{
    std::array<SideFiles, 2> sides;
    for (const Side side : {Before, After}) {
        if (ids[side].isNull())
            continue;
        const Result<Generation> generation = findGeneration(library, ids[side]);
        if (!generation)
            return std::unexpected(generation.error());
        sides[side] = {.generation = *generation, .folder = sourceFolder(library.folder().absolute(generation->storagePath))};
    }
    return sides;
}

// Only the files that differ are read from the catalog: what tens of thousands of equal ones cost is comparing row numbers.
Result<TreeComparison> compareEntries(const Library &library, const std::array<GenerationId, 2> &ids)
{
    auto connection = openCatalog(library);
    if (!connection)
        return std::unexpected(connection.error());
    const auto difference = catalog::readTreeDifference(*connection, ids[Before], ids[After]);
    if (!difference)
        return std::unexpected(difference.error());
    TreeComparison comparison = compareTrees(difference->differing[Before], difference->differing[After]);
    comparison.unchangedCount += difference->unchangedCount;
    return comparison;
}

Result<QByteArray> readContent(const SideFiles &files, const FileEntry &entry)
{
    if (entry.kind == FileKind::Symlink)
        return entry.linkTarget.toUtf8();
    const QString path = files.folder + u'/' + entry.path;
    if (!files.generation->hasFiles())
        return fail(
            Error::Kind::Invalid,
            Text::tr("The files of %1 are not in the library: restore it first, then compare.").arg(files.generation->label()),
            path);
    Result<QByteArray> content = readFile(path);
    if (!content && content.error().kind == Error::Kind::NotFound)
        return fail(Error::Kind::NotFound,
                    Text::tr("“%1” of %2 is missing in the library. Verify the version to see what else is.")
                        .arg(entry.path, files.generation->label()),
                    path);
    return content;
}

Result<std::array<QByteArray, 2>> readContents(const std::array<SideFiles, 2> &sides, const FileChange &change)
{
    std::array<QByteArray, 2> content;
    for (const Side side : {Before, After}) {
        if (!change.file[side])
            continue;
        Result<QByteArray> read = readContent(sides[side], *change.file[side]);
        if (!read)
            return std::unexpected(read.error());
        content[side] = *std::move(read);
    }
    return content;
}

Result<> countAllLines(TreeComparison &comparison, const std::array<SideFiles, 2> &sides, const Progress &progress)
{
    // The largest first, so that the cores finish together.
    std::vector<qsizetype> order(size_t(comparison.changes.size()));
    std::iota(order.begin(), order.end(), 0);
    std::ranges::stable_sort(order, std::greater(), [&comparison](qsizetype i) {
        const auto &[before, after] = comparison.changes.at(i).file;
        return (before ? before->size : 0) + (after ? after->size : 0);
    });
    comparison.changes.detach(); // before threads write to its elements
    std::atomic<qint64> done = 0;
    return inParallel(qsizetype(order.size()), 8, [&](qsizetype first, qsizetype end) -> Result<> {
        for (qsizetype i = first; i < end; ++i) {
            if (progress.cancelled())
                return cancelledError();
            FileChange &change = comparison.changes.data()[order[size_t(i)]];
            const Result<std::array<QByteArray, 2>> content = readContents(sides, change);
            if (!content)
                return std::unexpected(content.error());
            if (const auto counted = countLines(change, *content, progress); !counted)
                return counted;
        }
        progress.report(done += end - first, qint64(order.size()), Text::tr("Comparing files"));
        return {};
    });
}

bool isAtOrBelow(const FileChange &change, QStringView path)
{
    return std::ranges::any_of(change.file, [path](const std::optional<FileEntry> &file) {
        return file && file->path.startsWith(path) && (file->path.size() == path.size() || file->path[path.size()] == u'/');
    });
}

// Whether any file of either generation is at or below `path`.
Result<bool> existsInEither(const Library &library, const std::array<GenerationId, 2> &ids, const QString &path)
{
    for (const GenerationId id : ids) {
        if (id.isNull())
            continue;
        const Result<QList<FileEntry>> files = listFiles(library, id);
        if (!files)
            return std::unexpected(files.error());
        if (std::ranges::any_of(*files,
                                [&path](const FileEntry &file) { return isAtOrBelow({.file = {file, std::nullopt}}, path); }))
            return true;
    }
    return false;
}

Result<> keepOnly(TreeComparison &comparison, const QStringList &paths, const Library &library,
                  const std::array<GenerationId, 2> &ids)
{
    QStringList cleaned;
    for (QString path : paths) {
        while (path.endsWith(u'/'))
            path.chop(1);
        if (path.isEmpty() || path == u'.')
            return {}; // the whole tree
        const bool isChanged = std::ranges::any_of(comparison.changes,
                                                   [&path](const FileChange &c) { return isAtOrBelow(c, path); });
        if (!isChanged) {
            const Result<bool> exists = existsInEither(library, ids, path);
            if (!exists)
                return std::unexpected(exists.error());
            if (!*exists)
                return fail(Error::Kind::NotFound,
                            Text::tr("“%1” is in neither version. Paths are relative to the project's folder.").arg(path), path);
        }
        cleaned.append(path);
    }
    comparison.changes.removeIf([&cleaned](const FileChange &change) {
        return std::ranges::none_of(cleaned, [&change](const QString &path) { return isAtOrBelow(change, path); });
    });
    return {};
}

} // namespace

Result<TreeComparison> compareGenerations(const Library &library, GenerationId before, GenerationId after, bool countLines,
                                          const Progress &progress)
{
    Result<TreeComparison> comparison = compareEntries(library, {before, after});
    if (!comparison || !countLines)
        return comparison;
    const auto sides = openSides(library, {before, after});
    if (!sides)
        return std::unexpected(sides.error());
    if (const auto counted = countAllLines(*comparison, *sides, progress); !counted)
        return std::unexpected(counted.error());
    return comparison;
}

Result<std::shared_ptr<const DiffDocument>> compareFile(const Library &library, GenerationId before, GenerationId after,
                                                        const FileChange &change, const DiffOptions &options,
                                                        const Progress &progress)
{
    const auto isTooLarge = [](const std::optional<FileEntry> &file) { return file && file->size > MaximalDocumentBytes; };
    if (std::ranges::any_of(change.file, isTooLarge)) // said by the document, without reading it
        return std::make_shared<const DiffDocument>(DiffDocument{.state = DiffDocument::State::TooLarge, .file = change.file});
    const auto sides = openSides(library, {before, after});
    if (!sides)
        return std::unexpected(sides.error());
    const Result<std::array<QByteArray, 2>> content = readContents(*sides, change);
    if (!content)
        return std::unexpected(content.error());
    Result<DiffDocument> document = makeDiffDocument(*content, change.file, options, progress);
    if (!document)
        return std::unexpected(document.error());
    return std::make_shared<const DiffDocument>(*std::move(document));
}

Result<> writePatch(const Library &library, GenerationId before, GenerationId after, const QStringList &paths,
                    const std::function<bool(QByteArrayView)> &sink, const Progress &progress)
{
    const std::array<GenerationId, 2> ids{before, after};
    Result<TreeComparison> comparison = compareEntries(library, ids);
    if (!comparison)
        return std::unexpected(comparison.error());
    const auto sides = openSides(library, ids);
    if (!sides)
        return std::unexpected(sides.error());
    if (!paths.isEmpty()) {
        if (const auto kept = keepOnly(*comparison, paths, library, ids); !kept)
            return kept;
    }
    return writeGitPatch(
        *comparison, [&sides](Side side, const FileEntry &entry) { return readContent((*sides)[side], entry); }, sink, progress);
}

} // namespace strata
