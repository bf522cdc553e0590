// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diff/gitpatch.h"

#include "core/base/filetype.h"
#include "core/base/parallel.h"
#include "core/diff/document.h"
#include "core/diff/gitbinary.h"
#include "core/diff/treediff.h"
#include "core/diff/unified.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <atomic>
#include <numeric>
#include <span>

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

struct FilePatch
{
    QByteArray text;
    bool isCounted = true; // not so for what is patched as binary
    qint64 linesAdded = 0;
    qint64 linesDeleted = 0;
};

Result<> appendChange(FilePatch &filePatch, const FileChange &change, const std::array<QByteArray, 2> &content,
                      const Progress &progress)
{
    QByteArray &patch = filePatch.text;
    const auto &[before, after] = change.file;
    const bool hasMoved = before && after && before->path != after->path;
    const bool differs = !before || !after || content[Before] != content[After];
    if (!differs && !hasMoved && gitMode(*before) == gitMode(*after))
        return {};
    appendFirstLine(patch, change);
    appendModes(patch, change);
    if (hasMoved) {
        const QByteArray verb = change.kind == ChangeKind::Copied ? "copy" : "rename";
        patch.append("similarity index ").append(QByteArray::number(change.similarity)).append("%\n");
        patch.append(verb).append(" from ").append(quoted(before->path.toUtf8(), false)).append('\n');
        patch.append(verb).append(" to ").append(quoted(after->path.toUtf8(), false)).append('\n');
    }
    const bool isBinary = isPatchedAsBinary(content);
    const bool isLink = (before ? before : after)->kind == FileKind::Symlink;
    const bool isEmpty = (!before || !after) && content[Before].isEmpty() && content[After].isEmpty();
    // git needs the ids for binary patches; GNU patch learns from this line that a link is one, and that an empty file is deleted.
    if (isLink || isEmpty || (isBinary && differs))
        appendIndex(patch, change, content);
    if (!differs || isEmpty)
        return {};
    if (isBinary) {
        filePatch.isCounted = false;
        appendBinaryPatch(patch, content);
        return {};
    }
    patch.append("--- ").append(contentName(before, "a/")).append("\n+++ ").append(contentName(after, "b/")).append('\n');
    const std::array<LineTable, 2> tables{splitLines(content[Before]), splitLines(content[After])};
    const Result<LineDiff> diff = diffLines(tables, progress);
    if (!diff)
        return std::unexpected(diff.error());
    appendHunks(patch, tables, diff->changes);
    filePatch.linesAdded += diff->linesAdded();
    filePatch.linesDeleted += diff->linesDeleted();
    return {};
}

bool isAncestorOf(QStringView folder, QStringView path)
{
    return path.size() > folder.size() && path.startsWith(folder) && path[folder.size()] == u'/';
}

// Told as one file deleted and another added: as git does for a change of type; and for a rename between a path and one below it,
// where the one must be gone before the other can be made, which git sees to for deletions only.
bool isSplit(const FileChange &change)
{
    if (change.kind != ChangeKind::Renamed && change.kind != ChangeKind::Copied)
        return change.kind == ChangeKind::TypeChanged;
    const QString &before = change.file[Before]->path;
    const QString &after = change.file[After]->path;
    return isAncestorOf(before, after) || isAncestorOf(after, before);
}

qint64 bytesOf(const FileChange &change)
{
    return (change.file[Before] ? change.file[Before]->size : 0) + (change.file[After] ? change.file[After]->size : 0);
}

Result<FilePatch> filePatchOf(const FileChange &change, const std::array<QByteArray, 2> &content, const Progress &progress)
{
    FilePatch patch;
    for (const FileChange &part : isSplit(change) ? asDeletedAndAdded(change) : QList{change}) {
        const auto contentOn = [&](Side side) { return part.file[side] ? content[side] : QByteArray(); };
        if (const auto appended = appendChange(patch, part, {contentOn(Before), contentOn(After)}, progress); !appended)
            return std::unexpected(appended.error());
    }
    return patch;
}

enum class Counting { No, Yes };

Result<QByteArray> readAndPatch(FileChange &change, Counting counting, const ContentReader &reader, const Progress &progress)
{
    std::array<QByteArray, 2> content;
    const bool isLink = (change.file[Before] ? change.file[Before] : change.file[After])->kind == FileKind::Symlink;
    // The patch of a mere rename or mode needs no content.
    if (counting == Counting::Yes || change.contentChanged() || isLink || isSplit(change)) {
        for (const Side side : {Before, After}) {
            if (!change.file[side])
                continue;
            Result<QByteArray> read = reader(side, *change.file[side]);
            if (!read)
                return std::unexpected(std::move(read.error()));
            content[side] = *std::move(read);
        }
    }
    Result<FilePatch> patch = filePatchOf(change, content, progress);
    if (!patch)
        return std::unexpected(std::move(patch.error()));
    if (counting == Counting::Yes) {
        change.isBinary = std::ranges::any_of(content, looksBinary);
        if (change.contentChanged() && !change.isBinary && !patch->isCounted) { // UTF-16: text, but a binary patch
            if (const auto counted = countLines(change, content, progress); !counted)
                return std::unexpected(counted.error());
        } else if (!change.isBinary) {
            change.linesAdded = change.contentChanged() ? patch->linesAdded : 0;
            change.linesDeleted = change.contentChanged() ? patch->linesDeleted : 0;
        }
    }
    return std::move(patch->text);
}

// A copy of a file that the same patch moves away: GNU patch looks for the file when it is gone. Told as a file added.
void tellCopiesOfMovedFiles(QList<FileChange> &changes)
{
    QSet<QString> moved;
    for (const FileChange &change : std::as_const(changes)) {
        if (change.kind == ChangeKind::Renamed)
            moved.insert(change.file[Before]->path);
    }
    const auto isOfMoved = [&moved](const FileChange &change) {
        return change.kind == ChangeKind::Copied && moved.contains(change.file[Before]->path);
    };
    if (moved.isEmpty() || std::ranges::none_of(changes, isOfMoved))
        return;
    for (FileChange &change : changes) {
        if (isOfMoved(change))
            change = asDeletedAndAdded(change).first();
    }
}

Result<> writeChanges(TreeComparison &comparison, Counting counting, const ContentReader &reader, const PatchSink &sink,
                      const Progress &progress)
{
    // As much at a time as bounds the memory; the largest first, so that the cores finish together.
    constexpr qint64 batchBytes = 64LL * 1024 * 1024;
    const std::span changes(comparison.changes.data(),
                            size_t(comparison.changes.size())); // detached: threads write to its elements
    const qint64 total = std::transform_reduce(changes.begin(), changes.end(), qint64(0), std::plus(), bytesOf);
    std::atomic<qint64> done = 0;
    for (size_t first = 0; first < changes.size();) {
        size_t end = first;
        for (qint64 bytes = 0; end < changes.size() && (end == first || bytes + bytesOf(changes[end]) <= batchBytes); ++end)
            bytes += bytesOf(changes[end]);
        const std::span batch = changes.subspan(first, end - first);
        std::vector<QByteArray> patches(batch.size());
        std::vector<size_t> order(batch.size());
        std::iota(order.begin(), order.end(), size_t(0));
        std::ranges::stable_sort(order, std::greater(), [batch](size_t i) { return bytesOf(batch[i]); });
        const auto worked = inParallel(qsizetype(order.size()), 1, [&](qsizetype from, qsizetype to) -> Result<> {
            for (const size_t i : std::span(order).subspan(size_t(from), size_t(to - from))) {
                if (progress.cancelled())
                    return cancelledError();
                Result<QByteArray> patch = readAndPatch(batch[i], counting, reader, progress);
                if (!patch)
                    return std::unexpected(std::move(patch.error()));
                patches[i] = *std::move(patch);
                done += bytesOf(batch[i]);
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

} // namespace

Result<QByteArray> gitPatchOf(const FileChange &change, const std::array<QByteArray, 2> &content, const Progress &progress)
{
    Result<FilePatch> patch = filePatchOf(change, content, progress);
    if (!patch)
        return std::unexpected(std::move(patch.error()));
    return std::move(patch->text);
}

Result<> writeGitPatch(const TreeComparison &comparison, const ContentReader &reader, const PatchSink &sink,
                       const Progress &progress)
{
    TreeComparison copy = comparison;
    tellCopiesOfMovedFiles(copy.changes);
    return writeChanges(copy, Counting::No, reader, sink, progress);
}

Result<> writeGitPatchAndCount(TreeComparison &comparison, const ContentReader &reader, const PatchSink &sink,
                               const Progress &progress)
{
    return writeChanges(comparison, Counting::Yes, reader, sink, progress);
}

} // namespace strata
