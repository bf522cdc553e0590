// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/readingdiff.h"

#include <algorithm>

namespace strata {

namespace {

constexpr qint32 ContextRows = 3;

/// The rows one "@@" part shows, half-open.
struct Part
{
    qint32 first = 0;
    qint32 end = 0;
};

QList<Part> partsOf(const DiffDocument &document)
{
    QList<Part> parts;
    for (const DiffHunk &hunk : document.hunks) {
        if (hunk.isIgnored)
            continue;
        const qint32 first = std::max(0, hunk.firstRow - ContextRows);
        const qint32 end = std::min(qint32(document.rows.size()), hunk.firstRow + hunk.rowCount + ContextRows);
        if (!parts.isEmpty() && first <= parts.last().end)
            parts.last().end = end;
        else
            parts.append({first, end});
    }
    return parts;
}

QByteArray range(qint32 first, qint32 count)
{
    const QByteArray start = QByteArray::number(count == 0 ? first : first + 1);
    return count == 1 ? start : start + ',' + QByteArray::number(count);
}

/// Collects the lines of one part: what is removed before what is added, as in every unified diff.
struct PartText
{
    const DiffDocument &document;
    QByteArray text;
    QByteArray added;
    std::array<qint32, 2> first{-1, -1};
    std::array<qint32, 2> count{};

    void see(Side side, qint32 line)
    {
        if (first[side] < 0)
            first[side] = line;
        ++count[side];
    }

    void append(const DiffRow &row)
    {
        const auto lineOf = [&](Side side) { return document.sides[side].line(row.line[side]).toUtf8() + '\n'; };
        const bool isChange = row.kind == RowKind::Changed || row.kind == RowKind::Removed || row.kind == RowKind::Added;
        for (const Side side : {Before, After}) {
            if (row.line[side] >= 0)
                see(side, row.line[side]);
        }
        if (!isChange) {
            text += added + ' ' + lineOf(row.line[After] >= 0 ? After : Before);
            added.clear();
            return;
        }
        if (row.line[Before] >= 0)
            text += '-' + lineOf(Before);
        if (row.line[After] >= 0)
            added += '+' + lineOf(After);
    }
};

QByteArray headerOf(const FileChange &change)
{
    const auto nameOn = [&](Side side, const char *prefix) {
        return change.file[side] ? prefix + change.file[side]->path.toUtf8() : QByteArray("/dev/null");
    };
    const QByteArray before = (change.file[Before] ? change.file[Before] : change.file[After])->path.toUtf8();
    QByteArray header = "diff --git a/" + before + " b/" + change.path().toUtf8() + '\n';
    if (change.kind == ChangeKind::Renamed || change.kind == ChangeKind::Copied) {
        const QByteArray verb = change.kind == ChangeKind::Copied ? "copy" : "rename";
        header += "similarity index " + QByteArray::number(change.similarity) + "%\n";
        header += verb + " from " + before + '\n' + verb + " to " + change.path().toUtf8() + '\n';
    }
    if (change.modeChanged())
        header += "old mode " + modeToText(change.file[Before]->mode).toLatin1() + "\nnew mode "
                  + modeToText(change.file[After]->mode).toLatin1() + '\n';
    return header + "--- " + nameOn(Before, "a/") + "\n+++ " + nameOn(After, "b/") + '\n';
}

} // namespace

QByteArray readingDiff(const FileChange &change, const DiffDocument &document)
{
    switch (document.state) {
    case DiffDocument::State::Binary: return headerOf(change) + "Binary files differ\n";
    case DiffDocument::State::TooLarge: return headerOf(change) + "Files differ; they are too large to show\n";
    case DiffDocument::State::Identical:
    case DiffDocument::State::OnlyLineEndings:
    case DiffDocument::State::Text: break;
    }
    QByteArray text;
    for (const Part &part : partsOf(document)) {
        PartText lines{.document = document};
        for (qint32 row = part.first; row < part.end; ++row)
            lines.append(document.rows[row]);
        text += "@@ -" + range(std::max(0, lines.first[Before]), lines.count[Before]) + " +"
                + range(std::max(0, lines.first[After]), lines.count[After]) + " @@\n" + lines.text + lines.added;
    }
    const bool isMoreThanText = change.kind != ChangeKind::Modified || change.modeChanged();
    return text.isEmpty() && !isMoreThanText ? QByteArray() : headerOf(change) + text;
}

} // namespace strata
