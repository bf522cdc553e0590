// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/comparing.h"

#include "core/base/fileio.h"
#include "core/base/parallel.h"
#include "core/catalog/files.h"
#include "core/diff/document.h"
#include "core/diff/gitpatch.h"
#include "core/diff/renames.h"
#include "core/diff/treediff.h"
#include "core/services/browsing.h"
#include "core/services/catalogaccess.h"
#include "core/services/generatedfiles.h"
#include "core/services/generationfiles.h"
#include "core/services/similarity.h"
#include "core/store/foldersnapshot.h"

#include <QCoreApplication>
#include <QFileInfo>

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

// Where the contents of one side are: a generation's files, a folder anyone may write to, or nowhere.
struct SideFiles
{
    std::optional<Generation> generation;
    std::optional<Result<GenerationFiles>> stored; // of a generation; what keeps them from being read shows when one is asked for
    QString folder; // the folder
};

Result<std::array<SideFiles, 2>> openSides(const Library &library, const std::array<TreeSide, 2> &trees)
{
    std::array<SideFiles, 2> sides;
    for (const Side side : {Before, After}) {
        if (trees[side].isFolder()) {
            sides[side].folder = trees[side].folder;
        } else if (!trees[side].isNothing()) {
            const Result<Generation> generation = findGeneration(library, trees[side].generation);
            if (!generation)
                return std::unexpected(generation.error());
            sides[side] = {.generation = *generation, .stored = GenerationFiles::open(library, *generation)};
        }
    }
    return sides;
}

Result<std::array<TreeSide, 2>> lookAtFolders(const Library &library, std::array<TreeSide, 2> sides, const Progress &progress)
{
    for (TreeSide &side : sides) {
        if (!side.isFolder() || side.snapshot)
            continue;
        Result<TreeSide> seen = lookAtFolder(library, side.folder, progress);
        if (!seen)
            return std::unexpected(std::move(seen.error()));
        side = *std::move(seen);
    }
    return sides;
}

// Of two generations only the files that differ are read from the catalog: what tens of thousands of equal ones cost is comparing
// row numbers.
Result<TreeComparison> compareStored(const Library &library, const std::array<TreeSide, 2> &sides)
{
    auto connection = openCatalog(library);
    if (!connection)
        return std::unexpected(connection.error());
    const auto difference = catalog::readTreeDifference(*connection, sides[Before].generation, sides[After].generation);
    if (!difference)
        return std::unexpected(difference.error());
    TreeComparison comparison = compareTrees(difference->differing[Before], difference->differing[After]);
    comparison.unchangedCount += difference->unchangedCount;
    const QList<ContentHash> added = contentsToFind(comparison.changes);
    if (added.isEmpty() || sides[Before].isNothing())
        return comparison;
    const auto origins = catalog::readFilesWithContents(*connection, sides[Before].generation, added);
    if (!origins)
        return std::unexpected(origins.error());
    pairExactCopies(comparison.changes, *origins);
    return comparison;
}

Result<TreeComparison> compareEntries(const Library &library, const std::array<TreeSide, 2> &places, const Progress &progress)
{
    const auto sides = lookAtFolders(library, places, progress);
    if (!sides)
        return std::unexpected(sides.error());
    Result<TreeComparison> comparison;
    if (std::ranges::none_of(*sides, &TreeSide::isFolder)) {
        comparison = compareStored(library, *sides);
    } else {
        std::array<QList<FileEntry>, 2> files;
        for (const Side side : {Before, After}) {
            Result<QList<FileEntry>> list = filesOf(library, (*sides)[side], progress);
            if (!list)
                return std::unexpected(std::move(list.error()));
            files[side] = *std::move(list);
        }
        comparison = compareTrees(files[Before], files[After]);
        pairExactCopies(comparison->changes, files[Before]);
    }
    if (!comparison)
        return comparison;
    comparison->sides = *sides;
    for (FileChange &change : comparison->changes)
        change.isGenerated = isGeneratedPath(change.path());
    return comparison;
}

Result<QByteArray> readFolderFile(const QString &folder, const FileEntry &entry)
{
    const QString path = folder + u'/' + entry.path;
    Result<QByteArray> content = readFile(path);
    if (!content && content.error().kind == Error::Kind::NotFound)
        return fail(Error::Kind::Busy, Text::tr("“%1” was deleted after the folder was compared. Compare again.").arg(path), path);
    if (content && hashOf(*content) != entry.sha256)
        return fail(Error::Kind::Busy, Text::tr("“%1” has changed since the folder was compared. Compare again.").arg(path), path);
    return content;
}

Result<QByteArray> readContent(const SideFiles &files, const FileEntry &entry)
{
    if (entry.kind == FileKind::Symlink)
        return entry.linkTarget.toUtf8();
    if (!files.generation)
        return readFolderFile(files.folder, entry);
    if (!*files.stored)
        return std::unexpected(files.stored->error());
    Result<QByteArray> content = (*files.stored)->read(entry);
    if (!content && content.error().kind == Error::Kind::NotFound)
        return fail(Error::Kind::NotFound,
                    Text::tr("“%1” of %2 is missing in the library. Verify the version to see what else is.")
                        .arg(entry.path, files.generation->label()),
                    content.error().detail);
    return content;
}

GeneratedAttributes::ReadAttributes attributesReader(const Library &library, const SideFiles &files)
{
    return [&library, &files](const QString &folder) -> QByteArray {
        const QString path = (folder.isEmpty() ? QString() : folder + u'/') + u".gitattributes"_s;
        if (!files.generation) // mostly there is none
            return readFile(files.folder + u'/' + path).value_or(QByteArray());
        if (!*files.stored)
            return {};
        if (!(*files.stored)->folder().isEmpty())
            return readFile((*files.stored)->folder() + u'/' + path).value_or(QByteArray());
        auto connection = openCatalog(library);
        const auto entry = connection ? catalog::readFileEntry(*connection, files.generation->id, path) : std::nullopt;
        return entry && *entry ? (*files.stored)->read(**entry).value_or(QByteArray()) : QByteArray();
    };
}

ContentReader readerOf(const std::array<SideFiles, 2> &sides)
{
    return [&sides](Side side, const FileEntry &entry) { return readContent(sides[side], entry); };
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
            change.isGenerated = change.isGenerated || saysGenerated((*content)[change.file[After] ? After : Before]);
        }
        progress.report(done += end - first, qint64(order.size()), Text::tr("Comparing files"));
        return {};
    });
}

// What the trees themselves say goes before what names and contents suggest.
void obeyAttributes(const Library &library, TreeComparison &comparison, const std::array<SideFiles, 2> &sides)
{
    std::array<GeneratedAttributes, 2> attributes{GeneratedAttributes(attributesReader(library, sides[Before])),
                                                  GeneratedAttributes(attributesReader(library, sides[After]))};
    for (FileChange &change : comparison.changes) {
        const std::optional<bool> said = attributes[change.file[After] ? After : Before].of(change.path());
        change.isGenerated = said.value_or(change.isGenerated);
    }
}

bool isAtOrBelow(const FileChange &change, QStringView path)
{
    return std::ranges::any_of(change.file, [path](const std::optional<FileEntry> &file) {
        return file && file->path.startsWith(path) && (file->path.size() == path.size() || file->path[path.size()] == u'/');
    });
}

// Whether any file of either side is at or below `path`.
Result<bool> existsInEither(const Library &library, const std::array<TreeSide, 2> &sides, const QString &path,
                            const Progress &progress)
{
    for (const TreeSide &side : sides) {
        const Result<QList<FileEntry>> files = filesOf(library, side, progress);
        if (!files)
            return std::unexpected(files.error());
        if (std::ranges::any_of(*files,
                                [&path](const FileEntry &file) { return isAtOrBelow({.file = {file, std::nullopt}}, path); }))
            return true;
    }
    return false;
}

Result<> keepOnly(TreeComparison &comparison, const QStringList &paths, const Library &library, const Progress &progress)
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
            const Result<bool> exists = existsInEither(library, comparison.sides, path, progress);
            if (!exists)
                return std::unexpected(exists.error());
            if (!*exists)
                return fail(Error::Kind::NotFound,
                            Text::tr("“%1” is on neither side. Paths are relative to the project's folder.").arg(path), path);
        }
        cleaned.append(path);
    }
    comparison.changes.removeIf([&cleaned](const FileChange &change) {
        return std::ranges::none_of(cleaned, [&change](const QString &path) { return isAtOrBelow(change, path); });
    });
    return {};
}

} // namespace

Result<TreeSide> lookAtFolder(const Library &library, const QString &folder, const Progress &progress)
{
    const QFileInfo info(folder);
    if (!info.exists())
        return fail(Error::Kind::NotFound, Text::tr("“%1” does not exist. Choose another folder.").arg(folder), folder);
    if (!info.isDir())
        return fail(Error::Kind::Invalid, Text::tr("“%1” is not a folder.").arg(folder), folder);
    Result<FolderSnapshot> snapshot = snapshotFolder(folder, {.libraryRoot = library.folder().root}, progress);
    if (!snapshot)
        return std::unexpected(std::move(snapshot.error()));
    TreeSide side = TreeSide::ofFolder(folder);
    side.snapshot = std::make_shared<const FolderSnapshot>(*std::move(snapshot));
    return side;
}

Result<QList<FileEntry>> filesOf(const Library &library, const TreeSide &side, const Progress &progress)
{
    if (side.isNothing())
        return QList<FileEntry>{};
    if (!side.isFolder())
        return listFiles(library, side.generation);
    if (side.snapshot)
        return side.snapshot->files;
    return lookAtFolder(library, side.folder, progress).transform([](const TreeSide &seen) { return seen.snapshot->files; });
}

Result<QByteArray> readSideFile(const Library &library, const TreeSide &side, const FileEntry &entry)
{
    const auto files = openSides(library, {side, TreeSide()});
    if (!files)
        return std::unexpected(files.error());
    return readContent(files->front(), entry);
}

Result<QString> pathOfSideFile(const Library &library, const TreeSide &side, const FileEntry &entry)
{
    const auto files = openSides(library, {side, TreeSide()});
    if (!files)
        return std::unexpected(files.error());
    const SideFiles &place = files->front();
    const QString folder = place.stored && *place.stored ? (*place.stored)->folder() : place.folder;
    if (folder.isEmpty() && place.stored && *place.stored) {
        return fail(Error::Kind::Invalid,
                    Text::tr("%1 is archived: “%2” lies in no folder. Restore the version first.")
                        .arg(place.generation->label(), entry.path),
                    place.generation->storagePath);
    }
    // Reading it says what is missing or has changed.
    return readContent(place, entry).transform([&](const QByteArray &) { return folder + u'/' + entry.path; });
}

Result<TreeComparison> compareVersions(const Library &library, const std::array<TreeSide, 2> &sides, bool countLines,
                                       const Progress &progress)
{
    Result<TreeComparison> comparison = compareEntries(library, sides, progress);
    if (!comparison || !countLines)
        return comparison;
    const auto files = openSides(library, comparison->sides);
    if (!files)
        return std::unexpected(files.error());
    if (const auto found = findSimilarFiles(*comparison, LookFor::RenamesAndCopies, readerOf(*files), progress); !found)
        return std::unexpected(found.error());
    if (const auto counted = countAllLines(*comparison, *files, progress); !counted)
        return std::unexpected(counted.error());
    obeyAttributes(library, *comparison, *files);
    return comparison;
}

Result<> findRenames(const Library &library, TreeComparison &comparison, const Progress &progress)
{
    const auto files = openSides(library, comparison.sides);
    if (!files)
        return std::unexpected(files.error());
    return findSimilarFiles(comparison, LookFor::RenamesAndCopies, readerOf(*files), progress);
}

Result<std::shared_ptr<const DiffDocument>> compareFile(const Library &library, const std::array<TreeSide, 2> &sides,
                                                        const FileChange &change, const DiffOptions &options,
                                                        const Progress &progress)
{
    const auto isTooLarge = [](const std::optional<FileEntry> &file) { return file && file->size > MaximalDocumentBytes; };
    if (std::ranges::any_of(change.file, isTooLarge)) // said by the document, without reading it
        return std::make_shared<const DiffDocument>(DiffDocument{.state = DiffDocument::State::TooLarge, .file = change.file});
    const auto files = openSides(library, sides);
    if (!files)
        return std::unexpected(files.error());
    const Result<std::array<QByteArray, 2>> content = readContents(*files, change);
    if (!content)
        return std::unexpected(content.error());
    Result<DiffDocument> document = makeDiffDocument(*content, change.file, options, progress);
    if (!document)
        return std::unexpected(document.error());
    return std::make_shared<const DiffDocument>(*std::move(document));
}

Result<> writePatch(const Library &library, const TreeComparison &comparison, const std::function<bool(QByteArrayView)> &sink,
                    const Progress &progress)
{
    const auto files = openSides(library, comparison.sides);
    if (!files)
        return std::unexpected(files.error());
    return writeGitPatch(comparison, readerOf(*files), sink, progress);
}

Result<> writePatch(const Library &library, const std::array<TreeSide, 2> &sides, const QStringList &paths,
                    const std::function<bool(QByteArrayView)> &sink, const Progress &progress)
{
    Result<TreeComparison> comparison = compareEntries(library, sides, progress);
    if (!comparison)
        return std::unexpected(comparison.error());
    if (const auto found = findRenames(library, *comparison, progress); !found)
        return found;
    if (!paths.isEmpty()) {
        if (const auto kept = keepOnly(*comparison, paths, library, progress); !kept)
            return kept;
    }
    return writePatch(library, *comparison, sink, progress);
}

} // namespace strata
