// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diff/treediff.h"

#include "core/base/filetype.h"
#include "core/diff/decode.h"
#include "core/diff/linediff.h"

#include <QHash>

#include <algorithm>

namespace strata {

namespace {

QStringView baseName(QStringView path) { return path.sliced(path.lastIndexOf(u'/') + 1); }

struct ContentKey
{
    FileKind kind;
    ContentHash hash;

    bool operator==(const ContentKey &) const = default;
    friend size_t qHash(const ContentKey &key, size_t seed) noexcept { return qHash(key.hash, seed) ^ size_t(key.kind); }
};

// Turns each deleted and added pair of equal content into a rename.
void pairRenames(QList<FileChange> &changes)
{
    // Deleted files by content, as indices; taken ones become -1.
    QHash<ContentKey, QList<qsizetype>> deleted;
    for (qsizetype i = 0; i < changes.size(); ++i) {
        if (changes[i].kind == ChangeKind::Deleted && changes[i].file[Before]->size > 0)
            deleted[{changes[i].file[Before]->kind, changes[i].file[Before]->sha256}].append(i);
    }
    if (deleted.isEmpty())
        return;
    const auto rename = [&changes](qsizetype from, FileChange &added) {
        added.kind = ChangeKind::Renamed;
        added.file[Before] = std::move(changes[from].file[Before]);
        changes[from].file[Before].reset();
    };
    for (const bool sameBaseName : {true, false}) {
        for (FileChange &change : changes) {
            if (change.kind != ChangeKind::Added || change.file[After]->size == 0)
                continue;
            const auto candidates = deleted.find({change.file[After]->kind, change.file[After]->sha256});
            if (candidates == deleted.end())
                continue;
            const auto fits = [&](qsizetype from) {
                return changes[from].file[Before]
                       && (!sameBaseName || baseName(changes[from].file[Before]->path) == baseName(change.file[After]->path));
            };
            if (const auto from = std::ranges::find_if(*candidates, fits); from != candidates->end())
                rename(*from, change);
        }
        // What is taken is gone, so that a thousand copies of one file are not looked through a thousand times.
        for (auto &candidates : deleted)
            candidates.removeIf([&changes](qsizetype from) { return !changes[from].file[Before]; });
    }
    changes.removeIf([](const FileChange &change) { return !change.file[Before] && !change.file[After]; });
}

} // namespace

TreeComparison compareTrees(const QList<FileEntry> &before, const QList<FileEntry> &after)
{
    TreeComparison comparison;
    auto &changes = comparison.changes;
    auto left = before.cbegin();
    auto right = after.cbegin();
    while (left != before.cend() || right != after.cend()) {
        const auto order = left == before.cend()   ? std::strong_ordering::greater
                           : right == after.cend() ? std::strong_ordering::less
                                                   : comparePaths(left->path, right->path);
        if (order < 0) {
            changes.append({.kind = ChangeKind::Deleted, .file = {*left++, std::nullopt}});
        } else if (order > 0) {
            changes.append({.kind = ChangeKind::Added, .file = {std::nullopt, *right++}});
        } else {
            if (left->kind != right->kind)
                changes.append({.kind = ChangeKind::TypeChanged, .file = {*left, *right}});
            else if (left->sha256 != right->sha256 || left->mode != right->mode)
                changes.append({.kind = ChangeKind::Modified, .file = {*left, *right}});
            else
                ++comparison.unchangedCount;
            ++left;
            ++right;
        }
    }
    pairRenames(changes);
    return comparison;
}

Result<> countLines(FileChange &change, const std::array<QByteArray, 2> &content, const Progress &progress)
{
    // UTF-16 has newlines inside its characters, so it is counted by its text.
    const auto isUtf16 = [](const QByteArray &bytes) { return bytes.startsWith("\xff\xfe") || bytes.startsWith("\xfe\xff"); };
    if (std::ranges::all_of(content, [&](const QByteArray &bytes) { return bytes.isEmpty() || isUtf16(bytes); })
        && std::ranges::any_of(content, isUtf16)) {
        const auto asUtf8 = [](const QByteArray &bytes) { return decodeText(bytes).bytes; };
        return countLines(change, {asUtf8(content[Before]), asUtf8(content[After])}, progress);
    }
    change.isBinary = std::ranges::any_of(content, looksBinary);
    if (change.isBinary)
        return {};
    if (!change.contentChanged()) {
        change.linesAdded = change.linesDeleted = 0;
        return {};
    }
    if (change.kind == ChangeKind::TypeChanged) { // git tells it as one file deleted and another added
        change.linesDeleted = splitLines(content[Before]).count();
        change.linesAdded = splitLines(content[After]).count();
        return {};
    }
    const Result<LineDiff> diff = diffLines({splitLines(content[Before]), splitLines(content[After])}, progress);
    if (!diff)
        return std::unexpected(diff.error());
    change.linesAdded = diff->linesAdded();
    change.linesDeleted = diff->linesDeleted();
    return {};
}

} // namespace strata
