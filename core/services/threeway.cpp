// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/threeway.h"

#include "core/diff/document.h"
#include "core/diff/threeway.h"
#include "core/services/comparing.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace strata {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(strata::ThreeWay)
};

using Files = QList<FileEntry>;

std::optional<FileEntry> entryAt(const Files &files, const QString &path)
{
    const auto found = std::ranges::lower_bound(
        files, path, [](const QString &a, const QString &b) { return comparePaths(a, b) < 0; }, &FileEntry::path);
    return found != files.end() && found->path == path ? std::optional(*found) : std::nullopt;
}

// What a file of `from` is called on the other side of a comparison: itself, unless it was renamed or is gone. A copy's original is
// where it was.
std::optional<QString> nameAcross(const TreeComparison &comparison, Side from, const QString &path)
{
    const Side to = from == Before ? After : Before;
    for (const FileChange &change : comparison.changes) {
        if (!change.file[from] || change.file[from]->path != path || change.kind == ChangeKind::Copied)
            continue;
        return change.file[to] ? std::optional(change.file[to]->path) : std::nullopt;
    }
    return path;
}

} // namespace

Result<std::shared_ptr<const ThreeWayDocument>> compareThreeWay(const Library &library, const std::array<TreeSide, 3> &sides,
                                                                const QString &path, const Progress &progress)
{
    std::array<Files, 3> files;
    for (const ThreeWaySide side : {LeftSide, BaseSide, RightSide}) {
        Result<Files> list = filesOf(library, sides[side], progress);
        if (!list)
            return std::unexpected(list.error());
        files[side] = *std::move(list);
    }
    std::array<TreeComparison, 3> fromBase;
    for (const ThreeWaySide side : {LeftSide, RightSide}) {
        Result<TreeComparison> comparison = compareVersions(library, {sides[BaseSide], sides[side]}, false, progress);
        if (!comparison)
            return std::unexpected(comparison.error());
        fromBase[side] = *std::move(comparison);
    }
    // From the side that has it to the base, from there to the other.
    std::array<std::optional<QString>, 3> name;
    if (entryAt(files[RightSide], path)) {
        name[RightSide] = path;
        name[BaseSide] = nameAcross(fromBase[RightSide], After, path);
        name[LeftSide] = nameAcross(fromBase[LeftSide], Before, name[BaseSide].value_or(path));
    } else if (entryAt(files[LeftSide], path)) {
        name[LeftSide] = path;
        name[BaseSide] = nameAcross(fromBase[LeftSide], After, path);
        name[RightSide] = nameAcross(fromBase[RightSide], Before, name[BaseSide].value_or(path));
    } else {
        name = {std::nullopt, path, std::nullopt};
    }
    std::array<std::optional<FileEntry>, 3> file;
    std::array<QByteArray, 3> content;
    for (const ThreeWaySide side : {LeftSide, BaseSide, RightSide}) {
        if (name[side])
            file[side] = entryAt(files[side], *name[side]);
    }
    if (std::ranges::none_of(file, [](const auto &entry) { return entry.has_value(); }))
        return fail(Error::Kind::NotFound, Text::tr("“%1” is in none of the three versions.").arg(path), path);
    if (std::ranges::any_of(file, [](const auto &entry) { return entry && entry->size > MaximalDocumentBytes; }))
        return std::make_shared<const ThreeWayDocument>(ThreeWayDocument{.state = ThreeWayDocument::State::TooLarge, .file = file});
    for (const ThreeWaySide side : {LeftSide, BaseSide, RightSide}) {
        if (!file[side])
            continue;
        Result<QByteArray> read = readSideFile(library, sides[side], *file[side]);
        if (!read)
            return std::unexpected(read.error());
        content[side] = *std::move(read);
    }
    Result<ThreeWayDocument> document = makeThreeWayDocument(content, file, progress);
    if (!document)
        return std::unexpected(document.error());
    return std::make_shared<const ThreeWayDocument>(*std::move(document));
}

} // namespace strata
