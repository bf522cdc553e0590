// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/change.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <array>
#include <span>

namespace strata {

enum class TextEncoding : quint8 { Utf8, Utf8WithBom, Utf16Le, Utf16Be, Latin1 };
enum class LineEnding : quint8 { None, Lf, CrLf, Cr, Mixed };

QString toText(TextEncoding encoding); // "UTF-8", "UTF-16 LE" …
QString toText(LineEnding ending); // "LF", "CRLF" …

/// A half-open range of lines, 0-based.
struct LineRange
{
    qint32 first = 0;
    qint32 count = 0;

    qint32 end() const { return first + count; }
    bool operator==(const LineRange &) const = default;
};

/// A piece of one line, in UTF-16 code units.
struct TextSpan
{
    qint32 start = 0;
    qint32 length = 0;

    bool operator==(const TextSpan &) const = default;
};

/// One side's text, decoded once. A line's text excludes its terminator.
struct TextSide
{
    QString text;
    QList<qint32> lineStarts; // of each line in `text`; lineCount() entries
    QList<qint32> lineEnds; // where the line's text stops and its terminator begins
    TextEncoding encoding = TextEncoding::Utf8;
    LineEnding lineEnding = LineEnding::None;
    bool endsWithNewline = true;
    bool hasInvalidBytes = false; // shown as U+FFFD, said in the header

    qint32 lineCount() const { return qint32(lineStarts.size()); }
    QStringView line(qint32 index) const
    {
        return QStringView(text).sliced(lineStarts[index], lineEnds[index] - lineStarts[index]);
    }
    bool operator==(const TextSide &) const = default;
};

enum class RowKind : quint8 {
    Equal, // the same line on both sides
    Changed, // two lines that stand for each other
    Removed, // only before; the other side shows filler
    Added, // only after
    Ignored, // differs only in what the options ignore; painted muted, counted, never hidden
};

/// One row of the side-by-side view: a line of each side, or filler.
struct DiffRow
{
    RowKind kind = RowKind::Equal;
    std::array<qint32, 2> line{-1, -1}; // 0-based; -1 is filler
    qint32 hunk = -1; // index into DiffDocument::hunks; -1 between hunks
    std::array<qint32, 2> firstSpan{}; // into DiffDocument::spans[side]
    std::array<qint32, 2> spanCount{};

    bool operator==(const DiffRow &) const = default;
};

/// What an edit amounts to, as far as its text tells. Everything that is not clearly something less is Logic.
enum class ChangeClass : quint8 {
    Logic,
    Formatting, // the same words, laid out otherwise
    Comments, // only comments differ
    Imports, // the same imports in another order, or only imports came and went
    Rename, // one name was replaced by another throughout
    Moved, // the lines stand elsewhere, as they are
};

/// Lines that went from one place to another. Where they went to (or came from) may be another file of the comparison.
struct MovedBlock
{
    std::array<LineRange, 2> lines;
    std::array<QString, 2> path; // empty: in this document's own file
    int similarity = 100; // percent of the lines that are the same but for white space

    bool operator==(const MovedBlock &) const = default;
};

/// One change: a maximal run of neighbouring rows that are either all Ignored, or all Changed, Removed and Added. What is ignored
/// so never hides inside a real change, nor glues two of them together; the next hunk may begin where one ends.
struct DiffHunk
{
    std::array<LineRange, 2> lines;
    qint32 firstRow = 0;
    qint32 rowCount = 0;
    bool isIgnored = false; // every row is Ignored
    ChangeClass kind = ChangeClass::Logic;

    bool operator==(const DiffHunk &) const = default;
};

enum class JsonLayout : quint8 {
    AsIs, // not asked for, or no JSON
    Sorted, // `sides` are both laid out anew with their keys in order; lines are counted as they really are
    Unreadable, // asked for, but a side is not valid JSON: shown as it is
};

/// The comparison of one file, ready to show. Pure data, shared read-only between threads.
struct DiffDocument
{
    enum class State {
        Text, // rows and hunks are filled; spans exist for Changed rows only
        Identical, // both sides are the same bytes (rows are filled with Equal when it is text)
        OnlyLineEndings, // as Text, but no line's text differs: only terminators, the final newline or the encoding do
        Binary, // sides are not text; sizes and hashes are in `file`
        TooLarge, // above the hard limit; nothing was computed
    };

    State state = State::Identical;
    std::array<std::optional<FileEntry>, 2> file;
    std::array<TextSide, 2> sides;
    QList<DiffRow> rows;
    QList<DiffHunk> hunks;
    std::array<QList<TextSpan>, 2> spans;
    QList<MovedBlock> moves;
    std::array<QList<qint32>, 2> movesByLine; // per side: indices into `moves` of those with lines here, by their first line
    qint64 linesAdded = 0;
    qint64 linesDeleted = 0;
    qint64 linesIgnored = 0;
    JsonLayout jsonLayout = JsonLayout::AsIs; // whether DiffOptions::sortJsonKeys was followed
    bool isCoarse = false; // a limit was met: the result is correct but longer than it could be, or has no intra-line spans
    std::array<QByteArray, 2> head; // Binary only: the first bytes (at most 64 KiB) for the hex view

    std::span<const TextSpan> spansOf(const DiffRow &row, Side side) const
    {
        return {spans[side].constData() + row.firstSpan[side], size_t(row.spanCount[side])};
    }
    /// Index into `moves` of the block that holds a line of `side`; -1: it did not move.
    qint32 moveAt(Side side, qint32 line) const;
};

/// What a comparison leaves out of account. A view option only: exports, patches and hashes always use the real bytes.
struct DiffOptions
{
    enum class Whitespace : quint8 { Exact, IgnoreTrailing, IgnoreAmount, IgnoreAll };

    Whitespace whitespace = Whitespace::Exact;
    bool ignoreIndent = false; // white space at the beginning of lines; the others are in `whitespace`
    bool ignoreCase = false;
    bool ignoreBlankLines = false;
    bool ignoreComments = false; // by the comment signs of the file's language; unknown languages have none
    bool ignoreNumbers = false; // which number stands somewhere
    QStringList ignoredPatterns; // regular expressions: what they match counts for nothing; invalid ones are left out
    /// LF, CRLF and the encoding: said in the header, so that real changes of a converted file stay visible. A missing final
    /// newline is never ignored.
    bool ignoreLineEndings = true;
    /// White space in front of a line means something in Python, YAML, Makefiles and Markdown: there it counts whatever is ignored,
    /// unless this is set.
    bool ignoreIndentEverywhere = false;
    bool sortJsonKeys = false; // JSON is compared (and shown) laid out anew with its keys in order
    bool findMoves = true;
    /// Pairs of lines (0-based, before and after) a person wants side by side, rising on both sides: compared piece by piece
    /// between.
    QList<std::array<qint32, 2>> alignments;

    bool operator==(const DiffOptions &) const = default;
};

} // namespace strata
