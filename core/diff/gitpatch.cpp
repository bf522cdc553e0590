// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diff/gitpatch.h"

#include "core/base/filetype.h"
#include "core/base/parallel.h"
#include "core/diff/document.h"
#include "core/diff/gitbinary.h"
#include "core/diff/unified.h"

#include <QCoreApplication>

#include <algorithm>
#include <atomic>
#include <numeric>

using namespace Qt::StringLiterals;

namespace strata {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(strata::GitPatch)
};

// git's mode: it knows executable or not, and links.
QByteArray gitMode(const FileEntry &entry)
{
    return entry.kind == FileKind::Symlink ? "120000" : entry.mode & 0100 ? "100755" : "100644";
}

// As git writes names: in quotes, C-style, when they hold what would break the line. UTF-8 stays as it is (core.quotePath=false);
// both git and GNU patch read it.
QByteArray quoted(const QByteArray &name, bool alsoForSpaces)
{
    const auto isSpecial = [](char c) { return quint8(c) < 0x20 || c == 0x7f || c == '"' || c == '\\'; };
    if (std::ranges::none_of(name, isSpecial) && !(alsoForSpaces && name.contains(' ')))
        return name;
    QByteArray text = "\"";
    for (const char c : name) {
        if (c == '"' || c == '\\')
            text.append('\\').append(c);
        else if (isSpecial(c))
            text.append('\\').append(QByteArray::number(quint8(c), 8).rightJustified(3, '0'));
        else
            text.append(c);
    }
    return text.append('"');
}

QByteArray nameOf(const std::optional<FileEntry> &file, QByteArrayView prefix)
{
    return prefix.toByteArray() + file->path.toUtf8();
}

// For "---" and "+++": a tab marks the end of a name with spaces, since a time could follow.
QByteArray contentName(const std::optional<FileEntry> &file, QByteArrayView prefix)
{
    if (!file)
        return "/dev/null";
    const QByteArray name = nameOf(file, prefix);
    const QByteArray text = quoted(name, false);
    return text == name && name.contains(' ') ? text + '\t' : text;
}

void appendFirstLine(QByteArray &patch, const FileChange &change)
{
    // GNU patch takes names from here when nothing else names the file (empty, renamed, mode only), and ends them at a space unless
    // they are in quotes; git reads both.
    const auto &before = change.file[Before] ? change.file[Before] : change.file[After];
    const auto &after = change.file[After] ? change.file[After] : change.file[Before];
    patch.append("diff --git ").append(quoted(nameOf(before, "a/"), true));
    patch.append(' ').append(quoted(nameOf(after, "b/"), true)).append('\n');
}

void appendModes(QByteArray &patch, const FileChange &change)
{
    const auto &[before, after] = change.file;
    if (!before)
        patch.append("new file mode ").append(gitMode(*after)).append('\n');
    else if (!after)
        patch.append("deleted file mode ").append(gitMode(*before)).append('\n');
    else if (gitMode(*before) != gitMode(*after))
        patch.append("old mode ").append(gitMode(*before)).append("\nnew mode ").append(gitMode(*after)).append('\n');
}

void appendIndex(QByteArray &patch, const FileChange &change, const std::array<QByteArray, 2> &content)
{
    patch.append("index ");
    for (const Side side : {Before, After}) {
        patch.append(change.file[side] ? gitBlobId(content[side]) : QByteArray(40, '0'));
        if (side == Before)
            patch.append("..");
    }
    if (change.file[Before] && change.file[After] && gitMode(*change.file[Before]) == gitMode(*change.file[After]))
        patch.append(' ').append(gitMode(*change.file[Before]));
    patch.append('\n');
}

bool isPatchedAsBinary(const std::array<QByteArray, 2> &content)
{
    // git's own rule, which takes UTF-16 for binary too: its lines are no lines of bytes.
    return std::ranges::any_of(content, [](const QByteArray &bytes) {
        return bytes.size() > MaximalDocumentBytes
               || QByteArrayView(bytes).first(std::min<qsizetype>(bytes.size(), 8000)).contains('\0');
    });
}

Result<> appendChange(QByteArray &patch, const FileChange &change, const std::array<QByteArray, 2> &content,
                      const Progress &progress)
{
    const auto &[before, after] = change.file;
    const bool isRename = before && after && before->path != after->path;
    const bool differs = !before || !after || content[Before] != content[After];
    if (!differs && !isRename && gitMode(*before) == gitMode(*after))
        return {};
    appendFirstLine(patch, change);
    appendModes(patch, change);
    if (isRename) {
        patch.append("similarity index ").append(QByteArray::number(change.similarity)).append("%\nrename from ");
        patch.append(quoted(before->path.toUtf8(), false)).append("\nrename to ");
        patch.append(quoted(after->path.toUtf8(), false)).append('\n');
    }
    const bool isBinary = isPatchedAsBinary(content);
    const bool isLink = (before ? before : after)->kind == FileKind::Symlink;
    const bool isEmpty = content[Before].isEmpty() && content[After].isEmpty();
    // git needs the ids for binary patches; GNU patch learns from this line that a link is one, and that an empty file is deleted.
    if (isLink || isEmpty || (isBinary && differs))
        appendIndex(patch, change, content);
    if (!differs || isEmpty)
        return {};
    if (isBinary) {
        appendBinaryPatch(patch, content);
        return {};
    }
    patch.append("--- ").append(contentName(before, "a/")).append("\n+++ ").append(contentName(after, "b/")).append('\n');
    const std::array<LineTable, 2> tables{splitLines(content[Before]), splitLines(content[After])};
    const Result<LineDiff> diff = diffLines(tables, progress);
    if (!diff)
        return std::unexpected(diff.error());
    appendHunks(patch, tables, diff->changes);
    return {};
}

bool isAncestorOf(QStringView folder, QStringView path)
{
    return path.size() > folder.size() && path.startsWith(folder) && path[folder.size()] == u'/';
}

// A rename between a path and one below it: the one must be gone before the other can be made, which tools only do for deletions.
bool renamesIntoItself(const FileChange &change)
{
    const QString &before = change.file[Before]->path;
    const QString &after = change.file[After]->path;
    return isAncestorOf(before, after) || isAncestorOf(after, before);
}

std::array<FileChange, 2> asDeletedAndAdded(const FileChange &change)
{
    FileChange deleted = change;
    deleted.kind = ChangeKind::Deleted;
    deleted.file[After].reset();
    FileChange added = change;
    added.kind = ChangeKind::Added;
    added.file[Before].reset();
    return {deleted, added};
}

qint64 bytesOf(const FileChange &change)
{
    return (change.file[Before] ? change.file[Before]->size : 0) + (change.file[After] ? change.file[After]->size : 0);
}

Result<QByteArray> readAndPatch(const FileChange &change, const ContentReader &reader, const Progress &progress)
{
    std::array<QByteArray, 2> content;
    const bool isLink = (change.file[Before] ? change.file[Before] : change.file[After])->kind == FileKind::Symlink;
    if (change.contentChanged() || isLink) { // a mere rename or mode needs no content
        for (const Side side : {Before, After}) {
            if (!change.file[side])
                continue;
            Result<QByteArray> read = reader(side, *change.file[side]);
            if (!read)
                return std::unexpected(std::move(read.error()));
            content[side] = *std::move(read);
        }
    }
    return gitPatchOf(change, content, progress);
}

} // namespace

Result<QByteArray> gitPatchOf(const FileChange &change, const std::array<QByteArray, 2> &content, const Progress &progress)
{
    QByteArray patch;
    const bool splits = change.kind == ChangeKind::TypeChanged || (change.kind == ChangeKind::Renamed && renamesIntoItself(change));
    if (!splits) {
        if (const auto appended = appendChange(patch, change, content, progress); !appended)
            return std::unexpected(appended.error());
        return patch;
    }
    const auto [deleted, added] = asDeletedAndAdded(change);
    if (const auto appended = appendChange(patch, deleted, {content[Before], QByteArray()}, progress); !appended)
        return std::unexpected(appended.error());
    if (const auto appended = appendChange(patch, added, {QByteArray(), content[After]}, progress); !appended)
        return std::unexpected(appended.error());
    return patch;
}

Result<> writeGitPatch(const TreeComparison &comparison, const ContentReader &reader, const PatchSink &sink,
                       const Progress &progress)
{
    // As much at a time as bounds the memory; the largest first, so that the cores finish together.
    constexpr qint64 batchBytes = 64LL * 1024 * 1024;
    const auto &changes = comparison.changes;
    const qint64 total = std::transform_reduce(changes.begin(), changes.end(), qint64(0), std::plus(), bytesOf);
    std::atomic<qint64> done = 0;
    for (qsizetype first = 0; first < changes.size();) {
        qsizetype end = first;
        for (qint64 bytes = 0; end < changes.size() && (end == first || bytes + bytesOf(changes[end]) <= batchBytes); ++end)
            bytes += bytesOf(changes[end]);
        std::vector<QByteArray> patches(size_t(end - first));
        std::vector<qsizetype> order(patches.size());
        std::iota(order.begin(), order.end(), 0);
        std::ranges::stable_sort(order, std::greater(), [&](qsizetype i) { return bytesOf(changes[first + i]); });
        const auto worked = inParallel(qsizetype(order.size()), 1, [&](qsizetype from, qsizetype to) -> Result<> {
            for (qsizetype i = from; i < to; ++i) {
                if (progress.cancelled())
                    return cancelledError();
                const FileChange &change = changes[first + order[size_t(i)]];
                Result<QByteArray> patch = readAndPatch(change, reader, progress);
                if (!patch)
                    return std::unexpected(std::move(patch.error()));
                patches[size_t(order[size_t(i)])] = *std::move(patch);
                done += bytesOf(change);
            }
            return {};
        });
        if (!worked)
            return worked;
        for (const QByteArray &patch : patches) {
            if (!patch.isEmpty() && !sink(patch))
                return cancelledError();
        }
        progress.report(done, total, Text::tr("Writing the patch"));
        first = end;
    }
    return {};
}

} // namespace strata
